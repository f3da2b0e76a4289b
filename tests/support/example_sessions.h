// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "table/ledger.h"
#include "table/suggestion.h"

#include <QByteArray>

#include <random>
#include <span>

/// Sessions to save and open in tests.
namespace example
{

/// A run with these settings that was stopped after so many iterations.
inline session::TrainingRun run_with(const model::RunSettings& settings,
                                     const model::Dataset& dataset, std::int64_t iterations)
{
    model::Timeline timeline(settings, dataset);
    timeline.advance(iterations, dataset);
    return session::run_of(timeline);
}
/// One with hidden layers like that.
inline session::TrainingRun run(const model::Dataset& dataset, std::vector<std::size_t> hidden,
                                std::int64_t iterations, std::uint32_t seed = 42)
{
    model::RunSettings settings;
    settings.seed = seed;
    settings.hidden = std::move(hidden);
    settings.iterations = 10'000;
    return run_with(settings, dataset, iterations);
}

/// A session with something in every field.
inline session::Session full(std::vector<std::size_t> hidden = {4}, std::int64_t iterations = 2'345)
{
    session::Session session = session::fresh_session();
    session.lesson = "training";
    session.lessons["error"] = {4, true, {{"target", {1}}}};
    session.lessons["dot-product"] = {2,
                                      false,
                                      {{"inputs", {1.5, -0.1}}, {"weights_1", {1e-300, 100}}},
                                      {"first-product", "größe", ""}};
    session.lessons["größe"] = {};
    session.dataset.edit().train_rows = {7, 1, 2, 3, 4, 5};
    session.dataset.edit().test_rows = {0, 6};
    session.runs["training"] = run(session.dataset, std::move(hidden), iterations);
    session.view = {1,
                    0,
                    {{"errors", {0, 100, -1.25, 3.5}}, {"plane", {-1, 1, -1, 1}}},
                    {2, {{"x1", "-0.25"}, {"x2", ""}}}};
    session.speed = session::TrainingSpeed::Fastest;
    session.answers = {
        {"second-dot-product", {{"input_vector", {1.5, -0.1}}}, "3/5", "first-only", 20'000},
        {"größe", {}, "", "nobody knows", -1}};
    session.goals = {{"both-rows-right", {{"weights_1", {-6, 7}}, {"bias", {0}}}},
                     {"größe", {{"word", std::string("tanh")}}}};
    return session;
}

/// A session on rows that were read from a table with every kind of column and row.
inline session::Session from_table(std::int64_t iterations = 1'000)
{
    const std::string csv =
        "size;colour;weight;kind\n"
        "1,5;red;3;a\n2;blue;;b\n2,5;red;5;b\nbroken\n4;;2;a\n;red;7;a\n3;blue;1;\n5;blue;4;b\n";
    table::ReadOptions reading;
    reading.overrides.decimal = ',';
    reading.missing_markers = {"nothing"};
    reading.types[1] = table::ColumnType::Category;
    const auto text = table::decode(table::File::from_bytes(csv));
    const auto table = table::read(*text, reading);
    table::Preparation preparation = table::suggest_preparation(*table);
    preparation.missing = table::MissingRule::Mean;
    preparation.standardize = true;
    preparation.test_fraction = 0.3;
    const auto prepared = table::prepare(*table, preparation);

    session::Session session = session::fresh_session();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of("/data/things.csv", reading, preparation, *table, *prepared,
                                        table::ledger(*table, *prepared));
    session.runs["training"] = run(session.dataset, {3}, iterations);
    return session;
}

/// A session that tells small weights from large ones, of a file that is known by its fingerprint.
inline session::Session cut_at_threshold(std::int64_t iterations = 1'000)
{
    const std::string csv = "size,colour,weight\n1.5,red,3.25\n2,blue,8\n2.5,red,5\n4,blue,2\n"
                            "3,red,7.5\n3,blue,1\n5,green,4\n0.5,green,6\n";
    const auto text = table::decode(table::File::from_bytes(csv));
    const auto table = table::read(*text);
    table::Preparation preparation;
    preparation.roles = {table::Role::Feature, table::Role::Feature, table::Role::Target};
    preparation.threshold = {4.5, false};
    preparation.standardize = true;
    preparation.test_fraction = 0.25;
    const auto prepared = table::prepare(*table, preparation);

    session::Session session = session::fresh_session();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of("/data/weights.csv", {}, preparation, *table, *prepared,
                                        table::ledger(*table, *prepared),
                                        session::fingerprint({csv.data(), csv.size()}));
    session.runs["training"] = run(session.dataset, {3}, iterations);
    return session;
}

/// A session on rows of a column in which several spellings are one label.
inline session::Session joined_spellings(std::int64_t iterations = 1'000)
{
    const std::string csv = "size,paid\n1.5,Yes\n2,no\n2.5,yes\n4,No\n3,Yes\n3.5,no\n5,YES\n";
    table::ReadOptions reading;
    reading.joined = {1};
    const auto text = table::decode(table::File::from_bytes(csv));
    const auto table = table::read(*text, reading);
    table::Preparation preparation;
    preparation.roles = {table::Role::Target, table::Role::Feature};
    preparation.threshold = {2.75, true};
    preparation.test_fraction = 0.25;
    const auto prepared = table::prepare(*table, preparation);

    session::Session session = session::fresh_session();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of("/data/paid.csv", reading, preparation, *table, *prepared,
                                        table::ledger(*table, *prepared));
    session.runs["training"] = run(session.dataset, {}, iterations);
    return session;
}

/// A session with words, lists and an empty list in a lesson.
inline session::Session with_words()
{
    session::Session session = full();
    session.lessons["momentum"] = {
        1, false, {{"layers", {8, 8}}, {"method", std::string("größer")}, {"none", {}}}};
    return session;
}

/// A session in the midst of a lesson that was part of another one up to the tenth format.
inline session::Session split_lesson()
{
    session::Session session = full();
    const model::Inputs inputs{{"weights_1", {-1.25, 0.75}}, {"learning_rate", {0.5}}};
    session.lesson = "chain-rule";
    session.lessons["way-down"] = {6, true, inputs};
    session.lessons["chain-rule"] = {3, false, inputs};
    return session;
}

/// A session on the tutorial's rows with every option of a run.
inline session::Session with_options()
{
    using enum model::Activation;
    session::Session session = full({}, 0);
    session.runs["training"] =
        run_with({.learning_rate = 0.2,
                  .hidden = {4, 3},
                  .activations = {Tanh, Relu},
                  .loss = model::Loss::CrossEntropy,
                  .batch = 3,
                  .l1 = 0.001,
                  .l2 = 0.01,
                  .derived = {model::Derived::Product, model::Derived::SineOf2}},
                 session.dataset, 1'234);
    return session;
}

/// A session on the tutorial's rows whose run was changed by hand on its way.
inline session::Session turned()
{
    session::Session session = full({}, 0);
    model::Timeline timeline(
        {.learning_rate = 0.5, .hidden = {3}, .activations = {model::Activation::Tanh}},
        session.dataset);
    timeline.take({0, {{0, 1, 1, -0.75}}, {0.5, 0, 0}}, session.dataset);
    timeline.advance(700, session.dataset);
    timeline.take({700, {{0, 2, 2, 0.25}, {1, 0, 0, 1.5}}, {0.1, 0, 0.01}}, session.dataset);
    timeline.advance(534, session.dataset);
    timeline.take({1'234, {}, {0.2, 0.001, 0}}, session.dataset);
    session.runs["training"] = session::run_of(timeline);
    return session;
}

/// A session that predicts a number of any size.
inline session::Session of_numbers()
{
    const std::string csv = "area,rooms,price\n120,4,412000\n80,3,255000\n200,6,790000\n"
                            "60,2,149000\n150,5,520000\n95,,305000\n110,4,\n175,5,610000\n";
    const auto text = table::decode(table::File::from_bytes(csv));
    const auto table = table::read(*text);
    table::Preparation preparation;
    preparation.roles = {table::Role::Feature, table::Role::Feature, table::Role::Target};
    preparation.aim = table::Aim::Number;
    preparation.missing = table::MissingRule::Mean;
    preparation.standardize = true;
    preparation.test_fraction = 0.25;
    const auto prepared = table::prepare(*table, preparation);

    session::Session session = session::fresh_session();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of("/data/prices.csv", {}, preparation, *table, *prepared,
                                        table::ledger(*table, *prepared));
    session.runs["training"] = run_with({.learning_rate = 0.02,
                                         .hidden = {4},
                                         .output = model::Output::Number,
                                         .batch = model::every_row},
                                        session.dataset, 1'000);
    return session;
}

/// A session that can be told from others: the step of its lesson is this number.
inline session::Session numbered(std::int64_t number)
{
    session::Session session = full({}, 500);
    session.lessons["error"].step = number;
    return session;
}

/// A session whose file has at least so many bytes.
inline session::Session large(std::size_t rows, std::size_t features)
{
    session::Session session = session::fresh_session();
    model::Dataset& dataset = session.dataset.edit();
    dataset.feature_names.clear();
    for (std::size_t i = 0; i < features; ++i)
        dataset.feature_names.push_back("feature " + std::to_string(i));
    std::mt19937_64 random(1);
    dataset.inputs.resize(rows * features);
    for (double& input : dataset.inputs)
        input = static_cast<double>(random()) / 1e19;
    dataset.targets.resize(rows);
    dataset.train_rows.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        dataset.targets[row] = static_cast<double>(row % 2);
        dataset.train_rows[row] = row;
    }
    return session;
}

/// A session that every format since `since` keeps a file of in tests/session/golden.
struct Golden {
    const char* name;
    const char* what;
    int since;
    session::Session session;
};
inline std::vector<Golden> golden()
{
    return {{"full", "something in every field", 1, full()},
            {"table", "rows from a table", 1, from_table()},
            {"threshold", "numbers cut in two", 4, cut_at_threshold()},
            {"joined", "spellings joined", 6, joined_spellings()},
            {"words", "words and lists in a lesson", 8, with_words()},
            {"derivatives", "a lesson that was two in one", 10, split_lesson()},
            {"options", "every option of a run", 13, with_options()},
            {"numbers", "a number that is predicted", 13, of_numbers()},
            {"turned", "a run changed by hand on its way", 17, turned()}};
}

inline std::span<const char> span_of(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace example
