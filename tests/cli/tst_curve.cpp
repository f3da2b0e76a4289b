// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The recorded errors as a picture and as blocks.
class Curve : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_picture_has_axes_a_title_and_both_curves();
    void points_are_where_the_history_says();
    void many_points_are_few_and_none_of_the_peaks_is_lost();
    void names_are_no_markup();
    void names_are_no_places_of_a_sentence();
    void what_there_is_is_drawn_data();
    void what_there_is_is_drawn();
    void a_picture_takes_the_place_of_its_own_kind();
    void nothing_is_replaced_by_mistake_data();
    void nothing_is_replaced_by_mistake();
    void below_it_is_the_decision_region();
    void a_region_needs_classes_and_two_features_data();
    void a_region_needs_classes_and_two_features();
    void a_terminal_shows_blocks();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder->path()).split(u' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

/// What an SVG holds, or what is wrong with its XML.
struct Drawing {
    QString fault;
    QString title;
    QStringList texts;
    /// The points of each curve.
    QList<QList<QPointF>> curves;
    /// How many rows of class 0 and of class 1 are drawn; the legend draws one more of each.
    int circles = 0;
    int diamonds = 0;
    /// The pieces of the boundary, and tinted rectangles.
    int pieces = 0;
    int tinted = 0;
};

Drawing drawing_of(const QByteArray& svg)
{
    Drawing drawing;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("title"))
            drawing.title = xml.readElementText();
        else if (xml.name() == QStringLiteral("text"))
            drawing.texts << xml.readElementText();
        else if (xml.name() == QStringLiteral("circle"))
            ++drawing.circles;
        else if (xml.name() == QStringLiteral("path")) {
            const QString path = xml.attributes().value(QStringLiteral("d")).toString();
            (path.endsWith(u'Z') ? drawing.diamonds : drawing.pieces) += int(path.count(u'M'));
        } else if (xml.name() == QStringLiteral("rect"))
            drawing.tinted += xml.attributes().hasAttribute(QStringLiteral("fill-opacity"));
        else if (xml.name() == QStringLiteral("polyline")) {
            QList<QPointF> points;
            const QString all = xml.attributes().value(QStringLiteral("points")).toString();
            for (const QString& point : all.split(u' ', Qt::SkipEmptyParts))
                points << QPointF(point.section(u',', 0, 0).toDouble(),
                                  point.section(u',', 1).toDouble());
            drawing.curves << points;
        }
    }
    drawing.fault = xml.hasError() ? xml.errorString() : QString();
    return drawing;
}

} // namespace

void Curve::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void Curve::a_picture_has_axes_a_title_and_both_curves()
{
    const auto outcome = run("train --tutorial --test-fraction 0.25 --seed 5 --plot DIR/c.svg");
    QVERIFY2(outcome.status == 0, outcome.error);
    QVERIFY(outcome.output.startsWith("rows: "));
    const Drawing drawing = drawing_of(read("c.svg"));
    QCOMPARE(drawing.fault, QString());
    QVERIFY2(drawing.title.startsWith("Error of ") && drawing.title.endsWith("seed 5"),
             qPrintable(drawing.title));
    QCOMPARE(drawing.curves.size(), 2);
    for (const char* text : {"0", "iteration", "error", "2000", "8000"})
        QVERIFY2(drawing.texts.contains(QLatin1String(text)), text);
    QVERIFY(drawing.texts.contains(drawing.title));
    const QString all = drawing.texts.join(u'\n');
    QVERIFY(all.contains("training rows: ") && all.contains("rows held back: "));
    QCOMPARE(drawing_of(run("train --tutorial --plot -").output).curves.size(), 1);
}

void Curve::points_are_where_the_history_says()
{
    const auto outcome =
        run("train --tutorial --iterations 300 --record-every 50 --history DIR/h.csv --plot "
            "DIR/c.svg");
    QVERIFY2(outcome.status == 0, outcome.error);
    QByteArrayList lines = read("h.csv").trimmed().split('\n').mid(1);
    // The last update's error is told by the result, whether or not it was recorded.
    const QByteArray last_error =
        outcome.output.mid(outcome.output.indexOf("300 iterations: ") + 16).split('\n')[0];
    QVERIFY(drawing_of(read("c.svg")).texts.contains("training rows: " + last_error));
    lines << "299," + last_error + ',';
    const QList<QPointF> points = drawing_of(read("c.svg")).curves.value(0);
    QCOMPARE(points.size(), lines.size());
    QVERIFY(points.size() >= 3);
    // Both axes are straight: what is between the first and the last point is in proportion.
    const auto value = [&](qsizetype i) {
        const QByteArrayList fields = lines[i].split(',');
        return QPointF(fields[0].toDouble(), fields[1].toDouble());
    };
    const qsizetype last = points.size() - 1;
    for (qsizetype i = 1; i < last; ++i) {
        const double along = (value(i).x() - value(0).x()) / (value(last).x() - value(0).x());
        const double down = (value(i).y() - value(0).y()) / (value(last).y() - value(0).y());
        QVERIFY(std::abs(points[0].x() + along * (points[last].x() - points[0].x()) -
                         points[i].x()) < 0.2);
        QVERIFY(std::abs(points[0].y() + down * (points[last].y() - points[0].y()) -
                         points[i].y()) < 0.2);
    }
    // The largest error is at the top.
    QVERIFY(points[0].y() < points[last].y());
}

void Curve::many_points_are_few_and_none_of_the_peaks_is_lost()
{
    const QString of = QStringLiteral("train --tutorial --learning-rate 3 --iterations 50000 ");
    const auto all = run(of + "--record-every 1 --plot DIR/all.svg --history DIR/h.csv --quiet");
    QVERIFY2(all.status == 0, all.error);
    double most = 0;
    for (const QByteArray& line : read("h.csv").trimmed().split('\n').mid(1))
        most = std::max(most, line.split(',')[1].toDouble());
    // The curve reaches the very top, where the largest error is, and nothing goes beyond.
    const QList<QPointF> points = drawing_of(read("all.svg")).curves.value(0);
    QVERIFY(points.size() <= 1'400);
    const auto highest =
        std::min_element(points.begin(), points.end(),
                         [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    QCOMPARE(highest->y(), 64.0);
    QVERIFY(most > 0);
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
}

void Curve::names_are_no_markup()
{
    write("a&b.csv", "x,\"<t> & \"\"u\"\"\"\n1,0\n2,0\n7,1\n8,1\n");
    const auto outcome = console::run(
        {"train", path("a&b.csv"), "--target", "<t> & \"u\"", "--plot", path("c.svg"), "--quiet"});
    QVERIFY2(outcome.status == 0, outcome.error);
    const Drawing drawing = drawing_of(read("c.svg"));
    QCOMPARE(drawing.fault, QString());
    QVERIFY2(drawing.title.contains("<t> & \"u\" in a&b.csv"), qPrintable(drawing.title));
}

/// A sentence puts what it tells where it says %1, %2, %3.
void Curve::names_are_no_places_of_a_sentence()
{
    write("%2.csv", "x,y,%3,%2\n1,4,5,0\n2,9,6,0\n7,3,5,1\n8,8,7,1\n");
    const auto outcome = console::run(
        {"train", path("%2.csv"), "--target", "%2", "--plot", path("c.svg"), "--quiet"});
    QVERIFY2(outcome.status == 0, outcome.error);
    const Drawing drawing = drawing_of(read("c.svg"));
    QCOMPARE(drawing.title, QStringLiteral("Error of %2 in %2.csv, seed 42"));
    const QString all = drawing.texts.join(u'\n');
    QVERIFY2(all.contains(QLatin1String("at their means: %3 = 5.75")), qPrintable(all));
}

void Curve::what_there_is_is_drawn_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("no iteration") << "--iterations 0" << 0;
    QTest::newRow("one iteration") << "--iterations 1" << 0;
    QTest::newRow("a run that diverged")
        << "--hidden 8,8 --activation linear --learning-rate 1e200" << 4;
    QTest::newRow("errors that are huge")
        << "--hidden 8 --activation linear --learning-rate 1e30 --iterations 3 --record-every 1"
        << -1;
    QTest::newRow("a run that has no time") << "--iterations 1000000000 --max-seconds 0.05" << 0;
}

void Curve::what_there_is_is_drawn()
{
    QFETCH(const QString, options);
    QFETCH(const int, status);
    const auto outcome = run("train --tutorial --plot DIR/c.svg " + options);
    if (status >= 0)
        QCOMPARE(outcome.status, status);
    const QByteArray svg = read("c.svg");
    QCOMPARE(drawing_of(svg).fault, QString());
    QCOMPARE(drawing_of(svg).curves.size(), 1);
    QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
}

void Curve::a_picture_takes_the_place_of_its_own_kind()
{
    QCOMPARE(run("train --tutorial --plot DIR/c.svg").status, 0);
    const QByteArray first = read("c.svg");
    const auto again = run("train --tutorial --seed 7 --plot DIR/c.svg");
    QVERIFY2(again.status == 0, again.error);
    QVERIFY(read("c.svg") != first);
    QCOMPARE(run("train --tutorial --save DIR/s.neuron").status, 0);
    const auto resumed = run("resume DIR/s.neuron --iterations 0 --plot DIR/c.svg");
    QVERIFY2(resumed.status == 0, resumed.error);
    QCOMPARE(read("c.svg"), first);
}

void Curve::nothing_is_replaced_by_mistake_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("somebody's drawing") << "--plot DIR/mine.svg" << QByteArray("--force");
    QTest::newRow("rows") << "--plot DIR/rows.csv" << QByteArray("--force");
    QTest::newRow("a device") << "--plot /dev/null" << QByteArray("device");
    QTest::newRow("no folder") << "--plot DIR/none/c.svg" << QByteArray("folder");
    QTest::newRow("no name") << "--plot=" << QByteArray("--plot names no file");
    QTest::newRow("the name of another kind of picture")
        << "--plot DIR/c.PNG" << QByteArray("c.PNG: --plot draws an SVG picture");
    QTest::newRow("the history's name")
        << "--history DIR/x --plot DIR/x" << QByteArray("--history and --plot name one file");
    QTest::newRow("standard output twice")
        << "--json --plot -" << QByteArray("would both go to standard output");
    QTest::newRow("many runs") << "--seeds 1-3 --plot DIR/c.svg"
                               << QByteArray("--plot has no effect here");
}

void Curve::nothing_is_replaced_by_mistake()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, said);
    const QByteArray mine = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
    write("mine.svg", mine);
    write("rows.csv", "x,y\n1,0\n");
    const auto outcome = run("train --tutorial " + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(said) && outcome.error.count('\n') == 1, outcome.error);
    QCOMPARE(read("mine.svg"), mine);
    QCOMPARE(read("rows.csv"), QByteArray("x,y\n1,0\n"));
}

void Curve::below_it_is_the_decision_region()
{
    // Class 1 is where the first number is large, whatever the second; the third says nothing.
    QByteArray rows = "x,y,z,class\n";
    for (int i = 0; i < 40; ++i)
        rows += QByteArray::number(i) + ',' + QByteArray::number(i * 7 % 20) + ',' +
                QByteArray::number(i * 3 % 5) + (i < 15 ? ",no\n" : ",yes\n");
    write("r.csv", rows);
    const auto outcome =
        run("train DIR/r.csv --target class --standardize --features x,y,z --iterations 3000 "
            "--test-fraction 0.25 --plot DIR/c.svg --save DIR/s.neuron");
    QVERIFY2(outcome.status == 0, outcome.error);
    const Drawing drawing = drawing_of(read("c.svg"));
    QCOMPARE(drawing.fault, QString());
    QCOMPARE(drawing.circles, 15 + 1);
    QCOMPARE(drawing.diamonds, 25 + 1);
    QVERIFY(drawing.tinted > 20);
    QVERIFY(drawing.pieces > 20);
    const QString all = drawing.texts.join(u'\n');
    for (const char* text : {"Decision region: class", "x (standardized)", "y (standardized)", "no",
                             "yes", "small: held back", "other features at their means: z = "})
        QVERIFY2(all.contains(QLatin1String(text)), text);
    // It comes with the session: resumed for nothing, the same is drawn.
    QCOMPARE(run("resume DIR/s.neuron --iterations 0 --plot DIR/again.svg").status, 0);
    QCOMPARE(read("again.svg"), read("c.svg"));
}

void Curve::a_region_needs_classes_and_two_features_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("options");
    QTest::newRow("a number") << QByteArray("x,y,class\n1,2,3\n2,7,5\n7,1,9\n8,3,4\n")
                              << " --output number --learning-rate 0.001";
    QTest::newRow("one feature") << QByteArray("x,class\n1,0\n2,0\n7,1\n8,1\n") << "";
}

void Curve::a_region_needs_classes_and_two_features()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, options);
    write("r.csv", rows);
    const auto outcome =
        run(QStringLiteral("train DIR/r.csv --target class --iterations 10 --plot DIR/c.svg") +
            options);
    QVERIFY2(outcome.status == 0, outcome.error);
    const Drawing drawing = drawing_of(read("c.svg"));
    QCOMPARE(drawing.fault, QString());
    QCOMPARE(drawing.curves.size(), 1);
    QCOMPARE(drawing.circles + drawing.diamonds + drawing.pieces + drawing.tinted, 0);
}

void Curve::a_terminal_shows_blocks()
{
    const auto shown = [](const QString& options) {
        const QString command = QStringLiteral(CLI_PROGRAM " train --tutorial ") + options;
        return QString::fromUtf8(
                   console::run_program(QStringLiteral("script"), {QStringLiteral("-qec"), command,
                                                                   QStringLiteral("/dev/null")})
                       .output)
            .remove(u'\r');
    };
    const QString one = shown(QString());
    const QStringList chart =
        one.section(QStringLiteral("error over the training rows: "), 1).split(u'\n').mid(1, 6);
    QCOMPARE(chart.size(), 6);
    // The error falls: every line is as long as the one above it or longer, and the last one full.
    for (int i = 1; i < 6; ++i)
        QVERIFY2(chart[i].size() >= chart[i - 1].size(), qPrintable(one));
    QVERIFY2(chart[0].startsWith(QChar(0x2588)) && chart[5].size() == 60, qPrintable(one));
    QVERIFY(!one.contains(QStringLiteral("test rows:")));
    QVERIFY(shown(QStringLiteral("--test-fraction 0.25"))
                .contains(QStringLiteral("error over the test rows: ")));
    QVERIFY(!shown(QStringLiteral("--json")).contains(QChar(0x2588)));
    // Elsewhere, numbers are all that is wanted.
    QVERIFY(!run("train --tutorial").output.contains("\u2588"));
    QVERIFY(!shown(QStringLiteral("--iterations 0")).contains(QChar(0x2588)));
}

QTEST_GUILESS_MAIN(Curve)
#include "tst_curve.moc"
