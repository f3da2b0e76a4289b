// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/pointsbar.h"

#include "gui/base/plaintip.h"
#include "gui/base/settings.h"
#include "gui/pictures/charts/chartlegend.h"
#include "gui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

QIcon iconOf(const QString& mark, const QColor& colour, const QWidget& on)
{
    const QSize size(on.fontMetrics().height(), on.fontMetrics().height());
    QPixmap pixmap(size * on.devicePixelRatioF());
    pixmap.setDevicePixelRatio(on.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(on.font());
    painter.setPen(colour);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, mark);
    return pixmap;
}

/// A switch that is on has a tick: in a dark window it hardly looks pressed.
void makeSwitch(QToolButton& button, const QString& words)
{
    button.setCheckable(true);
    button.setAccessibleName(words);
    const auto show = [&button, words](bool isOn) {
        button.setText(isOn ? QStringLiteral("✓ ") + words : words);
    };
    QObject::connect(&button, &QToolButton::toggled, &button, show);
    show(button.isChecked());
}

} // namespace

PointsBar::PointsBar(ChartLegend* legend, QWidget* parent)
    : QWidget(parent),
      m_legend(legend),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_draw(new QToolButton(this)),
      m_twoTones(new QToolButton(this)),
      m_tools(new QWidget(this)),
      m_zero(new QRadioButton(m_tools)),
      m_one(new QRadioButton(m_tools)),
      m_message(new QLabel(this))
{
    m_draw->setObjectName(QStringLiteral("drawPoints"));
    makeSwitch(*m_draw, tr("Draw points"));
    // Where it would stand below the rows, it would take room from them.
    m_draw->setToolTip(
        tr("Click or Space: a point. Drag or arrow keys: move it. Delete: remove it."));
    m_draw->setAccessibleDescription(m_draw->toolTip());
    m_twoTones->setObjectName(QStringLiteral("twoTones"));
    makeSwitch(*m_twoTones, tr("Two tones"));
    m_twoTones->setChecked(settings::value(settings::Key::TwoTones).toBool());
    m_twoTones->setToolTip(
        tr("The tint says which class is predicted, and not how sure the network is of it."));
    m_twoTones->setAccessibleDescription(m_twoTones->toolTip());
    m_zero->setObjectName(QStringLiteral("drawZero"));
    m_one->setObjectName(QStringLiteral("drawOne"));
    m_one->setChecked(true);
    auto* remove = new QToolButton(m_tools);
    remove->setObjectName(QStringLiteral("removePoint"));
    remove->setText(tr("Remove point"));
    remove->setToolTip(tr("Takes away the point that you touched last (Delete)"));
    auto* tools = new FlowLayout(m_tools, 12, 4);
    tools->setContentsMargins(12, 0, 0, 4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_zero, m_one, remove})
        tools->addWidget(each);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tools->setSizePolicy(policy);
    m_message->setObjectName(QStringLiteral("pointsMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(12, 0, 12, 4);
    // Tab reaches it, so that a screen reader reads it out.
    m_message->setFocusPolicy(Qt::TabFocus);
    m_message->hide();
    m_parts->setContentsMargins(0, 0, 12, 0);
    m_parts->addWidget(legend, 1);
    m_parts->addWidget(m_tools, 1);
    // Beside the lines of the legend, above each other.
    auto* switches = new QVBoxLayout;
    switches->setSpacing(2);
    switches->addWidget(m_draw);
    switches->addWidget(m_twoTones);
    m_draw->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_twoTones->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_parts->addLayout(switches);
    m_parts->setAlignment(switches, Qt::AlignTop);
    connect(m_draw, &QToolButton::toggled, this, &PointsBar::drawingChanged);
    connect(m_draw, &QToolButton::toggled, this, &PointsBar::tell);
    connect(m_twoTones, &QToolButton::toggled, this, [this](bool chosen) {
        settings::setValue(settings::Key::TwoTones, chosen);
        emit twoTonesChanged();
    });
    connect(remove, &QToolButton::clicked, this, &PointsBar::removalWanted);
    tell();
}

void PointsBar::setBeside(bool beside)
{
    m_parts->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = sizeBeside().width();
    setMinimumWidth(beside ? width : 0);
    setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
}

QSize PointsBar::sizeBeside() const
{
    constexpr int letters = 18;
    const QSize switches = sizeOfSwitches();
    const int width = std::max({letters * fontMetrics().averageCharWidth(), switches.width(),
                                m_tools->minimumSizeHint().width()}) +
                      m_parts->contentsMargins().right();
    const int other = std::max(m_legend->heightNeededIn(width), m_tools->heightForWidth(width));
    return {width, other + m_parts->spacing() + switches.height()};
}

int PointsBar::heightBelow(int width) const
{
    const QSize switches = sizeOfSwitches();
    const int left =
        width - switches.width() - m_parts->spacing() - m_parts->contentsMargins().right();
    return std::max(m_legend->heightNeededIn(left), switches.height());
}

QSize PointsBar::sizeOfSwitches() const
{
    return m_parts->itemAt(m_parts->count() - 1)->sizeHint();
}

QWidget* PointsBar::message() const
{
    return m_message;
}

void PointsBar::setColours(const QColor& zero, const QColor& one)
{
    // Asked for at every step: they change with the look and the letters only.
    const Painted now{zero, one, font(), devicePixelRatioF()};
    if (std::exchange(m_painted, now) == now)
        return;
    m_zero->setIcon(iconOf(QStringLiteral("●"), zero, *m_zero));
    m_one->setIcon(iconOf(QStringLiteral("◆"), one, *m_one));
}

bool PointsBar::isDrawing() const
{
    return isWanted() && m_hindrance.isEmpty();
}

bool PointsBar::isWanted() const
{
    return m_draw->isChecked() && !m_draw->isHidden();
}

bool PointsBar::isTwoTone() const
{
    return m_twoTones->isChecked();
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
    // Points are of a class: where numbers are predicted, the legend has all of the line.
    m_draw->setVisible(!names.numbers);
    m_twoTones->setVisible(!names.numbers);
    // What a name says is no shortcut.
    m_zero->setText(verbatim(names.zero));
    m_one->setText(verbatim(names.one));
    m_zero->setAccessibleName(tr("Draw %1").arg(names.zero));
    m_one->setAccessibleName(tr("Draw %1").arg(names.one));
    tell();
}

void PointsBar::say(const QString& sentence)
{
    m_said = sentence;
    tell();
}

void PointsBar::tell()
{
    m_tools->setVisible(isDrawing());
    m_legend->setVisible(!isDrawing());
    const QString text = !isWanted() ? QString() : m_hindrance.isEmpty() ? m_said : m_hindrance;
    if (text == m_message->text())
        return;
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace gui
