// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudo_language.h"

#include <QRegularExpression>

namespace
{

QString accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString marked = QStringLiteral("áçéíñöšüÿžÁÇÉÍÑÖŠÜŸŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? QString(letter) : QString(marked[at]);
}

} // namespace

QString PseudoLanguage::translate(const char* context, const char* sourceText,
                                  const char* disambiguation, int) const
{
    // Values are names mostly, keys are on the keyboard, and what decides the direction of the
    // layout is no text.
    const QLatin1String domain(context);
    const QString source = QString::fromUtf8(sourceText);
    m_asked << QString::fromUtf8(context) + QLatin1Char('|') + source + QLatin1Char('|') +
                   QString::fromUtf8(disambiguation);
    if (domain == QLatin1String("Values") || domain == QLatin1String("QShortcut") ||
        source == QLatin1String("QT_LAYOUT_DIRECTION"))
        return {};
    return of(source);
}

QString PseudoLanguage::of(const QString& text)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?[0-9n]+|&\\w|<[^>]*>|&[a-z]+;|\\([^)]*\\*[^)]*\\)|;;"));
    QString result;
    int letters = 0;
    qsizetype from = 0;
    const auto mark = [&](QStringView part) {
        for (const QChar each : part) {
            letters += each.isLetter();
            result += accented(each);
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        mark(QStringView(text).mid(from, match.capturedStart() - from));
        result += match.captured();
        from = match.capturedEnd();
    }
    mark(QStringView(text).mid(from));
    if (letters == 0)
        return text;
    QString more;
    for (int i = 0; i < (letters * 2 + 4) / 5; ++i)
        more += i % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return QLatin1Char('[') + result + more + QLatin1Char(']');
}
