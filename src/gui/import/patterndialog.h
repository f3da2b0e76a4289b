// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/plane_rows.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace gui
{

class NumberField;
class PatternPreview;

/// Asks for a pattern of points, how many, with how much noise and from which seed, and shows them.
/// Nothing changes until the person has agreed.
class PatternDialog : public QDialog
{
    Q_OBJECT

public:
    /// `note` says what becomes of a run; may be empty.
    PatternDialog(const session::PatternPoints& choice, const QString& note,
                  QWidget* parent = nullptr);

    const session::PatternPoints& choice() const { return m_choice; }
    void accept() override;

private:
    NumberField* addNumber(QFormLayout& form, const char* name, const QString& title,
                           const QString& subject, NumberField* field);
    /// What the fields say, and the points that come of it.
    void take();
    void showProblems();

    session::PatternPoints m_choice;
    QComboBox* m_pattern;
    NumberField* m_points;
    NumberField* m_noise;
    NumberField* m_testFraction;
    NumberField* m_seed;
    QLabel* m_problem;
    PatternPreview* m_preview;
};

} // namespace gui
