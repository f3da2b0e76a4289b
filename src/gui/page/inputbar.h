// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/inputfields.h"

#include <QPointer>

class QLabel;

namespace gui
{

class FlowLayout;

/// A row of labelled fields for a lesson's inputs, and under it a sentence about each text that was
/// refused.
class InputBar : public QWidget
{
    Q_OBJECT

public:
    explicit InputBar(QWidget* parent = nullptr);

    /// Makes fields for these inputs, unless they are there already; values come with setValues().
    void setInputs(const std::vector<model::Input>& inputs);
    /// What the numbers of a vector are called (the features of a row); empty where they have no
    /// names.
    void setNumberNames(const QStringList& names);
    /// What the page calls an input whose own name (in code type) won't do.
    void setLabel(const QString& name, const QString& label);
    QString label(const QString& name) const;
    /// What the page calls the words of a choice.
    void setTexts(const QString& name, const WordTexts& texts);
    /// Which words of a choice can't be chosen as things are.
    void setImpossible(const QString& name, const QStringList& words);
    /// These inputs have fields of the lesson's own: here they have none. For a page that is being
    /// furnished.
    void leaveOut(const QStringList& names);
    void setValues(const model::Inputs& values);
    /// Fields that belong to one step of a lesson only: shows these, none where there are none, and
    /// those that refuse what was typed.
    void showOnly(const QStringList& names);
    /// Takes what has been typed. Where some of it can't be taken, says so with `consequence` (what
    /// is not done therefore), puts the person there, and returns false.
    bool settle(const QString& consequence);
    /// Says what was refused by entries in the bar, of its own or not.
    void showProblems();
    /// Puts a widget of the lesson's own (a button, a choice) behind the fields.
    void addWidget(QWidget* widget);
    /// Fields elsewhere on the page: what they refuse is told here, too, by showProblems().
    void tellOf(const QWidget& fields) { m_elsewhere.emplace_back(&fields); }
    /// Puts a widget of the lesson's own (a sentence) under the fields, on a line of its own.
    void addLine(QWidget* widget);
    /// The same above the fields.
    void addFirstLine(QWidget* widget);

signals:
    void inputEdited(const QString& name, const model::InputValue& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* group = nullptr;
        QLabel* label = nullptr;
        InputFields* fields = nullptr;
    };

    void addRow(const model::Input& input);
    /// Tab goes through all that is here, in the order in which it is seen, and then to what
    /// follows.
    void orderTabs();
    void labelRow(const QString& name);
    void say(const QStringList& sentences);

    FlowLayout* m_flow = nullptr;
    QLabel* m_message = nullptr;
    std::vector<model::Input> m_inputs;
    std::map<QString, Row> m_rows;
    std::map<QString, QString> m_labels;
    std::map<QString, WordTexts> m_texts;
    QStringList m_numberNames;
    QStringList m_leftOut;
    std::vector<QWidget*> m_extras;
    std::vector<QPointer<const QWidget>> m_elsewhere;
};

} // namespace gui
