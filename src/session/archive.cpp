// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/archive.h"

#include "platform/huge_pages.h"
#include "session/fields.h"

#include <QCoreApplication>

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>

#include <algorithm>
#include <cmath>
#include <streambuf>
#include <type_traits>

namespace session
{

namespace
{

static_assert(sizeof(std::size_t) == 8 && sizeof(double) == 8 && sizeof(model::HistoryPoint) == 24,
              "these are written as they stand in memory");

constexpr unsigned archive_flags = boost::archive::no_header | boost::archive::no_codecvt;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(session)
};

/// What stands in memory as it stands in the file.
template <class T>
concept Plain =
    (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) || std::is_same_v<T, model::HistoryPoint>;

class OutputBuffer : public std::streambuf
{
public:
    explicit OutputBuffer(QByteArray& bytes) : bytes_(bytes) {}

protected:
    std::streamsize xsputn(const char* text, std::streamsize size) override
    {
        bytes_.append(text, size);
        return size;
    }
    int_type overflow(int_type character) override
    {
        bytes_.append(traits_type::to_char_type(character));
        return character;
    }

private:
    QByteArray& bytes_;
};

class InputBuffer : public std::streambuf
{
public:
    explicit InputBuffer(std::span<const char> bytes)
    {
        // The base class never writes through these pointers.
        char* begin = const_cast<char*>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }
    std::size_t remaining() const { return static_cast<std::size_t>(egptr() - gptr()); }
};

/// Saves what it is given; fields.h says what.
class Writer
{
public:
    template <class T>
    using Value = const T;

    explicit Writer(QByteArray& bytes) : buffer_(bytes), archive_(buffer_, archive_flags) {}

    static std::uint32_t format() { return current_format; }

    void number(Plain auto value) { archive_.save_binary(&value, sizeof value); }
    void truth(bool value) { number(std::uint8_t(value)); }
    void choice(auto value, std::size_t) { number(static_cast<std::uint8_t>(value)); }
    void text(const std::string& text)
    {
        number(std::uint64_t(text.size()));
        archive_.save_binary(text.data(), text.size());
    }
    template <Plain T>
    void numbers(const std::vector<T>& values)
    {
        number(std::uint64_t(values.size()));
        archive_.save_binary(values.data(), values.size() * sizeof(T));
    }
    template <class T>
    void list(const std::vector<T>& values, auto each)
    {
        number(std::uint64_t(values.size()));
        std::ranges::for_each(values, each);
    }
    template <class Key, class T>
    void map(const std::map<Key, T>& map, auto each)
    {
        number(std::uint64_t(map.size()));
        for (const auto& [key, value] : map) {
            this->key(key);
            each(value);
        }
    }
    void named(auto value, auto name, auto) { text(std::string(name(value))); }
    template <class T>
    void optional(const std::optional<T>& value, auto each)
    {
        truth(value.has_value());
        if (value)
            each(*value);
    }
    template <class T>
    void shared(const Shared<T>& value, auto each)
    {
        each(*value);
    }
    void random(const model::Random& random)
    {
        const EngineWords words = words_of(random.engine());
        archive_.save_binary(words.data(), sizeof words);
        optional(random.kept_normal(), [this](double kept) { number(kept); });
    }

private:
    void key(const std::string& key) { text(key); }
    void key(Plain auto key) { number(key); }

    OutputBuffer buffer_;
    boost::archive::binary_oarchive archive_;
};

/// Thrown inside this file only.
struct Contradiction {
    QString what;
};

/// Loads what a Writer has saved, or anything else that claims to be that.
class Reader
{
public:
    template <class T>
    using Value = T;

    Reader(std::span<const char> bytes, std::uint32_t format)
        : buffer_(bytes),
          archive_(buffer_, archive_flags),
          format_(format),
          allowance_(bytes.size() + (32u << 20))
    {
    }

    /// The format of the file.
    std::uint32_t format() const { return format_; }
    std::size_t remaining() const { return buffer_.remaining(); }

    template <Plain T>
    void number(T& value)
    {
        if (remaining() < sizeof value)
            throw Contradiction{Texts::tr("it ends in the middle of a value")};
        archive_.load_binary(&value, sizeof value);
        check(value);
    }
    void truth(bool& value)
    {
        std::uint8_t byte = 0;
        choice(byte, 2);
        value = byte == 1;
    }
    template <class T>
    void choice(T& value, std::size_t choices)
    {
        std::uint8_t byte = 0;
        number(byte);
        if (byte >= choices)
            throw Contradiction{Texts::tr("it asks for something unknown")};
        value = static_cast<T>(byte);
    }
    void text(std::string& text)
    {
        text.resize(count(1, 1));
        archive_.load_binary(text.data(), text.size());
    }
    template <Plain T>
    void numbers(std::vector<T>& values)
    {
        std::size_t left = count(sizeof(T), sizeof(T));
        values.clear();
        values.reserve(left);
        platform::prefer_huge_pages(values.data(), left * sizeof(T));
        // By way of a small block that stays in the cache: resizing the vector would write it
        // twice.
        std::array<T, 512> block;
        while (left > 0) {
            const std::size_t now = std::min(left, block.size());
            archive_.load_binary(block.data(), now * sizeof(T));
            std::for_each_n(block.begin(), now, [](const T& value) { check(value); });
            values.insert(values.end(), block.begin(), block.begin() + now);
            left -= now;
        }
    }
    template <class T>
    void list(std::vector<T>& values, auto each)
    {
        values = std::vector<T>(count(1, sizeof(T)));
        std::ranges::for_each(values, each);
    }
    template <class Key, class T>
    void map(std::map<Key, T>& map, auto each)
    {
        // A node holds some pointers beside its pair.
        const std::size_t size = count(1, sizeof(std::pair<Key, T>) + 64);
        map.clear();
        for (std::size_t i = 0; i < size; ++i) {
            Key key{};
            this->key(key);
            if (!map.empty() && key <= map.rbegin()->first)
                throw Contradiction{Texts::tr("its names are not in order")};
            each(map[key]);
        }
    }
    /// Where `find` knows the value of a name.
    template <class T>
    void named(T& value, auto, auto find)
    {
        std::string name;
        text(name);
        const auto found = find(name);
        if (!found)
            throw Contradiction{Texts::tr("it asks for something unknown")};
        value = *found;
    }
    template <class T>
    void optional(std::optional<T>& value, auto each)
    {
        bool present = false;
        truth(present);
        value.reset();
        if (present)
            each(value.emplace());
    }
    template <class T>
    void shared(Shared<T>& value, auto each)
    {
        T loaded;
        each(loaded);
        value = std::move(loaded);
    }
    void random(model::Random& random)
    {
        EngineWords words;
        std::ranges::for_each(words, [this](std::uint32_t& word) { number(word); });
        const std::optional<std::mt19937> engine = engine_of(words);
        if (!engine)
            throw Contradiction{Texts::tr("its random generator is in no possible state")};
        std::optional<double> kept;
        optional(kept, [this](double& number) { this->number(number); });
        random = model::Random(*engine, kept);
    }

private:
    void key(std::string& key) { text(key); }
    void key(Plain auto& key) { number(key); }

    static void check(const auto&) {}
    static void check(double value)
    {
        if (!std::isfinite(value))
            throw Contradiction{Texts::tr("it holds a number that is not finite")};
    }
    static void check(const model::HistoryPoint& point)
    {
        check(point.train_error);
        check(point.test_error);
    }

    /// How many there are of something that takes at least `in_file` bytes here and `in_memory`
    /// bytes there.
    std::size_t count(std::size_t in_file, std::size_t in_memory)
    {
        std::uint64_t count = 0;
        number(count);
        if (count > remaining() / in_file || count > allowance_ / in_memory)
            throw Contradiction{
                QCoreApplication::translate("session", "it announces more than it holds")};
        allowance_ -= count * in_memory;
        return count;
    }

    InputBuffer buffer_;
    boost::archive::binary_iarchive archive_;
    std::uint32_t format_;
    /// How much may still be allocated.
    std::size_t allowance_;
};

void check(const Session& session)
{
    if (!model::is_valid(session.dataset))
        throw Contradiction{Texts::tr("its rows do not fit together")};
    if (session.origin && !is_valid(*session.origin, session.dataset))
        throw Contradiction{Texts::tr("its rows do not fit the table they came from")};
    if (session.run && !is_valid(*session.run, session.dataset))
        throw Contradiction{Texts::tr("its training run does not fit its rows or its settings")};
    const auto is_feature = [&](std::int64_t feature) {
        return feature >= 0 && feature < static_cast<std::int64_t>(
                                             std::max<std::size_t>(2, session.dataset->features()));
    };
    if (!is_feature(session.view.horizontal_feature) || !is_feature(session.view.vertical_feature))
        throw Contradiction{Texts::tr("it shows a feature that it does not have")};
    const std::int64_t asked = session.view.question.row;
    if (asked < 0 || asked >= static_cast<std::int64_t>(session.dataset->rows()))
        throw Contradiction{Texts::tr("it asks about a row that it does not have")};
    for (const auto& [chart, range] : session.view.zoom) {
        if (!(range.left < range.right) || !(range.bottom < range.top))
            throw Contradiction{Texts::tr("it shows a part of a chart that is none")};
    }
    for (const auto& [id, lesson] : session.lessons) {
        if (lesson.step < 0)
            throw Contradiction{Texts::tr("it stands before the first step of a lesson")};
    }
}

} // namespace

EngineWords words_of(const std::mt19937& engine)
{
    std::stringstream text;
    text.imbue(std::locale::classic());
    text << engine;
    EngineWords words{};
    for (std::uint32_t& word : words)
        text >> word;
    return words;
}

std::optional<std::mt19937> engine_of(const EngineWords& words)
{
    // All zero but for the 31 bits that are never used: from there it would go on with zeros for
    // ever.
    const bool stuck =
        (words[0] & 0x80000000u) == 0 &&
        std::all_of(words.begin() + 1, words.end() - 1, [](auto word) { return word == 0; });
    if (stuck || words.back() > std::mt19937::state_size)
        return std::nullopt;
    std::stringstream text;
    text.imbue(std::locale::classic());
    for (const std::uint32_t word : words)
        text << word << ' ';
    std::mt19937 engine;
    text >> engine;
    return engine;
}

void encode(const Session& session, QByteArray& bytes)
{
    const model::Dataset& dataset = session.dataset;
    const std::size_t bulk = dataset.inputs.size() + dataset.targets.size() +
                             dataset.train_rows.size() + dataset.test_rows.size();
    bytes.reserve(bytes.size() + static_cast<qsizetype>(bulk * 8 + 65'536));
    platform::prefer_huge_pages(bytes.constData(), static_cast<std::size_t>(bytes.capacity()));
    Writer writer(bytes);
    fields(writer, session);
}

Result<Session> decode(std::span<const char> payload, std::uint32_t format)
{
    try {
        Reader reader(payload, format);
        Session session;
        fields(reader, session);
        if (format <= current_format && reader.remaining() > 0)
            throw Contradiction{Texts::tr("it goes on behind its end")};
        check(session);
        return session;
    } catch (const Contradiction& contradiction) {
        return Problem{ProblemCode::Contradictory, contradiction.what};
    } catch (const boost::archive::archive_exception&) {
        return Problem{ProblemCode::Contradictory, Texts::tr("it ends too early")};
    } catch (const std::bad_alloc&) {
        return Problem{ProblemCode::OutOfMemory};
    }
}

} // namespace session
