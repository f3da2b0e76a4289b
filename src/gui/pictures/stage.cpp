// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/stage.h"

#include "gui/pictures/picture.h"
#include "gui/pictures/pictureframe.h"
#include "gui/widgets/fittingtabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace gui
{

namespace
{

/// In which a picture can be read.
int widthOf(const PictureFrame* frame)
{
    const Picture* picture = frame->picture();
    return int(picture->comfortableWidth() * picture->look().growth());
}

} // namespace

Stage::Stage(QWidget* parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_tabs = new FittingTabs(this);
    m_tabs->setObjectName(QStringLiteral("pictureTabs"));
    m_tabs->setAccessibleName(tr("Pictures"));
    m_tabs->hide();
    m_row->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_arranging)
            m_front = m_tabs->currentWidget();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Stage::~Stage()
{
    qDeleteAll(m_leftOut);
}

void Stage::addPicture(const QString& title, Picture* picture)
{
    m_frames.push_back(new PictureFrame(title, picture, this));
    m_inRow = -1;
    arrange();
}

bool Stage::isOffered(const PictureFrame* frame) const
{
    return std::ranges::find(m_leftOut, frame) == m_leftOut.end();
}

std::vector<Picture*> Stage::pictures() const
{
    std::vector<Picture*> pictures;
    std::ranges::transform(offeredFrames(), std::back_inserter(pictures), &PictureFrame::picture);
    return pictures;
}

std::vector<PictureFrame*> Stage::offeredFrames() const
{
    std::vector<PictureFrame*> offered;
    std::ranges::copy_if(m_frames, std::back_inserter(offered),
                         [this](const PictureFrame* frame) { return isOffered(frame); });
    return offered;
}

void Stage::setOffered(Picture* picture, bool offered)
{
    const auto found = std::ranges::find(m_frames, picture, &PictureFrame::picture);
    if (found == m_frames.end() || isOffered(*found) == offered)
        return;
    if (offered) {
        std::erase(m_leftOut, *found);
        (*found)->setParent(this);
        (*found)->refresh();
    } else {
        m_leftOut.push_back(*found);
        putAway(*found);
    }
    m_inRow = -1;
    arrange();
}

void Stage::putAway(PictureFrame* frame)
{
    const QScopedValueRollback arranging(m_arranging, true);
    if (const int tab = m_tabs->indexOf(frame); tab >= 0)
        m_tabs->removeTab(tab);
    m_row->removeWidget(frame);
    frame->hide();
    frame->setParent(nullptr);
    if (m_front == frame)
        m_front = nullptr;
}

void Stage::keepFirstInView()
{
    m_keepsFirst = true;
    arrange();
}

void Stage::bringForward(Picture* picture)
{
    const auto frame = std::ranges::find(m_frames, picture, &PictureFrame::picture);
    if (frame == m_frames.end() || !isOffered(*frame))
        return;
    m_front = *frame;
    showFront();
}

void Stage::showFront()
{
    if (m_front && m_tabs->indexOf(m_front) >= 0)
        m_tabs->setCurrentWidget(m_front);
}

void Stage::takeOver(const Stage& before)
{
    const auto front = std::ranges::find(before.m_frames, before.front());
    if (front == before.m_frames.end())
        return;
    m_front = m_frames[std::size_t(front - before.m_frames.begin())];
    showFront();
}

QWidget* Stage::front() const
{
    return m_front || !m_tabs->isVisible() ? m_front : m_tabs->currentWidget();
}

void Stage::setShownAsTables(bool shown)
{
    for (PictureFrame* frame : m_frames)
        frame->setShownAsTable(shown);
}

void Stage::refresh()
{
    // What is not offered has nothing to say, and is asked once it is.
    for (PictureFrame* frame : offeredFrames())
        frame->refresh();
}

int Stage::picturesInRow(int room) const
{
    const std::vector<PictureFrame*> frames = offeredFrames();
    const int count = int(frames.size());
    std::vector<int> widths;
    std::ranges::transform(frames, std::back_inserter(widths), widthOf);
    const auto end = widths.end();
    if (count == 1 || room >= std::accumulate(widths.begin(), end, 0))
        return count;
    for (auto tabs = end - 1; m_keepsFirst && tabs != widths.begin(); --tabs) {
        if (room >= std::accumulate(widths.begin(), tabs, 0) + *std::max_element(tabs, end))
            return int(tabs - widths.begin());
    }
    return 0;
}

void Stage::arrange()
{
    const int inRow = picturesInRow(width());
    // A scroll bar that comes beside the pictures must not turn the page over: that might take it
    // away again, and so on without end.
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) +
                          style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing);
    if (m_arranging || inRow == m_inRow || picturesInRow(width() + scrollBar) == m_inRow)
        return;
    m_inRow = inRow;
    m_front = front();
    const QScopedValueRollback arranging(m_arranging, true);
    const std::vector<PictureFrame*> frames = offeredFrames();
    for (int i = 0; i < int(frames.size()); ++i) {
        PictureFrame* frame = frames[std::size_t(i)];
        if (i < inRow) {
            m_row->insertWidget(i, frame);
            frame->show();
            continue;
        }
        if (m_tabs->indexOf(frame) < 0) {
            m_row->removeWidget(frame);
            m_tabs->insert(i - inRow, frame, frame->title());
        }
    }
    m_tabs->setVisible(inRow < int(frames.size()));
    shareOutWidth();
    showFront();
    // What was shown or hidden may have changed the room.
    QMetaObject::invokeMethod(this, &Stage::arrange, Qt::QueuedConnection);
}

void Stage::shareOutWidth()
{
    int widestTab = 0;
    int needed = 0;
    const std::vector<PictureFrame*> frames = offeredFrames();
    for (int i = 0; i < int(frames.size()); ++i) {
        const int width = widthOf(frames[std::size_t(i)]);
        if (i < m_inRow)
            needed += width;
        else
            widestTab = std::max(widestTab, width);
    }
    // Half of what is left over goes to the picture that is looked at most.
    const int room = width() - m_inRow * m_row->spacing();
    const int spare = m_keepsFirst ? std::max(0, room - needed - widestTab) / 2 : 0;
    for (int i = 0; i < m_inRow; ++i) {
        const Picture* picture = frames[std::size_t(i)]->picture();
        const int share = std::max(1, picture->sizePolicy().horizontalStretch());
        m_row->setStretch(i, share * widthOf(frames[std::size_t(i)]) + (i == 0 ? spare : 0));
    }
    m_row->setStretchFactor(m_tabs, std::max(1, widestTab));
}

void Stage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        shareOutWidth();
    }
}

void Stage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    shareOutWidth();
}

} // namespace gui
