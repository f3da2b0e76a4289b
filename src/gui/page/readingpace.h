// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

namespace gui
{

class LessonPage;

/// Keeps Play at each step as long as its text takes to read. A text that was there before in this
/// play needs no reading, nor that of where a run stands when it is played: iterations of training
/// follow each other quickly.
class ReadingPace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plays that page from now on, or none.
    void setPage(LessonPage* page);
    /// How many times as fast as a person reads.
    void setSpeed(int speed);

private:
    void begin(bool playing);
    void take();
    void stay();

    QPointer<LessonPage> m_page;
    int m_speed = 1;
    int m_index = -1;
    QString m_step;
    int m_words = 0;
    QSet<QString> m_read;
};

} // namespace gui
