// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/stage.h"

#include "monkey/files.h"

#include "gui/base/language.h"
#include "gui/base/settings.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDrag>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#ifdef __GLIBC__
#include <execinfo.h>
#endif

namespace monkey
{

namespace
{

/// Where messages of Qt go while a stage stands.
QString* messages = nullptr;

/// How messages begin that say nothing of the window.
constexpr std::array harmless{
    "This plugin does not support ", // of the offscreen platform, which has no window manager
    "This plugin supports grabbing ",
    "OpenType support missing for ", // of this computer's fonts
};

void listen(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    const bool expected = std::ranges::any_of(harmless, [&text](const char* one) {
        return text.trimmed().startsWith(QLatin1String(one));
    });
    const bool bad = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (!messages || !messages->isEmpty() || !bad || expected)
        return;
    *messages = QStringLiteral("Qt says: %1").arg(text);
#ifdef __GLIBC__
    // Who brought it about.
    std::array<void*, 40> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), int(frames.size())), 2);
#endif
}

void collectCommands(const QMenu& menu, std::map<QString, QAction*>& commands)
{
    int number = 0;
    for (QAction* action : menu.actions()) {
        ++number;
        if (action->menu()) {
            collectCommands(*action->menu(), commands);
        } else if (!action->isSeparator()) {
            const QString name = action->objectName().isEmpty()
                                     ? QStringLiteral("%1#%2").arg(menu.objectName()).arg(number)
                                     : action->objectName();
            commands[name] = action;
        }
    }
}

} // namespace

OwnHome::OwnHome()
{
    const QByteArray path = QFile::encodeName(m_folder.path());
    qputenv("HOME", path);
    for (const char* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, path + "/" + name);
    qputenv("XDG_DATA_DIRS", path);
    QDir(m_folder.path()).mkdir(QStringLiteral("Documents"));
}

Stage::Stage(const QString& folder) : m_folder(folder)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    messages = &m_finding;
    qInstallMessageHandler(listen);
    writeFiles(m_folder);
    start();
}

Stage::~Stage()
{
    calmDown();
    emit m_window->document().standstillWanted();
    m_window.reset();
    messages = nullptr;
    qInstallMessageHandler(nullptr);
    gui::language::apply(QStringLiteral("en"));
}

void Stage::start()
{
    using gui::settings::Key;
    gui::language::apply(gui::settings::value(Key::Language).toString());
    gui::theme::setZoom(gui::settings::value(Key::Zoom).toInt());
    gui::theme::setMotionReduced(gui::settings::value(Key::ReduceMotion).toBool());
    gui::theme::apply(
        gui::theme::rememberedAppearance(gui::settings::value(Key::Appearance).toInt()));
    m_window.reset();
    m_window = std::make_unique<gui::MainWindow>();
    m_base = m_window->document().snapshot();
    connect(&m_window->document(), &gui::Document::replaced, this,
            [this] { m_base = m_window->document().session(); });
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
    m_window->start();
}

QString Stage::play(Source source)
{
    m_source = std::move(source);
    m_level = m_lowestLevel = QThread::currentThread()->loopLevel();
    QTimer::singleShot(1, this, &Stage::tick);
    while (m_finding.isEmpty() && goOn()) {
        if (!m_window->isVisible()) {
            calmDown();
            start();
        }
    }
    calmDown();
    m_source = {};
    return m_finding;
}

bool Stage::goOn()
{
    const std::optional<Event> event = m_source(sight());
    if (!event)
        return false;
    QElapsedTimer clock;
    clock.start();
    const int level = m_level;
    perform(*event);
    QCoreApplication::processEvents();
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    const bool alone = level == QThread::currentThread()->loopLevel() && !asks();
    // As in the loop of the program, which there is none of here. Loops within it, as of a drag,
    // do so themselves.
    if (alone && level == m_lowestLevel)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!alone || event->kind == Event::Kind::Wait || event->kind == Event::Kind::Check)
        return true;
    if (milliseconds > m_slowest) {
        m_slowest = milliseconds;
        m_slowestEvent = *event;
    }
    if (m_mostMilliseconds > 0 && milliseconds > m_mostMilliseconds)
        found(QStringLiteral("no answer for %1 ms: %2").arg(milliseconds).arg(event->toString()));
    return true;
}

void Stage::tick()
{
    if (!m_source)
        return;
    QTimer::singleShot(1, this, &Stage::tick);
    const int level = QThread::currentThread()->loopLevel();
    if (level <= m_level)
        return;
    if (!asks()) {
        // Work in the background ends by itself, a text that is dragged does not. Offscreen nothing
        // is dragged, and Qt warns of every attempt to end it.
        if (++m_ticksWithoutAsking % 50 == 0 &&
            QGuiApplication::platformName() != QStringLiteral("offscreen"))
            QDrag::cancel();
        return;
    }
    m_ticksWithoutAsking = 0;
    const QScopedValueRollback deeper(m_level, level);
    if (!m_finding.isEmpty() || !goOn())
        calmDown();
}

bool Stage::asks()
{
    return QApplication::activePopupWidget() ||
           (QApplication::activeModalWidget() &&
            !qobject_cast<QProgressDialog*>(QApplication::activeModalWidget()));
}

void Stage::calmDown() const
{
    for (int i = 0; i < 50 && asks(); ++i) {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            dialog->reject();
        }
        // Whoever waits deeper down has to be returned to before anything else is closed.
        if (QThread::currentThread()->loopLevel() > m_lowestLevel)
            return;
        QCoreApplication::processEvents();
    }
}

QWidget* Stage::front() const
{
    for (QWidget* widget : {QApplication::activePopupWidget(), QApplication::activeModalWidget(),
                            QApplication::activeWindow()}) {
        if (widget && widget->isVisible() && widget->window()->windowHandle())
            return widget->window();
    }
    return m_window.get();
}

QPoint Stage::placeIn(const QWidget& window, int x, int y)
{
    return {x * window.width() / 1000, y * window.height() / 1000};
}

std::map<QString, QAction*> Stage::commands() const
{
    std::map<QString, QAction*> commands;
    const auto* bar = m_window->findChild<QMenuBar*>(QStringLiteral("menuBar"));
    for (const QAction* action : bar->actions())
        collectCommands(*action->menu(), commands);
    return commands;
}

Sight Stage::sight() const
{
    const QWidget* window = front();
    Sight sight;
    sight.size = window->size();
    sight.popup = QApplication::activePopupWidget();
    sight.dialog = QApplication::activeModalWidget();
    sight.fileDialog =
        !sight.popup && qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window && !widget->size().isEmpty())
            sight.places.emplace_back(widget->mapTo(window, QPoint()), widget->size());
    }
    sight.question = card();
    for (const auto& [name, action] : commands()) {
        sight.commands << name;
        for (const QKeySequence& shortcut : action->shortcuts())
            sight.shortcuts << shortcut.toString(QKeySequence::PortableText);
    }
    sight.files = fileNames();
    return sight;
}

void Stage::found(const QString& sentence)
{
    if (m_finding.isEmpty())
        m_finding = sentence;
}

} // namespace monkey
