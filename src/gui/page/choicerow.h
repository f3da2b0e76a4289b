// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/choicelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace gui
{

/// A choice whose words wrap: a button without any, beside a label.
class ChoiceRow : public QWidget
{
public:
    ChoiceRow(const QString& name, const CardWords& words, QWidget* parent)
        : QWidget(parent), m_button(new QRadioButton(this)), m_label(new QLabel(this))
    {
        m_button->setObjectName(name);
        m_label->setObjectName(QStringLiteral("choiceText"));
        m_label->setTextFormat(Qt::RichText);
        m_label->setWordWrap(true);
        m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(m_button, 0, Qt::AlignTop);
        row->addWidget(m_label, 1);
        setCursor(Qt::PointingHandCursor);
        setWords(words);
    }

    QRadioButton* button() const { return m_button; }
    void setWords(const CardWords& words)
    {
        m_label->setText(words.html);
        m_button->setAccessibleName(words.plain);
    }

private:
    QRadioButton* m_button;
    QLabel* m_label;
};

} // namespace gui
