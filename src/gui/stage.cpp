#include "gui/stage.h"

#include "gui/picture.h"

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
    picture->setTitle(title);
    m_titles << title;
    m_pictures.push_back(picture);
    m_arrangement = Arrangement::None;
    arrange();
}

void Stage::bringForward(Picture* picture)
{
    if (m_arrangement == Arrangement::Tabs)
        m_tabs->setCurrentWidget(picture);
}

void Stage::arrange()
{
    const int count = int(m_pictures.size());
    int wish = 0;
    for (const Picture* picture : m_pictures)
        wish += picture->comfortableWidth();
    const bool fits = count == 1 || width() >= wish;
    const Arrangement wanted = fits ? Arrangement::Row : Arrangement::Tabs;
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    m_tabs->setVisible(wanted == Arrangement::Tabs);
    for (int i = 0; i < count; ++i) {
        Picture* picture = m_pictures[std::size_t(i)];
        if (wanted == Arrangement::Tabs) {
            m_row->removeWidget(picture);
            m_tabs->addTab(picture, m_titles[i]);
        } else {
            m_row->addWidget(picture, std::max(1, picture->sizePolicy().horizontalStretch()));
            picture->show();
        }
    }
}

void Stage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace gui
