// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/axischooser.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/namebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace gui
{

AxisChooser::AxisChooser(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, 16, 4);
    flow->setContentsMargins(8, 4, 8, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_across = addChoice(QStringLiteral("horizontalFeature"), tr("Across"));
    m_up = addChoice(QStringLiteral("verticalFeature"), tr("Up"));
    m_others = new QLabel(this);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setObjectName(QStringLiteral("otherFeatures"));
    flow->addWidget(m_others);
    connect(m_across, &QComboBox::activated, this, [this](int feature) { choose(true, feature); });
    connect(m_up, &QComboBox::activated, this, [this](int feature) { choose(false, feature); });
    hide();
}

QComboBox* AxisChooser::addChoice(const QString& objectName, const QString& title)
{
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(title, group);
    auto* box = new NameBox(group);
    box->setObjectName(objectName);
    // Both on one line below a picture as wide as it is in a window of 1280 pixels.
    box->setWidest(13);
    box->setAccessibleName(title);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    layout()->addWidget(group);
    return box;
}

void AxisChooser::showAxes(const QStringList& features, Axes axes, const QString& others)
{
    if (features != m_features) {
        m_features = features;
        for (QComboBox* box : {m_across, m_up}) {
            box->clear();
            box->addItems(features);
        }
    }
    m_axes = axes;
    m_across->setCurrentIndex(int(axes.across));
    m_up->setCurrentIndex(int(axes.up));
    m_others->setText(others);
    setVisible(features.size() > 2);
}

QString AxisChooser::others() const
{
    return m_features.size() > 2 ? m_others->text() : QString();
}

void AxisChooser::choose(bool across, int feature)
{
    const auto chosen = std::size_t(feature);
    Axes axes = m_axes;
    if (across)
        axes = {chosen, chosen == m_axes.up ? m_axes.across : m_axes.up};
    else
        axes = {chosen == m_axes.across ? m_axes.up : m_axes.across, chosen};
    if (axes != m_axes)
        emit axesChosen(axes);
}

} // namespace gui
