// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace gui
{

/// The error sums of a copy of a listing, which has a mistake, beside those of the listing without
/// it: small, on a question's card.
class CopyCurve : public QWidget
{
    Q_OBJECT

public:
    struct Sums {
        std::vector<double> copy;
        std::vector<double> whole;

        bool operator==(const Sums&) const = default;
    };

    explicit CopyCurve(QWidget* parent = nullptr);

    void show(const Sums& sums);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    /// Of the axis, from 0 to which sum.
    QString highest() const;
    int leftOfCurves() const;
    bool areNamesInOneLine(int width) const;

    Sums m_sums;
};

} // namespace gui
