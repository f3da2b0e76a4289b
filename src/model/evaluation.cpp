#include "model/evaluation.h"

#include "model/propagation.h"

namespace model
{

bool is_right(double prediction, double target)
{
    return (prediction >= 0.5) == (target >= 0.5);
}

Evaluation evaluate(const Network& network, const Dataset& dataset)
{
    Evaluation evaluation;
    evaluation.predictions.reserve(dataset.rows());
    ForwardPass pass;
    for (std::size_t row = 0; row < dataset.rows(); ++row) {
        forward(network, dataset.row(row), pass);
        evaluation.predictions.push_back(pass.prediction());
    }
    const auto score = [&](const std::vector<std::size_t>& rows) {
        Score result;
        result.rows = rows.size();
        for (const std::size_t row : rows) {
            const double prediction = evaluation.predictions[row];
            const double target = dataset.targets[row];
            result.error += squared_error(prediction, target);
            result.right += is_right(prediction, target);
            ++result.confusion[target >= 0.5][prediction >= 0.5];
        }
        return result;
    };
    evaluation.train = score(dataset.train_rows);
    evaluation.test = score(dataset.test_rows);
    return evaluation;
}

} // namespace model
