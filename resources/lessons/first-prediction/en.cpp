#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>

using Vector = std::array<double, 2>;

// step: weighted-sum second-row-sum
double dot(const Vector& a, const Vector& b)
{
    return a[0] * b[0] + a[1] * b[1];
}

// step: sigmoid second-row-prediction
// Any number becomes one between 0 and 1.
double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}
// step: -

int main()
{
    std::cout.precision(17);

    // step: data
    // The targets are the right answers; they are used at the very end.
    const Vector input_vector{1.66, 1.56}, second_input_vector{2, 1.5};
    const int target = 1, second_target = 0;

    // step: weighted-sum
    // A weight for each input; its sign says which way it pushes.
    const Vector weights_1{+1.45, -0.66};
    const double dot_product_1 = dot(weights_1, input_vector);
    std::cout << "dot_product_1 " << dot_product_1 << '\n';

    // step: layer-1
    // The bias is added whatever the inputs are.
    const double bias = 0;
    const double layer_1 = dot_product_1 + bias;
    std::cout << "layer_1 " << layer_1 << '\n';

    // step: why-nonlinear
    // Two linear layers give what a single one gives.
    const double two_layers = 2 * layer_1 + 1;
    const Vector doubled{2 * weights_1[0], 2 * weights_1[1]};
    const double one_layer = dot(doubled, input_vector) + (2 * bias + 1);
    const double relu = std::max(0.0, layer_1);
    std::cout << "two_layers " << two_layers << '\n';
    std::cout << "one_layer " << one_layer << '\n';
    std::cout << "relu " << relu << '\n';

    // step: sigmoid
    const double layer_2 = sigmoid(layer_1);
    const double prediction = layer_2;
    std::cout << "prediction " << prediction << '\n';

    // step: threshold
    // A class is 0 or 1, with nothing in between.
    const double threshold = 0.5;
    const int predicted_class = prediction >= threshold ? 1 : 0;
    const int correct = predicted_class == target ? 1 : 0;
    std::cout << "predicted_class " << predicted_class << '\n';
    std::cout << "correct " << correct << '\n';

    // step: second-row-sum
    // The same weights and the same bias: one network for both rows.
    const double second_dot_product_1 = dot(weights_1, second_input_vector);
    const double second_layer_1 = second_dot_product_1 + bias;
    std::cout << "second_layer_1 " << second_layer_1 << '\n';

    // step: second-row-prediction
    const double second_prediction = sigmoid(second_layer_1);
    std::cout << "second_prediction " << second_prediction << '\n';

    // step: second-row-verdict
    // Right or wrong: the prediction did not know the target.
    const int second_predicted_class = second_prediction >= threshold ? 1 : 0;
    const int second_correct = second_predicted_class == second_target ? 1 : 0;
    std::cout << "second_predicted_class " << second_predicted_class << '\n';
    std::cout << "second_correct " << second_correct << '\n';
    // step: -
}
