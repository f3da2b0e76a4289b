// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/tracewalk.h"

#include "gui/document/document.h"
#include "gui/page/lesson.h"

#include <QLocale>

namespace gui
{

TraceWalk::TraceWalk(const Lesson& lesson, Document& document, const Stepper& stepper,
                     QObject* parent)
    : Walk(parent), m_lesson(lesson), m_document(document), m_stepper(stepper)
{
    rebuild();
    connect(&document, &Document::dataChanged, this, &TraceWalk::rebuild);
    connect(&document, &Document::inputsChanged, this, [this](const QString& of) {
        if (of == QString::fromUtf8(m_lesson.id))
            rebuild();
    });
}

void TraceWalk::rebuild()
{
    m_trace = std::make_shared<const model::Trace>(
        m_lesson.trace(m_document.inputs(QString::fromUtf8(m_lesson.id))));
    emit changed();
}

QStringList TraceWalk::ids() const
{
    QStringList ids;
    for (const model::Step& step : *m_trace)
        ids << QString::fromStdString(step.id);
    return ids;
}

Moment TraceWalk::at(int index) const
{
    return {m_trace, &m_trace->at(std::size_t(index))};
}

void TraceWalk::ask(int index, Stepper::Cause /*cause*/)
{
    emit ready(at(index));
}

QString TraceWalk::place() const
{
    const QLocale locale;
    return tr("Step %1 of %2")
        .arg(locale.toString(m_stepper.index() + 1), locale.toString(m_stepper.count()));
}

} // namespace gui
