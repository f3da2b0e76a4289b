// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/archives/input_archive.h"

#include <QCoreApplication>

namespace session
{

namespace
{

struct FaultTexts {
    Q_DECLARE_TR_FUNCTIONS(session)
};

} // namespace

InputArchive::InputArchive(std::span<const char> bytes, Versions versions)
    : bytes_(bytes), versions_(versions), allowance_(bytes.size() + (32u << 20))
{
}

void InputArchive::refuse(Fault fault)
{
    switch (fault) {
    case Fault::EndsEarly:
        throw Contradiction{FaultTexts::tr("it ends in the middle of a value")};
    case Fault::TooMany:
        throw Contradiction{FaultTexts::tr("it announces more than it holds")};
    case Fault::Disordered:
        throw Contradiction{FaultTexts::tr("its names are not in order")};
    case Fault::Infinite:
        throw Contradiction{FaultTexts::tr("it holds a number that is not finite")};
    case Fault::Unknown:
        break;
    }
    throw Contradiction{FaultTexts::tr("it asks for something unknown")};
}

void InputArchive::load_override(std::string& text)
{
    const std::size_t size = count(1, 1);
    text.assign(bytes_.data(), size);
    bytes_ = bytes_.subspan(size);
}

void InputArchive::load_override(boost::archive::version_type& version)
{
    const unsigned written = versions_ == Versions::Written ? take<std::uint8_t>() : 0;
    if (written > newest_)
        throw NewerClass{};
    version = boost::archive::version_type(written);
}

std::size_t InputArchive::position(std::size_t count)
{
    const std::size_t position = take<std::uint8_t>();
    if (position >= count)
        refuse(Fault::Unknown);
    return position;
}

std::size_t InputArchive::count(std::size_t in_file, std::size_t in_memory)
{
    const auto count = take<std::uint64_t>();
    if (count > remaining() / in_file || count > allowance_ / in_memory)
        refuse(Fault::TooMany);
    allowance_ -= static_cast<std::size_t>(count) * in_memory;
    return static_cast<std::size_t>(count);
}

} // namespace session
