// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/filecommands.h"

#include "gui/base/background.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/noticebar.h"
#include "ui_mainwindow.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace gui
{

namespace
{

/// A computer that shuts down does not wait for long.
constexpr int mostMillisecondsToKeep = 8'000;

/// Why the entry refuses what was typed there, and in which lesson that is: by now the person may
/// be far away from it.
QString problemIn(const QWidget& entry)
{
    const QString problem = dynamic_cast<const Entry&>(entry).problem();
    const LessonPage* page = LessonPage::of(entry);
    return page ? QStringLiteral("%1 ▸ %2").arg(page->lesson().displayTitle(), problem) : problem;
}

/// Says each of these, as a link that closes the box and tells which of them is `wanted`.
void offerEach(QMessageBox& box, const QStringList& problems, int& wanted)
{
    QStringList links;
    for (const QString& problem : problems)
        links << QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(QString::number(links.size()), problem.toHtmlEscaped());
    box.setTextFormat(Qt::RichText);
    box.setText(links.join(QStringLiteral("<br>")));
    box.setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* label = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
    if (!label)
        return;
    // No web browser is meant.
    label->setOpenExternalLinks(false);
    QObject::connect(label, &QLabel::linkActivated, &box, [&box, &wanted](const QString& link) {
        wanted = link.toInt();
        box.reject();
    });
}

} // namespace

FileCommands::FileCommands(Ui::MainWindow& ui, Document& document, QWidget* window)
    : QObject(window),
      m_ui(ui),
      m_document(document),
      m_window(window),
      m_filing(document, window),
      m_autosave(document, [this] { return m_filing.originalPath(); })
{
    const auto offer = [this](const QAction* action, bool (Filing::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (settle())
                (m_filing.*what)();
        });
    };
    offer(ui.newAction, &Filing::newSession);
    offer(ui.openSessionAction, &Filing::open);
    offer(ui.saveAction, &Filing::save);
    offer(ui.saveAsAction, &Filing::saveAs);
    offer(ui.revertAction, &Filing::revert);
    connect(&m_filing, &Filing::filed, this, &FileCommands::showState);
    connect(&m_filing, &Filing::filed, this, [this] {
        if (!m_document.isDirty())
            m_autosave.discard();
        if (!m_filing.path().isEmpty())
            emit fileUsed(m_filing.path());
    });
    connect(
        &m_filing, &Filing::idle, this,
        [this] {
            if (std::exchange(m_closesThen, false))
                m_window->close();
        },
        // What is being saved is to be known as saved by then.
        Qt::QueuedConnection);
    connect(&m_document, &Document::dirtyChanged, this, &FileCommands::showState);
    connect(&m_autosave, &Autosave::failed, this, [this](const QString& reason) {
        m_ui.fileNotice->say(tr("No recovery copy can be kept in %1 (%2). As long as this is so, "
                                "only what you save yourself is safe.")
                                 .arg(m_autosave.folder(), reason));
    });
    connect(&m_autosave, &Autosave::worksAgain, m_ui.fileNotice, &QWidget::hide);
    showState();
}

void FileCommands::showState()
{
    m_window->setWindowModified(m_document.isDirty());
    m_ui.revertAction->setEnabled(!m_filing.path().isEmpty());
    const QString name = m_filing.displayName();
    m_window->setWindowTitle(name.isEmpty() ? QStringLiteral("First Neuron[*]")
                                            : tr("%1[*] – First Neuron").arg(name));
}

bool FileCommands::open(const QString& path)
{
    return settle() && m_filing.open(path);
}

bool FileCommands::settle()
{
    if (entries::settle(*m_ui.pages))
        return true;
    const auto refusing = entries::refusing(*m_ui.pages);
    QStringList problems;
    for (const QPointer<QWidget>& entry : refusing)
        problems << problemIn(*entry);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("First Neuron"), {}, QMessageBox::NoButton,
                    m_window);
    box.setObjectName(QStringLiteral("typedQuestion"));
    int wanted = 0;
    if (problems.size() == 1) {
        box.setTextFormat(Qt::PlainText);
        box.setText(problems.front());
    } else {
        offerEach(box, problems, wanted);
    }
    box.setInformativeText(tr("What was typed there does not count: the session has the number "
                              "from before."));
    QPushButton* correct = box.addButton(tr("Correct it"), QMessageBox::RejectRole);
    const QPushButton* goOn = box.addButton(tr("Go on without it"), QMessageBox::AcceptRole);
    box.setDefaultButton(correct);
    box.setEscapeButton(correct);
    box.exec();
    if (box.clickedButton() == goOn) {
        // What counts is seen again, and nobody is asked about the same once more.
        entries::giveUp(*m_ui.pages);
        return true;
    }
    if (QWidget* entry = refusing.value(wanted))
        emit correctionWanted(entry);
    return false;
}

bool FileCommands::mayClose()
{
    if (m_filing.isBusy()) {
        m_closesThen = true;
        return false;
    }
    const bool isKept = m_keptVersion == m_document.version() && !m_mayEnd.hasExpired();
    if (m_document.isDirty() && isKept)
        return true;
    if (!settle() || !m_filing.mayLeave())
        return false;
    m_autosave.discard();
    return true;
}

bool FileCommands::keepWhatIsNotSaved()
{
    entries::settle(*m_ui.pages);
    emit m_document.standstillWanted();
    m_keptVersion.reset();
    if (!m_autosave.keepAndWait(mostMillisecondsToKeep))
        return false;
    m_keptVersion = m_document.version();
    m_mayEnd.setRemainingTime(60'000);
    return true;
}

bool FileCommands::recover(const QString& savedPath)
{
    const auto found = offerRecovery(m_autosave.folder(), savedPath, m_window);
    if (!found)
        return false;
    using Answer = std::shared_ptr<session::Result<session::Session>>;
    auto summary = std::make_shared<model::RowSummary>();
    const Answer answer =
        inBackground<Answer>(m_window, tr("Bringing the session back…"), [found, summary] {
            auto recovered = session::recover(*found);
            if (recovered)
                *summary = model::sum_up(recovered->dataset, programEnd());
            return std::make_shared<session::Result<session::Session>>(std::move(recovered));
        });
    if (!*answer) {
        m_ui.fileNotice->say(session::sentence(answer->problem()));
        return false;
    }
    m_filing.adopt(std::move(**answer), std::move(*summary), found->saved_path);
    // Only when it is kept again may the old copy go: a second crash must not cost what the first
    // one spared.
    m_autosave.keepNow([found] { session::forget(*found); });
    return true;
}

} // namespace gui
