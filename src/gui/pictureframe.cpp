#include "gui/pictureframe.h"

#include "gui/picture.h"
#include "gui/picturetable.h"

namespace gui
{

PictureFrame::PictureFrame(const QString& title, Picture* picture, QWidget* parent)
    : QStackedWidget(parent),
      m_title(title),
      m_picture(picture),
      m_table(new PictureTableView(this))
{
    picture->setAccessibleName(title);
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    addWidget(picture);
    addWidget(m_table);
}

void PictureFrame::setShownAsTable(bool shown)
{
    QWidget* wanted = shown ? static_cast<QWidget*>(m_table) : m_picture;
    if (wanted == currentWidget())
        return;
    const QWidget* focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    setCurrentWidget(wanted);
    if (hadFocus)
        wanted->setFocus();
    refresh();
}

void PictureFrame::refresh()
{
    m_picture->setAccessibleDescription(m_picture->summary());
    if (currentWidget() == m_table)
        m_table->setTable(m_picture->table());
}

} // namespace gui
