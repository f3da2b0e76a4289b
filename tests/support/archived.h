// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/output_archive.h"

#include <QByteArray>

/// Values as the archives write them that sessions are made of.
namespace archived
{

template <class T>
QByteArray saved(const T& value)
{
    QByteArray bytes;
    session::OutputArchive archive(bytes);
    archive << value;
    return bytes;
}

} // namespace archived
