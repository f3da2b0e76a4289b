// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace session
{

/// A file's name is bytes to the system, and need not be text: one that comes from another system
/// may be in Latin-1. As Python does (PEP 383), a byte that belongs to no letter of UTF-8 is the
/// lone surrogate U+DC00 + byte, which is in no text; so both ways lead back. Qt knows no such
/// names: what opens files here hands on the bytes.
QByteArray path_bytes(const QString& path);
QString path_text(const QByteArray& bytes);

/// As people can be told: U+FFFD in place of such bytes.
QString path_shown(QString path);

} // namespace session
