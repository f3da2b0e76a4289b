// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// An environment in which programs write 0,5 for one half. Nothing has to be set up: the locale is
/// compiled for the test, from what the package locales brings.
class GermanEnvironment
{
public:
    GermanEnvironment()
    {
        QProcess::execute(QStringLiteral("localedef"),
                          {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                           QStringLiteral("UTF-8"),
                           folder_.filePath(QStringLiteral("de_DE.UTF-8"))});
        environment_.insert(QStringLiteral("LOCPATH"), folder_.path());
        environment_.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    }

    const QProcessEnvironment& environment() const { return environment_; }

    /// Whether programs there really write a comma.
    bool works() const
    {
        QProcess process;
        process.setProcessEnvironment(environment_);
        process.start(QStringLiteral("/usr/bin/printf"),
                      {QStringLiteral("%.1f"), QStringLiteral("1")});
        process.waitForFinished();
        return process.readAllStandardOutput() == "1,0";
    }
    static constexpr const char* missing =
        "no German locale can be made: install the package locales";

private:
    QTemporaryDir folder_;
    QProcessEnvironment environment_ = QProcessEnvironment::systemEnvironment();
};
