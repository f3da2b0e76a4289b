// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/path_bytes.h"

#include <QFile>

namespace session
{

namespace
{

constexpr char16_t first_escape = 0xDC80;
constexpr char16_t last_escape = 0xDCFF;
constexpr int longest_letter = 4;

/// Whether a byte that is no text stands there, and not the second half of a letter.
bool is_escape(const QString& path, qsizetype index)
{
    const char16_t unit = path[index].unicode();
    return unit >= first_escape && unit <= last_escape &&
           (index == 0 || !path[index - 1].isHighSurrogate());
}

/// The letter that begins there, or nothing where none does.
QString letter_at(const QByteArray& bytes, qsizetype index)
{
    for (int size = 1; size <= longest_letter && index + size <= bytes.size(); ++size) {
        const QByteArray part = bytes.mid(index, size);
        if (QString letter = QString::fromUtf8(part); letter.toUtf8() == part)
            return letter;
    }
    return {};
}

} // namespace

QByteArray path_bytes(const QString& path)
{
    QByteArray bytes;
    qsizetype text = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!is_escape(path, i))
            continue;
        bytes += QFile::encodeName(path.mid(text, i - text));
        bytes += char(path[i].unicode() & 0xFF);
        text = i + 1;
    }
    return bytes + QFile::encodeName(path.mid(text));
}

QString path_text(const QByteArray& bytes)
{
    if (QString text = QString::fromUtf8(bytes); text.toUtf8() == bytes)
        return text;
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const QString letter = letter_at(bytes, i);
        text += letter.isEmpty() ? QString(QChar(char16_t(0xDC00 + uchar(bytes[i])))) : letter;
        i += letter.isEmpty() ? 1 : letter.toUtf8().size();
    }
    return text;
}

QString path_shown(QString path)
{
    for (qsizetype i = 0; i < path.size(); ++i)
        if (is_escape(path, i))
            path[i] = QChar::ReplacementCharacter;
    return path;
}

} // namespace session
