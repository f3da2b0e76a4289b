// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monkey/event.h"

namespace monkey
{

/// Runs the person in a program of their own, so that a crash ends that one only.
/// `first-argument` of such a program; main() hands over to actor() where it finds it.
constexpr auto actorArgument = "--actor";

/// What came of a performance.
struct Outcome {
    /// In one sentence; empty if all was well.
    QString finding;
    /// All that was done until then.
    Events events;
    /// How long it took, and the slowest single answer, as the actor says.
    QString notes;
};

/// The program: plays `count` events drawn from `seed`, or, where `seed` is "-", those of the file,
/// noting each in the file before it is done. Returns 0 if all is well.
int actor(int argc, char** argv);

/// An actor under way.
class Performance
{
public:
    /// Draws so many events from that seed.
    Performance(std::uint64_t seed, int count);
    /// Plays these.
    explicit Performance(const Events& events);
    ~Performance();

    /// Waits until it is over. An actor that does nothing for a minute hangs, and is ended.
    Outcome outcome();

private:
    struct Program;
    std::unique_ptr<Program> m_program;
};

/// Whether two findings are of a kind: the same but for numbers and quotations.
bool sameKind(const QString& one, const QString& other);

} // namespace monkey
