#pragma once

#include "model/traces.h"

#include <QHash>
#include <QWidget>

#include <map>

class QLabel;

namespace gui
{

class FlowLayout;
class NumberField;

/// A row of labelled fields for a lesson's inputs, and under it the sentence about a text that was refused.
class InputBar : public QWidget
{
    Q_OBJECT

public:
    explicit InputBar(QWidget* parent = nullptr);

    void setInputs(const std::vector<model::Input>& inputs);
    /// What the page calls an input whose own name (in code type) won't do.
    void setLabel(const QString& name, const QString& label);
    QString label(const QString& name) const;
    void setValues(const model::Inputs& values);
    /// Puts a widget of the lesson's own (a button, a choice) behind the fields.
    void addWidget(QWidget* widget);
    /// Puts a widget of the lesson's own (a sentence) under the fields, on a line of its own.
    void addLine(QWidget* widget);

signals:
    void inputEdited(const QString& name, const std::vector<double>& numbers);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* label = nullptr;
        std::vector<NumberField*> fields;
    };

    void addRow(const model::Input& input);
    void nameFields(const QString& name);
    void showProblem();

    FlowLayout* m_flow = nullptr;
    QLabel* m_message = nullptr;
    std::map<QString, Row> m_rows;
};

} // namespace gui
