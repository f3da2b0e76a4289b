// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/reader.h"

namespace table
{

Result<Table> read_file(const std::string& path, const ReadOptions& options,
                        const Progress& progress)
{
    const auto file = File::open(path);
    if (!file)
        return file.problem();
    const auto text = decode(*file, options.overrides.encoding);
    if (!text)
        return text.problem();
    return read(*text, options, progress);
}

} // namespace table
