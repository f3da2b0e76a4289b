// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/widgets/listfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace gui;

/// Fields for inputs that are no numbers: words to choose from, and lists.
class TestInputFields : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachKindHasItsFields();
    void showsWhatStandsThere();
    void choosesByKeys();
    void saysTheWordsOfTheLanguage();
    void takesLists_data();
    void takesLists();
    void refusesInWordsAndKeepsTheText_data();
    void refusesInWordsAndKeepsTheText();
    void returnsToItsListOnEscape();
    void leavesUndoToTheWindow();
    void keepsWhatIsTypedWhereTheFieldsStayTheSame();

private:
    static void type(ListField* field, const QString& text);
    ListField* list() const { return m_bar->findChild<ListField*>(QStringLiteral("input_layers")); }
    QComboBox* box() const { return m_bar->findChild<QComboBox*>(QStringLiteral("input_method")); }

    std::unique_ptr<InputBar> m_bar;
    std::vector<model::Input> m_inputs;
};

void TestInputFields::init()
{
    QLocale::setDefault(QLocale::c());
    m_inputs = {{"rate", model::Numbers{{0.1}}},
                {"method", model::Choice{{"plain", "momentum", "nesterov"}, "momentum"}},
                {"layers", model::List{{8, 8}, 1, 64, 3}}};
    m_bar = std::make_unique<InputBar>();
    m_bar->setInputs(m_inputs);
    m_bar->setLabel(QStringLiteral("layers"), QStringLiteral("Hidden layers"));
    m_bar->setValues(model::initial_values(m_inputs));
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestInputFields::type(ListField* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestInputFields::eachKindHasItsFields()
{
    QVERIFY(m_bar->findChild<QLineEdit*>(QStringLiteral("input_rate_0")));
    QVERIFY(box() && list());
    QCOMPARE(box()->accessibleName(), QStringLiteral("method"));
    QCOMPARE(list()->accessibleName(), QStringLiteral("Hidden layers"));
    for (const auto* label : m_bar->findChildren<QLabel*>()) {
        if (label->text() == QLatin1String("Hidden layers"))
            QCOMPARE(label->buddy(), list());
        if (label->text() == QLatin1String("method"))
            QCOMPARE(label->buddy(), box());
    }
    // Another field each: Tab reaches them in the order in which they stand.
    m_bar->findChild<QLineEdit*>(QStringLiteral("input_rate_0"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), box());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestInputFields::showsWhatStandsThere()
{
    QCOMPARE(box()->currentText(), QStringLiteral("momentum"));
    QCOMPARE(list()->text(), QStringLiteral("8, 8"));
    const QSignalSpy edited(m_bar.get(), &InputBar::inputEdited);
    m_bar->setValues({{"method", std::string("nesterov")}, {"layers", {}}});
    QCOMPARE(box()->currentText(), QStringLiteral("nesterov"));
    QCOMPARE(list()->text(), QString());
    QVERIFY(!list()->placeholderText().isEmpty());
    QCOMPARE(edited.count(), 0);
}

void TestInputFields::choosesByKeys()
{
    const QSignalSpy edited(m_bar.get(), &InputBar::inputEdited);
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toString(), QStringLiteral("method"));
    QVERIFY(edited[0][1].value<model::InputValue>() == std::string("nesterov"));
}

void TestInputFields::saysTheWordsOfTheLanguage()
{
    m_bar->setTexts(QStringLiteral("method"),
                    {{QStringLiteral("momentum"), QStringLiteral("mit Schwung")}});
    QCOMPARE(box()->currentText(), QStringLiteral("mit Schwung"));
    QCOMPARE(box()->itemText(0), QStringLiteral("plain"));
    // New fields know them, too; what is chosen is the word.
    std::get<model::List>(m_inputs[2].kind).longest = 4;
    m_bar->setInputs(m_inputs);
    m_bar->setValues(model::initial_values(m_inputs));
    QTRY_COMPARE(m_bar->findChildren<QComboBox*>().size(), 1);
    QCOMPARE(box()->currentText(), QStringLiteral("mit Schwung"));
    QCOMPARE(box()->currentData().toString(), QStringLiteral("momentum"));
}

void TestInputFields::takesLists_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::vector<double>>("taken");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << "4" << std::vector<double>{4} << "4";
    QTest::newRow("without blanks") << "4,2" << std::vector<double>{4, 2} << "4, 2";
    QTest::newRow("with blanks alone") << " 4  2 " << std::vector<double>{4, 2} << "4, 2";
    QTest::newRow("as a German spreadsheet has it")
        << "4; 2;64" << std::vector<double>{4, 2, 64} << "4, 2, 64";
    QTest::newRow("a comma too many") << "4, 2," << std::vector<double>{4, 2} << "4, 2";
    QTest::newRow("none") << "" << std::vector<double>{} << "";
}

void TestInputFields::takesLists()
{
    QFETCH(QString, typed);
    QFETCH(std::vector<double>, taken);
    QFETCH(QString, shown);
    const QSignalSpy edited(m_bar.get(), &InputBar::inputEdited);
    type(list(), typed);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited[0][1].value<model::InputValue>() == model::InputValue(taken));
    QCOMPARE(list()->text(), shown);
    // The same once more is no change.
    type(list(), typed);
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(edited.count(), 1);
}

void TestInputFields::refusesInWordsAndKeepsTheText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << "eight";
    QTest::newRow("fractions") << "8.5, 2";
    QTest::newRow("below the range") << "8, 0";
    QTest::newRow("above the range") << "65";
    QTest::newRow("too many") << "1, 2, 3, 4";
    QTest::newRow("beyond all numbers") << "99999999999999999999";
    QTest::newRow("negative") << "-3";
}

void TestInputFields::refusesInWordsAndKeepsTheText()
{
    QFETCH(QString, typed);
    const QSignalSpy edited(m_bar.get(), &InputBar::inputEdited);
    type(list(), typed);
    QVERIFY(!m_bar->settle(QStringLiteral("Nothing is done.")));
    QCOMPARE(list()->text(), typed);
    QCOMPARE(edited.count(), 0);
    const QString said = m_bar->findChild<QLabel*>(QStringLiteral("inputMessage"))->text();
    QVERIFY2(said.contains(QStringLiteral("Hidden layers can't be “%1”: type up to 3 whole numbers "
                                          "from 1 to 64, such as 4, 2.")
                               .arg(typed)),
             qPrintable(said));
    QCOMPARE(list()->accessibleDescription(), list()->problem());
    // Another text, and nothing is said any more.
    type(list(), QStringLiteral("5"));
    QVERIFY(m_bar->settle({}));
    QVERIFY(!m_bar->findChild<QLabel*>(QStringLiteral("inputMessage"))->isVisible());
    QCOMPARE(edited.count(), 1);
}

void TestInputFields::returnsToItsListOnEscape()
{
    type(list(), QStringLiteral("eight"));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list()->problem().isEmpty());
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(list()->text(), QStringLiteral("8, 8"));
    QVERIFY(list()->problem().isEmpty() && !list()->typed());
}

void TestInputFields::leavesUndoToTheWindow()
{
    const auto isTaken = [this] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(list(), &event);
        return event.isAccepted();
    };
    list()->setFocus();
    QVERIFY(!isTaken());
    QTest::keyClicks(list(), QStringLiteral("7"));
    QVERIFY(isTaken());
}

void TestInputFields::keepsWhatIsTypedWhereTheFieldsStayTheSame()
{
    type(list(), QStringLiteral("7"));
    m_bar->setInputs(m_inputs);
    m_bar->setValues(model::initial_values(m_inputs));
    QCOMPARE(list()->text(), QStringLiteral("7"));
    m_bar->setValues({{"layers", {2}}});
    QCOMPARE(list()->text(), QStringLiteral("7"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(list()->text(), QStringLiteral("2"));
}

QTEST_MAIN(TestInputFields)
#include "tst_inputfields.moc"
