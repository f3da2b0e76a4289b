// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/samples.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

const QString folder = QStringLiteral(":/samples/");

QString title(const char* text)
{
    return QCoreApplication::translate("Samples", text);
}

} // namespace

std::vector<Sample> samples()
{
    return {
        {title(QT_TRANSLATE_NOOP("Samples", "Two blobs: one line separates them")),
         folder + QStringLiteral("blobs.csv")},
        {title(QT_TRANSLATE_NOOP("Samples", "XOR: no line does")),
         folder + QStringLiteral("xor.csv")},
        {title(QT_TRANSLATE_NOOP("Samples", "Circles: one class around the other")),
         folder + QStringLiteral("circles.csv")},
        {title(QT_TRANSLATE_NOOP("Samples", "Spirals: for patient networks")),
         folder + QStringLiteral("spirals.csv")},
        {title(QT_TRANSLATE_NOOP("Samples", "Fruit: categories and missing values")),
         folder + QStringLiteral("fruit.csv")},
        {title(QT_TRANSLATE_NOOP("Samples", "Houses: semicolons and decimal commas")),
         folder + QStringLiteral("houses.csv")},
    };
}

bool isSample(const QString& path)
{
    return path.startsWith(folder);
}

} // namespace gui
