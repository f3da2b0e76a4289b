// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/charts/updatepicture.h"
#include "gui/pictures/charts/updatescene.h"
#include "gui/pictures/picture.h"
#include "model/random.h"
#include "model/traces.h"
#include "support/drawn_inputs.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace gui;

/// What pictures say in words and in tables has the numbers, and the signs, that Values have.
class TestSigns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void arrowsSayWhatTheyShow();
    void picturesSayTheirValues_data();
    void picturesSayTheirValues();

private:
    /// Other numbers in every field, from a seed.
    static void vary(Document& document, const Lesson& lesson, model::Random& random);
};

void TestSigns::vary(Document& document, const Lesson& lesson, model::Random& random)
{
    for (const model::Input& input : lesson.inputs()) {
        const model::Numbers* range = model::numbers_of(input.kind);
        model::InputValue value = model::initial_value(input.kind);
        if (!range)
            value = example::drawn(input.kind, random);
        for (double& number : value.numbers) {
            if (range)
                number = std::clamp(2 * random.normal(), range->minimum, range->maximum);
        }
        if (input.name.ends_with("target"))
            value = {double(random.normal() > 0)};
        document.setInput(QString::fromUtf8(lesson.id), QString::fromStdString(input.name), value,
                          {});
    }
}

void TestSigns::arrowsSayWhatTheyShow()
{
    model::Random random(5);
    const Lesson* lesson = findLesson(QStringLiteral("chain-rule"));
    for (int turn = 0; turn < 60; ++turn) {
        Document document;
        if (turn > 0)
            vary(document, *lesson, random);
        for (const model::Step& step :
             model::chain_rule_trace(document.inputs(QStringLiteral("chain-rule")))) {
            const UpdateScene scene = updateScene(step);
            for (const Update& update : scene.updates) {
                if (update.title != QStringLiteral("against the gradient"))
                    continue;
                const std::vector<double>& gradient = step.find("derror_dweights")->numbers;
                for (std::size_t i = 0; i < gradient.size(); ++i)
                    QCOMPARE(update.changes[i], -gradient[i]);
                QCOMPARE(update.changes.back(), -step.number("derror_dbias"));
            }
            // A gradient that is named without a minus has its own sign.
            for (const Update& update : scene.updates)
                QVERIFY(!update.title.startsWith(QStringLiteral("true gradient")));
        }
    }
}

void TestSigns::picturesSayTheirValues_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"dot-product", "first-prediction", "error", "way-down", "chain-rule"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestSigns::picturesSayTheirValues()
{
    QFETCH(const QString, id);
    // Numbers short enough to be there by chance say nothing.
    static const QRegularExpression number(
        QStringLiteral("(\u2212?\\d+\\.\\d{3,})(?![\\d\u00a0])"));
    model::Random random(7);
    const Lesson* lesson = findLesson(id);
    int found = 0;
    for (int turn = 0; turn < 12; ++turn) {
        Document document;
        if (turn > 0)
            vary(document, *lesson, random);
        const std::unique_ptr<LessonPage> page(new LessonPage(*lesson, document));
        page->resize(1280, 800);
        page->open();
        std::vector<double> values;
        const model::Step last = *page->walk().at(page->walk().count() - 1);
        for (const model::Value& value : last.values)
            values.insert(values.end(), value.numbers.begin(), value.numbers.end());
        // Where another row, or the same one after an update, stands on the parabola.
        values.push_back(last.number("other_prediction") - last.number("other_target"));
        values.push_back(last.number("shortcut_prediction") - last.number("target"));
        values.push_back(last.number("new_prediction") - last.number("target"));
        for (int i = 0; i < page->walk().count(); ++i) {
            page->stepper().goTo(i);
            for (const Picture* picture : page->findChildren<Picture*>()) {
                // Tells of changes, see above.
                if (qobject_cast<const UpdatePicture*>(picture))
                    continue;
                for (auto it = number.globalMatch(picture->summary()); it.hasNext();) {
                    QString text = it.next().captured(1);
                    const double said = text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
                    const bool known = std::ranges::any_of(values, [said](double value) {
                        return std::abs(said - value) <= 5e-3 * std::abs(value);
                    });
                    QVERIFY2(known, qPrintable(text + QStringLiteral(" in ") + picture->summary()));
                    ++found;
                }
            }
        }
    }
    QVERIFY2(found > 50, qPrintable(QString::number(found)));
}

QTEST_MAIN(TestSigns)
#include "tst_signs.moc"
