// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/problemtext.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gui
{

namespace
{

/// Short for translating in the one context of this file.
QString say(const char* text, int count = -1)
{
    return QCoreApplication::translate("Import", text, nullptr, count);
}

QString encodingText(const table::Dialect& dialect)
{
    return toString(table::name(dialect.encoding));
}

QString argumentText(const table::Problem& problem, std::size_t index)
{
    const std::string& argument = problem.arguments[index];
    if (table::is_phrase(problem.code, index))
        return QCoreApplication::translate("table", argument.c_str());
    const QString text = QString::fromStdString(table::shown_argument(problem, index));
    if (table::is_number(problem.code, index))
        return rangeNumber(text.toDouble());
    return table::is_count(problem.code, index) ? QLocale().toString(text.toULongLong()) : text;
}

} // namespace

QString problemText(const table::Problem& problem)
{
    const QString pattern = QCoreApplication::translate("table", table::pattern(problem.code));
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index = i + 1 < pattern.size() ? pattern[i + 1].digitValue() - 1 : -1;
        if (pattern[i] == QLatin1Char('%') && index >= 0 && index < int(problem.arguments.size())) {
            text += argumentText(problem, std::size_t(index));
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString problemTextWithPlace(const table::Problem& problem)
{
    if (problem.line == 0)
        return problemText(problem);
    return say(QT_TRANSLATE_NOOP("Import", "Line %1: %2"))
        .arg(QString::number(problem.line), problemText(problem));
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return say(QT_TRANSLATE_NOOP("Import", "comma"));
    case ';':
        return say(QT_TRANSLATE_NOOP("Import", "semicolon"));
    case '\t':
        return say(QT_TRANSLATE_NOOP("Import", "tab"));
    case '|':
        return say(QT_TRANSLATE_NOOP("Import", "vertical bar"));
    case ' ':
        return say(QT_TRANSLATE_NOOP("Import", "space"));
    case ':':
        return say(QT_TRANSLATE_NOOP("Import", "colon"));
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString delimiterText(const table::Detection& detection)
{
    return detection.doubled_delimiter.empty()
               ? delimiterText(detection.dialect.delimiter)
               : QString::fromStdString(detection.doubled_delimiter);
}

QString detectionText(const table::Detection& detection)
{
    const table::Dialect& dialect = detection.dialect;
    QStringList parts;
    if (detection.width == 1)
        parts << say(QT_TRANSLATE_NOOP("Import", "One column"));
    else
        parts << say(QT_TRANSLATE_NOOP("Import", "%1 columns, delimiter: %2"))
                     .arg(QString::number(detection.width), delimiterText(detection));
    parts << encodingText(dialect);
    if (dialect.numbers.decimal == ',')
        parts << say(QT_TRANSLATE_NOOP("Import", "decimal comma"));
    parts << (dialect.header ? say(QT_TRANSLATE_NOOP("Import", "names in the first line"))
                             : say(QT_TRANSLATE_NOOP("Import", "no line of names")));
    if (dialect.skipped_lines > 0)
        parts << say(QT_TRANSLATE_N_NOOP("Import", "%n line(s) before the table skipped"),
                     int(std::min<std::uint64_t>(dialect.skipped_lines, 1'000'000)));
    const QString sure =
        detection.confidence >= table::beyond_doubt
            ? say(QT_TRANSLATE_NOOP("Import", "No doubt about it."))
        : table::is_guess(detection)
            ? say(QT_TRANSLATE_NOOP("Import", "This is a guess: please check the rows."))
            : say(QT_TRANSLATE_NOOP("Import", "This is fairly sure."));
    return say(QT_TRANSLATE_NOOP("Import", "%1. %2")).arg(parts.join(QStringLiteral(", ")), sure);
}

} // namespace gui
