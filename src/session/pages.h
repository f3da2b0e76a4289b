#pragma once

#include <cstddef>

namespace session
{

/// Asks the system to give fresh memory of many megabytes in large pages: touching it page by page
/// costs more time than copying into it. Only speed depends on it.
void prefer_large_pages(const void* memory, std::size_t size);

} // namespace session
