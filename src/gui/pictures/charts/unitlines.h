// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/decisionregion.h"
#include "gui/pictures/charts/straightlines.h"

#include <map>
#include <optional>
#include <vector>

class QLineSeries;

namespace gui
{

/// The rows of the lesson about layers in the plane of their two inputs, and the straight lines of
/// the units that look at them. Two lines are the person's to be moved by a point and turned by the
/// tip of an arrow, which shows the side of the 1; a network's lines are drawn with what it
/// predicts everywhere. Circles have target 0, diamonds 1; a hollow mark is answered wrongly, and
/// the row that the walk is about has a halo.
class UnitLines : public ChartPicture
{
    Q_OBJECT

public:
    explicit UnitLines(QWidget* parent = nullptr);

    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 360; }

protected:
    void drawStep(const model::Step& step) override;
    void handleMoved(const QString& name, QPointF at) override;
    void highlightsChanged() override;
    void plotResized() override;
    QString placeText(QPointF at) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;

private:
    struct UnitLine {
        /// The input that it is, if it is the person's; else the value that it shows.
        QString name;
        QString title;
        PlaneLine line;
        theme::Role role;
        bool isOwn;
    };
    struct Row {
        /// The value that its mark shows.
        QString name;
        QPointF at;
        double target = 0;
        /// NaN as long as nobody has asked.
        double answer = 0;
        bool isRight = true;
    };

    void readLines(const model::Step& step);
    void readRows(const model::Step& step);
    void draw();
    void drawLines(std::vector<ChartLabel>& labels);
    /// Where the person has taken hold of it, as long as it still goes through there.
    QPointF pointOn(const UnitLine& line) const;
    void addHandles(const UnitLine& line, std::vector<ChartHandle>& handles,
                    std::vector<ChartArrow>& arrows) const;
    QString inWords(const Row& row, std::size_t number) const;

    std::vector<UnitLine> m_lines;
    /// One for each that there may be.
    std::vector<QLineSeries*> m_drawn;
    std::map<QString, QPointF> m_points;
    std::vector<Row> m_rows;
    /// Counted from 0; none where the step is about all of them.
    std::optional<std::size_t> m_row;
    std::optional<DecisionRegion> m_region;
    /// An answer from here on counts as 1.
    double m_threshold = 0.5;
};

} // namespace gui
