// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QTabWidget;
class QToolButton;

namespace gui
{

class CodeView;

/// Beside the tabs of the listings: takes the one in view away to run it elsewhere, and says how
/// that is done. Signs stand in the words' place where the tabs leave them no room.
class ListingButtons : public QWidget
{
    Q_OBJECT

public:
    /// Among the tabs are CodeViews; beside any other they are hidden.
    explicit ListingButtons(QTabWidget& tabs);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CodeView* listing() const;
    void copy();
    /// Writes words or signs, of one that has just been copied others.
    void write();

    QTabWidget& m_tabs;
    QToolButton* m_copy;
    QToolButton* m_run;
    QTimer m_saying;
};

} // namespace gui
