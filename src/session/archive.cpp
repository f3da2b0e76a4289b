// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/archive.h"

#include "platform/huge_pages.h"
#include "session/archives/output_archive.h"
#include "session/earlier_formats.h"
#include "session/earlier_lessons.h"
#include "session/fields/session.h"

#include <QCoreApplication>

#include <boost/archive/archive_exception.hpp>

#include <algorithm>

namespace session
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(session)
};

void check(const Session& session)
{
    if (!model::is_valid(session.dataset))
        throw Contradiction{Texts::tr("its rows do not fit together")};
    if (!are_of_numbers(session.origin) && !model::has_shares(session.dataset))
        throw Contradiction{Texts::tr("its rows do not fit together")};
    if (session.origin && !is_valid(*session.origin, session.dataset))
        throw Contradiction{Texts::tr("its rows do not fit the table they came from")};
    for (const auto& [lesson, run] : session.runs) {
        const model::LessonKind* kind = model::find_lesson_kind(lesson);
        // On which rows it learns, only a later program knows.
        if (!kind)
            throw NewerClass{};
        if (!kind->run || !is_valid(run, rows_of(session, *kind, run)))
            throw Contradiction{
                Texts::tr("its training run does not fit its rows or its settings")};
    }
    const auto is_feature = [&](std::int64_t feature) {
        return feature >= 0 && feature < static_cast<std::int64_t>(
                                             std::max<std::size_t>(2, session.dataset->features()));
    };
    if (!is_feature(session.view.horizontal_feature) || !is_feature(session.view.vertical_feature))
        throw Contradiction{Texts::tr("it shows a feature that it does not have")};
    const std::int64_t asked = session.view.question.row;
    if (asked < 0 || asked >= static_cast<std::int64_t>(session.dataset->rows()))
        throw Contradiction{Texts::tr("it asks about a row that it does not have")};
    for (const auto& [chart, range] : session.view.zoom) {
        if (!(range.left < range.right) || !(range.bottom < range.top))
            throw Contradiction{Texts::tr("it shows a part of a chart that is none")};
    }
    for (const auto& [id, lesson] : session.lessons) {
        if (lesson.step < 0)
            throw Contradiction{Texts::tr("it stands before the first step of a lesson")};
    }
}

/// Until format 16, lessons told classes apart on rows that are for predicting a number, too: such
/// runs mean nothing, and most of them fit no targets.
void leave_out_meaningless_runs(Session& session)
{
    if (!are_of_numbers(session.origin))
        return;
    std::erase_if(session.runs, [](const auto& each) {
        const model::LessonKind* kind = model::find_lesson_kind(each.first);
        return kind && kind->learns_from_any_rows() &&
               each.second.settings.output == model::Output::Classes;
    });
}

Session load(std::span<const char> payload, std::uint32_t format)
{
    const bool has_versions = format > last_without_versions;
    InputArchive archive(payload, has_versions ? InputArchive::Versions::Written
                                               : InputArchive::Versions::AllZero);
    Session session;
    if (has_versions)
        archive >> session;
    else
        load_without_versions(archive, format, session);
    if (format <= current_format && archive.remaining() > 0)
        throw Contradiction{Texts::tr("it goes on behind its end")};
    if (format <= 16)
        leave_out_meaningless_runs(session);
    check(session);
    bring_up_to_date(session, format);
    return session;
}

} // namespace

void encode(const Session& session, QByteArray& bytes)
{
    const model::Dataset& dataset = session.dataset;
    const std::size_t bulk = dataset.inputs.size() + dataset.targets.size() +
                             dataset.train_rows.size() + dataset.test_rows.size();
    std::size_t history = 0;
    for (const auto& [lesson, run] : session.runs)
        history += run.history.size();
    bytes.reserve(bytes.size() + static_cast<qsizetype>(bulk * 8 + history * 24 + 65'536));
    platform::prefer_huge_pages(bytes.constData(), static_cast<std::size_t>(bytes.capacity()));
    OutputArchive archive(bytes);
    archive << session;
}

Result<Session> decode(std::span<const char> payload, std::uint32_t format)
{
    try {
        return load(payload, format);
    } catch (const Contradiction& contradiction) {
        return Problem{ProblemCode::Contradictory, contradiction.what};
    } catch (const NewerClass&) {
        // A class may have grown since the format that is known here.
        const QString more = format > current_format ? QString() : QStringLiteral("+");
        return Problem{ProblemCode::Newer, QString::number(format) + more};
    } catch (const boost::archive::archive_exception&) {
        return Problem{ProblemCode::Contradictory, Texts::tr("it asks for something unknown")};
    } catch (const std::bad_alloc&) {
        return Problem{ProblemCode::OutOfMemory};
    }
}

} // namespace session
