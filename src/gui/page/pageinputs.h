// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <QObject>
#include <QStringList>

class QLabel;

namespace gui
{

class Document;
class InputBar;
struct Lesson;
class RowBar;

/// What may be changed in a lesson, as fields above its pictures: its inputs, and which rows of the
/// person's own it works on. What is changed goes to the document.
class PageInputs : public QObject
{
    Q_OBJECT

public:
    PageInputs(const Lesson& lesson, Document& document, InputBar& bar);

    /// Shows which rows the lesson works on, and fields for what may be changed then.
    void showRows();
    /// The same with what stands in the fields.
    void showAll();
    /// Changes an input, as a picture asks for whose point is dragged.
    void change(const QString& name, const model::InputValue& value);
    /// See LessonPage::askForRow() and numberNames().
    void askForRow();
    QStringList numberNames() const;
    /// In what the lesson works otherwise than its listings, which have the tutorial's numbers;
    /// empty where it does not.
    QString listingRemark() const;

signals:
    /// What had the keyboard's focus is about to go.
    void left();

private:
    /// Says why the lesson does not work on the person's rows, where it could.
    void showReason();

    const Lesson& m_lesson;
    Document& m_document;
    InputBar& m_bar;
    QString m_id;
    RowBar* m_rowBar = nullptr;
    QLabel* m_reason = nullptr;
};

} // namespace gui
