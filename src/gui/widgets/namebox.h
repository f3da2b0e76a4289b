// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace gui
{

/// Chooses one of the names that the person's file brought along. However long they are, the box
/// stays of a sensible width; a name that is wider loses its middle, and a tool tip has all of it.
class NameBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NameBox(QWidget* parent = nullptr);

    /// Grows to this many average characters instead of twenty. \pre at least twelve
    void setWidest(int characters);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The chosen name as there is room for it.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int m_widest = 20;
};

} // namespace gui
