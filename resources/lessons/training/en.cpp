#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <random>
#include <utility>
#include <vector>

using Vector = std::array<double, 2>;

// NumPy's random numbers: the same seed draws the same ones.
std::mt19937 generator;
double kept = NAN;

double uniform() // in [0, 1), from 53 random bits
{
    const auto high = generator() >> 5, low = generator() >> 6;
    return (double(high) * 67108864 + double(low)) / 9007199254740992;
}

double randn() // the polar method makes two; one is kept
{
    if (!std::isnan(kept))
        return std::exchange(kept, NAN);
    double a, b, square;
    do {
        a = 2 * uniform() - 1;
        b = 2 * uniform() - 1;
        square = a * a + b * b;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    kept = factor * a;
    return factor * b;
}

// A number that is too large is drawn again.
std::uint32_t randint(std::uint32_t count)
{
    const std::uint32_t mask = std::bit_ceil(count) - 1;
    std::uint32_t drawn = 0;
    do
        drawn = std::uint32_t(generator()) & mask;
    while (drawn >= count);
    return drawn;
}

struct Derivatives {
    Vector derror_dweights;
    double derror_dbias;
};

struct Neuron {
    // step: start
    // Nobody knows good numbers yet: chance draws them.
    Vector weights = {randn(), randn()};
    double bias = randn();

    // step: iteration further
    double predict(const Vector& row) const
    {
        const double layer_1 =
            row[0] * weights[0] + row[1] * weights[1] + bias;
        return 1 / (1 + std::exp(-layer_1));
    }

    // The chain rule leads from the error back to every weight.
    Derivatives derivatives(const Vector& row, double target) const
    {
        const double prediction = predict(row);
        const double derror_dprediction = (prediction - target) * 2;
        const double dprediction_dlayer1 =
            prediction * (1 - prediction);
        const double derror_dlayer1 =
            derror_dprediction * dprediction_dlayer1;
        const Vector dlayer1_dweights = row;
        const double dlayer1_dbias = 1;
        const Vector derror_dweights = {
            derror_dlayer1 * dlayer1_dweights[0],
            derror_dlayer1 * dlayer1_dweights[1]};
        const double derror_dbias = derror_dlayer1 * dlayer1_dbias;
        return {derror_dweights, derror_dbias};
    }

    // A little way against the derivatives is a little way down.
    void update(const Vector& derror_dweights, double derror_dbias,
                double learning_rate)
    {
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] -= learning_rate * derror_dweights[i];
        bias -= learning_rate * derror_dbias;
    }
    // step: -
};

constexpr std::size_t count = 8;
const Vector rows[count] = {{3, 1.5},   {2, 1},   {4, 1.5}, {3, 4},
                            {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}};
const double targets[count] = {0, 1, 0, 1, 0, 1, 1, 0};

// step: record
// A look at the gauge: nothing changes.
double cumulative_error(const Neuron& neuron)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double difference = neuron.predict(rows[i]) - targets[i];
        sum += difference * difference;
    }
    return sum;
}

// step: -
int main()
{
    // step: start
    generator.seed(42);
    Neuron neuron;
    std::printf("weights %.17g %.17g\n",
                neuron.weights[0], neuron.weights[1]);
    std::printf("bias %.17g\n", neuron.bias);
    // step: -
    const double learning_rate = 0.1;
    std::vector<double> errors;
    for (int iteration = 0; iteration < 10'000; ++iteration) {
        // step: iteration record further
        // One row, drawn by chance, has its say.
        const auto index = randint(count);
        const auto [derror_dweights, derror_dbias] =
            neuron.derivatives(rows[index], targets[index]);
        neuron.update(derror_dweights, derror_dbias, learning_rate);
        // step: record
        if (iteration % 100 == 0)
            errors.push_back(cumulative_error(neuron));
    }
    // step: finished
    // The whole curve, and what the neuron has learned.
    std::printf("cumulative_errors");
    for (const double error : errors)
        std::printf(" %.17g", error);
    std::printf("\nweights %.17g %.17g\n",
                neuron.weights[0], neuron.weights[1]);
    std::printf("bias %.17g\n", neuron.bias);
    std::printf("cumulative_error %.17g\n", cumulative_error(neuron));
}
