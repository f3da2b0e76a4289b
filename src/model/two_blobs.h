// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace model
{

/// The sample *Two blobs*: 120 rows in two round clouds, which a straight line can part. A quarter
/// of them is held back, as scikit-learn does it with random_state=42.
Dataset two_blobs();

} // namespace model
