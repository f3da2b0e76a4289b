// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_origin.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace gui
{

class PreparedRemarks;

/// What has become of the file that rows came from.
/// There was never one of points in a plane.
enum class FileState { Unknown, Same, Changed, Gone, None };

/// Reads all of the file: for a worker.
FileState stateOf(const session::DataOrigin& origin);

/// How the data was prepared, every row before and after, and the ways to prepare it otherwise.
/// Asks for them by its signals and changes nothing itself.
class PreparationDialog : public QDialog
{
    Q_OBJECT

public:
    PreparationDialog(const session::DataOrigin& origin, QWidget* parent);

signals:
    /// Other choices for the same rows.
    void changeWanted(gui::FileState state);
    /// The same choices for what the file holds now.
    void readAgainWanted();
    /// The same choices for another file.
    void otherFileWanted();

private:
    void tellState(FileState state, bool rowsAreKept);
    QPushButton* addButton(const QString& text, const char* name);

    FileState m_state = FileState::Unknown;
    QString m_path;
    QLabel* m_note;
    PreparedRemarks* m_remarks;
    QPushButton* m_change;
    QPushButton* m_readAgain;
    QPushButton* m_other;
};

} // namespace gui
