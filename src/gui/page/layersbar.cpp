// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/layersbar.h"

#include "gui/run/trainingwords.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/tightrow.h"
#include "model/option_inputs.h"
#include "model/workbench_trace.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace gui
{

namespace
{

const QString minus = QStringLiteral("−");
const QString plus = QStringLiteral("+");

QToolButton* addButton(QWidget& parent, const QString& sign, const QString& objectName)
{
    auto* button = new QToolButton(&parent);
    button->setText(sign);
    button->setObjectName(objectName);
    return button;
}

} // namespace

LayersBar::LayersBar(const model::List& units, const model::Choice& activations, QWidget* parent)
    : QWidget(parent), m_range(units), m_activations(activations)
{
    m_flow = new FlowLayout(this, 16, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* group = new QWidget(this);
    QHBoxLayout* row = tightRow(group);
    row->addWidget(new QLabel(tr("Hidden layers"), group));
    m_count = {addButton(*group, minus, QStringLiteral("removeLayer")),
               addButton(*group, plus, QStringLiteral("addLayer"))};
    m_count.less->setAccessibleName(tr("Remove the last hidden layer"));
    m_count.more->setAccessibleName(tr("Add a hidden layer"));
    for (QToolButton* button : {m_count.less, m_count.more}) {
        button->setToolTip(button->accessibleName());
        row->addWidget(button);
    }
    connect(m_count.less, &QToolButton::clicked, this, [this] { changeCount(-1); });
    connect(m_count.more, &QToolButton::clicked, this, [this] { changeCount(1); });
    m_flow->addWidget(group);
    // All that there may be, so that Tab finds them in their order.
    while (m_fields.size() < m_range.longest)
        addLayer();
    showLayers({});
}

void LayersBar::addLayer()
{
    const std::size_t layer = m_fields.size();
    const QString number = QLocale().toString(qulonglong(layer) + 1);
    OfLayer made;
    made.group = new QWidget(this);
    QHBoxLayout* row = tightRow(made.group);
    made.counter.less =
        addButton(*made.group, minus, QStringLiteral("removeUnitOfLayer%1").arg(layer + 1));
    made.units = new NumberField(m_range.minimum, m_range.maximum, true, made.group);
    made.units->setObjectName(QStringLiteral("unitsOfLayer%1").arg(layer + 1));
    made.units->setSubject(tr("Units of hidden layer %1").arg(number));
    made.units->setAccessibleName(made.units->subject());
    made.units->setRoomForDigits(2);
    made.counter.more =
        addButton(*made.group, plus, QStringLiteral("addUnitToLayer%1").arg(layer + 1));
    made.counter.less->setAccessibleName(tr("Remove a unit of hidden layer %1").arg(number));
    made.counter.more->setAccessibleName(tr("Add a unit to hidden layer %1").arg(number));
    made.activation = new QComboBox(made.group);
    made.activation->setObjectName(QStringLiteral("activationOfLayer%1").arg(layer + 1));
    made.activation->setAccessibleName(tr("Activation of hidden layer %1").arg(number));
    made.activation->setToolTip(made.activation->accessibleName());
    for (const std::string& word : m_activations.words) {
        const model::Activation activation = model::activation_named(word).value();
        made.activation->addItem(trainingwords::activation(activation), int(activation));
    }
    row->addWidget(new QLabel(tr("%1:", "number of a hidden layer").arg(number), made.group));
    row->addWidget(made.counter.less);
    row->addWidget(made.units);
    row->addWidget(made.counter.more);
    row->addWidget(made.activation);
    for (QToolButton* button : {made.counter.less, made.counter.more})
        button->setToolTip(button->accessibleName());
    for (const auto& [button, by] : {std::pair{made.counter.less, -1}, {made.counter.more, 1}}) {
        connect(button, &QToolButton::clicked, this, [this, layer, by = by] {
            changeLayer(layer, [&](auto& of) { of.units = within(double(of.units) + by); });
        });
    }
    connect(made.units, &NumberField::refused, this, &LayersBar::refused);
    connect(made.units, &NumberField::valueEdited, this, [this, layer](double units) {
        changeLayer(layer, [&](auto& of) { of.units = within(units); });
    });
    connect(made.activation, &QComboBox::activated, this, [this, layer, box = made.activation] {
        changeLayer(layer, [box](auto& of) {
            of.activation = model::Activation(box->currentData().toInt());
        });
    });
    m_flow->addWidget(made.group);
    m_fields.push_back(made);
}

void LayersBar::setPossible(const Counter& counter, bool less, bool more)
{
    if (!less && counter.less->hasFocus() && more)
        counter.more->setFocus(Qt::OtherFocusReason);
    if (!more && counter.more->hasFocus() && less)
        counter.less->setFocus(Qt::OtherFocusReason);
    counter.less->setEnabled(less);
    counter.more->setEnabled(more);
}

void LayersBar::showLayers(const model::Inputs& inputs)
{
    m_layers = model::hidden_layers(model::workbench_settings(inputs));
    while (m_fields.size() < m_layers.size())
        addLayer();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const OfLayer& fields = m_fields[i];
        if (i >= m_layers.size()) {
            // What is being typed into a layer that goes, goes with it.
            entries::giveUp(*fields.group);
            fields.group->hide();
            continue;
        }
        fields.group->show();
        const double units = double(m_layers[i].units);
        fields.units->setValue(units);
        setPossible(fields.counter, units > m_range.minimum, units < m_range.maximum);
        fields.activation->setCurrentIndex(
            fields.activation->findData(int(m_layers[i].activation)));
    }
    setPossible(m_count, !m_layers.empty(), m_layers.size() < m_range.longest);
}

void LayersBar::changeCount(int by)
{
    std::vector<model::HiddenLayer> layers = m_layers;
    if (by > 0)
        layers.push_back(layers.empty() ? model::HiddenLayer{4, model::Activation::Tanh}
                                        : layers.back());
    else
        layers.pop_back();
    if (by > 0)
        layers.back().units = within(double(layers.back().units));
    change(layers);
}

void LayersBar::changeLayer(std::size_t layer, const std::function<void(model::HiddenLayer&)>& edit)
{
    if (layer >= m_layers.size())
        return;
    std::vector<model::HiddenLayer> layers = m_layers;
    edit(layers[layer]);
    change(layers);
}

std::size_t LayersBar::within(double units) const
{
    return std::size_t(std::clamp(units, m_range.minimum, m_range.maximum));
}

void LayersBar::change(const std::vector<model::HiddenLayer>& layers)
{
    model::RunSettings settings;
    settings.activations.clear();
    for (const model::HiddenLayer& layer : layers) {
        settings.hidden.push_back(layer.units);
        settings.activations.push_back(layer.activation);
    }
    // Without layers, nothing is said of what they do.
    emit edited(layers.empty()
                    ? model::option_values(settings, std::array{"hidden"})
                    : model::option_values(settings, std::array{"hidden", "activation"}));
}

} // namespace gui
