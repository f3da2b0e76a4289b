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
struct Random {
    std::mt19937 generator;
    double kept = NAN;

    double uniform() // in [0, 1), from 53 random bits
    {
        const auto high = generator() >> 5, low = generator() >> 6;
        return (double(high) * 67108864 + double(low)) /
               9007199254740992;
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
        const double factor =
            std::sqrt(-2 * std::log(square) / square);
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
};

// step: start
constexpr std::size_t count = 120;
std::vector<Vector> rows;
std::vector<double> targets;
std::vector<std::size_t> held_back;
std::vector<std::size_t> learned_from;

// The sample Two blobs: two clouds, their points in turn.
void make_rows()
{
    Random draw{std::mt19937(1)};
    for (std::size_t number = 0; number < count; ++number) {
        const double target = double(number % 2);
        const double side = target == 1 ? 1 : -1;
        const double x = 2 * side + 0.8 * draw.randn();
        const double y = side + 0.8 * draw.randn();
        rows.push_back({std::round(100 * x) / 100,
                        std::round(100 * y) / 100});
        targets.push_back(target);
    }
}

// Shuffled as cards are; the first quarter is held back.
void split_rows()
{
    Random shuffle{std::mt19937(42)};
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < count; ++row)
        order.push_back(row);
    for (std::size_t i = count - 1; i > 0; --i)
        std::swap(order[i],
                  order[shuffle.randint(std::uint32_t(i + 1))]);
    held_back.assign(order.begin(), order.begin() + 30);
    learned_from.assign(order.begin() + 30, order.end());
}

Random chance{std::mt19937(42)};
Vector weights = {chance.randn(), chance.randn()};
double bias = chance.randn();

// step: iteration further
double predict(const Vector& row)
{
    const double layer_1 =
        row[0] * weights[0] + row[1] * weights[1] + bias;
    return 1 / (1 + std::exp(-layer_1));
}

// step: record
// The same question, asked of either part of the rows.
double error_of(const std::vector<std::size_t>& part)
{
    double sum = 0;
    for (const std::size_t i : part)
        sum += std::pow(predict(rows[i]) - targets[i], 2);
    return sum;
}

// step: finished
// How many of these rows come out right.
int right_of(const std::vector<std::size_t>& part)
{
    int right = 0;
    for (const std::size_t i : part)
        right += (predict(rows[i]) >= 0.5) == (targets[i] == 1);
    return right;
}

// step: -
void print(const char* name, const std::vector<double>& numbers)
{
    std::printf("%s", name);
    for (const double number : numbers)
        std::printf(" %.17g", number);
    std::printf("\n");
}

int main()
{
    // step: start
    make_rows();
    split_rows();
    print("weights", {weights[0], weights[1]});
    print("bias", {bias});
    // step: -
    const double learning_rate = 0.1;
    std::vector<double> train_errors;
    std::vector<double> test_errors;
    for (int iteration = 0; iteration < 10'000; ++iteration) {
        // step: iteration record further
        // Never a row that is held back.
        const auto drawn =
            chance.randint(std::uint32_t(learned_from.size()));
        const std::size_t index = learned_from[drawn];
        const double prediction = predict(rows[index]);
        const double derror_dprediction =
            2 * (prediction - targets[index]);
        const double dprediction_dlayer1 =
            prediction * (1 - prediction);
        const double derror_dlayer1 =
            derror_dprediction * dprediction_dlayer1;
        weights[0] -= learning_rate * derror_dlayer1 * rows[index][0];
        weights[1] -= learning_rate * derror_dlayer1 * rows[index][1];
        bias -= learning_rate * derror_dlayer1;
        // step: record
        if (iteration % 100 == 0) {
            train_errors.push_back(error_of(learned_from));
            test_errors.push_back(error_of(held_back));
        }
    }
    // step: finished
    print("train_errors", train_errors);
    print("test_errors", test_errors);
    print("weights", {weights[0], weights[1]});
    print("bias", {bias});
    print("cumulative_error", {error_of(learned_from)});
    print("rows_right", {double(right_of(learned_from))});
    print("held_back_right", {double(right_of(held_back))});
}
