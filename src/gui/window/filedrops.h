// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace gui
{

/// Files that are dropped anywhere in a window are the window's, whatever lies under the pointer:
/// a chart would refuse them, and a field would take the name of the file for its text.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget& window);

signals:
    /// Local files, at least one.
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace gui
