// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/rownames.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/predictionlines.h"
#include "gui/pictures/charts/rowmarks.h"

#include <QImage>
#include <QLineF>

#include <optional>

class QLabel;

namespace gui
{

class AxisChooser;
class RunView;

/// The rows of a dataset in the plane of two of their features, and behind them what the network
/// predicts everywhere, with all other features at their mean. A single feature stands over the
/// target. Circles have target 0, diamonds 1; a hollow mark is predicted wrongly; the
/// drawn row has a halo, and what the network is asked about a ring. Numbers that are predicted are
/// colours of a scale and lines at round ones, or over a single feature a curve.
class RowsPlot : public ChartPicture
{
    Q_OBJECT

public:
    explicit RowsPlot(RunView& run, QWidget* parent = nullptr);

    QString summary() const override { return m_summary; }
    PictureTable table() const override;
    int comfortableWidth() const override { return 420; }

    /// The features of the dataset that are on the axes, from the next step shown on, and what is
    /// to be said of their numbers: see axisNotes().
    void setAxes(Axes axes, const model::Dataset& dataset, const QStringList& notes);

    /// What is predicted is said so, from the next step shown on.
    void setClassNames(const ClassNames& names) { m_names = names; }

    /// What the rows are called, from the next step shown on.
    void setRowNames(const RowNames& names) { m_rowNames = names; }

    /// What the network is asked about, one number a feature, from the next step shown on; nothing
    /// where it is not asked.
    void setAsked(std::optional<std::vector<double>> inputs) { m_askedInputs = std::move(inputs); }

signals:
    void axesChosen(Axes axes);

protected:
    void drawStep(const model::Step& step) override;
    QString nameAt(QPointF place) const override;
    /// All about the row that is nearest there.
    QString tipAt(QPointF place) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;
    QString textBelow() const override;

    const std::vector<RowMark>& marks() const { return m_marks; }
    const RunView& run() const { return m_run; }
    /// From where to where an axis of a feature goes, for each.
    virtual std::vector<Range> ranges();
    /// Whether the marks of rows are drawn here, rather than as handles.
    virtual bool paintsMarks() const { return true; }
    /// Whether the tint says which class is predicted alone, and not how surely.
    virtual bool isTwoTone() const { return false; }
    /// Where a number is predicted, and no class.
    bool isOfNumbers() const { return m_names.numbers.has_value(); }

private:
    void showAxes();
    /// The name of a feature, with what is to be said of its numbers.
    AxisTitle titleOf(std::size_t feature) const;
    void showMarks(const model::Step& step);
    QPointF placeOf(std::size_t row) const;
    /// Adds what is asked about to the labels and the summary.
    void showAsked(const model::Network& network, std::vector<ChartLabel>& labels);
    RowMark markOf(std::size_t row, double prediction, bool heldBack) const;
    /// The side of a point where a text covers the fewest marks.
    Qt::Alignment emptiestSide(QPointF point, const QString& text) const;
    /// How the rows learned from are met.
    QString scoreText() const;
    /// What the network predicts: the tint of the plane, and lines with their names.
    void showPredictions(const model::Network& network, std::vector<ChartLabel>& labels);
    /// What the network predicts everywhere, as colours.
    const QImage& tint(const theme::Look& look);

    /// What marks, tint and line mean, an entry each, as far as there are any.
    QList<ChartLegend::Entry> legend() const;

    RunView& m_run;
    ChartLegend* m_legend;
    /// What is to be known of the marks: that not every row has one, how targets are counted.
    QLabel* m_note;
    AxisChooser* m_chooser = nullptr;
    QStringList m_notes;
    RowNames m_rowNames;
    Axes m_chosenAxes;
    Axes m_axes;
    std::optional<DecisionRegion> m_region;
    struct Tint {
        theme::Look look;
        QImage image;
    };
    /// As last painted.
    std::optional<Tint> m_tint;
    ClassNames m_names;
    NumberScale m_scale;
    /// Lines of one prediction.
    std::vector<QLineF> m_boundary;
    /// The values that the boundary shows.
    QStringList m_parameters;
    std::vector<RowMark> m_marks;
    double m_radius = 6.5;
    std::optional<RowMark> m_drawn;
    std::optional<std::vector<double>> m_askedInputs;
    /// What is asked about, where the network says of it that its class is `one`.
    std::optional<RowMark> m_asked;
    QString m_summary;
};

} // namespace gui
