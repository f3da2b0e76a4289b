// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/pictureframe.h"

#include "gui/base/settings.h"
#include "gui/base/valuetexts.h"
#include "gui/base/workers.h"
#include "gui/pictures/picture.h"
#include "gui/pictures/pictureimage.h"
#include "gui/pictures/picturetable.h"
#include "session/destination.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>

namespace gui
{

namespace
{

/// The format that the name of a file asks for, as Qt calls it; nothing where it is no picture's.
QByteArray formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return "PNG";
    if (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg"))
        return "JPEG";
    return {};
}

} // namespace

PictureFrame::PictureFrame(const QString& title, Picture* picture, QWidget* parent)
    : QStackedWidget(parent),
      m_title(title),
      m_picture(picture),
      m_table(new PictureTableView(this))
{
    picture->setAccessibleName(title);
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    if (picture->growsWithText())
        addScrolling();
    else
        addWidget(picture);
    addWidget(m_table);
}

void PictureFrame::addScrolling()
{
    m_scrolling = new QScrollArea(this);
    m_scrolling->setObjectName(QStringLiteral("pictureScrolling"));
    m_scrolling->setFrameShape(QFrame::NoFrame);
    m_scrolling->setWidgetResizable(true);
    // The picture has the focus, and hands on the keys that scroll.
    m_scrolling->setFocusPolicy(Qt::NoFocus);
    m_scrolling->setMinimumSize(m_picture->minimumSize());
    m_scrolling->setWidget(m_picture);
    addWidget(m_scrolling);
    // Queued: it comes while the picture is being painted.
    connect(m_picture, &Picture::litMoved, this, &PictureFrame::scrollTo, Qt::QueuedConnection);
}

void PictureFrame::fit()
{
    if (!m_scrolling)
        return;
    // What is too high takes the room of a scroll bar.
    const QSize bar(m_scrolling->verticalScrollBar()->sizeHint().width(), 0);
    m_picture->setMinimumSize(m_picture->neededSize(m_scrolling->maximumViewportSize() - bar)
                                  .expandedTo(m_scrolling->minimumSize()));
}

void PictureFrame::scrollTo(QRect area)
{
    if (area.isEmpty())
        return;
    // Of what is larger than the view, its beginning.
    area.setSize(area.size().boundedTo(m_scrolling->viewport()->size()));
    m_scrolling->ensureVisible(area.center().x(), area.center().y(), (area.width() + 1) / 2,
                               (area.height() + 1) / 2);
}

void PictureFrame::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    fit();
}

void PictureFrame::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PictureFrame::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture"), this, &PictureFrame::copyPicture);
    menu->addAction(tr("Copy numbers"), this, &PictureFrame::copyNumbers);
    menu->addSeparator();
    // A light window shows what comes out.
    if (m_picture->look().isDark()) {
        QAction* asShown = menu->addAction(tr("Copy and save as on screen"));
        asShown->setObjectName(QStringLiteral("asShownAction"));
        asShown->setCheckable(true);
        asShown->setChecked(settings::value(settings::Key::PicturesAsShown).toBool());
        connect(asShown, &QAction::toggled, this,
                [](bool chosen) { settings::setValue(settings::Key::PicturesAsShown, chosen); });
    }
    menu->addAction(tr("Save picture…"), this, &PictureFrame::savePicture);
    menu->popup(event->globalPos());
    event->accept();
}

QImage PictureFrame::takenAway() const
{
    const theme::Look look = m_picture->look();
    const bool asShown = settings::value(settings::Key::PicturesAsShown).toBool();
    return imageOf(*m_picture, asShown ? look : look.on(theme::Ground::Light));
}

void PictureFrame::copyPicture() const
{
    QApplication::clipboard()->setImage(takenAway());
}

void PictureFrame::copyNumbers() const
{
    QApplication::clipboard()->setText(m_picture->table().toText());
}

void PictureFrame::savePicture()
{
    // As it is now, not as training has left it when a name has been found.
    const QImage picture = takenAway();
    auto* dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(m_title + QStringLiteral(".png"));
    // Queued: by then the dialog is done with, whatever comes of the picture.
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, picture](const QString& path) { write(picture, path); }, Qt::QueuedConnection);
    dialog->open();
}

void PictureFrame::write(const QImage& picture, const QString& path)
{
    const QByteArray format = formatOf(path);
    if (format.isEmpty()) {
        sayNotSaved(path, tr("Pictures are saved as PNG or JPEG. Give the file a name that ends in "
                             ".png or .jpg."));
        return;
    }
    using Answer = std::optional<session::Problem>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Answer problem = watcher->future().takeResult();
        if (problem)
            sayNotSaved(path, session::sentence(*problem));
    });
    watcher->setFuture(inWorker([path, picture, format] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, format.constData());
        return session::write_file(path, session::FileKind::Picture, bytes);
    }));
}

void PictureFrame::sayNotSaved(const QString& path, const QString& why)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Save picture"),
                                QDir::toNativeSeparators(path), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("pictureProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->open();
}

void PictureFrame::setShownAsTable(bool shown)
{
    QWidget* seen = m_scrolling ? static_cast<QWidget*>(m_scrolling) : m_picture;
    QWidget* wanted = shown && !m_picture->isForm() ? m_table : seen;
    if (wanted == currentWidget())
        return;
    const QWidget* focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    setCurrentWidget(wanted);
    if (hadFocus)
        (wanted == m_table ? wanted : m_picture)->setFocus();
    refresh();
}

void PictureFrame::refresh()
{
    fit();
    m_picture->setAccessibleDescription(spoken(m_picture->summary()));
    if (currentWidget() == m_table)
        m_table->setTable(m_picture->table());
}

} // namespace gui
