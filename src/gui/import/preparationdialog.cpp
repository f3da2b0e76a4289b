// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/preparationdialog.h"

#include "gui/base/workers.h"
#include "gui/document/dataname.h"
#include "gui/import/preparedremarks.h"
#include "gui/import/tables/ledgerview.h"
#include "gui/look/windowsize.h"
#include "session/plane_rows.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui
{

FileState stateOf(const session::DataOrigin& origin)
{
    if (!session::name_of_points(origin.path).empty())
        return FileState::None;
    QFile file(QString::fromStdString(origin.path));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return FileState::Gone;
    if (!origin.fingerprint)
        return FileState::Unknown;
    if (std::uint64_t(file.size()) != origin.fingerprint->size)
        return FileState::Changed;
    session::FingerprintReader reader;
    for (;;) {
        const QByteArray portion = file.read(1 << 20);
        if (portion.isEmpty())
            break;
        reader.add({portion.constData(), std::size_t(portion.size())});
    }
    return reader.result() == *origin.fingerprint ? FileState::Same : FileState::Changed;
}

PreparationDialog::PreparationDialog(const session::DataOrigin& origin, QWidget* parent)
    : QDialog(parent),
      m_path(QString::fromStdString(origin.path)),
      m_note(new QLabel(this)),
      m_remarks(new PreparedRemarks(this)),
      m_change(addButton(tr("C&hange…"), "changeButton")),
      m_readAgain(addButton(tr("&Read again the same way"), "readAgainButton")),
      m_other(addButton(tr("&Another file with the same choices…"), "otherFileButton"))
{
    setObjectName(QStringLiteral("ledgerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How %1 was prepared").arg(dataName(origin.path)));
    m_note->setObjectName(QStringLiteral("fileNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_change->setToolTip(
        tr("Other roles, types, target, gaps, scaling or test fraction for the same rows."));
    m_readAgain->setToolTip(tr("Takes what the file holds now, with the same choices."));
    m_other->setToolTip(tr("For a file with the same columns."));
    m_change->setEnabled(false);
    m_readAgain->setEnabled(false);

    auto* view = new LedgerView(this);
    view->setOrigin(origin);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* bottom = new QHBoxLayout;
    for (QPushButton* button : {m_change, m_readAgain, m_other})
        bottom->addWidget(button);
    bottom->addWidget(close, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_remarks);
    layout->addWidget(view, 1);
    layout->addLayout(bottom);
    resize(windowSize({880, 560}, *screen()));

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeWanted(m_state); });
    connect(m_readAgain, &QPushButton::clicked, this, &PreparationDialog::readAgainWanted);
    connect(m_other, &QPushButton::clicked, this, &PreparationDialog::otherFileWanted);

    connect(m_remarks, &WarningsList::lineChosen, view, &LedgerView::goToLine);

    struct Look {
        FileState state;
        std::shared_ptr<const keptrows::File> kept;
    };
    auto* watcher = new QFutureWatcher<Look>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, origin] {
        const auto& [state, kept] = watcher->result();
        tellState(state, kept != nullptr);
        const bool isThere = state == FileState::Same || state == FileState::Unknown;
        if (state != FileState::None && (isThere || kept))
            m_remarks->read(origin, isThere ? nullptr : kept);
    });
    watcher->setFuture(inWorker([origin] {
        Look look{stateOf(origin), {}};
        if (auto kept = keptrows::file(origin))
            look.kept = std::make_shared<const keptrows::File>(std::move(*kept));
        return look;
    }));
}

QPushButton* PreparationDialog::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromUtf8(name));
    button->setAutoDefault(false);
    return button;
}

void PreparationDialog::tellState(FileState state, bool rowsAreKept)
{
    m_state = state;
    m_change->setEnabled(state == FileState::Same || state == FileState::Unknown || rowsAreKept);
    m_readAgain->setEnabled(state != FileState::Gone && state != FileState::None);
    QString note;
    if (state == FileState::None)
        note = tr("No file holds these points. They are in this session, so everything can still "
                  "be changed.");
    else if (state == FileState::Changed)
        note =
            tr("The file has changed since it was read. Read it again the same way to learn from "
               "what it holds now.");
    else if (state == FileState::Gone && rowsAreKept)
        note = tr("The file is not there any more. Its rows are in this session, so everything can "
                  "still be changed.");
    else if (state == FileState::Gone)
        note = tr("The file is not there any more, and the session keeps only its first rows as "
                  "they were. Put it back to %1, or choose another file with the same choices.")
                   .arg(m_path);
    if (state == FileState::Changed && !rowsAreKept)
        note += QLatin1Char(' ') + tr("Only then can the choices be changed, for the session does "
                                      "not keep all rows as they were.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace gui
