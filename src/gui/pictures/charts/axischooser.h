// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace gui
{

/// Chooses which two of many features a picture shows. Choosing the one that is on the other axis
/// exchanges the two.
class AxisChooser : public QWidget
{
    Q_OBJECT

public:
    explicit AxisChooser(QWidget* parent = nullptr);

    /// Shows this choice; hides itself where there is nothing to choose (two features or fewer).
    /// `others` says what becomes of the features on no axis.
    void showAxes(const QStringList& features, Axes axes, const QString& others);

    /// What was said of the features on no axis; nothing where there is nothing to choose.
    QString others() const;

signals:
    void axesChosen(gui::Axes axes);

private:
    QComboBox* addChoice(const QString& objectName, const QString& title);
    void choose(bool across, int feature);

    QStringList m_features;
    Axes m_axes;
    QComboBox* m_across = nullptr;
    QComboBox* m_up = nullptr;
    QLabel* m_others = nullptr;
};

} // namespace gui
