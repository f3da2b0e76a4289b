// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/actor.h"

#include "monkey/stage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <cstdio>
#include <utility>
#ifdef __GLIBC__
#include <execinfo.h>
#endif

namespace monkey
{

namespace
{

constexpr int hangsAfterMilliseconds = 60'000;
constexpr int eventsBetweenScreens = 200;
constexpr int eventsBetweenChecks = 1000;
constexpr auto foundMark = "FOUND: ";
constexpr auto noteMark = "NOTE: ";

/// Says where it crashed, as far as can be told; a sanitizer tells more.
[[maybe_unused]] void sayWhere(int signal)
{
#ifdef __GLIBC__
    std::array<void*, 60> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), int(frames.size())), 2);
#endif
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// What the person does, with what is to be looked at now and then.
class Stream
{
public:
    Stream(std::uint64_t seed, int count) : m_person(seed), m_left(count) {}

    std::optional<Event> next(const Sight& sight)
    {
        if (!m_checks.empty()) {
            Event check = m_checks.back();
            m_checks.pop_back();
            return check;
        }
        if (m_left-- <= 0)
            return std::nullopt;
        ++m_done;
        if (m_done % eventsBetweenChecks == 0)
            m_checks = {check("save"), check("undo"), check("screen")};
        else if (m_done % eventsBetweenScreens == 0)
            m_checks = {check("screen")};
        return m_person.next(sight);
    }

private:
    static Event check(const char* what)
    {
        return {Event::Kind::Check, {}, QString::fromLatin1(what)};
    }

    Person m_person;
    int m_left;
    int m_done = 0;
    Events m_checks;
};

Events eventsIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? eventsFrom(QString::fromUtf8(file.readAll()))
                                          : Events();
}

} // namespace

int actor(int argc, char** argv)
{
    const OwnHome home;
#ifndef __SANITIZE_ADDRESS__
    // A sanitizer says more.
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, sayWhere);
#endif
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString path = arguments.value(4);
    Stage::Source source;
    QFile log(path);
    const auto noted = [&log](std::optional<Event> event) {
        if (event) {
            log.write(event->toString().toUtf8() + '\n');
            log.flush();
        }
        return event;
    };
    Stream stream(arguments.value(2).toULongLong(), arguments.value(3).toInt());
    Events given;
    std::size_t next = 0;
    if (arguments.value(2) == QStringLiteral("-")) {
        given = eventsIn(path);
        source = [&](const Sight&) {
            return next < given.size() ? std::optional(given[next++]) : std::nullopt;
        };
    } else {
        if (!log.open(QIODevice::WriteOnly))
            return 2;
        source = [&](const Sight& sight) { return noted(stream.next(sight)); };
    }
    QElapsedTimer clock;
    clock.start();
    QString finding;
    {
        Stage stage(home.path());
        finding = stage.play(source);
        std::printf("%s%lld ms, slowest answer %.0f ms: %s\n", noteMark,
                    static_cast<long long>(clock.elapsed()), stage.slowest(),
                    qPrintable(stage.slowestEvent().toString()));
        if (!finding.isEmpty())
            std::printf("%s%s\n", foundMark, qPrintable(finding.simplified()));
        std::fflush(stdout);
    }
    return finding.isEmpty() ? 0 : 1;
}

struct Performance::Program {
    QTemporaryDir folder;
    QProcess process;
    QString log = folder.filePath(QStringLiteral("events"));

    void start(const QString& seed, int count)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(actorArgument), seed, QString::number(count), log});
    }
};

Performance::Performance(std::uint64_t seed, int count) : m_program(std::make_unique<Program>())
{
    m_program->start(QString::number(seed), count);
}

Performance::Performance(const Events& events) : m_program(std::make_unique<Program>())
{
    QFile file(m_program->log);
    if (!file.open(QIODevice::WriteOnly) || file.write(toString(events).toUtf8()) < 0)
        qFatal("cannot write the events");
    file.close();
    m_program->start(QStringLiteral("-"), 0);
}

Performance::~Performance() = default;

Outcome Performance::outcome()
{
    QProcess& process = m_program->process;
    const auto sizeOfLog = [this] { return QFile(m_program->log).size(); };
    bool hangs = false;
    // A list that is played is short: the whole of it has a minute.
    for (qint64 size = -1; !process.waitForFinished(hangsAfterMilliseconds);) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (sizeOfLog() == std::exchange(size, sizeOfLog())) {
            hangs = true;
            process.kill();
            process.waitForFinished();
            break;
        }
    }
    Outcome outcome;
    outcome.events = eventsIn(m_program->log);
    const QString said = QString::fromUtf8(process.readAll());
    for (const QString& line : said.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String(foundMark)))
            outcome.finding = line.mid(qstrlen(foundMark));
        if (line.startsWith(QLatin1String(noteMark)))
            outcome.notes = line.mid(qstrlen(noteMark));
    }
    if (hangs)
        outcome.finding = QStringLiteral("no answer for a minute");
    else if (outcome.finding.isEmpty() && process.exitStatus() == QProcess::CrashExit)
        outcome.finding = QStringLiteral("crashed");
    else if (outcome.finding.isEmpty() && process.exitCode() != 0)
        outcome.finding = QStringLiteral("ended with %1").arg(process.exitCode());
    if (!outcome.finding.isEmpty())
        outcome.notes += QLatin1Char('\n') + said.right(3000);
    return outcome;
}

bool sameKind(const QString& one, const QString& other)
{
    static const QRegularExpression changing(QStringLiteral("\"[^\"]*\"|[0-9.,]+|0x[0-9a-f]+"));
    return QString(one).remove(changing) == QString(other).remove(changing);
}

} // namespace monkey
