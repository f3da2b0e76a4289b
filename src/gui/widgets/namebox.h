// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace gui
{

/// Chooses one of the names that the person's file brought along. However long they are, the box
/// stays of a sensible width; a name that is wider loses its middle, or whatever it has in common
/// with the others, and a tool tip has all of it. Its list is as wide as its names, as far as the
/// screen goes.
class NameBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NameBox(QWidget* parent = nullptr);

    /// Grows to this many average characters instead of twenty. \pre at least twelve
    void setWidest(int characters);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The chosen name as there is room for it, so that it can be no other name of the list.
    QString shownText() const;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The other names that a shortened one could stand for.
    QStringList alike(const QString& shown) const;

    int m_widest = 20;
};

} // namespace gui
