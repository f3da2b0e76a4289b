// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace gui
{

class Picture;
class PictureFrame;
class FittingTabs;

/// Where a lesson's pictures stand: side by side where there is room for each, otherwise as tabs;
/// or, if asked for, as many of the first ones as have room beside tabs of the others. Side by side
/// they share the width by what is comfortable for each, and the horizontal stretch of their size
/// policies.
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(QWidget* parent = nullptr);
    ~Stage() override;

    void addPicture(const QString& title, Picture* picture);
    /// Those that are offered.
    std::vector<Picture*> pictures() const;
    /// Leaves a picture out as long as it has nothing to show, or offers it again. It is no part of
    /// the page meanwhile.
    void setOffered(Picture* picture, bool offered);
    /// Leaves the first pictures beside tabs of the others, where there is room for two.
    void keepFirstInView();
    /// Where pictures are tabs, shows this one, now and whenever they are again.
    void bringForward(Picture* picture);
    /// Shows the picture that was in front there. \pre it has the same pictures
    void takeOver(const Stage& before);
    /// Shows tables of what the pictures show in their place.
    void setShownAsTables(bool shown);
    /// The pictures show another step.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showFront();
    /// What was chosen among the tabs or, before anything was, stands in front there; null where
    /// nobody has seen them.
    QWidget* front() const;
    /// Gives each picture its comfortable width, and the first one much of what is left over.
    void shareOutWidth();
    /// How many pictures stand side by side in a room of that width; the others are tabs.
    int picturesInRow(int room) const;
    /// Takes the frame of a picture that is not offered any more off the stage.
    void putAway(PictureFrame* frame);
    bool isOffered(const PictureFrame* frame) const;
    std::vector<PictureFrame*> offeredFrames() const;

    std::vector<PictureFrame*> m_frames;
    /// Those of them that are not offered, which have no parent.
    std::vector<PictureFrame*> m_leftOut;
    QBoxLayout* m_row = nullptr;
    FittingTabs* m_tabs = nullptr;
    bool m_keepsFirst = false;
    /// What was last chosen among the tabs, though it may stand beside them for a while.
    QWidget* m_front = nullptr;
    bool m_arranging = false;
    /// As last arranged; -1 before.
    int m_inRow = -1;
};

} // namespace gui
