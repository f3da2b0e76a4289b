// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/lessontext.h"
#include "model/trace.h"

#include <QLabel>

namespace gui
{

/// The formula of the current step with its live numbers; every number is coloured by what it
/// means, shows its exact value in a tool tip, and can be pointed at.
class FormulaView : public QLabel
{
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);

    void setSections(QList<Section> sections);
    void showStep(const model::Step& step);
    /// What the numbers of a row are called (its features), for tool tips; empty where they have no
    /// names.
    void setNumberNames(const QStringList& names);
    /// Whether the formula on show has one of these values.
    bool tellsOf(const QStringList& names) const;
    /// Sets these values in bold; with a background, too, while somebody points at them.
    void setHighlights(const QStringList& names, bool pointedAt);

signals:
    void hovered(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void render();
    void reserveHeight();
    /// Room for all of the formula on show.
    void makeRoom();
    /// The value under the pointer; empty where there is none.
    QString linkUnder(QMouseEvent* event);
    void pointAt(const QString& name);
    void showExactValue();

    QList<Section> m_sections;
    model::Step m_step;
    /// The values in the formula on show.
    QStringList m_names;
    QStringList m_highlights;
    QStringList m_numberNames;
    bool m_pointedAt = false;
    /// The value that the pointer is on.
    QString m_pointed;
    /// What the label last said is under the pointer.
    QString m_link;
};

} // namespace gui
