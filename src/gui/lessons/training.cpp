#include "gui/asking/askpicture.h"
#include "gui/charts/errorcurve.h"
#include "gui/charts/rowsplot.h"
#include "gui/classnames.h"
#include "gui/diagrams/confusionpicture.h"
#include "gui/document.h"
#include "gui/inputbar.h"
#include "gui/lessonpage.h"
#include "gui/runview.h"
#include "gui/strings.h"
#include "gui/trainingcontrols.h"
#include "gui/trainingjob.h"
#include "gui/trainingstatus.h"
#include "gui/trainingwords.h"

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

    int stepCount() const override { return indexOf(m_job.timeline().settings().iterations) + 1; }
    int lastReached() const override { return indexOf(m_job.timeline().computed()); }
    model::Step stepAt(int index) const override;
    QStringList stepIds() const override { return toStrings(model::training_step_ids()); }
    QString place() const override;
    bool goesOnByItself() const override { return m_following; }
    bool isBusy() const override { return m_job.isTraining() || m_run.isWorking(); }
    QString announcement() const override { return m_status->text(); }
    void takeOver(const LessonPage& before) override;
    void leave() override;

protected:
    model::Trace buildTrace(const model::Inputs&) const override { return {}; }
    void rebuild() override;
    void showRows() override;
    bool hasTutorialsNumbers() const override
    {
        return !document().hasOwnData() && LessonPage::hasTutorialsNumbers();
    }
    bool hasOwnNumbers() const override { return document().hasOwnData(); }
    void prepareStep(int index) override { m_run.lookAt(index); }
    void showStep(const model::Step& step) override;

private:
    void addControls();
    void connectJob();
    /// The step after so many iterations. A session may ask for more than anybody can wait for.
    static int indexOf(std::int64_t iterationsMade)
    {
        return int(std::min<std::int64_t>(iterationsMade, std::numeric_limits<int>::max() - 1));
    }
    /// Takes up the session's run, and puts it there as far as it has come whenever a snapshot is
    /// wanted.
    void keepInSession();
    /// Whether the session's run is the one shown here, as far as it has come.
    bool isInSession() const;
    void showRunOfSession();
    /// Shows these rows, and the run on them where the session brings one along.
    void changeRows(std::shared_ptr<const model::Dataset> dataset);
    /// Makes the run what the fields ask for; nothing is lost if only its length has changed.
    /// Whether it is one that was there before, brought back by undoing or redoing.
    bool changeRun();
    /// Shows the session's run, or the start where there is none.
    void takeUpRun();
    model::RunSettings wantedSettings() const;

    void train();
    void pause();
    void stopHere();
    /// The person went to another step: train up to there if nobody has been there yet.
    void goneTo(int index);
    /// Shows the step after so many iterations, because training has come that far.
    void follow(std::int64_t iterationsMade);
    void jobAdvanced();
    void jobStopped();

    /// Whether the fields tell all about the network's layers.
    bool isAsTheFieldsSay(const model::RunSettings& settings) const;
    void showControls();

    TrainingJob m_job;
    RunView m_run;
    ErrorCurve* m_curve = nullptr;
    RowsPlot* m_rows = nullptr;
    ConfusionPicture* m_confusion = nullptr;
    AskPicture* m_ask = nullptr;
    TrainingControls* m_controls = nullptr;
    TrainingStatus* m_status = nullptr;
    /// The step on screen goes along with training.
    bool m_following = false;
    bool m_moving = false;
};

TrainingPage::TrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
    : LessonPage(lesson, document, parent),
      m_job(model::run_settings(document.inputs(id())), document.session().dataset.pointer()),
      m_run(m_job),
      m_curve(new ErrorCurve(m_run, this)),
      m_rows(new RowsPlot(m_run, this)),
      m_confusion(new ConfusionPicture(m_run, this)),
      m_ask(new AskPicture(m_run, this))
{
    addPicture(tr("Error"), m_curve);
    addPicture(tr("Rows"), m_rows);
    addPicture(tr("Confusion matrix"), m_confusion);
    addPicture(tr("Ask the network"), m_ask);
    keepFirstPictureInView();
    addControls();
    connectJob();
    keepInSession();
    showControls();
    connect(&stepper(), &Stepper::indexChanged, this, &TrainingPage::goneTo);
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
            m_job.trainTo(m_job.timeline().settings().iterations, m_controls->speed());
    });
    m_status = new TrainingStatus(m_run, this);
    inputBar().addLine(m_status);
}

void TrainingPage::connectJob()
{
    connect(&m_run, &RunView::ready, this, [this] { present(m_run.step()); });
    connect(&m_job, &TrainingJob::advanced, this, &TrainingPage::jobAdvanced);
    connect(&m_job, &TrainingJob::trainingChanged, this, [this](bool training) {
        if (!training)
            jobStopped();
        showControls();
    });
}

void TrainingPage::keepInSession()
{
    if (document().session().run)
        showRunOfSession();
    connect(&document(), &Document::runChanged, this, &TrainingPage::takeUpRun);
    connect(&document(), &Document::standstillWanted, this, [this] {
        if (m_job.isTraining())
            stopHere();
    });
    connect(&document(), &Document::snapshotWanted, this, [this] {
        if (!isInSession())
            document().setRun(session::run_of(m_job.timeline()));
    });
    connect(&m_job, &TrainingJob::advanced, &document(), &Document::setTrained);
}

bool TrainingPage::isInSession() const
{
    const auto& run = document().session().run;
    const model::Timeline& timeline = m_job.timeline();
    return run && run->settings == timeline.settings() && run->latest == timeline.latest() &&
           run->diverged_at == timeline.diverged_at();
}

void TrainingPage::showRunOfSession()
{
    if (!isInSession())
        m_job.restore(session::timeline_of(*document().session().run));
}

model::RunSettings TrainingPage::wantedSettings() const
{
    return model::run_settings(document().inputs(id()), m_job.timeline().settings());
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
    m_job.disconnect(this);
    m_ask->disconnect(&document());
    m_job.pause();
    LessonPage::leave();
}

model::Step TrainingPage::stepAt(int index) const
{
    const model::Timeline& timeline = m_job.timeline();
    return momentOf(timeline, m_job.dataset(), std::min<std::int64_t>(index, timeline.computed()),
                    nullptr)
        .step;
}

QString TrainingPage::place() const
{
    const QLocale locale;
    return tr("%1 of %2 iterations")
        .arg(locale.toString(stepper().index()),
             locale.toString(qint64(m_job.timeline().settings().iterations)));
}

void TrainingPage::rebuild()
{
    m_following = false;
    const std::int64_t place = document().step(id());
    const session::Shared<model::Dataset>& dataset = document().session().dataset;
    const bool otherRows = m_job.dataset() != dataset.pointer() && *m_job.dataset() != *dataset;
    bool otherRun = otherRows;
    if (otherRows)
        changeRows(dataset.pointer());
    else
        otherRun = changeRun();
    LessonPage::rebuild();
    if (otherRun)
        follow(std::min(place, m_job.timeline().computed()));
}

void TrainingPage::showRows()
{
    LessonPage::showRows();
    m_rows->setAxes(document().axes(), document().session().dataset);
    m_confusion->setClassNames(classNames(document().session()));
    m_rows->setAsked(m_ask->setQuestion(document().session()));
}

void TrainingPage::changeRows(std::shared_ptr<const model::Dataset> dataset)
{
    m_job.reset(wantedSettings(), std::move(dataset));
    if (document().session().run)
        showRunOfSession();
    stepper().first();
}

bool TrainingPage::changeRun()
{
    const auto& run = document().session().run;
    if (run && model::training_values(run->settings) == document().inputs(id())) {
        const bool isBack = !isInSession();
        showRunOfSession();
        return isBack;
    }
    const model::RunSettings wanted = wantedSettings();
    model::RunSettings same = m_job.timeline().settings();
    same.iterations = wanted.iterations;
    if (same == wanted) {
        m_job.setIterations(wanted.iterations);
        return false;
    }
    m_job.reset(wanted, m_job.dataset());
    stepper().first();
    return false;
}

void TrainingPage::takeUpRun()
{
    m_following = false;
    const std::int64_t place = document().step(id());
    const auto& run = document().session().run;
    if (run)
        showRunOfSession();
    else
        m_job.reset(m_job.timeline().settings(), m_job.dataset());
    follow(std::min(place, m_job.timeline().computed()));
}

void TrainingPage::train()
{
    stepper().pause();
    if (m_job.timeline().is_complete())
        document().resetRun();
    m_following = true;
    follow(m_job.timeline().computed());
    m_job.trainTo(m_job.timeline().settings().iterations, m_controls->speed());
}

void TrainingPage::pause()
{
    m_following = false;
    m_job.pause();
}

void TrainingPage::stopHere()
{
    stepper().pause();
    pause();
    // Training may be a few iterations ahead of what is on screen.
    follow(m_job.timeline().computed());
}

void TrainingPage::goneTo(int index)
{
    if (m_moving)
        return;
    pause();
    const model::Timeline& timeline = m_job.timeline();
    if (index > timeline.computed() && timeline.is_complete())
        follow(timeline.computed());
    else if (index > timeline.computed())
        m_job.trainTo(index, TrainingJob::Speed::Fastest);
}

void TrainingPage::follow(std::int64_t iterationsMade)
{
    m_moving = true;
    if (stepper().index() == indexOf(iterationsMade))
        refresh(true);
    else
        stepper().goTo(indexOf(iterationsMade));
    m_moving = false;
}

void TrainingPage::jobAdvanced()
{
    const model::Timeline& timeline = m_job.timeline();
    if (!m_following) {
        refresh();
        return;
    }
    // A single frame at a recording would make the text jump there and back.
    const std::int64_t made = timeline.computed();
    const bool recording = made > 1 && (made - 1) % timeline.settings().record_every == 0;
    follow(recording && !timeline.is_complete() ? made - 1 : made);
}

void TrainingPage::jobStopped()
{
    const model::Timeline& timeline = m_job.timeline();
    if (m_following || timeline.diverged_at() || stepper().index() == timeline.computed())
        follow(timeline.computed());
    m_following = false;
}

void TrainingPage::showStep(const model::Step& step)
{
    const model::RunSettings& settings = m_job.timeline().settings();
    QStringList notes{trainingwords::baseRate(step, classNames(document().session())),
                      trainingwords::scaling(step, m_run.facts()),
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
    m_controls->setPossible(!m_following, m_following || m_job.isTraining(),
                            m_job.timeline().computed() > 0);
    emit goingChanged();
}

} // namespace

LessonPage* createTrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new TrainingPage(lesson, document, parent);
}

} // namespace gui
