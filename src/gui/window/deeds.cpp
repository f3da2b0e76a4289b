// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/deeds.h"

#include "gui/document/document.h"
#include "gui/help/guidewindow.h"
#include "gui/import/dataactions.h"
#include "gui/import/samples.h"
#include "gui/lessons/lessons.h"
#include "gui/texts/deed.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/words.h"

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// The path of the sample in that file; empty where there is none.
QString pathOfSample(const QString& fileName)
{
    for (const Sample& sample : samples()) {
        if (sample.path.endsWith(QLatin1Char('/') + fileName))
            return sample.path;
    }
    return {};
}

} // namespace

Deeds::Deeds(Document& document, DataActions& data, Hands hands)
    : m_document(document), m_data(data), m_hands(std::move(hands))
{
}

QString Deeds::placeName(const QString& lesson, const QString& step)
{
    const Lesson* found = findLesson(lesson);
    if (!found)
        return {};
    for (const Section& section :
         lessontext::sections(lessontext::read(lesson, QStringLiteral("md")))) {
        if (section.stepIds.contains(step))
            return QStringLiteral("%1 ▸ %2").arg(found->displayTitle(),
                                                 lessontext::heading(section.text));
    }
    return {};
}

bool Deeds::isPossible(const QUrl& link)
{
    const auto deed = Deed::of(link);
    if (!deed)
        return false;
    switch (deed->kind) {
    case Deed::Kind::Sample:
        return !pathOfSample(deed->target).isEmpty();
    case Deed::Kind::Guide:
        return GuideWindow::topics().contains(deed->target);
    case Deed::Kind::Word:
        return words::find(deed->target);
    case Deed::Kind::Step:
        return !placeName(deed->target, deed->step).isEmpty();
    case Deed::Kind::Lesson:
    case Deed::Kind::Settings:
    case Deed::Kind::Data:
    case Deed::Kind::Blanks:
        return true;
    }
    return false;
}

void Deeds::perform(const QUrl& link)
{
    if (!isPossible(link))
        return;
    const Deed deed = *Deed::of(link);
    switch (deed.kind) {
    case Deed::Kind::Lesson:
        m_hands.showLesson(deed.target);
        break;
    case Deed::Kind::Sample:
        m_data.import(pathOfSample(deed.target));
        break;
    case Deed::Kind::Data:
        m_hands.chooseFile();
        break;
    case Deed::Kind::Settings:
        m_hands.showLesson(deed.target);
        m_document.setInputs(deed.target, deed.values);
        break;
    case Deed::Kind::Guide:
        m_hands.showGuide(deed.target);
        break;
    case Deed::Kind::Word:
        m_hands.showWord(deed.target);
        break;
    case Deed::Kind::Step:
        m_hands.showStep(deed.target, deed.step);
        break;
    case Deed::Kind::Blanks:
        m_hands.showStep(deed.target, deed.step);
        m_hands.fillBlanks(*deed.blanks, deed.blankCount);
        break;
    }
}

} // namespace gui
