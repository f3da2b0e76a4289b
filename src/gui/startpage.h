#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class StartPage;
}

namespace gui
{

/// What a person meets first: go on, start with lesson 1, or open something recent.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    /// Offers to go on in that lesson; nothing to go on with hides the offer.
    void setContinue(const QString& lessonTitle);
    /// Paths of files opened lately, the latest first.
    void setRecentFiles(const QStringList& paths);

signals:
    void continueRequested();
    void firstLessonRequested();
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTitleFont();

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace gui
