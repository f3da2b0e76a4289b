// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// The manual pages, in every language, and what shells complete: they know every command and
/// option, and no other.
class TestManuals : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreWellFormed_data();
    void pagesAreWellFormed();
    void pagesNameEveryOption_data();
    void pagesNameEveryOption();
    void pagesAreTranslated_data();
    void pagesAreTranslated();
    void bashCompletes_data();
    void bashCompletes();
    void shellsKnowEveryOption_data();
    void shellsKnowEveryOption();
};

namespace
{

const QString installer = QStringLiteral(SOURCE_DIR "/installer/linux/");
constexpr const char* commands[] = {"table",   "train",    "resume", "inspect", "answers",
                                    "predict", "evaluate", "script", "export"};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pages of that program, by language.
QMap<QString, QString> pagesOf(const QString& name)
{
    QMap<QString, QString> pages{{QStringLiteral("en"), installer + name}};
    const QDir translations(QStringLiteral(SOURCE_DIR "/translations"));
    const QStringList languages = translations.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& language : languages)
        pages[language] = translations.filePath(language + QStringLiteral("/man/") + name);
    return pages;
}

/// "--help" and so on, as the program tells them.
QStringList optionsOf(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    const console::Outcome help = console::run_program(program, arguments, {}, environment);
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w, )?--([a-z0-9-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList options;
    for (auto found = option.globalMatch(QString::fromUtf8(help.output)); found.hasNext();)
        options << found.next().captured(1);
    return options;
}

/// What bash offers behind these words.
QStringList completionsOf(const QStringList& words)
{
    QString quoted;
    for (const QString& word : words)
        quoted += u'\'' + word + QStringLiteral("' ");
    const QString script =
        QStringLiteral("source %1; COMP_WORDS=(first-neuron-cli %2); COMP_CWORD=%3; "
                       "_first_neuron_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(installer + QStringLiteral("completions/first-neuron-cli.bash"), quoted)
            .arg(words.size());
    const console::Outcome outcome =
        console::run_program(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    return QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void TestManuals::pagesAreWellFormed_data()
{
    QTest::addColumn<QString>("page");
    for (const char* name : {"first-neuron.1", "first-neuron-cli.1"}) {
        const auto pages = pagesOf(QLatin1String(name));
        for (auto page = pages.begin(); page != pages.end(); ++page)
            QTest::addRow("%s in %s", name, qUtf8Printable(page.key())) << page.value();
    }
}

void TestManuals::pagesAreWellFormed()
{
    QFETCH(const QString, page);
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("mandoc")).isEmpty(),
             "mandoc is not installed; ./dev test installs it.");
    const console::Outcome outcome = console::run_program(
        QStringLiteral("mandoc"), {QStringLiteral("-T"), QStringLiteral("lint"),
                                   QStringLiteral("-W"), QStringLiteral("warning"), page});
    QVERIFY2(outcome.status == 0 && outcome.output.isEmpty(), outcome.output + outcome.error);
}

void TestManuals::pagesNameEveryOption_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const auto ofWindow = pagesOf(QStringLiteral("first-neuron.1"));
    for (auto page = ofWindow.begin(); page != ofWindow.end(); ++page)
        QTest::addRow("of the window, in %s", qUtf8Printable(page.key()))
            << page.value() << GUI_PROGRAM << QStringList{"--help"};
    const auto ofConsole = pagesOf(QStringLiteral("first-neuron-cli.1"));
    for (auto page = ofConsole.begin(); page != ofConsole.end(); ++page)
        for (const char* command : commands)
            QTest::addRow("of the command %s, in %s", command, qUtf8Printable(page.key()))
                << page.value() << CLI_PROGRAM << QStringList{command, "--help"};
}

void TestManuals::pagesNameEveryOption()
{
    QFETCH(const QString, page);
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QByteArray manual = contentOf(page);
    const QStringList options = optionsOf(program, arguments);
    QVERIFY(!options.isEmpty());
    for (const QString& option : options) {
        const QByteArray name = option.toUtf8();
        const bool documented = manual.contains("Fl -" + name + ' ') ||
                                manual.contains("Fl -" + name + '\n') ||
                                manual.contains(", -" + name + '\n');
        QVERIFY2(documented, name);
    }
    if (arguments.size() > 1)
        QVERIFY2(manual.contains("Cm " + arguments.front().toUtf8()), "the command itself");
}

void TestManuals::pagesAreTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("of the window") << "first-neuron.1";
    QTest::newRow("of the console") << "first-neuron-cli.1";
}

void TestManuals::pagesAreTranslated()
{
    QFETCH(const QString, name);
    const auto pages = pagesOf(name);
    QVERIFY(pages.size() >= 3);
    // Headings and entries are there as often as in English, and commands are the same.
    const auto skeletonOf = [](const QString& page) {
        QStringList skeleton;
        for (const QString& line : QString::fromUtf8(contentOf(page)).split(u'\n')) {
            if (line.startsWith(QStringLiteral(".Sh")) || line.startsWith(QStringLiteral(".Ss")))
                skeleton << line.left(3);
            else if (line.startsWith(QStringLiteral(".It")))
                skeleton << line.section(u' ', 0, 2);
            else if (line.startsWith(QStringLiteral(".Dl")) || line.startsWith(u'$'))
                skeleton << line;
        }
        return skeleton;
    };
    // And each knows every word of the program's that the others know: encodings, roles.
    const auto wordsOf = [](const QString& page) {
        static const QRegularExpression said(QStringLiteral("^\\.(?:Cm|It.* Cm|Pf \\( Cm) (.*)$"),
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression between(QStringLiteral("[ ,|.:)]+"));
        QSet<QString> words;
        auto found = said.globalMatch(QString::fromUtf8(contentOf(page)));
        while (found.hasNext())
            for (const QString& word :
                 found.next().captured(1).section(QStringLiteral(" Ar "), 0, 0).split(between))
                words << word;
        return words;
    };
    const QString english = pages[QStringLiteral("en")];
    for (const QString& page : pages) {
        QCOMPARE(skeletonOf(page), skeletonOf(english));
        const auto missing = wordsOf(english) - wordsOf(page);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(page + QStringLiteral(": ") +
                            QStringList(missing.begin(), missing.end()).join(u' ')));
    }
}

void TestManuals::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a command") << QStringList{"tr"} << QStringList{"train"};
    QTest::newRow("an option") << QStringList{"train", "--learn"} << QStringList{"--learning-rate"};
    QTest::newRow("what an option may be")
        << QStringList{"train", "--activation", "s"} << QStringList{"sigmoid"};
    QTest::newRow("nothing for a number") << QStringList{"train", "--seed", ""} << QStringList{};
    QTest::newRow("what the network becomes")
        << QStringList{"export", "--to", ""} << QStringList{"json", "python"};
    QTest::newRow("a command to be helped with")
        << QStringList{"help", "pre"} << QStringList{"predict"};
    QTest::newRow("a file") << QStringList{"table", QStringLiteral(SOURCE_DIR "/LICEN")}
                            << QStringList{QStringLiteral(SOURCE_DIR "/LICENSE")};
}

void TestManuals::bashCompletes()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, offered);
    QCOMPARE(sorted(completionsOf(words)), offered);
}

void TestManuals::shellsKnowEveryOption_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : commands)
        QTest::newRow(command) << command;
}

void TestManuals::shellsKnowEveryOption()
{
    QFETCH(const QString, command);
    const QStringList options = optionsOf(CLI_PROGRAM, {command, QStringLiteral("--help")});
    QStringList dashed;
    for (const QString& option : options)
        dashed << QStringLiteral("--") + option;
    QCOMPARE(sorted(completionsOf({command, QStringLiteral("--")})), sorted(dashed));

    const QString fish = QString::fromUtf8(
        contentOf(installer + QStringLiteral("completions/first-neuron-cli.fish")));
    QCOMPARE(fish.count(QStringLiteral("__fish_seen_subcommand_from %1' -l ").arg(command)),
             options.size());
    const QString zsh =
        QString::fromUtf8(contentOf(installer + QStringLiteral("completions/_first-neuron-cli")));
    const QString ofCommand = zsh.section(QStringLiteral("    %1)\n").arg(command), 1)
                                  .section(QStringLiteral(";;"), 0, 0);
    for (const QString& option : options) {
        QVERIFY2(fish.contains(
                     QStringLiteral("__fish_seen_subcommand_from %1' -l %2 ").arg(command, option)),
                 qUtf8Printable(option));
        QVERIFY2(ofCommand.contains(QStringLiteral("--%1[").arg(option)), qUtf8Printable(option));
    }
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
