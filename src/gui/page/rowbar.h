#pragma once

#include "gui/document/classnames.h"
#include "model/traces.h"

#include <QWidget>

class QLabel;

namespace gui
{

class RowBox;

/// Chooses the rows of the person's own that a lesson works on: a number for each, and beside it
/// what stands in that row, what it should answer, and whether it is held back. Rows
/// are counted from 1; 0 stands for the tutorial's.
class RowBar : public QWidget
{
    Q_OBJECT

public:
    /// One choice for each of these titles.
    explicit RowBar(const QStringList& titles, QWidget* parent = nullptr);

    /// Shows this choice among the rows of a dataset; none means the tutorial's rows. `edited` says
    /// that what stands in the fields is not what stands in the rows any more.
    void showRows(const model::Dataset& dataset, const model::RowSummary& summary,
                  const model::RowNumbers& chosen, const ClassNames& classes, bool edited);

    /// Says that the lesson has taken these rows of a dataset that has just come, and asks which
    /// the person would like, until other ones are chosen. \pre they are on show
    void ask(const model::Dataset& dataset, const model::RowNumbers& taken);

signals:
    /// The person chose this row of the dataset for that title; -1 for the tutorial's.
    void rowChosen(std::size_t which, qint64 row);
    /// A number was typed that is no row's, or it is right again.
    void refused();

private:
    struct Choice {
        RowBox* number = nullptr;
        QLabel* description = nullptr;
    };

    void addChoice(const QString& title);

    std::vector<Choice> m_choices;
    QLabel* m_question = nullptr;
    bool m_asked = false;
    model::RowNumbers m_askedFor;
};

} // namespace gui
