// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/rownumber.h"
#include "gui/document/dataname.h"
#include "gui/document/document.h"
#include "gui/document/drawing.h"
#include "model/drawn_points.h"
#include "model/tutorial_data.h"

#include <QLocale>

#include <algorithm>

/// The part of the document that says which rows are in use, and has others take their place.
namespace gui
{

namespace
{

/// What choosing these rows in place of those is called: by the first that differs.
SessionCommand::Words wordsOf(const model::RowNumbers& rows, const model::RowNumbers& before)
{
    std::size_t changed = 0;
    while (changed + 1 < rows.size() && changed < before.size() && rows[changed] == before[changed])
        ++changed;
    return [row = rows.empty() ? std::nullopt : std::optional(rows[changed])] {
        return row ? Document::tr("choose row %1").arg(QLocale().toString(numberOfRow(*row)))
                   : Document::tr("return to the tutorial's row");
    };
}

} // namespace

bool Document::worksOnOwnRows(const QString& lesson) const
{
    const model::LessonKind* kind = LessonInputs::kind(lesson);
    return hasRowsFor(lesson) && (kind->learns_from_any_rows() || !chosenRows(lesson).empty());
}

bool Document::hasRowsFor(const QString& lesson) const
{
    const model::LessonKind* kind = LessonInputs::kind(lesson);
    return hasOwnData() && kind && session::can_use_rows(m_session, *kind);
}

bool Document::keepsTutorialRows(const QString& lesson) const
{
    const model::LessonKind* kind = LessonInputs::kind(lesson);
    return hasOwnData() && kind && (kind->rows > 0 || kind->learns_from_any_rows()) &&
           !session::can_use_rows(m_session, *kind);
}

const session::Session& Document::sessionOf(const QString& lesson) const
{
    static const session::Session untouched = session::fresh_session();
    return keepsTutorialRows(lesson) ? untouched : m_session;
}

bool Document::canChoose(const QString& lesson, const model::RowNumbers& rows) const
{
    const model::LessonKind* found = LessonInputs::kind(lesson);
    const auto exists = [this](std::size_t row) { return row < m_session.dataset->rows(); };
    return rows.empty() ||
           (hasRowsFor(lesson) && rows.size() == found->rows && std::ranges::all_of(rows, exists));
}

void Document::chooseRows(const QString& lesson, const model::RowNumbers& rows)
{
    const model::RowNumbers now = chosenRows(lesson);
    if (!canChoose(lesson, rows) || rows == now)
        return;
    endDrag();
    push(m_changes.ofInputs(lesson, m_inputs.withRows(lesson, rows, m_session.dataset, summary())),
         wordsOf(rows, now));
}

void Document::practiseOn(const QString& lesson, const model::RowNumbers& rows)
{
    if (canChoose(lesson, rows))
        pushPractice(lesson, m_inputs.withRows(lesson, rows, m_session.dataset, summary()),
                     wordsOf(rows, chosenRows(lesson)));
}

void Document::setData(model::Dataset dataset, session::DataOrigin origin,
                       std::optional<model::RowSummary> summary)
{
    if (!summary)
        summary = model::sum_up(dataset);
    const auto words = [path = origin.path] { return tr("load %1").arg(dataName(path)); };
    push(m_changes.ofRows(std::move(dataset), std::move(*summary), std::move(origin)), words);
}

void Document::setPoints(const session::PatternPoints& points)
{
    model::Dataset rows = session::rows_of(points);
    session::DataOrigin origin = session::origin_of(points, rows);
    setData(std::move(rows), std::move(origin));
}

void Document::useTutorialData()
{
    if (!m_session.origin)
        return;
    const model::Dataset dataset = model::tutorial_dataset();
    push(m_changes.ofRows(dataset, model::sum_up(dataset), std::nullopt),
         [] { return tr("return to the tutorial's rows"); });
}

bool Document::putPoint(const std::array<double, 2>& at, bool one)
{
    const model::Dataset& rows = *m_session.dataset;
    if (drawing::hindrance(m_session) || rows.rows() >= model::most_drawn_points)
        return false;
    endDrag();
    pushDrawn(model::with_point(rows, at, one), [] { return tr("put a point"); });
    return true;
}

bool Document::movePoint(std::size_t row, const std::array<double, 2>& to)
{
    const model::Dataset& rows = *m_session.dataset;
    if (drawing::hindrance(m_session) || row >= rows.rows())
        return false;
    const QString number = QString::number(numberOfRow(row));
    pushDrawn(
        model::with_point_moved(rows, row, to),
        [row] { return tr("move point %1").arg(QLocale().toString(numberOfRow(row))); },
        SessionCommand::DragKey{QStringLiteral("point/") + number, m_drag});
    return true;
}

bool Document::removePoint(std::size_t row)
{
    const model::Dataset& rows = *m_session.dataset;
    if (drawing::hindrance(m_session) || row >= rows.rows())
        return false;
    auto fewer = model::without_point(rows, row);
    if (!fewer)
        return false;
    endDrag();
    pushDrawn(std::move(*fewer),
              [row] { return tr("remove point %1").arg(QLocale().toString(numberOfRow(row))); });
    return true;
}

void Document::pushDrawn(model::Dataset dataset, SessionCommand::Words words,
                         std::optional<SessionCommand::DragKey> key)
{
    if (dataset.inputs == m_session.dataset->inputs)
        return;
    drawing::Rows drawn = drawing::drawn(m_session, std::move(dataset));
    model::RowSummary summary = model::sum_up(drawn.dataset);
    SessionParts parts =
        m_changes.ofRows(std::move(drawn.dataset), std::move(summary), std::move(drawn.origin));
    parts.data->view = m_session.view;
    // What was asked of a row may be another's now.
    parts.data->view.question = {};
    push(std::move(parts), std::move(words), std::move(key));
}

} // namespace gui
