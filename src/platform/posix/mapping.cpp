// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/mapping.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace platform
{

/// What the signal handler knows of a mapping. Places are never freed: it may look at any of them
/// at any time.
struct Mapping::Place {
    std::atomic<bool> taken = false;
    /// 0 while there is no mapping here.
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::size_t> size = 0;
    std::atomic<bool> lost = false;

    bool give_zeros(std::uintptr_t address);
    static void on_bus_error(int signal, siginfo_t* info, void* context);
    static Place* take();
};

namespace
{

/// More mappings at the same time than any program of ours has.
constexpr std::size_t most_mappings = 64;

static_assert(std::atomic<std::uintptr_t>::is_always_lock_free);
static_assert(std::atomic<bool>::is_always_lock_free);

struct sigaction before = {};
long page_size = 0;

} // namespace

/// Puts zeros where the file has ended, from the page of that address on, if it is of this mapping.
bool Mapping::Place::give_zeros(std::uintptr_t address)
{
    const std::uintptr_t first = begin;
    if (first == 0 || address < first || address - first >= size)
        return false;
    const std::uintptr_t page = address - address % static_cast<std::uintptr_t>(page_size);
    lost = true;
    // The address of a fault comes as a number. NOLINTNEXTLINE(performance-no-int-to-ptr)
    void* const from = reinterpret_cast<void*>(page);
    return ::mmap(from, first + size - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
                  0) != MAP_FAILED;
}

namespace
{

std::array<Mapping::Place, most_mappings> places;

} // namespace

/// Runs on the thread that read, between two of its instructions: nothing but loads, stores and
/// system calls. The instruction is then tried again.
void Mapping::Place::on_bus_error(int signal, siginfo_t* info, void*)
{
    const int error = errno;
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    const bool helped =
        std::ranges::any_of(places, [&](Place& place) { return place.give_zeros(address); });
    // Not ours: whoever was here before gets it when the instruction is tried again.
    if (!helped)
        ::sigaction(signal, &before, nullptr);
    errno = error;
}

Mapping::Place* Mapping::Place::take()
{
    static std::once_flag installed;
    std::call_once(installed, [] {
        page_size = ::sysconf(_SC_PAGESIZE);
        struct sigaction action = {};
        action.sa_sigaction = on_bus_error;
        action.sa_flags = SA_SIGINFO;
        ::sigaction(SIGBUS, &action, &before);
    });
    const auto free = std::ranges::find_if(places, [](Place& place) {
        bool expected = false;
        return place.taken.compare_exchange_strong(expected, true);
    });
    return free == places.end() ? nullptr : &*free;
}

std::unique_ptr<const Mapping> Mapping::of(int descriptor, std::size_t size)
{
    Place* const place = Place::take();
    if (!place) {
        errno = EMFILE;
        return nullptr;
    }
    void* const memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED) {
        place->taken = false;
        return nullptr;
    }
    place->lost = false;
    place->size = size;
    place->begin = reinterpret_cast<std::uintptr_t>(memory);
    ::madvise(memory, size, MADV_SEQUENTIAL);
    return std::unique_ptr<const Mapping>(
        new Mapping({static_cast<const char*>(memory), size}, place));
}

Mapping::~Mapping()
{
    place_->begin = 0;
    ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
    place_->taken = false;
}

void Mapping::fetch(std::string_view part) const
{
    const auto before =
        reinterpret_cast<std::uintptr_t>(part.data()) % static_cast<std::uintptr_t>(page_size);
    ::madvise(const_cast<char*>(part.data()) - before, part.size() + before, MADV_POPULATE_READ);
}

bool Mapping::is_whole() const
{
    return !place_->lost;
}

} // namespace platform
