// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and opening a session of 1,000,000 rows x 10, beside writing and reading the same bytes
// plainly, with fsync. Ends with an error where it takes more than twice as long (the median of the
// rounds).
#include "support/example_sessions.h"

#include "session/container.h"
#include "session/file.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace
{

constexpr int rounds = 15;
constexpr double most_times_as_long = 2;

[[noreturn]] void give_up(const char* what)
{
    std::fprintf(stderr, "session_benchmark: %s\n", what);
    std::exit(2);
}

double seconds(auto work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void write_plainly(const QByteArray& path, const QByteArray& bytes)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written <= 0)
            give_up("plain writing failed");
        done += written;
    }
    if (::fsync(file) != 0 || ::close(file) != 0)
        give_up("plain writing failed");
}

void read_plainly(const QByteArray& path, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const int file = ::open(path.constData(), O_RDONLY);
    for (qsizetype done = 0; done < size;) {
        const ssize_t got = ::read(file, bytes.data() + done, std::size_t(size - done));
        if (got <= 0)
            give_up("plain reading failed");
        done += got;
    }
    ::close(file);
}

double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}

/// What was written before is on the disk and takes no time of what is measured next.
void settle()
{
    ::sync();
}

} // namespace

int main()
{
    session::Session session = example::large(1'000'000, 10);
    const QByteArray bytes = session::pack(session);
    const QTemporaryDir folder;
    const QByteArray plain = QFile::encodeName(folder.filePath(QStringLiteral("plain")));
    session::KnownFile file{folder.filePath(QStringLiteral("large.neuron")), {}};
    if (session::save(session, file).problem)
        give_up("saving failed");

    // A round does everything once, close together, so that both sides meet the same machine.
    std::vector<double> plain_write, plain_read, save, open, ratios;
    for (int round = 0; round < rounds; ++round) {
        QFile::remove(QString::fromLocal8Bit(plain));
        settle();
        plain_write.push_back(seconds([&] { write_plainly(plain, bytes); }));
        plain_read.push_back(seconds([&] { read_plainly(plain, bytes.size()); }));
        settle();
        // As a person saves: over the version before, which becomes a backup, once it is certain
        // that nobody else has changed it.
        save.push_back(seconds([&] {
            if (session::save(session, file).problem)
                give_up("saving failed");
        }));
        open.push_back(seconds([&] {
            if (!session::open(file.path))
                give_up("opening failed");
        }));
        ratios.push_back((save.back() + open.back()) / (plain_write.back() + plain_read.back()));
        std::printf("plain: write and fsync %4.0f ms, read %4.0f ms; session: save %4.0f ms, open "
                    "%4.0f ms; ratio %.2f\n",
                    plain_write.back() * 1e3, plain_read.back() * 1e3, save.back() * 1e3,
                    open.back() * 1e3, ratios.back());
    }
    const double ratio = median(ratios);
    std::printf("%.1f MB, median ratio of %d rounds %.2f, at most %.1f allowed\n",
                double(bytes.size()) / 1e6, rounds, ratio, most_times_as_long);
    return ratio <= most_times_as_long ? 0 : 1;
}
