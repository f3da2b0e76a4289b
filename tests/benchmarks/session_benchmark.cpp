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

constexpr int rounds = 9;
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

double best(const std::vector<double>& times)
{
    return *std::ranges::min_element(times);
}

} // namespace

int main()
{
    const session::Session session = example::large(1'000'000, 10);
    const QByteArray bytes = session::pack(session);
    const QTemporaryDir folder;
    const QByteArray plain = QFile::encodeName(folder.filePath(QStringLiteral("plain")));
    session::KnownFile file{folder.filePath(QStringLiteral("large.neuron")), {}};

    std::vector<double> plain_write, plain_read, save, open;
    for (int round = 0; round < rounds; ++round) {
        QFile::remove(QString::fromLocal8Bit(plain));
        plain_write.push_back(seconds([&] { write_plainly(plain, bytes); }));
        plain_read.push_back(seconds([&] { read_plainly(plain, bytes.size()); }));
        QFile::remove(file.path);
        file.content.reset();
        save.push_back(seconds([&] {
            if (session::save(session, file).problem)
                give_up("saving failed");
        }));
        open.push_back(seconds([&] {
            if (!session::open(file.path))
                give_up("opening failed");
        }));
    }
    const double ours = best(save) + best(open);
    const double theirs = best(plain_write) + best(plain_read);
    std::printf("%.1f MB, best of %d rounds\n"
                "plain: write and fsync %.0f ms, read %.0f ms\n"
                "session: save %.0f ms, open %.0f ms\n"
                "ratio %.2f, at most %.1f allowed\n",
                double(bytes.size()) / 1e6, rounds, best(plain_write) * 1e3, best(plain_read) * 1e3,
                best(save) * 1e3, best(open) * 1e3, ours / theirs, most_times_as_long);
    return ours <= most_times_as_long * theirs ? 0 : 1;
}
