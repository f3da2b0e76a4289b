// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/entry.h"

#include <QComboBox>

#include <functional>

namespace gui
{

/// A choice whose first item leaves the matter to detection, and in which something else can be
/// typed. What can't be understood is refused in a sentence, and the choice stays what it was.
class TypedChoice : public QComboBox, public Entry
{
    Q_OBJECT

public:
    /// What a typed text stands for; nothing where it is refused.
    using Read = std::function<std::optional<QString>(const QString& typed)>;
    /// The sentence about a text that is refused.
    using Refusal = std::function<QString(const QString& excerpt)>;

    TypedChoice(Read read, Refusal refusal, QWidget* parent);

    /// The data of what was chosen, or what the typed text stands for; nothing where it is left to
    /// detection.
    const std::optional<QString>& choice() const { return m_choice; }
    void choose(const std::optional<QString>& choice);
    /// Names what was detected. What is being typed stays.
    void setFirstItem(const QString& text);

    bool settle() override;
    void giveUp() override { choose(m_choice); }
    QString problem() const override { return m_problem; }
    std::optional<QString> typed() const override;
    void typeAnew(const QString& text, bool wasRefused) override;

signals:
    /// Another choice was made.
    void chosen();
    /// What is wrong with the text, in a sentence; empty when it is right again.
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// How that choice is written in the box.
    QString written(const std::optional<QString>& choice) const;
    void setProblem(const QString& sentence);

    Read m_read;
    Refusal m_refusal;
    std::optional<QString> m_choice;
    QString m_problem;
};

} // namespace gui
