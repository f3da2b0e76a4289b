// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/questioncard.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace gui;

/// The card that asks, alone on a page.
class TestQuestionCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void putsNothingWhereAnswerWas();
    void asksAnotherOneWithNothingChosen();
    void leavesUndoToTheWindowWhereNothingIsTyped();
    void leavesTheFocusToThePage();
    void takesNoFocusThatItHasNot();

private:
    template <typename Widget>
    Widget& part(const char* name)
    {
        return *m_page->findChild<Widget*>(QLatin1String(name));
    }
    QPoint middleOf(QWidget& widget) { return widget.mapTo(m_page.get(), widget.rect().center()); }

    std::unique_ptr<QWidget> m_page;
    QuestionCard* m_card = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_next = nullptr;
};

namespace
{

QuestionCard::Asked someChoice(const QString& id)
{
    const auto words = [](const char* text) {
        return QuestionCard::Words{QString::fromUtf8(text), QString::fromUtf8(text)};
    };
    return {id, words("Which way?"), {{"up", words("up")}, {"down", words("down")}}};
}

QuestionCard::Told someWords()
{
    return {{"You said: up.", "You said: up."}, {"It went down.", "It went down."}, {}, true, true};
}

} // namespace

void TestQuestionCard::init()
{
    m_page = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_page.get());
    m_text = new QLineEdit(m_page.get());
    m_card = new QuestionCard(m_page.get());
    m_next = new QLineEdit(m_page.get());
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_card),
                          static_cast<QWidget*>(m_next)})
        column->addWidget(part);
    m_page->resize(500, 400);
    m_page->show();
    m_card->ask(someChoice(QStringLiteral("way")));
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestQuestionCard::putsNothingWhereAnswerWas()
{
    auto& answer = part<QPushButton>("answerButton");
    QCoreApplication::processEvents();
    m_card->tell(someWords());
    QCoreApplication::processEvents();
    QVERIFY(answer.isVisible() && !answer.isEnabled());
    for (const char* name : {"anotherQuestionButton", "nextQuestionButton"}) {
        const auto& button = part<QPushButton>(name);
        QVERIFY(button.isVisible());
        QVERIFY(button.x() > answer.geometry().right());
    }
}

void TestQuestionCard::asksAnotherOneWithNothingChosen()
{
    auto& up = part<QRadioButton>("choice-up");
    QTest::mouseClick(&up, Qt::LeftButton);
    QVERIFY(up.isChecked());
    // What changes beside it does not take back what was chosen.
    m_card->ask(someChoice(QStringLiteral("way")));
    QVERIFY(up.isChecked());
    m_card->tell(someWords());
    m_card->ask(someChoice(QStringLiteral("way/again")));
    QVERIFY(!up.isChecked());
    QVERIFY(!part<QRadioButton>("choice-down").isChecked());
    QTest::mouseClick(&part<QRadioButton>("choice-down"), Qt::LeftButton);
    QTest::mouseClick(&up, Qt::LeftButton);
    QVERIFY(!part<QRadioButton>("choice-down").isChecked());
}

void TestQuestionCard::leavesUndoToTheWindowWhereNothingIsTyped()
{
    int undone = 0;
    QAction undo(m_page.get());
    undo.setShortcut(QKeySequence::Undo);
    m_page->addAction(&undo);
    connect(&undo, &QAction::triggered, this, [&undone] { ++undone; });
    const auto ask = [this](const char* id) {
        m_card->ask({QString::fromUtf8(id), {"How much?", "How much?"}, {}});
    };
    ask("sum");
    auto& field = part<QLineEdit>("answerField");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QTest::keyClicks(&field, QStringLiteral("0.5"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.text(), QString());
    QCOMPARE(undone, 1);
    // Another question begins anew.
    QTest::keyClicks(&field, QStringLiteral("0.5"));
    ask("another sum");
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 2);
    QCOMPARE(field.text(), QString());
}

void TestQuestionCard::leavesTheFocusToThePage()
{
    connect(m_card, &QuestionCard::focusLeft, m_text, [this] { m_text->setFocus(); });
    part<QRadioButton>("choice-up").setFocus();
    m_card->leave();
    QVERIFY(m_card->isHidden());
    QVERIFY(m_text->hasFocus());
}

void TestQuestionCard::takesNoFocusThatItHasNot()
{
    connect(m_card, &QuestionCard::focusLeft, m_text, [this] { m_text->setFocus(); });
    m_next->setFocus();
    m_card->leave();
    QVERIFY(m_next->hasFocus());
}

QTEST_MAIN(TestQuestionCard)
#include "tst_questioncard.moc"
