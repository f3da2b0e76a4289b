// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/picturetable.h"
#include "model/trace.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace gui
{

class Canvas;

/// The drawing of one step, the same in words, and as a table. On a narrow sheet, for large letters
/// in a narrow view, its parts stand below each other.
struct Figure {
    std::string_view step;
    void (*paint)(Canvas& canvas, const model::Step& step);
    QString (*summary)(const model::Step& step);
    PictureTable (*table)(const model::Step& step);
    /// How high the narrow sheet is: 252 are its width.
    double narrowHeight;
};

/// The figure of the step of that id, or null.
const Figure* findFigure(std::string_view step);

/// The context in which the figures' words are translated.
struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// The numbers of the value of that name; none where there is no such value.
std::vector<double> numbersOf(const model::Step& step, std::string_view name);
/// The value of that name as the page shows it.
QString shown(const model::Step& step, std::string_view name, int digits = 4);

// Three functions a figure of the first lesson, each figure in a file of its own. The last two
// steps have the same one, which shows of the new points what there is.

void paintFields(Canvas& canvas, const model::Step& step);
QString fieldsInWords(const model::Step& step);
PictureTable fieldsAsTable(const model::Step& step);

void paintWorkflow(Canvas& canvas, const model::Step& step);
QString workflowInWords(const model::Step& step);
PictureTable workflowAsTable(const model::Step& step);

void paintBagOfWords(Canvas& canvas, const model::Step& step);
QString bagOfWordsInWords(const model::Step& step);
PictureTable bagOfWordsAsTable(const model::Step& step);

void paintFaceNet(Canvas& canvas, const model::Step& step);
QString faceNetInWords(const model::Step& step);
PictureTable faceNetAsTable(const model::Step& step);

void paintCycle(Canvas& canvas, const model::Step& step);
QString cycleInWords(const model::Step& step);
PictureTable cycleAsTable(const model::Step& step);

void paintLayers(Canvas& canvas, const model::Step& step);
QString layersInWords(const model::Step& step);
PictureTable layersAsTable(const model::Step& step);

void paintDarts(Canvas& canvas, const model::Step& step);
QString dartsInWords(const model::Step& step);
PictureTable dartsAsTable(const model::Step& step);

void paintPrice(Canvas& canvas, const model::Step& step);
QString priceInWords(const model::Step& step);
PictureTable priceAsTable(const model::Step& step);

void paintFits(Canvas& canvas, const model::Step& step);
QString fitsInWords(const model::Step& step);
PictureTable fitsAsTable(const model::Step& step);

} // namespace gui
