#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <valarray>
#include <vector>

using Vector = std::valarray<double>;
using Matrix = std::vector<Vector>; // a line for each unit

const Matrix inputs{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
const Vector targets{0, 1, 1, 0};
const Matrix weights_1{{1, 0.5}, {0.5, -1}, {-0.5, 1}};
const Vector bias_1{0, 0, 0.5}, weights_2{0.5, -1, 0.5};
const double bias_2 = 0, learning_rate = 0.5, h = 1e-5;
const int row = 4, rounds = 100, rounds_from_zero = 1000;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
Vector sigmoids(Vector x) { return 1 / (1 + std::exp(-x)); }
Vector tanhs(Vector x) { return std::tanh(x); }
double dot(Vector a, Vector b) { return (a * b).sum(); }

Vector dot(Matrix lines, Vector x)
{
    Vector products(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        products[i] = dot(lines[i], x);
    return products;
}

Vector column(Matrix lines, std::size_t which)
{
    Vector numbers(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        numbers[i] = lines[i][which];
    return numbers;
}

Matrix outer(Vector down, Vector across)
{
    Matrix products;
    for (double number : down)
        products.push_back(number * across);
    return products;
}

// The weights after a step against their derivatives.
Matrix moved(Matrix weights, Matrix derivatives)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] -= learning_rate * derivatives[i];
    return weights;
}

void show(const char* name, Matrix lines)
{
    std::cout << name << std::setprecision(17);
    for (const Vector& line : lines) {
        for (double number : line)
            std::cout << ' ' << number;
    }
    std::cout << '\n';
}

void show(const char* name, Vector values) { show(name, Matrix{values}); }
void show(const char* name, double value) { show(name, Vector{value}); }

// step: one-line
// One neuron without a sigmoid: 1 where its sum is at least 0.
Vector says(Vector w, double b)
{
    Vector answers = dot(inputs, w) + b;
    for (double& answer : answers)
        answer = answer >= 0 ? 1 : 0;
    return answers;
}

int count_right(Vector answers)
{
    int right = 0;
    for (std::size_t i = 0; i < targets.size(); ++i)
        right += answers[i] == targets[i] ? 1 : 0;
    return right;
}

// Of many lines, none gets all four rows right.
int best_of_many_lines()
{
    const Vector some{-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2};
    int best = 0;
    for (double v : some) {
        for (double w : some) {
            for (double b : some)
                best = std::max(best, count_right(says({v, w}, b)));
        }
    }
    return best;
}

// step: check
// All thirteen numbers in one line, and one of them moves.
double predict(Vector n, Vector x)
{
    const Matrix w1{n[std::slice(0, 2, 1)], n[std::slice(2, 2, 1)],
                    n[std::slice(4, 2, 1)]};
    const Vector b1 = n[std::slice(6, 3, 1)];
    const Vector w2 = n[std::slice(9, 3, 1)];
    return sigmoid(dot(w2, std::tanh(dot(w1, x) + b1)) + n[12]);
}

// step: zero-start
// The walk once more, for any network, rows and bend.
struct Net {
    Matrix w1;
    Vector b1, w2;
    double b2;
};

using Function = Vector (*)(Vector);

double forward(Net net, Vector x, Function bend)
{
    const Vector between = bend(dot(net.w1, x) + net.b1);
    return sigmoid(dot(net.w2, between) + net.b2);
}

Net learn(Net net, std::vector<int> which, int times, Function bend,
          Function steepness)
{
    for (int round = 0; round < times; ++round) {
        for (int i : which) {
            const Vector x = inputs[i];
            const Vector between = bend(dot(net.w1, x) + net.b1);
            const double p = sigmoid(dot(net.w2, between) + net.b2);
            const double blame_2 = 2 * (p - targets[i]) * p * (1 - p);
            const Vector blame_1 = blame_2 * net.w2 * steepness(between);
            net.w1 = moved(net.w1, outer(blame_1, x));
            net.b1 -= learning_rate * blame_1;
            net.w2 -= learning_rate * blame_2 * between;
            net.b2 -= learning_rate * blame_2;
        }
    }
    return net;
}

Vector forward_all(Net net, Function bend)
{
    Vector answers(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i)
        answers[i] = forward(net, inputs[i], bend);
    return answers;
}

Vector sigmoid_steepness(Vector output) { return output * (1 - output); }
// step: bend
// The three units learn from all rows in turn.
Vector tanh_steepness(Vector output) { return 1 - output * output; }
// step: -

int main()
{
    // step: one-line
    const Vector line_1_weights{1, 1};
    const double line_1_bias = -0.5;
    const Vector says_1 = says(line_1_weights, line_1_bias);
    const int line_1_right = count_right(says_1);
    const int best_line_right = best_of_many_lines();
    show("says_1", says_1);
    show("line_1_right", line_1_right);
    show("best_line_right", best_line_right);
    // step: two-lines
    // The answer is 1 where both lines say so.
    const Vector line_2_weights{-1, 0};
    const double line_2_bias = 0.5;
    const Vector says_2 = says(line_2_weights, line_2_bias);
    Vector vote = says_1 + says_2 - 1.5;
    for (double& answer : vote)
        answer = answer >= 0 ? 1 : 0;
    const int votes_right = count_right(vote);
    show("says_2", says_2);
    show("vote", vote);
    show("votes_right", votes_right);
    // step: hidden-plane
    // A smooth curve in place of the jump: each row has new features.
    const Vector feature_1 =
        std::tanh(dot(inputs, line_1_weights) + line_1_bias);
    const Vector feature_2 =
        std::tanh(dot(inputs, line_2_weights) + line_2_bias);
    show("feature_1", feature_1);
    show("feature_2", feature_2);
    // step: sum-1
    // A sum for each unit of the first layer.
    const Vector input_vector = inputs[row - 1];
    const double target = targets[row - 1];
    const Vector sum_1 = dot(weights_1, input_vector) + bias_1;
    show("input_vector", input_vector);
    show("sum_1", sum_1);
    // step: output-1
    // Each sum goes through the bend on its own.
    const Vector output_1 = std::tanh(sum_1);
    show("output_1", output_1);
    // step: prediction
    // The last unit is a neuron that looks at the first layer.
    const double sum_2 = dot(weights_2, output_1) + bias_2;
    const double prediction = sigmoid(sum_2);
    const double difference = prediction - target;
    const double error = difference * difference;
    show("sum_2", sum_2);
    show("prediction", prediction);
    show("error", error);
    // step: collapse
    // Without the bend, one layer does what two do.
    const Vector merged_weights{dot(weights_2, column(weights_1, 0)),
                                dot(weights_2, column(weights_1, 1))};
    const double merged_bias = dot(weights_2, bias_1) + bias_2;
    Vector two_layers(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i)
        two_layers[i] =
            dot(weights_2, dot(weights_1, inputs[i]) + bias_1) + bias_2;
    const Vector one_layer = dot(inputs, merged_weights) + merged_bias;
    show("merged_weights", merged_weights);
    show("merged_bias", merged_bias);
    show("two_layers", two_layers);
    show("one_layer", one_layer);
    // step: back-2
    // From the error to the last sum, and on to its weights.
    const double derror_dprediction = 2 * difference;
    const double dprediction_dsum_2 = prediction * (1 - prediction);
    const double derror_dsum_2 = derror_dprediction * dprediction_dsum_2;
    const Vector derror_dweights_2 = derror_dsum_2 * output_1;
    const double derror_dbias_2 = derror_dsum_2;
    show("derror_dprediction", derror_dprediction);
    show("dprediction_dsum_2", dprediction_dsum_2);
    show("derror_dsum_2", derror_dsum_2);
    show("derror_dweights_2", derror_dweights_2);
    show("derror_dbias_2", derror_dbias_2);
    // step: blame
    // A unit is to blame as far as the last neuron listens to it.
    const Vector derror_doutput_1 = derror_dsum_2 * weights_2;
    show("derror_doutput_1", derror_doutput_1);
    // step: back-1
    // The slope of tanh, from its own output.
    const Vector doutput_1_dsum_1 = 1 - output_1 * output_1;
    const Vector derror_dsum_1 = derror_doutput_1 * doutput_1_dsum_1;
    show("doutput_1_dsum_1", doutput_1_dsum_1);
    show("derror_dsum_1", derror_dsum_1);
    // step: weights-1
    // Each unit's number times each input.
    const Matrix derror_dweights_1 = outer(derror_dsum_1, input_vector);
    const Vector derror_dbias_1 = derror_dsum_1;
    show("derror_dweights_1", derror_dweights_1);
    show("derror_dbias_1", derror_dbias_1);
    // step: paths-meet
    // Three paths lead to each input: they are added.
    const Vector paths_1 = derror_dsum_1 * column(weights_1, 0);
    const Vector paths_2 = derror_dsum_1 * column(weights_1, 1);
    const Vector derror_dinput_vector{paths_1.sum(), paths_2.sum()};
    show("paths_1", paths_1);
    show("paths_2", paths_2);
    show("derror_dinput_vector", derror_dinput_vector);
    // step: check
    const Vector thirteen{1, 0.5, 0.5, -1, -0.5, 1, 0, 0, 0.5,
                          0.5, -1, 0.5, 0};
    const auto error_of = [&](Vector n) {
        const double miss = predict(n, input_vector) - target;
        return miss * miss;
    };
    Vector slopes(13);
    for (std::size_t i = 0; i < 13; ++i) {
        Vector move(13);
        move[i] = h;
        slopes[i] = (error_of(thirteen + move) -
                     error_of(thirteen - move)) / (2 * h);
    }
    show("derror_dweights_1_check", Vector(slopes[std::slice(0, 6, 1)]));
    show("derror_dbias_1_check", Vector(slopes[std::slice(6, 3, 1)]));
    show("derror_dweights_2_check", Vector(slopes[std::slice(9, 3, 1)]));
    show("derror_dbias_2_check", slopes[12]);
    // step: update
    // Each number goes against its own derivative.
    const Matrix new_weights_1 = moved(weights_1, derror_dweights_1);
    const Vector new_bias_1 = bias_1 - learning_rate * derror_dbias_1;
    const Vector new_weights_2 =
        weights_2 - learning_rate * derror_dweights_2;
    const double new_bias_2 = bias_2 - learning_rate * derror_dbias_2;
    const Vector new_output_1 =
        std::tanh(dot(new_weights_1, input_vector) + new_bias_1);
    const double new_prediction =
        sigmoid(dot(new_weights_2, new_output_1) + new_bias_2);
    const double new_error =
        (new_prediction - target) * (new_prediction - target);
    show("new_weights_1", new_weights_1);
    show("new_bias_1", new_bias_1);
    show("new_weights_2", new_weights_2);
    show("new_bias_2", new_bias_2);
    show("new_prediction", new_prediction);
    show("new_error", new_error);
    // step: zero-start
    const std::vector<int> everything{0, 1, 2, 3};
    const Net zeros{Matrix(4, Vector(2)), Vector(4), Vector(4), 0};
    const Net copies = learn(zeros, everything, rounds_from_zero,
                             sigmoids, sigmoid_steepness);
    const Vector copies_predictions = forward_all(copies, sigmoids);
    show("copies_1", copies.w1);
    show("copies_2", copies.w2);
    show("copies_predictions", copies_predictions);
    // step: bend
    const Net start{weights_1, bias_1, weights_2, bias_2};
    const Net trained =
        learn(start, everything, rounds, tanhs, tanh_steepness);
    const Vector predictions = forward_all(trained, tanhs);
    const Vector differences = predictions - targets;
    const double last_error_sum = dot(differences, differences);
    show("predictions", predictions);
    show("last_error_sum", last_error_sum);
    // step: held-back
    // The same start, but one row is never seen.
    std::vector<int> seen;
    for (int i : everything) {
        if (i != row - 1)
            seen.push_back(i);
    }
    const Net three_rows =
        learn(start, seen, rounds, tanhs, tanh_steepness);
    const Vector three_rows_predictions = forward_all(three_rows, tanhs);
    const double held_back_prediction = three_rows_predictions[row - 1];
    show("three_rows_predictions", three_rows_predictions);
    show("held_back_prediction", held_back_prediction);
}
