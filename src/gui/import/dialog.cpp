// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/dialog.h"

#include "gui/base/plaintip.h"
#include "gui/help/guidewindow.h"
#include "gui/import/choices.h"
#include "gui/import/filechoice.h"
#include "gui/import/outcometext.h"
#include "gui/import/tables/columndelegate.h"
#include "gui/import/tables/keptrows.h"
#include "gui/import/tables/rolesheader.h"
#include "gui/import/tables/tablelook.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/entry.h"
#include "table/suggestion.h"
#include "ui_importdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

#include <set>
#include <utility>

namespace gui
{

namespace
{

/// Wider tables keep one width for all columns.
constexpr int mostFitted = 60;

QString plain(std::size_t number)
{
    return QLocale().toString(qulonglong(number));
}

} // namespace

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
    setUpTables();
    connectParts();
    const QSize room = screen()->availableSize() - QSize(32, 64);
    resize(QSize(1120, 720).boundedTo(room));
    openFile(path);
}

ImportDialog::~ImportDialog()
{
    // Hiding lays the header out once more, while there are still columns to lay out.
    hide();
}

void ImportDialog::setUpTables()
{
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.35);
    title.setWeight(QFont::DemiBold);
    m_ui->fileLabel->setFont(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_ui->dialectTitle->setFont(bold);
    m_ui->preparationTitle->setFont(bold);
    m_ui->optionsArea->setMinimumWidth(m_ui->options->sizeHint().width() + 16);

    m_ui->previewTable->setModel(&m_preview);
    m_ui->previewTable->setHorizontalHeader(new RolesHeader(m_columns, m_ui->previewTable));
    m_ui->columnsTable->setModel(&m_columns);
    m_ui->columnsTable->setItemDelegate(new ColumnDelegate(m_ui->columnsTable));
    m_ui->columnsTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->columnsTable->verticalHeader()->hide();
    giveDataLook(*m_ui->previewTable);
    giveDataLook(*m_ui->columnsTable);
    m_ui->previewTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->targetBar->setColumns(&m_columns);
    m_ui->gapsButton->hide();
    m_ui->noteLabel->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Use this data"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setDefault(true);
}

void ImportDialog::connectParts()
{
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_ui->buttonBox, &QDialogButtonBox::helpRequested, this,
            [this] { GuideWindow::open(QStringLiteral("your-data"), this); });
    connect(m_ui->problemPage, &ProblemPage::otherFileRequested, this,
            &ImportDialog::chooseOtherFile);
    connect(m_ui->problemPage, &ProblemPage::sampleRequested, this, [this](std::size_t oneRowIn) {
        m_options.one_row_in = oneRowIn;
        read();
    });
    connect(m_ui->detectButton, &QPushButton::clicked, this, [this] {
        m_options.types.clear();
        m_options.joined.clear();
        m_ui->dialectForm->release();
    });
    connect(m_ui->dialectForm, &DialectForm::edited, this, &ImportDialog::read);
    connect(m_ui->dialectForm, &DialectForm::refused, this, &ImportDialog::tellStatus);
    connect(m_ui->preparationForm, &PreparationForm::refused, this, &ImportDialog::tellStatus);
    connect(m_ui->preparationForm, &PreparationForm::edited, this, [this] {
        m_ownFraction = true;
        prepare();
    });
    connect(&m_columns, &ColumnsModel::rolesEdited, this, [this] {
        m_rolesSettled = true;
        m_remembered.reset();
        m_choices.positive.clear();
        m_choices.threshold.reset();
        m_preview.setRoles(m_columns.roles());
        prepare();
    });
    connect(&m_columns, &ColumnsModel::typeEdited, this, &ImportDialog::setType);
    connect(&m_columns, &ColumnsModel::joinEdited, this, &ImportDialog::joinSpellings);
    connect(m_ui->targetBar, &TargetBar::positiveChosen, this, [this](const std::string& label) {
        m_choices.positive = label;
        m_choices.threshold.reset();
        prepare();
    });
    connect(m_ui->targetBar, &TargetBar::thresholdChosen, this,
            [this](const table::Threshold& threshold) {
                m_choices.positive.clear();
                m_choices.threshold = threshold;
                prepare();
            });
    connect(m_ui->gapsButton, &QPushButton::clicked, this, [this] {
        m_choices.missing = m_choices.missing == table::MissingRule::Mean
                                ? table::MissingRule::DropRow
                                : table::MissingRule::Mean;
        m_ui->preparationForm->setChoices(m_choices);
        prepare();
    });
    connect(m_ui->warningsList, &WarningsList::lineChosen, this, &ImportDialog::goToLine);
    connect(&m_reader, &TableJob::arrived, this, &ImportDialog::take);
    connect(&m_reader, &TableJob::progressed, m_ui->progressBar, &QProgressBar::setValue);
    connect(&m_reader, &TableJob::finished, m_ui->progressBar, &QWidget::hide);
    connect(&m_preparer, &PrepareJob::arrived, this, &ImportDialog::takeOutcome);
}

void ImportDialog::openFile(const QString& path)
{
    m_path = path;
    m_options = {};
    m_choices = choices::usual();
    m_ownFraction = false;
    m_rolesSettled = false;
    m_table.reset();
    m_shown.reset();
    const QString name = QFileInfo(path).fileName();
    m_ui->fileLabel->setText(name.isEmpty() ? path : name);
    m_ui->fileLabel->setToolTip(plainTip(path));
    m_missing.clear();
    m_fingerprint.reset();
    if (m_again) {
        const session::DataOrigin& origin = m_again->origin;
        m_remembered = {m_again->kept ? keptrows::reading(origin) : origin.reading,
                        origin.preparation, origin.columns};
        m_reader.setKept(m_again->kept);
    } else {
        m_remembered = importmemory::recall(path);
    }
    if (m_remembered) {
        m_options = m_remembered->reading;
        m_choices = m_remembered->preparation;
        m_spokenOfColumns = m_remembered->columns;
        m_ownFraction = true;
    }
    for (QWidget* ofTheFile :
         std::initializer_list<QWidget*>{m_ui->dialectTitle, m_ui->dialectForm, m_ui->detectButton})
        ofTheFile->setVisible(!isOfKeptRows());
    m_ui->dialectForm->setOptions(m_options);
    m_ui->preparationForm->setChoices(m_choices);
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
    return isOfKeptRows() ? tr("These are the rows as this session keeps them, with the lines they "
                               "had in the file.")
                          : detectionText(table.detection());
}

void ImportDialog::setNote(const QString& note)
{
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
}

void ImportDialog::read()
{
    m_options = m_ui->dialectForm->options(m_options);
    m_ui->detectButton->setEnabled(m_ui->dialectForm->isFixed() || m_options.speaks_of_columns());
    m_preparer.cancel();
    m_acceptsThen = false;
    m_reading = true;
    m_outcome = {};
    setReady(false);
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    showStatus(tr("Reading…"), false);
    m_reader.start(m_path, m_options);
}

void ImportDialog::setType(int column, table::ColumnType type)
{
    if (!m_shown)
        return;
    m_options.types[std::size_t(column)] = type;
    readColumn(column);
}

void ImportDialog::joinSpellings(int column, bool join)
{
    if (!m_shown)
        return;
    std::set<std::size_t> joined(m_options.joined.begin(), m_options.joined.end());
    if (join)
        joined.insert(std::size_t(column));
    else
        joined.erase(std::size_t(column));
    m_options.joined.assign(joined.begin(), joined.end());
    readColumn(column);
}

void ImportDialog::readColumn(int column)
{
    m_spokenOfColumns = m_shown->column_names();
    if (m_columns.role(column) == table::Role::Target) {
        m_choices.positive.clear();
        m_choices.threshold.reset();
    }
    read();
}

void ImportDialog::take(const Reading& reading)
{
    if (reading.table && m_options.speaks_of_columns() &&
        reading.table->column_names() != m_spokenOfColumns) {
        // Said of columns that are elsewhere now, or no more.
        choices::move(m_options, m_spokenOfColumns, *reading.table);
        m_spokenOfColumns = reading.table->column_names();
        QMetaObject::invokeMethod(this, &ImportDialog::read, Qt::QueuedConnection);
        return;
    }
    m_reading = !reading.problem && !reading.complete;
    if (reading.problem)
        showProblem(reading);
    else
        showTable(reading);
}

void ImportDialog::showTable(const Reading& reading)
{
    m_ui->pages->setCurrentWidget(m_ui->tablePage);
    m_ui->optionsArea->show();
    m_ui->detectionLabel->setText(sourceText(*reading.table));
    m_ui->detectionLabel->show();
    m_ui->dialectForm->showDetection(reading.table->dialect());
    chooseRoles(reading);
    m_shown = reading.table;
    m_preview.setTable(reading.table);
    m_preview.setRoles(m_choices.roles);
    m_columns.setNotes(columnNotes(m_columns.columns(), reading.table->warnings()));
    fitColumns();
    if (!reading.complete)
        return;
    m_table = reading.table;
    m_fingerprint = reading.fingerprint;
    listWarnings();
    prepare();
}

void ImportDialog::fitColumns()
{
    QTableView* table = m_ui->previewTable;
    const int columns = m_preview.columnCount();
    table->clearSpans();
    if (columns > 1) {
        for (const int row : m_preview.keptOutRows())
            table->setSpan(row, 0, 1, columns);
    }
    m_ui->columnsTable->horizontalHeader()->setResizeContentsPrecision(100);
    m_ui->columnsTable->resizeColumnsToContents();
    // Columns that are read anew keep the width they have.
    const std::vector<std::string> names = m_preview.table().column_names();
    if (std::exchange(m_fittedColumns, names) == names)
        return;
    table->horizontalHeader()->setResizeContentsPrecision(40);
    if (columns <= mostFitted)
        table->resizeColumnsToContents();
    for (int column = 0; column < std::min(columns, mostFitted); ++column)
        table->setColumnWidth(column,
                              std::clamp(table->columnWidth(column), RolesHeader::smallestSection(),
                                         RolesHeader::largestSection()));
}

void ImportDialog::chooseRoles(const Reading& reading)
{
    std::vector<table::ColumnSummary> columns = reading.summaries;
    if (!reading.complete) {
        columns.clear();
        for (const table::Column& column : reading.table->columns())
            columns.push_back(
                {column.name, column.type, column.missing, 0, {}, {}, column.number_count});
    }
    const std::vector<std::string> names = reading.table->column_names();
    if (m_remembered && m_remembered->columns == names &&
        choices::fit(*reading.table, m_remembered->preparation.roles)) {
        m_choices.roles = m_remembered->preparation.roles;
        m_choices.positive = m_remembered->preparation.positive;
        m_choices.threshold = m_remembered->preparation.threshold;
        m_rolesSettled = true;
    } else if (m_remembered && m_again) {
        m_choices = choices::moved(m_remembered->preparation, m_remembered->columns, *reading.table,
                                   m_missing);
        m_rolesSettled = true;
    } else if (m_rolesSettled && m_shown->column_names() == names) {
        m_choices.roles = choices::kept(*m_shown, *reading.table, m_choices.roles);
    } else {
        m_choices.roles = reading.complete ? reading.suggestion.roles
                                           : table::suggest_preparation(*reading.table).roles;
        m_choices.positive.clear();
        m_choices.threshold.reset();
        m_rolesSettled = reading.complete;
    }
    if (reading.complete)
        m_remembered.reset();
    m_columns.setColumns(std::move(columns), m_choices.roles);
}

void ImportDialog::showProblem(const Reading& reading)
{
    m_acceptsThen = false;
    m_ui->progressBar->hide();
    m_ui->detectionLabel->hide();
    m_ui->gapsButton->hide();
    m_ui->pages->setCurrentWidget(m_ui->problemPage);
    m_ui->problemPage->showProblem(reading);
    // What cannot even be opened is not cured by other options.
    m_ui->optionsArea->setVisible(reading.text || m_ui->dialectForm->isFixed());
    showStatus(tr("Nothing has been changed."), false);
}

void ImportDialog::prepare()
{
    m_choices = m_ui->preparationForm->choices(m_choices);
    m_choices.roles = m_columns.roles();
    setReady(false);
    if (m_table && !m_reading)
        m_preparer.start(m_table, m_choices);
}

void ImportDialog::takeOutcome(const PrepareOutcome& outcome)
{
    if (outcome.problem && outcome.problem->code == table::ProblemCode::TooFewRows &&
        !m_ownFraction) {
        m_choices.test_fraction = 0;
        m_ui->preparationForm->setChoices(m_choices);
        prepare();
        return;
    }
    m_outcome = outcome;
    m_choices.positive = outcome.choices.positive;
    m_choices.threshold = outcome.choices.threshold;
    listWarnings();
    if (outcome.mapping)
        m_ui->targetBar->setOutcome(outcome);
    else
        m_ui->targetBar->clearLabels();
    tellGaps();
    m_ui->tabs->setTabEnabled(m_ui->tabs->indexOf(m_ui->ledgerView), bool(outcome.prepared));
    if (outcome.problem) {
        m_acceptsThen = false;
        tellStatus();
        return;
    }
    m_ui->ledgerView->setOrigin(origin());
    tellStatus();
    setReady(true);
}

void ImportDialog::tellGaps()
{
    QStringList sentences = {sourceText(*m_table)};
    const QString gaps = gapsText(m_outcome, m_table->rows());
    if (!gaps.isEmpty())
        sentences << gaps;
    QStringList names;
    for (const std::string& name : m_missing)
        names << QString::fromStdString(table::excerpt(name));
    if (!names.isEmpty())
        sentences << tr("Used before, but not to be had here: %1.")
                         .arg(QLocale().createSeparatedList(names));
    m_ui->detectionLabel->setText(sentences.join(QLatin1Char(' ')));

    const bool filled = m_choices.missing == table::MissingRule::Mean;
    const bool allHaveGaps =
        m_outcome.problem && m_outcome.problem->code == table::ProblemCode::AllRowsMissing;
    m_ui->gapsButton->setText(filled ? tr("Leave them out") : tr("Fill with the mean"));
    m_ui->gapsButton->setVisible(m_outcome.prepared ? rowsWithGaps(*m_outcome.prepared) > 0
                                                    : allHaveGaps && !filled);
}

void ImportDialog::listWarnings()
{
    std::vector<table::Problem> warnings = m_table->warnings();
    if (m_outcome.prepared)
        warnings.insert(warnings.end(), m_outcome.prepared->warnings.begin(),
                        m_outcome.prepared->warnings.end());
    const int tab = m_ui->tabs->indexOf(m_ui->warningsList);
    m_ui->tabs->setTabText(
        tab, warnings.empty() ? tr("&Warnings") : tr("&Warnings (%1)").arg(plain(warnings.size())));
    m_ui->tabs->setTabEnabled(tab, !warnings.empty());
    m_columns.setNotes(columnNotes(m_columns.columns(), warnings));
    m_ui->warningsList->setWarnings(std::move(warnings));
}

void ImportDialog::goToLine(quint64 line)
{
    const int row = m_preview.rowOfLine(line);
    m_ui->tabs->setCurrentWidget(m_ui->previewTable);
    m_ui->previewTable->selectRow(row);
    m_ui->previewTable->scrollTo(m_preview.index(row, 0), QAbstractItemView::PositionAtCenter);
    m_ui->previewTable->setFocus();
}

void ImportDialog::showStatus(const QString& text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, theme::textColour(theme::Role::Error));
    m_ui->statusLabel->setPalette(colours);
    m_ui->statusLabel->setText(text);
}

void ImportDialog::tellStatus()
{
    const QStringList refused = entries::problems(*this);
    if (!refused.isEmpty())
        showStatus(refused.join(QLatin1Char('\n')), true);
    else if (m_outcome.problem)
        showStatus(problemText(*m_outcome.problem), true);
    else if (m_outcome.prepared)
        showStatus(outcomeText(m_outcome), false);
}

void ImportDialog::setReady(bool ready)
{
    QPushButton* button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setEnabled(ready);
    if (!ready)
        return;
    if (std::exchange(m_acceptsThen, false)) {
        accept();
        return;
    }
    const QWidget* focus = focusWidget();
    if (!focus || !focus->isVisible() || focus == m_ui->buttonBox->button(QDialogButtonBox::Cancel))
        button->setFocus();
}

void ImportDialog::accept()
{
    const QPushButton* button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    const bool wasReady = button->isEnabled();
    m_ui->dialectForm->settle();
    if (!entries::settle(*this)) {
        tellStatus();
        entries::goToProblem(*this);
        return;
    }
    // What has just been typed is read and prepared first.
    m_acceptsThen = wasReady && !button->isEnabled();
    if (!button->isEnabled() || !m_outcome.prepared)
        return;
    if (!isOfKeptRows())
        importmemory::remember(m_path, {m_options, m_outcome.choices, m_table->column_names()});
    QDialog::accept();
}

session::DataOrigin ImportDialog::origin() const
{
    session::DataOrigin origin =
        session::origin_of(m_path.toStdString(), m_options, m_outcome.choices, *m_table,
                           *m_outcome.prepared, *m_outcome.ledger, m_fingerprint);
    if (isOfKeptRows())
        keptrows::complete(origin, m_again->origin);
    return origin;
}

model::Dataset ImportDialog::takeDataset()
{
    model::Dataset dataset = std::move(m_outcome.prepared->dataset);
    dataset.name = m_ui->fileLabel->text().toStdString();
    return dataset;
}

model::RowSummary ImportDialog::takeSummary()
{
    return std::move(*m_outcome.summary);
}

} // namespace gui
