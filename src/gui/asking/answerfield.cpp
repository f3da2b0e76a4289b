// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/answerfield.h"

#include "table/other_units.h"

namespace gui
{

AnswerField::AnswerField(const table::Feature& feature, double minimum, double maximum,
                         QWidget* parent)
    : NumberField(minimum, maximum, false, parent), m_feature(feature)
{
}

QString AnswerField::read(const QString& text)
{
    const table::Result<std::string> bare =
        table::without_unit_of(m_feature, text.trimmed().toStdString());
    if (bare)
        return NumberField::read(QString::fromStdString(*bare));
    const auto argument = [&bare](std::size_t index) {
        return QString::fromStdString(bare.problem().arguments[index]);
    };
    // What stood there before is asked about still, and its prediction shown.
    return tr("%1 is in %2, but the network learned from it in %3. Convert it to %3; until then "
              "the answer is that for the number before.")
        .arg(argument(0), argument(1), argument(2));
}

} // namespace gui
