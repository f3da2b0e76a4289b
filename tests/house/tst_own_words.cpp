// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The course teaches what a tutorial teaches, in words and code of its own. The tutorial is kept
/// as hashes (tests/data/tutorial/make_hashes.py).
class TestOwnWords : public QObject
{
    Q_OBJECT

private slots:
    void knowsWordsAgainHoweverTheyAreWritten();
    void knowsALineOfCodeAgainHoweverItIsIndented();
    void noEightWordsRunningAreTheTutorials_data();
    void noEightWordsRunningAreTheTutorials();
    void noLineOfAListingIsTheTutorials_data();
    void noLineOfAListingIsTheTutorials();
};

namespace
{

using Hashes = QSet<quint64>;

constexpr qsizetype run = 8;
constexpr qsizetype longLine = 25;

/// FNV-1a of 64 bits, of which 48 are kept.
quint64 hashOf(const QString& text)
{
    quint64 value = 0xCBF29CE484222325;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        value = (value ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return value & 0xFFFF'FFFF'FFFF;
}

Hashes hashesIn(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tutorial/") + QString::fromUtf8(name));
    Hashes hashes;
    if (!file.open(QIODevice::ReadOnly))
        return hashes;
    const QList<QByteArray> numbers = file.readAll().simplified().split(' ');
    for (const QByteArray& number : numbers)
        hashes << number.toULongLong(nullptr, 16);
    return hashes;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of a text, as make_hashes.py counts them. What is filled in later is a word of its
/// own.
QStringList wordsOf(QString text)
{
    static const QRegularExpression remark(QStringLiteral("<!--.*?-->"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}\n]*\\}"));
    static const QRegularExpression apostrophe(QStringLiteral("['’]"));
    static const QRegularExpression other(QStringLiteral("[^a-z0-9_]+"));
    text.replace(remark, QStringLiteral(" ")).replace(placeholder, QStringLiteral(" {} "));
    text = text.toLower().remove(apostrophe);
    return text.replace(QStringLiteral("{}"), QStringLiteral("_0_"))
        .split(other, Qt::SkipEmptyParts);
}

/// The first eight words running whose hash is among these; empty if there are none.
QString borrowedWords(const QString& text, const Hashes& hashes)
{
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i + run <= words.size(); ++i) {
        QString some = words.mid(i, run).join(QLatin1Char(' '));
        if (hashes.contains(hashOf(some)))
            return some;
    }
    return {};
}

/// The lines whose hash is among these.
QStringList borrowedLines(const QString& listing, const Hashes& hashes)
{
    static const QRegularExpression end(QStringLiteral("[;,]+$"));
    QStringList found;
    const QStringList lines = listing.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString code = QString(line).remove(QLatin1Char(' ')).remove(end);
        if (code.size() >= longLine && hashes.contains(hashOf(code)))
            found << line;
    }
    return found;
}

void addFiles(const QString& folder, const QStringList& names)
{
    QDirIterator files(folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(qsizetype(sizeof SOURCE_DIR)))) << path;
    }
}

} // namespace

void TestOwnWords::knowsWordsAgainHoweverTheyAreWritten()
{
    const Hashes hashes{hashOf(QStringLiteral("the quick brown fox doesnt jump 1 5"))};
    QVERIFY(!borrowedWords(QStringLiteral("Look: the *Quick*,\nbrown fox <!-- so --> doesn’t "
                                          "jump 1.5 times."),
                           hashes)
                 .isEmpty());
    for (const char* other : {"the quick brown fox does not jump 1 5",
                              "the quick brown fox doesn't jump {high} 1 5", "the quick brown"})
        QCOMPARE(borrowedWords(QString::fromUtf8(other), hashes), QString());
}

void TestOwnWords::knowsALineOfCodeAgainHoweverItIsIndented()
{
    const Hashes hashes{hashOf(QStringLiteral("answer=multiply(six,by=seven)")),
                        hashOf(QStringLiteral("a=b+c"))};
    QCOMPARE(borrowedLines(QStringLiteral("    answer = multiply(six, by=seven);\n"
                                          "answer = multiply(seven, by=six)\na = b + c\n"),
                           hashes),
             QStringList{QStringLiteral("    answer = multiply(six, by=seven);")});
}

void TestOwnWords::noEightWordsRunningAreTheTutorials_data()
{
    QTest::addColumn<QString>("path");
    addFiles(QStringLiteral(SOURCE_DIR "/resources/lessons"), {QStringLiteral("en.md")});
    addFiles(QStringLiteral(SOURCE_DIR "/docs/guide"), {QStringLiteral("*.md")});
    QTest::newRow("README.md") << QStringLiteral(SOURCE_DIR "/README.md");
}

void TestOwnWords::noEightWordsRunningAreTheTutorials()
{
    QFETCH(const QString, path);
    static const Hashes tutorial = hashesIn("eight_words.txt");
    QVERIFY(tutorial.size() > 5'000);
    const QString text = textOf(path);
    QVERIFY(wordsOf(text).size() > 100);
    QCOMPARE(borrowedWords(text, tutorial), QString());
}

void TestOwnWords::noLineOfAListingIsTheTutorials_data()
{
    QTest::addColumn<QString>("path");
    addFiles(QStringLiteral(SOURCE_DIR "/resources/lessons"),
             {QStringLiteral("en.py"), QStringLiteral("en.cpp")});
}

void TestOwnWords::noLineOfAListingIsTheTutorials()
{
    QFETCH(const QString, path);
    static const Hashes tutorial = hashesIn("code_lines.txt");
    QVERIFY(tutorial.size() > 50);
    const QString listing = textOf(path);
    QVERIFY(listing.size() > 500);
    QCOMPARE(borrowedLines(listing, tutorial), QStringList());
}

QTEST_APPLESS_MAIN(TestOwnWords)
#include "tst_own_words.moc"
