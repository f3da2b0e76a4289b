// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askpicture.h"

#include "gui/asking/askform.h"
#include "gui/base/briefname.h"
#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/base/range.h"
#include "gui/base/strings.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/rowbox.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace gui
{

namespace
{

/// Of a row with many odd values the first say enough: the form is below.
constexpr std::size_t mostRemarks = 5;

/// Scrolls a part of the page that may need more room than there is.
QScrollArea* scrolled(QWidget* part, QWidget* parent)
{
    auto* room = new QScrollArea(parent);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(part);
    return room;
}

QLabel* words(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Tab reaches it, so that a screen reader reads it out.
    label->setFocusPolicy(Qt::TabFocus);
    return label;
}

} // namespace

AskPicture::AskPicture(RunView& run, QWidget* parent)
    : Picture(parent),
      m_run(run),
      m_beginning(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_row(new RowBox(this)),
      m_rowDescription(new QLabel(this)),
      m_result(words("askResult", this)),
      m_remarks(words("askRemarks", this)),
      m_remarksRoom(scrolled(m_remarks, this)),
      m_form(new AskForm)
{
    setObjectName(QStringLiteral("askPicture"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(4);
    auto* start = new QHBoxLayout;
    m_beginning->setSpacing(4);
    auto* title = new QLabel(tr("Begin with row"), this);
    m_row->setObjectName(QStringLiteral("askRow"));
    m_row->setAccessibleName(title->text());
    m_row->setSubject(title->text());
    m_row->setKeyboardTracking(false);
    m_row->setGroupSeparatorShown(true);
    m_row->setAccelerated(true);
    title->setBuddy(m_row);
    m_rowDescription->setTextFormat(Qt::PlainText);
    start->addWidget(title);
    start->addWidget(m_row);
    start->addStretch(1);
    m_rowDescription->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_beginning->addLayout(start);
    m_beginning->addWidget(m_rowDescription, 1);
    column->addLayout(m_beginning);
    column->addWidget(m_result);
    auto* page = new QWidget;
    auto* top = new QVBoxLayout(page);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_form);
    top->addStretch(1);
    column->addWidget(scrolled(page, this), 1);
    // Below the fields: however much is to be remarked, they stay where they are.
    m_remarks->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remarksRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_remarksRoom);
    connect(m_row, &QSpinBox::valueChanged, this, [this](int row) { emit rowChosen(row - 1); });
    connect(m_form, &AskForm::answered, this, &AskPicture::answered);
    connect(m_form, &AskForm::refused, this, &AskPicture::sayAnew);
    connect(m_row, &RowBox::refused, this, &AskPicture::sayAnew);
}

std::optional<std::vector<double>> AskPicture::setQuestion(const session::Session& session,
                                                           const ClassNames& names)
{
    m_recipe = session::recipe_of(session);
    m_question = session.view.question;
    m_asked = session::asked_row(m_question, m_recipe, session.dataset);
    m_names = names;
    m_rowName = nameOfRow(m_rowNames.of(session), std::size_t(m_question.row));
    m_form->setColumns(m_recipe, session.origin, m_result, m_remarks);
    // Off screen too: what is typed there can be refused at any time.
    const model::Dataset& dataset = *session.dataset;
    {
        const QSignalBlocker quiet(m_row);
        m_row->showNumber(
            1, int(std::min<std::size_t>(dataset.rows(), std::numeric_limits<int>::max())),
            int(m_question.row + 1));
    }
    m_form->showAnswers(session);
    m_dataset = session.dataset.pointer();
    if (m_dataset.get() != &m_run.dataset())
        showWaiting();
    const bool isAsked = m_question != session::Question() && m_asked.problems.empty();
    return isAsked ? std::optional(m_asked.inputs) : std::nullopt;
}

bool AskPicture::isAboutTheRun() const
{
    return m_dataset.get() == &m_run.dataset() &&
           m_asked.inputs.size() == m_run.dataset().features();
}

void AskPicture::showWaiting()
{
    m_parts.reset();
    m_taken.reset();
    m_result->setText(trainingwords::workingOut(m_run.rowsOfTheRun()));
    m_result->setAccessibleName({});
    m_result->setToolTip({});
    m_rowDescription->clear();
    m_remarksRoom->hide();
    m_form->showTerms(nullptr, 0, m_names);
    m_summary = m_result->text();
}

void AskPicture::drawStep(const model::Step& step)
{
    if (!isAboutTheRun())
        return;
    m_taken.reset();
    m_counting = trainingwords::targetsBetween(step);
    if (m_asked.problems.empty())
        m_taken = model::taken_apart(step.network, m_asked.inputs);
    say();
    if (isVisible())
        showForm();
}

void AskPicture::sayAnew()
{
    say();
    if (isVisible() && isAboutTheRun())
        showForm();
}

void AskPicture::say()
{
    if (!isAboutTheRun())
        return;
    // What was refused in a field comes first: of what stands there nothing is predicted.
    QStringList remarks = entries::problems(*this);
    m_parts.reset();
    if (m_taken && remarks.isEmpty())
        m_parts = m_taken;
    const auto add = [&remarks](const std::vector<table::Problem>& problems) {
        const std::size_t told = problems.size() <= mostRemarks ? problems.size() : mostRemarks - 1;
        for (const table::Problem& problem : std::span(problems).first(told))
            remarks << problemText(problem);
        if (const std::size_t more = problems.size() - told)
            remarks << tr("And %Ln more column(s) of which the like could be said.", nullptr,
                          int(more));
    };
    if (m_parts) {
        tellPrediction(m_parts->number("prediction"));
        add(session::remarks_on(m_question, m_recipe, m_run.dataset(), m_asked,
                                m_run.facts().learned));
    } else {
        m_result->setText(tr("No prediction."));
        m_result->setAccessibleName({});
        m_result->setToolTip({});
        add(m_asked.problems);
    }
    keepRoomForResult();
    if (const std::size_t more = m_form->columnsWithoutField())
        remarks << tr("%Ln more column(s) stay as in the row.", nullptr, int(more));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarksRoom->setVisible(!remarks.isEmpty());
    fitRemarks();
    const QString whole = m_result->accessibleName();
    m_summary = inOneParagraph(QStringList(whole.isEmpty() ? m_result->text() : whole) + remarks);
}

void AskPicture::tellPrediction(double prediction)
{
    const QString name = QString::fromStdString(m_run.dataset().target_name);
    const auto sentence = [&](const QString& target) {
        if (m_names.numbers)
            return tr("Prediction: %1 is about %2.").arg(target, m_names.of(prediction));
        return inOneParagraph(
            {tr("Prediction %1: %2 is rather %3.")
                 .arg(predictionNumber(prediction, 3), target, m_names.of(prediction)),
             m_counting});
    };
    // The form below needs the room more than a question that fills lines.
    m_result->setText(sentence(briefName(name)));
    m_result->setAccessibleName(sentence(name));
    m_result->setToolTip(briefName(name) == name ? QString() : plainTip(sentence(name)));
}

void AskPicture::describeRow()
{
    const model::Dataset& dataset = m_run.dataset();
    const double target = dataset.targets[std::size_t(m_question.row)];
    const QString name = QString::fromStdString(dataset.target_name);
    const auto called = [&](const QString& targetName) {
        const QString text =
            tr("of %1 (%2: %3)")
                .arg(countNumber(qint64(dataset.rows())), targetName, m_names.ofTarget(target));
        return m_rowName.isEmpty() ? text : text + QStringLiteral(" · ") + m_rowName;
    };
    const QFontMetrics metrics = m_rowDescription->fontMetrics();
    const int line = contentsRect().width() - layout()->contentsMargins().left() -
                     layout()->contentsMargins().right();
    const int beside =
        line - m_beginning->itemAt(0)->minimumSize().width() - m_beginning->spacing();
    const int needed = metrics.horizontalAdvance(called(name));
    const bool isBeside = needed <= beside;
    m_beginning->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rowDescription->setWordWrap(needed > line);
    m_rowDescription->setText(called(needed > line ? briefName(name) : name));
    m_rowDescription->setToolTip(plainTip(called(name)));
    m_rowDescription->setAccessibleName(called(name));
}

void AskPicture::showForm()
{
    describeRow();
    QFont large = font();
    large.setBold(true);
    m_result->setFont(large);
    keepRoomForResult();
    QPalette colours;
    if (!m_parts)
        colours.setColor(QPalette::WindowText, look().textColour(theme::Role::Error));
    m_result->setPalette(colours);
    m_form->showLearned(m_run.facts().learned);
    m_form->showTerms(m_parts ? &*m_parts : nullptr, m_parts ? reach() : 0, m_names);
}

AskSheet AskPicture::onPaper() const
{
    return {m_result->text(), m_parts ? theme::Role::Ink : theme::Role::Error, m_remarks->text(),
            table()};
}

QRect AskPicture::drawnPart() const
{
    return {0, 0, width(), onPaper().heightFor(width(), look().font())};
}

void AskPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    painter.fillRect(drawnPart(), look.page());
    onPaper().paint(painter, width(), look);
}

double AskPicture::reach() const
{
    const model::Timeline& timeline = m_run.timeline();
    double largest = 0;
    for (const model::Network* network :
         {&timeline.initial().network, &timeline.latest().network, &m_parts->network}) {
        // The run may have gone on to other rows already.
        if (network->features() != m_asked.inputs.size())
            continue;
        const model::Step parts = model::taken_apart(*network, m_asked.inputs);
        const double share = largestShare(parts, termsOf(parts, m_recipe, m_form->columns()));
        if (std::isfinite(share))
            largest = std::max(largest, share);
    }
    return roundedUp(largest);
}

void AskPicture::resizeEvent(QResizeEvent* event)
{
    Picture::resizeEvent(event);
    fitDescription();
}

void AskPicture::fitRemarks()
{
    constexpr double share = 0.25;
    const QMargins margins = layout()->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    // That of no words is -1.
    const int wanted = std::max(0, m_remarks->heightForWidth(width));
    const int most = std::max(2 * m_remarks->fontMetrics().lineSpacing(), int(share * height()));
    // Beside a scroll bar lines are shorter.
    m_remarksRoom->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAlwaysOn
                                                            : Qt::ScrollBarAlwaysOff);
    m_remarksRoom->setFixedHeight(std::min(wanted, most));
}

void AskPicture::keepRoomForResult()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    const int needed = m_result->heightForWidth(width);
    if (needed > m_result->minimumHeight())
        m_result->setMinimumHeight(needed);
}

void AskPicture::fitDescription()
{
    m_result->setMinimumHeight(0);
    keepRoomForResult();
    if (!m_summary.isEmpty() && isAboutTheRun())
        describeRow();
    fitRemarks();
}

void AskPicture::changeEvent(QEvent* event)
{
    Picture::changeEvent(event);
    // Queued: by then the words beside it have the new font, too.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &AskPicture::fitDescription, Qt::QueuedConnection);
}

void AskPicture::showEvent(QShowEvent* event)
{
    Picture::showEvent(event);
    if (!m_summary.isEmpty() && isAboutTheRun())
        showForm();
}

PictureTable AskPicture::table() const
{
    PictureTable table{{tr("part"), tr("made of"), tr("adds")}, {}};
    if (!m_parts)
        return table;
    for (const Term& term : termsOf(*m_parts, m_recipe, m_form->columns()))
        table.rows << QStringList{term.name, term.product, pageNumber(term.share, 6)};
    table.rows << QStringList{QStringLiteral("bias"), {}, pageNumber(m_parts->number("bias"), 6)};
    table.rows << QStringList{tr("weighted sum"), {}, pageNumber(model::last_sum(*m_parts), 6)};
    const double prediction = m_parts->number("prediction");
    table.rows << (m_names.numbers
                       ? QStringList{tr("prediction"), m_names.backText(), m_names.of(prediction)}
                       : QStringList{tr("prediction"), tr("sigmoid of it"),
                                     predictionNumber(prediction, 6)});
    return table;
}

} // namespace gui
