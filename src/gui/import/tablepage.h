// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/importjob.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class TablePage;
}

namespace gui
{

class Choices;
class ColumnsModel;

/// All that there is to see of a file that can be read: its rows, its columns, what is worth
/// knowing, what becomes of each row; and below them the target. Types, roles and the target are
/// chosen in it, and are so once the choices say it.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    explicit TablePage(QWidget* parent = nullptr);
    ~TablePage() override;

    /// What it shows as chosen. Called once, before anything is shown; they outlive the page.
    void setChoices(const Choices& choices);
    /// \pre reading.table, and the choices know its columns
    void showTable(const Reading& reading);
    /// The choices say otherwise what columns are for.
    void showRoles();
    /// What is worth knowing of a table, of what it holds otherwise than the one before, and of
    /// what became of it so far.
    void showWarnings(const table::Table& table, const std::vector<table::Problem>& changes,
                      const PrepareOutcome& outcome);
    /// What the target means.
    void showMeaning(const PrepareOutcome& outcome);
    /// What became of each row; nothing where they are not prepared.
    void showLedger(std::optional<session::DataOrigin> origin);

signals:
    void roleChosen(int column, table::Role role);
    void typeChosen(int column, table::ColumnType type);
    /// The spellings of a column are to be one label, or several again.
    void joinChosen(int column, bool join);
    /// Texts, apart by semicolons, are to stand for no value beside the usual marks in use.
    void marksNamed(const QString& marks, const std::vector<std::string>& usual);
    void positiveChosen(const std::string& label);
    void thresholdChosen(const table::Threshold& threshold);
    void aimChosen(table::Aim aim);
    /// What was typed is refused, or is not any more: see entries::problems().
    void refused();

private:
    /// The warnings of a table, but for those that the roles have answered.
    std::vector<table::Problem> undecided(const table::Table& table) const;
    void goToLine(quint64 line);

    std::unique_ptr<Ui::TablePage> m_ui;
    const Choices* m_choices = nullptr;
    ColumnsModel* m_columns = nullptr;
    std::shared_ptr<const table::Table> m_shown;
};

} // namespace gui
