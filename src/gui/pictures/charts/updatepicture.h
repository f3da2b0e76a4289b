// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"

class QLineSeries;

namespace gui
{

struct UpdateScene;

/// How an update changes each parameter: a row for every weight and for the bias, as far as there
/// is room, an arrow from where it stood, and words beside it. The table has all of them. Shows the
/// shortcut, the true gradient, both side by side, and a step that is a fraction of it.
class UpdatePicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit UpdatePicture(QWidget* parent = nullptr);

    /// What the numbers of a row are called, one a weight; none for the tutorial's.
    void setNumberNames(const QStringList& names) { m_numberNames = names; }
    bool growsWithText() const override { return true; }
    QSize neededSize(QSize view) const override;
    QString summary() const override { return m_summary; }
    PictureTable table() const override;

protected:
    void drawStep(const model::Step& step) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// With the name of a weight's feature, or without.
    enum class Names { Full, Brief };

    void arrange();
    void arrange(Names names);
    int rowsThatFit() const;
    QString nameOf(const UpdateScene& scene, std::size_t parameter,
                   Names names = Names::Full) const;
    /// How small words may become for the arrows' sake, as a share of the text's size.
    double leastShare() const;
    /// Whether words, so wide on both sides, leave the arrows their share.
    bool hasRoomFor(double words) const;
    /// The same however many rows there is room for.
    QString inWords(const UpdateScene& scene) const;
    /// Sets the axis so that the longest arrows and the words on both sides, this wide at full
    /// size, fill the picture.
    void setReach(Range reach, double namesWidth, double captionsWidth);

    QStringList m_numberNames;
    QLineSeries* m_start = nullptr;
    QString m_summary;
    /// Of the words on both sides, in pixels at full size.
    double m_wordsWidth = 0;
};

} // namespace gui
