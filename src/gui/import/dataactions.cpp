// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/dataactions.h"

#include "gui/base/plaintip.h"
#include "gui/document/dataname.h"
#include "gui/document/document.h"
#include "gui/import/dialog.h"
#include "gui/import/filechoice.h"
#include "gui/import/jobs/keptrows.h"
#include "gui/import/preparationdialog.h"
#include "gui/import/samples.h"
#include "gui/widgets/headerbutton.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace gui
{

DataActions::DataActions(Document& document, const Offers& offers, QWidget* window)
    : QObject(window), m_document(document), m_offers(offers), m_window(window)
{
    fillSamples();
    connect(m_offers.pattern, &QAction::triggered, this, &DataActions::choosePattern);
    connect(m_offers.preparation, &QAction::triggered, this, &DataActions::showPreparation);
    connect(m_offers.tutorialData, &QAction::triggered, &m_document, &Document::useTutorialData);
    connect(&m_document, &Document::dataChanged, this, &DataActions::update);
    connect(&m_document, &Document::replaced, this, &DataActions::update);
    connect(&m_document, &Document::inputsChanged, this, &DataActions::changed);
    update();
}

bool DataActions::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fillSamples();
    return QObject::event(event);
}

void DataActions::fillSamples()
{
    m_offers.samples->clear();
    for (const Sample& sample : samples()) {
        QAction* action = m_offers.samples->addAction(sample.title);
        connect(action, &QAction::triggered, this, [this, path = sample.path] { import(path); });
    }
}

void DataActions::import(const QString& path)
{
    // One import at a time: a second file takes the place of the first.
    for (ImportDialog* open : m_window->findChildren<ImportDialog*>())
        open->reject();
    open(new ImportDialog(path, m_window));
}

void DataActions::open(ImportDialog* dialog)
{
    dialog->setNote(lossText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        session::DataOrigin origin = dialog->origin();
        m_document.setData(dialog->takeDataset(), std::move(origin), dialog->takeSummary());
        emit taken();
        const QString path = dialog->path();
        if (!isSample(path) && session::name_of_points(path.toStdString()).empty())
            emit imported(path);
    });
    dialog->open();
}

QToolButton* DataActions::makeButton(const QString& lesson, QWidget* parent) const
{
    auto* button = new HeaderButton(parent);
    button->setObjectName(QStringLiteral("dataButton"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addActions({m_offers.open, m_offers.samples->menuAction(), m_offers.pattern});
    menu->addSeparator();
    menu->addActions({m_offers.preparation, m_offers.tutorialData});
    button->setMenu(menu);
    const auto name = [this, button, lesson] {
        button->setText(verbatim(dataText(lesson)));
        button->setToolTip(plainTip(dataTip(lesson)));
        button->setAccessibleName(dataText(lesson));
        button->setAccessibleDescription(dataTip(lesson));
    };
    name();
    connect(this, &DataActions::changed, button, name);
    return button;
}

QToolButton* DataActions::makeTutorialButton(QWidget* parent) const
{
    auto* button = new HeaderButton(parent);
    button->setObjectName(QStringLiteral("tutorialRowsButton"));
    button->setDefaultAction(m_offers.tutorialData);
    const auto show = [this, button] { button->setVisible(m_offers.tutorialData->isEnabled()); };
    // Whoever stands on it goes on beside it, where data are opened.
    connect(this, &DataActions::tutorialRowsBack, button, [button, parent] {
        auto* beside = parent->findChild<QToolButton*>(QStringLiteral("dataButton"));
        if (button->hasFocus() && beside)
            beside->setFocus();
    });
    show();
    connect(this, &DataActions::changed, button, show);
    return button;
}

const model::Dataset* DataActions::rowsOfItsOwn(const QString& lesson) const
{
    const model::LessonKind* kind = model::find_lesson_kind(lesson.toStdString());
    return kind && kind->brings_rows() ? m_document.run(lesson).dataset().get() : nullptr;
}

QString DataActions::dataText(const QString& lesson) const
{
    const session::Session& session = m_document.session();
    if (const model::Dataset* its = rowsOfItsOwn(lesson))
        return tr("Data: %1 (%Ln row(s))", nullptr, int(its->rows()))
            .arg(QString::fromStdString(its->name));
    if (!session.origin)
        return tr("Data: tutorial");
    const QString name = dataName(session.origin->path);
    if (!m_document.worksOnOwnRows(lesson))
        return tr("Data: tutorial, not %1").arg(name);
    return tr("Data: %1 (%Ln row(s))", nullptr, int(session.dataset->rows())).arg(name);
}

QString DataActions::dataTip(const QString& lesson) const
{
    if (rowsOfItsOwn(lesson))
        return tr("This lesson brings rows of its own.");
    if (!m_document.hasOwnData() || m_document.worksOnOwnRows(lesson))
        return tr("The rows to learn from");
    const QString name = dataName(m_document.session().origin->path);
    return session::are_of_numbers(m_document.session().origin)
               ? tr("This lesson works on the tutorial's numbers. The workbench learns from %1.")
                     .arg(name)
               : tr("This lesson works on the tutorial's numbers. The training learns from %1.")
                     .arg(name);
}

void DataActions::choosePattern()
{
    auto* dialog = new PatternDialog(m_pattern, lossText(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pattern = dialog->choice();
        m_document.setPoints(m_pattern);
        emit taken();
    });
    dialog->open();
}

void DataActions::showPreparation()
{
    const auto& origin = m_document.session().origin;
    if (!origin)
        return;
    auto* dialog = new PreparationDialog(*origin, m_window);
    connect(dialog, &PreparationDialog::changeWanted, this, [this, dialog](FileState state) {
        dialog->close();
        const bool other = state != FileState::Same && state != FileState::Unknown;
        prepareAgain(QString::fromStdString(m_document.session().origin->path), other);
    });
    connect(dialog, &PreparationDialog::readAgainWanted, this, [this, dialog] {
        dialog->close();
        prepareAgain(QString::fromStdString(m_document.session().origin->path), false);
    });
    connect(dialog, &PreparationDialog::otherFileWanted, this, [this, dialog] {
        dialog->close();
        prepareOtherFile();
    });
    dialog->open();
}

void DataActions::prepareAgain(const QString& path, bool fromSession)
{
    if (!m_document.hasOwnData())
        return;
    Again again{*m_document.session().origin};
    if (fromSession) {
        if (auto kept = keptrows::file(again.origin))
            again.kept = std::make_shared<const keptrows::File>(std::move(*kept));
    }
    open(new ImportDialog(path, std::move(again), m_window));
}

void DataActions::prepareOtherFile()
{
    askForFile(m_window, tr("Another file with the same choices"),
               QString::fromStdString(m_document.session().origin->path),
               [this](const QString& path) { prepareAgain(path, false); });
}

QString DataActions::lossText() const
{
    if (!m_document.runsDependOnRows())
        return {};
    // How far it has come is not said: it may still be going on.
    return tr("If this changes the rows, the training starts again; the run so far comes back with "
              "Undo.");
}

void DataActions::update()
{
    const bool own = m_document.session().origin.has_value();
    // Qt would pass the focus on to any neighbour.
    if (!own)
        emit tutorialRowsBack();
    m_offers.preparation->setEnabled(own);
    m_offers.tutorialData->setEnabled(own);
    emit changed();
}

} // namespace gui
