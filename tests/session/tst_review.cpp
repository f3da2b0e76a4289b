// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review.h"

#include <QTest>

#include <limits>

/// Which questions are worth asking again, and when.
class Review : public QObject
{
    Q_OBJECT

private slots:
    void comes_back_after_one_three_and_nine_days_data();
    void comes_back_after_one_three_and_nine_days();
    void wrong_answers_come_first_then_the_oldest();
    void unknown_questions_and_such_without_other_numbers_stay_away();
    void days_of_a_damaged_file_do_no_harm();
};

namespace
{

session::GivenAnswer given(const char* question, const char* rule, std::int64_t day)
{
    return {question, {}, {}, rule, day};
}

QStringList ids(const std::vector<const model::Question*>& questions)
{
    QStringList found;
    for (const model::Question* each : questions)
        found << QString::fromStdString(std::string(each->id));
    return found;
}

} // namespace

void Review::comes_back_after_one_three_and_nine_days_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<int>("days");
    const QStringList right{"right"};
    QTest::newRow("wrong once") << QStringList{"target-first"} << 1;
    QTest::newRow("shown") << QStringList{"shown"} << 1;
    QTest::newRow("right once") << right << 3;
    QTest::newRow("wrong, then right") << QStringList{"verdict", "right"} << 3;
    QTest::newRow("right twice") << right + right << 9;
    QTest::newRow("right twice, then wrong") << right + right + QStringList{"other"} << 1;
    QTest::newRow("right three times") << right + right + right << 0;
}

void Review::comes_back_after_one_three_and_nine_days()
{
    QFETCH(QStringList, rules);
    QFETCH(int, days);
    std::vector<session::GivenAnswer> answers;
    for (const QString& rule : rules)
        answers.push_back(given("difference", rule.toUtf8(), 20'000));
    for (int after = 0; after < 30; ++after)
        QCOMPARE(session::due_questions(answers, 20'000 + after).size(),
                 std::size_t(days > 0 && after >= days));
}

void Review::wrong_answers_come_first_then_the_oldest()
{
    const std::vector<session::GivenAnswer> answers{
        given("weighted-sum", "right", 10), given("difference", "right", 5),
        given("second-dot-product", "added", 15), given("mean-error", "sum", 12)};
    QCOMPARE(ids(session::due_questions(answers, 100)),
             (QStringList{"mean-error", "second-dot-product", "difference", "weighted-sum"}));
}

void Review::unknown_questions_and_such_without_other_numbers_stay_away()
{
    QVERIFY(session::due_questions({given("of tomorrow", "right", 1)}, 100).empty());
    QVERIFY(session::due_questions({given("most-wrong", "steepest", 1)}, 100).empty());
    QVERIFY(session::due_questions({}, 100).empty());
}

void Review::days_of_a_damaged_file_do_no_harm()
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    QVERIFY(session::due_questions({given("difference", "shown", most)}, 20'000).empty());
    QCOMPARE(session::due_questions({given("difference", "shown", -most)}, 20'000).size(),
             std::size_t(1));
}

QTEST_APPLESS_MAIN(Review)
#include "tst_review.moc"
