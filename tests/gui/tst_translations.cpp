// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/listingcomments.h"
#include "gui/texts/placeholders.h"
#include "support/translation_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace gui;

/// Every language that is built in, whichever they are: its strings, its prose and its comments are
/// complete and fit the English ones.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { language::apply(QStringLiteral("en")); }
    void hasEveryStringOfTheSources_data() { addLanguages(); }
    void hasEveryStringOfTheSources();
    void leavesNoStringUnfinished_data() { addLanguages(); }
    void leavesNoStringUnfinished();
    void keepsThePlaceholdersOfStrings_data() { addLanguages(); }
    void keepsThePlaceholdersOfStrings();
    void givesEachEntryOfAMenuAMnemonicOfItsOwn_data() { addLanguages(); }
    void givesEachEntryOfAMenuAMnemonicOfItsOwn();
    void keepsTheFormOfTheProse_data() { addTexts(); }
    void keepsTheFormOfTheProse();
    void writesNumbersInProseAsThePageDoes_data() { addTexts(); }
    void writesNumbersInProseAsThePageDoes();
    void translatesTheCommentsOfListingsAndNothingElse_data() { addTexts(); }
    void translatesTheCommentsOfListingsAndNothingElse();
    void knowsNoCommentThatNoListingHas_data() { addLanguages(); }
    void knowsNoCommentThatNoListingHas();
    void bringsAStringsFileAndAFolderForEachLanguage();

private:
    /// A row for each language besides English, and for each of its lessons.
    static void addLanguages();
    static void addTexts();
    static QString stringsFile(const QString& code)
    {
        return QStringLiteral(SOURCE_DIR "/translations/first-neuron_%1.ts").arg(code);
    }
    /// Whether some source or form says that it asks in that context.
    static bool isDeclared(const QString& context);
    static QString english(const QString& lesson, const QString& ending);

    QList<TranslatedMessage> m_source;
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::addTexts()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("lesson");
    for (const QString& code : language::available().mid(1)) {
        for (const Lesson& lesson : lessons())
            QTest::newRow(qPrintable(code + QLatin1Char(' ') + QLatin1String(lesson.id)))
                << code << QString::fromUtf8(lesson.id);
    }
}

QString TestTranslations::english(const QString& lesson, const QString& ending)
{
    return lessontext::readShared(lesson, QStringLiteral("en.") + ending);
}

/// What the sources say now, not what somebody extracted once.
void TestTranslations::initTestCase()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("all.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("src"), QStringLiteral("src"),
                   QStringLiteral("ui"), QStringLiteral("-ts"), file});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    m_source = readTranslations(file);
    // Scanning nothing would be no error to lupdate.
    QVERIFY2(m_source.size() >= 540, qPrintable(QString::number(m_source.size())));
    const auto from = [this](const char* context) {
        return std::ranges::count(m_source, QString::fromUtf8(context),
                                  &TranslatedMessage::context);
    };
    QVERIFY(from("MainWindow") >= 35);
    QVERIFY(from("StepBar") >= 10);
    QVERIFY(from("table") >= 50);
    QVERIFY(from("session") >= 20);
    QVERIFY(from("Figures") >= 50);
    // Where lupdate misreads a class it makes up a context in which nobody asks.
    for (const TranslatedMessage& message : std::as_const(m_source))
        QVERIFY2(message.context.startsWith(QLatin1String("gui::")) || isDeclared(message.context),
                 qPrintable(message.context));
}

bool TestTranslations::isDeclared(const QString& context)
{
    static const QString sources = [] {
        QString all;
        QDirIterator files(QStringLiteral(SOURCE_DIR),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("/build/")) ||
                !file.open(QIODevice::ReadOnly))
                continue;
            all += QString::fromUtf8(file.readAll());
        }
        return all;
    }();
    for (const char* form :
         {"Q_DECLARE_TR_FUNCTIONS(%1)", "translate(\"%1\"", "NOOP(\"%1\"", "<class>%1</class>"}) {
        if (sources.contains(QString::fromUtf8(form).arg(context)))
            return true;
    }
    return false;
}

void TestTranslations::hasEveryStringOfTheSources()
{
    QFETCH(QString, code);
    QStringList wanted;
    for (const TranslatedMessage& message : std::as_const(m_source)) {
        // English needs its plurals only.
        if (message.hasPlural || code != QStringLiteral("en"))
            wanted << message.key();
    }
    QStringList found;
    for (const TranslatedMessage& message : readTranslations(stringsFile(code)))
        found << message.key();
    std::ranges::sort(wanted);
    std::ranges::sort(found);
    for (const QString& key : std::as_const(wanted))
        QVERIFY2(found.contains(key),
                 qPrintable(QStringLiteral("run ./dev translate, then translate ") + key));
    QCOMPARE(found, wanted);
}

void TestTranslations::leavesNoStringUnfinished()
{
    QFETCH(QString, code);
    for (const TranslatedMessage& message : readTranslations(stringsFile(code))) {
        QVERIFY2(message.isFinished, qPrintable(message.key()));
        QVERIFY(!message.translations.isEmpty());
        for (const QString& text : message.translations) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.key()));
            // Blanks at the ends join sentences.
            QVERIFY2(text.endsWith(QLatin1Char(' ')) == message.source.endsWith(QLatin1Char(' ')),
                     qPrintable(message.key()));
        }
    }
}

void TestTranslations::keepsThePlaceholdersOfStrings()
{
    QFETCH(QString, code);
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]|<[^>]*>|\\*[.\\w]*|;;"));
    const auto placeholders = [](const QString& text) {
        QStringList all;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            all << it.next().captured();
        std::ranges::sort(all);
        return all;
    };
    for (const TranslatedMessage& message : readTranslations(stringsFile(code))) {
        for (const QString& text : message.translations)
            QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(message.key()));
        if (!message.hasPlural)
            continue;
        // The form for one may spell the number out; the others say it.
        const QString last = message.translations.constLast();
        QVERIFY2(last.contains(QLatin1String("%n")) || last.contains(QLatin1String("%Ln")),
                 qPrintable(last));
        QVERIFY2(!last.contains(QLatin1String("(s)")), qPrintable(last));
    }
}

void TestTranslations::givesEachEntryOfAMenuAMnemonicOfItsOwn()
{
    QFETCH(QString, code);
    language::apply(code);
    QFile file(QStringLiteral(SOURCE_DIR "/ui/mainwindow.ui"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Texts of the actions and menus by name, and the entries of each menu.
    QMap<QString, QString> texts;
    QMap<QString, QStringList> entries;
    QXmlStreamReader xml(&file);
    QStringList widgets;
    QString action;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto attribute = [&xml](const char* name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.isStartElement() && xml.name() == QLatin1String("widget"))
            widgets << attribute("name");
        else if (xml.isEndElement() && xml.name() == QLatin1String("widget"))
            widgets.removeLast();
        else if (xml.isStartElement() && xml.name() == QLatin1String("action"))
            action = attribute("name");
        else if (xml.isEndElement() && xml.name() == QLatin1String("action"))
            action.clear();
        else if (xml.isStartElement() && xml.name() == QLatin1String("addaction"))
            entries[widgets.constLast()] << attribute("name");
        else if (xml.isStartElement() && xml.name() == QLatin1String("string") &&
                 !xml.attributes().hasAttribute(QStringLiteral("notr"))) {
            const QString text = xml.readElementText();
            if (text.contains(QLatin1Char('&')))
                texts[action.isEmpty() ? widgets.constLast() : action] =
                    QCoreApplication::translate("MainWindow", text.toUtf8().constData());
        }
    }
    QVERIFY(entries.size() >= 6);
    for (auto menu = entries.cbegin(); menu != entries.cend(); ++menu) {
        QSet<QChar> taken;
        for (const QString& entry : menu.value()) {
            const QString text = texts.value(entry);
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (text.isEmpty())
                continue;
            QVERIFY2(at >= 0 && at + 1 < text.size(), qPrintable(text));
            const QChar mnemonic = text[at + 1].toLower();
            QVERIFY2(!taken.contains(mnemonic),
                     qPrintable(menu.key() + QStringLiteral(": ") + text));
            taken << mnemonic;
        }
    }
}

void TestTranslations::keepsTheFormOfTheProse()
{
    QFETCH(QString, code);
    QFETCH(QString, lesson);
    language::apply(code);
    const QString path = QStringLiteral(":/translations/%1/%2.md").arg(code, lesson);
    QVERIFY2(QFile::exists(path), qPrintable(path));
    const QList<Section> original = lessontext::sections(english(lesson, QStringLiteral("md")));
    const QList<Section> translated =
        lessontext::sections(lessontext::read(lesson, QStringLiteral("md")));
    QCOMPARE(translated.size(), original.size());
    const auto placeholders = [](const QString& text) {
        QStringList all;
        fillPlaceholders(text, [&all](const Placeholder& each) {
            all << QStringLiteral("%1[%2]").arg(each.name).arg(each.element);
            return QString();
        });
        std::ranges::sort(all);
        return all;
    };
    const auto codeSpans = [](const QString& text) {
        static const QRegularExpression pattern(QStringLiteral("`[^`]+`"));
        QSet<QString> all;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            all << it.next().captured();
        return all;
    };
    const auto conditions = [](const QString& text) {
        static const QRegularExpression pattern(QStringLiteral("<!--\\s*(when:.*?|else)\\s*-->"));
        QStringList all;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            all << it.next().captured(1);
        return all;
    };
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QString where = original[i].stepIds.join(QLatin1Char(' '));
        QCOMPARE(translated[i].stepIds, original[i].stepIds);
        QVERIFY2(!lessontext::heading(translated[i].text).isEmpty(), qPrintable(where));
        QVERIFY2(placeholders(translated[i].text) == placeholders(original[i].text),
                 qPrintable(where));
        QCOMPARE(conditions(translated[i].text), conditions(original[i].text));
        QVERIFY2(codeSpans(translated[i].text) == codeSpans(original[i].text), qPrintable(where));
        const auto parts = lessontext::proseParts(translated[i].text);
        const auto originalParts = lessontext::proseParts(original[i].text);
        QVERIFY2(parts.size() == originalParts.size(), qPrintable(where));
        for (qsizetype part = 0; part < parts.size(); ++part)
            QVERIFY2(parts[part].noteTitle.isEmpty() == originalParts[part].noteTitle.isEmpty(),
                     qPrintable(where));
        QVERIFY2(translated[i].text.count(QLatin1String("<!--")) ==
                     original[i].text.count(QLatin1String("<!--")),
                 qPrintable(where));
        QVERIFY2(original[i].text.size() < 40 || translated[i].text != original[i].text,
                 qPrintable(where));
    }
}

void TestTranslations::writesNumbersInProseAsThePageDoes()
{
    QFETCH(QString, code);
    QFETCH(QString, lesson);
    language::apply(code);
    if (QLocale().decimalPoint() == QLatin1String("."))
        return;
    // Code, and the addresses of links.
    static const QRegularExpression codeSpan(QStringLiteral("`[^`]*`|\\]\\([^)]*\\)"));
    static const QRegularExpression decimalPoint(
        QStringLiteral("\\b0\\.\\d|\\d\\.\\d(?!\\d\\d\\b)"));
    QString text = lessontext::read(lesson, QStringLiteral("md"));
    text.remove(codeSpan);
    const auto match = decimalPoint.match(text);
    QVERIFY2(!match.hasMatch(),
             qPrintable(text.mid(std::max(0, int(match.capturedStart()) - 40), 80)));
}

void TestTranslations::translatesTheCommentsOfListingsAndNothingElse()
{
    QFETCH(QString, code);
    QFETCH(QString, lesson);
    language::apply(code);
    for (const QString& ending : {QStringLiteral("py"), QStringLiteral("cpp")}) {
        const QString mark = listingcomments::mark(ending);
        const QString original = english(lesson, ending);
        const QString shown = lessontext::read(lesson, ending);
        const QStringList comments = listingcomments::of(original, mark);
        const QStringList translated = listingcomments::of(shown, mark);
        QCOMPARE(translated.size(), comments.size());
        for (qsizetype i = 0; i < comments.size(); ++i) {
            // A comment that is nothing but a name or a call stays.
            static const QRegularExpression words(
                QStringLiteral("[A-Za-z]{2,}.*\\s.*[A-Za-z]{2,}"));
            const bool isProse = words.match(comments[i]).hasMatch();
            QVERIFY2(!isProse || translated[i] != comments[i], qPrintable(comments[i]));
        }
        for (const QString& line : lessontext::listing(shown).text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 80, qPrintable(line));
        // Without their comments both are the same program, to the last blank.
        const auto bare = [&mark](const QString& listing, const QStringList& of) {
            QHash<QString, QString> nothing;
            for (const QString& comment : of)
                nothing.insert(comment, QString());
            return listingcomments::translated(listing, mark, nothing);
        };
        QCOMPARE(bare(shown, translated), bare(original, comments));
    }
}

void TestTranslations::knowsNoCommentThatNoListingHas()
{
    QFETCH(QString, code);
    QFile file(QStringLiteral(":/translations/%1/comments.txt").arg(code));
    if (code == QStringLiteral("en"))
        return;
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> known;
    for (const Lesson& lesson : lessons()) {
        for (const QString& ending : {QStringLiteral("py"), QStringLiteral("cpp")}) {
            const QString listing = english(QString::fromUtf8(lesson.id), ending);
            for (const QString& comment :
                 listingcomments::of(listing, listingcomments::mark(ending)))
                known << comment;
        }
    }
    QVERIFY(known.size() >= 5);
    const auto translations = listingcomments::parse(QString::fromUtf8(file.readAll()));
    for (auto it = translations.cbegin(); it != translations.cend(); ++it)
        QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
}

void TestTranslations::bringsAStringsFileAndAFolderForEachLanguage()
{
    QStringList folders = QDir(QStringLiteral(SOURCE_DIR "/translations"))
                              .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders, language::available().mid(1));
    QVERIFY(folders.size() >= 2);
    // Nobody but the translations themselves names a language.
    for (const char* source :
         {"/cmake/Translations.cmake", "/src/gui/window/mainwindow_language.cpp"}) {
        QFile file(QStringLiteral(SOURCE_DIR) + QLatin1String(source));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& code : std::as_const(folders))
            QVERIFY(!text.contains(QStringLiteral("\"%1\"").arg(code)));
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
