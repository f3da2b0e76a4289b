// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAbstractItemModel;

namespace Ui
{
class StartPage;
}

namespace gui
{

/// What a person meets first: go on, start with lesson 1, or open a lesson, a recent file or a
/// sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    /// Offers to go on in that lesson; nothing to go on with hides the offer.
    void setContinue(const QString& lessonTitle);
    /// Offers so many questions for a review; none hides the offer.
    void setReview(int questions);
    /// The lessons as the window lists them, each with its mark and, as Qt::UserRole, its id.
    void setLessons(QAbstractItemModel* lessons);
    /// Paths of files opened lately, the latest first.
    void setRecentFiles(const QStringList& paths);

signals:
    void continueRequested();
    void firstLessonRequested();
    void reviewRequested();
    void lessonRequested(const QString& id);
    /// A recent file or a sample.
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTitleFont();
    void fillSamples();

    std::unique_ptr<Ui::StartPage> m_ui;
    int m_questions = 0;
};

} // namespace gui
