#include <cmath>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using Numbers = std::vector<double>;

void print(const std::string& name, const Numbers& values)
{
    std::cout << name;
    for (double value : values)
        std::cout << ' ' << value;
    std::cout << '\n';
}

double dot(const Numbers& a, const Numbers& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

// As in NumPy: the polynomial closest to the points, constant term first.
// Its coefficients solve as many equations as there are coefficients.
Numbers polyfit(const Numbers& x, const Numbers& y, int degree)
{
    const int unknowns = degree + 1;
    std::vector<Numbers> equations(unknowns, Numbers(unknowns + 1));
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (int row = 0; row < unknowns; ++row) {
            for (int column = 0; column < unknowns; ++column)
                equations[row][column] += std::pow(x[i], row + column);
            equations[row][unknowns] += std::pow(x[i], row) * y[i];
        }
    }
    // Subtract equations from each other until each has one unknown left.
    for (int kept = 0; kept < unknowns; ++kept) {
        for (int row = 0; row < unknowns; ++row) {
            if (row == kept)
                continue;
            const double factor = equations[row][kept] / equations[kept][kept];
            for (int column = kept; column <= unknowns; ++column)
                equations[row][column] -= factor * equations[kept][column];
        }
    }
    Numbers coefficients;
    for (int row = 0; row < unknowns; ++row)
        coefficients.push_back(equations[row][unknowns] / equations[row][row]);
    return coefficients;
}

double polyval(const Numbers& coefficients, double x)
{
    double sum = 0;
    for (std::size_t power = 0; power < coefficients.size(); ++power)
        sum += coefficients[power] * std::pow(x, power);
    return sum;
}

// step: deep-learning layers
// The bend: any number becomes one between 0 and 1.
double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

// step: darts
// The next throw takes back three fifths of the miss.
Numbers next_throw(const Numbers& landed)
{
    return {landed[0] - 0.6 * landed[0], landed[1] - 0.6 * landed[1]};
}

// step: stiff-or-loose
double mean_squared_error(const Numbers& curve, const Numbers& x,
                          const Numbers& y)
{
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += std::pow(polyval(curve, x[i]) - y[i], 2);
    return sum / x.size();
}
// step: -

int main()
{
    std::cout.precision(17);

    // step: ai
    // Rules that a person wrote: what row, column and block have is out.
    const Numbers row{1, 0, 0, 4}, column{0, 4, 3, 0}, block{1, 0, 0, 4};
    std::set<double> taken;
    for (const Numbers& group : {row, column, block})
        taken.insert(group.begin(), group.end());
    taken.erase(0);
    Numbers allowed;
    for (double digit : {1, 2, 3, 4})
        if (!taken.contains(digit))
            allowed.push_back(digit);
    print("taken", Numbers(taken.begin(), taken.end()));
    print("allowed", allowed);

    // step: machine-learning
    // Nobody writes a rule: the best straight line comes from the data.
    const Numbers known_areas{60, 90, 130, 160};
    const Numbers known_prices{185, 260, 375, 430};
    const double new_area = 120;
    const Numbers model = polyfit(known_areas, known_prices, 1);
    const double predicted_price = polyval(model, new_area);
    print("predicted_price", {predicted_price});

    // step: features
    // Each word becomes its lemma, and every lemma is counted.
    std::istringstream text(
        "i watch birds she watches birds we watched a bird watching birds");
    std::map<std::string, std::string> dictionary{{"watches", "watch"},
        {"watching", "watch"}, {"watched", "watch"}, {"birds", "bird"}};
    std::vector<std::string> vocabulary;
    std::map<std::string, double> counts;
    for (std::string word; text >> word;) {
        if (dictionary.contains(word))
            word = dictionary[word];
        if (!counts.contains(word))
            vocabulary.push_back(word);
        counts[word] += 1;
    }
    Numbers in_order;
    for (const std::string& lemma : vocabulary)
        in_order.push_back(counts[lemma]);
    print("counts", in_order);

    // step: deep-learning
    // A weight for each pixel: large around the mouth, near 0 at the eyes.
    const Numbers picture{1, 0, 0, 1,  0, 0, 0, 0,  1, 0, 0, 1,  0, 1, 1, 0};
    const std::vector<Numbers> feature_weights{
        {0.2, -0.1, 0.1, 0, 0, 0, -0.1, 0,
         1.2, -0.9, -1.0, 1.1, -1.2, 0.7, 1.3, -1.2},
        {0, -0.1, 0, 0, -0.1, 0.1, 0.1, -0.1,
         -0.6, 0.5, 0.9, -1.3, 0.9, -0.9, -0.8, 1.1}};
    const Numbers learned_features{
        sigmoid(dot(feature_weights[0], picture) - 0.2),
        sigmoid(dot(feature_weights[1], picture) + 0.1)};
    const double smile_probability =
        sigmoid(dot({5, -3.5}, learned_features) - 0.7);
    print("learned_features", learned_features);
    print("smile_probability", {smile_probability});

    // step: four-steps
    // A later lesson explains how far the weight is moved.
    const double input_value = 2, target = 3, weight = 0.5;
    const double prediction = weight * input_value;
    const double difference = prediction - target;
    const double new_weight = weight - 0.1 * 2 * difference * input_value;
    const double new_prediction = new_weight * input_value;
    print("difference", {difference});
    print("new_weight", {new_weight});
    print("new_prediction", {new_prediction});

    // step: darts
    const Numbers throw_1{9, 12};
    const Numbers throw_2 = next_throw(throw_1);
    const Numbers throw_3 = next_throw(throw_2);
    Numbers distances;
    for (const Numbers& landed : {throw_1, throw_2, throw_3})
        distances.push_back(std::hypot(landed[0], landed[1]));
    print("distances", distances);

    // step: linear-regression
    // A weight for each variable; the bias is there whatever they are.
    const double area = 120, age = 10;
    const double weights_area = 2.5, weights_age = -1.5, bias = 40;
    const double price = weights_area * area + weights_age * age + bias;
    print("price", {price});

    // step: layers
    // A row of weights for each neuron.
    const Numbers input_vector{1, 2};
    const std::vector<Numbers> first_weights{{1, -0.5}, {0.5, 1}, {-1, 0.8}};
    const Numbers first_bias{0, -0.5, 0.2}, second_weights{1.5, -1, 0.5};
    Numbers first_sums, first_layer;
    for (int unit = 0; unit < 3; ++unit) {
        const double sum = dot(first_weights[unit], input_vector);
        first_sums.push_back(sum + first_bias[unit]);
        first_layer.push_back(sigmoid(first_sums[unit]));
    }
    const double second_layer =
        sigmoid(dot(second_weights, first_layer) + 0.1);
    print("first_sums", first_sums);
    print("first_layer", first_layer);
    print("second_layer", {second_layer});

    // step: stiff-or-loose
    const Numbers points_x{-1.1, -0.9, -0.7, -0.5, -0.3, -0.1,
                           0.1, 0.3, 0.5, 0.7, 0.9, 1.1};
    const Numbers points_y{0.01, 0.02, -0.03, 0.29, 0.29, 0.5,
                           0.69, 0.8, 0.81, 1.29, 0.92, 0.9};
    std::vector<Numbers> curves;
    Numbers seen_errors;
    for (int degree = 1; degree < 10; ++degree) {
        // A curve of each degree, as near to the points as it can come.
        curves.push_back(polyfit(points_x, points_y, degree));
        seen_errors.push_back(
            mean_squared_error(curves.back(), points_x, points_y));
    }
    print("seen_errors", seen_errors);

    // step: new-points
    const Numbers new_x{-1, -0.6, -0.2, 0.2, 0.6, 1};
    const Numbers new_y{0.07, 0.05, 0.38, 0.72, 0.98, 0.94};
    // No curve was fitted to these six: they judge.
    Numbers new_errors;
    for (const Numbers& curve : curves)
        new_errors.push_back(mean_squared_error(curve, new_x, new_y));
    print("new_errors", new_errors);
    // step: -
}
