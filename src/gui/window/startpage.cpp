// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/startpage.h"

#include "gui/base/plaintip.h"
#include "gui/files/recentfiles.h"
#include "gui/import/samples.h"
#include "ui_startpage.h"

#include <QEvent>
#include <QIcon>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui
{

namespace
{

/// Rows as high as a finger is wide, whatever the list.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QSize text = row.widget->style()->sizeFromContents(QStyle::CT_ItemViewItem, &row,
                                                                 QSize(), row.widget);
        return {text.width(), std::max(34, text.height() + 8)};
    }
};

/// Keeps lists beside each other as high as the one with most in it, so that none is an empty box
/// where there is room, and none scrolls.
class EqualHeights : public QObject
{
public:
    EqualHeights(const QList<QListView*>& lists, QObject* parent) : QObject(parent), m_lists(lists)
    {
        for (QListView* list : lists)
            list->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* list, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::Resize:
        case QEvent::FontChange:
        case QEvent::LanguageChange:
            // Once the list has dealt with it.
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection);
            break;
        default:
            break;
        }
        return QObject::eventFilter(list, event);
    }

private:
    void fit()
    {
        int tallest = 0;
        for (QListView* list : m_lists) {
            const QAbstractItemModel* rows = list->model();
            if (list->isHidden() || !rows || rows->rowCount() == 0)
                continue;
            list->doItemsLayout();
            const QRect first = list->visualRect(rows->index(0, 0));
            const QRect last = list->visualRect(rows->index(rows->rowCount() - 1, 0));
            tallest =
                std::max(tallest, last.bottom() - first.top() + 1 + 2 * list->frameWidth() + 2);
        }
        for (QListView* list : m_lists)
            list->setMaximumHeight(std::max(list->minimumHeight(), tallest));
    }

    QList<QListView*> m_lists;
};

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->pictureLabel->setPixmap(
        QIcon(QStringLiteral(":/icons/first-neuron.svg")).pixmap(128, 128));
    setTitleFont();
    connect(m_ui->continueButton, &QPushButton::clicked, this, &StartPage::continueRequested);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &StartPage::reviewRequested);
    setReview(0);
    connect(m_ui->firstLessonButton, &QPushButton::clicked, this, &StartPage::firstLessonRequested);
    for (QListWidget* list : {m_ui->recentList, m_ui->samplesList})
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
            emit fileRequested(item->data(Qt::UserRole).toString());
        });
    const auto openLesson = [this](const QModelIndex& lesson) {
        emit lessonRequested(lesson.data(Qt::UserRole).toString());
    };
    connect(m_ui->lessonsView, &QListView::activated, this, openLesson);
    const QList<QListView*> lists = {m_ui->lessonsView, m_ui->recentList, m_ui->samplesList};
    for (QListView* list : lists) {
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setWordWrap(true);
        list->setItemDelegate(new RoomyRows(list));
        list->setMinimumHeight(80);
    }
    new EqualHeights(lists, this);
    fillSamples();
    setContinue({});
    setRecentFiles({});
}

StartPage::~StartPage() = default;

void StartPage::setTitleFont()
{
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 2);
    title.setWeight(QFont::DemiBold);
    m_ui->titleLabel->setFont(title);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    for (QLabel* label : {m_ui->lessonsLabel, m_ui->recentLabel, m_ui->samplesLabel})
        label->setFont(heading);
}

void StartPage::setReview(int questions)
{
    m_questions = questions;
    m_ui->reviewButton->setVisible(questions > 0);
    m_ui->reviewButton->setText(tr("Review %Ln questions", nullptr, questions));
}

void StartPage::setContinue(const QString& lessonTitle)
{
    m_ui->continueButton->setVisible(!lessonTitle.isEmpty());
    m_ui->continueButton->setText(tr("Continue: %1").arg(lessonTitle));
    m_ui->continueButton->setDefault(!lessonTitle.isEmpty());
    m_ui->firstLessonButton->setDefault(lessonTitle.isEmpty());
    setFocusProxy(lessonTitle.isEmpty() ? m_ui->firstLessonButton : m_ui->continueButton);
}

void StartPage::setLessons(QAbstractItemModel* lessons)
{
    m_ui->lessonsView->setModel(lessons);
}

void StartPage::fillSamples()
{
    m_ui->samplesList->clear();
    for (const Sample& sample : samples()) {
        auto* item = new QListWidgetItem(sample.title, m_ui->samplesList);
        item->setData(Qt::UserRole, sample.path);
    }
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    m_ui->recentLabel->setVisible(!paths.isEmpty());
    m_ui->recentList->setVisible(!paths.isEmpty());
    m_ui->recentList->clear();
    for (const QString& path : paths) {
        auto* item = new QListWidgetItem(recentfiles::label(path), m_ui->recentList);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainTip(path));
    }
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setReview(m_questions);
        fillSamples();
    }
    if (event->type() == QEvent::FontChange)
        setTitleFont();
}

} // namespace gui
