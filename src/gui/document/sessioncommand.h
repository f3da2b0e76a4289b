// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/sessionparts.h"

#include <QUndoCommand>

#include <functional>

namespace gui
{

class Document;
class UndoMemory;

/// The one kind of change that can be undone. It keeps the parts of the session that are not in use
/// now; doing, undoing and redoing exchange them for those that are.
class SessionCommand : public QUndoCommand
{
public:
    /// What the Undo menu calls it, in the language spoken now.
    using Words = std::function<QString()>;
    /// Changes of the same thing in the same drag are undone together.
    struct DragKey {
        QString thing;
        int drag = 0;
        bool operator==(const DragKey&) const = default;
    };

    SessionCommand(Document& document, SessionParts parts, Words words,
                   std::optional<DragKey> key = std::nullopt);

    /// Names it in another language.
    void sayAgain() { setText(m_words()); }
    /// Whether it was made in that drag.
    bool isOf(int drag) const { return m_key && m_key->drag == drag; }
    /// The lessons on whose pages the change is seen.
    QStringList lessons() const { return m_parts.lessons(); }
    /// Adds the blocks that are kept here.
    void count(UndoMemory& memory) const;
    /// Lets go of runs; where one would come back, it stands at its start.
    void spare();

    int id() const override { return m_key ? 1 : -1; }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    SessionParts m_parts;
    Words m_words;
    std::optional<DragKey> m_key;
};

} // namespace gui
