#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace gui
{

class ColumnsModel;

/// Which column is predicted, and which of its labels is 1. Changes the roles of the columns it was
/// given.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);

    void setColumns(ColumnsModel* columns);
    /// The labels to choose from, and the one that is 1; no labels where the numbers are taken as
    /// they are.
    void setLabels(const std::vector<std::string>& labels, const std::string& positive);
    /// Before it is known what the target holds.
    void clearLabels();

signals:
    void positiveChosen(const std::string& label);

private:
    void listColumns();

    ColumnsModel* m_columns = nullptr;
    QComboBox* m_target = nullptr;
    QLabel* m_one = nullptr;
    QComboBox* m_positive = nullptr;
    QLabel* m_zero = nullptr;
    QPushButton* m_swap = nullptr;
};

} // namespace gui
