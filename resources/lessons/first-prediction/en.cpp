#include <algorithm>
#include <cmath>
#include <iostream>
#include <valarray>

using Vector = std::valarray<double>;

double dot(const Vector& a, const Vector& b)
{
    return (a * b).sum();
}

// step: sigmoid second-row-prediction
double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}
// step: -

int main()
{
    // step: data
    const Vector input_vector{1.66, 1.56};
    const Vector second_input_vector{2, 1.5};
    const int target = 1;
    const int second_target = 0;

    // step: weighted-sum
    const Vector weights_1{1.45, -0.66};
    const double dot_product_1 = dot(input_vector, weights_1);

    // step: layer-1
    const double bias = 0;
    const double layer_1 = dot_product_1 + bias;

    // step: why-nonlinear
    const double two_layers = 2 * layer_1 + 1;
    const double one_layer
        = dot(input_vector, 2.0 * weights_1) + (2 * bias + 1);
    const double relu = std::max(0.0, layer_1);

    // step: sigmoid
    const double layer_2 = sigmoid(layer_1);
    const double prediction = layer_2;

    // step: threshold
    const double threshold = 0.5;
    const int predicted_class = prediction >= threshold ? 1 : 0;
    const bool correct = predicted_class == target;

    // step: second-row-sum
    const double second_dot_product_1
        = dot(second_input_vector, weights_1);
    const double second_layer_1 = second_dot_product_1 + bias;

    // step: second-row-prediction
    const double second_prediction = sigmoid(second_layer_1);

    // step: second-row-verdict
    const int second_predicted_class
        = second_prediction >= threshold ? 1 : 0;
    const bool second_correct = second_predicted_class == second_target;

    // step: -
    std::cout.precision(17);
    std::cout << "layer_1 " << layer_1 << "\nrelu " << relu
              << "\ntwo_layers " << two_layers
              << "\none_layer " << one_layer
              << "\nprediction " << prediction
              << "\ncorrect " << correct
              << "\nsecond_prediction " << second_prediction
              << "\nsecond_correct " << second_correct << "\n";
}
