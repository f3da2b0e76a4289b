// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace model
{
struct Blanks;
}

namespace gui
{

class DataActions;
class Document;

/// Does what links in the prose ask for. See Deed for what there is.
class Deeds
{
public:
    /// What the window lends them.
    struct Hands {
        std::function<void(const QString& lesson)> showLesson;
        std::function<void()> chooseFile;
        std::function<void(const QString& topic)> showGuide;
        std::function<void(const QString& word)> showWord;
        std::function<void(const QString& lesson, const QString& step)> showStep;
        std::function<void(const model::Blanks& blanks, std::size_t count)> fillBlanks;
    };

    /// All of it outlives them.
    Deeds(Document& document, DataActions& data, Hands hands);

    /// Whether there is such a thing to do: the lesson, the sample, the page exist.
    static bool isPossible(const QUrl& link);
    /// What a step of a lesson is called, such as "The error ▸ Square it"; empty where there is
    /// none.
    static QString placeName(const QString& lesson, const QString& step);
    /// Does it; nothing where it is not possible.
    void perform(const QUrl& link);

private:
    Document& m_document;
    DataActions& m_data;
    Hands m_hands;
};

} // namespace gui
