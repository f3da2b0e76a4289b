// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>

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
    void cleanup() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void choosesTheTargetInTheHeader();
    void swapsWhatZeroAndOneStandFor();
    void choosesALabelWhereThereAreMany();
    void saysWhyATargetIsRefusedWhenItIsChosen();
    void cutsNumbersAtAThreshold();
    void saysAtOnceWhyAThresholdIsRefused_data();
    void saysAtOnceWhyAThresholdIsRefused();
    void findsItsThresholdAgainWhereRowsAreLeftOut();
    void speaksOfTheThresholdThatTheFieldShows();
    void takesAThresholdThatIsOnlyTyped_data();
    void takesAThresholdThatIsOnlyTyped();
    void forgetsWhatWasTypedForAnotherTarget();

private:
    /// The dialog of a file with prices and areas, the last of which are to be predicted.
    ImportDialog* houses(MainWindow& window) const;
    static void type(NumberField* field, const QString& text);

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
    QVERIFY(status->text().contains(QStringLiteral("price: 1 means above 111,250")));

    // Typed, out of reach, and moved in the picture.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("117500"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("above 117,500")));
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

ImportDialog* TestImportTarget::houses(MainWindow& window) const
{
    QByteArray rows = "price,area\n";
    for (int i = 0; i < 12; ++i)
        rows += QByteArray::number(100'000 + 2'500 * i) + ',' + QByteArray::number(1'450 + 10 * i) +
                '\n';
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("areas.csv"), rows));
    if (!import)
        return nullptr;
    auto* target = part<QComboBox>(import, "targetBox");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    const auto* field = part<NumberField>(import, "thresholdField");
    const bool isShown =
        QTest::qWaitFor([&] { return field->isVisible() && okButton(import)->isEnabled(); });
    return isShown ? import : nullptr;
}

void TestImportTarget::type(NumberField* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestImportTarget::saysAtOnceWhyAThresholdIsRefused_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("range");
    const QLocale english(QStringLiteral("en_US"));
    const QLocale german(QLocale::German);
    QTest::newRow("a word") << english << "abc"
                            << "from 1450 to 1560";
    QTest::newRow("beyond the largest") << english << "15000"
                                        << "from 1450 to 1560";
    QTest::newRow("below the smallest") << english << "-1"
                                        << "from 1450 to 1560";
    QTest::newRow("nothing") << english << " "
                             << "from 1450 to 1560";
    QTest::newRow("read in two ways, in German") << german << "1.500"
                                                 << "from 1450 to 1560";
    QTest::newRow("read in two ways, in English") << english << "1,500"
                                                  << "from 1450 to 1560";
}

void TestImportTarget::saysAtOnceWhyAThresholdIsRefused()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const QString, range);
    QLocale::setDefault(locale);
    MainWindow window;
    show(window);
    ImportDialog* import = houses(window);
    QVERIFY(import);
    auto* field = part<NumberField>(import, "thresholdField");
    const auto* status = part<QLabel>(import, "statusLabel");
    const QString before = field->text();
    const QString outcome = status->text();
    type(field, typed);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QString shown = typed.trimmed();
    shown.replace(QLatin1Char('-'), QChar(0x2212));
    for (const QString& words : {range, shown})
        QVERIFY2(status->text().contains(words), qPrintable(status->text()));
    QVERIFY2(!status->text().contains(QStringLiteral("308")), qPrintable(status->text()));
    QCOMPARE(field->text(), typed);
    // Mended by Escape, wherever that leaves the number.
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(import->isVisible());
    QCOMPARE(field->text(), before);
    QCOMPARE(status->text(), outcome);
    QVERIFY(okButton(import)->isEnabled());
    import->reject();
}

void TestImportTarget::findsItsThresholdAgainWhereRowsAreLeftOut()
{
    QByteArray text = "shop,days,profit\n";
    int sum = 0;
    for (int i = 0; i < 30; ++i) {
        const int profit = 100 + (i * i * 7) % 211;
        sum += profit;
        text += "S" + QByteArray::number(i) + ',' + QByteArray::number(20 + i % 9) + ',' +
                QByteArray::number(profit) + '\n';
    }
    text += "Total,714," + QByteArray::number(sum) + '\n';
    MainWindow window;
    show(window);
    ImportDialog dialog(m_desk.write(QStringLiteral("profit.csv"), text), &window);
    dialog.show();
    QTRY_VERIFY(okButton(&dialog)->isEnabled());
    auto* field = part<NumberField>(&dialog, "thresholdField");
    const double withTotal = field->value();
    part<QPushButton>(&dialog, "totalsButton")->click();
    QTRY_VERIFY(field->value() < withTotal);
    // What a person has chosen stays.
    type(field, QStringLiteral("200"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(okButton(&dialog)->isEnabled());
    part<QPushButton>(&dialog, "totalsButton")->click();
    QTest::qWait(50);
    QTRY_VERIFY(okButton(&dialog)->isEnabled());
    QCOMPARE(field->value(), 200.0);
}

void TestImportTarget::speaksOfTheThresholdThatTheFieldShows()
{
    MainWindow window;
    show(window);
    ImportDialog* import = houses(window);
    QVERIFY(import);
    auto* field = part<NumberField>(import, "thresholdField");
    const auto* status = part<QLabel>(import, "statusLabel");
    type(field, QStringLiteral("1560"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("same side")));
    QVERIFY(!okButton(import)->isEnabled());
    type(field, QStringLiteral("abc"));
    QVERIFY2(!status->text().contains(QStringLiteral("1560")), qPrintable(status->text()));
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY2(status->text().contains(QStringLiteral("abc")), qPrintable(status->text()));
    QVERIFY2(!status->text().contains(QStringLiteral("same side")), qPrintable(status->text()));
    type(field, QStringLiteral("15"));
    QVERIFY2(!status->text().contains(QStringLiteral("abc")), qPrintable(status->text()));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QStringLiteral("1560"));
    QVERIFY2(status->text().contains(QStringLiteral("same side of 1560")),
             qPrintable(status->text()));
    QVERIFY(!okButton(import)->isEnabled());
    import->reject();
}

void TestImportTarget::takesAThresholdThatIsOnlyTyped_data()
{
    QTest::addColumn<bool>("wasOutside");
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("in place of one that cuts nothing, with the mouse") << true << false;
    QTest::newRow("in place of one that cuts nothing, with the keyboard") << true << true;
    QTest::newRow("in place of another that cuts, with the mouse") << false << false;
}

void TestImportTarget::takesAThresholdThatIsOnlyTyped()
{
    QFETCH(const bool, wasOutside);
    QFETCH(const bool, byKeyboard);
    MainWindow window;
    show(window);
    ImportDialog* import = houses(window);
    QVERIFY(import);
    auto* field = part<NumberField>(import, "thresholdField");
    if (wasOutside) {
        type(field, QStringLiteral("1560"));
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(part<QLabel>(import, "statusLabel")->text().contains(QStringLiteral("same")));
        QVERIFY(!okButton(import)->isEnabled());
    }
    type(field, QStringLiteral("1480"));
    QVERIFY(okButton(import)->isEnabled());
    if (byKeyboard)
        QTest::keyClick(import, Qt::Key_U, Qt::AltModifier);
    else
        QTest::mouseClick(okButton(import), Qt::LeftButton);
    QTRY_VERIFY(!dialog(window));
    const session::Session& session = window.document().session();
    QVERIFY(session.origin->target.threshold == (table::Threshold{1'480, true}));
    QCOMPARE(session.dataset->targets, (std::vector<double>{0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1}));
}

void TestImportTarget::forgetsWhatWasTypedForAnotherTarget()
{
    MainWindow window;
    show(window);
    ImportDialog* import = houses(window);
    QVERIFY(import);
    auto* field = part<NumberField>(import, "thresholdField");
    const auto* status = part<QLabel>(import, "statusLabel");
    type(field, QStringLiteral("many"));
    auto* target = part<QComboBox>(import, "targetBox");
    target->setFocus();
    QVERIFY(status->text().contains(QStringLiteral("many")));
    QTest::keyClick(target, Qt::Key_Home);
    QTRY_COMPARE(field->value(), 113'750.0);
    QCOMPARE(field->text(), QStringLiteral("113750"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY2(!status->text().contains(QStringLiteral("many")), qPrintable(status->text()));
    // Each column has its own range.
    type(field, QStringLiteral("1500"));
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY2(status->text().contains(QStringLiteral("from 100,000 to 127,500")),
             qPrintable(status->text()));
    import->reject();
}

QTEST_MAIN(TestImportTarget)
#include "tst_importtarget.moc"
