// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/dataname.h"

#include "session/plane_rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataName)
};

} // namespace

QString patternName(model::Pattern pattern)
{
    switch (pattern) {
    case model::Pattern::Blobs:
        return Words::tr("two blobs");
    case model::Pattern::Circle:
        return Words::tr("circle");
    case model::Pattern::Xor:
        return Words::tr("XOR");
    case model::Pattern::Moons:
        return Words::tr("moons");
    case model::Pattern::Spiral:
        return Words::tr("spiral");
    case model::Pattern::Plane:
        return Words::tr("plane");
    case model::Pattern::Waves:
        break;
    }
    return Words::tr("waves");
}

QString dataName(const std::string& path)
{
    const std::string_view points = session::name_of_points(path);
    if (points.empty())
        return QFileInfo(QString::fromStdString(path)).fileName();
    const auto pattern = model::pattern_named(points);
    return pattern ? patternName(*pattern) : Words::tr("drawn points");
}

} // namespace gui
