// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/actor.h"

#include <QCoreApplication>
#include <QTest>

#include <cstring>

using namespace monkey;

/// What the unruly person found, shrunk to what matters. Each is mended.
class TestFinds : public QObject
{
    Q_OBJECT

private slots:
    void isMended_data();
    void isMended();
};

void TestFinds::isMended_data()
{
    QTest::addColumn<QString>("events");
    QTest::newRow("stepping with the pointer on the values")
        << "key Alt+6\nmove 650 800\nkey Right\nkey Right\nkey Right\nkey Alt+2\nmove 650 801\n"
           "key Right\nkey Right\nkey Right\nkey Right\nkey Right\nkey End\ncheck screen\n";
    QTest::newRow("rows so far apart that an axis between them has no length")
        << "drop huge numbers.csv\nwait 200\nkey Return\nwait 200\nkey Alt+6\nwait 50\nkey "
           "Ctrl+Z\n";
    QTest::newRow("a picture that becomes a tab under the pointer")
        << "key Alt+3\nclick 597 195\nresize 700 900\ncheck screen\n";
    QTest::newRow("a number begun and not confirmed")
        << "key Alt+5\nkey Ctrl+A\nkey Tab\ntype .\ncheck screen\ncheck save\n";
    QTest::newRow("a number that cannot be, then another file")
        << "key Alt+5\nkey Tab\nkey Ctrl+A\ntype abc\ncheck screen\ncheck save\n";
    QTest::newRow("a row that cannot be, in the form that asks")
        << "key Alt+6\nclick 887 196\nclick 765 238\nkey Ctrl+A\ntype 1000\nkey Return\ncheck "
           "screen\n";
    QTest::newRow("a formula that the pointer leaves at one go")
        << "key Alt+6\nmove 645 625\ncheck screen\n";
    QTest::newRow("the end while another file is chosen in place of one that cannot be read")
        << "drop binary.csv\nwait 200\nkey Return\n";
    QTest::newRow("a picture that is lower than it was and has room for fewer words")
        << "command lessonsMenu#14\ndrop wide.csv\nkey Return\nkey Return\ndrag 435 284 385 357\n"
           "key Alt+Tab\nkey End\ncheck screen\n";
    QTest::newRow("a section pointed at while it is dragged over, and left, in full screen")
        << "key F11\nresize 1920 1080\ncommand lessonsMenu#14\ndrag 296 153 208 119\n"
           "check screen\n";
    QTest::newRow("rows of one's own, of which there is nothing to remark where the form asks")
        << "drop semicolons.csv\nkey Ctrl+A\nkey Return\n";
    QTest::newRow("other numbers to practise with, which no session keeps")
        << "command lessonsMenu#13\nmove 849 771\nmove 990 706\nmove 428 85\nkey Ctrl+=\nkey "
           "Shift+Right\nmove 521 986\nkey Alt+Tab\nkey Shift+Tab\nkey Return\nwheel 79 36 0 "
           "-120\ncommand wordsAction\nanswer right\nkey Alt+V\nresize 760 520\nkey Return\nkey "
           "Ctrl+Home\nmove 18 390\ndrag 639 396 743 240\ncheck screen\n";
}

void TestFinds::isMended()
{
    QFETCH(QString, events);
    const Events read = eventsFrom(events);
    QCOMPARE(toString(read), events);
    const Outcome outcome = Performance(read).outcome();
    QVERIFY2(outcome.finding.isEmpty(), qPrintable(outcome.finding + outcome.notes));
}

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], actorArgument) == 0)
        return actor(argc, argv);
    QCoreApplication application(argc, argv);
    TestFinds test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_finds.moc"
