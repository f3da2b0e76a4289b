// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace gui
{

/// The user guide: its pages in a list, the one chosen beside it. The same texts stand in
/// docs/guide.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// The guide of that window, open at a topic such as "your-data"; one that is open already
    /// comes to the front.
    static GuideWindow* open(const QString& topic, QWidget* window);
    /// The topics, in the order of reading.
    static QStringList topics();
    /// The page of a topic in the language of the interface, or else in English; empty if there is
    /// none.
    static QString text(const QString& topic);

    void showTopic(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    explicit GuideWindow(QWidget* window);
    void fill();
    /// Room for the longest topic.
    int topicsWidth() const;
    void showRow(int row);

    QListWidget* m_list = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace gui
