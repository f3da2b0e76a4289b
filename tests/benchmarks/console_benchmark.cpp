// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a whole process, from its start to its end. `table FILE --json` of 1,000,000 rows
// of 11 numbers beside pandas.read_csv() alone, in turns; and `table` and `predict` of files with
// 1, 10 and 40 columns of free text, whose time has to grow with the columns, not faster. `train`
// on 100,000 rows as often recorded as is usual beside the same without recording, `predict` of
// 1,000,000 rows beside reading them, a long history as JSON beside none, and the memory that long
// JSON, wide networks and more on standard input than is read take. Ends with 1 where it is too
// slow or too large.

#include "against_pandas.h"
#include "numbers_file.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

constexpr std::size_t rows = 1'000'000;
constexpr std::size_t columns = 11;
constexpr int turns = 5;
constexpr double least_times_pandas = 3;
constexpr std::size_t rows_with_texts = 50'000;
/// How much dearer the columns from the tenth to the fortieth may be than those before: what is
/// linear costs the same, what is quadratic five times as much.
constexpr double most_growth = 2;
constexpr std::size_t rows_to_learn_from = 100'000;
/// How much longer a run may take for looking at all of its rows now and then.
constexpr double most_for_recording = 1.5;
/// How much longer than reading them it may take to predict rows.
constexpr double most_for_predicting = 2;
/// How much longer a run of a million recorded errors may take where they are printed as JSON.
constexpr double most_for_json = 4;
constexpr double most_megabytes = 200;
/// Of what comes from standard input, 1 GB is held before more is refused.
constexpr double most_megabytes_of_stream = 1200;
constexpr std::uintmax_t more_than_is_read = 1'100'000'000;

struct Seconds {
    /// From start to end.
    double passed = 0;
    /// Of all its threads, the system's work for them included.
    double worked = 0;
    /// The most memory that it had.
    double megabytes = 0;
};

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// Runs the program once; what it prints is thrown away. It has to end with that status.
Seconds run(std::vector<std::string> arguments, const char* input = "/dev/null", int status = 0)
{
    arguments.insert(arguments.begin(), PROGRAM);
    std::vector<char*> words;
    for (std::string& argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    std::fflush(stdout);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        if (std::freopen("/dev/null", "w", stdout) && std::freopen("/dev/null", "w", stderr) &&
            std::freopen(input, "r", stdin))
            execv(PROGRAM, words.data());
        _exit(127);
    }
    int ended = 0;
    rusage usage = {};
    if (wait4(child, &ended, 0, &usage) != child || !WIFEXITED(ended) ||
        WEXITSTATUS(ended) != status) {
        std::fprintf(stderr, "%s %s failed.\n", PROGRAM, arguments[1].c_str());
        std::exit(2);
    }
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    return {passed.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

/// Processor time of the least disturbed of several runs.
double work(const std::vector<std::string>& arguments)
{
    std::vector<double> all;
    for (int turn = 0; turn < turns; ++turn)
        all.push_back(run(arguments).worked);
    return best(all);
}

bool compare_with_pandas(const std::string& folder, const std::string& python)
{
    const std::string path = folder + "/numbers.csv";
    write_numbers(path, rows, columns);
    std::vector<double> ours;
    std::vector<double> worked;
    std::vector<double> pandas;
    for (int turn = 0; turn < turns; ++turn) {
        const Seconds took = run({"table", path, "--json"});
        ours.push_back(took.passed);
        worked.push_back(took.worked);
        pandas.push_back(read_with_pandas(python, path, "perf_counter"));
    }
    if (best(pandas) < 0) {
        std::printf("%s has no pandas: nothing to compare with\n", python.c_str());
        return false;
    }
    std::printf("%zu rows x %zu numbers, best of %d: table --json %.3f s (%.3f s of work), "
                "pandas.read_csv %.3f s\n",
                rows, columns, turns, best(ours), best(worked), best(pandas));
    const double ratio = best(pandas) / best(ours);
    return report("pandas / table --json", ratio, least_times_pandas, ratio >= least_times_pandas);
}

/// A column of numbers, one of two classes, and columns of texts. Of those every row has one of two
/// labels where the file is to be learned from, otherwise half of the rows have texts of their own.
void write_texts(const std::string& path, std::size_t texts, bool to_learn_from)
{
    std::ofstream file(path, std::ios::binary);
    std::mt19937_64 random(42);
    file << "n,class";
    for (std::size_t i = 0; i < texts; ++i)
        file << ",text" << i;
    for (std::size_t row = 0; row < (to_learn_from ? 100 : rows_with_texts); ++row) {
        const bool own = !to_learn_from && row % 4 != 0;
        file << '\n' << static_cast<double>(random() % 1000) / 8 << (random() % 2 ? ",yes" : ",no");
        for (std::size_t i = 0; i < texts; ++i)
            file << (own ? ",written by hand " + std::to_string(random()) : row % 8 ? ",a" : ",b");
    }
    file << '\n';
}

bool grows_with_columns(const char* what, double one, double ten, double forty)
{
    const double first = (ten - one) / 9;
    const double later = (forty - ten) / 30;
    std::printf("%s: 1 text column %.3f s, 10 %.3f s, 40 %.3f s\n", what, one, ten, forty);
    return report("a column from the 10th on / one before", later / first, most_growth,
                  later <= most_growth * first);
}

bool compare_columns(const std::string& folder)
{
    std::vector<double> table;
    std::vector<double> predict;
    for (const std::size_t texts : {1, 10, 40}) {
        const std::string path = folder + "/texts.csv";
        const std::string session = folder + "/trained.neuron";
        write_texts(path, texts, true);
        run({"train", path, "--target", "class", "--iterations", "10", "--save", session});
        write_texts(path, texts, false);
        table.push_back(work({"table", path, "--json"}));
        predict.push_back(work({"predict", session, path}));
        std::filesystem::remove(session);
    }
    const bool good = grows_with_columns("table --json", table[0], table[1], table[2]);
    return grows_with_columns("predict", predict[0], predict[1], predict[2]) && good;
}

bool compare_recording(const std::string& folder)
{
    const std::string path = folder + "/learned.csv";
    write_numbers(path, rows_to_learn_from, columns);
    const std::vector<std::string> usual{"train",        path,     "--target", "x0",
                                         "--above",      "0.5",    "--quiet",  "--standardize",
                                         "--iterations", "1000000"};
    std::vector<std::string> without = usual;
    without.insert(without.end(), {"--record-every", "1000000"});
    const double recorded = work(usual);
    const double not_recorded = work(without);
    std::printf("1000000 iterations on %zu rows: %.3f s, without recording %.3f s\n",
                rows_to_learn_from, recorded, not_recorded);
    const double ratio = recorded / not_recorded;
    return report("recorded as usual / not recorded", ratio, most_for_recording,
                  ratio <= most_for_recording);
}

bool compare_predicting(const std::string& folder)
{
    const std::string path = folder + "/numbers.csv";
    const std::string session = folder + "/numbers.neuron";
    run({"train", folder + "/learned.csv", "--target", "x0", "--above", "0.5", "--quiet",
         "--iterations", "10", "--save", session});
    write_numbers(path, rows, columns);
    const double predicted = work({"predict", session, path, "--quiet"});
    const double read = work({"table", path, "--json"});
    std::printf("%zu rows: predicted in %.3f s, read in %.3f s\n", rows, predicted, read);
    return report("predict / table --json", predicted / read, most_for_predicting,
                  predicted <= most_for_predicting * read);
}

bool compare_json()
{
    const std::vector<std::string> recorded{"train",   "--tutorial",     "--iterations",
                                            "1000000", "--record-every", "1"};
    std::vector<std::string> printed = recorded;
    printed.emplace_back("--json");
    const double in_words = work(recorded);
    const double as_json = work(printed);
    std::printf("1,000,000 recorded errors: %.3f s, as JSON %.3f s\n", in_words, as_json);
    const double ratio = as_json / in_words;
    return report("as JSON / in words", ratio, most_for_json, ratio <= most_for_json);
}

bool stays_small(const char* what, const std::vector<std::string>& arguments)
{
    const double megabytes = run(arguments).megabytes;
    std::printf("%s: ", what);
    return report("megabytes", megabytes, most_megabytes, megabytes <= most_megabytes);
}

bool refuses_too_much(const std::string& folder)
{
    // Of which the disk holds nothing.
    const std::string path = folder + "/much.csv";
    std::ofstream(path).close();
    std::filesystem::resize_file(path, more_than_is_read);
    const double megabytes = run({"table", "-"}, path.c_str(), 3).megabytes;
    std::printf("more than 1 GB of standard input: ");
    return report("megabytes", megabytes, most_megabytes_of_stream,
                  megabytes <= most_megabytes_of_stream);
}

} // namespace

int main(int count, char** arguments)
{
    const std::string python = count > 1 ? arguments[1] : "/usr/bin/python3";
    std::string folder = std::filesystem::temp_directory_path() / "console_benchmark_XXXXXX";
    if (!mkdtemp(folder.data()))
        return 2;
    const bool fast = compare_with_pandas(folder, python);
    const bool linear = compare_columns(folder);
    const bool rarely_looks = compare_recording(folder);
    const bool predicts = compare_predicting(folder);
    const bool writes = compare_json();
    const bool streams = stays_small(
        "JSON of 1,000,000 recorded errors",
        {"train", "--tutorial", "--iterations", "1000000", "--record-every", "1", "--json"});
    const bool holds = stays_small(
        "JSON of 1,000 x 1,000 hidden units",
        {"train", "--tutorial", "--iterations", "10", "--hidden", "1000,1000", "--json"});
    const bool refuses = refuses_too_much(folder);
    std::filesystem::remove_all(folder);
    return refuses && fast && linear && rarely_looks && predicts && writes && streams && holds ? 0
                                                                                               : 1;
}
