// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askform.h"

#include "gui/asking/answerfield.h"
#include "gui/asking/labelchoice.h"
#include "gui/asking/sharebar.h"
#include "gui/base/briefname.h"
#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/base/strings.h"
#include "session/filled_answers.h"
#include "table/unit_texts.h"
#include "table/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace gui
{

namespace
{

/// Nobody fills in more; and each field takes time to be made.
constexpr std::size_t mostFields = 60;
/// How many digits a field has room for.
constexpr int fieldDigits = 10;
/// Of a title, in letters of middle width.
constexpr int longestWord = 15;
/// In letters: a longer title, a question of a survey mostly, would leave no room for the others.
constexpr int longestTitle = 3 * longestWord;
/// More hidden units than these are told in the table of the picture only.
constexpr std::size_t mostUnits = 64;
/// Beyond this a sum of products might overflow.
constexpr double mostTyped = 1e15;

double numberIn(const std::string& text)
{
    return table::parse_number(text, {}).value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

AskForm::AskForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 2);
}

void AskForm::putAway(QWidget* part)
{
    // It may be one of these fields that led here.
    m_grid->removeWidget(part);
    part->hide();
    // What was typed there is nobody's any more.
    part->setParent(nullptr);
    part->deleteLater();
}

void AskForm::clear()
{
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        putAway(child);
    m_rows.clear();
    m_units.clear();
}

void AskForm::setColumns(const table::Recipe& recipe,
                         const std::optional<session::DataOrigin>& origin, QWidget* before,
                         QWidget* after)
{
    if (recipe == m_recipe)
        return;
    clear();
    m_recipe = recipe;
    m_columns = table::asked_columns(recipe);
    const std::optional<char> decimal = session::decimal_beside(origin);
    for (std::size_t i = 0; i < std::min(m_columns.size(), mostFields); ++i)
        addField(m_columns[i], decimal);
    for (const Row& row : m_rows) {
        QWidget* field = row.number ? static_cast<QWidget*>(row.number) : row.label;
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, after);
    m_rest = addLine({});
    m_bias = addLine(QStringLiteral("bias"));
    m_sum = addLine(tr("weighted sum"));
    m_prediction = addLine(tr("sigmoid of it"));
    m_sum.share->setBold(true);
    m_prediction.share->setBold(true);
}

AskForm::Line AskForm::addLine(const QString& name)
{
    Line line{new QLabel(this), new ShareBar(this), name};
    // A name is the person's own text.
    line.name->setTextFormat(Qt::PlainText);
    line.name->setWordWrap(true);
    fit(line);
    line.name->setToolTip(plainTip(name));
    place(line);
    return line;
}

void AskForm::fit(const Line& line) const
{
    QFont small = font();
    small.setPointSizeF(0.9 * small.pointSizeF());
    const QFontMetrics metrics(small);
    const int least = metrics.averageCharWidth() * 9;
    const int most = metrics.averageCharWidth() * longestWord;
    int widest = least;
    const QString told = line.title.size() > longestTitle ? briefName(line.title) : line.title;
    QStringList words = told.split(QLatin1Char(' '));
    for (QString& word : words) {
        word = metrics.elidedText(word, Qt::ElideMiddle, most);
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    // A short title stays on one line.
    const int whole = metrics.horizontalAdvance(told);
    line.name->setFont(small);
    line.name->setMinimumWidth(whole <= most ? std::max(whole, widest) : widest);
    const QString title = verbatim(words.join(QLatin1Char(' ')));
    line.name->setText(line.note.isEmpty() ? title : title + QLatin1Char('\n') + line.note);
}

void AskForm::fit(QWidget* field) const
{
    field->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldDigits + 14);
}

void AskForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_rows.empty())
        return;
    for (const Row& row : m_rows) {
        fit(row.line);
        fit(row.number ? static_cast<QWidget*>(row.number) : row.label);
    }
    for (const Line& line : m_units)
        fit(line);
    for (const Line& line : {m_rest, m_bias, m_sum, m_prediction})
        fit(line);
}

void AskForm::place(const Line& line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.share, row, 2);
}

void AskForm::placeWithoutField(const Line& line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    // Bars are compared: all of them are as long.
    const int from = m_units.empty() ? 2 : 1;
    m_grid->addWidget(line.share, row, from, 1, 3 - from);
}

void AskForm::addField(const table::AskedColumn& column, std::optional<char> decimal)
{
    const QString name = QString::fromStdString(column.name);
    Row row{addLine(titleOf(column)), nullptr, nullptr};
    QWidget* field = nullptr;
    if (column.has_labels) {
        row.label = new LabelChoice(toStrings(table::labels_of(m_recipe, column)), this);
        connect(row.label, &LabelChoice::labelEdited, this,
                [this, name = column.name](const QString& label) {
                    emit answered(name, label.toStdString());
                });
        field = row.label;
    } else {
        table::Feature feature = m_recipe.features[column.first];
        if (!feature.decimal)
            feature.decimal = decimal;
        row.number = new AnswerField(feature, -mostTyped, mostTyped, this);
        row.number->setSubject(name);
        row.number->allowNone();
        row.number->setRoomForDigits(fieldDigits);
        connect(row.number, &NumberField::refused, this, &AskForm::refused);
        connect(row.number, &NumberField::valueEdited, this,
                [this, name = column.name](double value) {
                    emit answered(name, std::isnan(value) ? std::string() : table::shortest(value));
                });
        field = row.number;
    }
    fit(field);
    field->setObjectName(QStringLiteral("answer_%1").arg(m_rows.size()));
    field->setAccessibleName(row.line.title);
    row.line.name->setBuddy(field);
    m_grid->addWidget(field, m_grid->rowCount() - 1, 1);
    m_rows.push_back(row);
}

QString AskForm::titleOf(const table::AskedColumn& column) const
{
    const QString name = QString::fromStdString(column.name);
    const std::string unit = m_recipe.features[column.first].unit.value_or(std::string());
    if (table::is_out_of(unit))
        return name + QStringLiteral(" (%1)").arg(QString::fromStdString(unit));
    // A name may say it itself.
    return unit.empty() || !table::unit_in_name(column.name).empty()
               ? name
               : tr("%1 in %2", "column, unit").arg(name, QString::fromStdString(unit));
}

QString AskForm::learnedText(const table::AskedColumn& column,
                             std::span<const model::Extent> learned) const
{
    if (column.has_labels)
        return {};
    const table::Feature& feature = m_recipe.features[column.first];
    const model::Extent seen = learned[column.first];
    const auto before = [&feature](double input) {
        return rangeNumber(meantNumber(table::raw_of(input, feature)));
    };
    return tr("The network learned from %1 to %2.").arg(before(seen.least), before(seen.most));
}

QString AskForm::filledText(const table::AskedColumn& column) const
{
    return column.has_labels ? tr("no value: the mean")
                             : tr("no value: the mean, %1")
                                   .arg(pageNumber(m_recipe.features[column.first].fill, 4));
}

void AskForm::showAnswers(const session::Session& session)
{
    const std::vector<bool> filled = session::filled_answers(session);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::string text =
            session::answer_of(session.view.question, m_recipe, session.dataset, m_columns[i]);
        Row& row = m_rows[i];
        row.line.note = filled[i] ? filledText(m_columns[i]) : QString();
        fit(row.line);
        const QString& name = row.line.title;
        QWidget* field = row.number ? static_cast<QWidget*>(row.number) : row.label;
        field->setAccessibleName(
            row.line.note.isEmpty() ? name : tr("%1, %2", "column, note").arg(name, row.line.note));
        if (row.label)
            row.label->setLabel(QString::fromStdString(text));
        else
            row.number->setValue(numberIn(text));
    }
}

void AskForm::showLearned(std::span<const model::Extent> learned)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (row.label)
            continue;
        row.line.name->setToolTip(plainTip(QString::fromStdString(m_columns[i].name) +
                                           QLatin1Char('\n') + learnedText(m_columns[i], learned)));
    }
}

void AskForm::showTerms(const model::Step* asked, double reach, const ClassNames& names)
{
    if (!asked) {
        for (const Row& row : m_rows)
            hideTerm(row.line);
        for (const Line& line : m_units)
            hideTerm(line);
        for (const Line& line : {m_rest, m_bias, m_sum, m_prediction})
            hideTerm(line);
        return;
    }
    const bool single = asked->network.layers.size() == 1;
    const std::vector<Term> terms = termsOf(*asked, m_recipe, m_columns);
    showUnits(single ? std::vector<Term>() : terms);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (single)
            showTerm(m_rows[i].line, terms[i], reach);
        else
            hideTerm(m_rows[i].line);
    }
    for (std::size_t i = 0; i < m_units.size(); ++i)
        showTerm(m_units[i], terms[i], reach);
    const std::size_t shown = single ? m_rows.size() : m_units.size();
    showRest(std::span(terms).subspan(shown), single);
    showTerm(m_bias, {{}, {}, asked->number("bias"), {}}, reach);
    showTerm(m_sum, {{}, {}, model::last_sum(*asked), {}}, 0);
    m_prediction.title = names.numbers ? names.backText() : tr("sigmoid of it");
    fit(m_prediction);
    const double number = asked->number("prediction");
    const QString prediction = names.numbers ? names.of(number) : predictionNumber(number, 3);
    m_prediction.share->setShare({}, prediction, 0);
    m_prediction.share->setToolTip(prediction);
}

void AskForm::showUnits(const std::vector<Term>& terms)
{
    const std::size_t count = std::min(terms.size(), mostUnits);
    if (m_units.size() == count)
        return;
    for (const Line& line : m_units) {
        for (QWidget* part : {static_cast<QWidget*>(line.name), static_cast<QWidget*>(line.share)})
            putAway(part);
    }
    m_units.clear();
    for (std::size_t i = 0; i < count; ++i)
        m_units.push_back(addLine(terms[i].name));
    for (const Line& line : m_units)
        placeWithoutField(line);
    // The bias and the sum come last.
    for (const Line& line : {m_rest, m_bias, m_sum, m_prediction})
        placeWithoutField(line);
}

void AskForm::showRest(std::span<const Term> terms, bool areColumns)
{
    m_rest.name->setVisible(!terms.empty());
    m_rest.share->setVisible(!terms.empty());
    if (terms.empty())
        return;
    const int count = int(terms.size());
    m_rest.title = areColumns ? tr("%Ln other column(s)", nullptr, count)
                              : tr("%Ln other unit(s)", nullptr, count);
    fit(m_rest);
    double sum = 0;
    for (const Term& term : terms)
        sum += term.share;
    // It is no term to compare with the others, and has no bar.
    showTerm(m_rest, {{}, {}, sum, {}}, 0);
}

void AskForm::showTerm(const Line& line, const Term& term, double reach)
{
    line.share->setShare(term.product, pageNumber(term.share, 3),
                         reach > 0 ? term.share / reach : 0);
    // There may be no room for the product.
    line.share->setToolTip(
        plainTip(term.details.isEmpty() ? line.share->accessibleName() : term.details));
}

void AskForm::hideTerm(const Line& line)
{
    line.share->setShare({}, {}, 0);
    line.share->setToolTip({});
}

} // namespace gui
