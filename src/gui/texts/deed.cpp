// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/deed.h"

#include "gui/base/strings.h"
#include "gui/texts/words.h"
#include "model/lessons.h"
#include "session/setup.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Deed)
};

struct Name {
    const char* word;
    Deed::Kind kind;
};
constexpr Name deeds[] = {{"lesson", Deed::Kind::Lesson}, {"sample", Deed::Kind::Sample},
                          {"data", Deed::Kind::Data},     {"settings", Deed::Kind::Settings},
                          {"guide", Deed::Kind::Guide},   {"word", Deed::Kind::Word},
                          {"step", Deed::Kind::Step},     {"blanks", Deed::Kind::Blanks}};

} // namespace

std::optional<Deed> Deed::of(const QUrl& link)
{
    if (!isAskedBy(link))
        return std::nullopt;
    const QString word = link.path().section(QLatin1Char('/'), 0, 0);
    const auto name = std::ranges::find(
        deeds, word, [](const Name& each) { return QString::fromLatin1(each.word); });
    if (name == std::end(deeds))
        return std::nullopt;
    Deed deed{name->kind, link.path().section(QLatin1Char('/'), 1)};
    if (deed.kind == Kind::Step) {
        deed.step = deed.target.section(QLatin1Char('/'), 1);
        deed.target = deed.target.section(QLatin1Char('/'), 0, 0);
        if (!model::find_lesson_kind(deed.target.toStdString()))
            return std::nullopt;
    }
    if (deed.kind == Kind::Blanks) {
        const QString count = deed.target.section(QLatin1Char('/'), 1);
        deed.blanks = model::find_blanks(deed.target.section(QLatin1Char('/'), 0, 0).toStdString());
        if (!deed.blanks)
            return std::nullopt;
        deed.blankCount = model::blanks_named(*deed.blanks, count.toStdString());
        if (deed.blankCount == 0)
            return std::nullopt;
        deed.target = toString(deed.blanks->lesson);
        deed.step = toString(deed.blanks->step);
    }
    if (deed.kind == Kind::Lesson && !model::find_lesson_kind(deed.target.toStdString()))
        return std::nullopt;
    if (deed.kind == Kind::Settings) {
        auto setup = session::read_setup(link).setup;
        if (!setup)
            return std::nullopt;
        deed.values = std::move(setup->values);
    }
    return deed;
}

QString Deed::tip() const
{
    switch (kind) {
    case Kind::Lesson:
        return Words::tr("Goes to that lesson.");
    case Kind::Sample:
        return Words::tr("Opens this sample. Nothing changes until you agree.");
    case Kind::Data:
        return Words::tr("Asks for a file. Nothing changes until you agree.");
    case Kind::Settings:
        return Words::tr(
            "Goes to that lesson and fills in these fields. If it has been trained, it "
            "starts again; what was there comes back with Undo.");
    case Kind::Guide:
        return Words::tr("Opens the user guide at that page.");
    case Kind::Word: {
        const gui::Word* word = words::find(target);
        return word ? word->sentence : QString();
    }
    case Kind::Step:
        return Words::tr("Goes to that step.");
    case Kind::Blanks:
        return Words::tr("Puts another row into the fields, for you to work out. When you walk "
                         "on, what was there comes back.");
    }
    return {};
}

} // namespace gui
