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
}

QTEST_APPLESS_MAIN(TestSetup)
#include "tst_setup.moc"
