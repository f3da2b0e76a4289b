// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/codehighlighter.h"

#include "gui/look/theme.h"

namespace gui
{

namespace
{

QString keywords(Language language)
{
    return language == Language::Python
               ? QStringLiteral("and|as|class|def|else|elif|for|from|if|import|in|is|lambda|not|or|"
                                "return|while|with|None|True|False|self|range|len|print")
               : QStringLiteral(
                     "auto|bool|break|class|const|constexpr|double|else|false|for|if|int|"
                     "namespace|return|std|struct|template|true|typename|unsigned|using|"
                     "void|while|include|size_t|uint32_t|public|private");
}

} // namespace

CodeHighlighter::CodeHighlighter(Language language, QTextDocument* document)
    : QSyntaxHighlighter(document)
{
    const QString comment =
        language == Language::Python ? QStringLiteral("#.*$") : QStringLiteral("//.*$");
    m_tokens.setPattern(QStringLiteral("(?<comment>%1)|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')|"
                                       "(?<keyword>\\b(?:%2)\\b)|(?<number>\\b\\d+(?:\\.\\d*)?\\b)")
                            .arg(comment, keywords(language)));
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    for (auto it = m_tokens.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QTextCharFormat format;
        if (match.hasCaptured(QStringLiteral("comment"))) {
            format.setForeground(theme::look().textColour(theme::Role::Neutral));
            format.setFontItalic(true);
        } else if (match.hasCaptured(QStringLiteral("string"))) {
            format.setForeground(theme::look().textColour(theme::Role::Prediction));
        } else if (match.hasCaptured(QStringLiteral("keyword"))) {
            format.setForeground(theme::look().textColour(theme::Role::Input));
            format.setFontWeight(QFont::DemiBold);
        } else {
            format.setForeground(theme::look().textColour(theme::Role::Weights));
        }
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}

} // namespace gui
