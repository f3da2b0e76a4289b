#include <cmath>
#include <iomanip>
#include <iostream>
#include <valarray>

using Vector = std::valarray<double>;
const Vector input_vector{2, 1.5}, weights_1{1.45, -0.66};
const double target = 0, bias = 0, learning_rate = 0.1, h = 1e-5;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

// step: composition
// One function inside the other, from the inside out.
double layer(Vector w, double b, Vector row = input_vector)
{
    return (row * w).sum() + b;
}

double error_at(double p) { return (p - target) * (p - target); }

double error_of(Vector w, double b)
{
    return error_at(sigmoid(layer(w, b)));
}

// step: derror-dprediction
// The rule, and beside it the measurement from the function alone.
template <typename Function>
double slope(Function f, double at)
{
    return (f(at + h) - f(at - h)) / (2 * h);
}

// step: dlayer1-dweights
// One weight moves, the others keep still.
template <typename Function>
Vector slopes(Function f, Vector at)
{
    Vector result = at;
    for (std::size_t i = 0; i < at.size(); ++i) {
        auto along_one = [&](double moved) {
            Vector numbers = at;
            numbers[i] = moved;
            return f(numbers);
        };
        result[i] = slope(along_one, at[i]);
    }
    return result;
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
    auto layer_of_weights = [](Vector w) { return layer(w, bias); };
    auto error_of_weights = [](Vector w) { return error_of(w, bias); };
    auto layer_of_bias = [](double b) { return layer(weights_1, b); };
    auto error_of_bias = [](double b) { return error_of(weights_1, b); };
    // step: composition
    const double dot_product_1 = (input_vector * weights_1).sum();
    const double layer_1 = dot_product_1 + bias;
    const double prediction = sigmoid(layer_1);
    const double error = error_at(prediction);
    show("dot_product_1", {dot_product_1});
    show("layer_1", {layer_1});
    show("prediction", {prediction});
    show("error", {error});
    // step: derror-dprediction
    const double difference = prediction - target;
    const double derror_dprediction = 2 * difference;
    const double derror_dprediction_check = slope(error_at, prediction);
    show("derror_dprediction", {derror_dprediction});
    show("derror_dprediction_check", {derror_dprediction_check});
    // step: dprediction-dlayer1
    // The sigmoid's slope, from its own output.
    const double dprediction_dlayer1 = prediction * (1 - prediction);
    const double dprediction_dlayer1_check = slope(sigmoid, layer_1);
    show("dprediction_dlayer1", {dprediction_dlayer1});
    show("dprediction_dlayer1_check", {dprediction_dlayer1_check});
    // step: dlayer1-dweights
    const Vector dlayer1_dweights = input_vector;
    const Vector dlayer1_dweights_check =
        slopes(layer_of_weights, weights_1);
    show("dlayer1_dweights", dlayer1_dweights);
    show("dlayer1_dweights_check", dlayer1_dweights_check);
    // step: derror-dweights
    // All factors on the way back to the weights.
    const double derror_dlayer1 = derror_dprediction * dprediction_dlayer1;
    const Vector derror_dweights = derror_dlayer1 * dlayer1_dweights;
    const Vector derror_dweights_check =
        slopes(error_of_weights, weights_1);
    show("derror_dweights", derror_dweights);
    show("derror_dweights_check", derror_dweights_check);
    // step: dlayer1-dbias
    // The bias is added as it is.
    const double dlayer1_dbias = 1;
    const double dlayer1_dbias_check = slope(layer_of_bias, bias);
    show("dlayer1_dbias", {dlayer1_dbias});
    show("dlayer1_dbias_check", {dlayer1_dbias_check});
    // step: derror-dbias
    // The same first factors, another turn at the end.
    const double derror_dbias = derror_dlayer1 * dlayer1_dbias;
    const double derror_dbias_check = slope(error_of_bias, bias);
    show("derror_dbias", {derror_dbias});
    show("derror_dbias_check", {derror_dbias_check});
    // step: compare-updates
    // The shortcut leaves two factors out.
    const Vector shortcut_weights_1 = weights_1 - derror_dprediction;
    const Vector times_as_large =
        1 / (dprediction_dlayer1 * dlayer1_dweights);
    show("shortcut_weights_1", shortcut_weights_1);
    show("times_as_large", times_as_large);
    // step: update
    // Each parameter goes against its own derivative.
    const Vector other_input_vector{1.66, 1.56};
    const Vector new_weights_1 =
        weights_1 - learning_rate * derror_dweights;
    const double new_bias = bias - learning_rate * derror_dbias;
    const double new_prediction = sigmoid(layer(new_weights_1, new_bias));
    const double new_error = error_of(new_weights_1, new_bias);
    const double other_before =
        sigmoid(layer(weights_1, bias, other_input_vector));
    const double other_prediction =
        sigmoid(layer(new_weights_1, new_bias, other_input_vector));
    show("new_weights_1", new_weights_1);
    show("new_bias", {new_bias});
    show("new_prediction", {new_prediction});
    show("new_error", {new_error});
    show("other_before", {other_before});
    show("other_prediction", {other_prediction});
    // step: same-rates
    // Both ways at the same rates, and what both rows say to it.
    const Vector rates{1, learning_rate, 5};
    Vector shortcut_predictions = rates, shortcut_others = rates;
    Vector gradient_predictions = rates, gradient_others = rates;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        Vector w = weights_1 - rates[i] * derror_dprediction;
        shortcut_predictions[i] = sigmoid(layer(w, bias));
        shortcut_others[i] = sigmoid(layer(w, bias, other_input_vector));
        w = weights_1 - rates[i] * derror_dweights;
        const double b = bias - rates[i] * derror_dbias;
        gradient_predictions[i] = sigmoid(layer(w, b));
        gradient_others[i] = sigmoid(layer(w, b, other_input_vector));
    }
    show("shortcut_predictions", shortcut_predictions);
    show("shortcut_others", shortcut_others);
    show("gradient_predictions", gradient_predictions);
    show("gradient_others", gradient_others);
}
