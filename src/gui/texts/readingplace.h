// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/prosetext.h"

class QAbstractScrollArea;

namespace gui
{

/// Where a person reads in a view of prose: the paragraph at its top, and whether the section of
/// the current step is in view. Kept while the text is laid out anew, which moves everything.
class ReadingPlace
{
public:
    /// Both outlive it.
    ReadingPlace(const ProseText& text, QAbstractScrollArea& view) : m_text(text), m_view(view) {}

    void setCurrentStep(const QString& stepId) { m_currentStep = stepId; }
    const QString& currentStep() const { return m_currentStep; }
    /// Scrolls to the section of the current step, unless it is in view.
    void scrollToCurrent();
    /// Brings the text of the note whose title is in that block into view, as far as there is room
    /// below the title.
    void scrollToNote(int title);
    /// What is in view is where the person reads from now on.
    void note();
    /// Scrolls to where the person reads. \pre the text has been written
    void restore();
    /// The place where the person reads in another view of the same lesson.
    void takeOver(const ReadingPlace& other);

private:
    /// Where a section stands if it is at the top of the view.
    int topOf(const QRectF& section) const;
    bool isInView(const QRectF& section) const;

    const ProseText& m_text;
    QAbstractScrollArea& m_view;
    QString m_currentStep;
    ProseText::Paragraph m_paragraph;
    /// How far into it, as a part of its height.
    double m_into = 0;
    bool m_showsCurrent = true;
};

} // namespace gui
