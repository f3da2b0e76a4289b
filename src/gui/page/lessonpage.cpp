// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"

#include "gui/base/numbers.h"
#include "gui/base/valuetexts.h"
#include "gui/document/document.h"
#include "gui/document/walked.h"
#include "gui/page/inputbar.h"
#include "gui/page/listingbuttons.h"
#include "gui/page/pagegoals.h"
#include "gui/page/pageinputs.h"
#include "gui/page/pagelayout.h"
#include "gui/page/pagequestions.h"
#include "gui/page/stepviews.h"
#include "gui/page/tracewalk.h"
#include "gui/pictures/charts/chartpicture.h"
#include "gui/texts/codeview.h"
#include "gui/texts/lessontext.h"
#include "gui/widgets/entry.h"
#include "ui_lessonpage.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace gui
{

LessonPage::LessonPage(const Lesson& lesson, Document& document, QWidget* parent)
    : QWidget(parent),
      m_lesson(lesson),
      m_document(document),
      m_ui(std::make_unique<Ui::LessonPage>())
{
    m_ui->setupUi(this);
    setObjectName(id());
    setFocusProxy(m_ui->proseView);
    connect(m_ui->proseView, &ProseView::deedWanted, this, &LessonPage::deedWanted);
    m_inputs = std::make_unique<PageInputs>(lesson, document, *m_ui->inputBar);
    connect(m_inputs.get(), &PageInputs::left, this, qOverload<>(&QWidget::setFocus));
    loadTexts();
    m_layout = std::make_unique<PageLayout>(*this, *m_ui);
    connect(&document, &Document::standstillWanted, &m_stepper, &Stepper::pause);
    connect(&document, &Document::axesChanged, this, [this] {
        restoreZooms();
        refresh();
    });
    if (lesson.trace)
        setWalk(new TraceWalk(lesson, document, m_stepper));
    lesson.furnish(*this, document);
    Q_ASSERT(m_walk);
}

LessonPage::~LessonPage() = default;

const LessonPage* LessonPage::of(const QObject& inside)
{
    const auto* page = qobject_cast<const LessonPage*>(&inside);
    return page || !inside.parent() ? page : of(*inside.parent());
}

void LessonPage::loadTexts()
{
    m_ui->titleLabel->setText(m_lesson.numberedTitle());
    const QString prose = lessontext::read(id(), QStringLiteral("md"));
    const QList<Section> sections = lessontext::sections(prose);
    m_ui->proseView->setSections(sections);
    m_questions = new PageQuestions(m_lesson, m_document, prose, sections, *m_ui->questionCard);
    connect(m_ui->questionCard, &QuestionCard::focusLeft, this, [this] { setFocus(); });
    m_goals = new PageGoals(m_lesson, m_document, prose, sections, *m_ui->goalLines);
    connect(m_questions, &PageQuestions::ready, this, &LessonPage::askFirst);
    connect(m_questions, &PageQuestions::changed, this, [this] {
        if (!m_views->isEmpty())
            showAgain();
    });
    m_ui->formulaView->setSections(
        lessontext::sections(lessontext::readShared(id(), QStringLiteral("formulas.html"))));
    auto* python = new CodeView(Language::Python);
    python->setObjectName(QStringLiteral("pythonView"));
    python->setAccessibleName(tr("Python listing"));
    python->setListing(lessontext::listing(lessontext::read(id(), QStringLiteral("py"))));
    m_ui->detailsTabs->addTab(python, QStringLiteral("Python"));
    auto* cpp = new CodeView(Language::Cpp);
    cpp->setObjectName(QStringLiteral("cppView"));
    cpp->setAccessibleName(tr("C++ listing"));
    cpp->setListing(lessontext::listing(lessontext::read(id(), QStringLiteral("cpp"))));
    m_ui->detailsTabs->addTab(cpp, leftToRight(QStringLiteral("C++")));
    new ListingButtons(*m_ui->detailsTabs);
    m_views = std::make_unique<StepViews>(
        StepViews::Texts{*m_ui->proseView, *m_ui->formulaView, *m_ui->valuesView, {python, cpp}},
        *m_ui->stage);
}

void LessonPage::setWalk(Walk* walk)
{
    Q_ASSERT(!m_walk);
    m_walk = walk;
    walk->setParent(this);
    m_views->setWalk(*walk);
    connect(walk, &Walk::ready, this, &LessonPage::present);
    connect(walk, &Walk::changed, this, &LessonPage::rebuild);
    connect(walk, &Walk::outdated, this,
            [this](bool follow) { showCurrentStep(follow, Stepper::Cause::Rebuilt); });
    connect(walk, &Walk::stateChanged, this, &LessonPage::askFirst);
    connect(walk, &Walk::stateChanged, this, &LessonPage::stateChanged);
}

void LessonPage::addPicture(const QString& title, Picture* picture, std::vector<const char*> steps)
{
    m_ui->stage->addPicture(title, picture);
    m_views->addPicture(picture, std::move(steps));
    connect(picture, &Picture::inputEdited, m_inputs.get(), &PageInputs::change);
    connect(picture, &Picture::dragGivenUp, &m_document, &Document::giveUpDrag);
    connect(picture, &Picture::editFinished, &m_document, &Document::endDrag);
    if (auto* chart = qobject_cast<ChartPicture*>(picture); chart && chart->isZoomable())
        connectZoom(*chart);
}

void LessonPage::connectZoom(ChartPicture& chart)
{
    connect(&chart, &ChartPicture::zoomChanged, this, [this, &chart] {
        m_document.setZoom(m_document.zoomKey(id(), chart.objectName()), chart.zoom());
        m_views->showAgain(chart);
    });
}

void LessonPage::restoreZooms()
{
    for (Picture* picture : m_ui->stage->pictures()) {
        if (auto* chart = qobject_cast<ChartPicture*>(picture))
            chart->setZoom(m_document.zoom(m_document.zoomKey(id(), chart->objectName())));
    }
}

Stage& LessonPage::stage()
{
    return *m_ui->stage;
}

InputBar& LessonPage::inputBar()
{
    return *m_ui->inputBar;
}

void LessonPage::setStatus(QLabel* line)
{
    m_status = line;
    m_ui->inputBar->addLine(line);
}

void LessonPage::setBeside(model::Step words)
{
    m_views->setBeside(std::move(words));
}

void LessonPage::addHeaderWidget(QWidget* widget)
{
    m_ui->headerLayout->addWidget(widget);
}

void LessonPage::setNotesOpen(bool open)
{
    m_ui->proseView->setNotesOpen(open);
}

void LessonPage::setPicturesAsTables(bool tables)
{
    m_ui->stage->setShownAsTables(tables);
}

void LessonPage::setAskingFirst(bool asks)
{
    m_questions->setAsking(asks);
}

void LessonPage::askFirst()
{
    if (!m_views->isEmpty())
        m_questions->show(currentStep().id, m_walk->kept(),
                          !m_walk->isBusy() && !m_walk->goesOnByItself());
}

void LessonPage::askForRow()
{
    m_inputs->askForRow();
}

QString LessonPage::inputLabel(const QString& name) const
{
    return m_ui->inputBar->label(name);
}

QStringList LessonPage::numberNames() const
{
    return m_inputs->numberNames();
}

void LessonPage::nameNumbers()
{
    m_views->setNumberNames(numberNames());
    m_questions->setNumberNames(numberNames());
    emit rowsShown();
}

void LessonPage::showInputs()
{
    m_inputs->showAll();
    nameNumbers();
    const QString remark = m_inputs->listingRemark();
    const QList<CodeView*> listings = m_ui->detailsTabs->findChildren<CodeView*>();
    for (CodeView* listing : listings)
        listing->setRemark(remark);
    m_ui->formulaView->keepRoomFor(m_walk->longest());
    restoreZooms();
}

void LessonPage::rebuild()
{
    showInputs();
    const int before = m_stepper.index();
    m_stepper.setCount(m_walk->count());
    // A shorter walk has moved it, and shown where it is now.
    if (m_stepper.index() == before)
        showCurrentStep(false, Stepper::Cause::Rebuilt);
}

void LessonPage::refresh()
{
    m_inputs->showRows();
    nameNumbers();
    showAgain();
}

void LessonPage::showAgain()
{
    m_walk->ask(m_stepper.index(), Stepper::Cause::Rebuilt);
}

void LessonPage::go(void (Stepper::*way)())
{
    entries::settle(*this);
    const int from = m_stepper.index();
    // Who walks on past a question is shown: where a walk is kept, by the steps that come then, but
    // not by its end, nor by another iteration.
    if (way == &Stepper::next && (m_lesson.run || m_stepper.atLast())) {
        // The step that comes next shows it; where the walk ends, none comes.
        const QSignalBlocker quiet(m_stepper.atLast() ? nullptr : m_questions);
        m_questions->showAnswer();
    }
    (m_stepper.*way)();
    // There is no way further, but the person may be reading elsewhere.
    if (m_stepper.index() == from && way != &Stepper::togglePlay)
        showCurrentStep(true, Stepper::Cause::Person);
}

void LessonPage::goToStep(const QString& stepId)
{
    entries::settle(*this);
    const std::span<const model::Step> steps = m_walk->kept();
    const auto found = std::ranges::find(steps, stepId.toStdString(), &model::Step::id);
    const int index = int(found - steps.begin());
    if (found == steps.end())
        m_ui->proseView->readFrom(stepId);
    else if (index == m_stepper.index())
        showCurrentStep(true, Stepper::Cause::Person);
    else
        m_stepper.goTo(index);
}

void LessonPage::open()
{
    showInputs();
    m_stepper.setCount(m_walk->count());
    m_stepper.goTo(int(std::clamp<std::int64_t>(m_document.step(id()), 0, m_walk->lastReached())),
                   Stepper::Cause::Rebuilt);
    // The document knows: only from here on it is told where the person goes.
    connect(&m_stepper, &Stepper::moved, this,
            [this](int, Stepper::Cause cause) { showCurrentStep(true, cause); });
    m_follows = !m_stepper.atFirst();
    m_walk->ask(m_stepper.index(), Stepper::Cause::Rebuilt);
}

void LessonPage::takeOver(const LessonPage& before)
{
    m_questions->takeOver(*before.m_questions);
    m_ui->proseView->takeOver(*before.m_ui->proseView);
    entries::takeOver(*this, before);
    m_views->takeOver(*before.m_views);
    // A step that is still being worked out is not to scroll away from there.
    m_follows = false;
    if (before.m_stepper.isPlaying())
        m_stepper.play();
    if (before.m_walk->goesOnByItself())
        m_walk->goOn();
}

void LessonPage::leave()
{
    m_stepper.pause();
    m_stepper.disconnect(this);
    m_document.disconnect(this);
    m_document.disconnect(&m_stepper);
    // Nor does any part of it hear of the document, or tell it anything.
    const QObjectList parts = findChildren<QObject*>();
    for (QObject* part : parts) {
        m_document.disconnect(part);
        if (m_lesson.run)
            m_document.run(id()).disconnect(part);
        part->disconnect(&m_document);
        part->disconnect(this);
        part->disconnect(m_inputs.get());
    }
}

void LessonPage::showCurrentStep(bool follow, Stepper::Cause cause)
{
    m_follows |= follow;
    m_document.setStep(id(), m_stepper.index());
    // Nobody counts the steps of a training: who is at its end is through.
    if (m_lesson.run && m_stepper.atLast())
        m_document.setFinished(id());
    m_walk->ask(m_stepper.index(), cause);
}

void LessonPage::present(const Moment& moment)
{
    const std::span<const model::Step> walk = m_walk->kept();
    keepShown(m_document, id(), walk, moment->id);
    model::Shown shown = m_document.shown(id(), walk);
    const Moment asked = m_questions->withhold(shown, walk, moment);
    m_goals->show(*moment, shown);
    m_views->show(asked, std::move(shown), std::exchange(m_follows, false));
    askFirst();
    emit stepShown();
}

const model::Step& LessonPage::currentStep() const
{
    return *m_views->moment();
}

bool LessonPage::isBusy() const
{
    return m_walk->isBusy();
}

QString LessonPage::stepTitle() const
{
    return m_ui->proseView->headingOf(QString::fromStdString(currentStep().id));
}

int LessonPage::wordsOfStep() const
{
    return m_ui->proseView->wordsOf(QString::fromStdString(currentStep().id));
}

QString LessonPage::place() const
{
    return m_walk->place();
}

QString LessonPage::announcement() const
{
    QString further;
    for (const QString& told : {m_goals->announcement(), m_questions->announcement()}) {
        if (!told.isEmpty())
            further += QStringLiteral(" — ") + told;
    }
    if (m_status)
        return m_status->text() + further;
    QString words = tr("%1: %2").arg(place(), stepTitle());
    for (const std::string& name : currentStep().highlights) {
        if (const model::Value* value = currentStep().find(name))
            words += QStringLiteral("; %1 = %2")
                         .arg(QString::fromStdString(name),
                              value->withheld ? hiddenUntilAnswered() : pageValue(*value));
    }
    return spoken(words) + further;
}

void LessonPage::keyPressEvent(QKeyEvent* event)
{
    // Out of a field, so that the arrow keys walk again.
    if (event->key() == Qt::Key_Escape)
        setFocus();
    else
        QWidget::keyPressEvent(event);
}

void LessonPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Queued: by then the pictures have the new palette, too.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &LessonPage::showAgain, Qt::QueuedConnection);
}

} // namespace gui
