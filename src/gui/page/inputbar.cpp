// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"

#include "gui/look/theme.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberspanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace gui
{

namespace
{

/// More fields than these unfold from a button.
constexpr std::size_t mostInARow = 3;

bool haveTheSameFields(const model::Input& a, const model::Input& b)
{
    return a.name == b.name && a.initial.size() == b.initial.size() && a.minimum == b.minimum &&
           a.maximum == b.maximum && a.whole == b.whole;
}

} // namespace

InputBar::InputBar(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* fields = new QWidget(this);
    m_flow = new FlowLayout(fields);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    column->addWidget(fields);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("inputMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
}

void InputBar::setInputs(const std::vector<model::Input>& inputs)
{
    std::vector<model::Input> shown;
    std::ranges::copy_if(inputs, std::back_inserter(shown), &model::Input::has_field);
    if (std::ranges::equal(shown, m_inputs, haveTheSameFields))
        return;
    for (const auto& [name, row] : m_rows) {
        for (NumberField* field : row.fields) {
            field->disconnect(this);
            field->giveUp();
        }
        // It may be one of these fields that led here.
        m_flow->removeWidget(row.group);
        row.group->hide();
        row.group->deleteLater();
    }
    m_rows.clear();
    m_inputs = std::move(shown);
    for (const model::Input& input : m_inputs)
        addRow(input);
    for (QWidget* extra : m_extras) {
        m_flow->removeWidget(extra);
        m_flow->addWidget(extra);
    }
    orderTabs();
    showProblems();
}

void InputBar::orderTabs()
{
    // An order is taken from widgets only that take the focus.
    setFocusPolicy(Qt::TabFocus);
    QWidget* last = this;
    const auto follow = [&last](QWidget* widget) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != last->window())
            return;
        setTabOrder(last, widget);
        last = widget;
    };
    const auto followAll = [&follow](QWidget* widget) {
        follow(widget);
        for (QWidget* part : widget->findChildren<QWidget*>())
            follow(part);
    };
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* line = layout()->itemAt(i)->widget();
        if (line->layout() != m_flow) {
            followAll(line);
            continue;
        }
        for (int j = 0; j < m_flow->count(); ++j)
            followAll(m_flow->itemAt(j)->widget());
    }
    setFocusPolicy(Qt::NoFocus);
}

void InputBar::addRow(const model::Input& input)
{
    const QString name = QString::fromStdString(input.name);
    Row row;
    row.group = new QWidget(this);
    auto* layout = new QHBoxLayout(row.group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    row.label = new QLabel(row.group);
    layout->addWidget(row.label);
    for (std::size_t i = 0; i < input.initial.size(); ++i)
        row.fields.push_back(addField(input, i, row.group));
    if (row.fields.size() > mostInARow) {
        row.panel = new NumbersPanel(row.fields, row.group);
        row.panel->setObjectName(QStringLiteral("panel_%1").arg(name));
        layout->addWidget(row.panel);
        row.label->setBuddy(row.panel);
    } else {
        // The numbers of a vector stand from left to right, wherever its label is.
        auto* vector = new QWidget(row.group);
        vector->setLayoutDirection(Qt::LeftToRight);
        auto* numbers = new QHBoxLayout(vector);
        numbers->setContentsMargins(0, 0, 0, 0);
        numbers->setSpacing(4);
        for (NumberField* field : row.fields)
            numbers->addWidget(field);
        layout->addWidget(vector);
        row.label->setBuddy(row.fields.front());
    }
    m_flow->addWidget(row.group);
    m_rows.emplace(name, std::move(row));
    labelRow(name);
}

NumberField* InputBar::addField(const model::Input& input, std::size_t index, QWidget* parent)
{
    const QString name = QString::fromStdString(input.name);
    auto* field = new NumberField(input.minimum, input.maximum, input.whole, parent);
    field->setObjectName(QStringLiteral("input_%1_%2").arg(name).arg(index));
    connect(field, &NumberField::refused, this, &InputBar::showProblems);
    connect(field, &NumberField::valueEdited, this, [this, name] {
        std::vector<double> numbers;
        for (const NumberField* each : m_rows.at(name).fields)
            numbers.push_back(each->value());
        emit inputEdited(name, numbers);
    });
    return field;
}

void InputBar::setNumberNames(const QStringList& names)
{
    if (names == m_numberNames)
        return;
    m_numberNames = names;
    for (const auto& [name, row] : m_rows)
        nameFields(name);
}

void InputBar::labelRow(const QString& name)
{
    const Row& row = m_rows.at(name);
    row.label->setText(label(name));
    row.label->setFont(m_labels.contains(name) ? font() : theme::codeFont());
    nameFields(name);
}

void InputBar::nameFields(const QString& name)
{
    const Row& row = m_rows.at(name);
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        QString subject = label(name);
        if (row.fields.size() > 1)
            subject += QStringLiteral("[%1]").arg(i);
        if (const QString number = m_numberNames.value(qsizetype(i));
            row.fields.size() > 1 && !number.isEmpty())
            subject += QStringLiteral(" (%1)").arg(number);
        row.fields[i]->setSubject(subject);
        row.fields[i]->setAccessibleName(subject);
    }
    if (row.panel) {
        row.panel->setAccessibleName(label(name));
        row.panel->setNames(m_numberNames);
    }
}

void InputBar::setLabel(const QString& name, const QString& label)
{
    m_labels[name] = label;
    if (m_rows.contains(name))
        labelRow(name);
}

QString InputBar::label(const QString& name) const
{
    const auto label = m_labels.find(name);
    return label == m_labels.end() ? name : label->second;
}

void InputBar::setValues(const model::Inputs& values)
{
    for (const auto& [name, row] : m_rows) {
        const auto value = values.find(name.toStdString());
        if (value == values.end())
            continue;
        for (std::size_t i = 0; i < row.fields.size() && i < value->second.size(); ++i)
            row.fields[i]->setValue(value->second[i]);
        if (row.panel)
            row.panel->setNumbers(value->second);
    }
}

void InputBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    for (const auto& [name, row] : m_rows)
        row.label->setFont(m_labels.contains(name) ? font() : theme::codeFont());
    showProblems();
}

void InputBar::addWidget(QWidget* widget)
{
    m_extras.push_back(widget);
    m_flow->addWidget(widget);
    orderTabs();
}

void InputBar::addFirstLine(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
    orderTabs();
}

void InputBar::addLine(QWidget* widget)
{
    layout()->addWidget(widget);
    orderTabs();
}

bool InputBar::settle(const QString& consequence)
{
    if (entries::settle(*this))
        return true;
    say(entries::problems(*this) << consequence);
    entries::goToProblem(*this);
    return false;
}

void InputBar::showProblems()
{
    say(entries::problems(*this));
}

void InputBar::say(const QStringList& sentences)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::textColour(theme::Role::Error));
    m_message->setPalette(colours);
    m_message->setText(sentences.join(QLatin1Char('\n')));
    m_message->setVisible(!sentences.isEmpty());
}

} // namespace gui
