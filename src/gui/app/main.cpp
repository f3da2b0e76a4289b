// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/accessiblepictures.h"
#include "gui/app/accessibletexts.h"
#include "gui/app/complaint.h"
#include "gui/app/endsignals.h"
#include "gui/app/tour.h"
#include "gui/base/language.h"
#include "gui/base/settings.h"
#include "gui/look/desktopwishes.h"
#include "gui/look/theme.h"
#include "gui/window/mainwindow.h"

#include "platform/standard_streams.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace
{

bool hasArgument(int argc, char** argv, const char* name)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], name, std::strlen(name)) == 0)
            return true;
    }
    return false;
}

/// "1280x800", or an empty size.
QSize parseSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool good = parts.size() == 2 && size.width() >= 640 && size.height() >= 480 &&
                      size.width() <= 8192 && size.height() <= 8192;
    return good ? size : QSize();
}

/// Whether no window could be shown; a platform that is asked for by name needs no display to be
/// named as well.
bool displayIsMissing([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") &&
           qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") &&
           !hasArgument(argc, argv, "-platform") && !hasArgument(argc, argv, "--platform");
#else
    return false;
#endif
}

/// Does something once the window is on screen: only then is it known where, and dialogs open over
/// its middle.
class OnceExposed : public QObject
{
public:
    OnceExposed(QWidget& window, std::function<void()> action)
        : QObject(&window), m_action(std::move(action))
    {
        window.windowHandle()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Expose && static_cast<QWindow*>(watched)->isExposed()) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_action);
        }
        return false;
    }

private:
    std::function<void()> m_action;
};

} // namespace

int main(int argc, char** argv)
{
    platform::hold_standard_streams();
    // Where there is no display, words and the tour do without; the tour draws into memory.
    const bool tour = hasArgument(argc, argv, "--tour");
    const bool words = hasArgument(argc, argv, "--help") || hasArgument(argc, argv, "--version") ||
                       hasArgument(argc, argv, "-h") || hasArgument(argc, argv, "-v");
    if (displayIsMissing(argc, argv)) {
        if (!tour && !words)
            return gui::complain(QStringLiteral(
                "There is no display for a window. --tour DIR makes pictures without one; "
                "first-neuron-cli trains without one."));
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    QApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QApplication::setApplicationName(QStringLiteral("First Neuron"));
    QApplication::setApplicationVersion(QStringLiteral(FIRST_NEURON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.firstneuron.app"));
    QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/first-neuron.svg")));

    gui::describePictures();
    gui::sendAccessibleTexts();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Build a first neural network, step by step."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption tourOption(
        QStringLiteral("tour"),
        QCoreApplication::translate("main",
                                    "Walk every lesson, save pictures of it in DIR, and quit."),
        QStringLiteral("DIR"));
    const QCommandLineOption sizeOption(
        QStringLiteral("size"),
        QCoreApplication::translate("main", "Size of the window on the tour, such as 1280x800."),
        QStringLiteral("WxH"), QStringLiteral("1280x800"));
    const QCommandLineOption darkOption(QStringLiteral("dark"),
                                        QCoreApplication::translate("main", "Dark appearance."));
    const QCommandLineOption languageOption(
        QStringLiteral("language"),
        QCoreApplication::translate(
            "main", "Language of the interface, such as de; otherwise the one chosen last."),
        QStringLiteral("L"));
    const QCommandLineOption contrastOption(
        QStringLiteral("high-contrast"),
        QCoreApplication::translate("main", "White on black, with outlines."));
    const QCommandLineOption zoomOption(
        QStringLiteral("zoom"),
        QCoreApplication::translate("main", "Text size on the tour in percent, 50 to 300."),
        QStringLiteral("PERCENT"), QStringLiteral("100"));
    parser.addOptions(
        {tourOption, sizeOption, darkOption, contrastOption, zoomOption, languageOption});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "A session to go on with, or data to import."),
        QStringLiteral("[FILE]"));
    if (!parser.parse(QApplication::arguments()))
        return gui::complain(parser.errorText());
    parser.process(app);

    if (parser.positionalArguments().size() > 1)
        return gui::complain(
            QCoreApplication::translate("main", "Name one file, a session or data."));
    for (const QCommandLineOption* option : {&sizeOption, &zoomOption}) {
        if (!tour && parser.isSet(*option))
            return gui::complain(
                QCoreApplication::translate("main", "--%1 is for the tour: add --tour.")
                    .arg(option->names().constFirst()));
    }
    const QString wanted = parser.value(languageOption);
    if (parser.isSet(languageOption) && gui::language::find(wanted).isEmpty())
        return gui::complain(
            QCoreApplication::translate("main",
                                        "The interface does not speak %1. Choose one of: %2.")
                .arg(wanted, gui::language::available().join(QStringLiteral(", "))));
    using gui::settings::Key;
    using gui::theme::Appearance;
    const auto appearanceOr = [&](Appearance otherwise) {
        return parser.isSet(contrastOption) ? Appearance::HighContrast
               : parser.isSet(darkOption)   ? Appearance::Dark
                                            : otherwise;
    };
    if (tour) {
        // The same pictures for everybody: no settings of the person's, one style, one appearance.
        // What a window keeps (settings, recovery) goes with this folder.
        const QTemporaryDir home;
        qputenv("HOME", QFile::encodeName(home.path()));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        gui::language::apply(parser.isSet(languageOption) ? wanted : QStringLiteral("en"));
        bool isNumber = false;
        const int zoom = parser.value(zoomOption).toInt(&isNumber);
        if (!isNumber || zoom < gui::theme::leastZoom || zoom > gui::theme::mostZoom)
            return gui::complain(
                QCoreApplication::translate("main", "--zoom takes a percentage from 50 to 300."));
        gui::theme::setZoom(zoom);
        gui::theme::apply(appearanceOr(Appearance::Light));
        const QSize size = parseSize(parser.value(sizeOption));
        if (size.isEmpty())
            return gui::complain(QCoreApplication::translate(
                "main",
                "--size takes a width and a height from 640x480 to 8192x8192, such as 1280x800."));
        return gui::runTour({parser.value(tourOption), size});
    }

    gui::language::apply(
        parser.isSet(languageOption) ? wanted : gui::settings::value(Key::Language).toString());
    gui::theme::setZoom(gui::settings::value(Key::Zoom).toInt());
    gui::theme::setMotionReduced(gui::settings::value(Key::ReduceMotion).toBool());
    gui::theme::apply(appearanceOr(
        gui::theme::rememberedAppearance(gui::settings::value(Key::Appearance).toInt())));
    gui::followDesktop(&app);
    gui::MainWindow window;
    const gui::EndSignals ends;
    QObject::connect(&ends, &gui::EndSignals::received, &window, &gui::MainWindow::endNow);
    // Where a person logs out. Nothing is asked: the next start offers what was not saved.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&window] { window.keepWhatIsNotSaved(); });
    window.show();
    new OnceExposed(
        window, [&window, files = parser.positionalArguments()] { window.start(files.value(0)); });
    return QApplication::exec();
}
