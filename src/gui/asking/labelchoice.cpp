// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/labelchoice.h"

#include "gui/base/plaintip.h"
#include "gui/widgets/boxline.h"

#include <QKeyEvent>

namespace gui
{

LabelChoice::LabelChoice(const QStringList& labels, QWidget* parent) : QComboBox(parent)
{
    setLineEdit(new BoxLine([this] { return typed().has_value(); }, this));
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    // "rot" is not "Rot", and who has typed a part of a label has not chosen the rest.
    setCompleter(nullptr);
    lineEdit()->setMaxLength(1000);
    addItems(labels);
    setCurrentIndex(-1);
    connect(this, &QComboBox::textActivated, this, &LabelChoice::settle);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &LabelChoice::settle);
}

void LabelChoice::setLabel(const QString& label)
{
    const bool isNew = label != m_label;
    const bool isTyping = lineEdit()->hasFocus() && currentText() != m_label;
    m_label = label;
    if (isTyping && !isNew)
        return;
    setCurrentIndex(findText(label, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(label);
    lineEdit()->setCursorPosition(0);
    // It may be longer than the field.
    setToolTip(plainTip(label));
}

bool LabelChoice::settle()
{
    if (currentText() == m_label)
        return true;
    m_label = currentText();
    emit labelEdited(m_label);
    return true;
}

void LabelChoice::giveUp()
{
    setEditText(m_label);
}

std::optional<QString> LabelChoice::typed() const
{
    return currentText() != m_label ? std::optional(currentText()) : std::nullopt;
}

void LabelChoice::typeAnew(const QString& text, bool /*wasRefused*/)
{
    setEditText(text);
    settle();
}

void LabelChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && currentText() != m_label)
        giveUp();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace gui
