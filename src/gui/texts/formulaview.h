// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/texts/lessontext.h"

#include <QLabel>

#include <functional>
#include <vector>

namespace gui
{

struct Placeholder;

/// The formula of the current step with its live numbers; every number is coloured by what it
/// means, shows its exact value in a tool tip, and can be pointed at.
class FormulaView : public QLabel
{
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);

    void setSections(QList<Section> sections);
    /// Shows the formula of this step, these of its values in bold; with a background, too, while
    /// somebody points at them.
    void showStep(Moment moment, const QStringList& highlights, bool pointedAt);
    /// Keeps room for the formulas of these steps, too, whatever is on show.
    void keepRoomFor(std::vector<Moment> moments);
    /// What the numbers of a row are called (its features), for tool tips; empty where they have no
    /// names.
    void setNumberNames(const QStringList& names);
    /// Whether the formula of that step has one of these values.
    bool tellsOf(const model::Step& step, const QStringList& names) const;

signals:
    void hovered(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void render();
    /// The formula of that step as it is shown, these of its values in bold.
    QString html(const model::Step& step, const QStringList& highlights, bool pointedAt) const;
    /// The formula of that step, each of its values as `write` has it; empty where it has none.
    QString filled(const model::Step& step,
                   const std::function<QString(const Placeholder&)>& write) const;
    void reserveHeight();
    /// How high that formula is as wide as this view.
    int heightOf(const QString& html) const;
    /// A value whose line does not end within it, if that leaves lines enough.
    QString inOnePiece(QString value) const;
    /// Room for the formulas that it is kept for.
    void makeRoomToCome();
    /// Room for all of the formula on show.
    void makeRoom();
    /// So many signs of the formula on show as they are copied, or all behind that one.
    QString exactly(int from, int count) const;
    /// The value under the pointer; empty where there is none.
    QString linkUnder(QMouseEvent* event);
    void pointAt(const QString& name);
    void showExactValue();

    QList<Section> m_sections;
    /// What room is kept for.
    std::vector<Moment> m_roomy;
    Moment m_moment = std::make_shared<const model::Step>();
    QStringList m_highlights;
    QStringList m_numberNames;
    bool m_pointedAt = false;
    /// The value that the pointer is on.
    QString m_pointed;
    /// What the label last said is under the pointer.
    QString m_link;
};

} // namespace gui
