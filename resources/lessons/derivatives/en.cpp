#include <cmath>
#include <iomanip>
#include <iostream>
#include <valarray>

using Vector = std::valarray<double>;
const Vector input_vector{2, 1.5}, weights_1{1.45, -0.66};
const double target = 0, bias = 0, learning_rate = 0.1, h = 1e-5;

double square(double x) { return x * x; }
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
// step: composition
double layer(Vector w, double b, Vector row = input_vector)
{
    return (row * w).sum() + b;
}
double error_of(Vector w, double b)
{
    return square(sigmoid(layer(w, b)) - target);
}
// step: -
void show(const char* name, Vector values)
{
    std::cout << name << std::setprecision(17);
    for (double value : values)
        std::cout << ' ' << value;
    std::cout << '\n';
}

int main()
{
    // step: composition
    const double layer_1 = layer(weights_1, bias);
    show("layer_1", {layer_1});
    // step: parabola composition
    const double prediction = sigmoid(layer_1);
    const double x = prediction - target;
    const double error = square(x);
    show("prediction", {prediction});
    show("x", {x});
    show("error", {error});
    // step: slope
    auto slope = [](auto f, double at) {  // measured from f alone
        return (f(at + h) - f(at - h)) / (2 * h);
    };
    const double derivative = 2 * x;
    show("derivative", {derivative});
    show("derivative_check", {slope(square, x)});
    // step: shortcut
    const Vector shortcut = weights_1 - derivative;
    show("shortcut_weights_1", shortcut);
    show("shortcut_prediction", {sigmoid(layer(shortcut, bias))});
    show("shortcut_error", {error_of(shortcut, bias)});
    // step: other-row
    const Vector other{1.66, 1.56};
    const double other_target = 1;
    const double before = layer(weights_1, bias, other);
    const double other_layer_1 = layer(shortcut, bias, other);
    const double after = sigmoid(other_layer_1);
    show("other_input_vector", other);
    show("other_before", {sigmoid(before)});
    show("other_layer_1", {other_layer_1});
    show("other_prediction", {after});
    show("other_error", {square(after - other_target)});
    // step: learning-rate
    Vector path_x(x, 9);
    for (std::size_t i = 1; i < path_x.size(); ++i)
        path_x[i] = path_x[i - 1] - learning_rate * 2 * path_x[i - 1];
    show("path_x", path_x);
    show("path_error", path_x * path_x);
    // step: derror-dprediction
    const double derror_dprediction = 2 * (prediction - target);
    auto error_at = [](double p) { return square(p - target); };
    show("derror_dprediction", {derror_dprediction});
    show("derror_dprediction_check", {slope(error_at, prediction)});
    // step: dprediction-dlayer1
    const double dprediction_dlayer1 = prediction * (1 - prediction);
    show("dprediction_dlayer1", {dprediction_dlayer1});
    show("dprediction_dlayer1_check", {slope(sigmoid, layer_1)});
    // step: dlayer1-dweights
    auto slopes = [&](auto f, Vector at) {  // one number at a time
        Vector result = at;
        for (std::size_t i = 0; i < at.size(); ++i) {
            Vector moved = at;
            auto f_i = [&](double w) { return moved[i] = w, f(moved); };
            result[i] = slope(f_i, at[i]);
        }
        return result;
    };
    const Vector dlayer1_dweights = input_vector;
    auto layer_w = [](Vector w) { return layer(w, bias); };
    show("dlayer1_dweights", dlayer1_dweights);
    show("dlayer1_dweights_check", slopes(layer_w, weights_1));
    // step: derror-dweights
    const Vector derror_dweights =
        derror_dprediction * dprediction_dlayer1 * dlayer1_dweights;
    auto error_w = [](Vector w) { return error_of(w, bias); };
    show("derror_dweights", derror_dweights);
    show("derror_dweights_check", slopes(error_w, weights_1));
    // step: dlayer1-dbias
    const double dlayer1_dbias = 1;
    auto layer_b = [](double b) { return layer(weights_1, b); };
    show("dlayer1_dbias", {dlayer1_dbias});
    show("dlayer1_dbias_check", {slope(layer_b, bias)});
    // step: derror-dbias
    const double derror_dbias =
        derror_dprediction * dprediction_dlayer1 * dlayer1_dbias;
    auto error_b = [](double b) { return error_of(weights_1, b); };
    show("derror_dbias", {derror_dbias});
    show("derror_dbias_check", {slope(error_b, bias)});
    // step: compare-updates
    show("times_smaller", 1 / (dprediction_dlayer1 * dlayer1_dweights));
    // step: update
    const Vector new_weights_1 =
        weights_1 - learning_rate * derror_dweights;
    const double new_bias = bias - learning_rate * derror_dbias;
    show("new_weights_1", new_weights_1);
    show("new_bias", {new_bias});
    show("new_prediction", {sigmoid(layer(new_weights_1, new_bias))});
    show("new_error", {error_of(new_weights_1, new_bias)});
}
