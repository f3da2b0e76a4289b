// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

/// The language of the interface. Each language is a file of strings that was built in and a folder
/// of texts; both are found by name, so that a further language needs no change here.
namespace gui::language
{

/// The codes of the languages that are built in, such as "de"; English, the source of all others,
/// comes first.
QStringList available();
/// What its speakers call a language: "Deutsch".
QString ownName(const QString& code);
/// The available language that a name such as "de_AT" or "pt-BR" asks for; empty if there is none.
QString find(const QString& name);
/// The language that the system's preferences ask for, as far as we have it; otherwise English.
QString ofSystem();
/// How numbers and dates are written beside texts in that language.
QLocale localeOf(const QString& code);

/// Speaks that language from now on; the system's if it is empty or not available. Windows that are
/// open hear of it by QEvent::LanguageChange.
void apply(const QString& wanted);
/// What apply() was last asked for: an available language, or empty for the system's.
QString choice();
/// The language spoken now.
QString current();

} // namespace gui::language
