// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/tablejob.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui
{

/// Why a file cannot be used, what to do, and how the file begins.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    /// \pre reading.problem
    void showProblem(const Reading& reading);

signals:
    void otherFileRequested();
    /// The file is too long: read one row in so many.
    void sampleRequested(std::size_t oneRowIn);

private:
    void showBeginning(const Reading& reading);

    QLabel* m_sentence = nullptr;
    QPushButton* m_sample = nullptr;
    QPushButton* m_otherFile = nullptr;
    QLabel* m_beginningTitle = nullptr;
    QPlainTextEdit* m_beginning = nullptr;
    std::size_t m_oneRowIn = 1;
};

} // namespace gui
