// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSlider;

namespace gui
{

class Document;
class LessonPage;

/// A slider for an input of the lesson that is a whole number, in the bar beside its field; it
/// stands where the step's value of that name does. What is dragged in one go is undone in one go.
/// Give the input its label before.
QSlider* addInputSlider(LessonPage& page, Document& document, const QString& input);

} // namespace gui
