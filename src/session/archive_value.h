// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace session
{

/// `const T` where an archive saves and `T` where it loads, so that one description of fields
/// serves for both.
template <class Archive, class T>
using Value = typename Archive::template Value<T>;

/// A list of texts.
template <class Archive>
void texts(Archive& archive, auto& list)
{
    archive.list(list, [&](auto& text) { archive.text(text); });
}

} // namespace session
