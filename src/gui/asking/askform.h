// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/asking/terms.h"
#include "gui/document/classnames.h"
#include "session/session.h"

#include <QWidget>

#include <optional>
#include <span>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace gui
{

class AnswerField;
class LabelChoice;
class ShareBar;

/// A field for every column that the network looks at, and beside each what its answer adds to the
/// weighted sum; for hidden layers the sum follows, unit by unit. Of very many columns the first
/// ones have fields.
class AskForm : public QWidget
{
    Q_OBJECT

public:
    explicit AskForm(QWidget* parent = nullptr);

    /// Makes fields for other columns than those it has. Tab reaches them after `before`, and
    /// `after` behind them. \param origin tells what marks decimals in the rows learned from, for
    /// columns whose numbers have none
    void setColumns(const table::Recipe& recipe, const std::optional<session::DataOrigin>& origin,
                    QWidget* before, QWidget* after);
    /// How many columns have no field.
    std::size_t columnsWithoutField() const { return m_columns.size() - m_rows.size(); }
    /// Shows what is asked, and beside a field that the mean stands in where it does.
    void showAnswers(const session::Session& session);
    /// Tells what was seen of the columns in the rows learned from.
    void showLearned(std::span<const model::Extent> learned);
    const std::vector<table::AskedColumn>& columns() const { return m_columns; }
    /// Shows what a prediction is made of; nothing where there is none. A share of the size of
    /// `reach` has a bar to the end.
    void showTerms(const model::Step* asked, double reach, const ClassNames& names = {});

signals:
    /// What a person says of a column, as table::answer() reads it.
    void answered(const std::string& column, const std::string& text);
    /// A field refuses what was typed, or does not any more: see entries::problems().
    void refused();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One line of the grid.
    struct Line {
        QLabel* name = nullptr;
        ShareBar* share = nullptr;
        QString title = {};
        /// Stands below the title.
        QString note = {};
    };
    struct Row {
        Line line;
        AnswerField* number = nullptr;
        LabelChoice* label = nullptr;
    };

    Line addLine(const QString& name);
    /// Writes the title with its note, and what depends on the size of the text: no word is cut,
    /// long ones lose their middle.
    void fit(const Line& line) const;
    void fit(QWidget* field) const;
    /// At the end of the grid.
    void place(const Line& line);
    /// The same, of a line that is no column's: beside those of units there are no fields, and
    /// bars have their room, too.
    void placeWithoutField(const Line& line);
    void addField(const table::AskedColumn& column, std::optional<char> decimal);
    /// The column's name, and the unit of its numbers where they have one.
    QString titleOf(const table::AskedColumn& column) const;
    /// What is said of a column for which the mean stands in.
    QString filledText(const table::AskedColumn& column) const;
    void putAway(QWidget* part);
    void clear();
    /// As many lines below the columns as there are units.
    void showUnits(const std::vector<Term>& terms);
    /// What the terms without a line of their own add together.
    void showRest(std::span<const Term> terms, bool areColumns);
    static void showTerm(const Line& line, const Term& term, double reach);
    static void hideTerm(const Line& line);
    /// What the column was where the network learned, in words.
    QString learnedText(const table::AskedColumn& column,
                        std::span<const model::Extent> learned) const;

    table::Recipe m_recipe;
    std::vector<table::AskedColumn> m_columns;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<Line> m_units;
    Line m_rest;
    Line m_bias;
    Line m_sum;
    Line m_prediction;
};

} // namespace gui
