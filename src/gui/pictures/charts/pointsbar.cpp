// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/pointsbar.h"

#include "gui/base/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui
{

PointsBar::PointsBar(QWidget* parent)
    : QWidget(parent),
      m_draw(new QToolButton(this)),
      m_tools(new QWidget(this)),
      m_zero(new QRadioButton(m_tools)),
      m_one(new QRadioButton(m_tools)),
      m_message(new QLabel(this))
{
    m_draw->setObjectName(QStringLiteral("drawPoints"));
    m_draw->setText(tr("Draw points"));
    m_draw->setCheckable(true);
    // Where it would stand below the rows, it would take room from them.
    m_draw->setToolTip(
        tr("Click or Space: a point. Drag or arrow keys: move it. Delete: remove it."));
    m_draw->setAccessibleDescription(m_draw->toolTip());
    m_zero->setObjectName(QStringLiteral("drawZero"));
    m_one->setObjectName(QStringLiteral("drawOne"));
    m_one->setChecked(true);
    auto* remove = new QToolButton(m_tools);
    remove->setObjectName(QStringLiteral("removePoint"));
    remove->setText(tr("Remove point"));
    remove->setToolTip(tr("Takes away the point that you touched last (Delete)"));
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{m_zero, m_one, remove})
        tools->addWidget(each);
    tools->addStretch(1);
    m_message->setObjectName(QStringLiteral("pointsMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    // Tab reaches it, so that a screen reader reads it out.
    m_message->setFocusPolicy(Qt::TabFocus);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addWidget(m_tools);
    column->addWidget(m_message);
    connect(m_draw, &QToolButton::toggled, this, &PointsBar::drawingChanged);
    connect(m_draw, &QToolButton::toggled, this, &PointsBar::tell);
    connect(remove, &QToolButton::clicked, this, &PointsBar::removalWanted);
    tell();
}

bool PointsBar::isDrawing() const
{
    return m_draw->isChecked() && m_hindrance.isEmpty();
}

bool PointsBar::isOne() const
{
    return m_one->isChecked();
}

void PointsBar::setHindrance(const QString& sentence)
{
    m_hindrance = sentence;
    tell();
}

void PointsBar::setClassNames(const ClassNames& names)
{
    // What a name says is no shortcut.
    m_zero->setText(QStringLiteral("● ") + verbatim(names.zero));
    m_one->setText(QStringLiteral("◆ ") + verbatim(names.one));
    m_zero->setAccessibleName(tr("Draw %1").arg(names.zero));
    m_one->setAccessibleName(tr("Draw %1").arg(names.one));
}

void PointsBar::say(const QString& sentence)
{
    m_said = sentence;
    tell();
}

void PointsBar::tell()
{
    setVisible(m_draw->isChecked());
    m_tools->setVisible(isDrawing());
    const QString text = !m_draw->isChecked()    ? QString()
                         : m_hindrance.isEmpty() ? m_said
                                                 : m_hindrance;
    if (text == m_message->text())
        return;
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace gui
