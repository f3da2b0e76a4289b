// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/target.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace gui
{

class ColumnsModel;
class NameBox;
class NumberField;
class ThresholdChart;
struct PrepareOutcome;

/// Which column is predicted; whether as a number or as a class, and then which of its labels is 1
/// or where its numbers are cut in two.
/// Changes the roles of the columns it was given.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);

    void setColumns(ColumnsModel* columns);
    /// What can be chosen to become 1, and what is chosen: a label, or the numbers on one side of a
    /// threshold. \pre it has a mapping
    void setOutcome(const PrepareOutcome& outcome);
    /// Before it is known what the target holds.
    void clearLabels();

signals:
    void positiveChosen(const std::string& label);
    void thresholdChosen(const table::Threshold& threshold);
    void aimChosen(table::Aim aim);
    /// The threshold that was typed is refused, or is not any more: see entries::problems().
    void refused();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void listColumns();
    void listMeanings(const PrepareOutcome& outcome);
    void showThreshold(const PrepareOutcome& outcome);
    void showZero(const PrepareOutcome& outcome);
    /// Shows as much of the names as takes no more lines than showing little of them.
    void fitNames();
    void setWidestName(int letters);
    int linesNeeded() const;
    void choose(int meaning);
    void swap();

    ColumnsModel* m_columns = nullptr;
    NameBox* m_target = nullptr;
    QLabel* m_as = nullptr;
    QComboBox* m_aim = nullptr;
    QLabel* m_one = nullptr;
    NameBox* m_positive = nullptr;
    NumberField* m_threshold = nullptr;
    ThresholdChart* m_chart = nullptr;
    QLabel* m_zero = nullptr;
    QPushButton* m_swap = nullptr;
    /// What stays together, by the line.
    std::vector<QLayout*> m_groups;
    /// The one in use, or the median to start from.
    table::Threshold m_cut;
    /// The column that what stands in the field is meant for.
    int m_cutColumn = -1;
};

} // namespace gui
