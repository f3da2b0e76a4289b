// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/network/unitplanes.h"
#include "model/turn.h"

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace gui
{

class NumbersPanel;

/// Below the picture of a network: a field for each weight and the bias of a unit, which unfold
/// when they are asked for, and the way into the iteration on screen. It changes nothing itself.
class UnitBar : public QWidget
{
    Q_OBJECT

public:
    explicit UnitBar(QWidget* parent = nullptr);

    /// The numbers are those of this unit; an input has none.
    void showUnit(const model::Network& network, const QStringList& features, UnitPlace place);
    /// Shows its numbers, to be set.
    void unfold();
    int heightForWidth(int width) const override;

signals:
    /// The numbers are about to be shown: they should stand still.
    void unfolding();
    void setByHand(const model::SetByHand& number);
    /// What is wrong with what was typed, in a sentence; empty when it is right again.
    void refused(const QString& sentence);
    /// The iteration on screen is to be looked at, number by number.
    void insideWanted();

private:
    void addFields();
    void showNumbers();

    NumbersPanel* m_numbers;
    QToolButton* m_inside;
    /// As on screen.
    model::Network m_network;
    QStringList m_features;
    UnitPlace m_place;
};

} // namespace gui
