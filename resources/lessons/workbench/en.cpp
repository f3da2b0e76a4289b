#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <random>
#include <utility>
#include <vector>

using Vector = std::vector<double>;

// NumPy's random numbers: the same seed draws the same ones.
std::mt19937 generator(42);
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

// step: build
// Two features, four hidden units, one output: any sizes will do.
const std::vector<std::size_t> sizes = {2, 4, 1};
std::vector<std::vector<Vector>> weights; // a row for each unit
std::vector<Vector> biases;

void build()
{
    for (std::size_t k = 0; k + 1 < sizes.size(); ++k) {
        const double root = std::sqrt(double(sizes[k]));
        weights.emplace_back(sizes[k + 1], Vector(sizes[k]));
        biases.emplace_back(sizes[k + 1], 0.0);
        for (Vector& of_unit : weights.back()) {
            for (double& weight : of_unit)
                weight = randn() / root;
        }
    }
}

// step: learn
// What one layer says is what the next one sees.
std::vector<Vector> outputs_of(const Vector& row)
{
    std::vector<Vector> outputs = {row};
    for (std::size_t k = 0; k < weights.size(); ++k) {
        const bool is_last = k + 1 == weights.size();
        Vector output;
        for (std::size_t unit = 0; unit < weights[k].size(); ++unit) {
            double sum = biases[k][unit];
            for (std::size_t i = 0; i < outputs[k].size(); ++i)
                sum += weights[k][unit][i] * outputs[k][i];
            output.push_back(is_last ? 1 / (1 + std::exp(-sum))
                                     : std::tanh(sum));
        }
        outputs.push_back(output);
    }
    return outputs;
}

// From the last layer back to the first: each hands on its share of the blame.
void learn_from(const Vector& row, double target, double learning_rate)
{
    const std::vector<Vector> outputs = outputs_of(row);
    const double prediction = outputs.back()[0];
    Vector derror_dlayer = {2 * (prediction - target) * prediction *
                            (1 - prediction)};
    for (std::size_t k = weights.size(); k-- > 0;) {
        Vector below(outputs[k].size());
        for (std::size_t unit = 0; unit < weights[k].size(); ++unit) {
            for (std::size_t i = 0; i < below.size(); ++i) {
                double& weight = weights[k][unit][i];
                below[i] += derror_dlayer[unit] * weight;
                weight -= learning_rate * derror_dlayer[unit] * outputs[k][i];
            }
            biases[k][unit] -= learning_rate * derror_dlayer[unit];
        }
        for (std::size_t i = 0; i < below.size(); ++i)
            below[i] *= 1 - outputs[k][i] * outputs[k][i];
        derror_dlayer = below;
    }
}

// step: -
void print(const char* name, const Vector& numbers)
{
    std::printf("%s", name);
    for (const double number : numbers)
        std::printf(" %.17g", number);
    std::printf("\n");
}

// Every weight and bias, layer by layer.
void show()
{
    for (std::size_t k = 0; k < weights.size(); ++k) {
        std::printf("weights_%zu", k + 1);
        for (const Vector& of_unit : weights[k]) {
            for (const double weight : of_unit)
                std::printf(" %.17g", weight);
        }
        std::printf("\nbias_%zu", k + 1);
        for (const double bias : biases[k])
            std::printf(" %.17g", bias);
        std::printf("\n");
    }
}

const std::vector<Vector> rows = {{3, 1.5},   {2, 1},   {4, 1.5}, {3, 4},
                                  {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}};
const Vector targets = {0, 1, 0, 1, 0, 1, 1, 0};

int main()
{
    // step: build
    build();
    show();
    // step: -
    const double learning_rate = 0.1;
    for (int iteration = 0; iteration < 10'000; ++iteration) {
        // step: learn
        const auto index = randint(std::uint32_t(rows.size()));
        learn_from(rows[index], targets[index], learning_rate);
    }
    // step: finished
    Vector predictions;
    double cumulative_error = 0;
    double rows_right = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        predictions.push_back(outputs_of(rows[i]).back()[0]);
        const double difference = predictions[i] - targets[i];
        cumulative_error += difference * difference;
        rows_right += (predictions[i] >= 0.5) == (targets[i] == 1);
    }
    show();
    // How far off they are, and how many come out right.
    print("cumulative_error", {cumulative_error});
    print("rows_right", {rows_right});
}
