#include "gui/startpage.h"

#include "gui/import/samples.h"
#include "gui/plaintip.h"
#include "gui/recentfiles.h"
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

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->pictureLabel->setPixmap(
        QIcon(QStringLiteral(":/icons/first-neuron.svg")).pixmap(128, 128));
    setTitleFont();
    connect(m_ui->continueButton, &QPushButton::clicked, this, &StartPage::continueRequested);
    connect(m_ui->firstLessonButton, &QPushButton::clicked, this, &StartPage::firstLessonRequested);
    for (QListWidget* list : {m_ui->recentList, m_ui->samplesList})
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
            emit fileRequested(item->data(Qt::UserRole).toString());
        });
    const auto openLesson = [this](const QModelIndex& lesson) {
        emit lessonRequested(lesson.data(Qt::UserRole).toString());
    };
    connect(m_ui->lessonsView, &QListView::activated, this, openLesson);
    for (QListView* list : {m_ui->lessonsView, static_cast<QListView*>(m_ui->recentList),
                            static_cast<QListView*>(m_ui->samplesList)}) {
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setWordWrap(true);
        list->setItemDelegate(new RoomyRows(list));
        list->setMinimumHeight(80);
    }
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
        fillSamples();
    }
    if (event->type() == QEvent::FontChange)
        setTitleFont();
}

} // namespace gui
