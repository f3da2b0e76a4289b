// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/placeholders.h"

#include "gui/base/plaintip.h"
#include "gui/base/valuetexts.h"

#include <QRegularExpression>

#include <optional>
#include <string>

namespace gui
{

namespace
{

/// More terms than these are shortened, as vectors are.
constexpr std::size_t mostTerms = 4;

/// `count` terms like the one written for index 1, behind the one for index 0.
QString sum(const QString& first, const QString& second, std::size_t count)
{
    QStringList terms{first};
    for (std::size_t i = 1; i < count; ++i) {
        const bool shown = count <= mostTerms || i == 1 || i == count - 1;
        QString term = second;
        if (shown)
            terms << term.replace(QStringLiteral("[1]"), QStringLiteral("[%1]").arg(i));
        else if (i == 2)
            terms << QStringLiteral("…");
    }
    return terms.join(QStringLiteral(" + "));
}

} // namespace

QString fitSums(const QString& text, const model::Step& step)
{
    // A term is one number, or the product of two, and may be squared.
    static const QRegularExpression pattern(QStringLiteral(
        "(\\{\\(?([a-z][a-z0-9_]*)\\[0\\]\\)?\\}(?: × \\{\\(?([a-z][a-z0-9_]*)\\[0\\]\\)?\\})?²?)"
        " \\+ "
        "(\\{\\(?\\2\\[1\\]\\)?\\}(?: × \\{\\(?\\3\\[1\\]\\)?\\})?²?)"));
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const model::Value* value = step.find(match.captured(2).toStdString());
        const std::size_t count = value ? value->numbers.size() : 2;
        result += sum(match.captured(1), match.captured(4), count);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QString fillPlaceholders(const QString& text,
                         const std::function<QString(const Placeholder&)>& render)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{(=?)(\\(?)([a-z][a-z0-9_]*)(?:\\[(\\d+)\\])?\\)?\\}"));
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        Placeholder placeholder;
        placeholder.name = match.captured(3);
        placeholder.isName = !match.captured(1).isEmpty();
        placeholder.parenthesized = !match.captured(2).isEmpty();
        if (match.hasCaptured(4))
            placeholder.element = match.captured(4).toInt();
        result += render(placeholder);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

namespace
{

/// What it stands for, one number of a value as a value of its own; nothing where there is none.
std::optional<model::Value> valueOf(const Placeholder& placeholder, const model::Step& step)
{
    const model::Value* value = step.find(placeholder.name.toStdString());
    if (!value || placeholder.element < 0)
        return value ? std::optional(*value) : std::nullopt;
    const auto index = static_cast<std::size_t>(placeholder.element);
    if (index >= value->numbers.size())
        return std::nullopt;
    model::Value number = model::number(value->name + '[' + std::to_string(index) + ']',
                                        value->numbers[index], value->role);
    number.withheld = value->withheld;
    return number;
}

/// As `write` has it, in parentheses where the placeholder asks for them.
QString textOf(const Placeholder& placeholder, const model::Step& step,
               const std::function<QString(const model::Value&)>& write)
{
    if (placeholder.isName)
        return placeholder.name;
    const std::optional<model::Value> value = valueOf(placeholder, step);
    if (!value)
        return QStringLiteral("–");
    const QString text = write(*value);
    const bool negative = value->shape.empty() && !value->numbers.empty() && value->numbers[0] < 0;
    const bool isProduct = text.contains(QChar(0xd7));
    return placeholder.parenthesized && (negative || isProduct)
               ? QLatin1Char('(') + text + QLatin1Char(')')
               : text;
}

} // namespace

QString displayText(const Placeholder& placeholder, const model::Step& step,
                    const QStringList& names)
{
    return textOf(placeholder, step,
                  [&](const model::Value& value) { return pageValue(value, 5, names); });
}

QString exactText(const Placeholder& placeholder, const model::Step& step, const QStringList& names)
{
    return textOf(placeholder, step,
                  [&](const model::Value& value) { return exactValue(value, names); });
}

QString tipText(const Placeholder& placeholder, const model::Step& step, const QStringList& names)
{
    const std::optional<model::Value> value = valueOf(placeholder, step);
    return value && !placeholder.isName ? plainTip(namedNumbers(*value, names)) : QString();
}

} // namespace gui
