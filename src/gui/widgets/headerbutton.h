// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gui
{

/// A flat button with words in the header of a page. Where there is no room for all of them the
/// middle is left out, and a tool tip has them whole.
class HeaderButton : public QToolButton
{
    Q_OBJECT

public:
    explicit HeaderButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The words as there is room for them.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Of the arrow that tells of a menu, with what keeps it off the words.
    int arrowRoom() const;
    /// What stands beside the words.
    int beside() const;
};

} // namespace gui
