// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <QWidget>

#include <map>

namespace gui
{

/// What is written for the words of a choice.
using WordTexts = std::map<QString, QString>;

/// The fields of one input, as its kind asks for them.
class InputFields : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What a person comes to first.
    virtual QWidget* first() const = 0;
    virtual void show(const model::InputValue& value) = 0;
    /// What sentences call them: the input, and the numbers of a vector where those have names.
    virtual void setNames(const QString& label, const QStringList& numberNames) = 0;
    /// Words that are not listed stand for themselves.
    virtual void setTexts(const WordTexts&) {}
    /// Which words of a choice can't be chosen as things are.
    virtual void setImpossible(const QStringList&) {}

signals:
    /// The person entered something that the input accepts.
    void edited(const model::InputValue& value);
    /// Something was refused, or is not any more.
    void refused();
};

/// Fields for that input, named after it.
InputFields* fieldsFor(const model::Input& input, QWidget* parent);

} // namespace gui
