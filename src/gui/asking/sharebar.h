// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui
{

/// What one term adds to a sum: how it comes about, the number, and below both a bar from the
/// middle to the right, in the colour of class 1, or to the left, in that of class 0.
class ShareBar : public QWidget
{
public:
    explicit ShareBar(QWidget* parent = nullptr);

    /// `part` is how much of the way to the right (or, below 0, to the left) the bar goes.
    void setShare(const QString& product, const QString& share, double part);
    double part() const { return m_part; }
    void setBold(bool bold) { m_bold = bold; }
    QSize sizeHint() const override;
    /// Both texts stand on one line: where there is no room for them, the product loses its end.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Somewhat smaller than the fields beside it.
    QFont numbersFont() const;

    QString m_product;
    QString m_share;
    /// From -1 to 1.
    double m_part = 0;
    bool m_bold = false;
};

} // namespace gui
