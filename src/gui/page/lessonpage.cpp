// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"

#include "gui/base/numbers.h"
#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/page/rowbar.h"
#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/picture.h"
#include "gui/texts/codeview.h"
#include "gui/texts/lessontext.h"
#include "gui/widgets/entry.h"
#include "ui_lessonpage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui
{

LessonPage::LessonPage(const Lesson& lesson, Document& document, QWidget* parent)
    : QWidget(parent),
      m_lesson(lesson),
      m_document(document),
      m_ui(std::make_unique<Ui::LessonPage>()),
      m_python(new CodeView(Language::Python)),
      m_cpp(new CodeView(Language::Cpp))
{
    m_ui->setupUi(this);
    setObjectName(id());
    setFocusProxy(m_ui->proseView);
    m_python->setObjectName(QStringLiteral("pythonView"));
    m_cpp->setObjectName(QStringLiteral("cppView"));
    m_python->setAccessibleName(tr("Python listing"));
    m_cpp->setAccessibleName(tr("C++ listing"));
    m_ui->detailsTabs->addTab(m_python, QStringLiteral("Python"));
    m_ui->detailsTabs->addTab(m_cpp, leftToRight(QStringLiteral("C++")));
    m_ui->pageSplitter->setStretchFactor(0, 2);
    m_ui->pageSplitter->setStretchFactor(1, 4);
    m_ui->pageSplitter->setSizes({330, 730});
    // The column scrolls upwards and downwards; its panel is as high as its wrapped fields need.
    // Only where large text leaves not even a field its width, it scrolls sideways, too.
    m_ui->stagePanel->installEventFilter(this);
    m_ui->stageSplitter->installEventFilter(this);
    m_ui->stageSplitter->setStretchFactor(0, 3);
    m_ui->stageSplitter->setStretchFactor(1, 1);
    m_ui->stageSplitter->setSizes({460, 170});
    m_detailsSizes = {340, 560};
    m_ui->detailsSplitter->setSizes(m_detailsSizes);
    rememberSplitters();
    rememberListing();
    m_ui->inputBar->setInputs(lesson.inputs());
    m_ui->inputBar->setVisible(!lesson.inputs().empty());
    addRowBar();
    fitToText();
    loadTexts();
    connectViews();
    arrangeDetails();
}

LessonPage::~LessonPage() = default;

void LessonPage::loadTexts()
{
    m_ui->titleLabel->setText(m_lesson.numberedTitle());
    m_ui->proseView->setSections(
        lessontext::sections(lessontext::read(id(), QStringLiteral("md"))));
    m_ui->formulaView->setSections(
        lessontext::sections(lessontext::readShared(id(), QStringLiteral("formulas.html"))));
    m_python->setListing(lessontext::listing(lessontext::read(id(), QStringLiteral("py"))));
    m_cpp->setListing(lessontext::listing(lessontext::read(id(), QStringLiteral("cpp"))));
}

void LessonPage::connectViews()
{
    connect(&m_stepper, &Stepper::moved, this, [this] { showCurrentStep(true); });
    connect(&m_document, &Document::inputsChanged, this, [this](const QString& lesson) {
        if (lesson == id())
            rebuild();
    });
    connect(&m_document, &Document::dataChanged, this, &LessonPage::rebuild);
    connect(&m_document, &Document::standstillWanted, this, [this] { m_stepper.pause(); });
    connect(&m_document, &Document::axesChanged, this, [this] {
        showRows();
        restoreZooms();
        refresh();
    });
    connect(m_ui->inputBar, &InputBar::inputEdited, this,
            [this](const QString& name, const std::vector<double>& numbers) {
                m_document.endDrag();
                m_document.setInput(id(), name, numbers, inputBar().label(name));
            });
    connect(m_ui->valuesView, &ValuesView::hovered, this, &LessonPage::pointAtName);
    connect(m_ui->formulaView, &FormulaView::hovered, this, &LessonPage::pointAtName);
    connect(m_ui->proseView, &ProseView::stepHovered, this, &LessonPage::pointAtStep);
    connect(m_python, &CodeView::stepHovered, this, &LessonPage::pointAtStep);
    connect(m_cpp, &CodeView::stepHovered, this, &LessonPage::pointAtStep);
}

void LessonPage::addRowBar()
{
    if (m_lesson.rowTitles.empty())
        return;
    m_rowBar = new RowBar(m_lesson, m_document, this);
    m_ui->inputBar->addFirstLine(m_rowBar);
    connect(m_rowBar, &RowBar::refused, m_ui->inputBar, &InputBar::showProblems);
}

void LessonPage::showRows()
{
    m_ui->inputBar->setInputs(m_document.lessonInputs(id()));
    const QStringList names = hasOwnNumbers() ? featureNames() : QStringList();
    m_ui->valuesView->setNumberNames(names);
    m_ui->formulaView->setNumberNames(names);
    m_ui->proseView->setNumberNames(names);
    if (!m_rowBar)
        return;
    m_rowBar->showRows();
    m_ui->inputBar->setNumberNames(names);
}

void LessonPage::askForRow()
{
    if (m_rowBar)
        m_rowBar->ask();
}

QStringList LessonPage::featureNames() const
{
    return toStrings(m_document.session().dataset->feature_names);
}

void LessonPage::addPicture(const QString& title, Picture* picture)
{
    m_ui->stage->addPicture(title, picture);
    connect(picture, &Picture::hovered, this, &LessonPage::pointAtName);
    connect(picture, &Picture::inputEdited, this,
            [this](const QString& name, const std::vector<double>& numbers) {
                m_document.setInput(id(), name, numbers, inputBar().label(name));
            });
    connect(picture, &Picture::editFinished, &m_document, &Document::endDrag);
    if (auto* chart = qobject_cast<ChartPicture*>(picture); chart && chart->isZoomable())
        connectZoom(*chart);
}

void LessonPage::connectZoom(ChartPicture& chart)
{
    connect(&chart, &ChartPicture::zoomChanged, this, [this, &chart] {
        m_document.setZoom(chart.objectName(), chart.zoom());
        if (m_step.id.empty())
            return;
        chart.showStep(m_step);
        m_ui->stage->refresh();
    });
}

void LessonPage::restoreZooms()
{
    for (Picture* picture : m_ui->stage->pictures()) {
        if (auto* chart = qobject_cast<ChartPicture*>(picture))
            chart->setZoom(m_document.zoom(chart->objectName()));
    }
}

void LessonPage::keepFirstPictureInView()
{
    m_ui->stage->keepFirstInView();
}

void LessonPage::bringForward(Picture* picture)
{
    m_ui->stage->bringForward(picture);
}

InputBar& LessonPage::inputBar()
{
    return *m_ui->inputBar;
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

void LessonPage::walk(void (Stepper::*way)())
{
    entries::settle(*this);
    (m_stepper.*way)();
}

void LessonPage::open()
{
    const auto step = m_document.step(id());
    // Nothing is on it before the first step has been computed.
    QSizePolicy keepsItsRoom = m_ui->stage->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_ui->stage->setSizePolicy(keepsItsRoom);
    m_ui->stage->hide();
    rebuild();
    m_stepper.goTo(int(std::clamp<std::int64_t>(step, 0, lastReached())));
    m_opened = true;
}

void LessonPage::takeOver(const LessonPage& before)
{
    m_ui->proseView->takeOver(*before.m_ui->proseView);
    entries::takeOver(*this, before);
    m_ui->stage->takeOver(*before.m_ui->stage);
    // A step that is still being worked out is not to scroll away from there.
    m_follows = false;
    if (before.m_stepper.isPlaying())
        m_stepper.play();
}

void LessonPage::leave()
{
    m_stepper.pause();
    m_document.disconnect(this);
    m_opened = false;
}

QString LessonPage::inputLabel(const QString& name) const
{
    return m_ui->inputBar->label(name);
}

void LessonPage::rebuild()
{
    const model::Inputs inputs = m_document.inputs(id());
    showRows();
    m_ui->inputBar->setValues(inputs);
    const QString remark =
        hasTutorialsNumbers() ? QString() : tr("The listing has the tutorial's numbers.");
    for (CodeView* listing : {m_python, m_cpp})
        listing->setRemark(remark);
    restoreZooms();
    m_trace = m_lesson.trace ? m_lesson.trace(inputs) : model::Trace();
    m_stepper.setCount(stepCount());
    showCurrentStep(false);
}

bool LessonPage::hasOwnNumbers() const
{
    return m_document.worksOnOwnRows(id());
}

bool LessonPage::hasTutorialsNumbers() const
{
    return !hasOwnNumbers() && m_document.inputs(id()) == model::initial_values(m_lesson.inputs());
}

int LessonPage::lastReached() const
{
    return stepCount() - 1;
}

int LessonPage::stepCount() const
{
    return int(m_trace.size());
}

model::Step LessonPage::stepAt(int index) const
{
    return m_trace.at(std::size_t(index));
}

QStringList LessonPage::stepIds() const
{
    QStringList ids;
    for (const model::Step& step : m_trace)
        ids << QString::fromStdString(step.id);
    return ids;
}

void LessonPage::showStep(const model::Step&) {}

void LessonPage::refresh(bool follow)
{
    showCurrentStep(follow);
}

void LessonPage::showCurrentStep(bool follow)
{
    m_follows |= follow;
    if (m_opened) {
        m_document.setStep(id(), m_stepper.index());
        if (m_stepper.atLast())
            m_document.setFinished(id());
    }
    prepareStep(m_stepper.index());
}

void LessonPage::prepareStep(int index)
{
    present(stepAt(index));
}

void LessonPage::present(model::Step step)
{
    // Another section comes into view whatever has brought the step on: a walk, or a longer run.
    m_follows |= !m_step.id.empty() && step.id != m_step.id;
    m_step = std::move(step);
    m_ui->stage->show();
    m_ui->valuesView->showStep(m_step);
    for (Picture* picture : m_ui->stage->pictures())
        picture->showStep(m_step);
    showStep(m_step);
    m_ui->stage->refresh();
    light(m_step, toStrings(m_step.highlights), QString::fromStdString(m_step.id), false);
    for (CodeView* listing : {m_python, m_cpp})
        listing->setCurrentStep(QString::fromStdString(m_step.id));
    m_ui->proseView->setCurrentStep(QString::fromStdString(m_step.id),
                                    std::exchange(m_follows, false));
    m_ui->proseView->setValues([this](const QStringList& ids) { return stepOf(ids); });
    emit stepShown();
}

QString LessonPage::stepTitle() const
{
    return m_ui->proseView->headingOf(QString::fromStdString(m_step.id));
}

int LessonPage::wordsOfStep() const
{
    return m_ui->proseView->wordsOf(QString::fromStdString(m_step.id));
}

QString LessonPage::place() const
{
    const QLocale locale;
    return tr("Step %1 of %2")
        .arg(locale.toString(m_stepper.index() + 1), locale.toString(m_stepper.count()));
}

QString LessonPage::announcement() const
{
    QString words = tr("%1: %2").arg(place(), stepTitle());
    for (const std::string& name : m_step.highlights) {
        if (const model::Value* value = m_step.find(name))
            words +=
                QStringLiteral("; %1 = %2").arg(QString::fromStdString(name), pageValue(*value));
    }
    return words;
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
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_opened)
                    refresh();
            },
            Qt::QueuedConnection);
    if (event->type() == QEvent::FontChange) {
        fitToText();
        arrangeDetails();
    }
}

} // namespace gui
