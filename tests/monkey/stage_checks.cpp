// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/stage.h"

#include "monkey/screen.h"

#include "gui/page/lessonpage.h"
#include "gui/widgets/entry.h"
#include "gui/window/mainwindow.h"
#include "model/lessons.h"
#include "model/puzzles/puzzles.h"
#include "session/file.h"

#include <QApplication>
#include <QTest>
#include <QThread>

#include <algorithm>

/// The part of the stage that looks whether everything agrees.
namespace monkey
{

namespace
{

constexpr int milliSecondsOfBusyComputers = 1'000;

/// What undoing can bring back: no walking, no zoom, no training.
session::Session essence(session::Session session)
{
    session.lesson.clear();
    session.runs.clear();
    session.view.zoom.clear();
    std::erase_if(session.lessons, [](const auto& entry) { return entry.second.inputs.empty(); });
    for (auto& [id, state] : session.lessons) {
        state.step = 0;
        state.finished = false;
        state.shown.clear();
    }
    // What a training reaches stays, and so do goals of the workbench, which are judged.
    std::erase_if(session.goals, [](const session::ReachedGoal& reached) {
        const model::Puzzle* puzzle = model::find_puzzle(reached.goal);
        return !puzzle || model::find_lesson_kind(puzzle->lesson)->run;
    });
    return session;
}

/// Which of these inputs are not the same there.
QStringList inputsThatDiffer(const model::Inputs& one, const model::Inputs& other)
{
    QStringList names;
    for (const auto& [name, input] : one) {
        const auto there = other.find(name);
        if (there == other.end() || !(there->second == input))
            names << QString::fromStdString(name);
    }
    for (const auto& [name, input] : other) {
        if (!one.contains(name))
            names << QString::fromStdString(name) + QStringLiteral(" (new)");
    }
    return names;
}

/// Which lessons differ, and in what.
QString lessonsThatDiffer(const session::Session& one, const session::Session& other)
{
    QStringList names;
    for (const auto& [id, state] : one.lessons) {
        const auto there = other.lessons.find(id);
        if (there == other.lessons.end()) {
            names << QString::fromStdString(id) + QStringLiteral(" (there)");
            continue;
        }
        const session::LessonState& now = there->second;
        const std::pair<const char*, bool> parts[] = {{"step", state.step == now.step},
                                                      {"finished", state.finished == now.finished},
                                                      {"inputs", state.inputs == now.inputs},
                                                      {"shown", state.shown == now.shown}};
        for (const auto& [name, same] : parts)
            if (!same)
                names << QString::fromStdString(id) + QLatin1Char(' ') + QString::fromLatin1(name);
        names << inputsThatDiffer(state.inputs, now.inputs);
    }
    for (const auto& [id, state] : other.lessons) {
        if (one.lessons.contains(id))
            continue;
        names << QString::fromStdString(id) + QStringLiteral(" (gone)");
        names << inputsThatDiffer(state.inputs, {});
    }
    return names.join(QStringLiteral(", "));
}

/// The names of the parts that differ; empty where none does.
QString difference(const session::Session& one, const session::Session& other)
{
    const auto lessonOf = [](const auto& run) { return run.first; };
    const bool sameLessons = std::ranges::equal(one.runs, other.runs, {}, lessonOf, lessonOf);
    const auto agree = [&](auto part) {
        return !sameLessons || std::ranges::equal(one.runs, other.runs, {}, part, part);
    };
    const std::pair<const char*, bool> parts[] = {
        {"lesson", one.lesson == other.lesson},
        {"lessons", one.lessons == other.lessons},
        {"rows", one.dataset == other.dataset},
        {"origin", one.origin == other.origin},
        {"which runs there are", sameLessons},
        {"settings of the runs", agree([](const auto& run) { return run.second.settings; })},
        {"states of the runs", agree([](const auto& run) { return run.second.latest; })},
        {"runs", one.runs == other.runs},
        {"view", one.view == other.view},
        {"answers", one.answers == other.answers},
        {"goals", one.goals == other.goals}};
    QStringList names;
    for (const auto& [name, same] : parts) {
        if (!same)
            names << QString::fromLatin1(name);
    }
    if (one.lessons != other.lessons)
        names << lessonsThatDiffer(one, other);
    return names.join(QStringLiteral(", "));
}

} // namespace

bool Stage::settle()
{
    calmDown();
    if (asks() || QThread::currentThread()->loopLevel() > m_level)
        return false;
    // Not over the guide, which is in front as long as it is read.
    QApplication::setActiveWindow(m_window.get());
    point({}, Qt::NoButton, QEvent::MouseMove, {m_window->width() / 2, 3}, Qt::NoButton);
    const gui::LessonPage* page = m_window->currentPage();
    if (page)
        m_window->currentPage()->stepper().pause();
    emit m_window->document().standstillWanted();
    // A number that was typed and not confirmed counts, as it does for whatever is done next.
    gui::entries::settle(*m_window);
    if (page && !comesToRest(*page))
        found(QStringLiteral("a step is still being worked out after 20 seconds of work"));
    return m_finding.isEmpty();
}

void Stage::check(const QString& what)
{
    // Not while somebody else waits for an answer.
    if (m_level > m_lowestLevel || !settle())
        return;
    if (what == QStringLiteral("undo"))
        checkUndo();
    else if (what == QStringLiteral("save"))
        checkSaving();
    else
        checkScreen();
}

void Stage::checkUndo()
{
    gui::Document& document = m_window->document();
    QUndoStack& stack = document.undoStack();
    const int index = stack.index();
    const session::Session before = document.snapshot();
    stack.setIndex(0);
    if (const QString names = difference(essence(document.snapshot()), essence(m_base));
        !names.isEmpty())
        found(QStringLiteral("undoing everything is not as at first: %1").arg(names));
    stack.setIndex(index);
    session::Session after = document.snapshot();
    if (const QString names = difference(essence(after), essence(before)); !names.isEmpty())
        found(QStringLiteral("undoing and redoing everything changes: %1").arg(names));
    if (after.runs != before.runs)
        found(QStringLiteral("undoing and redoing everything changes the runs"));
}

void Stage::checkSaving()
{
    // Of what cannot count, opening another file asks first.
    gui::entries::giveUp(*m_window);
    const QString path = m_folder + QStringLiteral("/check.neuron");
    const session::Session before = m_window->document().snapshot();
    session::KnownFile file{path, {}};
    if (const auto problem = session::save(before, file, session::IfChanged::Replace).problem) {
        found(QStringLiteral("not saved: %1").arg(session::sentence(*problem)));
        return;
    }
    const auto opened = session::open(path);
    if (!opened) {
        found(QStringLiteral("saved, but: %1").arg(session::sentence(opened.problem())));
        return;
    }
    if (const QString names = difference(opened->session, before); !names.isEmpty())
        found(QStringLiteral("the file is not what was saved: %1").arg(names));
    m_window->document().setSaved();
    if (!m_window->openFile(path)) {
        found(QStringLiteral("what was saved cannot be opened"));
        return;
    }
    settle();
    if (const QString names = difference(m_window->document().snapshot(), before); !names.isEmpty())
        found(QStringLiteral("opening the session changed: %1").arg(names));
}

void Stage::checkScreen()
{
    const gui::LessonPage* page = m_window->currentPage();
    if (!page)
        return;
    if (const QString wrong = contradiction(*page); !wrong.isEmpty())
        found(wrong);
    const auto compared = [&] {
        return disagreement(screenOf(*page), screenOfNewPage(m_window->document(), *page));
    };
    QString wrong = compared();
    if (!wrong.isEmpty()) {
        // On a busy computer, the prose may follow later than usual.
        QTest::qWait(milliSecondsOfBusyComputers);
        wrong = compared();
    }
    if (!wrong.isEmpty())
        found(QStringLiteral("%1: %2").arg(QString::fromUtf8(page->lesson().id), wrong));
}

} // namespace monkey
