// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// What the console trains by where the window or the rows say it.
class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void the_window_s_setup_trains_here();
    void more_than_fields_take_trains_as_well();
    void what_stands_beside_it_counts_more();
    void the_result_says_what_the_network_sees();
    void layers_of_one_activation_are_saved();
    void the_points_of_its_pattern_need_no_file();
    void what_is_no_setup_is_refused_data();
    void what_is_no_setup_is_refused();
    void recording_follows_the_rows_and_the_iterations();
    void a_resumed_run_records_as_one_never_stopped();

private:
    console::Outcome train(const QStringList& options) const
    {
        return console::run(QStringList{"train"} + options + QStringList{"--json", "--quiet"});
    }
};

namespace
{

const QString line = QStringLiteral(
    "do:settings/workbench?activation=relu,tanh&batch=0&derive=x1%5E2,x1*x2&hidden=8,3&iterations="
    "400&l1=0&l2=0.001&learning_rate=0.03&loss=cross-entropy&seed=7");

/// So many rows of one feature and two classes, in a file.
void write_rows(QFile& file, int count)
{
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray rows = "x,y\n";
    for (int i = 0; i < count; ++i)
        rows += QByteArray::number(i % 17) + (i % 17 > 8 ? ",yes\n" : ",no\n");
    file.write(rows);
    file.close();
}

} // namespace

void TestSetup::the_window_s_setup_trains_here()
{
    const auto by_line = train({"--tutorial", "--setup", line});
    QVERIFY2(by_line.status == 0, by_line.error);
    const auto by_options =
        train({"--tutorial", "--layers", "8:relu,3:tanh", "--batch", "all", "--derive",
               "x1^2,x1*x2", "--iterations", "400", "--l2", "0.001", "--learning-rate", "0.03",
               "--loss", "cross-entropy", "--seed", "7"});
    QVERIFY2(by_options.status == 0, by_options.error);
    QCOMPARE(by_line.output, by_options.output);
    // As it comes from a clipboard.
    QCOMPARE(train({"--tutorial", "--setup", QStringLiteral(" %1\n").arg(line)}).output,
             by_line.output);
}

void TestSetup::more_than_fields_take_trains_as_well()
{
    const QStringList shape{"--hidden", "1,2,3,4,5,6,99", "--batch", "8", "--iterations", "5"};
    const auto by_line =
        train({"--tutorial", "--setup",
               "do:settings/workbench?hidden=1,2,3,4,5,6,99&batch=8&iterations=5"});
    QVERIFY2(by_line.status == 0, by_line.error);
    QCOMPARE(by_line.output, train(QStringList{"--tutorial"} + shape).output);
}

void TestSetup::what_stands_beside_it_counts_more()
{
    const auto outcome =
        train({"--tutorial", "--setup", line, "--seed", "9", "--layers", "2:linear"});
    QVERIFY2(outcome.status == 0, outcome.error);
    const QJsonObject settings = outcome.json()[u"settings"].toObject();
    QCOMPARE(settings[u"seed"].toInt(), 9);
    QCOMPARE(settings[u"hidden"], QJsonValue(QJsonArray{2}));
    QCOMPARE(settings[u"activation"].toString(), QStringLiteral("linear"));
    QCOMPARE(settings[u"l2"].toDouble(), 0.001);
}

void TestSetup::the_result_says_what_the_network_sees()
{
    const auto told = console::run(
        {"train", "--tutorial", "--iterations", "10", "--hidden", "3", "--derive", "x1^2,x1*x2"});
    QVERIFY2(told.output.contains("\nit sees, too: x1^2, x1*x2\n"), told.output);
    const auto plain = console::run({"train", "--tutorial", "--iterations", "10", "--hidden", "3"});
    QVERIFY2(!plain.output.contains("it sees, too"), plain.output);
}

void TestSetup::layers_of_one_activation_are_saved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("alike.neuron"));
    for (const QStringList& network :
         {QStringList{"--layers", "3:tanh,3:tanh"}, QStringList{"--layers", "2:relu,2:relu,2:relu"},
          QStringList{"--hidden", "3,3", "--activation", "tanh,tanh"},
          QStringList{"--setup", "do:settings/workbench?hidden=3,3&activation=tanh,tanh"}}) {
        const auto outcome = train(
            QStringList{"--tutorial", "--iterations", "50", "--force", "--save", path} + network);
        QVERIFY2(outcome.status == 0, outcome.error);
        QVERIFY(console::run({"inspect", path}).status == 0);
    }
}

void TestSetup::the_points_of_its_pattern_need_no_file()
{
    const QString spiral = line + QStringLiteral("&rows=circle,60,0.2,5,0.5");
    const auto trained = train({"--setup", spiral});
    QVERIFY2(trained.status == 0, trained.error);
    QCOMPARE(trained.json()[u"rows"][u"train"].toInt(), 30);
    const auto more = train({"--setup", spiral, "--test-fraction", "0"});
    QCOMPARE(more.json()[u"rows"][u"train"].toInt(), 60);
    // Rows of one's own come first.
    QCOMPARE(train({"--tutorial", "--setup", spiral}).output,
             train({"--tutorial", "--setup", line}).output);
    const auto number = train({"--setup", "do:settings/workbench?hidden=3&rows=waves,50"});
    QVERIFY2(number.status == 0, number.error);
    QCOMPARE(number.json()[u"settings"][u"output"].toString(), QStringLiteral("number"));
    const auto refused = [](const QStringList& arguments, const char* said) {
        const auto outcome = console::run(QStringList{"train"} + arguments);
        QVERIFY2(outcome.status != 0 && outcome.error.contains(said), outcome.error);
    };
    refused({"--setup", spiral, "--target", "colour"}, "not for the rows of --setup");
    refused({"--setup", spiral, "--output", "number"}, "the rows of --setup say it");
    refused({"--setup", spiral, "--test-fraction", "0.95"}, "--test-fraction leaves too few of 60");
    refused({"--setup", "do:settings/workbench?rows=waves", "--loss", "cross-entropy"},
            "Choose --loss squared");
    refused({"--setup", line}, "Name a file to learn from");
}

void TestSetup::what_is_no_setup_is_refused_data()
{
    QTest::addColumn<QString>("setup");
    QTest::newRow("nothing") << "";
    QTest::newRow("cut off by a shell at its &") << "do:settings/workbench?activation=relu,tan";
    QTest::newRow("too many units") << "do:settings/workbench?hidden=100001";
    QTest::newRow("a field twice") << "do:settings/workbench?hidden=4&hidden=3";
    QTest::newRow("a feature derived twice") << "do:settings/workbench?derive=x1%5E2,x1%5E2";
    QTest::newRow("of a lesson that brings its rows") << "do:settings/new-rows?seed=1";
    QTest::newRow("of a lesson that does not train") << "do:settings/error";
}

void TestSetup::what_is_no_setup_is_refused()
{
    QFETCH(const QString, setup);
    const auto outcome = console::run({"train", "--tutorial", "--setup", setup});
    QCOMPARE(outcome.status, 2);
    QVERIFY2((outcome.error.contains("--setup is ") || outcome.error.contains("--setup says ")) &&
                 outcome.error.count('\n') == 1,
             outcome.error);
}

void TestSetup::recording_follows_the_rows_and_the_iterations()
{
    const QTemporaryDir folder;
    QFile rows(folder.filePath(QStringLiteral("rows.csv")));
    write_rows(rows, 30'000);
    const QStringList of{rows.fileName(), "--target", "y", "--iterations", "8000"};
    const QJsonObject usual = train(of).json();
    QCOMPARE(usual[u"settings"][u"record_every"].toInt(), 500);
    QCOMPARE(usual[u"history"].toArray().size(), 16);
    const QJsonObject chosen = train(of + QStringList{"--record-every", "4000"}).json();
    QCOMPARE(chosen[u"history"].toArray().size(), 2);
    QCOMPARE(chosen[u"final"], usual[u"final"]);
    QCOMPARE(train({"--tutorial"}).json()[u"settings"][u"record_every"].toInt(), 100);
    const auto told = console::run(QStringList{"train"} + of);
    QVERIFY2(told.output.contains("\nrecorded every: 500 iterations\n"), told.output);
    const auto seeds = train(of + QStringList{"--seeds", "1-2"});
    QCOMPARE(seeds.json()[u"settings"][u"record_every"].toInt(), 500);
}

void TestSetup::a_resumed_run_records_as_one_never_stopped()
{
    const QTemporaryDir folder;
    QFile rows(folder.filePath(QStringLiteral("rows.csv")));
    write_rows(rows, 30'000);
    const QString session = folder.filePath(QStringLiteral("s.neuron"));
    const QStringList of{rows.fileName(), "--target", "y", "--iterations"};
    QVERIFY(train(of + QStringList{"2000", "--save", session}).status == 0);
    const auto resumed = console::run({"resume", session, "--iterations", "6000", "--json"});
    QVERIFY2(resumed.status == 0, resumed.error);
    const QJsonObject straight = train(of + QStringList{"8000"}).json();
    for (const char* name : {"history", "final", "settings"})
        QCOMPARE(resumed.json()[QLatin1String(name)], straight[QLatin1String(name)]);
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"
