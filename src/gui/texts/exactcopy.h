// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

/// Numbers are rounded where they are read, and copied to the last digit.
namespace gui::exactcopy
{

/// The selected number is copied like this.
void mark(QTextCursor& number, const QString& exact);
/// Copies what is selected into a text, each number that is selected as a whole as it was marked.
void copy(const QTextCursor& selection, QTextDocument& into);

} // namespace gui::exactcopy
