// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/choices/choices.h"
#include "gui/import/jobs/importjob.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;

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
/// until it is accepted. It only joins what does the work: the choices are kept by Choices, the
/// reading and preparing is done by ImportJob, and the pages and lines show what comes of it.
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
    void setUpLook();
    void connectButtons();
    void connectChoices();
    void connectJob();
    void openFile(const QString& path);
    void chooseOtherFile();
    Choices choicesToStartFrom();
    bool isOfKeptRows() const { return m_again && m_again->kept; }
    /// How the file was understood, or that the rows are not a file's.
    QString sourceText(const table::Table& table) const;
    /// Reads the file under the choices.
    void read();
    void take(const Reading& reading);
    void showTable(const Reading& reading);
    void showProblem(const Reading& reading);
    /// Prepares what has been read under the choices.
    void prepare();
    void takeOutcome();
    /// Says what was refused, or else what became of the rows; and whether they can be used, which
    /// a number that is only being typed may make possible.
    void tellStatus();
    QPushButton* okButton() const;
    void letAccept();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_path;
    /// What to start from, in place of what is remembered of the file.
    std::optional<Again> m_again;
    /// What is remembered of it.
    std::optional<importmemory::Remembered> m_lastTime;
    Choices m_choices;
    ImportJob m_job;
    /// What the file holds otherwise than the rows of before.
    std::vector<table::Problem> m_changes;
    /// Was agreed to before what had been typed was read: is done once that is ready.
    bool m_acceptsThen = false;
};

} // namespace gui
