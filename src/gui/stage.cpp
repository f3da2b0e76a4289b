#include "gui/stage.h"

#include "gui/picture.h"
#include "gui/pictureframe.h"

#include <QHBoxLayout>
#include <QTabWidget>

#include <algorithm>

namespace gui
{

Stage::Stage(QWidget* parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("pictureTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Pictures"));
    m_tabs->hide();
    m_row->addWidget(m_tabs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Stage::addPicture(const QString& title, Picture* picture)
{
    m_pictures.push_back(picture);
    m_frames.push_back(new PictureFrame(title, picture, this));
    m_arrangement = Arrangement::None;
    arrange();
}

void Stage::bringForward(Picture* picture)
{
    if (m_arrangement == Arrangement::Tabs)
        m_tabs->setCurrentWidget(picture->parentWidget());
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

void Stage::arrange()
{
    int wish = 0;
    for (const Picture* picture : m_pictures)
        wish += picture->comfortableWidth();
    const bool fits = m_pictures.size() == 1 || width() >= wish;
    const Arrangement wanted = fits ? Arrangement::Row : Arrangement::Tabs;
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    m_tabs->setVisible(wanted == Arrangement::Tabs);
    for (PictureFrame* frame : m_frames) {
        if (wanted == Arrangement::Tabs) {
            m_row->removeWidget(frame);
            m_tabs->addTab(frame, frame->title());
        } else {
            const int share = frame->picture()->sizePolicy().horizontalStretch();
            m_row->addWidget(frame, std::max(1, share));
            frame->show();
        }
    }
}

void Stage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace gui
