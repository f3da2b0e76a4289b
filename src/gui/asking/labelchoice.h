// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/entry.h"

#include <QComboBox>

namespace gui
{

/// Chooses one of a column's labels. Another one may be typed: what comes of that is said by
/// whoever is asked.
class LabelChoice : public QComboBox, public Entry
{
    Q_OBJECT

public:
    explicit LabelChoice(const QStringList& labels, QWidget* parent = nullptr);

    /// Shows this label, or none, unless the person is typing another one.
    void setLabel(const QString& label);

    bool settle() override;
    void giveUp() override;
    QString problem() const override { return {}; }
    std::optional<QString> typed() const override;
    void typeAnew(const QString& text, bool wasRefused) override;

signals:
    void labelEdited(const QString& label);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_label;
};

} // namespace gui
