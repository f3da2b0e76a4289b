// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/dialog.h"

#include "gui/base/plaintip.h"
#include "gui/help/guidewindow.h"
#include "gui/import/choices/changes.h"
#include "gui/import/filechoice.h"
#include "gui/look/theme.h"
#include "gui/look/windowsize.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/numberfield.h"
#include "table/remarks.h"
#include "ui_importdialog.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gui
{

ImportDialog::ImportDialog(const QString& path, QWidget* parent)
    : ImportDialog(path, std::nullopt, parent)
{
}

ImportDialog::ImportDialog(const QString& path, Again again, QWidget* parent)
    : ImportDialog(path, std::optional(std::move(again)), parent)
{
}

ImportDialog::ImportDialog(const QString& path, std::optional<Again> again, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_again(std::move(again))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("importDialog"));
    setUpLook();
    m_ui->tablePage->setChoices(m_choices);
    connectButtons();
    connectChoices();
    connectJob();
    resize(windowSize({1120, 720}, *screen()));
    openFile(path);
}

ImportDialog::~ImportDialog()
{
    // Hiding lays the header out once more, while there are still columns to lay out; and the page
    // goes before the choices that it shows.
    hide();
    delete m_ui->tablePage;
}

void ImportDialog::setUpLook()
{
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.35);
    title.setWeight(QFont::DemiBold);
    m_ui->fileLabel->setFont(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_ui->dialectTitle->setFont(bold);
    m_ui->preparationTitle->setFont(bold);
    if (theme::look().growth() >= theme::roomyGrowth) {
        // Rows of the file come before words that stand beside each other.
        for (QFormLayout* form : m_ui->options->findChildren<QFormLayout*>()) {
            form->setRowWrapPolicy(QFormLayout::WrapAllRows);
            form->activate();
        }
        m_ui->dialectTitle->setWordWrap(true);
        m_ui->preparationTitle->setWordWrap(true);
        m_ui->bottomLayout->setDirection(QBoxLayout::TopToBottom);
        m_ui->fileLabel->setFont(bold);
        m_ui->dialogLayout->setContentsMargins(8, 8, 8, 8);
        m_ui->dialogLayout->setSpacing(4);
        m_ui->bottomLayout->setSpacing(4);
    }
    // The file has all other room.
    m_ui->optionsArea->setFixedWidth(m_ui->options->minimumSizeHint().width() +
                                     m_ui->optionsArea->verticalScrollBar()->sizeHint().width() +
                                     4);
    m_ui->noteLabel->hide();
    okButton()->setText(tr("&Use this data"));
    okButton()->setDefault(true);
    // A click takes what is being typed, once it has happened: it moves no focus before.
    okButton()->setFocusPolicy(Qt::TabFocus);
}

void ImportDialog::connectButtons()
{
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_ui->buttonBox, &QDialogButtonBox::helpRequested, this,
            [this] { GuideWindow::open(QStringLiteral("your-data"), this); });
    connect(m_ui->problemPage, &ProblemPage::otherFileRequested, this,
            &ImportDialog::chooseOtherFile);
    connect(m_ui->problemPage, &ProblemPage::sampleRequested, this, [this](std::size_t oneRowIn) {
        table::ReadOptions sample = m_choices.reading();
        sample.one_row_in = oneRowIn;
        m_choices.setReading(std::move(sample));
        read();
    });
}

void ImportDialog::connectChoices()
{
    connect(m_ui->detectButton, &QPushButton::clicked, this, [this] {
        m_choices.forgetColumns();
        m_ui->dialectForm->release();
    });
    connect(m_ui->dialectForm, &DialectForm::edited, this, &ImportDialog::read);
    connect(m_ui->dialectForm, &DialectForm::refused, this, &ImportDialog::tellStatus);
    connect(m_ui->preparationForm, &PreparationForm::refused, this, &ImportDialog::tellStatus);
    connect(m_ui->tablePage, &TablePage::refused, this, &ImportDialog::tellStatus);
    const auto numbers = findChildren<NumberField*>();
    for (const NumberField* number : numbers)
        connect(number, &QLineEdit::textChanged, this, &ImportDialog::tellStatus);
    connect(m_ui->preparationForm, &PreparationForm::edited, this, [this] {
        m_choices.setRows(m_ui->preparationForm->choices(m_choices.preparation()));
        prepare();
    });
    connect(m_ui->sourceLine, &SourceLine::totalsWanted, this, [this](bool leaveOut) {
        m_choices.setWithoutTotals(leaveOut);
        read();
    });
    connect(m_ui->sourceLine, &SourceLine::otherGapsWanted, this, [this] {
        m_choices.changeGaps();
        m_ui->preparationForm->setChoices(m_choices.preparation());
        prepare();
    });
    connect(m_ui->tablePage, &TablePage::roleChosen, this, [this](int column, table::Role role) {
        if (!m_choices.setRole(column, role))
            return;
        m_ui->tablePage->showRoles();
        prepare();
    });
    connect(m_ui->tablePage, &TablePage::typeChosen, this,
            [this](int column, table::ColumnType type) {
                m_choices.setType(column, type);
                read();
            });
    connect(m_ui->tablePage, &TablePage::joinChosen, this, [this](int column, bool join) {
        m_choices.setJoined(column, join);
        read();
    });
    connect(m_ui->tablePage, &TablePage::marksNamed, m_ui->dialectForm,
            &DialectForm::addMissingMarks);
    connect(m_ui->tablePage, &TablePage::positiveChosen, this, [this](const std::string& label) {
        m_choices.setPositive(label);
        prepare();
    });
    connect(m_ui->tablePage, &TablePage::thresholdChosen, this,
            [this](const table::Threshold& threshold) {
                m_choices.setThreshold(threshold);
                prepare();
            });
    connect(m_ui->tablePage, &TablePage::aimChosen, this, [this](table::Aim aim) {
        m_choices.setAim(aim);
        prepare();
    });
}

void ImportDialog::connectJob()
{
    connect(&m_job, &ImportJob::arrived, this, &ImportDialog::take);
    connect(&m_job, &ImportJob::prepared, this, &ImportDialog::takeOutcome);
    connect(&m_job, &ImportJob::progressed, m_ui->statusLine, &StatusLine::showProgress);
    connect(&m_job, &ImportJob::finished, m_ui->statusLine, &StatusLine::hideProgress);
}

Choices ImportDialog::choicesToStartFrom()
{
    m_lastTime.reset();
    if (m_again) {
        const session::DataOrigin& origin = m_again->origin;
        return Choices::ofOtherRows({m_again->kept ? keptrows::reading(origin) : origin.reading,
                                     origin.preparation, origin.columns});
    }
    m_lastTime = importmemory::recall(m_path);
    return m_lastTime ? Choices::ofLastTime(*m_lastTime) : Choices();
}

void ImportDialog::openFile(const QString& path)
{
    m_path = path;
    m_choices = choicesToStartFrom();
    m_job.setKept(m_again ? m_again->kept : nullptr);
    const QString name = QFileInfo(path).fileName();
    m_ui->fileLabel->setText(name.isEmpty() ? path : name);
    m_ui->fileLabel->setToolTip(plainTip(path));
    for (QWidget* ofTheFile :
         std::initializer_list<QWidget*>{m_ui->dialectTitle, m_ui->dialectForm, m_ui->detectButton})
        ofTheFile->setVisible(!isOfKeptRows());
    m_ui->dialectForm->setOptions(m_choices.reading());
    m_ui->preparationForm->setChoices(m_choices.preparation());
    read();
}

void ImportDialog::chooseOtherFile()
{
    askForFile(this, tr("Open data"), m_path, [this](const QString& path) {
        if (m_again)
            m_again->kept.reset();
        openFile(path);
    });
}

QString ImportDialog::sourceText(const table::Table& table) const
{
    if (isOfKeptRows())
        return tr("These are the rows as this session keeps them, with the lines they had in the "
                  "file.");
    QString text = detectionText(table.detection());
    const table::Yield yield{table.rows(), table.rows_kept_out()};
    if (!yield.lacks_many())
        return text;
    return text + QLatin1Char(' ') +
           tr("%L1 of %L2 lines are kept out: the remarks say why.")
               .arg(yield.kept_out)
               .arg(yield.lines());
}

void ImportDialog::setNote(const QString& note)
{
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
}

void ImportDialog::read()
{
    m_choices.setReading(m_ui->dialectForm->options(m_choices.reading()));
    m_ui->detectButton->setEnabled(m_ui->dialectForm->isFixed() ||
                                   m_choices.reading().speaks_of_columns());
    m_acceptsThen = false;
    okButton()->setEnabled(false);
    m_ui->statusLine->showReading();
    m_job.read(m_path, m_choices.reading());
}

void ImportDialog::take(const Reading& reading)
{
    if (reading.table && m_choices.follow(*reading.table))
        QMetaObject::invokeMethod(this, &ImportDialog::read, Qt::QueuedConnection);
    else if (reading.problem)
        showProblem(reading);
    else
        showTable(reading);
}

void ImportDialog::showTable(const Reading& reading)
{
    m_choices.takeColumns(reading);
    m_ui->pages->setCurrentWidget(m_ui->tablePage);
    m_ui->optionsArea->show();
    m_ui->sourceLine->showSource(sourceText(*reading.table), reading.table->warnings());
    m_ui->dialectForm->showDetection(reading.table->detection());
    m_ui->tablePage->showTable(reading);
    if (!reading.complete)
        return;
    m_changes.clear();
    if (m_again && !isOfKeptRows())
        m_changes = changes::since(m_again->origin, m_choices.reading(), *reading.table);
    else if (m_lastTime)
        m_changes = changes::since(*m_lastTime, m_choices.reading(), *reading.table);
    m_ui->tablePage->showWarnings(*reading.table, m_changes, m_job.outcome());
    prepare();
}

void ImportDialog::showProblem(const Reading& reading)
{
    m_acceptsThen = false;
    m_ui->sourceLine->clear();
    m_ui->pages->setCurrentWidget(m_ui->problemPage);
    m_ui->problemPage->showProblem(reading);
    // What cannot even be opened is not cured by other options.
    m_ui->optionsArea->setVisible(reading.text || m_ui->dialectForm->isFixed());
    m_ui->statusLine->showNothingChanged();
}

void ImportDialog::prepare()
{
    m_job.prepare(m_choices.preparation());
    tellStatus();
}

void ImportDialog::takeOutcome()
{
    const PrepareOutcome& outcome = m_job.outcome();
    if (m_choices.take(outcome)) {
        m_ui->preparationForm->setChoices(m_choices.preparation());
        prepare();
        return;
    }
    const table::Table& table = *m_job.table();
    m_ui->tablePage->showWarnings(table, m_changes, outcome);
    m_ui->tablePage->showMeaning(outcome);
    m_ui->tablePage->showLedger(outcome.prepared ? std::optional(origin()) : std::nullopt);
    m_ui->sourceLine->showOutcome(outcome, table.rows(), m_choices.lost(), m_changes);
    tellStatus();
    if (m_job.isReady())
        letAccept();
    else
        m_acceptsThen = false;
}

void ImportDialog::tellStatus()
{
    const auto numbers = findChildren<NumberField*>();
    const bool isTyping = std::ranges::any_of(numbers, [](const NumberField* number) {
        return number->typed() && number->problem().isEmpty();
    });
    const std::size_t keptOut = isOfKeptRows()  ? m_again->origin.kept_out
                                : m_job.table() ? m_job.table()->rows_kept_out()
                                                : 0;
    m_ui->statusLine->showOutcome(m_job.outcome(), keptOut, entries::problems(*this),
                                  isTyping || m_job.isWorking());
    if (m_job.table())
        okButton()->setEnabled(m_job.isReady() || isTyping);
}

QPushButton* ImportDialog::okButton() const
{
    return m_ui->buttonBox->button(QDialogButtonBox::Ok);
}

void ImportDialog::letAccept()
{
    okButton()->setEnabled(true);
    if (std::exchange(m_acceptsThen, false)) {
        accept();
        return;
    }
    const QWidget* focus = focusWidget();
    if (!focus || !focus->isVisible() || focus == m_ui->buttonBox->button(QDialogButtonBox::Cancel))
        okButton()->setFocus();
}

void ImportDialog::accept()
{
    m_ui->dialectForm->settle();
    if (!entries::settle(*this)) {
        tellStatus();
        entries::goToProblem(*this);
        return;
    }
    // What has just been typed is read and prepared first.
    m_acceptsThen = m_job.isWorking();
    if (!m_job.isReady()) {
        tellStatus();
        return;
    }
    if (!isOfKeptRows())
        importmemory::remember(m_path,
                               {m_choices.reading(), m_job.outcome().choices,
                                m_job.table()->column_names(), m_job.table()->column_types()});
    QDialog::accept();
}

session::DataOrigin ImportDialog::origin() const
{
    const PrepareOutcome& outcome = m_job.outcome();
    session::DataOrigin origin =
        session::origin_of(m_path.toStdString(), m_choices.reading(), outcome.choices,
                           *m_job.table(), *outcome.prepared, *outcome.ledger, m_job.fingerprint());
    if (isOfKeptRows())
        keptrows::complete(origin, m_again->origin);
    return origin;
}

model::Dataset ImportDialog::takeDataset()
{
    model::Dataset dataset = std::move(m_job.outcome().prepared->dataset);
    dataset.name = m_ui->fileLabel->text().toStdString();
    return dataset;
}

model::RowSummary ImportDialog::takeSummary()
{
    return std::move(*m_job.outcome().summary);
}

} // namespace gui
