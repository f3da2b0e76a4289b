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
int widthOf(const Picture* picture)
{
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

void Stage::addPicture(const QString& title, Picture* picture)
{
    m_pictures.push_back(picture);
    m_frames.push_back(new PictureFrame(title, picture, this));
    m_inRow = -1;
    arrange();
}

void Stage::keepFirstInView()
{
    m_keepsFirst = true;
    arrange();
}

void Stage::bringForward(Picture* picture)
{
    const auto frame = std::ranges::find(m_frames, picture, &PictureFrame::picture);
    if (frame == m_frames.end())
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
    for (PictureFrame* frame : m_frames)
        frame->refresh();
}

int Stage::picturesInRow(int room) const
{
    const int count = int(m_pictures.size());
    std::vector<int> widths;
    std::ranges::transform(m_pictures, std::back_inserter(widths), widthOf);
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
    for (int i = 0; i < int(m_frames.size()); ++i) {
        PictureFrame* frame = m_frames[std::size_t(i)];
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
    m_tabs->setVisible(inRow < int(m_pictures.size()));
    shareOutWidth();
    showFront();
    // What was shown or hidden may have changed the room.
    QMetaObject::invokeMethod(this, &Stage::arrange, Qt::QueuedConnection);
}

void Stage::shareOutWidth()
{
    int widestTab = 0;
    int needed = 0;
    for (int i = 0; i < int(m_pictures.size()); ++i) {
        const int width = widthOf(m_pictures[std::size_t(i)]);
        if (i < m_inRow)
            needed += width;
        else
            widestTab = std::max(widestTab, width);
    }
    // Half of what is left over goes to the picture that is looked at most.
    const int room = width() - m_inRow * m_row->spacing();
    const int spare = m_keepsFirst ? std::max(0, room - needed - widestTab) / 2 : 0;
    for (int i = 0; i < m_inRow; ++i) {
        const Picture* picture = m_pictures[std::size_t(i)];
        const int share = std::max(1, picture->sizePolicy().horizontalStretch());
        m_row->setStretch(i, share * widthOf(picture) + (i == 0 ? spare : 0));
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
