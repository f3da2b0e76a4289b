// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/network/networklayout.h"
#include "gui/pictures/picture.h"
#include "model/propagation.h"
#include "model/turn.h"

#include <optional>

namespace gui
{

class RunView;
class UnitBar;

/// The network of a run, its inputs at the left: every unit is a small picture of what it says over
/// the plane of the rows, every weight a line, as thick as it is large, dashed where it is
/// negative. Below, the unit in focus: its formula with the numbers put in, and its picture large.
/// Tab reaches the picture, arrow keys go from unit to unit; Enter or a double click unfolds the
/// numbers of a unit, to be set by hand.
class NetworkPicture : public Picture
{
    Q_OBJECT

public:
    explicit NetworkPicture(RunView& run, QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    bool growsWithText() const override { return true; }
    QSize neededSize(QSize view) const override;
    QSize sizeHint() const override { return {520, 360}; }
    int comfortableWidth() const override { return 300; }
    QString summary() const override;
    PictureTable table() const override;

    /// The features of the rows that are on the axes of every picture, from the next step on.
    void setAxes(Axes axes) { m_chosenAxes = axes; }
    /// All but the bar below it.
    QRect drawnPart() const override;

signals:
    /// The person is about to set numbers of the unit in focus: they should stand still.
    void unfolding();
    /// The person gives a weight or a bias of the network on screen another value.
    void setByHand(const model::SetByHand& number);
    /// What is wrong with what was typed for one, in a sentence; empty when it is right again.
    void refused(const QString& sentence);
    /// The iteration on screen is to be looked at, number by number.
    void insideWanted();

protected:
    void drawStep(const model::Step& step) override;
    void paintShown(QPainter& painter, const theme::Look& look) override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    static constexpr double margin = 10;

    const model::Network& network() const { return step().network; }
    UnitPlace output() const { return {int(network().layers.size()), 0}; }
    UnitPlace chosen() const { return m_chosen.value_or(output()); }
    /// The one that is pointed at, or else the one that was chosen last.
    UnitPlace inFocus() const { return m_pointed.value_or(chosen()); }
    void choose(UnitPlace place);
    /// To a screen reader.
    void describeChosen();
    void pointAt(std::optional<UnitPlace> place);
    /// The value that the units of a column are, by its name.
    QString valueOf(int column) const;
    void layOut();
    QRectF detailArea() const;
    /// Where the network and the unit in focus are drawn.
    QRectF drawing() const
    {
        return QRectF(drawnPart()).adjusted(margin, margin, -margin, -margin);
    }
    /// What is said of a unit, a line each: its name, its formula, the row's numbers in it, and
    /// what its picture looks like.
    QStringList wordsOf(UnitPlace place) const;
    /// What the unit makes of the drawn row; in full with all that is added up, or its result.
    QString wordsOfRow(UnitPlace place, bool inFull) const;

    void paintAll(QPainter& painter, const theme::Look& look, bool isAtRest) const;
    void paintWeights(QPainter& painter, const theme::Look& look, bool isAtRest) const;
    void paintUnits(QPainter& painter, const theme::Look& look, bool isAtRest) const;
    void paintTitles(QPainter& painter, const theme::Look& look) const;
    void paintDetail(QPainter& painter, const theme::Look& look) const;
    void paintLarge(QPainter& painter, const theme::Look& look, const QRectF& area) const;

    RunView& m_run;
    UnitBar* m_bar;
    Axes m_chosenAxes;
    Axes m_axes;
    QRectF m_plane;
    QStringList m_features;
    UnitPlanes m_planes;
    /// Of the row that was drawn, through the network as it is now.
    std::optional<model::ForwardPass> m_pass;
    NetworkLayout m_layout;
    QStringList m_highlights;
    /// Nothing for the output, wherever it stands.
    std::optional<UnitPlace> m_chosen;
    std::optional<UnitPlace> m_pointed;
};

} // namespace gui
