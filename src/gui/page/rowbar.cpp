// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/rowbar.h"

#include "gui/base/plaintip.h"
#include "gui/base/rownumber.h"
#include "gui/base/valuetexts.h"
#include "gui/document/axes.h"
#include "gui/document/classnames.h"
#include "gui/document/dataname.h"
#include "gui/document/document.h"
#include "gui/page/lesson.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/rowbox.h"
#include "model/row_inputs.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace gui
{

namespace
{

/// Longer descriptions are cut at their end where the bar is no wider.
constexpr int leastDescription = 340;
/// A name leaves room for what stands behind it.
constexpr std::size_t longestName = 18;

model::Value vectorOf(std::span<const double> row)
{
    return model::vector({}, {row.begin(), row.end()});
}

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

/// "Braund · yes · held back · [0.5, −1.2, …, 3]", where rows have names.
QString description(const model::Dataset& dataset, const RowNames& names, std::size_t row,
                    bool heldBack, const ClassNames& classes)
{
    const double target = dataset.targets[row];
    QStringList parts{classes.ofTarget(target),
                      heldBack ? RowBar::tr("held back") : RowBar::tr("to learn from"),
                      pageValue(vectorOf(dataset.row(row)), 3)};
    if (const QString name = nameOfRow(names, row, longestName); !name.isEmpty())
        parts.prepend(name);
    return parts.join(QStringLiteral(" · "));
}

/// Nothing where they are the tutorial's.
QString nameOfRows(const session::Session& session)
{
    return session.origin ? dataName(session.origin->path) : QString();
}

} // namespace

RowBar::RowBar(const Lesson& lesson, Document& document, QWidget* parent)
    : QWidget(parent), m_lesson(lesson), m_document(document), m_id(QString::fromUtf8(lesson.id))
{
    new FlowLayout(this, 16, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const char* title : lesson.rowTitles)
        addChoice(QCoreApplication::translate("Lessons", title));
    m_question = new QLabel(this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setObjectName(QStringLiteral("rowQuestion"));
    layout()->addWidget(m_question);
}

void RowBar::ask()
{
    const model::RowNumbers taken = m_document.chosenRows(m_id);
    if (taken.empty())
        return;
    m_asked = true;
    m_askedFor = taken;
    const session::Session& session = m_document.session();
    m_question->setText(
        tr("This is row %1 of %2. Which one would you like?")
            .arg(numberedRow(m_names.of(session), taken.front()), nameOfRows(session)));
    m_question->setVisible(true);
    RowBox* box = m_choices.front().number;
    box->setFocus();
    box->selectAll();
}

void RowBar::addChoice(const QString& title)
{
    const std::size_t which = m_choices.size();
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(title, group);
    Choice choice{new RowBox(group), new QLabel(group), {}};
    choice.number->setObjectName(QStringLiteral("rowChoice_%1").arg(which));
    choice.number->setAccessibleName(title);
    choice.number->setSubject(title);
    choice.number->setSpecialValueText(tr("tutorial"));
    choice.description->setTextFormat(Qt::PlainText);
    choice.description->setObjectName(QStringLiteral("rowDescription_%1").arg(which));
    label->setBuddy(choice.number);
    row->addWidget(label);
    row->addWidget(choice.number);
    row->addWidget(choice.description);
    layout()->addWidget(group);
    connect(choice.number, &RowBox::valueChanged, this,
            [this, which](int number) { choose(which, number - 1); });
    connect(choice.number, &RowBox::refused, this, &RowBar::refused);
    m_choices.push_back(choice);
}

void RowBar::choose(std::size_t which, qint64 row)
{
    model::RowNumbers rows = m_document.chosenRows(m_id);
    if (row < 0) {
        rows.clear();
    } else if (rows.empty()) {
        rows = model::rows_from(m_document.session().dataset, m_document.summary(),
                                std::size_t(row), m_lesson.rows);
        std::swap(rows.front(), rows[which]);
    } else {
        rows[which] = std::size_t(row);
    }
    m_document.chooseRows(m_id, rows);
}

bool RowBar::isEdited(std::size_t which) const
{
    const model::Inputs values = m_document.inputs(m_id);
    return std::ranges::any_of(m_document.lessonInputs(m_id), [&](const model::Input& input) {
        return input.source == model::Source::Row && input.of_row == which &&
               values.at(input.name) != model::initial_value(input.kind);
    });
}

void RowBar::showRows()
{
    const model::Dataset& dataset = m_document.session().dataset;
    const model::RowNumbers chosen = m_document.chosenRows(m_id);
    const ClassNames classes = classNames(m_document.session());
    const RowNames& names = m_names.of(m_document.session());
    // Whoever stands here when there is nothing to choose from any more reads on.
    if (!m_document.hasRowsFor(m_id) && isAncestorOf(QApplication::focusWidget()))
        emit left();
    setVisible(m_document.hasRowsFor(m_id));
    // Where there is nothing to choose from, nobody could mend what was refused.
    if (!m_document.hasRowsFor(m_id))
        entries::giveUp(*this);
    const std::size_t last = std::min<std::size_t>(dataset.rows(), std::numeric_limits<int>::max());
    for (std::size_t which = 0; which < m_choices.size(); ++which) {
        const Choice& choice = m_choices[which];
        choice.number->showNumber(0, int(last),
                                  chosen.empty() ? 0 : int(numberOfRow(chosen[which])));
        choice.number->setToolTip(
            tr("Rows 1 to %1; 0 stands for the tutorial's row").arg(number(last)) +
            QLatin1Char('\n') + tr("Up and Down go to the row beside it."));
        QString text;
        QString numbers;
        if (!chosen.empty()) {
            const std::size_t row = chosen[which];
            text = description(dataset, names, row, m_document.summary().held_back[row], classes);
            if (isEdited(which))
                text.prepend(tr("edited · "));
            numbers = numbersOfRow(dataset, names, row, axisNotes(m_document.session()));
        } else if (which == 0) {
            text =
                tr("or a row of %1, 1 to %2").arg(nameOfRows(m_document.session()), number(last));
        }
        m_choices[which].text = text;
        choice.description->setToolTip(plainTip(numbers));
        choice.description->setVisible(!text.isEmpty());
        choice.number->setAccessibleDescription(text);
    }
    m_asked = m_asked && chosen == m_askedFor;
    m_question->setVisible(m_asked);
    fitDescriptions();
}

void RowBar::fitDescriptions()
{
    for (const Choice& choice : m_choices) {
        QLabel* description = choice.description;
        const QFontMetrics metrics = description->fontMetrics();
        const QSize beside = description->parentWidget()->sizeHint() - description->sizeHint();
        const int room = std::max(leastDescription, width() - beside.width());
        description->setText(metrics.elidedText(choice.text, Qt::ElideRight, room));
        // The bar may become as narrow again.
        description->setMinimumWidth(
            std::min(metrics.horizontalAdvance(description->text()), leastDescription));
    }
}

void RowBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDescriptions();
}

} // namespace gui
