// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/pageinputs.h"

#include "gui/base/strings.h"
#include "gui/document/dataname.h"
#include "gui/document/document.h"
#include "gui/document/runplaces.h"
#include "gui/page/inputbar.h"
#include "gui/page/lesson.h"
#include "gui/page/rowbar.h"

#include <QLabel>

namespace gui
{

PageInputs::PageInputs(const Lesson& lesson, Document& document, InputBar& bar)
    : m_lesson(lesson), m_document(document), m_bar(bar), m_id(QString::fromUtf8(lesson.id))
{
    bar.setInputs(lesson.inputs());
    bar.setVisible(!lesson.inputs().empty());
    connect(&bar, &InputBar::inputEdited, this,
            [this](const QString& name, const model::InputValue& value) {
                m_document.endDrag();
                change(name, value);
            });
    m_reason = new QLabel(&bar);
    m_reason->setObjectName(QStringLiteral("tutorialsRowsReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    // Tab reaches it, so that a screen reader reads it out.
    m_reason->setFocusPolicy(Qt::TabFocus);
    m_reason->hide();
    bar.addFirstLine(m_reason);
    if (lesson.rowTitles.empty())
        return;
    m_rowBar = new RowBar(lesson, document, &bar);
    bar.addFirstLine(m_rowBar);
    connect(m_rowBar, &RowBar::refused, &bar, &InputBar::showProblems);
    connect(m_rowBar, &RowBar::left, this, &PageInputs::left);
}

void PageInputs::showReason()
{
    const bool keeps = m_document.keepsTutorialRows(m_id);
    if (!keeps && m_reason->hasFocus())
        emit left();
    m_reason->setVisible(keeps);
    if (keeps)
        m_reason->setText(tr("This lesson tells two classes apart, and %1 is for predicting a "
                             "number: the tutorial's rows stay here. The workbench learns from "
                             "yours.")
                              .arg(dataName(m_document.session().origin->path)));
}

void PageInputs::showRows()
{
    showReason();
    m_bar.setInputs(m_document.lessonInputs(m_id));
    if (!m_rowBar)
        return;
    m_rowBar->showRows();
    m_bar.setNumberNames(numberNames());
}

void PageInputs::showAll()
{
    showRows();
    m_bar.setValues(m_document.inputs(m_id));
}

void PageInputs::change(const QString& name, const model::InputValue& value)
{
    m_document.setInput(m_id, name, value, m_bar.label(name));
}

void PageInputs::askForRow()
{
    if (m_rowBar)
        m_rowBar->ask();
}

QStringList PageInputs::numberNames() const
{
    return m_document.worksOnOwnRows(m_id) ? toStrings(m_document.session().dataset->feature_names)
                                           : QStringList();
}

QString PageInputs::listingRemark() const
{
    if (m_lesson.run && m_document.run(m_id).settings().output == model::Output::Number)
        return tr("The listing has the tutorial's two classes. For a number, the last layer has no "
                  "sigmoid, and no row counts as right.");
    const model::Inputs tutorials = model::initial_values(m_lesson.inputs());
    const bool isTold = !m_lesson.run || hasFieldsFor(m_lesson, m_document.run(m_id).settings());
    const bool isTutorials =
        isTold && !m_document.worksOnOwnRows(m_id) && m_document.inputs(m_id) == tutorials;
    return isTutorials ? QString() : tr("The listing has the tutorial's numbers.");
}

} // namespace gui
