// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct TranslatedMessage {
    QString context;
    QString source;
    QString comment;
    bool hasPlural = false;
    bool isFinished = false;
    /// One, or one for each plural form.
    QStringList translations;

    /// What tells it from every other.
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

/// Reads a file of Qt Linguist; nothing if it is none.
QList<TranslatedMessage> readTranslations(const QString& path);
