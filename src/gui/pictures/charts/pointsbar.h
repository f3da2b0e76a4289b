// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"

#include <QColor>
#include <QFont>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QRadioButton;
class QToolButton;

namespace gui
{

class ChartLegend;

/// Below a picture of rows, or beside it: whether its tint has two tones, whether a person draws in
/// it, of which class the next point is, and what is to be said of the points. Its tools stand
/// where the legend does otherwise: they show the same marks, and take no room from the rows.
class PointsBar : public QWidget
{
    Q_OBJECT

public:
    explicit PointsBar(ChartLegend* legend, QWidget* parent = nullptr);

    /// Whether it stands beside the picture: its parts are above each other then.
    void setBeside(bool beside);
    /// How much room it takes there, whether a person draws or not.
    QSize sizeBeside() const;
    /// And below a picture of that width, while nobody draws.
    int heightBelow(int width) const;
    /// What is to be known of the points, for a line of its own across the picture.
    QWidget* message() const;

    /// Whether a click puts a point.
    bool isDrawing() const;
    /// The class of the next point.
    bool isOne() const;
    /// Whether the tint is to say which class is predicted alone. It stays so from one start of the
    /// program to the next.
    bool isTwoTone() const;
    /// Says why nobody can draw here; empty where a person can.
    void setHindrance(const QString& sentence);
    void setClassNames(const ClassNames& names);
    /// What marks of the classes are painted in.
    void setColours(const QColor& zero, const QColor& one);
    /// What is to be known of the points; may be empty.
    void say(const QString& sentence);

signals:
    /// Drawing begins or ends.
    void drawingChanged();
    void twoTonesChanged();
    /// The point that was touched last is to go.
    void removalWanted();

private:
    /// Whether a person has switched drawing on, where the rows have classes.
    bool isWanted() const;
    QSize sizeOfSwitches() const;
    void tell();

    struct Painted {
        QColor zero;
        QColor one;
        QFont font;
        double ratio = 0;
        bool operator==(const Painted&) const = default;
    };

    ChartLegend* m_legend;
    QBoxLayout* m_parts;
    Painted m_painted;
    QToolButton* m_draw;
    QToolButton* m_twoTones;
    QWidget* m_tools;
    QRadioButton* m_zero;
    QRadioButton* m_one;
    QLabel* m_message;
    QString m_hindrance;
    QString m_said;
};

} // namespace gui
