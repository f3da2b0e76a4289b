// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace gui
{

/// What a lesson's text says of one question, between `<!-- ask: id -->` and `<!-- /ask -->`, with
/// placeholders for the numbers that it is asked with.
struct QuestionText {
    struct Choice {
        QString id;
        QString text;
    };

    QString prompt;
    /// The lines `- id: text` of the prompt, in their order.
    QList<Choice> choices = {};
    /// Behind `<!-- why -->`: how the right answer comes about.
    QString why = {};
    /// Behind each `<!-- wrong: rule -->`: why that rule leads elsewhere.
    QHash<QString, QString> wrong = {};

    /// The text of that choice; the id itself where there is none.
    QString choice(const QString& id) const;
    /// The texts of several, with spaces between their ids, a line each.
    QString inOrder(const QString& ids) const;
};

namespace questiontext
{

/// The questions of a lesson's text, by id.
QHash<QString, QuestionText> parse(const QString& text);
/// A lesson's text without its questions.
QString without(QString text);

/// With its placeholders filled in, as HTML: `code`, *emphasis* and **strong** of Markdown are
/// kept. The names are those of the numbers of a row; empty where they have none.
QString html(const QString& text, const model::Step& scene, const QStringList& names = {});
/// The same to be heard.
QString plain(const QString& text, const model::Step& scene, const QStringList& names = {});

/// The values that it has placeholders for.
QStringList valueNames(const QString& text);

/// Words behind which another sentence may come: choices have no full stop. Lines of code end where
/// they are.
QString asSentence(const QString& words);

} // namespace questiontext

} // namespace gui
