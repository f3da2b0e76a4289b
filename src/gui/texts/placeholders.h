// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <QStringList>

#include <functional>

namespace gui
{

/// One `{placeholder}` of a lesson's text:
/// `{name}` a whole value, `{name[1]}` one number of it, `{(name)}` in parentheses when negative
/// (or written with a power of ten),
/// `{=name}` the name itself.
struct Placeholder {
    QString name;
    int element = -1;
    bool parenthesized = false;
    bool isName = false;
};

/// Texts write a sum over a vector for two numbers: {a[0]} × {(b[0])} + {a[1]} × {(b[1])}. This
/// writes it for as many as the vector has in this step; of more than four, the first two and the
/// last.
QString fitSums(const QString& text, const model::Step& step);

/// Replaces every placeholder of `text` by what `render` makes of it.
QString fillPlaceholders(const QString& text,
                         const std::function<QString(const Placeholder&)>& render);

/// The number or value that a placeholder stands for in this step, as the page shows it; an en dash
/// where there is none, a box where it is withheld. With the names of features, for a text that has
/// room for them, its numbers say theirs.
QString displayText(const Placeholder& placeholder, const model::Step& step,
                    const QStringList& names = {});
/// The same to the last digit, as it is copied.
QString exactText(const Placeholder& placeholder, const model::Step& step,
                  const QStringList& names = {});
/// What the pointer finds there: the name and every digit, or that it has not been shown. Empty for
/// a name and where there is nothing.
QString tipText(const Placeholder& placeholder, const model::Step& step,
                const QStringList& names = {});

} // namespace gui
