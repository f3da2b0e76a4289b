// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a text for the translators' tools; this layer itself knows nothing of them.
#define QT_TRANSLATE_NOOP(context, text) text
