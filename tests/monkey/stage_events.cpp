// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/stage.h"

#include "gui/base/strings.h"
#include "gui/page/predicting.h"
#include "gui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QThread>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>

/// The part of the stage that hands the person's events to the windows, as the desktop would.
namespace monkey
{

namespace
{

/// A person types a name and leaves the folders of a file dialog alone.
bool isForFileDialogs(const Event& event)
{
    return event.kind == Event::Kind::Wait ||
           (event.kind == Event::Kind::Type && event.text.startsWith(QLatin1Char('@'))) ||
           (event.kind == Event::Kind::Key &&
            (event.text == QStringLiteral("Esc") || event.text == QStringLiteral("Return")));
}

Qt::KeyboardModifiers modifiersOf(const QString& text)
{
    Qt::KeyboardModifiers modifiers;
    modifiers.setFlag(Qt::ShiftModifier, text.contains(QStringLiteral("Shift")));
    modifiers.setFlag(Qt::ControlModifier, text.contains(QStringLiteral("Ctrl")));
    modifiers.setFlag(Qt::AltModifier, text.contains(QStringLiteral("Alt")));
    return modifiers;
}

} // namespace

void Stage::perform(const Event& event)
{
    const bool blocked = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) && !isForFileDialogs(event))
        return;
    switch (event.kind) {
    case Event::Kind::Move:
        point(event, Qt::NoButton, QEvent::MouseMove,
              placeIn(*front(), event.numbers[0], event.numbers[1]), Qt::NoButton);
        break;
    case Event::Kind::Click:
        click(event, Qt::LeftButton, false);
        break;
    case Event::Kind::Double:
        click(event, Qt::LeftButton, true);
        break;
    case Event::Kind::Menu:
        click(event, Qt::RightButton, false);
        break;
    case Event::Kind::Drag:
        drag(event);
        break;
    case Event::Kind::Wheel:
        wheel(event);
        break;
    case Event::Kind::Key:
        press(event.text);
        break;
    case Event::Kind::Type:
        type(event.text);
        break;
    case Event::Kind::Resize:
        m_window->resize(event.numbers[0], event.numbers[1]);
        break;
    case Event::Kind::Command:
        if (!blocked) {
            const auto known = commands();
            if (const auto found = known.find(event.text); found != known.end())
                found->second->trigger();
        }
        break;
    case Event::Kind::Drop:
        if (!blocked)
            drop(m_folder + QLatin1Char('/') + event.text);
        break;
    case Event::Kind::Wait:
        QTest::qWait(std::min(event.numbers[0], 1000));
        break;
    case Event::Kind::Close:
        if (!blocked)
            m_window->close();
        break;
    case Event::Kind::Check:
        check(event.text);
        break;
    case Event::Kind::Answer:
        answer(event.text);
        break;
    }
}

void Stage::point(const Event& event, Qt::MouseButton button, QEvent::Type type, QPoint place,
                  Qt::MouseButtons buttons)
{
    const QPointer<QWidget> window = front();
    QWindow* handle = window->windowHandle();
    if (!handle)
        return;
    const QPoint global = window->mapToGlobal(place);
    // Views may ask where the pointer is.
    if (type == QEvent::MouseMove && buttons == Qt::NoButton) {
        QCursor::setPos(global);
        QCoreApplication::processEvents();
    }
    if (!window || window->windowHandle() != handle)
        return;
    const Qt::KeyboardModifiers modifiers = modifiersOf(event.text);
    // To where Qt takes the pointer to be already, there is no move.
    const QPoint beside(1, 0);
    if (type == QEvent::MouseMove)
        qt_handleMouseEvent(handle, place + beside, global + beside, buttons, button, type,
                            modifiers, ++m_time);
    if (window && window->windowHandle() == handle)
        qt_handleMouseEvent(handle, place, global, buttons, button, type, modifiers, ++m_time);
}

void Stage::click(const Event& event, Qt::MouseButton button, bool twice)
{
    const auto at = [&] { return placeIn(*front(), event.numbers[0], event.numbers[1]); };
    const QPointer<QWidget> window = front();
    point({}, Qt::NoButton, QEvent::MouseMove, at(), Qt::NoButton);
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
        m_time += i == 0 ? 2000 : 10;
        // Whoever went away under the first click is spared the second.
        if (!window || front() != window)
            return;
        point(event, button, QEvent::MouseButtonPress, at(), button);
        if (!window)
            return;
        const QPoint place = placeIn(*window, event.numbers[0], event.numbers[1]);
        const QPoint global = window->mapToGlobal(place);
        // The button comes up where it went down, whatever is in front by then.
        if (QWindow* handle = window->windowHandle())
            qt_handleMouseEvent(handle, place, global, Qt::NoButton, button,
                                QEvent::MouseButtonRelease, modifiersOf(event.text), ++m_time);
    }
}

void Stage::drag(const Event& event)
{
    const QPointer<QWidget> window = front();
    const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons,
                          int share) {
        if (!window || !window->windowHandle())
            return;
        const int x = event.numbers[0] + (event.numbers[2] - event.numbers[0]) * share / 4;
        const int y = event.numbers[1] + (event.numbers[3] - event.numbers[1]) * share / 4;
        const QPoint place = placeIn(*window, x, y);
        qt_handleMouseEvent(window->windowHandle(), place, window->mapToGlobal(place), buttons,
                            button, type, {}, ++m_time);
    };
    m_time += 2000;
    send(QEvent::MouseMove, Qt::NoButton, Qt::NoButton, 0);
    send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton, 0);
    for (int share = 1; share <= 4; ++share)
        send(QEvent::MouseMove, Qt::NoButton, Qt::LeftButton, share);
    send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton, 4);
}

void Stage::wheel(const Event& event)
{
    QWidget* window = front();
    const QPoint place = placeIn(*window, event.numbers[0], event.numbers[1]);
    if (!window->windowHandle())
        return;
    QWheelEvent turn(place, window->mapToGlobal(place), {}, {event.numbers[2], event.numbers[3]},
                     Qt::NoButton, modifiersOf(event.text), Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    QCoreApplication::sendEvent(window->windowHandle(), &turn);
}

void Stage::press(const QString& keys)
{
    if (keys == QStringLiteral("Alt+Tab")) {
        QApplication::setActiveWindow(m_window.get());
        return;
    }
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination one = sequence[uint(i)];
        const bool writes = one.key() < 0x7f && !(one.keyboardModifiers() & ~Qt::ShiftModifier);
        const QString text = writes ? QString(QChar(one.key())) : QString();
        hit(one.key(), one.keyboardModifiers(),
            one.key() == Qt::Key_Return ? QStringLiteral("\r") : text);
    }
}

void Stage::hit(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    // Each to the window that is in front by then.
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (QWindow* handle = front()->windowHandle())
            qt_handleKeyEvent(handle, type, key, modifiers, text);
    }
}

void Stage::type(const QString& text)
{
    if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
        // In one go, so that no list of names is filled meanwhile.
        if (auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")))
            name->setText(QString(text).replace(QLatin1Char('@'), m_folder));
        return;
    }
    for (const QChar letter : text)
        hit(letter.toUpper().unicode(), {}, QString(letter));
}

void Stage::drop(const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QApplication::sendEvent(m_window.get(), &drop);
}

gui::QuestionCard* Stage::card() const
{
    const QList<gui::QuestionCard*> cards = front()->findChildren<gui::QuestionCard*>();
    const auto found = std::ranges::find_if(cards, &QWidget::isVisible);
    return found == cards.end() ? nullptr : *found;
}

void Stage::answer(const QString& text)
{
    const QPointer<gui::QuestionCard> card = this->card();
    if (!card)
        return;
    static const std::map<QString, const char*> buttons{{"show", "showAnswerButton"},
                                                        {"another", "anotherQuestionButton"},
                                                        {"next", "nextQuestionButton"}};
    if (const auto button = buttons.find(text); button != buttons.end()) {
        auto* found = card->findChild<QPushButton*>(QLatin1String(button->second));
        if (found->isVisible())
            found->click();
        return;
    }
    const QString id = card->asked();
    const model::Question* question = model::find_question(id.section(u'/', 0, 0).toStdString());
    if (!question)
        return;
    gui::Document& document = m_window->document();
    // Once more, and in a review, it has other numbers than the fields.
    const bool isAgain = id.contains(u'/') || front() != m_window.get();
    const QString lesson = gui::toString(question->lesson);
    const model::Step scene = model::scene_of(
        *question, isAgain ? gui::predicting::otherNumbers(*question, document.answers())
                           : model::asked_numbers(*question, document.inputs(lesson)));
    const model::Answer known = text == QStringLiteral("right")
                                    ? question->right(scene)
                                    : question->wrong.front().answer(scene);
    const bool isMeant = text == QStringLiteral("right") || text == QStringLiteral("wrong");
    if (auto* lines = card->findChild<gui::LineList*>(); lines->isVisible()) {
        for (int row = 0; row < lines->count(); ++row) {
            if (lines->item(row)->data(Qt::UserRole).toString().toStdString() == known.choice)
                lines->setCurrentRow(row);
        }
    } else if (const auto choices = card->findChildren<QRadioButton*>(); !choices.isEmpty()) {
        for (QRadioButton* choice : choices)
            choice->setChecked(choice->objectName() ==
                               QStringLiteral("choice-") + QString::fromStdString(known.choice));
    } else if (auto* place = card->findChild<gui::PlaceOnCurve*>(); place->isVisible()) {
        if (isMeant)
            place->putAt(known.number);
    } else {
        auto* field = card->findChild<QLineEdit*>(QStringLiteral("answerField"));
        field->setText(isMeant ? QString::number(known.number, 'f', 6) : text);
    }
    card->findChild<QPushButton*>(QStringLiteral("answerButton"))->click();
}

} // namespace monkey
