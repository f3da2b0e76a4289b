#include "gui/import/dataactions.h"

#include "gui/document.h"
#include "gui/import/importdialog.h"
#include "gui/import/ledgerview.h"
#include "gui/import/samples.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace gui
{

DataActions::DataActions(Document& document, const Offers& offers, QWidget* window)
    : QObject(window), m_document(document), m_offers(offers), m_window(window)
{
    fillSamples();
    connect(m_offers.preparation, &QAction::triggered, this, &DataActions::showPreparation);
    connect(m_offers.tutorialData, &QAction::triggered, &m_document, &Document::useTutorialData);
    connect(&m_document, &Document::dataChanged, this, &DataActions::update);
    connect(&m_document, &Document::replaced, this, &DataActions::update);
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
    auto* dialog = new ImportDialog(path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        session::DataOrigin origin = dialog->origin();
        m_document.setData(dialog->takeDataset(), std::move(origin));
        emit taken();
        if (!isSample(dialog->path()))
            emit imported(dialog->path());
    });
    dialog->open();
}

QToolButton* DataActions::makeButton(QWidget* parent) const
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("dataButton"));
    button->setToolTip(tr("The rows to learn from"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addActions({m_offers.open, m_offers.samples->menuAction()});
    menu->addSeparator();
    menu->addActions({m_offers.preparation, m_offers.tutorialData});
    button->setMenu(menu);
    const auto name = [this, button] {
        button->setText(dataText());
        button->setAccessibleName(button->text());
    };
    name();
    connect(this, &DataActions::changed, button, name);
    return button;
}

QToolButton* DataActions::makeTutorialButton(QWidget* parent) const
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("tutorialRowsButton"));
    button->setDefaultAction(m_offers.tutorialData);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto show = [this, button] { button->setVisible(m_offers.tutorialData->isEnabled()); };
    show();
    connect(this, &DataActions::changed, button, show);
    return button;
}

QString DataActions::dataText() const
{
    const session::Session& session = m_document.session();
    if (!session.origin)
        return tr("Data: tutorial");
    const QString name = QFileInfo(QString::fromStdString(session.origin->path)).fileName();
    return tr("Data: %1 (%Ln row(s))", nullptr, int(session.dataset->rows())).arg(name);
}

void DataActions::showPreparation()
{
    const auto& origin = m_document.session().origin;
    if (!origin)
        return;
    const QString name = QFileInfo(QString::fromStdString(origin->path)).fileName();
    makeLedgerDialog(*origin, tr("How %1 was prepared").arg(name), m_window)->open();
}

void DataActions::update()
{
    const bool own = m_document.session().origin.has_value();
    m_offers.preparation->setEnabled(own);
    m_offers.tutorialData->setEnabled(own);
    emit changed();
}

} // namespace gui
