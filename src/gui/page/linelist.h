// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gui
{

/// The lines of a listing on a question's card: one of them is the answer, or their order is. As
/// high as its lines.
class LineList : public QListWidget
{
    Q_OBJECT

public:
    struct Line {
        QString id;
        QString code;

        bool operator==(const Line&) const = default;
    };

    explicit LineList(QWidget* parent = nullptr);

    /// These lines, in that order. Where they are to be put in order, lines can be dragged, and
    /// moved by Ctrl with the arrow keys; where one is to be found, a click or Enter says which.
    /// The same lines once more leave everything as it is.
    void setLines(const QList<Line>& lines, bool areOrdered);
    /// What is said by it now: the ids in their order, or that of the line in focus; empty where no
    /// line is.
    QString answer() const;
    /// Says that again, as far as the lines are the same.
    void setAnswer(const QString& ids);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    /// This is the line.
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveLine(int by);
    /// Every line says its place, as it is heard.
    void number();
    void fit();

    QList<Line> m_lines;
    bool m_areOrdered = false;
};

} // namespace gui
