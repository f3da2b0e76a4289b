// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/walk.h"

namespace gui
{

class Document;
struct Lesson;

/// The walk that follows from a lesson's inputs: all its steps are made when one of them changes.
class TraceWalk : public Walk
{
    Q_OBJECT

public:
    /// \pre the lesson has a trace
    TraceWalk(const Lesson& lesson, Document& document, const Stepper& stepper,
              QObject* parent = nullptr);

    int count() const override { return int(m_trace->size()); }
    QStringList ids() const override;
    Moment at(int index) const override;
    std::span<const model::Step> kept() const override { return *m_trace; }
    void ask(int index, Stepper::Cause cause) override;
    QString place() const override;

private:
    void rebuild();

    const Lesson& m_lesson;
    const Document& m_document;
    const Stepper& m_stepper;
    /// Shared with whoever shows a step of it.
    std::shared_ptr<const model::Trace> m_trace;
};

} // namespace gui
