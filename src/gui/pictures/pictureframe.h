// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QImage;
class QScrollArea;

namespace gui
{

class Picture;
class PictureTableView;

/// A picture and, in its place when asked for, the table of what it shows.
class PictureFrame : public QStackedWidget
{
    Q_OBJECT

public:
    PictureFrame(const QString& title, Picture* picture, QWidget* parent = nullptr);

    Picture* picture() const { return m_picture; }
    const QString& title() const { return m_title; }
    void setShownAsTable(bool shown);
    /// The picture shows another step: so does the table, if it is on screen.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addScrolling();
    /// Gives the picture the room that its letters need.
    void fit();
    void scrollTo(QRect area);
    /// What the picture is taken away as: light, for paper is white, unless the person has chosen
    /// that it stays as it is on screen.
    QImage takenAway() const;
    void copyPicture() const;
    void copyNumbers() const;
    /// Asks where to.
    void savePicture();
    /// In a worker; says so if it can't be written there.
    void write(const QImage& picture, const QString& path);
    void sayNotSaved(const QString& path, const QString& why);

    QString m_title;
    Picture* m_picture;
    /// Where the picture lies if it may need more room than there is.
    QScrollArea* m_scrolling = nullptr;
    PictureTableView* m_table;
};

} // namespace gui
