// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/sample.h"

namespace table
{

/// Whether a delimiter stands inside of the values of a single column and separates nothing: below
/// one name, which it does not cut, it cuts times such as 12:30, addresses of web pages, days with
/// their times, or texts such as "Bern, Switzerland".
bool cuts_lone_column(const Sample& sample, char delimiter);

} // namespace table
