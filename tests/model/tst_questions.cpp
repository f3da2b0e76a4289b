// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"

#include "model/judging.h"
#include "model/lessons.h"
#include "model/questions.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace model;

/// Every question there is: what is right and what the wrong rules give can be told from each
/// other, whatever its numbers are; and what a person may type for an answer.
class Questions : public QObject
{
    Q_OBJECT

private slots:
    void each_belongs_to_a_step_of_a_lesson_data() { add_questions(); }
    void each_belongs_to_a_step_of_a_lesson();
    void no_wrong_rule_is_right_or_another_one_data() { add_questions(); }
    void no_wrong_rule_is_right_or_another_one();
    void the_same_seed_draws_the_same_numbers_data() { add_questions(); }
    void the_same_seed_draws_the_same_numbers();
    void fields_that_leave_it_unclear_are_not_asked_about();
    void every_choice_is_right_or_a_known_mistake_data() { add_questions(); }
    void every_choice_is_right_or_a_known_mistake();
    void an_order_has_every_line_once_data();
    void an_order_has_every_line_once();
    void copies_of_a_listing_betray_themselves();
    void curves_say_what_a_network_is_data();
    void curves_say_what_a_network_is();
    void numbers_are_read_as_people_write_them_data();
    void numbers_are_read_as_people_write_them();
    void what_is_no_number_is_none_data();
    void what_is_no_number_is_none();
    void rounded_answers_are_right_data();
    void rounded_answers_are_right();
    void what_comes_of_rounded_numbers_is_right_data();
    void what_comes_of_rounded_numbers_is_right();
    void wrong_rules_are_recognized();
    void a_place_is_taken_as_a_hand_puts_it_data();
    void a_place_is_taken_as_a_hand_puts_it();
    void places_beyond_the_curve_are_not_asked_for();
    void numbers_of_a_damaged_file_are_not_asked_about();

private:
    static void add_questions();
};

namespace
{

std::string plain_number(double number)
{
    return QByteArray::number(number, 'g', 17).toStdString();
}

/// What is typed for an answer, in full.
std::string typed(const Answer& answer)
{
    return answer.choice.empty() ? plain_number(answer.number) : answer.choice;
}

/// Not as the program compares them: what a person may have rounded to two places.
bool could_be_one(const Answer& one, const Answer& other)
{
    if (!one.choice.empty() || !other.choice.empty())
        return one.choice == other.choice;
    const auto ways = [](double number) {
        return QSet<long long>{std::llround(number * 100), (long long)(std::trunc(number * 100))};
    };
    return ways(one.number).intersects(ways(other.number));
}

/// Whether a person can put the point there: within the curve.
bool can_be_placed(const Question& asked, double number)
{
    return number >= asked.curve->from && number <= asked.curve->to;
}

const Question& question(const char* id)
{
    return *find_question(id);
}

Step tutorials(const Question& question)
{
    return scene_of(question, initial_values(numbers_of(question)));
}

} // namespace

void Questions::add_questions()
{
    QTest::addColumn<QByteArray>("id");
    QSet<QByteArray> ids;
    for (const Question& each : questions()) {
        const QByteArray id(each.id.data(), qsizetype(each.id.size()));
        QVERIFY(!ids.contains(id));
        ids << id;
        QTest::newRow(id) << id;
    }
    QVERIFY(ids.size() > 8);
}

void Questions::each_belongs_to_a_step_of_a_lesson()
{
    QFETCH(QByteArray, id);
    const Question& asked = question(id);
    const LessonKind* lesson = find_lesson_kind(asked.lesson);
    QVERIFY(lesson);
    if (lesson->run) {
        const auto ids = lesson->run->step_ids();
        QVERIFY(std::ranges::find(ids, asked.step) != ids.end());
        QVERIFY(asked.withheld.empty());
        return;
    }
    const Trace walk = lesson->trace(initial_values(lesson->inputs()));
    const auto step = std::ranges::find(walk, asked.step, &Step::id);
    QVERIFY(step != walk.end());
    for (const std::string_view name : asked.withheld) {
        QVERIFY2(step->find(name) || step->holds(name) ||
                     std::ranges::find(step->denied, name) != step->denied.end(),
                 std::string(name).c_str());
        // Known before, it could not be withheld.
        if (step != walk.begin())
            QVERIFY2(!std::prev(step)->find(name), std::string(name).c_str());
    }
    QVERIFY2(asked.withheld.empty() || step + 1 != walk.end(), "nothing would tell it any more");
}

void Questions::no_wrong_rule_is_right_or_another_one()
{
    QFETCH(QByteArray, id);
    const Question& asked = question(id);
    const auto check = [&](const Inputs& numbers) {
        QVERIFY(can_ask(asked, numbers));
        const Step scene = scene_of(asked, numbers);
        QVERIFY(!scene.id.empty());
        std::vector<Answer> answers{asked.right(scene)};
        for (const WrongRule& rule : asked.wrong)
            answers.push_back(rule.answer(scene));
        QVERIFY(answers.size() > 1);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            QVERIFY(is_number(asked.kind) == answers[i].choice.empty());
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY2(!could_be_one(answers[i], answers[k]),
                         (typed(answers[i]) + " and " + typed(answers[k])).c_str());
            QVERIFY(asked.kind != Kind::Place || can_be_placed(asked, answers[i].number));
            const Judgement found = judge(asked, scene, typed(answers[i]));
            if (i == 0)
                QVERIFY(found.verdict == Verdict::Right);
            else
                QVERIFY(found.verdict == Verdict::Wrong && found.rule == asked.wrong[i - 1].id);
        }
    };
    // The tutorial's numbers are asked about as they are.
    const Inputs tutorials = initial_values(numbers_of(asked));
    QVERIFY(asked_numbers(asked, tutorials) == tutorials);
    check(tutorials);
    QSet<QByteArray> drawn;
    for (std::uint32_t seed = 0;
         seed < std::uint32_t(asked.has_other_numbers ? trials(300, 1'000) : 1); ++seed) {
        const Inputs numbers = drawn_numbers(asked, seed);
        QByteArray all;
        for (const auto& [name, value] : numbers) {
            for (const double number : value.numbers)
                all += QByteArray::number(number) + ' ';
        }
        drawn << all;
        check(numbers);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(drawn.size() > (asked.has_other_numbers ? 100 : 0));
}

void Questions::the_same_seed_draws_the_same_numbers()
{
    QFETCH(QByteArray, id);
    const Question& asked = question(id);
    QVERIFY(drawn_numbers(asked, 7) == drawn_numbers(asked, 7));
    if (asked.has_other_numbers)
        QVERIFY(drawn_numbers(asked, 7) != drawn_numbers(asked, 8));
}

void Questions::fields_that_leave_it_unclear_are_not_asked_about()
{
    const Question& asked = question("second-dot-product");
    Inputs fields = initial_values(numbers_of(asked));
    fields["weights_2"] = {0, 0};
    QVERIFY(!is_clear(asked, scene_of(asked, fields)));
    const Inputs numbers = asked_numbers(asked, fields);
    QVERIFY(numbers != fields);
    QVERIFY(is_clear(asked, scene_of(asked, numbers)));
    fields["weights_2"] = {2, 5};
    QVERIFY(asked_numbers(asked, fields) == fields);
}

void Questions::every_choice_is_right_or_a_known_mistake()
{
    QFETCH(QByteArray, id);
    const Question& asked = question(id);
    const Step scene = tutorials(asked);
    QVERIFY(is_number(asked.kind) == choices_of(asked).empty());
    QVERIFY((asked.kind == Kind::Place) == asked.curve.has_value());
    std::size_t right = 0;
    for (const std::string_view choice : choices_of(asked)) {
        const Judgement found = judge(asked, scene, choice);
        right += found.verdict == Verdict::Right;
        // Nobody has a name for taking any line of a listing for wrong.
        const bool may_be_other = asked.kind == Kind::Line && found.verdict == Verdict::Otherwise;
        QVERIFY2(found.verdict == Verdict::Right || found.verdict == Verdict::Wrong ||
                     may_be_other || asked.kind == Kind::Order,
                 std::string(choice).c_str());
    }
    QVERIFY(right == (is_number(asked.kind) || asked.kind == Kind::Order ? 0 : 1));
    QVERIFY(judge(asked, scene, "no such choice").verdict == Verdict::Unreadable);
}

void Questions::an_order_has_every_line_once_data()
{
    using enum Verdict;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("in order") << QByteArray("sum predict slope chain gradient update") << Right;
    QTest::newRow("the step first")
        << QByteArray("update sum predict slope chain gradient") << Wrong;
    QTest::newRow("two lines swapped")
        << QByteArray("predict sum slope chain gradient update") << Otherwise;
    QTest::newRow("one line alone") << QByteArray("sum") << Unreadable;
    QTest::newRow("one is missing") << QByteArray("sum predict slope chain gradient") << Unreadable;
    QTest::newRow("one comes twice")
        << QByteArray("sum sum slope chain gradient update") << Unreadable;
    QTest::newRow("one more than there are")
        << QByteArray("sum predict slope chain gradient update sum") << Unreadable;
    QTest::newRow("spaces alone") << QByteArray("      ") << Unreadable;
    QTest::newRow("nothing") << QByteArray() << Unreadable;
}

void Questions::an_order_has_every_line_once()
{
    QFETCH(QByteArray, text);
    QFETCH(Verdict, verdict);
    const Question& asked = question("order-of-lines");
    QCOMPARE(judge(asked, tutorials(asked), text.toStdString()).verdict, verdict);
}

void Questions::copies_of_a_listing_betray_themselves()
{
    // The listing without the mistake is the library's own training.
    const Step uphill = scene_of(question("growing-error"), {});
    QVERIFY(std::abs(uphill.number("whole_error") -
                     scene_of(question("more-right"), {}).number("end_error")) < 1e-9);
    QVERIFY(uphill.number("copy_error") > uphill.number("start_error"));
    const Step still = scene_of(question("still-error"), {});
    for (const double sum : still.find("copy_curve")->numbers)
        QCOMPARE(sum, still.number("start_error"));
    const Step restless = scene_of(question("left-out"), {});
    QVERIFY(restless.number("copy_late") > restless.number("whole_late") + 0.1);
    const Step overwritten = scene_of(question("overwritten"), {});
    QVERIFY(overwritten.number("copy_error") > overwritten.number("start_error"));
    // As low as a neuron can come.
    QVERIFY(std::abs(overwritten.number("whole_error") -
                     scene_of(question("without-bias"), {}).number("lowest")) < 0.001);
    for (const Step* scene : {&uphill, &still, &restless, &overwritten}) {
        QCOMPARE(scene->find("copy_curve")->numbers.size(), std::size_t(101));
        QCOMPARE(scene->find("whole_curve")->numbers.size(), std::size_t(101));
    }
}

void Questions::curves_say_what_a_network_is_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("both fall") << QByteArray("small-gap") << QByteArray("fits");
    QTest::newRow("one falls, one rises") << QByteArray("rising-curve") << QByteArray("overfitted");
    QTest::newRow("both stay high") << QByteArray("high-curves") << QByteArray("underfitted");
}

void Questions::curves_say_what_a_network_is()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, right);
    const Question& asked = question(id);
    const Step scene = scene_of(asked, {});
    QVERIFY(asked.right(scene).choice == right.toStdString());
    const std::vector<double>& seen = scene.find("seen_curve")->numbers;
    const std::vector<double>& unseen = scene.find("new_curve")->numbers;
    QCOMPARE(seen.size(), std::size_t(101));
    QCOMPARE(unseen.size(), std::size_t(101));
    QCOMPARE(seen.back(), scene.number("seen_end"));
    QCOMPARE(unseen.front(), scene.number("new_start"));
    QCOMPARE(*std::ranges::min_element(unseen), scene.number("new_least"));
    // It shows clearly.
    const bool learned = seen.back() < seen.front() / 2;
    const bool holds = unseen.back() < unseen.front() / 2;
    QCOMPARE(learned, right != "underfitted");
    QCOMPARE(holds, right == "fits");
}

void Questions::numbers_are_read_as_people_write_them_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::newRow("with a point") << QByteArray("0.871") << 0.871 << 3;
    QTest::newRow("with a comma") << QByteArray("0,87") << 0.87 << 2;
    QTest::newRow("whole") << QByteArray("12") << 12.0 << 0;
    QTest::newRow("without a nought") << QByteArray(".5") << 0.5 << 1;
    QTest::newRow("with a hyphen for minus") << QByteArray("-1.742") << -1.742 << 3;
    QTest::newRow("with a real minus") << QByteArray("\u22121.742") << -1.742 << 3;
    QTest::newRow("with a plus") << QByteArray("+3") << 3.0 << 0;
    QTest::newRow("between spaces") << QByteArray("  2.5\t") << 2.5 << 1;
    QTest::newRow("a fraction") << QByteArray("3/5") << 0.6 << 0;
    QTest::newRow("a fraction between spaces") << QByteArray(" 3 / 5 ") << 0.6 << 0;
    QTest::newRow("a fraction of decimals") << QByteArray("1,5/-3") << -0.5 << 0;
    QTest::newRow("with an exponent") << QByteArray("1.25e-2") << 0.0125 << 2;
}

void Questions::numbers_are_read_as_people_write_them()
{
    QFETCH(QByteArray, text);
    const auto number = typed_number(text.toStdString());
    QVERIFY(number);
    QTEST(number->value, "value");
    QTEST(number->decimals, "decimals");
    QCOMPARE(number->is_fraction, text.contains('/'));
}

void Questions::what_is_no_number_is_none_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "a", "1.2.3", "1,2,3", "3/0", "3/", "/5", "1/2/3", "nan",
                             "inf", "1e999", "0x10", "5 apples", "--1", "1 000", "\xff\xfe"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("far too long") << QByteArray(100'000, '1');
    QTest::newRow("with a zero byte") << QByteArray("1\0002", 3);
}

void Questions::what_is_no_number_is_none()
{
    QFETCH(QByteArray, text);
    QVERIFY(!typed_number(text.toStdString()));
    const Question& asked = question("difference");
    const Verdict verdict = judge(asked, tutorials(asked), text.toStdString()).verdict;
    QVERIFY(verdict ==
            (text.size() > qsizetype(longest_answer) ? Verdict::TooLong : Verdict::Unreadable));
}

void Questions::rounded_answers_are_right_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("verdict");
    // The difference is 0.8710191478537642.
    QTest::newRow("in full") << QByteArray("0.8710191478537642") << int(Verdict::Right);
    QTest::newRow("two places") << QByteArray("0.87") << int(Verdict::Rounded);
    QTest::newRow("four places") << QByteArray("0.8710") << int(Verdict::Rounded);
    QTest::newRow("five places") << QByteArray("0,87102") << int(Verdict::Rounded);
    QTest::newRow("cut off after five") << QByteArray("0.87101") << int(Verdict::Rounded);
    QTest::newRow("rounded the wrong way") << QByteArray("0.88") << int(Verdict::Otherwise);
    QTest::newRow("one place") << QByteArray("0.9") << int(Verdict::TooRough);
    QTest::newRow("none") << QByteArray("1") << int(Verdict::Wrong);
    QTest::newRow("a fraction near by") << QByteArray("7/8") << int(Verdict::Otherwise);
    QTest::newRow("the other sign") << QByteArray("-0.87") << int(Verdict::Wrong);
}

void Questions::rounded_answers_are_right()
{
    QFETCH(QByteArray, text);
    const Question& asked = question("difference");
    QTEST(int(judge(asked, tutorials(asked), text.toStdString()).verdict), "verdict");
}

void Questions::what_comes_of_rounded_numbers_is_right_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("verdict");
    // The page shows 1.742, 0.11234 and 2; the product is 0.39142.
    QTest::newRow("a product") << QByteArray("first-weight") << QByteArray("0.39139")
                               << int(Verdict::Rounded);
    QTest::newRow("of three digits each")
        << QByteArray("first-weight") << QByteArray("0.38976") << int(Verdict::Otherwise);
    // -0.10757 + 0.39142 = 0.28385 by the page; 0.283849 in full.
    QTest::newRow("a sum, rounded again")
        << QByteArray("two-rows-one-weight") << QByteArray("0.2839") << int(Verdict::Rounded);
    // 1.21938 squared.
    QTest::newRow("a square") << QByteArray("too-far") << QByteArray("1.4869")
                              << int(Verdict::Rounded);
}

/// Whoever reckons with the digits of the card reckons well.
void Questions::what_comes_of_rounded_numbers_is_right()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, text);
    const Question& asked = question(id.constData());
    QTEST(int(judge(asked, tutorials(asked), text.toStdString()).verdict), "verdict");
}

void Questions::wrong_rules_are_recognized()
{
    const Question& asked = question("second-dot-product");
    const Step scene = tutorials(asked);
    // 2.17 × 1.72 + 0.32 × 1.23
    QVERIFY(judge(asked, scene, "4.126").is_right());
    QVERIFY(judge(asked, scene, "4.13").is_right());
    QCOMPARE(judge(asked, scene, "3.73").rule, std::string_view("first-only"));
    QCOMPARE(judge(asked, scene, "3.7324").rule, std::string_view("first-only"));
    QCOMPARE(judge(asked, scene, "5,44").rule, std::string_view("added"));
    QVERIFY(judge(asked, scene, "4.2").verdict == Verdict::Otherwise);
}

void Questions::a_place_is_taken_as_a_hand_puts_it_data()
{
    using enum Verdict;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("rule");
    // From 0.8710 by 0.2 of the slope, 1.7420; the curve is 2.5 wide.
    QTest::newRow("in full") << QByteArray("0.5226114886722584") << Right << QByteArray();
    QTest::newRow("a little to the left") << QByteArray("0.48") << Right << QByteArray();
    QTest::newRow("a little to the right") << QByteArray("0,57") << Right << QByteArray();
    QTest::newRow("too far to the left") << QByteArray("0.46") << Otherwise << QByteArray();
    QTest::newRow("too far to the right") << QByteArray("0.58") << Otherwise << QByteArray();
    QTest::newRow("uphill") << QByteArray("1.2") << Wrong << QByteArray("uphill");
    QTest::newRow("near the floor") << QByteArray("-0.04") << Wrong << QByteArray("to-the-floor");
    QTest::newRow("by the whole slope") << QByteArray("-0.87") << Wrong << QByteArray("no-rate");
    QTest::newRow("by the rate alone") << QByteArray("0.67") << Wrong << QByteArray("rate-alone");
    QTest::newRow("where it stands") << QByteArray("0.87") << Otherwise << QByteArray();
    QTest::newRow("beyond the curve") << QByteArray("1e9") << Otherwise << QByteArray();
    QTest::newRow("nowhere") << QByteArray() << Unreadable << QByteArray();
    QTest::newRow("no number") << QByteArray("there") << Unreadable << QByteArray();
    QTest::newRow("far too long") << QByteArray(1'000, '1') << TooLong << QByteArray();
}

void Questions::a_place_is_taken_as_a_hand_puts_it()
{
    QFETCH(QByteArray, text);
    QFETCH(Verdict, verdict);
    QFETCH(QByteArray, rule);
    const Question& asked = question("one-step");
    const Judgement found = judge(asked, tutorials(asked), text.toStdString());
    QCOMPARE(found.verdict, verdict);
    QCOMPARE(found.rule, std::string_view(rule.data(), std::size_t(rule.size())));
}

void Questions::places_beyond_the_curve_are_not_asked_for()
{
    const Question& asked = question("one-step");
    const auto is_clear_at = [&](double x, double rate) {
        return is_clear(asked, scene_of(asked, {{"x", {x}}, {"learning_rate", {rate}}}));
    };
    QVERIFY(is_clear_at(0.9, 0.15));
    QVERIFY(is_clear_at(-0.9, 0.15));
    // Uphill, it would leave the picture; near the floor, a hand could mean either.
    QVERIFY(!is_clear_at(1, 0.22));
    QVERIFY(!is_clear_at(0.1, 0.15));
    QVERIFY(!is_clear_at(0, 0.15));
}

void Questions::numbers_of_a_damaged_file_are_not_asked_about()
{
    const Question& asked = question("weighted-sum");
    const Inputs whole = initial_values(numbers_of(asked));
    QVERIFY(can_ask(asked, whole));
    QVERIFY(!can_ask(asked, {}));
    Inputs broken = whole;
    broken["weights_1"] = {1, 2, 3};
    QVERIFY(!can_ask(asked, broken));
    broken = whole;
    broken["input_vector"] = {};
    QVERIFY(!can_ask(asked, broken));
    broken = whole;
    broken["bias"] = {std::nan("")};
    QVERIFY(!can_ask(asked, broken));
    broken = whole;
    broken["target"] = {-3};
    QVERIFY(!can_ask(asked, broken));
    // Rows of a person's own may be longer.
    Inputs own = whole;
    own["weights_1"] = own["input_vector"] = own["second_input_vector"] = {1, 2, 3};
    QVERIFY(can_ask(asked, own));
}

QTEST_APPLESS_MAIN(Questions)
#include "tst_questions.moc"
