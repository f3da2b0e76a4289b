// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui
{

/// A tool tip that shows a text of the person's own as it is: nothing in it is taken for markup,
/// and a long one is wrapped.
inline QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace gui
