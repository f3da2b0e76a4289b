#include "gui/placeholders.h"

#include "gui/numbers.h"

#include <QRegularExpression>

namespace gui
{

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

QString displayText(const Placeholder& placeholder, const model::Step& step)
{
    if (placeholder.isName)
        return placeholder.name;
    const model::Value* value = step.find(placeholder.name.toStdString());
    if (!value)
        return QStringLiteral("–");
    model::Value shown = *value;
    if (placeholder.element >= 0) {
        const auto index = static_cast<std::size_t>(placeholder.element);
        if (index >= value->numbers.size())
            return QStringLiteral("–");
        shown = model::number(value->name, value->numbers[index]);
    }
    const QString text = pageValue(shown);
    const bool negative = shown.shape.empty() && !shown.numbers.empty() && shown.numbers[0] < 0;
    return placeholder.parenthesized && negative ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

} // namespace gui
