// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

#include <QList>
#include <QWidget>

namespace gui
{

/// What the marks of a chart mean, below or beside it. The marks come first: it asks for no room,
/// and where there is not enough for all of it, it is not there.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    /// A sign in the colour of the marks that look so, or a word.
    struct Part {
        QString text;
        QColor colour = {};

        bool operator==(const Part&) const = default;
    };
    /// Kept together on a line, if that is wide enough.
    using Entry = QList<Part>;

    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    /// Whether there is room for it.
    bool isShown() const { return height() >= heightNeededIn(width()); }
    int heightNeededIn(int width) const;

    QSize sizeHint() const override { return {0, heightNeededIn(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In letters a little smaller than those of the text.
    QFont letters() const;
    /// A part, or a word of one that is broken, and where it begins.
    struct Piece {
        Part part;
        QPoint at;
    };
    QList<Piece> piecesIn(int width) const;

    QList<Entry> m_entries;
};

} // namespace gui
