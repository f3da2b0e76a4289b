// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/preparejob.h"
#include "table/roles.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace gui
{

/// How a file was understood, what its gaps cost, and buttons that treat them otherwise, or rows
/// that sum up others.
class SourceLine : public QWidget
{
    Q_OBJECT

public:
    explicit SourceLine(QWidget* parent = nullptr);

    /// Nothing is known of the file: takes no room.
    void clear();
    /// Of a file that has been read. \param source in a sentence or two \param warnings of it
    void showSource(const QString& source, const std::vector<table::Problem>& warnings);
    /// What became of its rows, which columns of before it lacks, and which hold something else
    /// than before. \param rows how many there are
    void showOutcome(const PrepareOutcome& outcome, std::size_t rows,
                     const table::LostColumns& lost, const std::vector<table::Problem>& changes);

signals:
    /// Rows that sum up others are to be left out, or not to be.
    void totalsWanted(bool leaveOut);
    /// Gaps are to be filled in place of leaving the rows out, or the other way round.
    void otherGapsWanted();

private:
    void showTotals(const std::vector<table::Problem>& warnings);

    QString m_source;
    QLabel* m_text = nullptr;
    QPushButton* m_gaps = nullptr;
    QPushButton* m_totals = nullptr;
    bool m_areLeftOut = false;
};

} // namespace gui
