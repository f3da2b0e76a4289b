// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/preparejob.h"
#include "gui/import/jobs/tablejob.h"
#include "gui/import/memory.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/previewmodel.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui
{
class ImportDialog;
}

namespace gui
{

/// Rows that have been prepared before, to be prepared once more.
struct Again {
    session::DataOrigin origin;
    /// The rows as the session keeps them, in place of the file's.
    std::shared_ptr<const keptrows::File> kept = {};
};

/// Turns a file into a data set under the person's eyes: the first rows as they are understood, a
/// role for every column, what will become of the rows. For a clean file: Enter. Changes nothing
/// until it is accepted.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const QString& path, QWidget* parent = nullptr);
    /// Starts from the choices made before.
    ImportDialog(const QString& path, Again again, QWidget* parent);
    ~ImportDialog() override;

    const QString& path() const { return m_path; }
    /// What was made of the file. \pre accepted, asked once: the rows are moved out.
    model::Dataset takeDataset();
    /// What its rows add up to. \pre as above
    model::RowSummary takeSummary();
    session::DataOrigin origin() const;

    /// A sentence above everything: what is lost if this is agreed to.
    void setNote(const QString& note);

    void accept() override;

private:
    ImportDialog(const QString& path, std::optional<Again> again, QWidget* parent);
    void setUpTables();
    void connectParts();
    void openFile(const QString& path);
    void chooseOtherFile();
    bool isOfKeptRows() const { return m_again && m_again->kept; }
    /// How the file was understood, or that the rows are not a file's.
    QString sourceText(const table::Table& table) const;
    void read();
    void setType(int column, table::ColumnType type);
    void joinSpellings(int column, bool join);
    /// Reads the file with what the person has just said of one of its columns.
    void readColumn(int column);
    void take(const Reading& reading);
    void showTable(const Reading& reading);
    void showProblem(const Reading& reading);
    void fitColumns();
    void chooseRoles(const Reading& reading);
    void prepare();
    void takeOutcome(const PrepareOutcome& outcome);
    void tellGaps();
    void listWarnings();
    void goToLine(quint64 line);
    void showStatus(const QString& text, bool isProblem);
    /// Says what was refused, or else what became of the rows.
    void tellStatus();
    void setReady(bool ready);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_path;
    /// What to start from, in place of what is remembered of the file.
    std::optional<Again> m_again;
    std::optional<session::Fingerprint> m_fingerprint;
    /// Columns that were used before and that this file lacks.
    std::vector<std::string> m_missing;
    table::ReadOptions m_options;
    std::optional<importmemory::Remembered> m_remembered;
    /// The person's, or the guess.
    table::Preparation m_choices;
    /// The columns when the person last said something of one of them.
    std::vector<std::string> m_spokenOfColumns;
    /// The columns that the preview was made to fit.
    std::vector<std::string> m_fittedColumns;
    /// The person has said how many rows to hold back.
    bool m_ownFraction = false;
    /// The roles are the person's, or guessed from all rows: they stay while the columns do.
    bool m_rolesSettled = false;
    /// The table on screen, maybe its first rows only.
    std::shared_ptr<const table::Table> m_shown;
    /// The table read last, whole; outdated while another is being read.
    std::shared_ptr<const table::Table> m_table;
    bool m_reading = false;
    /// Was agreed to before what had been typed was read: is done once that is ready.
    bool m_acceptsThen = false;
    PrepareOutcome m_outcome;
    ColumnsModel m_columns;
    PreviewModel m_preview;
    TableJob m_reader;
    PrepareJob m_preparer;
};

} // namespace gui
