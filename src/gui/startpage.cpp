#include "gui/startpage.h"

#include "gui/plaintip.h"
#include "gui/recentfiles.h"
#include "ui_startpage.h"

#include <QEvent>
#include <QIcon>

namespace gui
{

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->pictureLabel->setPixmap(
        QIcon(QStringLiteral(":/icons/first-neuron.svg")).pixmap(128, 128));
    setTitleFont();
    connect(m_ui->continueButton, &QPushButton::clicked, this, &StartPage::continueRequested);
    connect(m_ui->firstLessonButton, &QPushButton::clicked, this, &StartPage::firstLessonRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) {
                emit fileRequested(item->data(Qt::UserRole).toString());
            });
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
}

void StartPage::setContinue(const QString& lessonTitle)
{
    m_ui->continueButton->setVisible(!lessonTitle.isEmpty());
    m_ui->continueButton->setText(tr("Continue: %1").arg(lessonTitle));
    m_ui->continueButton->setDefault(!lessonTitle.isEmpty());
    m_ui->firstLessonButton->setDefault(lessonTitle.isEmpty());
    setFocusProxy(lessonTitle.isEmpty() ? m_ui->firstLessonButton : m_ui->continueButton);
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
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::FontChange)
        setTitleFont();
}

} // namespace gui
