// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/answerfield.h"

#include "gui/base/numbers.h"
#include "table/number_evidence.h"
#include "table/numbers.h"
#include "table/other_units.h"

#include <QLocale>

namespace gui
{

namespace
{

/// As the column's numbers are written: what stands between their thousands is the other mark.
std::optional<double> numberInFile(const std::string& text, std::optional<char> decimal)
{
    if (decimal) {
        const table::NumberFormat format{*decimal, *decimal == ',' ? "." : ","};
        if (const auto number = table::parse_number(text, format))
            return number;
    }
    table::NumberEvidence evidence;
    evidence.add(text);
    table::Overrides known;
    known.decimal = decimal;
    return table::parse_number(text, evidence.format(';', known));
}

/// The minus in front, where accounts have parentheses or a minus behind the number.
QString withUsualSign(const std::string& number)
{
    QString text = QString::fromStdString(number);
    if (!table::could_be_number(number))
        return text;
    const bool isEnclosed = text.startsWith(u'(') && text.endsWith(u')');
    if (isEnclosed)
        text = text.mid(1).chopped(1);
    else if (text.endsWith(u'-') || text.endsWith(QChar(0x2212)))
        text.chop(1);
    else
        return text;
    return u'-' + text.trimmed();
}

} // namespace

AnswerField::AnswerField(const table::Feature& feature, double minimum, double maximum,
                         QWidget* parent)
    : NumberField(minimum, maximum, false, parent), m_feature(feature)
{
}

QString AnswerField::read(const QString& text)
{
    const QString typed = text.trimmed();
    const table::Result<std::string> bare = table::without_unit_of(m_feature, typed.toStdString());
    if (!bare) {
        const auto argument = [&bare](std::size_t index) {
            return QString::fromStdString(bare.problem().arguments[index]);
        };
        return tr("%1 is in %2, but the network learned from it in %3. Convert it to %3.")
            .arg(argument(0), argument(1), argument(2));
    }
    const auto inFile = numberInFile(*bare, m_feature.decimal);
    const QString usual = withUsualSign(*bare);
    // What only the file writes so can mean nothing else.
    if (inFile && !isNumber(usual))
        return readAs(typed, exactNumber(*inFile));
    QString problem = readAs(typed, usual);
    if (!problem.isEmpty() || !inFile || !m_feature.decimal || *inFile == lastRead())
        return problem;
    return inTwoWays(typed, exactNumber(*inFile), unlikeThousands(exactNumber(lastRead())));
}

QString AnswerField::withDecimalMark(const QString& text) const
{
    return unlikeThousands(NumberField::withDecimalMark(text));
}

QString AnswerField::unlikeThousands(const QString& number) const
{
    const QString mark = QLocale().decimalPoint();
    const bool isTheFiles = !m_feature.decimal || mark == QLatin1Char(*m_feature.decimal);
    const qsizetype place = number.indexOf(mark);
    const bool isInDoubt = !isTheFiles && place > 0 && number.size() - place - 1 == 3;
    return isInDoubt ? number + u'0' : number;
}

} // namespace gui
