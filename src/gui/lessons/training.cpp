#include "gui/charts/errorcurve.h"
#include "gui/charts/rowsplot.h"
#include "gui/document.h"
#include "gui/inputbar.h"
#include "gui/lessonpage.h"
#include "gui/numbers.h"
#include "gui/runview.h"
#include "gui/theme.h"
#include "gui/trainingjob.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

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

    int stepCount() const override { return int(m_job.timeline().settings().iterations) + 1; }
    model::Step stepAt(int index) const override;
    QStringList stepIds() const override;
    bool isBusy() const override { return m_job.isTraining(); }

protected:
    model::Trace buildTrace(const model::Inputs&) const override { return {}; }
    void rebuild() override;
    void showStep(const model::Step& step) override;

private:
    void addControls();
    QPushButton* addCommand(const QString& name, const QString& text, const QString& toolTip,
                            const QKeySequence& shortcut, void (TrainingPage::*command)());
    void connectJob();
    /// Takes up the session's run, and puts it back there whenever a snapshot is wanted.
    void keepInSession();

    void train();
    void pause();
    void restart();
    /// The person went to another step: train up to there if nobody has been there yet.
    void goneTo(int index);
    /// Shows the step after so many iterations, because training has come that far.
    void follow(std::int64_t iterationsMade);
    void jobAdvanced();
    void jobStopped();

    TrainingJob::Speed speed() const;
    QString status(const model::Step& step);
    QString divergence() const;
    void showControls();

    TrainingJob m_job;
    RunView m_run;
    ErrorCurve* m_curve = nullptr;
    QHBoxLayout* m_commands = nullptr;
    QComboBox* m_speed = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_status = nullptr;
    /// The step on screen goes along with training.
    bool m_following = false;
    bool m_moving = false;
};

TrainingPage::TrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
    : LessonPage(lesson, document, parent),
      m_job(model::run_settings(document.inputs(id())),
            std::make_shared<const model::Dataset>(document.session().dataset)),
      m_run(m_job),
      m_curve(new ErrorCurve(m_run, this))
{
    addPicture(tr("Error"), m_curve);
    addPicture(tr("Rows"), new RowsPlot(m_run, this));
    addControls();
    connectJob();
    keepInSession();
    connect(&stepper(), &Stepper::indexChanged, this, &TrainingPage::goneTo);
    connect(m_curve, &ErrorCurve::iterationPicked, this,
            [this](qint64 iterationsMade) { stepper().goTo(int(iterationsMade)); });
}

void TrainingPage::addControls()
{
    inputBar().setLabel(QStringLiteral("learning_rate"), tr("Learning rate"));
    inputBar().setLabel(QStringLiteral("iterations"), tr("Iterations"));
    inputBar().setLabel(QStringLiteral("seed"), tr("Seed"));
    inputBar().setLabel(QStringLiteral("hidden_units"), tr("Hidden units"));
    auto* commands = new QWidget(this);
    m_commands = new QHBoxLayout(commands);
    m_commands->setContentsMargins(0, 0, 0, 0);
    m_commands->setSpacing(8);
    inputBar().addWidget(commands);
    m_train = addCommand(QStringLiteral("trainButton"), tr("Train"),
                         tr("Train to the last iteration; a finished run is shown again"),
                         Qt::CTRL | Qt::Key_T, &TrainingPage::train);
    m_pause = addCommand(QStringLiteral("pauseButton"), tr("Pause"), tr("Stop training here"),
                         Qt::CTRL | Qt::Key_P, &TrainingPage::pause);
    m_reset = addCommand(QStringLiteral("resetButton"), tr("Reset"),
                         tr("Back to the random start; the fields stay as they are"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_R, &TrainingPage::restart);
    m_speed = new QComboBox(this);
    m_speed->setObjectName(QStringLiteral("speedChoice"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast training is shown"));
    m_speed->addItem(tr("Slowly, row by row"), QVariant::fromValue(TrainingJob::Speed::Slow));
    m_speed->addItem(tr("In four seconds"), QVariant::fromValue(TrainingJob::Speed::Steady));
    m_speed->addItem(tr("As fast as possible"), QVariant::fromValue(TrainingJob::Speed::Fastest));
    m_speed->setCurrentIndex(1);
    inputBar().addWidget(m_speed);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (m_following)
            m_job.trainTo(stepCount() - 1, speed());
    });
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("trainingStatus"));
    m_status->setWordWrap(true);
    inputBar().addLine(m_status);
}

QPushButton* TrainingPage::addCommand(const QString& name, const QString& text,
                                      const QString& toolTip, const QKeySequence& shortcut,
                                      void (TrainingPage::*command)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, command);
    m_commands->addWidget(button);
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    addAction(action);
    return button;
}

void TrainingPage::connectJob()
{
    connect(&m_job, &TrainingJob::advanced, this, &TrainingPage::jobAdvanced);
    connect(&m_job, &TrainingJob::trainingChanged, this, [this](bool training) {
        if (!training)
            jobStopped();
        showControls();
    });
}

void TrainingPage::keepInSession()
{
    if (const auto& run = document().session().run)
        m_job.restore(session::timeline_of(*run));
    connect(&document(), &Document::snapshotWanted, this,
            [this] { document().setRun(session::run_of(m_job.timeline())); });
    connect(&m_job, &TrainingJob::advanced, &document(), &Document::setTrained);
}

model::Step TrainingPage::stepAt(int index) const
{
    const model::Timeline& timeline = m_job.timeline();
    return model::training_step(timeline, *m_job.dataset(),
                                std::min<std::int64_t>(index, timeline.computed()));
}

QStringList TrainingPage::stepIds() const
{
    QStringList ids;
    for (const std::string& stepId : model::training_step_ids())
        ids << QString::fromStdString(stepId);
    return ids;
}

void TrainingPage::rebuild()
{
    m_following = false;
    const model::RunSettings wanted = model::run_settings(document().inputs(id()));
    const model::Dataset& dataset = document().session().dataset;
    model::RunSettings same = m_job.timeline().settings();
    same.iterations = wanted.iterations;
    if (same == wanted && *m_job.dataset() == dataset) {
        m_job.setIterations(wanted.iterations);
    } else {
        m_job.reset(wanted, std::make_shared<const model::Dataset>(dataset));
        stepper().first();
    }
    LessonPage::rebuild();
}

void TrainingPage::train()
{
    stepper().pause();
    if (m_job.timeline().is_complete())
        m_job.reset(m_job.timeline().settings(), m_job.dataset());
    m_following = true;
    follow(m_job.timeline().computed());
    m_job.trainTo(stepCount() - 1, speed());
}

void TrainingPage::pause()
{
    m_following = false;
    m_job.pause();
}

void TrainingPage::restart()
{
    pause();
    m_job.reset(m_job.timeline().settings(), m_job.dataset());
    follow(0);
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
    if (stepper().index() == int(iterationsMade))
        refresh(true);
    else
        stepper().goTo(int(iterationsMade));
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
    const QString divergent = divergence();
    QPalette colours;
    if (!divergent.isEmpty())
        colours.setColor(QPalette::WindowText, theme::textColour(theme::Role::Error));
    m_status->setPalette(colours);
    m_status->setText(divergent.isEmpty() ? status(step)
                                          : status(step) + QLatin1Char(' ') + divergent);
    showControls();
}

QString TrainingPage::status(const model::Step& step)
{
    const model::Evaluation& evaluation = m_run.evaluation(step.network);
    const QLocale locale;
    QString score =
        tr("error sum %1, %2 of %3 right")
            .arg(pageNumber(evaluation.train.error), locale.toString(evaluation.train.right),
                 locale.toString(evaluation.train.rows));
    if (evaluation.test.rows > 0)
        score +=
            tr("; %1 of %2 held-back rows right")
                .arg(locale.toString(evaluation.test.right), locale.toString(evaluation.test.rows));
    if (!step.find("iteration"))
        return tr("Before the first iteration: %1.").arg(score);
    const auto made = qint64(step.number("iterations_made"));
    if (made == m_job.timeline().settings().iterations)
        return tr("Finished, %1 iterations made: %2.").arg(locale.toString(made), score);
    return tr("After iteration %1: %2.").arg(locale.toString(made - 1), score);
}

QString TrainingPage::divergence() const
{
    const auto iteration = m_job.timeline().diverged_at();
    if (!iteration)
        return {};
    const double rate = m_job.timeline().settings().learning_rate;
    return tr("At iteration %1 the run diverged: its numbers grew beyond all bounds. Try a smaller "
              "learning rate, "
              "such as %2; rows scaled to similar sizes help as well.")
        .arg(QLocale().toString(qint64(*iteration)), pageNumber(rate / 10));
}

TrainingJob::Speed TrainingPage::speed() const
{
    return m_speed->currentData().value<TrainingJob::Speed>();
}

void TrainingPage::showControls()
{
    m_train->setEnabled(!m_following);
    m_pause->setEnabled(m_job.isTraining());
    m_reset->setEnabled(m_job.timeline().computed() > 0);
}

} // namespace

LessonPage* createTrainingPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new TrainingPage(lesson, document, parent);
}

} // namespace gui
