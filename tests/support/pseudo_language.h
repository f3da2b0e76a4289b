// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

/// A language that nobody had to write: English with accents, two fifths longer, between brackets.
/// What stands without brackets is not translatable; a bracket that is missing on screen was cut
/// off.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText,
                      const char* disambiguation = nullptr, int n = -1) const override;

    /// Every string that was asked for so far, as `context|source|comment`.
    const QSet<QString>& asked() const { return m_asked; }

    /// The same for any text. Placeholders, mnemonics, tags and the patterns of file filters stay
    /// as they are.
    static QString of(const QString& text);

private:
    mutable QSet<QString> m_asked;
};
