// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/deed.h"

#include "gui/texts/words.h"
#include "model/lessons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

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
constexpr Name names[] = {{"lesson", Deed::Kind::Lesson}, {"sample", Deed::Kind::Sample},
                          {"data", Deed::Kind::Data},     {"settings", Deed::Kind::Settings},
                          {"guide", Deed::Kind::Guide},   {"word", Deed::Kind::Word},
                          {"step", Deed::Kind::Step}};

/// What a text says for an input of that kind: words, or numbers with commas between. An input
/// refuses what is none.
model::InputValue valueFrom(const QString& text, const model::InputKind& kind)
{
    if (std::holds_alternative<model::Choice>(kind))
        return text.toStdString();
    model::InputValue value;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        value.numbers.push_back(part.toDouble(&isNumber));
        if (!isNumber)
            value.numbers.back() = std::numeric_limits<double>::quiet_NaN();
    }
    return value;
}

/// What a lesson's fields are to have; nothing where one of them would refuse its own.
std::optional<model::Inputs> valuesOf(const QUrl& link, const model::LessonKind& lesson)
{
    const std::vector<model::Input> inputs = lesson.inputs();
    model::Inputs values;
    for (const auto& [name, text] : QUrlQuery(link).queryItems()) {
        const auto input = std::ranges::find(inputs, name.toStdString(), &model::Input::name);
        if (input == inputs.end())
            return std::nullopt;
        model::InputValue value = valueFrom(text, input->kind);
        if (!model::accepts(input->kind, value))
            return std::nullopt;
        values[input->name] = std::move(value);
    }
    return values;
}

} // namespace

std::optional<Deed> Deed::of(const QUrl& link)
{
    if (!isAskedBy(link))
        return std::nullopt;
    const QString word = link.path().section(QLatin1Char('/'), 0, 0);
    const auto name = std::ranges::find(
        names, word, [](const Name& each) { return QString::fromLatin1(each.word); });
    if (name == std::end(names))
        return std::nullopt;
    Deed deed{name->kind, link.path().section(QLatin1Char('/'), 1)};
    if (deed.kind == Kind::Step) {
        deed.step = deed.target.section(QLatin1Char('/'), 1);
        deed.target = deed.target.section(QLatin1Char('/'), 0, 0);
        if (!model::find_lesson_kind(deed.target.toStdString()))
            return std::nullopt;
    }
    if (deed.kind == Kind::Lesson || deed.kind == Kind::Settings) {
        const model::LessonKind* lesson = model::find_lesson_kind(deed.target.toStdString());
        if (!lesson)
            return std::nullopt;
        auto values = valuesOf(link, *lesson);
        if (!values)
            return std::nullopt;
        deed.values = std::move(*values);
    }
    return deed;
}

QUrl Deed::toSettings(const QString& lesson, const model::Inputs& values)
{
    QUrlQuery query;
    for (const auto& [name, value] : values) {
        QStringList parts;
        for (const double number : value.numbers)
            parts << QString::number(number, 'g', QLocale::FloatingPointShortest);
        query.addQueryItem(QString::fromStdString(name), value.word.empty()
                                                             ? parts.join(QLatin1Char(','))
                                                             : QString::fromStdString(value.word));
    }
    QUrl link;
    link.setScheme(QStringLiteral("do"));
    link.setPath(QStringLiteral("settings/") + lesson);
    link.setQuery(query);
    return link;
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
    }
    return {};
}

} // namespace gui
