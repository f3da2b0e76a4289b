// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <fstream>
#include <random>
#include <string>

/// Writes a table of numbers between 0 and 1: "0." and fifteen digits, so that with its separator
/// each takes 18 bytes. A million rows of eleven make 198 MB.
inline void write_numbers(const std::string& path, std::size_t rows, std::size_t columns)
{
    std::ofstream file(path, std::ios::binary);
    std::mt19937_64 random(42);
    std::string line;
    for (std::size_t column = 0; column < columns; ++column)
        line += (column ? ",x" : "x") + std::to_string(column);
    file << line << '\n';
    for (std::size_t row = 0; row < rows; ++row) {
        line.clear();
        for (std::size_t column = 0; column < columns; ++column) {
            const std::string digits =
                std::to_string(random() % 1'000'000'000'000'000 + 1'000'000'000'000'000);
            line += column ? ",0." : "0.";
            line.append(digits, 1);
        }
        file << line << '\n';
    }
}
