// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/namedrows.h"
#include "model/inputs.h"

#include <QWidget>

class QLabel;

namespace gui
{

class Document;
struct Lesson;
class RowBox;

/// Chooses the rows of the person's own that a lesson works on: a number for each, and beside it
/// what stands in that row, what it should answer, and whether it is held back. Rows
/// are counted from 1; 0 stands for the tutorial's.
class RowBar : public QWidget
{
    Q_OBJECT

public:
    /// A choice for each row that the lesson works on; the document hears of what is chosen.
    RowBar(const Lesson& lesson, Document& document, QWidget* parent = nullptr);

    /// Shows which rows the lesson works on now.
    void showRows();

    /// Says which rows the lesson has taken of a dataset that has just come, and asks which the
    /// person would like, until other ones are chosen. Nothing happens where it took none.
    void ask();

signals:
    /// A number was typed that is no row's, or it is right again.
    void refused();
    /// There is nothing to choose from any more, and the keyboard's focus was here.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice {
        RowBox* number = nullptr;
        QLabel* description = nullptr;
        /// What the description says where it has room.
        QString text;
    };

    void addChoice(const QString& title);
    void fitDescriptions();
    /// The person chose this row of the dataset for that title; -1 for the tutorial's.
    void choose(std::size_t which, qint64 row);
    /// Whether what stands in the fields is not what stands in that row any more.
    bool isEdited(std::size_t which) const;

    const Lesson& m_lesson;
    Document& m_document;

    QString m_id;
    NamedRows m_names;
    std::vector<Choice> m_choices;
    QLabel* m_question = nullptr;
    bool m_asked = false;
    model::RowNumbers m_askedFor;
};

} // namespace gui
