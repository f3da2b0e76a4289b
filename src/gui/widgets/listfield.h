// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/typedline.h"

#include <vector>

namespace gui
{

/// A line for some whole numbers within a range, or none: "8, 8".
class ListField : public TypedLine
{
    Q_OBJECT

public:
    ListField(qint64 minimum, qint64 maximum, std::size_t longest, QWidget* parent = nullptr);

    const std::vector<double>& numbers() const { return m_numbers; }
    /// Shows these. What is being typed or was refused stays, unless the numbers are others than
    /// before and the person is elsewhere.
    void setNumbers(const std::vector<double>& numbers);

signals:
    /// The person entered numbers that the line takes.
    void numbersEdited(const std::vector<double>& numbers);

protected:
    QString read(const QString& text) override;
    void take() override;
    void showTaken() override { setNumbers(m_numbers); }
    void describe() override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    /// What may be typed: "up to 6 whole numbers from 1 to 64, such as 4, 2".
    QString range() const;

    qint64 m_minimum;
    qint64 m_maximum;
    std::size_t m_longest;
    std::vector<double> m_numbers;
    /// What the text said that was read last.
    std::vector<double> m_read;
};

} // namespace gui
