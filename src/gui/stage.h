#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QTabWidget;

namespace gui
{

class Picture;
class PictureFrame;

/// Where a lesson's pictures stand: side by side where there is room for each, otherwise as tabs.
/// Side by side they share the width by the horizontal stretch of their size policies.
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(QWidget* parent = nullptr);

    void addPicture(const QString& title, Picture* picture);
    const std::vector<Picture*>& pictures() const { return m_pictures; }
    /// Where pictures are tabs, shows this one.
    void bringForward(Picture* picture);
    /// Shows tables of what the pictures show in their place.
    void setShownAsTables(bool shown);
    /// The pictures show another step.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::vector<Picture*> m_pictures;
    std::vector<PictureFrame*> m_frames;
    QBoxLayout* m_row = nullptr;
    QTabWidget* m_tabs = nullptr;
    enum class Arrangement { None, Row, Tabs };
    Arrangement m_arrangement = Arrangement::None;
};

} // namespace gui
