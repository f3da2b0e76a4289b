// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/session_check.h"

#include "session/archive.h"

#include <cstdio>
#include <cstdlib>

namespace testing
{

namespace
{

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

session::Shared<model::Dataset> rows_of_run(const session::Session& session,
                                            const std::string& lesson,
                                            const session::TrainingRun& run)
{
    const model::LessonKind* kind = model::find_lesson_kind(lesson);
    require(kind && kind->run, "a run is of a lesson that trains");
    return session::rows_of(session, *kind, run);
}

} // namespace

void check_session(std::span<const char> bytes)
{
    if (bytes.empty())
        return;
    const auto opened =
        session::decode(bytes.subspan(1), static_cast<unsigned char>(bytes.front()));
    if (!opened) {
        const session::ProblemCode code = opened.problem().code;
        require(code == session::ProblemCode::Contradictory || code == session::ProblemCode::Newer,
                "a refusal says what is wrong");
        require(!session::sentence(opened.problem()).isEmpty(), "a refusal has a sentence");
        return;
    }
    require(model::is_valid(opened->dataset), "rows fit together");
    for (const auto& [lesson, run] : opened->runs)
        require(is_valid(run, rows_of_run(*opened, lesson, run)), "a run fits its rows");

    QByteArray saved;
    session::encode(*opened, saved);
    const auto again = session::decode({saved.constData(), static_cast<std::size_t>(saved.size())},
                                       session::current_format);
    require(bool(again) && *again == *opened, "what was opened can be saved and opened");

    for (const auto& [lesson, run] : opened->runs) {
        const auto rows = rows_of_run(*opened, lesson, run);
        model::Timeline timeline = session::timeline_of(run);
        timeline.advance(3, rows);
        require(is_valid(session::run_of(timeline), rows), "a run can go on");
    }
}

} // namespace testing
