// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QList>
#include <QPointF>

#include <optional>

namespace gui
{

/// A curve on a question's card, on which a point is to be put: by a click, by dragging it, or by
/// the arrow keys. Once it is answered, it shows where the point was put and where it belongs.
class PlaceOnCurve : public QAbstractSlider
{
    Q_OBJECT

public:
    struct Scene {
        /// All the places there are, from left to right.
        QList<QPointF> curve = {};
        /// Where the point stands first.
        QPointF start = {};
        /// What the numbers across and upwards are called.
        QString across = {};
        QString up = {};
        /// Of what has been answered: where the person put it, and where it belongs.
        std::optional<QPointF> placed = {};
        std::optional<QPointF> right = {};

        bool operator==(const Scene&) const = default;
    };

    explicit PlaceOnCurve(QWidget* parent = nullptr);

    /// Hidden without a curve. The same scene once more leaves the point where it was put.
    void show(const Scene& scene);
    /// Takes the point back to where it stands first.
    void putNowhere();
    /// Puts the point at the place that is nearest to there.
    void putAt(double across);
    /// Where it is put, as it is typed; empty as long as it is nowhere.
    QString answer() const;
    /// How far across the point is, and how far it may be.
    double across() const;
    const Scene& scene() const { return m_scene; }

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

signals:
    /// That is the place.
    void answered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void sliderChange(SliderChange change) override;
    void changeEvent(QEvent* event) override;

private:
    /// What a sign stands for.
    enum class Sign { Start, Placed, Right };
    struct Mark {
        Sign sign;
        QPointF at;
        QString name;
    };

    bool isAsking() const { return !m_scene.right; }
    /// Of the curve, from one end to the other.
    double from() const { return m_scene.curve.constFirst().x(); }
    double to() const { return m_scene.curve.constLast().x(); }
    /// What there is to see, the last on top.
    QList<Mark> marks() const;
    /// Where their names stand below, beside their signs, in a view of that width.
    QList<QPointF> namesAt(int width) const;
    int linesOfNames(int width) const;
    QRectF area() const;
    QPointF onScreen(QPointF point) const;
    void drawAxis(QPainter& painter) const;
    void drawSign(QPainter& painter, Sign sign, QPointF at) const;
    /// Says where the point is.
    void tell();
    QString placeText(QPointF at) const;

    Scene m_scene;
    bool m_isPlaced = false;
};

} // namespace gui
