// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monkey/event.h"

#include <QRect>
#include <QStringList>

#include <deque>
#include <random>

namespace monkey
{

/// What the person sees before they do the next thing.
struct Sight {
    /// Of the window in front.
    QSize size;
    bool popup = false;
    bool dialog = false;
    bool fileDialog = false;
    /// Of the card in that window that asks something, or tells what has come of an answer.
    bool question = false;
    /// Where there is something to point at, in that window.
    std::vector<QRect> places;
    QStringList commands;
    QStringList files;
    /// Of the commands, as QKeySequence writes them.
    QStringList shortcuts;
};

/// Draws what an unruly person does next, always the same for the same seed and the same sights.
class Person
{
public:
    explicit Person(std::uint64_t seed) : m_random(seed) {}

    Event next(const Sight& sight);

private:
    /// From 0 to `count` - 1. \pre count > 0
    int draw(int count) { return int(m_random() % std::uint64_t(count)); }
    bool chance(int percent) { return draw(100) < percent; }
    const QString& oneOf(const QStringList& texts) { return texts[draw(int(texts.size()))]; }
    /// A place in something to point at, now and then anywhere, even beyond the edge.
    QPoint place(const Sight& sight);
    QString modifiers();
    QString number();
    QString key(const Sight& sight);
    Event at(Event::Kind kind, const Sight& sight, const QString& text = {});
    Event inFileDialog();
    Event drag(const Sight& sight);
    Event wheel(const Sight& sight);
    /// Several things that belong together: they come one after the other.
    void plan(const Events& events);

    std::mt19937_64 m_random;
    std::deque<Event> m_planned;
};

} // namespace monkey
