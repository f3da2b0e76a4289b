// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/widgets/numberfield.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using gui::NumberField;

class TestNumberField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesOutWhatRoundingHasLeftBehind();
    void takesNumbers_data();
    void takesNumbers();
    void refusesInWordsAndKeepsTheText_data();
    void refusesInWordsAndKeepsTheText();
    void takesTheDecimalMarkOfTheLocale();
    void takesMarksBetweenTheThousandsOfAWholeNumber_data();
    void takesMarksBetweenTheThousandsOfAWholeNumber();
    void refusesAPointThatMayStandBetweenThousands();
    void forgivesOnceTheTextIsRight();
    void saysNothingOfATextThatIsNotThereAnyMore();
    void refusesByTheRangeItHasNow();
    void saysNoEndsThatAreNotItsOwn();
    void groupsTheEndsOfItsRange_data();
    void groupsTheEndsOfItsRange();
    void takesACommaThatCanOnlyBeADecimalMark_data();
    void takesACommaThatCanOnlyBeADecimalMark();
    void movesByArrowKeysWithinItsRange();
    void oneArrowKeyTakesBackTheOther_data();
    void oneArrowKeyTakesBackTheOther();
    void movesFromWhatWasJustTyped();
    void showsAsManyDigitsAsThereIsRoomFor();
    void movesTheLeastAndTheLargestNumbers_data();
    void movesTheLeastAndTheLargestNumbers();
    void saysThatKeysChangeIt();
    void keepsARefusedTextWhileTheNumberStays();
    void returnsToItsNumberOnEscape();
    void roundsALongNumberUntilItIsEdited();
    void showsTheBeginningOfALongNumberThatTabHasReached();
    void neverShowsAPieceOfANumber_data();
    void neverShowsAPieceOfANumber();

private:
    static void type(NumberField& field, const QString& text);
};

void TestNumberField::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestNumberField::type(NumberField& field, const QString& text)
{
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    // Like an input method: keyClicks() knows no sign beyond ASCII.
    field.insert(text);
    field.setModified(true);
    QTest::keyClick(&field, Qt::Key_Return);
}

void TestNumberField::takesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("a decimal") << "1.25" << 1.25;
    QTest::newRow("with blanks around") << "  2 " << 2.0;
    QTest::newRow("an exponent") << "5e-1" << 0.5;
    QTest::newRow("a hyphen for minus") << "-3" << -3.0;
    QTest::newRow("a real minus sign") << QStringLiteral("−3") << -3.0;
    QTest::newRow("the lower end") << "-10" << -10.0;
    QTest::newRow("the upper end") << "10" << 10.0;
}

void TestNumberField::takesNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    NumberField field(-10, 10, false);
    field.setValue(1);
    QSignalSpy edited(&field, &NumberField::valueEdited);
    type(field, text);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toDouble(), value);
    QVERIFY(field.problem().isEmpty());
}

void TestNumberField::refusesInWordsAndKeepsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("sentence");
    const QString range = QStringLiteral("a number from −10 to 10.");
    QTest::newRow("nothing") << "" << false << "Rate is empty: type " + range;
    QTest::newRow("a word") << "abc" << false
                            << QStringLiteral("Rate can't be “abc”: type ") + range;
    QTest::newRow("not a number") << "nan" << false
                                  << QStringLiteral("Rate can't be “nan”: type ") + range;
    QTest::newRow("lines of a table")
        << "1\n2\t3" << false << "Rate can't be “1 2 3”: type " + range;
    QTest::newRow("a page of text") << QString(50'000, QLatin1Char('x')) << false
                                    << "Rate can't be “xxxxxxxxxxxxxxxxxxxxxxxx…”: type " + range;
    QTest::newRow("infinity") << "inf" << false
                              << QStringLiteral("Rate can't be “inf”: type ") + range;
    QTest::newRow("beyond all doubles")
        << "1e999" << false << QStringLiteral("Rate can't be “1e999”: type ") + range;
    QTest::newRow("out of range") << "11" << false << "Rate can't be 11: type " + range;
    QTest::newRow("a fraction where whole numbers are asked")
        << "1.5" << true << "Rate can't be 1.5: type a whole number from −10 to 10.";
}

void TestNumberField::refusesInWordsAndKeepsTheText()
{
    QFETCH(QString, text);
    QFETCH(bool, whole);
    QFETCH(QString, sentence);
    NumberField field(-10, 10, whole);
    field.setSubject(QStringLiteral("Rate"));
    field.setValue(1);
    QSignalSpy edited(&field, &NumberField::valueEdited);
    QSignalSpy refused(&field, &NumberField::refused);
    type(field, text);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(field.problem(), sentence);
    QCOMPARE(field.text(), text.left(field.maxLength()));
    QCOMPARE(field.value(), 1.0);
}

void TestNumberField::takesTheDecimalMarkOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    NumberField field(-10, 10, false);
    field.setValue(0.25);
    QCOMPARE(field.text(), QStringLiteral("0,25"));
    QSignalSpy edited(&field, &NumberField::valueEdited);
    type(field, QStringLiteral("1,5"));
    type(field, QStringLiteral("2.5"));
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited[0][0].toDouble(), 1.5);
    QCOMPARE(edited[1][0].toDouble(), 2.5);
    QCOMPARE(field.text(), QStringLiteral("2,5"));
}

void TestNumberField::takesMarksBetweenTheThousandsOfAWholeNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("commas") << "20,000" << 20'000.0;
    QTest::newRow("points") << "20.000" << 20'000.0;
    QTest::newRow("blanks") << "20 000" << 20'000.0;
    QTest::newRow("apostrophes") << "20'000" << 20'000.0;
    QTest::newRow("twice") << "1.500.000" << 1'500'000.0;
    QTest::newRow("none") << "20000" << 20'000.0;
    QTest::newRow("a whole number with a fraction of nought") << "20.0" << 20.0;
}

void TestNumberField::takesMarksBetweenTheThousandsOfAWholeNumber()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    for (const char* language : {"en", "de", "es"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        NumberField field(0, 1e9, true);
        field.setValue(1);
        type(field, text);
        QCOMPARE(field.problem(), QString());
        QCOMPARE(field.value(), value);
    }
}

void TestNumberField::refusesAPointThatMayStandBetweenThousands()
{
    QLocale::setDefault(QLocale(QLocale::German));
    NumberField field(-10'000, 10'000, false);
    field.setSubject(QStringLiteral("Rate"));
    field.setValue(1);
    type(field, QStringLiteral("1.234"));
    QCOMPARE(field.problem(),
             QStringLiteral("Rate: “1.234” could be read in two ways. Type 1234 or 1,234: "
                            "a number from −10.000 to 10.000 is meant."));
    QCOMPARE(field.value(), 1.0);
    type(field, QStringLiteral("0.125"));
    QCOMPARE(field.value(), 0.125);
    type(field, QStringLiteral("1.2345"));
    QCOMPARE(field.value(), 1.2345);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    type(field, QStringLiteral("1,234"));
    QCOMPARE(field.problem(),
             QStringLiteral("Rate: “1,234” could be read in two ways. Type 1234 or 1.234: "
                            "a number from −10,000 to 10,000 is meant."));
    QCOMPARE(field.value(), 1.2345);
    QLocale::setDefault(QLocale::c());
    type(field, QStringLiteral("1.234"));
    QCOMPARE(field.value(), 1.234);
}

void TestNumberField::forgivesOnceTheTextIsRight()
{
    NumberField field(0, 1, false);
    field.setValue(0.5);
    QSignalSpy refused(&field, &NumberField::refused);
    type(field, QStringLiteral("7"));
    type(field, QStringLiteral("0.7"));
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused[1][0].toString().isEmpty());
    QCOMPARE(field.value(), 0.7);
}

void TestNumberField::saysNothingOfATextThatIsNotThereAnyMore()
{
    NumberField field(0, 1, false);
    field.setValue(0.5);
    QSignalSpy refused(&field, &NumberField::refused);
    type(field, QStringLiteral("7"));
    QVERIFY(!field.problem().isEmpty());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused[1][0].toString().isEmpty());
    QVERIFY(!field.toolTip().contains(QStringLiteral("7")));
    QVERIFY(!field.settle());
    QVERIFY(field.problem().contains(QStringLiteral("empty")));
    QCOMPARE(field.value(), 0.5);
}

void TestNumberField::refusesByTheRangeItHasNow()
{
    NumberField field(0, 1, false);
    field.setValue(0.5);
    type(field, QStringLiteral("70"));
    field.setRange(0, 10);
    QVERIFY(field.problem().contains(QStringLiteral("from 0 to 10")));
    field.setRange(0, 100);
    QVERIFY(field.problem().isEmpty());
    QVERIFY(field.settle());
    QCOMPARE(field.value(), 70.0);
}

void TestNumberField::saysNoEndsThatAreNotItsOwn()
{
    NumberField field(-1e15, 1e15, false);
    field.setSubject(QStringLiteral("price"));
    type(field, QStringLiteral("abc"));
    QCOMPARE(field.problem(), QStringLiteral("price can't be “abc”: type a number."));
    // Whoever goes beyond them is told where they are.
    type(field, QStringLiteral("1e16"));
    QVERIFY(field.problem().contains(QStringLiteral("1,000,000,000,000,000")));
    NumberField half(0, 1e15, false);
    half.setSubject(QStringLiteral("price"));
    type(half, QStringLiteral("abc"));
    QVERIFY(half.problem().contains(QStringLiteral("type a number from 0 to ")));
    NumberField all(std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max(),
                    false);
    all.setSubject(QStringLiteral("price"));
    type(all, {});
    QCOMPARE(all.problem(), QStringLiteral("price is empty: type a number."));
}

void TestNumberField::groupsTheEndsOfItsRange_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("written");
    QTest::newRow("English") << "en_US" << 1e7 << "from 1 to 10,000,000";
    QTest::newRow("German") << "de_DE" << 1e15 << "from 1 to 1.000.000.000.000.000";
    QTest::newRow("a year is not grouped") << "en_US" << 2026.0 << "from 1 to 2026";
    QTest::newRow("with a fraction") << "de_DE" << 12345.5 << "from 1 to 12.345,5";
    QTest::newRow("with an exponent") << "en_US" << 1e300 << "from 1 to 1e+300";
}

void TestNumberField::groupsTheEndsOfItsRange()
{
    QFETCH(const QString, locale);
    QFETCH(const double, most);
    QFETCH(const QString, written);
    QLocale::setDefault(QLocale(locale));
    NumberField field(1, most, false);
    type(field, QStringLiteral("x"));
    QVERIFY2(field.problem().contains(written), qPrintable(field.problem()));
    QVERIFY2(field.accessibleDescription().contains(written), qPrintable(field.problem()));
}

void TestNumberField::movesByArrowKeysWithinItsRange()
{
    NumberField field(0, 2, false);
    field.setValue(1.9);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), 2.0);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), 2.0);
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.value(), 1.0);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.value(), 0.99);
}

void TestNumberField::oneArrowKeyTakesBackTheOther_data()
{
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("from");
    for (const double from : {1.5, 1.1, 1.0, 0.99, 0.1, 0.099, 10.0, 9.9, -1.0, -0.99, -10.0, 1.45,
                              0.6931, 9.95, 99.5, -0.9951, 0.12698041, 3.14159265358979})
        QTest::newRow(QByteArray::number(from)) << false << from;
    for (const double from : {10.0, 11.0, 9.0, -10.0, 0.0, 100.0})
        QTest::newRow("whole " + QByteArray::number(from)) << true << from;
}

void TestNumberField::oneArrowKeyTakesBackTheOther()
{
    QFETCH(const bool, whole);
    QFETCH(const double, from);
    NumberField field(-1000, 1000, whole);
    field.setValue(from);
    QTest::keyClick(&field, Qt::Key_Up);
    QVERIFY(field.value() > from);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.value(), from);
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(field.value() < from);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), from);
}

void TestNumberField::takesACommaThatCanOnlyBeADecimalMark_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const double refused = qQNaN();
    for (const char* locale : {"en_US", "C", "de_CH"}) {
        const auto row = [locale](const char* what) -> QTestData& {
            return QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(
                       QString::fromUtf8(what), QString::fromUtf8(locale))))
                   << QString::fromUtf8(locale);
        };
        row("one digit behind it") << "0,3" << 0.3;
        row("one digit on each side") << "3,5" << 3.5;
        row("a sign before") << "-2,75" << -2.75;
        row("three digits behind nought") << "0,125" << 0.125;
        row("four digits behind it") << "1,2345" << 1.2345;
        row("four digits before it") << "1234,567" << 1234.567;
        row("no digit before it") << ",5" << 0.5;
        row("an exponent behind it") << "1,5e2" << 150.0;
        row("behind thousands with points") << "6.506,12" << 6506.12;
        row("behind thousands with blanks") << "-16 506,5" << -16506.5;
        row("behind thousands twice") << "-0.001.506,5" << refused;
        row("maybe a thousand") << "1,000" << refused;
        row("maybe minus twelve thousand") << "-12,345" << refused;
        row("two commas") << "1,2,3" << refused;
        row("a comma and a point") << "1,2.3" << refused;
        row("nothing but the comma") << "," << refused;
    }
    QTest::newRow("a point in German") << "de_DE"
                                       << "0.3" << 0.3;
    QTest::newRow("maybe a thousand in German") << "de_DE"
                                                << "1.000" << refused;
    QTest::newRow("a comma in German") << "de_DE"
                                       << "1,000" << 1.0;
    QTest::newRow("a comma in Spanish") << "es_ES"
                                        << "3,125" << 3.125;
}

void TestNumberField::takesACommaThatCanOnlyBeADecimalMark()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QFETCH(const double, value);
    QLocale::setDefault(QLocale(locale));
    NumberField field(-100'000, 100'000, false);
    field.setValue(77);
    type(field, text);
    QCOMPARE(field.problem().isEmpty(), !qIsNaN(value));
    QCOMPARE(field.value(), qIsNaN(value) ? 77 : value);
    if (field.problem().contains(QStringLiteral("two ways"))) {
        // Each of the two can be typed as it is said.
        for (const QString& way : {QString(text).remove(QRegularExpression(QStringLiteral("[.,]"))),
                                   QString(text).replace(QRegularExpression(QStringLiteral("[.,]")),
                                                         QLocale().decimalPoint())}) {
            QVERIFY(field.problem().contains(way));
            type(field, way);
            QVERIFY(field.problem().isEmpty());
            type(field, text);
        }
    }
}

void TestNumberField::movesFromWhatWasJustTyped()
{
    NumberField field(-100, 100, false);
    field.setValue(10);
    const auto half = [&field](const QString& text) {
        field.selectAll();
        QTest::keyClicks(&field, text);
    };
    half(QStringLiteral("3"));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), 3.1);
    half(QStringLiteral("50"));
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.value(), 40.0);
    for (const char* text : {"x", "500", "-"}) {
        half(QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), QString::fromUtf8(text));
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.value(), 40.0);
    }
    half(QStringLiteral("7"));
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.value(), 6.9);
    QVERIFY(field.problem().isEmpty());
}

void TestNumberField::movesTheLeastAndTheLargestNumbers_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("up");
    QTest::newRow("the least of all") << 5e-324 << 1.5e-323;
    QTest::newRow("nearly the least") << 1e-320 << 1.1e-320;
    QTest::newRow("a small one") << 2e-300 << 2.1e-300;
    QTest::newRow("a large one") << 1e300 << 1.1e300;
    QTest::newRow("nearly the largest") << 1.79e308 << 1.79e308;
    QTest::newRow("one below nought") << -2.1e-320 << -2e-320;
}

void TestNumberField::movesTheLeastAndTheLargestNumbers()
{
    QFETCH(const double, from);
    QFETCH(const double, up);
    NumberField field(-1.79e308, 1.79e308, false);
    field.resize(200, 30);
    field.setValue(from);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), up);
    // Without the focus it is shown as on the page.
    QCOMPARE(field.text(), up < 0 || up == 2e-323 ? gui::exactNumber(up) : gui::pageNumber(up, 4));
    for (const auto key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Up}) {
        const double before = field.value();
        QTest::keyClick(&field, key);
        QVERIFY(field.problem().isEmpty());
        QVERIFY(std::isfinite(field.value()));
        QVERIFY(field.value() != before || std::abs(before) > 1e308);
    }
}

void TestNumberField::saysThatKeysChangeIt()
{
    NumberField field(0, 1, false);
    field.setSubject(QStringLiteral("Rate"));
    field.setValue(0.5);
    const QString words = QStringLiteral("Type a number from 0 to 1. Up and Down change it");
    QVERIFY(field.toolTip().startsWith(words));
    QVERIFY(field.accessibleDescription().startsWith(words));
    type(field, QStringLiteral("2"));
    QCOMPARE(field.toolTip(), field.problem());
    QCOMPARE(field.accessibleDescription(), field.problem());
    type(field, QStringLiteral("1"));
    QVERIFY(field.toolTip().startsWith(words));
}

void TestNumberField::keepsARefusedTextWhileTheNumberStays()
{
    NumberField field(0, 1, false);
    field.setValue(0.5);
    type(field, QStringLiteral("2"));
    field.setValue(0.5);
    QCOMPARE(field.text(), QStringLiteral("2"));
    QVERIFY(!field.problem().isEmpty());
    // Changed elsewhere: by a drag, by undoing.
    field.setValue(0.75);
    QCOMPARE(field.text(), QStringLiteral("0.75"));
    QVERIFY(field.problem().isEmpty());
}

void TestNumberField::returnsToItsNumberOnEscape()
{
    NumberField field(0, 2, false);
    field.setValue(1.25);
    type(field, QStringLiteral("9"));
    QVERIFY(!field.problem().isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QStringLiteral("1.25"));
    QVERIFY(field.problem().isEmpty());
}

void TestNumberField::roundsALongNumberUntilItIsEdited()
{
    QWidget window;
    NumberField field(-10, 10, false, &window);
    QLineEdit other(&window);
    other.setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy edited(&field, &NumberField::valueEdited);
    field.setValue(-0.11045678901234567);
    QCOMPARE(field.text(), QStringLiteral("−0.1105"));
    QVERIFY(field.toolTip().contains(QStringLiteral("0.1104567890123")));
    field.setFocus();
    QVERIFY(field.text().contains(QStringLiteral("0.1104567890123")));
    other.setFocus();
    QCOMPARE(field.text(), QStringLiteral("−0.1105"));
    QCOMPARE(field.value(), -0.11045678901234567);
    QCOMPARE(edited.count(), 0);
    field.setValue(0.5);
    QCOMPARE(field.text(), QStringLiteral("0.5"));
    QVERIFY(!field.toolTip().contains(QStringLiteral("0.5")));
}

void TestNumberField::showsAsManyDigitsAsThereIsRoomFor()
{
    gui::NumberField field(-1e15, 1e15, false);
    field.setValue(6029.135);
    QCOMPARE(field.text(), QStringLiteral("6029"));
    QVERIFY(field.toolTip().contains(QStringLiteral("6029.135")));
    field.setRoomForDigits(10);
    field.setValue(6029.135);
    QCOMPARE(field.text(), QStringLiteral("6029.135"));
    field.setValue(0.123456789012);
    QVERIFY(field.text().size() < 8);
}

void TestNumberField::showsTheBeginningOfALongNumberThatTabHasReached()
{
    QWidget window;
    QLineEdit other(&window);
    NumberField field(0, 1, false, &window);
    field.setValue(0.8710191478537642);
    other.setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(field.hasFocus());
    QCOMPARE(field.selectedText(), QStringLiteral("0.8710191478537642"));
    // The caret is where the view is.
    QCOMPARE(field.cursorPosition(), 0);
    // What is typed replaces it all the same.
    QTest::keyClicks(&field, QStringLiteral("0.25"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), 0.25);
    QCOMPARE(field.cursorPosition(), int(field.text().size()));
}

void TestNumberField::leavesOutWhatRoundingHasLeftBehind()
{
    QWidget window;
    NumberField field(-10, 10, false, &window);
    field.setFixedWidth(300);
    QLineEdit other(&window);
    other.setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy edited(&field, &NumberField::valueEdited);
    const double computed = 3.6000000000000005;
    field.setValue(computed);
    QCOMPARE(field.text(), QStringLiteral("3.6"));
    QVERIFY2(field.toolTip().startsWith(QStringLiteral("3.6000000000000005\n")),
             qPrintable(field.toolTip()));
    // Who only passes by changes nothing.
    field.setFocus(Qt::TabFocusReason);
    QCOMPARE(field.text(), QStringLiteral("3.6"));
    QTest::keyClick(&field, Qt::Key_Return);
    other.setFocus();
    QCOMPARE(field.value(), computed);
    QCOMPARE(edited.size(), 0);
    // What is typed stays as it is typed.
    for (const QString& typed : {QStringLiteral("2.9999999999999"),
                                 QStringLiteral("0.30000000000000004"), QStringLiteral("3.6")}) {
        field.setFocus(Qt::TabFocusReason);
        field.selectAll();
        QTest::keyClicks(&field, typed);
        other.setFocus();
        field.setValue(field.value());
        field.setFocus(Qt::TabFocusReason);
        QCOMPARE(field.text(), typed);
        QCOMPARE(field.value(), typed.toDouble());
        other.setFocus();
    }
}

void TestNumberField::neverShowsAPieceOfANumber_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("far below one") << 8.648e-13;
    QTest::newRow("the same below nought") << -8.583123456e-13;
    QTest::newRow("whole and far above one") << 2'260'000'000'000.0;
    QTest::newRow("whole, with seven digits") << 1'234'567.0;
    QTest::newRow("whole, below nought") << -98'765'432.0;
    QTest::newRow("the least number there is") << -4.9406564584124654e-324;
    QTest::newRow("nearly the largest number there is") << -1.2345678901234567e308;
    QTest::newRow("small, with nought after nought") << 0.00012345678;
    QTest::newRow("with many digits") << -12345.678901234567;
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("rounded to one more digit in front") << 9.9996e-11;
}

void TestNumberField::neverShowsAPieceOfANumber()
{
    QFETCH(const double, number);
    QWidget window;
    NumberField field(-1.7e308, 1.7e308, false, &window);
    QLineEdit other(&window);
    other.setFocus();
    field.setValue(number);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSize hint = static_cast<const QWidget&>(field).sizeHint();
    const int usual = hint.width();
    for (const int width : {usual, 2 * usual, 4 * usual, usual + 10, usual}) {
        field.resize(width, hint.height());
        const QString shown = field.text();
        // All of it stands between the ends of the field.
        QVERIFY2(field.fontMetrics().horizontalAdvance(shown) <= width - 4, qPrintable(shown));
        // It reads as the number, to the digits that are there.
        QString plain = shown;
        plain.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char(','));
        const qsizetype power = plain.indexOf(QStringLiteral("\u00a0×\u00a010"));
        if (power > 0) {
            const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
            const QString raised = plain.mid(power + 5);
            QString exponent;
            for (const QChar sign : raised)
                exponent += digits.contains(sign) ? QString::number(digits.indexOf(sign))
                                                  : QStringLiteral("-");
            plain = plain.left(power) + QLatin1Char('e') + exponent;
        }
        bool isNumber = false;
        const double read = plain.toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(shown));
        QVERIFY2(std::abs(read - number) <= std::abs(number) / 2, qPrintable(shown));
        if (read != number)
            QVERIFY2(field.toolTip().startsWith(gui::exactNumber(number)),
                     qPrintable(field.toolTip()));
    }
    // Reached by Tab it is the exact number, and its tip has what is out of view.
    field.setFocus(Qt::TabFocusReason);
    QCOMPARE(field.text(), gui::exactNumber(number));
    if (field.fontMetrics().horizontalAdvance(field.text()) > field.width())
        QVERIFY(field.toolTip().startsWith(field.text()));
    QCOMPARE(field.value(), number);
}

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
