#pragma once

/// Marks a text for the translators' tools; this layer itself knows nothing of them.
#define QT_TRANSLATE_NOOP(context, text) text
