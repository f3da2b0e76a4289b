// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The sets of data that come with the program, made anew: how they came about, and the proof that
/// nobody edited them.
namespace samplefiles
{

struct SampleFile {
    /// In resources/samples.
    std::string name;
    std::string content;
};

std::vector<SampleFile> all();

} // namespace samplefiles
