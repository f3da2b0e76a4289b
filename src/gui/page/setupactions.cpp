// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/setupactions.h"

#include "gui/document/document.h"
#include "gui/page/lesson.h"
#include "gui/page/lessonpage.h"
#include "model/lessons.h"
#include "session/setup.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

namespace gui
{

namespace
{

struct SetupWords {
    Q_DECLARE_TR_FUNCTIONS(SetupActions)
};

/// Why a line is no setup that the fields take.
QString noSetupText(const QString& id, const session::SetupReading& read)
{
    constexpr int shown = 60;
    if (!read.repeated.isEmpty())
        return SetupWords::tr(
                   "The setup on the clipboard says “%1” more than once. Everything stays as "
                   "it is.")
            .arg(read.repeated);
    if (!read.refused.isEmpty())
        return SetupWords::tr(
                   "The setup on the clipboard says “%1”, which no field takes. Everything "
                   "stays as it is.")
            .arg(read.refused.left(shown));
    return SetupWords::tr(
               "There is no setup to paste. Copy setup puts one on the clipboard, as a line "
               "that begins with %1.")
        .arg(QStringLiteral("do:settings/") + id);
}

/// The first field of a setup that the rows cannot have, as the line says it; empty where they have
/// taken all.
QString notTaken(const session::Setup& setup, const model::Inputs& now)
{
    // As it would be written: the same may be said in several ways.
    const model::Inputs wanted =
        model::find_lesson_kind(setup.lesson)->run->values(session::settings_of(setup));
    for (const auto& [name, value] : setup.values) {
        const auto there = now.find(name);
        if (wanted.contains(name) && there != now.end() && there->second != wanted.at(name))
            return session::setup_line({setup.lesson, {{name, value}}}).query();
    }
    return {};
}

void tell(const QString& sentence, LessonPage& page)
{
    auto* box = new QMessageBox(QMessageBox::Information, QStringLiteral("First Neuron"), sentence,
                                QMessageBox::Ok, &page);
    box->setObjectName(QStringLiteral("noSetup"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void addSetupActions(LessonPage& page, Document& document)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    auto* copy = new QAction(SetupWords::tr("Copy setup"), &page);
    copy->setObjectName(QStringLiteral("copySetupAction"));
    QObject::connect(copy, &QAction::triggered, &document, [&document, id] {
        const QUrl line = session::setup_line(
            {id.toStdString(), document.inputs(id), session::points_of(document.session().origin)});
        QGuiApplication::clipboard()->setText(QString::fromUtf8(line.toEncoded()));
    });
    auto* paste = new QAction(SetupWords::tr("Paste setup"), &page);
    paste->setObjectName(QStringLiteral("pasteSetupAction"));
    QObject::connect(paste, &QAction::triggered, &document, [&page, &document, id] {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        const session::SetupReading read =
            session::read_setup(QUrl(text), document.session().dataset->features());
        if (read.setup && read.setup->lesson == id.toStdString()) {
            const auto& rows = read.setup->rows;
            if (rows && rows != session::points_of(document.session().origin))
                document.setPoints(*rows);
            document.setInputs(id, read.setup->values, LessonInputs::From::Run);
            if (const QString left = notTaken(*read.setup, document.inputs(id)); !left.isEmpty())
                tell(SetupWords::tr("The setup says “%1”, which a network for these rows "
                                    "can't have. The rest of it is in the fields.")
                         .arg(left),
                     page);
            return;
        }
        tell(noSetupText(id, read), page);
    });
    page.addActions({copy, paste});
}

} // namespace gui
