#include <cmath>
#include <iomanip>
#include <iostream>
#include <valarray>

using Vector = std::valarray<double>;
const Vector input_vector{2, 1.5}, weights_1{1.45, -0.66};
const double target = 0, bias = 0, learning_rate = 0.1, h = 0.1;

double predict(Vector row, Vector w, double b)
{
    return 1 / (1 + std::exp(-((row * w).sum() + b)));
}

Vector parabola(Vector difference) { return difference * difference; }
double parabola(double difference) { return difference * difference; }

void show(const char* name, Vector values)
{
    std::cout << name << std::setprecision(17);
    for (double value : values)
        std::cout << ' ' << value;
    std::cout << '\n';
}

int main()
{
    // step: parabola
    // The error depends on the difference alone.
    const double prediction = predict(input_vector, weights_1, bias);
    const double x = prediction - target;
    const double error = parabola(x);
    show("prediction", {prediction});
    show("x", {x});
    show("error", {error});
    // step: measure
    // How far the ground rises from left to right, by the way between.
    const double x_left = x - h, x_right = x + h;
    const double error_left = parabola(x_left);
    const double error_right = parabola(x_right);
    const double measured_slope = (error_right - error_left) / (2 * h);
    show("x_left", {x_left});
    show("x_right", {x_right});
    show("error_left", {error_left});
    show("error_right", {error_right});
    show("measured_slope", {measured_slope});
    // step: slope
    // The rule needs no h.
    const double derivative = 2 * x;
    show("derivative", {derivative});
    // step: downhill
    // Against the sign, a stride of length h.
    double next_x = x;
    if (derivative > 0)
        next_x -= h;
    if (derivative < 0)
        next_x += h;
    const double next_error = parabola(next_x);
    show("next_x", {next_x});
    show("next_error", {next_error});
    // step: shortcut
    // The whole derivative is taken from every weight.
    const Vector shortcut_weights_1 = weights_1 - derivative;
    const double shortcut_prediction =
        predict(input_vector, shortcut_weights_1, bias);
    const double shortcut_error = parabola(shortcut_prediction - target);
    show("shortcut_weights_1", shortcut_weights_1);
    show("shortcut_prediction", {shortcut_prediction});
    show("shortcut_error", {shortcut_error});
    // step: other-row
    // Nobody asked the other row.
    const Vector other_input_vector{1.66, 1.56};
    const double other_target = 1;
    const double other_before =
        predict(other_input_vector, weights_1, bias);
    const double other_prediction =
        predict(other_input_vector, shortcut_weights_1, bias);
    const double other_error = parabola(other_prediction - other_target);
    show("other_before", {other_before});
    show("other_prediction", {other_prediction});
    show("other_error", {other_error});
    // step: learning-rate
    // Each step takes a fraction of the derivative where it stands.
    Vector path_x(x, 9);
    for (std::size_t i = 1; i < path_x.size(); ++i)
        path_x[i] = path_x[i - 1] - learning_rate * 2 * path_x[i - 1];
    const Vector path_error = parabola(path_x);
    show("path_x", path_x);
    show("path_error", path_error);
}
