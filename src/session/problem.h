#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace session
{

/// Everything that can go wrong with a session file.
enum class ProblemCode : unsigned char {
    // It cannot be opened.
    CannotOpen,
    NotAFile,
    ReadFailed,
    TooLarge,
    NotASession,
    Incomplete,
    Damaged,
    Newer,
    Contradictory,
    OutOfMemory,
    // It cannot be saved.
    FolderGone,
    ReadOnly,
    DiskFull,
    WriteFailed,
    Busy,
    ChangedOnDisk,
    NotSynced,
    BackupFailed,
};

/// One finding. `detail` stands where the sentence has a gap: what the system said, or what is
/// wrong inside.
struct Problem {
    ProblemCode code = ProblemCode::CannotOpen;
    QString detail = {};

    bool operator==(const Problem&) const = default;
};

/// What is wrong and what to do, in the language of the program.
QString sentence(const Problem& problem);

/// Either what was asked for or the problem that prevented it.
template <class Value>
class Result
{
public:
    Result(Value value) : content_(std::move(value)) {}
    Result(Problem problem) : content_(std::move(problem)) {}

    explicit operator bool() const { return content_.index() == 0; }
    /// \pre the result holds a value.
    Value& operator*() { return std::get<0>(content_); }
    const Value& operator*() const { return std::get<0>(content_); }
    Value* operator->() { return &std::get<0>(content_); }
    const Value* operator->() const { return &std::get<0>(content_); }
    /// \pre the result holds a problem.
    const Problem& problem() const { return std::get<1>(content_); }

private:
    std::variant<Value, Problem> content_;
};

} // namespace session
