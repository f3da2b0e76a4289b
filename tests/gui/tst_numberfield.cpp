#include "gui/numberfield.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using gui::NumberField;

class TestNumberField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesNumbers_data();
    void takesNumbers();
    void refusesInWordsAndKeepsTheText_data();
    void refusesInWordsAndKeepsTheText();
    void takesTheDecimalMarkOfTheLocale();
    void refusesAPointThatMayStandBetweenThousands();
    void forgivesOnceTheTextIsRight();
    void movesByArrowKeysWithinItsRange();
    void returnsToItsNumberOnEscape();
    void roundsALongNumberUntilItIsEdited();

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

void TestNumberField::refusesAPointThatMayStandBetweenThousands()
{
    QLocale::setDefault(QLocale(QLocale::German));
    NumberField field(-10'000, 10'000, false);
    field.setSubject(QStringLiteral("Rate"));
    field.setValue(1);
    type(field, QStringLiteral("1.234"));
    QCOMPARE(field.problem(),
             QStringLiteral("Rate: “1.234” could be read in two ways. Type 1234 or 1,234."));
    QCOMPARE(field.value(), 1.0);
    type(field, QStringLiteral("0.125"));
    QCOMPARE(field.value(), 0.125);
    type(field, QStringLiteral("1.2345"));
    QCOMPARE(field.value(), 1.2345);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    type(field, QStringLiteral("1,234"));
    QCOMPARE(field.problem(),
             QStringLiteral("Rate: “1,234” could be read in two ways. Type 1234 or 1.234."));
    type(field, QStringLiteral("2,5"));
    QCOMPARE(field.problem(), QStringLiteral("Rate: “2,5” is written 2.5 here."));
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
    QCOMPARE(field.value(), 0.9);
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
    QVERIFY(field.toolTip().isEmpty());
}

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
