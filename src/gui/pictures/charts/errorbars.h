// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"

#include <optional>

namespace gui
{

/// Two errors as bars, with their mean, or one error beside that of a prediction half as far off.
class ErrorBars : public ChartPicture
{
    Q_OBJECT

public:
    explicit ErrorBars(QWidget* parent = nullptr);

    QString summary() const override { return m_summary; }
    PictureTable table() const override;

protected:
    void drawStep(const model::Step& step) override;
    QString nameAt(QPointF place) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;

private:
    struct Bar {
        /// The error it shows.
        QString name;
        QString label;
        double height = 0;
        /// Its middle on the axis.
        double at = 0;
    };

    std::vector<Bar> m_bars;
    /// The height of the line across both, while there is one.
    std::optional<double> m_meanShown;
    QString m_summary;
    QLineSeries* m_mean = nullptr;
};

} // namespace gui
