// SPDX-License-Identifier: GPL-3.0-or-later
// Reads 1,000,000 rows of 11 numbers (198 MB) three ways, in turns, each in a process of its own:
// with a bare loop of std::from_chars over the mapped file, with table::read_file(), and with
// pandas.read_csv(). Ends with 1 where the reader is too slow or takes too much memory.

#include "against_pandas.h"
#include "numbers_file.h"
#include "table/reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace
{

constexpr std::size_t rows = 1'000'000;
constexpr std::size_t columns = 11;
constexpr int turns = 9;
constexpr double most_times_bare = 1.3;
constexpr double least_times_pandas = 3;

struct Measurement {
    double seconds = 0;
    double megabytes = 0;
};

/// Processor time of this process, the system's work for it included: what others do meanwhile does
/// not count.
double seconds_now()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Runs something in a process of its own and measures it there.
template <class Work>
Measurement measured(Work work)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(2);
    const pid_t child = fork();
    if (child == 0) {
        const double start = seconds_now();
        const bool good = work();
        const double seconds = seconds_now() - start;
        const bool told = write(ends[1], &seconds, sizeof seconds) == sizeof seconds;
        _exit(good && told ? 0 : 1);
    }
    close(ends[1]);
    Measurement measurement;
    const bool told = read(ends[0], &measurement.seconds, sizeof(double)) == sizeof(double);
    close(ends[0]);
    int status = 0;
    rusage usage = {};
    if (wait4(child, &status, 0, &usage) != child || status != 0 || !told) {
        std::fprintf(stderr, "A measurement failed.\n");
        std::exit(2);
    }
    measurement.megabytes = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
    return measurement;
}

bool read_bare(const std::string& path)
{
    const int file = open(path.c_str(), O_RDONLY);
    const std::size_t size = std::filesystem::file_size(path);
    void* const mapping = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapping == MAP_FAILED)
        return false;
    const std::string_view bytes(static_cast<const char*>(mapping), size);
    const char* at = bytes.data() + bytes.find('\n') + 1;
    const char* const end = bytes.data() + bytes.size();
    double sum = 0;
    std::size_t count = 0;
    while (at < end) {
        double value = 0;
        at = std::from_chars(at, end, value).ptr + 1;
        sum += value;
        ++count;
    }
    // The reader lets go of the file within its time, too.
    munmap(mapping, size);
    close(file);
    return count == rows * columns && std::isfinite(sum);
}

bool read_table(const std::string& path)
{
    const auto table = table::read_file(path);
    return table && table->rows() == rows && table->columns().size() == columns &&
           table->columns().back().numbers.size() == rows;
}

} // namespace

int main(int count, char** arguments)
{
    const std::string python = count > 1 ? arguments[1] : "/usr/bin/python3";
    std::string folder = std::filesystem::temp_directory_path() / "bench_table_XXXXXX";
    if (!mkdtemp(folder.data()))
        return 2;
    const std::string path = folder + "/numbers.csv";
    write_numbers(path, rows, columns);
    const double file_megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    std::printf("%zu rows x %zu numbers, %.0f MB\n", rows, columns, file_megabytes);

    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> pandas;
    double memory = 0;
    for (int turn = 0; turn < turns; ++turn) {
        bare.push_back(measured([&] { return read_bare(path); }).seconds);
        const Measurement table = measured([&] { return read_table(path); });
        ours.push_back(table.seconds);
        memory = std::max(memory, table.megabytes);
        if (turn < 3)
            pandas.push_back(read_with_pandas(python, path));
    }
    std::filesystem::remove_all(folder);

    std::printf("best of %d: bare loop %.3f s, reader %.3f s, pandas %.3f s\n", turns, best(bare),
                best(ours), best(pandas));
    const double against_bare = best(ours) / best(bare);
    const double against_pandas = best(pandas) / best(ours);
    const double most_memory =
        file_megabytes + 2 * static_cast<double>(rows * columns * sizeof(double)) / 1e6;
    bool good = report("reader / bare loop", against_bare, most_times_bare,
                       against_bare <= most_times_bare);
    if (pandas.front() < 0) {
        std::printf("%s has no pandas: nothing to compare with\n", python.c_str());
        good = false;
    } else {
        good &= report("pandas / reader", against_pandas, least_times_pandas,
                       against_pandas >= least_times_pandas);
    }
    good &= report("peak memory of the reader, MB", memory, most_memory, memory <= most_memory);
    return good ? 0 : 1;
}
