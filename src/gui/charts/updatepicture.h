#pragma once

#include "gui/charts/chartpicture.h"

class QLineSeries;

namespace gui
{

/// How an update changes each parameter: a row for every weight and for the bias, an arrow from
/// where it stood. Shows the shortcut, the true gradient, both side by side, and a step that is a
/// fraction of it.
class UpdatePicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit UpdatePicture(QWidget* parent = nullptr);

    void showStep(const model::Step& step) override;
    QString summary() const override { return m_summary; }
    PictureTable table() const override { return m_table; }

private:
    QLineSeries* m_start = nullptr;
    QString m_summary;
    PictureTable m_table;
};

} // namespace gui
