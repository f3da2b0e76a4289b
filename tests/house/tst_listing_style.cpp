// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Listings are read more often than run: they print under each step, say why, and have no tricks.
class TestListingStyle : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndPrintsUnderEachStep_data() { addListings(); }
    void saysWhyAndPrintsUnderEachStep();
    void hasNoTricks_data() { addListings(); }
    void hasNoTricks();
    void bothLanguagesGoTheSameWay_data() { addLessons(); }
    void bothLanguagesGoTheSameWay();

private:
    static QStringList lessons()
    {
        return QDir(QStringLiteral(SOURCE_DIR "/resources/lessons"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    static void addLessons();
    static void addListings();
    static QString listing(const QString& lesson, const QString& ending);
    /// The lines of each step.
    static QMap<QString, QStringList> steps(const QString& listing);
};

void TestListingStyle::addLessons()
{
    QTest::addColumn<QString>("lesson");
    for (const QString& lesson : lessons())
        QTest::newRow(qPrintable(lesson)) << lesson;
}

void TestListingStyle::addListings()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("ending");
    for (const QString& lesson : lessons()) {
        for (const char* ending : {"py", "cpp"})
            QTest::addRow("%s in %s", qPrintable(lesson), ending)
                << lesson << QString::fromUtf8(ending);
    }
}

QString TestListingStyle::listing(const QString& lesson, const QString& ending)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/lessons/%1/en.%2").arg(lesson, ending));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QMap<QString, QStringList> TestListingStyle::steps(const QString& listing)
{
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:#|//) step: (.*)$"));
    QMap<QString, QStringList> lines;
    QStringList current;
    for (const QString& line : listing.split(QLatin1Char('\n'))) {
        const auto match = marker.match(line);
        if (match.hasMatch()) {
            current = match.captured(1).split(QLatin1Char(' '));
            current.removeAll(QStringLiteral("-"));
        } else {
            for (const QString& step : std::as_const(current))
                lines[step] << line;
        }
    }
    return lines;
}

void TestListingStyle::saysWhyAndPrintsUnderEachStep()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, ending);
    const bool python = ending == QLatin1String("py");
    const QRegularExpression comment(python ? QStringLiteral("^\\s*# \\w")
                                            : QStringLiteral("^\\s*// \\w"));
    const QRegularExpression print(QStringLiteral("\\b(?:print|show)\\(|std::cout <<"));
    const QMap<QString, QStringList> all = steps(listing(lesson, ending));
    QVERIFY(all.size() >= 3);
    int silent = 0;
    for (auto step = all.begin(); step != all.end(); ++step) {
        const auto has = [&step](const QRegularExpression& sign) {
            return std::ranges::any_of(
                step.value(), [&sign](const QString& line) { return line.contains(sign); });
        };
        QVERIFY2(has(comment), qPrintable(step.key()));
        silent += !has(print);
    }
    // Where a lesson begins with what is given, there is nothing to print. In the loop of a
    // training there would be too much.
    QVERIFY(silent <= 1 || all.contains(QStringLiteral("iteration")));
}

void TestListingStyle::hasNoTricks()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, ending);
    static const QRegularExpression reflection(
        QStringLiteral("\\b(globals|locals|vars|eval|exec|getattr|setattr)\\("));
    static const QRegularExpression builtIn(
        QStringLiteral("^\\s*(?:def )?(input|sum|max|min|abs|list|map|set|next|len|range|id|type|"
                       "filter|round|pow|print|str|all|any|iter|zip|dict)\\b\\s*(=[^=]|,.*=)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression commas(QStringLiteral("std::swap\\([^)]*\\),|return [^(;{]*,"));
    const QString text = listing(lesson, ending);
    QVERIFY(text.size() > 500);
    const bool python = ending == QLatin1String("py");
    QVERIFY(!text.contains(reflection));
    QVERIFY(!text.contains(python ? builtIn : commas));
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        // Markers are not shown.
        if (!line.contains(QLatin1String(" step: ")))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestListingStyle::bothLanguagesGoTheSameWay()
{
    QFETCH(const QString, lesson);
    const QString python = listing(lesson, QStringLiteral("py"));
    const QString cpp = listing(lesson, QStringLiteral("cpp"));
    QCOMPARE(steps(python).keys(), steps(cpp).keys());
    // What one gives a name has it in the other, too; but for loops and parts of a formula.
    static const QRegularExpression assigned(QStringLiteral("^([a-z][a-z0-9_]*) = "),
                                             QRegularExpression::MultilineOption);
    int names = 0;
    for (auto it = assigned.globalMatch(python); it.hasNext(); ++names) {
        const QString name = it.next().captured(1);
        // Only Python has rows and targets in one.
        if (name == QLatin1String("table"))
            continue;
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(name));
        QVERIFY2(word.match(cpp).hasMatch(), qPrintable(name));
    }
    QVERIFY(names > 2);
}

QTEST_APPLESS_MAIN(TestListingStyle)
#include "tst_listing_style.moc"
