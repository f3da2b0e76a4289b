// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gui
{

/// What stands below the prose, under a small title: as high as it needs, but never in the way of
/// the text. Beyond its share of their column it scrolls.
class BelowText : public QScrollArea
{
    Q_OBJECT

public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    /// Hidden at first, and with nothing but its title in its column.
    /// \param most of the height of the column that it shares with the text, from 0 to 1
    /// \param leastLines that it may have in any case
    BelowText(double most, int leastLines, QWidget* parent);

    QWidget* inside() const { return m_inside; }
    QVBoxLayout& column() const { return *m_column; }
    QLabel& title() const { return *m_title; }
    /// In the letters and colours of now.
    void styleTitle();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_inside;
    QVBoxLayout* m_column;
    QLabel* m_title;
    double m_most;
    int m_leastLines;
};

} // namespace gui
