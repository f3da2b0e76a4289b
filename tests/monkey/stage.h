// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monkey/event.h"
#include "monkey/person.h"

#include "session/session.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

class QAction;
class QWindow;

namespace gui
{
class LessonPage;
class MainWindow;
class QuestionCard;
} // namespace gui

namespace monkey
{

/// Gives what an unruly person leaves behind a folder that goes with it: home, settings, files.
/// Make it before the application.
class OwnHome
{
public:
    OwnHome();
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The whole window, the person's files, and who looks whether all is well.
class Stage : public QObject
{
    Q_OBJECT

public:
    /// Gives the next event, or nothing where the play is over.
    using Source = std::function<std::optional<Event>(const Sight&)>;

    /// The person's files lie in `folder`.
    explicit Stage(const QString& folder);
    ~Stage() override;

    /// Plays what the source says, dialogs included, until it says nothing more or something is
    /// found. What was found, in one sentence; empty if all is well.
    QString play(Source source);

    /// The slowest answer so far, in milliseconds, and to what.
    double slowest() const { return m_slowest; }
    const Event& slowestEvent() const { return m_slowestEvent; }

private:
    /// A new window, as when the program is started again.
    void start();
    Sight sight() const;
    /// Does the next thing; false where there is none.
    bool goOn();
    /// Goes on where something waits for the person in an event loop of its own.
    void tick();
    /// Whether something waits for an answer of the person's.
    static bool asks();
    /// Answers whatever still asks; of what waits in loops of their own the last one only.
    void calmDown() const;
    /// Nothing moves any more: no dialog, no training, the pointer away from all views.
    bool settle();

    void perform(const Event& event);
    void point(const Event& event, Qt::MouseButton button, QEvent::Type type, QPoint place,
               Qt::MouseButtons buttons);
    void click(const Event& event, Qt::MouseButton button, bool twice);
    void drag(const Event& event);
    void wheel(const Event& event);
    void press(const QString& keys);
    void hit(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    void type(const QString& text);
    void drop(const QString& file);
    void answer(const QString& text);
    void check(const QString& what);
    void checkUndo();
    void checkSaving();
    void checkScreen();
    void found(const QString& sentence);

    QWidget* front() const;
    /// With a question or its answer, in the window in front; null where there is none.
    gui::QuestionCard* card() const;
    static QPoint placeIn(const QWidget& window, int x, int y);
    std::map<QString, QAction*> commands() const;

    QString m_folder;
    std::unique_ptr<gui::MainWindow> m_window;
    /// What undoing everything leads back to.
    session::Session m_base;
    Source m_source;
    QString m_finding;
    /// Of the event loop in which the person acts, and of the one in which the play began.
    int m_level = 0;
    int m_lowestLevel = 0;
    int m_ticksWithoutAsking = 0;
    int m_time = 0;
    /// An answer that takes longer is a finding; 0 where it may take as long as it likes.
    int m_mostMilliseconds = qEnvironmentVariableIntValue("FIRST_NEURON_MONKEY_LIMIT");
    double m_slowest = 0;
    Event m_slowestEvent;
};

} // namespace monkey
