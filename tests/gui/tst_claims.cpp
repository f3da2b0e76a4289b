// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "model/random.h"
#include "support/drawn_inputs.h"
#include "support/sectiontext.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

using namespace gui;

/// What the prose claims of the numbers on screen, beside those numbers, for whatever a person may
/// type.
class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void claimsOnlyWhatTheNumbersShow_data();
    void claimsOnlyWhatTheNumbersShow();
};

namespace
{

/// Whether a sentence may be said of a walk whose last step this is.
using Holds = bool (*)(const model::Step& end);

double valueOf(const model::Step& step, const char* name, std::size_t index = 0)
{
    return step.find(name)->numbers.at(index);
}

double squaredMiss(const model::Step& end, const char* prediction, const char* target)
{
    const double miss = valueOf(end, prediction) - valueOf(end, target);
    return miss * miss;
}

bool isRight(double prediction, double target)
{
    return (prediction >= 0.5) == (target >= 0.5);
}

/// What the other row was before the true step, and what it is after it.
std::pair<bool, bool> otherRowInUpdate(const model::Step& end)
{
    const auto answer = [&end](const char* weights, const char* bias) {
        double sum = valueOf(end, bias);
        for (std::size_t i = 0; i < 2; ++i)
            sum += valueOf(end, weights, i) * valueOf(end, "other_input_vector", i);
        return 1 / (1 + std::exp(-sum));
    };
    const double target = valueOf(end, "other_target");
    return {isRight(answer("weights_1", "bias"), target),
            isRight(answer("new_weights_1", "new_bias"), target)};
}

double longestMove(const model::Step& end)
{
    return std::max({std::abs(valueOf(end, "new_bias") - valueOf(end, "bias")),
                     std::abs(valueOf(end, "new_weights_1") - valueOf(end, "weights_1")),
                     std::abs(valueOf(end, "new_weights_1", 1) - valueOf(end, "weights_1", 1))});
}

bool helps(const model::Step& end)
{
    return valueOf(end, "new_error") < valueOf(end, "error");
}

bool isLong(const model::Step& end)
{
    return longestMove(end) > 0.5 ||
           std::abs(valueOf(end, "new_prediction") - valueOf(end, "prediction")) > 0.25;
}

bool otherGains(const model::Step& end)
{
    return squaredMiss(end, "other_prediction", "other_target") <
           squaredMiss(end, "other_before", "other_target");
}

/// Numbers as a person may type them, and those at the ends of what can be typed.
model::Inputs unusualInputs(const Lesson& lesson, model::Random& random, int turn)
{
    model::Inputs inputs = model::initial_values(lesson.inputs());
    for (const model::Input& input : lesson.inputs()) {
        const model::Numbers* range = model::numbers_of(input.kind);
        if (!range) {
            inputs[input.name] = example::drawn(input.kind, random);
            continue;
        }
        for (double& number : inputs.at(input.name).numbers) {
            const double spread = turn % 4 == 0 ? 0.5 : 4;
            number = std::clamp(number + spread * random.normal(), range->minimum, range->maximum);
            const auto edge = random.below(9);
            if (turn % 4 == 1)
                number = edge == 0   ? std::clamp(0.0, range->minimum, range->maximum)
                         : edge == 1 ? range->maximum
                         : edge == 2 ? range->minimum
                                     : number;
            if (std::holds_alternative<model::Whole>(input.kind))
                number = double(random.below(2));
        }
    }
    if (turn % 7 == 0 && inputs.contains("prediction"))
        inputs["prediction"] = inputs.at("target");
    if (turn % 13 < 2 && lesson.id == std::string_view("dot-product")) { // as own rows may be
        for (auto& [name, value] : inputs)
            value.numbers.resize(turn % 13 == 0 ? 1 : 3, 0.5);
    }
    if (turn % 11 == 0 && inputs.contains("second_input_vector"))
        inputs["second_input_vector"] = inputs.at("input_vector");
    return inputs;
}

} // namespace

void TestClaims::claimsOnlyWhatTheNumbersShow_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char* lesson, const char* section, const char* sentence,
                        Holds holds) {
        QTest::newRow(sentence) << QString::fromUtf8(lesson) << QString::fromUtf8(section)
                                << QString::fromUtf8(sentence) << holds;
    };
    const auto inAPlane = [](const model::Step& end) {
        return end.find("input_vector")->numbers.size() == 2;
    };
    row("dot-product", "vectors", "you stand at the tip", inAPlane);
    row("dot-product", "vectors", "A single number",
        [](const auto& end) { return end.find("input_vector")->numbers.size() == 1; });
    row("dot-product", "first-product", "the two lengths along the horizontal axis",
        [](const auto& end) { return end.find("input_vector")->numbers.size() <= 2; });
    row("dot-product", "cosine", "In the picture, a dashed line falls", inAPlane);
    row("way-down", "downhill", "It is lower there", [](const auto& end) {
        return valueOf(end, "next_error") < valueOf(end, "error") &&
               std::abs(std::abs(valueOf(end, "next_x") - valueOf(end, "x")) - valueOf(end, "h")) <
                   1e-12;
    });
    row("way-down", "downhill", "It is no lower there", [](const auto& end) {
        return valueOf(end, "next_error") >= valueOf(end, "error") && valueOf(end, "error") > 0 &&
               std::abs(valueOf(end, "x")) <= valueOf(end, "h") / 2 * (1 + 1e-12);
    });
    row("way-down", "downhill", "you have arrived",
        [](const auto& end) { return valueOf(end, "error") == 0; });
    row("way-down", "shortcut", "This time it has not become smaller", [](const auto& end) {
        return valueOf(end, "error") > 0 && valueOf(end, "shortcut_error") >= valueOf(end, "error");
    });
    row("way-down", "shortcut", "It was 0 already",
        [](const auto& end) { return valueOf(end, "error") == 0; });
    row("way-down", "other-row", "this time it has gained",
        [](const auto& end) { return otherGains(end); });
    row("way-down", "other-row", "has spoiled the other", [](const auto& end) {
        return !otherGains(end) &&
               !isRight(valueOf(end, "other_prediction"), valueOf(end, "other_target"));
    });
    row("way-down", "other-row", "is no help to the other",
        [](const auto& end) { return !otherGains(end); });
    row("way-down", "learning-rate", "there is nowhere to go",
        [](const auto& end) { return valueOf(end, "error") == 0; });
    row("chain-rule", "compare-updates", "Between −1 and 1, the gradient is the larger",
        [](const auto& end) {
            return std::abs(valueOf(end, "times_as_large")) < 1 ||
                   std::abs(valueOf(end, "times_as_large", 1)) < 1;
        });
    row("chain-rule", "compare-updates", "yet the shortcut moves it", [](const auto& end) {
        return valueOf(end, "derror_dprediction") != 0 &&
               (valueOf(end, "derror_dweights") == 0 || valueOf(end, "derror_dweights", 1) == 0);
    });
    row("chain-rule", "update", "A modest step",
        [](const auto& end) { return helps(end) && !isLong(end); });
    row("chain-rule", "update", "it has not made the other row wrong", [](const auto& end) {
        const auto [before, after] = otherRowInUpdate(end);
        return !isLong(end) && (after || !before);
    });
    row("chain-rule", "update", "Straight downhill, but far",
        [](const auto& end) { return helps(end) && isLong(end); });
    row("chain-rule", "update", "the other row was right before, and is wrong now",
        [](const auto& end) { return otherRowInUpdate(end) == std::pair(true, false); });
    row("chain-rule", "update", "there was nothing to gain",
        [](const auto& end) { return valueOf(end, "error") == 0; });
    row("chain-rule", "update", "The error has not become smaller", [](const auto& end) {
        return valueOf(end, "error") > 0 && valueOf(end, "new_error") == valueOf(end, "error");
    });
    row("chain-rule", "same-rates", "it is the length of the step", [](const auto& end) {
        const double target = valueOf(end, "other_target");
        const auto right = [&](const char* name, std::size_t rate) {
            return isRight(valueOf(end, name, rate), target);
        };
        return isRight(valueOf(end, "other_before"), target) && right("shortcut_others", 1) &&
               right("gradient_others", 1) && !right("shortcut_others", 2) &&
               !right("gradient_others", 2);
    });
    row("error", "first-row", "It is not perfect",
        [](const auto& end) { return squaredMiss(end, "first_prediction", "first_target") > 0; });
    row("error", "large-and-small", "Here the error is 0 already",
        [](const auto& end) { return squaredMiss(end, "prediction", "target") == 0; });
    row("error", "large-and-small", "instead of",
        [](const auto& end) { return squaredMiss(end, "prediction", "target") > 0; });
    row("first-prediction", "second-row-verdict", "until both rows come out right",
        [](const auto& end) {
            return end.find("input_vector")->numbers != end.find("second_input_vector")->numbers ||
                   valueOf(end, "target") == valueOf(end, "second_target");
        });
}

void TestClaims::claimsOnlyWhatTheNumbersShow()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, section);
    QFETCH(const QString, sentence);
    QFETCH(const Holds, holds);
    const Lesson* found = findLesson(lesson);
    model::Random random(8);
    int said = 0;
    constexpr int turns = 600;
    for (int turn = 0; turn < turns; ++turn) {
        const model::Inputs inputs = unusualInputs(*found, random, turn);
        const model::Step end = found->trace(inputs).back();
        const QString text = sectionText(lesson, end, section);
        if (!text.contains(sentence))
            continue;
        ++said;
        QVERIFY2(holds(end), qPrintable(text));
    }
    QVERIFY2(said > 0, "never said");
    QVERIFY2(said < turns, "always said");
}

QTEST_MAIN(TestClaims)
#include "tst_claims.moc"
