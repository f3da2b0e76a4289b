// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>

using namespace gui;
using namespace importing;

namespace
{

const QByteArray pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n,5,dog\n28,1,dog\n5,3,cat\n"
                        "4.5,9,cat\n33,6,dog\n25,2,dog\n3,1,cat\n";

} // namespace

/// What is predicted of a file of the person's own, chosen while it is imported.
class TestImportTarget : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void choosesTheTargetInTheHeader();
    void swapsWhatZeroAndOneStandFor();
    void choosesALabelWhereThereAreMany();
    void saysWhyATargetIsRefusedWhenItIsChosen();
    void cutsNumbersAtAThreshold();

private:
    Desk m_desk;
};

void TestImportTarget::choosesTheTargetInTheHeader()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("two.csv"), "a,b,c\n0,x,p\n1,y,q\n1,x,q\n0,y,p\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "role_a");
    QVERIFY(role->isVisible());
    QCOMPARE(role->accessibleName(), QStringLiteral("Role of column a"));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QCOMPARE(role->currentText(), QStringLiteral("Target"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "role_c")->currentText(), QStringLiteral("Feature"));
    QCOMPARE(part<QComboBox>(import, "targetBox")->currentText(), QStringLiteral("a"));
    auto* ignored = part<QComboBox>(import, "role_b");
    ignored->setFocus();
    QTest::keyClick(ignored, Qt::Key_End);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTest::mouseClick(okButton(import), Qt::LeftButton);
    QTRY_VERIFY(!dialog(window));
    const model::Dataset& dataset = window.document().session().dataset;
    QCOMPARE(dataset.target_name, std::string("a"));
    QCOMPARE(dataset.feature_names, (std::vector<std::string>{"c=p", "c=q"}));
    QCOMPARE(dataset.targets, (std::vector<double>{0, 1, 1, 0}));
}

void TestImportTarget::swapsWhatZeroAndOneStandFor()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(import);
    auto* positive = part<QComboBox>(import, "positiveBox");
    QCOMPARE(positive->currentText(), QStringLiteral("dog"));
    QCOMPARE(part<QLabel>(import, "zeroLabel")->text(), QStringLiteral("0 means cat"));
    QTest::mouseClick(part<QPushButton>(import, "swapButton"), Qt::LeftButton);
    QTRY_COMPARE(positive->currentText(), QStringLiteral("cat"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QLabel>(import, "zeroLabel")->text(), QStringLiteral("0 means dog"));
    import->accept();
    const model::Dataset& dataset = window.document().session().dataset;
    QCOMPARE(dataset.targets, (std::vector<double>{1, 0, 1, 0, 1, 1, 0, 0, 1}));
}

void TestImportTarget::choosesALabelWhereThereAreMany()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("three.csv"),
                                   "x,y,sort\n1,2,a\n2,3,b\n3,4,c\n1,5,a\n2,6,b\n3,7,c\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "targetBox");
    role->setCurrentIndex(role->findText(QStringLiteral("sort")));
    emit role->activated(role->currentIndex());
    auto* positive = part<QComboBox>(import, "positiveBox");
    QTRY_VERIFY(positive->isVisible() && okButton(import)->isEnabled());
    QCOMPARE(positive->count(), 3);
    QCOMPARE(positive->currentText(), QStringLiteral("c"));
    QVERIFY(part<QLabel>(import, "statusLabel")->text().contains(QStringLiteral("c is told")));
    positive->setFocus();
    QTest::keyClick(positive, Qt::Key_Home);
    QTRY_VERIFY(okButton(import)->isEnabled());
    import->accept();
    QCOMPARE(window.document().session().dataset->targets, (std::vector<double>{1, 0, 0, 1, 0, 0}));
}

void TestImportTarget::saysWhyATargetIsRefusedWhenItIsChosen()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("same.csv"), "a,b,c\n0,x,1\n1,x,2\n1,x,3\n0,x,4\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "role_b");
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    auto* status = part<QLabel>(import, "statusLabel");
    QTRY_VERIFY(status->text().contains(QStringLiteral("The target b is x in every row")));
    QVERIFY(!okButton(import)->isEnabled());
    auto* other = part<QComboBox>(import, "role_a");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Down);
    QTRY_VERIFY(okButton(import)->isEnabled());
}

void TestImportTarget::cutsNumbersAtAThreshold()
{
    MainWindow window;
    show(window);
    const QString path = m_desk.write(QStringLiteral("houses.csv"),
                                      "area,price\n41,102500\n42,105000\n43,107500\n44,110000\n"
                                      "45,112500\n46,115000\n47,117500\n48,120000\n");
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    auto* target = part<QComboBox>(import, "targetBox");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    QTRY_VERIFY(okButton(import)->isEnabled());
    auto* field = part<NumberField>(import, "thresholdField");
    auto* meaning = part<QComboBox>(import, "positiveBox");
    const auto* chart = part<QWidget>(import, "thresholdChart");
    QTRY_VERIFY(field->isVisible() && chart->isVisible());
    QCOMPARE(field->value(), 111'250.0);
    QCOMPARE(meaning->currentText(), QStringLiteral("above"));
    QCOMPARE(meaning->count(), 2); // never one price against all others
    const auto* status = part<QLabel>(import, "statusLabel");
    QVERIFY(status->text().contains(QStringLiteral("price: 1 means above 111250")));

    // Typed, out of reach, and moved in the picture.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("117500"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("above 117500")));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("120000"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("same side")));
    QVERIFY(!okButton(import)->isEnabled());
    QVERIFY(field->isVisible());
    auto* movable = part<QWidget>(import, "thresholdChart");
    movable->setFocus();
    QTest::keyClick(movable, Qt::Key_Left);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY(field->value() < 120'000);
    QTest::mouseClick(movable, Qt::LeftButton, {}, {movable->width() / 2, 20});
    QTRY_VERIFY(okButton(import)->isEnabled() && field->value() < 112'000);
    const double cut = field->value();
    QTest::mouseClick(part<QPushButton>(import, "swapButton"), Qt::LeftButton);
    QTRY_COMPARE(meaning->currentText(), QStringLiteral("at most"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    okButton(import)->setFocus();
    QVERIFY(enter(window));
    const session::Session& session = window.document().session();
    QVERIFY(session.origin->target.threshold == (table::Threshold{cut, false}));
    QCOMPARE(session.dataset->targets, (std::vector<double>{1, 1, 1, 1, 0, 0, 0, 0}));
    QVERIFY(session::is_valid(*session.origin, session.dataset));

    // Opened again, it is as it was left.
    import = ready(window, path);
    QVERIFY(import);
    QTRY_COMPARE(part<NumberField>(import, "thresholdField")->value(), cut);
    QCOMPARE(part<QComboBox>(import, "positiveBox")->currentText(), QStringLiteral("at most"));
    import->reject();
}

QTEST_MAIN(TestImportTarget)
#include "tst_importtarget.moc"
