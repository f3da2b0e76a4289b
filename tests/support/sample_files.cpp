// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_files.h"

#include "model/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace samplefiles
{

namespace
{

std::string number(double value, int decimals, char mark = '.')
{
    std::array<char, 32> buffer = {};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    std::string text = buffer.data();
    std::ranges::replace(text, '.', mark);
    return text;
}

/// A line of a set of points in a plane.
std::string point(double x, double y, const char* label)
{
    return number(x, 2) + ',' + number(y, 2) + ',' + label + '\n';
}

/// Two round clouds around (-2, -1) and (2, 1).
std::string blobs()
{
    model::Random random(1);
    std::string text = "x,y,colour\n";
    for (int i = 0; i < 120; ++i) {
        const double side = i % 2 ? 1 : -1;
        const double x = 2 * side + 0.8 * random.normal();
        const double y = side + 0.8 * random.normal();
        text += point(x, y, i % 2 ? "orange" : "blue");
    }
    return text;
}

/// Four quadrants, the opposite ones alike.
std::string exclusive_or()
{
    model::Random random(2);
    std::string text = "x,y,colour\n";
    for (int i = 0; i < 160; ++i) {
        const bool right = i % 2;
        const bool up = i / 2 % 2;
        const double x = (right ? 1 : -1) * (0.3 + 2.7 * random.uniform());
        const double y = (up ? 1 : -1) * (0.3 + 2.7 * random.uniform());
        text += point(x, y, right != up ? "orange" : "blue");
    }
    return text;
}

/// A disc inside a ring.
std::string circles()
{
    model::Random random(3);
    std::string text = "x,y,colour\n";
    for (int i = 0; i < 160; ++i) {
        const double radius = i % 2 ? 1.5 * std::sqrt(random.uniform()) : 2.4 + random.uniform();
        const double angle = 2 * std::numbers::pi * random.uniform();
        text +=
            point(radius * std::cos(angle), radius * std::sin(angle), i % 2 ? "orange" : "blue");
    }
    return text;
}

/// Two arms that wind around each other one and a half times.
std::string spirals()
{
    model::Random random(4);
    std::string text = "x,y,colour\n";
    for (int i = 0; i < 200; ++i) {
        const int pair = i / 2 + 1;
        const double along = pair / 100.0;
        const double angle = 3 * std::numbers::pi * along + (i % 2 ? std::numbers::pi : 0);
        const double x = 4 * along * std::cos(angle) + 0.08 * random.normal();
        const double y = 4 * along * std::sin(angle) + 0.08 * random.normal();
        text += point(x, y, i % 2 ? "orange" : "blue");
    }
    return text;
}

/// Fruit is ripe when it is soft and sweet enough for its kind; some measurements are missing.
std::string fruit()
{
    struct Kind {
        const char* name;
        double weight;
        double sweetness;
    };
    constexpr std::array kinds = {Kind{"apple", 170, 12}, Kind{"pear", 180, 11},
                                  Kind{"plum", 45, 13}, Kind{"peach", 150, 10}};
    constexpr std::array colours = {"green", "yellow", "red"};
    model::Random random(5);
    std::string text = "kind,colour,weight_g,firmness,sweetness,ripe\n";
    for (int i = 0; i < 120; ++i) {
        const Kind& kind = kinds[random.below(4)];
        const double days = 10 * random.uniform();
        const double weight = kind.weight * (1 + 0.12 * random.normal());
        const double firmness = std::clamp(9.5 - 0.7 * days + 0.6 * random.normal(), 0.5, 10.0);
        const double sweetness = kind.sweetness - 4 + 0.7 * days + 0.6 * random.normal();
        const auto colour = std::size_t(std::clamp(days / 3.4 + 0.5 * random.normal(), 0.0, 2.9));
        const bool ripe = sweetness - firmness > kind.sweetness - 6.5;
        const auto gap = random.below(24);
        text += std::string(kind.name) + ',' + (gap == 0 ? "" : colours[colour]) + ',' +
                (gap == 1 ? "" : number(weight, 0)) + ',' + (gap == 2 ? "" : number(firmness, 1)) +
                ',' + number(sweetness, 1) + ',' + (ripe ? "yes" : "no") + '\n';
    }
    return text;
}

/// Houses as a spreadsheet in much of Europe would save them; dear is what costs more than most.
std::string houses()
{
    constexpr std::array places = {"town", "suburb", "village"};
    constexpr std::array premium = {1.45, 1.15, 0.9};
    model::Random random(6);
    std::string text = "area_m2;age;garden;place;dear\r\n";
    for (int i = 0; i < 150; ++i) {
        const double area = std::clamp(115 + 38 * random.normal(), 35.0, 260.0);
        const double age = std::floor(90 * random.uniform());
        const auto place = random.below(3);
        const bool garden = random.uniform() < (place == 0 ? 0.3 : 0.8);
        const double price = (area * 2.6 * premium[place] + (garden ? 28 : 0) - 0.9 * age) *
                             (1 + 0.06 * random.normal());
        text += number(area, 1, ',') + ';' + number(age, 0) + ';' + (garden ? "yes" : "no") + ';' +
                places[place] + ';' + (price > 330 ? "yes" : "no") + "\r\n";
    }
    return text;
}

} // namespace

std::vector<SampleFile> all()
{
    return {{"blobs.csv", blobs()},     {"xor.csv", exclusive_or()}, {"circles.csv", circles()},
            {"spirals.csv", spirals()}, {"fruit.csv", fruit()},      {"houses.csv", houses()}};
}

} // namespace samplefiles
