// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/answerfield.h"

#include "gui/texts/problemtext.h"
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
    return bare ? NumberField::read(QString::fromStdString(*bare)) : problemText(bare.problem());
}

} // namespace gui
