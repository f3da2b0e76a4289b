// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The commands that README, guide and manual pages show do what they say there.
class Documents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void every_language_shows_the_same();
    void commands_work_as_written_data();
    void commands_work_as_written();

private:
    console::Outcome shell(const QString& command) const
    {
        return console::run_program(
            QStringLiteral("/bin/bash"),
            {QStringLiteral("-c"),
             QStringLiteral("set -o pipefail; cd '%1'; PATH=$PWD/bin:$PATH; %2")
                 .arg(m_folder.path(), command)});
    }

    QTemporaryDir m_folder;
};

namespace
{

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines of code in Markdown, and of examples in a manual page; one that ends in a backslash goes
/// on.
QStringList commandsIn(const QString& path)
{
    QString text = contentOf(path);
    if (path.endsWith(QStringLiteral(".1")))
        text.replace(QStringLiteral("\\e\n"), QStringLiteral("\\\n"));
    static const QRegularExpression continued(QStringLiteral("\\\\\\n\\s*"));
    text.replace(continued, QStringLiteral(" "));
    QStringList commands;
    bool in_code = false;
    for (QString line : text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("```")))
            in_code = !in_code;
        static const QRegularExpression prompt(QStringLiteral("^(\\.Dl )?\\$ "));
        const bool is_example = line.contains(prompt);
        line.remove(prompt);
        line.replace(QStringLiteral("build/release/src/cli/first-neuron-cli"),
                     QStringLiteral("first-neuron-cli"));
        if ((in_code || is_example) && line.contains(QStringLiteral("first-neuron-cli ")))
            commands << line;
    }
    return commands;
}

} // namespace

void Documents::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("bin")));
    QVERIFY(QFile::link(QStringLiteral(CLI_PROGRAM),
                        m_folder.filePath(QStringLiteral("bin/first-neuron-cli"))));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/resources/samples/fruit.csv"),
                        m_folder.filePath(QStringLiteral("fruit.csv"))));
    QFile school(m_folder.filePath(QStringLiteral("school.csv")));
    QVERIFY(school.open(QIODevice::WriteOnly));
    school.write("hours,grade before,passed\n1,5,no\n2,4,no\n3,4,no\n6,3,yes\n7,2,yes\n8,3,yes\n");
    school.close();
    QVERIFY(QFile::copy(school.fileName(), m_folder.filePath(QStringLiteral("unseen.csv"))));
    const console::Outcome made = shell(QStringLiteral(
        "gzip -k fruit.csv && first-neuron-cli train school.csv --target passed "
        "--save school.neuron && mkdir class && cp school.neuron class/ada.neuron && "
        "cp school.neuron class/ben.neuron"));
    QVERIFY2(made.status == 0, made.error);
}

void Documents::every_language_shows_the_same()
{
    const QString source = QStringLiteral(SOURCE_DIR);
    for (const auto& [english, name] :
         {std::pair{"/docs/guide/console.md", "/guide/console.md"},
          std::pair{"/installer/linux/first-neuron-cli.1", "/man/first-neuron-cli.1"}}) {
        const QStringList commands = commandsIn(source + QLatin1String(english));
        QVERIFY(commands.size() >= 5);
        for (const char* language : {"/translations/de", "/translations/es"})
            QCOMPARE(commandsIn(source + QLatin1String(language) + QLatin1String(name)), commands);
    }
    QVERIFY(!commandsIn(source + QStringLiteral("/README.md")).isEmpty());
}

void Documents::commands_work_as_written_data()
{
    QTest::addColumn<QStringList>("commands");
    const QDir source(QStringLiteral(SOURCE_DIR));
    QStringList pages{QStringLiteral("README.md")};
    const auto add = [&](const QString& folder, const char* which) {
        for (const QString& name : QDir(source.filePath(folder)).entryList({QLatin1String(which)}))
            pages << folder + u'/' + name;
    };
    add(QStringLiteral("docs/guide"), "*.md");
    add(QStringLiteral("installer/linux"), "*.1");
    for (const QString& language : QDir(source.filePath(QStringLiteral("translations")))
                                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        add(QStringLiteral("translations/%1/guide").arg(language), "*.md");
        add(QStringLiteral("translations/%1/man").arg(language), "*.1");
    }
    for (const QString& page : std::as_const(pages))
        if (const QStringList commands = commandsIn(source.filePath(page)); !commands.isEmpty())
            QTest::addRow("%s", qUtf8Printable(page)) << commands;
}

void Documents::commands_work_as_written()
{
    QFETCH(const QStringList, commands);
    for (const QString& command : commands) {
        const console::Outcome outcome = shell(command);
        QVERIFY2(outcome.status == 0,
                 qPrintable(command + u'\n' + QString::fromUtf8(outcome.error)));
    }
}

QTEST_GUILESS_MAIN(Documents)
#include "tst_documents.moc"
