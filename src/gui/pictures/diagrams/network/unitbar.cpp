// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/unitbar.h"

#include "gui/pictures/diagrams/network/unitformula.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberspanel.h"

#include <algorithm>

namespace gui
{

namespace
{

/// What a weight may be set to.
constexpr double largest = 1e6;
/// Beyond so many, nobody would look for one among them.
constexpr std::size_t mostWeights = 200;

} // namespace

UnitBar::UnitBar(QWidget* parent)
    : QWidget(parent), m_numbers(new NumbersPanel({}, this)), m_inside(new QToolButton(this))
{
    m_numbers->setObjectName(QStringLiteral("setByHand"));
    m_numbers->setText(tr("Set weights") + QStringLiteral(" ▾"));
    m_inside->setObjectName(QStringLiteral("lookInside"));
    m_inside->setText(tr("Look inside…"));
    m_inside->setToolTip(tr("This iteration, forwards and backwards, number by number"));
    m_inside->setAccessibleDescription(m_inside->toolTip());
    auto* line = new FlowLayout(this, 8, 4);
    line->setContentsMargins(10, 2, 10, 4);
    line->addWidget(m_numbers);
    line->addWidget(m_inside);
    connect(m_numbers, &NumbersPanel::unfolding, this, [this] {
        emit unfolding();
        addFields();
    });
    connect(m_inside, &QToolButton::clicked, this, &UnitBar::insideWanted);
}

int UnitBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void UnitBar::showUnit(const model::Network& network, const QStringList& features, UnitPlace place)
{
    const bool isAnother =
        place != m_place || network.layers.size() != m_network.layers.size() ||
        (place.column > 0 && network.layers[std::size_t(place.column) - 1].inputs !=
                                 m_network.layers[std::size_t(place.column) - 1].inputs);
    m_network = network;
    m_features = features;
    m_place = place;
    const QString unit = unitName(m_network, m_features, m_place);
    m_numbers->setEnabled(place.column > 0);
    m_numbers->setAccessibleName(tr("Set weights: %1").arg(unit));
    m_numbers->setToolTip(place.column > 0
                              ? tr("%1: give its weights and its bias other values").arg(unit)
                              : tr("An input has no weights"));
    if (isAnother && !m_numbers->fields().empty()) {
        m_numbers->setFields({});
        emit refused({});
    }
    showNumbers();
}

void UnitBar::unfold()
{
    if (m_numbers->isEnabled())
        m_numbers->unfold();
}

void UnitBar::addFields()
{
    if (!m_numbers->fields().empty() || m_place.column == 0)
        return;
    const model::Layer& layer = m_network.layers[std::size_t(m_place.column) - 1];
    const QString unit = unitName(m_network, m_features, m_place);
    std::vector<NumberField*> fields;
    QStringList labels;
    const auto add = [&](std::size_t input, const QString& label) {
        auto* field = new NumberField(-largest, largest, false);
        field->setObjectName(QStringLiteral("setByHand%1").arg(input));
        // Whoever edits a weight has all of its digits in view.
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 23);
        field->setSubject(tr("%1: %2").arg(unit, label));
        field->setAccessibleName(field->subject());
        connect(field, &NumberField::refused, this, &UnitBar::refused);
        connect(field, &NumberField::valueEdited, this, [this, input](double value) {
            emit setByHand(
                {std::size_t(m_place.column) - 1, std::size_t(m_place.unit), input, value});
        });
        fields.push_back(field);
        labels << label;
    };
    for (std::size_t i = 0; i < std::min(layer.inputs, mostWeights); ++i)
        add(i, tr("weight of %1").arg(sourceName(m_network, m_features, m_place.column, int(i))));
    add(layer.inputs, layer.inputs > mostWeights
                          ? tr("bias (only the first %1 weights are shown)").arg(mostWeights)
                          : tr("bias"));
    m_numbers->setFields(fields);
    m_numbers->setLabels(labels);
    showNumbers();
}

void UnitBar::showNumbers()
{
    const std::vector<NumberField*>& fields = m_numbers->fields();
    if (fields.empty())
        return;
    const model::Layer& layer = m_network.layers[std::size_t(m_place.column) - 1];
    const auto unit = std::size_t(m_place.unit);
    for (std::size_t i = 0; i + 1 < fields.size(); ++i)
        fields[i]->setValue(layer.weights[unit * layer.inputs + i]);
    fields.back()->setValue(layer.bias[unit]);
}

} // namespace gui
