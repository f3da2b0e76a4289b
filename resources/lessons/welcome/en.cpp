#include <cmath>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <vector>
using Numbers = std::vector<double>;

// step: deep-learning layers
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

double dot(const Numbers& a, const Numbers& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

Numbers layer(const std::vector<Numbers>& weights, const Numbers& bias,
              const Numbers& input)
{
    Numbers outputs;
    for (std::size_t unit = 0; unit < bias.size(); ++unit)
        outputs.push_back(
            sigmoid(dot(weights[unit], input) + bias[unit]));
    return outputs;
}

// step: machine-learning when-to-stop
// The least-squares polynomial through (x, y), evaluated at `at`;
// built from polynomials that are orthogonal on x.
Numbers fit(const Numbers& x, Numbers y, int degree, const Numbers& at)
{
    Numbers p(x.size(), 1), before(x.size(), 0), result(at.size(), 0);
    Numbers q(at.size(), 1), q_before(at.size(), 0), xp(x);
    for (double last = 0; degree >= 0; --degree) {
        for (std::size_t i = 0; i < x.size(); ++i)
            xp[i] = x[i] * p[i];
        const double norm = dot(p, p), shift = dot(xp, p) / norm;
        const double weight = dot(y, p) / norm;
        const double ratio = last == 0 ? 0 : norm / last;
        for (std::size_t i = 0; i < x.size(); ++i) {
            y[i] -= weight * p[i];
            before[i] = xp[i] - shift * p[i] - ratio * before[i];
        }
        for (std::size_t i = 0; i < at.size(); ++i) {
            result[i] += weight * q[i];
            q_before[i] = (at[i] - shift) * q[i] - ratio * q_before[i];
        }
        std::swap(p, before), std::swap(q, q_before), last = norm;
    }
    return result;
}

// step: when-to-stop
double mean_squared(const Numbers& fitted, const Numbers& y)
{
    double sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i)
        sum += (fitted[i] - y[i]) * (fitted[i] - y[i]);
    return sum / double(y.size());
}

// step: -
void print(const char* name, const Numbers& values)
{
    std::cout << name;
    for (double value : values)
        std::cout << ' ' << value;
    std::cout << '\n';
}

int main()
{
    std::cout.precision(17);
    // step: ai
    const Numbers row{1, 0, 0, 4}, column{0, 4, 3, 0};
    const Numbers block{1, 0, 0, 4};
    std::set<double> taken;
    Numbers allowed;
    for (const Numbers& group : {row, column, block})
        taken.insert(group.begin(), group.end());
    taken.erase(0);
    for (double digit : {1, 2, 3, 4})
        if (!taken.contains(digit))
            allowed.push_back(digit);
    print("taken", {taken.begin(), taken.end()});
    print("allowed", allowed);

    // step: machine-learning
    const Numbers known_areas{60, 90, 130, 160};
    const Numbers known_prices{185, 260, 375, 430};
    print("predicted_price", fit(known_areas, known_prices, 1, {120}));

    // step: features
    std::istringstream text("i watch birds she watches birds "
                            "we watched a bird watching birds");
    const std::map<std::string, std::string> dictionary{
        {"watches", "watch"}, {"watching", "watch"},
        {"watched", "watch"}, {"birds", "bird"}};
    std::vector<std::string> vocabulary;
    Numbers counts;
    for (std::string word; text >> word;) {
        if (const auto found = dictionary.find(word);
            found != dictionary.end())
            word = found->second;
        std::size_t at = 0;
        while (at < vocabulary.size() && vocabulary[at] != word)
            ++at;
        if (at == vocabulary.size()) {
            vocabulary.push_back(word);
            counts.push_back(0);
        }
        counts[at] += 1;
    }
    print("counts", counts);

    // step: deep-learning
    const Numbers picture{1, 0, 0, 1, 0, 0, 0, 0,
                          1, 0, 0, 1, 0, 1, 1, 0};
    const std::vector<Numbers> feature_weights{
        {0.2, -0.1, 0.1, 0, 0, 0, -0.1, 0,
         1.2, -0.9, -1.0, 1.1, -1.2, 0.7, 1.3, -1.2},
        {0, -0.1, 0, 0, -0.1, 0.1, 0.1, -0.1,
         -0.6, 0.5, 0.9, -1.3, 0.9, -0.9, -0.8, 1.1}};
    const Numbers learned_features =
        layer(feature_weights, {-0.2, 0.1}, picture);
    print("learned_features", learned_features);
    print("smile_probability",
          layer({{5, -3.5}}, {-0.7}, learned_features));

    // step: four-steps
    const double input = 2, target = 3, weight = 0.5;
    const double prediction = weight * input;
    const double difference = prediction - target;
    const double new_weight = weight - 0.1 * 2 * difference * input;
    print("new_weight", {new_weight});
    print("new_prediction", {new_weight * input});

    // step: layers
    const Numbers input_vector{1, 2};
    const Numbers first_layer = layer({{1, -0.5}, {0.5, 1}, {-1, 0.8}},
                                      {0, -0.5, 0.2}, input_vector);
    print("first_layer", first_layer);
    print("second_layer", layer({{1.5, -1, 0.5}}, {0.1}, first_layer));

    // step: darts
    Numbers landed{9, 12}, distances;
    for (int i = 1; i <= 3; ++i) {
        distances.push_back(std::hypot(landed[0], landed[1]));
        for (double& coordinate : landed)
            coordinate -= 0.6 * coordinate;
    }
    print("distances", distances);

    // step: linear-regression
    const double area = 120, age = 10;
    const double weights_area = 2.5, weights_age = -1.5, bias = 40;
    print("price", {weights_area * area + weights_age * age + bias});

    // step: when-to-stop
    const Numbers points_x{-1.1, -0.9, -0.7, -0.5, -0.3, -0.1,
                           0.1, 0.3, 0.5, 0.7, 0.9, 1.1};
    const Numbers points_y{0.34, 0.17, 0.4, 0, 0.26, 0.4,
                           0.49, 0.65, 1.01, 0.89, 0.75, 0.74};
    const Numbers new_x{-1, -0.6, -0.2, 0.2, 0.6, 1};
    const Numbers new_y{0.14, -0.01, 0.28, 0.6, 0.99, 0.69};
    Numbers seen_errors, new_errors;
    for (int degree : {1, 3, 9}) {
        seen_errors.push_back(mean_squared(
            fit(points_x, points_y, degree, points_x), points_y));
        new_errors.push_back(mean_squared(
            fit(points_x, points_y, degree, new_x), new_y));
    }
    print("seen_errors", seen_errors);
    print("new_errors", new_errors);
    // step: -
}
