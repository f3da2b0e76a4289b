// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/errorlandscape.h"

namespace gui
{

class RunView;

/// The error summed over the rows that a neuron learns from, over two of its weights, with the way
/// that the run has taken: as far as the step in view, and from there on. Everything but these two
/// weights is held as it is in that step. Of a network with hidden units there is no such map.
class RunLandscape : public ErrorLandscape
{
    Q_OBJECT

public:
    explicit RunLandscape(RunView& run, QWidget* parent = nullptr);

    QString summary() const override;

protected:
    LandscapeScene sceneOf(const model::Step& step, Axes chosen) const override;

private:
    RunView& m_run;
};

} // namespace gui
