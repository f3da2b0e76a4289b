// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askpicture.h"
#include "gui/base/strings.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/document/run.h"
#include "gui/lessons/trainingcontrols.h"
#include "gui/lessons/trainingstatus.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace gui
{

namespace
{

/// The last lesson. Its step index is the number of iterations made; steps are replayed when they
/// are shown, and computed by the job when nobody has been there yet.
class TrainingPage : public LessonPage
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPage)

public:
    TrainingPage(const Lesson& lesson, Document& document, QWidget* parent);

    int stepCount() const override { return indexOf(m_run.timeline().settings().iterations) + 1; }
    int lastReached() const override { return indexOf(m_run.timeline().computed()); }
    model::Step stepAt(int index) const override;
    QStringList stepIds() const override { return toStrings(model::training_step_ids()); }
    QString place() const override;
    bool goesOnByItself() const override { return m_following; }
    bool isBusy() const override { return m_run.isTraining() || m_view.isWorking(); }
    QString announcement() const override { return m_status->text(); }
    void takeOver(const LessonPage& before) override;
    void leave() override;

protected:
    void rebuild() override;
    void showRows() override;
    void prepareStep(int index) override { m_view.lookAt(index); }
    void showStep(const model::Step& step) override;

private:
    void addControls();
    void connectRun();
    /// The step after so many iterations. A session may ask for more than anybody can wait for.
    static int indexOf(std::int64_t iterationsMade)
    {
        return int(std::min<std::int64_t>(iterationsMade, std::numeric_limits<int>::max() - 1));
    }
    void train();
    void pause();
    void stopHere();
    /// The person went to another step: train up to there if nobody has been there yet.
    void goneTo(int index, Stepper::Cause cause);
    /// Shows the step after so many iterations, because training has come that far.
    void follow(std::int64_t iterationsMade);
    void advanced();
    void stopped();

    /// Whether the fields tell all about the network's layers.
    bool isAsTheFieldsSay(const model::RunSettings& settings) const;
    void showControls();

    Run& m_run;
    RunView m_view;
    ErrorCurve* m_curve = nullptr;
    RowsPlot* m_rows = nullptr;
    ConfusionPicture* m_confusion = nullptr;
    AskPicture* m_ask = nullptr;
    TrainingControls* m_controls = nullptr;
    TrainingStatus* m_status = nullptr;
    /// The step on screen goes along with training.
    bool m_following = false;
};

TrainingPage::TrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
    : LessonPage(lesson, document, parent),
      m_run(document.run()),
      m_view(m_run),
      m_curve(new ErrorCurve(m_view, this)),
      m_rows(new RowsPlot(m_view, this)),
      m_confusion(new ConfusionPicture(m_view, this)),
      m_ask(new AskPicture(m_view, this))
{
    addPicture(tr("Error"), m_curve);
    addPicture(tr("Rows"), m_rows);
    addPicture(tr("Confusion matrix"), m_confusion);
    addPicture(tr("Ask the network"), m_ask);
    keepFirstPictureInView();
    addControls();
    connectRun();
    showControls();
    connect(&stepper(), &Stepper::moved, this, &TrainingPage::goneTo);
    connect(m_rows, &RowsPlot::axesChosen, this,
            [this](Axes axes) { this->document().setAxes(axes); });
    connect(m_ask, &AskPicture::rowChosen, &document, &Document::askAbout);
    connect(m_ask, &AskPicture::answered, &document, &Document::answer);
    connect(&document, &Document::questionChanged, this, [this] {
        showRows();
        refresh();
    });
    connect(m_curve, &ErrorCurve::iterationPicked, this,
            [this](qint64 iterationsMade) { stepper().goTo(indexOf(iterationsMade)); });
}

void TrainingPage::addControls()
{
    inputBar().setLabel(QStringLiteral("learning_rate"), tr("Learning rate"));
    inputBar().setLabel(QStringLiteral("iterations"), tr("Iterations"));
    inputBar().setLabel(QStringLiteral("seed"), tr("Seed"));
    inputBar().setLabel(QStringLiteral("hidden_units"), tr("Hidden units"));
    m_controls = new TrainingControls(inputBar(), *this);
    connect(m_controls, &TrainingControls::trainRequested, this, &TrainingPage::train);
    connect(m_controls, &TrainingControls::pauseRequested, this, &TrainingPage::stopHere);
    connect(m_controls, &TrainingControls::resetRequested, &document(), &Document::resetRun);
    m_controls->setSpeed(document().session().speed);
    connect(m_controls, &TrainingControls::speedChanged, this, [this] {
        document().setSpeed(m_controls->speed());
        if (m_following)
            m_run.trainTo(m_run.timeline().settings().iterations, m_controls->speed());
    });
    m_status = new TrainingStatus(m_view, this);
    inputBar().addLine(m_status);
}

void TrainingPage::connectRun()
{
    document().keepRun();
    connect(&m_view, &RunView::ready, this, [this] { present(m_view.step()); });
    connect(&m_run, &Run::advanced, this, &TrainingPage::advanced);
    connect(&m_run, &Run::trainingChanged, this, [this](bool training) {
        if (!training)
            stopped();
        showControls();
    });
    connect(&document(), &Document::runChanged, this, &TrainingPage::rebuild);
    connect(&document(), &Document::standstillWanted, this, [this] {
        if (m_run.isTraining())
            stopHere();
    });
}

void TrainingPage::takeOver(const LessonPage& before)
{
    LessonPage::takeOver(before);
    const auto& page = static_cast<const TrainingPage&>(before);
    if (page.m_following)
        train();
}

void TrainingPage::leave()
{
    m_run.disconnect(this);
    m_ask->disconnect(&document());
    LessonPage::leave();
}

model::Step TrainingPage::stepAt(int index) const
{
    const model::Timeline& timeline = m_run.timeline();
    return momentOf(timeline, m_run.dataset(), std::min<std::int64_t>(index, timeline.computed()),
                    nullptr)
        .step;
}

QString TrainingPage::place() const
{
    const QLocale locale;
    // Of the step on screen: the next one may still be on its way.
    const bool isShown = currentStep().find("iterations_made");
    const qint64 made =
        isShown ? qint64(currentStep().number("iterations_made")) : stepper().index();
    return tr("%1 of %2 iterations")
        .arg(locale.toString(made),
             locale.toString(qint64(m_run.timeline().settings().iterations)));
}

void TrainingPage::rebuild()
{
    m_following = false;
    // Where the run stands by now, whatever has become of it.
    const std::int64_t place = std::min(document().step(id()), m_run.timeline().computed());
    LessonPage::rebuild();
    if (stepper().index() != indexOf(place))
        follow(place);
}

void TrainingPage::showRows()
{
    LessonPage::showRows();
    m_rows->setAxes(document().axes(), document().session().dataset);
    m_confusion->setClassNames(classNames(document().session()));
    m_rows->setAsked(m_ask->setQuestion(document().session()));
}

void TrainingPage::train()
{
    stepper().pause();
    if (m_run.timeline().is_complete())
        document().resetRun();
    m_following = true;
    follow(m_run.timeline().computed());
    m_run.trainTo(m_run.timeline().settings().iterations, m_controls->speed());
}

void TrainingPage::pause()
{
    m_following = false;
    m_run.pause();
}

void TrainingPage::stopHere()
{
    stepper().pause();
    pause();
    // Training may be a few iterations ahead of what is on screen.
    follow(m_run.timeline().computed());
}

void TrainingPage::goneTo(int index, Stepper::Cause cause)
{
    if (cause == Stepper::Cause::Run || cause == Stepper::Cause::Rebuilt)
        return;
    pause();
    const model::Timeline& timeline = m_run.timeline();
    if (index > timeline.computed() && timeline.is_complete())
        follow(timeline.computed());
    else if (index > timeline.computed())
        m_run.trainTo(index, Run::Speed::Fastest);
}

void TrainingPage::follow(std::int64_t iterationsMade)
{
    if (stepper().index() == indexOf(iterationsMade))
        refresh(true);
    else
        stepper().goTo(indexOf(iterationsMade), Stepper::Cause::Run);
}

void TrainingPage::advanced()
{
    const model::Timeline& timeline = m_run.timeline();
    if (!m_following) {
        refresh();
        return;
    }
    // A single frame at a recording would make the text jump there and back.
    const std::int64_t made = timeline.computed();
    const bool recording = made > 1 && (made - 1) % timeline.settings().record_every == 0;
    follow(recording && !timeline.is_complete() ? made - 1 : made);
}

void TrainingPage::stopped()
{
    const model::Timeline& timeline = m_run.timeline();
    if (m_following || timeline.diverged_at() || stepper().index() == timeline.computed())
        follow(timeline.computed());
    m_following = false;
}

void TrainingPage::showStep(const model::Step& step)
{
    const model::RunSettings& settings = m_run.timeline().settings();
    QStringList notes{trainingwords::baseRate(step, classNames(document().session())),
                      trainingwords::scaling(step, m_view.facts()),
                      isAsTheFieldsSay(settings) ? QString() : trainingwords::layers(settings)};
    notes.removeAll(QString());
    m_status->showStanding(notes.join(QLatin1Char(' ')));
    showControls();
}

bool TrainingPage::isAsTheFieldsSay(const model::RunSettings& settings) const
{
    const model::RunSettings said = model::run_settings(model::training_values(settings));
    return settings.hidden == said.hidden &&
           (said.hidden.empty() || settings.hidden_activation == said.hidden_activation);
}

void TrainingPage::showControls()
{
    m_controls->setPossible(!m_following, m_following || m_run.isTraining(),
                            m_run.timeline().computed() > 0);
    emit goingChanged();
}

} // namespace

LessonPage* createTrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new TrainingPage(lesson, document, parent);
}

} // namespace gui
