#include <array>
#include <cmath>
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

struct NeuralNetwork {
    // step: start start-layers
    double learning_rate;
    Vector weights = {randn(), randn()};
    double bias = randn();

    // step: iteration further iteration-layers further-layers
    double predict(const Vector& row) const
    {
        const double dot = row[0] * weights[0] + row[1] * weights[1];
        const double layer_1 = dot + bias;
        return 1 / (1 + std::exp(-layer_1));
    }
    void learn(const Vector& input_vector, double target)
    {
        const double prediction = predict(input_vector);
        const double derror_dprediction = 2 * (prediction - target);
        const double dprediction_dlayer1 =
            prediction * (1 - prediction);
        const double derror_dlayer1 =
            derror_dprediction * dprediction_dlayer1;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double derror_dweight =
                derror_dlayer1 * input_vector[i];
            weights[i] -= learning_rate * derror_dweight;
        }
        bias -= learning_rate * derror_dlayer1;
    }
    // step: -
};

constexpr std::size_t rows = 8;
const Vector input_vectors[rows] = {
    {3, 1.5}, {2, 1}, {4, 1.5}, {3, 4},
    {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}};
const double targets[rows] = {0, 1, 0, 1, 0, 1, 1, 0};

// step: record record-layers
double cumulative_error(const NeuralNetwork& network)
{
    double sum = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const double prediction = network.predict(input_vectors[i]);
        sum += std::pow(prediction - targets[i], 2);
    }
    return sum;
}

// step: -
int main()
{
    // step: start start-layers
    generator.seed(42);
    NeuralNetwork network{0.1};
    std::printf("weights %.17g %.17g\n",
                network.weights[0], network.weights[1]);
    std::printf("bias %.17g\n", network.bias);
    // step: finished finished-layers
    std::vector<double> errors;
    for (int iteration = 0; iteration < 10'000; ++iteration) {
        // step: iteration record further iteration-layers record-layers further-layers
        const auto row = generator() & (rows - 1); // randint(8)
        network.learn(input_vectors[row], targets[row]);
        // step: record record-layers
        if (iteration % 100 == 0)
            errors.push_back(cumulative_error(network));
    }
    // step: finished finished-layers
    std::printf("cumulative_errors");
    for (const double error : errors)
        std::printf(" %.17g", error);
    std::printf("\nweights %.17g %.17g\n",
                network.weights[0], network.weights[1]);
    std::printf("bias %.17g\n", network.bias);
    std::printf("cumulative_error %.17g\n", cumulative_error(network));
}
