// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

/// Seconds by the clock named, one of Python's, that pandas.read_csv() needs, without starting
/// Python and importing it; negative where there is no pandas.
inline double read_with_pandas(const std::string& python, const std::string& path,
                               const std::string& clock = "process_time")
{
    const std::string now = "time." + clock + "()";
    const std::string command = python + " -c 'import pandas, time; t = " + now +
                                "; pandas.read_csv(\"" + path + "\", engine=\"c\"); print(" + now +
                                " - t)' 2>/dev/null";
    double seconds = -1;
    if (FILE* output = popen(command.c_str(), "r")) {
        if (std::fscanf(output, "%lf", &seconds) != 1)
            seconds = -1;
        pclose(output);
    }
    return seconds;
}

/// The least disturbed run.
inline double best(const std::vector<double>& seconds)
{
    return *std::min_element(seconds.begin(), seconds.end());
}

inline bool report(const char* what, double value, double limit, bool good)
{
    std::printf("%-48s %8.2f  (limit %.2f)  %s\n", what, value, limit, good ? "good" : "TOO BAD");
    return good;
}
