// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setup.h"

#include <QTest>

using session::Setup;

/// The fields of a lesson as one line.
class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void a_line_says_what_it_was_made_of();
    void what_a_run_of_the_console_has_is_a_setup();
    void rows_of_a_pattern_are_part_of_it_data();
    void rows_of_a_pattern_are_part_of_it();
    void rows_may_be_said_in_part();
    void what_is_no_setup_is_none_data();
    void what_is_no_setup_is_none();
    void a_field_that_is_said_twice_is_named();
};

void TestSetup::a_line_says_what_it_was_made_of()
{
    const Setup setup{"workbench",
                      {{"hidden", {8, 3}},
                       {"activation", std::string("relu,tanh")},
                       {"derive", std::string("x1^2,x1*x2,sin x2")},
                       {"learning_rate", {0.1}},
                       {"l2", {1e-3}}}};
    const QByteArray line = session::setup_line(setup).toEncoded();
    QVERIFY2(line.startsWith("do:settings/workbench?") && !line.contains(' '), line);
    const auto read = session::read_setup(QUrl(QString::fromUtf8(line))).setup;
    QVERIFY(read);
    QVERIFY(*read == setup);
    QVERIFY(*session::read_setup(QUrl(QStringLiteral("do:settings/training"))).setup ==
            (Setup{"training", {}}));
}

void TestSetup::what_a_run_of_the_console_has_is_a_setup()
{
    const Setup setup{"workbench",
                      {{"hidden", {99, 1, 2, 3, 4, 5, 6}},
                       {"learning_rate", {1000}},
                       {"l2", {11}},
                       {"batch", {200'000}},
                       {"iterations", {20'000'000}}}};
    const auto read = session::read_setup(session::setup_line(setup)).setup;
    QVERIFY(read && *read == setup);
    // As many features as there are count, too.
    const QUrl wide(QStringLiteral("do:settings/workbench?hidden=100000"));
    QVERIFY(session::read_setup(wide, 100).setup);
    QCOMPARE(session::read_setup(wide, 500).refused, QStringLiteral("hidden=100000"));
}

void TestSetup::rows_of_a_pattern_are_part_of_it_data()
{
    QTest::addColumn<int>("pattern");
    QTest::addColumn<QString>("said");
    QTest::newRow("a spiral") << int(model::Pattern::Spiral) << "rows=spiral,120,0.25,7,0.5";
    QTest::newRow("numbers") << int(model::Pattern::Waves) << "rows=waves,120,0.25,7,0.5";
}

void TestSetup::rows_of_a_pattern_are_part_of_it()
{
    QFETCH(const int, pattern);
    QFETCH(const QString, said);
    const session::PatternPoints points{{model::Pattern(pattern), 120, 0.25, 7}, 0.5};
    const Setup setup{"workbench", {{"hidden", {4}}}, points};
    const QUrl line = session::setup_line(setup);
    QVERIFY2(line.query().contains(said), qPrintable(line.query()));
    const auto read = session::read_setup(line).setup;
    QVERIFY(read && *read == setup);
}

void TestSetup::rows_may_be_said_in_part()
{
    const auto rows = [](const char* said) {
        return session::read_setup(
                   QUrl(QStringLiteral("do:settings/workbench?rows=") + QLatin1String(said)))
            .setup->rows;
    };
    QVERIFY(rows("circle") == (session::PatternPoints{{model::Pattern::Circle, 200, 0.1, 1}}));
    QVERIFY(rows("xor,40") == (session::PatternPoints{{model::Pattern::Xor, 40, 0.1, 1}}));
    QVERIFY(rows("xor,40,0,9") == (session::PatternPoints{{model::Pattern::Xor, 40, 0, 9}}));
}

void TestSetup::what_is_no_setup_is_none_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("refused");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("words") << "8,8"
                           << "";
    QTest::newRow("another deed") << "do:lesson/workbench"
                                  << "";
    QTest::newRow("another scheme") << "https://settings/workbench?hidden=4"
                                    << "";
    QTest::newRow("no lesson") << "do:settings/?hidden=4"
                               << "";
    QTest::newRow("a lesson that there is not") << "do:settings/momentum?hidden=4"
                                                << "";
    QTest::newRow("a field that there is not") << "do:settings/workbench?hidden=4&momentum=0.9"
                                               << "momentum=0.9";
    QTest::newRow("more units than any run has") << "do:settings/workbench?seed=7&hidden=100001"
                                                 << "hidden=100001";
    QTest::newRow("a network that cannot be held") << "do:settings/workbench?hidden=9000,9000"
                                                   << "hidden=9000,9000";
    QTest::newRow("more than a field takes, where nothing trains")
        << "do:settings/error?prediction=7"
        << "prediction=7";
    QTest::newRow("below what a field takes") << "do:settings/workbench?l1=-5"
                                              << "l1=-5";
    QTest::newRow("a word for a number") << "do:settings/workbench?seed=seven"
                                         << "seed=seven";
    QTest::newRow("an activation that there is not") << "do:settings/workbench?activation=softmax"
                                                     << "activation=softmax";
    QTest::newRow("a feature derived twice") << "do:settings/workbench?derive=x1%5E2,x1%5E2"
                                             << "derive=x1^2,x1^2";
    const auto rows = [](const char* name, const char* said) {
        const QString text = QStringLiteral("rows=") + QLatin1String(said);
        QTest::newRow(name) << QStringLiteral("do:settings/workbench?hidden=4&") + text << text;
    };
    rows("a pattern that there is not", "flower,200,0.1,1,0.25");
    rows("no pattern", "");
    rows("more than rows have", "xor,200,0.1,1,0.25,3");
    rows("too many points", "xor,2001");
    rows("too few points", "xor,3");
    rows("less than no points", "xor,-5");
    rows("a part of a point", "xor,12.5");
    rows("noise that is no number", "xor,200,nan");
    rows("endless noise", "xor,200,inf");
    rows("noise below nothing", "xor,200,-0.1");
    rows("a seed that is too large", "xor,200,0.1,4294967296");
    rows("nothing but rows held back", "xor,200,0.1,1,1");
    QTest::newRow("rows of a lesson that has its own") << "do:settings/error?rows=xor"
                                                       << "rows=xor";
}

void TestSetup::what_is_no_setup_is_none()
{
    QFETCH(const QString, line);
    QFETCH(const QString, refused);
    const session::SetupReading read = session::read_setup(QUrl(line));
    QVERIFY(!read.setup);
    QCOMPARE(read.refused, refused);
}

void TestSetup::a_field_that_is_said_twice_is_named()
{
    const session::SetupReading read =
        session::read_setup(QUrl(QStringLiteral("do:settings/workbench?hidden=4&seed=7&hidden=3")));
    QVERIFY(!read.setup);
    QVERIFY(read.refused.isEmpty());
    QCOMPARE(read.repeated, QStringLiteral("hidden"));
    QCOMPARE(session::read_setup(QUrl(QStringLiteral("do:settings/workbench?rows=xor&rows=circle")))
                 .repeated,
             QStringLiteral("rows"));
}

QTEST_APPLESS_MAIN(TestSetup)
#include "tst_setup.moc"
