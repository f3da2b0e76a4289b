// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace gui
{

/// What `--tour` asks for.
struct TourOptions {
    QString folder;
    QSize size = {1280, 800};
};

/// Walks every lesson without a person: prints the values of its steps, saves a picture of its
/// first, middle and last step, and one of the start page. Returns the program's exit status.
int runTour(const TourOptions& options);

} // namespace gui
