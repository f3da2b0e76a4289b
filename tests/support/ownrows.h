// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/importing.h"

#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "model/random.h"

#include <QSpinBox>

#include <vector>

/// What tests of a person's own rows share: a file, and the choice of a row as a person makes it.
namespace ownrows
{

/// Rows of `features` numbers of different sizes, and "yes" where the first is above the second (or
/// above 10).
inline QByteArray csv(int features, int rows = 40)
{
    QByteArray text;
    for (int i = 0; i < features; ++i)
        text += "f" + QByteArray::number(i) + ',';
    text += "grows\n";
    model::Random random(11);
    for (int row = 0; row < rows; ++row) {
        std::vector<double> numbers;
        for (int i = 0; i < features; ++i) {
            numbers.push_back(10 + 3 * random.normal());
            text += QByteArray::number(numbers.back() * (i % 3 == 2 ? 100 : 1), 'f', 2) + ',';
        }
        text += numbers[0] > (features > 1 ? numbers[1] : 10.0) ? "yes\n" : "no\n";
    }
    return text;
}

/// Imports such a file.
inline void import(gui::MainWindow& window, const importing::Desk& desk, int features)
{
    importing::show(window);
    QVERIFY(importing::ready(window, desk.write(QStringLiteral("own.csv"), csv(features))));
    QVERIFY(importing::enter(window));
    QCOMPARE(window.document().session().dataset->features(), std::size_t(features));
}

inline QSpinBox* choice(const gui::LessonPage* page, int which)
{
    return importing::part<QSpinBox>(page, which == 0 ? "rowChoice_0" : "rowChoice_1");
}

/// Chooses a row by its position in the dataset; -1 for the tutorial's.
inline void choose(const gui::LessonPage* page, int which, int row)
{
    QSpinBox* box = choice(page, which);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(row + 1));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->value(), row + 1);
    // Fields of another length make way for new ones as soon as the event loop is idle.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace ownrows
