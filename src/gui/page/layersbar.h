// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/network.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QToolButton;

namespace gui
{

class FlowLayout;
class NumberField;

/// The hidden layers of a network, one after the other: how many units each has and what they do,
/// with buttons for one more and one less. They are the inputs `hidden` and `activation`, which
/// change together. A run from elsewhere may have more of both than can be chosen here: each change
/// leads towards what can.
class LayersBar : public QWidget
{
    Q_OBJECT

public:
    /// As many layers and units as these inputs accept.
    LayersBar(const model::List& units, const model::Choice& activations,
              QWidget* parent = nullptr);

    /// Shows the layers that these inputs say.
    void showLayers(const model::Inputs& inputs);

signals:
    /// The person wants these.
    void edited(const model::Inputs& inputs);
    /// Something was refused, or is not any more.
    void refused();

private:
    /// One more and one less of something.
    struct Counter {
        QToolButton* less = nullptr;
        QToolButton* more = nullptr;
    };
    struct OfLayer {
        QWidget* group = nullptr;
        NumberField* units = nullptr;
        Counter counter;
        QComboBox* activation = nullptr;
    };

    void addLayer();
    /// Which buttons can be pressed. The focus goes to the other one of two where one no longer is.
    static void setPossible(const Counter& counter, bool less, bool more);
    /// Others in place of the layers on show.
    void change(const std::vector<model::HiddenLayer>& layers);
    /// Of a layer that has just gone nothing is changed: its fields may still have something to
    /// say.
    void changeLayer(std::size_t layer, const std::function<void(model::HiddenLayer&)>& edit);
    void changeCount(int by);
    /// The nearest number of units that a layer may have.
    std::size_t within(double units) const;

    const model::List m_range;
    const model::Choice m_activations;
    FlowLayout* m_flow = nullptr;
    Counter m_count;
    std::vector<OfLayer> m_fields;
    std::vector<model::HiddenLayer> m_layers;
};

} // namespace gui
