// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>
#include <QWidget>

#include <memory>
#include <vector>

namespace gui::language
{

namespace
{

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/i18n/");
const QString beginning = QStringLiteral("first-neuron_");

QString chosen;
QString spoken = english;
/// Qt's own strings and ours, in that language.
std::vector<std::unique_ptr<QTranslator>> translators;

/// Qt 6.4 forgets a mark in the 3.000.000 of languages that write 3000 without one. Argentina's
/// Spanish writes both with marks, and everything else as Spain's.
QLocale countingWell(const QLocale& locale)
{
    const bool isSpains = locale.toString(3'000'000) == QLatin1String("3000.000") &&
                          locale.language() == QLocale::Spanish;
    return isSpains ? QLocale(QLocale::Spanish, QLocale::Argentina) : locale;
}

} // namespace

QStringList available()
{
    QStringList codes;
    const QStringList files =
        QDir(folder).entryList({beginning + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        codes << file.mid(beginning.size()).chopped(3);
    codes.removeAll(english);
    return QStringList(english) + codes;
}

QString ownName(const QString& code)
{
    // QLocale alone would call Spanish "español de España".
    static const char* const name = QT_TRANSLATE_NOOP("Language", "English");
    QTranslator strings;
    const bool loaded = strings.load(folder + beginning + code);
    QString translated = loaded ? strings.translate("Language", name) : QString();
    if (!translated.isEmpty())
        return translated;
    return code == english ? QString::fromUtf8(name) : QLocale(code).nativeLanguageName();
}

QString find(const QString& name)
{
    const QString whole = QString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QStringList codes = available();
    for (const QString& code : {whole, whole.section(QLatin1Char('_'), 0, 0)}) {
        if (codes.contains(code))
            return code;
    }
    return {};
}

QString ofSystem()
{
    for (const QString& wish : QLocale::system().uiLanguages()) {
        if (QString code = find(wish); !code.isEmpty())
            return code;
    }
    return english;
}

QLocale localeOf(const QString& code)
{
    // Texts have numbers in them, so live numbers are written as the texts' language writes them.
    // The system's variant of it (Austrian dates) is welcome where it writes numbers alike.
    const QLocale own = countingWell(QLocale(code));
    const QLocale system = countingWell(QLocale::system());
    const bool alike = system.language() == own.language() && system.script() == own.script() &&
                       system.decimalPoint() == own.decimalPoint() &&
                       system.zeroDigit() == own.zeroDigit();
    return alike ? system : own;
}

void apply(const QString& wanted)
{
    chosen = find(wanted);
    spoken = chosen.isEmpty() ? ofSystem() : chosen;
    QLocale::setDefault(localeOf(spoken));
    // Windows keep the one they were made with, and hand it on to whatever is made in them.
    for (QWidget* window : QApplication::topLevelWidgets())
        window->unsetLocale();
    translators.clear();
    for (const QString& file : {QStringLiteral("qtbase_"), beginning}) {
        auto strings = std::make_unique<QTranslator>();
        if (!strings->load(folder + file + spoken))
            continue;
        QCoreApplication::installTranslator(strings.get());
        translators.push_back(std::move(strings));
    }
}

QString choice()
{
    return chosen;
}

QString current()
{
    return spoken;
}

namespace
{

/// Whatever runs these windows speaks English, plural forms included, until it is told otherwise.
void begin()
{
    apply(english);
}
Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace

} // namespace gui::language
