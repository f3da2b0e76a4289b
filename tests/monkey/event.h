// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// The unruly person of the tests: somebody who does anything to the window, and what becomes of
/// it.
namespace monkey
{

/// One thing that a person does. Places are in thousandths of the window that takes input then: the
/// popup or dialog in front, else the main window.
struct Event {
    enum class Kind : unsigned char {
        Move,    ///< x y
        Click,   ///< x y [modifiers]
        Double,  ///< x y
        Menu,    ///< x y: the right button
        Drag,    ///< x y x y
        Wheel,   ///< x y sideways upwards [modifiers]
        Key,     ///< keys, as QKeySequence writes them
        Type,    ///< text; @ stands for the person's folder
        Resize,  ///< width height
        Command, ///< the object name of a command in the menus
        Drop,    ///< the name of a file of the person's
        Wait,    ///< milliseconds
        Close,   ///< the main window
        Check,   ///< what is to agree: "undo", "save" or "screen"
        Answer   ///< to a question: "right", "wrong" or nonsense; or "another", "show" or "next"
    };

    Kind kind = Kind::Wait;
    std::array<int, 4> numbers{};
    QString text = {};

    bool operator==(const Event&) const = default;

    /// One line, and back; nothing where it says none.
    QString toString() const;
    static std::optional<Event> fromString(const QString& line);
};

using Events = std::vector<Event>;

/// A line each.
QString toString(const Events& events);
/// Lines that say no event are left out.
Events eventsFrom(const QString& lines);

} // namespace monkey
