// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/person.h"

namespace monkey
{

namespace
{

using Kind = Event::Kind;

/// What is typed into fields: numbers as people write them, and what is none.
const QStringList& typed()
{
    static const QStringList texts{
        "0",     "1",   "-1",   "0.5",  "0,3",   "1e308", "-1e308", "1e-300", "3",    "7",    "12",
        "50",    "100", "1000", "2000", "-",     ".",     "abc",    "1e",     "8, 8", "4",    "2",
        "nan",   "inf", "0x10", "٣",    "1.2.3", " 5 ",   "10,5",   "1 000",  "0.05", "2.65", "20",
        "99999", "1,5", "0,",   "\t",   ";",     "|",     "-0",     "3/5"};
    return texts;
}

const QStringList& plainKeys()
{
    static const QStringList keys{
        "Tab",      "Tab",         "Shift+Tab", "Left",      "Right",     "Right",  "Up",
        "Down",     "Home",        "End",       "PgUp",      "PgDown",    "Space",  "Return",
        "Return",   "Esc",         "Del",       "Backspace", "F2",        "F6",     "F10",
        "Menu",     "Shift+F10",   "Alt+F",     "Alt+V",     "Alt+Down",  "Ctrl+A", "Ctrl+C",
        "Ctrl+V",   "Shift+Right", "Shift+End", "Ctrl+Tab",  "Ctrl+Home", "*",      "+",
        "Ctrl+End", "Shift+Up",    "Ctrl+X",    "Alt+Tab",   "Alt+Tab"};
    return keys;
}

} // namespace

QPoint Person::place(const Sight& sight)
{
    if (sight.places.empty() || chance(8))
        return {draw(1040) - 20, draw(1040) - 20};
    const QRect& one = sight.places[std::size_t(draw(int(sight.places.size())))];
    const QPoint point = one.topLeft() + QPoint(draw(one.width()), draw(one.height()));
    return {point.x() * 1000 / std::max(1, sight.size.width()),
            point.y() * 1000 / std::max(1, sight.size.height())};
}

QString Person::modifiers()
{
    static const QStringList some{"Shift", "Ctrl", "Alt", "Ctrl+Shift"};
    return chance(15) ? oneOf(some) : QString();
}

QString Person::number()
{
    return oneOf(typed());
}

QString Person::key(const Sight& sight)
{
    return !sight.shortcuts.isEmpty() && chance(35) ? oneOf(sight.shortcuts) : oneOf(plainKeys());
}

Event Person::at(Kind kind, const Sight& sight, const QString& text)
{
    const QPoint where = place(sight);
    return {kind, {where.x(), where.y()}, text};
}

Event Person::drag(const Sight& sight)
{
    const QPoint from = place(sight);
    const QPoint to = chance(50) ? place(sight) : from + QPoint(draw(200) - 100, draw(200) - 100);
    return {Kind::Drag, {from.x(), from.y(), to.x(), to.y()}};
}

Event Person::wheel(const Sight& sight)
{
    const QPoint where = place(sight);
    const int by = (chance(50) ? 120 : -120) / (chance(20) ? 8 : 1);
    const bool sideways = chance(15);
    return {Kind::Wheel, {where.x(), where.y(), sideways ? by : 0, sideways ? 0 : by}, modifiers()};
}

Event Person::inFileDialog()
{
    static const QStringList names{"@/a.neuron",         "@/b.neuron", "@/a",
                                   "@/nowhere/c.neuron", "@/own.csv",  "@/broken.neuron"};
    if (chance(25))
        return {Kind::Key, {}, QStringLiteral("Esc")};
    if (chance(50))
        return {Kind::Key, {}, QStringLiteral("Return")};
    return {Kind::Type, {}, oneOf(names)};
}

void Person::plan(const Events& events)
{
    m_planned.insert(m_planned.end(), events.begin(), events.end());
}

Event Person::next(const Sight& sight)
{
    if (sight.fileDialog)
        return inFileDialog();
    if (!m_planned.empty()) {
        const Event event = m_planned.front();
        m_planned.pop_front();
        return event;
    }
    // Sooner or later everybody answers.
    if ((sight.dialog || sight.popup) && chance(12))
        return {Kind::Key, {}, chance(50) ? QStringLiteral("Esc") : QStringLiteral("Return")};

    if (sight.question && chance(6)) {
        static const QStringList answers{"right", "right", "wrong",   "wrong", "3/5,",
                                         "",      "show",  "another", "next",  "next"};
        return {Kind::Answer, {}, oneOf(answers)};
    }

    const int what = draw(1000);
    if (what < 260)
        return at(Kind::Move, sight);
    if (what < 400)
        return at(Kind::Click, sight, modifiers());
    if (what < 420)
        return at(Kind::Double, sight);
    if (what < 440)
        return at(Kind::Menu, sight);
    if (what < 500)
        return drag(sight);
    if (what < 560)
        return wheel(sight);
    if (what < 800)
        return {Kind::Key, {}, key(sight)};
    if (what < 880) {
        // Into a field, sometimes over what is there, often left without a word.
        plan({{Kind::Type, {}, number()}});
        if (chance(40))
            plan({{Kind::Key, {}, chance(50) ? QStringLiteral("Return") : QStringLiteral("Tab")}});
        return chance(50) ? Event{Kind::Key, {}, QStringLiteral("Ctrl+A")}
                          : Event{Kind::Key, {}, QStringLiteral("Tab")};
    }
    if (what < 895) {
        static constexpr std::array<std::array<int, 2>, 7> sizes{{{640, 480},
                                                                  {760, 520},
                                                                  {1024, 700},
                                                                  {1280, 800},
                                                                  {1280, 800},
                                                                  {1920, 1080},
                                                                  {700, 900}}};
        const auto& size = sizes[std::size_t(draw(int(sizes.size())))];
        return {Kind::Resize, {size[0], size[1]}};
    }
    if (what < 950 && !sight.commands.isEmpty())
        return {Kind::Command, {}, oneOf(sight.commands)};
    if (what < 965) {
        // A burst, and most of it back again.
        const int count = 1 + draw(12);
        plan(Events(std::size_t(count), Event{Kind::Key, {}, QStringLiteral("Ctrl+Z")}));
        plan(Events(std::size_t(draw(count + 1)),
                    Event{Kind::Key, {}, QStringLiteral("Ctrl+Shift+Z")}));
        return {Kind::Key, {}, QStringLiteral("Esc")};
    }
    if (what < 978 && !sight.files.isEmpty())
        return {Kind::Drop, {}, oneOf(sight.files)};
    if (what < 980)
        return {Kind::Close};
    return {Kind::Wait, {1 + draw(60)}};
}

} // namespace monkey
