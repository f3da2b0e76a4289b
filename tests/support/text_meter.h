// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

/// A text that was drawn: how large, and where in the widget.
struct Written {
    QString text;
    double points = 1000;
    QRectF area;
};

/// Paints nothing, but notes what is written.
class TextMeter : public QPaintDevice
{
public:
    explicit TextMeter(QSize size) : m_size(size) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<Written>& written() const { return m_engine.written; }
    Written smallest() const
    {
        const auto found = std::ranges::min_element(written(), {}, &Written::points);
        return found == written().end() ? Written() : *found;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&,
                       Qt::ImageConversionFlags) override
        {
        }
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            // Where it stands in the device: a widget in another one begins elsewhere.
            const QTransform& transform = painter()->deviceTransform();
            const double scale = std::hypot(transform.m21(), transform.m22());
            const QRectF area(at.x(), at.y() - item.ascent(), item.width(),
                              item.ascent() + item.descent());
            written.push_back({item.text(), QFontInfo(item.font()).pixelSize() * scale * 72 / 96,
                               transform.mapRect(area)});
        }

        std::vector<Written> written;
    };

    QSize m_size;
    mutable Engine m_engine;
};
