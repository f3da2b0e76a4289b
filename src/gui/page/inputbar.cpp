// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"

#include "gui/look/theme.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/flowlayout.h"

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

/// What stands in a field at first comes with setValues().
bool haveTheSameFields(model::Input a, model::Input b)
{
    for (model::Input* input : {&a, &b}) {
        if (auto* numbers = std::get_if<model::Numbers>(&input->kind))
            std::ranges::fill(numbers->initial, 0);
        else if (auto* whole = std::get_if<model::Whole>(&input->kind))
            std::ranges::fill(whole->initial, 0);
    }
    return a.name == b.name && a.kind == b.kind;
}

} // namespace

InputBar::InputBar(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* fields = new QWidget(this);
    m_flow = new FlowLayout(fields, 12, 6);
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
    std::ranges::copy_if(inputs, std::back_inserter(shown), [this](const model::Input& input) {
        return input.source != model::Source::Rows &&
               !m_leftOut.contains(QString::fromStdString(input.name));
    });
    if (std::ranges::equal(shown, m_inputs, haveTheSameFields))
        return;
    for (const auto& [name, row] : m_rows) {
        row.fields->disconnect(this);
        entries::giveUp(*row.fields);
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
    row.fields = fieldsFor(input, row.group);
    connect(row.fields, &InputFields::refused, this, &InputBar::showProblems);
    connect(row.fields, &InputFields::edited, this,
            [this, name](const model::InputValue& value) { emit inputEdited(name, value); });
    layout->addWidget(row.fields);
    row.label->setBuddy(row.fields->first());
    m_flow->addWidget(row.group);
    m_rows.emplace(name, row);
    labelRow(name);
}

void InputBar::setNumberNames(const QStringList& names)
{
    if (names == m_numberNames)
        return;
    m_numberNames = names;
    for (const auto& [name, row] : m_rows)
        row.fields->setNames(label(name), m_numberNames);
}

void InputBar::labelRow(const QString& name)
{
    const Row& row = m_rows.at(name);
    row.label->setText(label(name));
    row.label->setFont(m_labels.contains(name) ? font() : theme::look().codeFont());
    row.fields->setNames(label(name), m_numberNames);
    if (const auto texts = m_texts.find(name); texts != m_texts.end())
        row.fields->setTexts(texts->second);
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

void InputBar::setTexts(const QString& name, const WordTexts& texts)
{
    m_texts[name] = texts;
    if (const auto row = m_rows.find(name); row != m_rows.end())
        row->second.fields->setTexts(texts);
}

void InputBar::setImpossible(const QString& name, const QStringList& words)
{
    if (const auto row = m_rows.find(name); row != m_rows.end())
        row->second.fields->setImpossible(words);
}

void InputBar::leaveOut(const QStringList& names)
{
    m_leftOut = names;
    for (const QString& name : names) {
        if (const auto row = m_rows.extract(name)) {
            m_flow->removeWidget(row.mapped().group);
            delete row.mapped().group;
        }
        std::erase_if(m_inputs, [&name](const model::Input& input) {
            return QString::fromStdString(input.name) == name;
        });
    }
}

void InputBar::setValues(const model::Inputs& values)
{
    for (const auto& [name, row] : m_rows) {
        const auto value = values.find(name.toStdString());
        if (value != values.end())
            row.fields->show(value->second);
    }
}

void InputBar::showOnly(const QStringList& names)
{
    bool isAnyShown = false;
    for (const auto& [name, row] : m_rows) {
        // What was refused is to be seen, and corrected, wherever the person has gone.
        const bool isShown = names.contains(name) || !entries::problems(*row.fields).isEmpty();
        row.group->setVisible(isShown);
        isAnyShown |= isShown;
    }
    setVisible(isAnyShown || !names.isEmpty());
}

void InputBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    for (const auto& [name, row] : m_rows)
        row.label->setFont(m_labels.contains(name) ? font() : theme::look().codeFont());
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
    QStringList sentences = entries::problems(*this);
    for (const QPointer<const QWidget>& fields : m_elsewhere)
        if (fields)
            sentences << entries::problems(*fields);
    say(sentences);
}

void InputBar::say(const QStringList& sentences)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
    m_message->setPalette(colours);
    m_message->setText(sentences.join(QLatin1Char('\n')));
    m_message->setVisible(!sentences.isEmpty());
}

} // namespace gui
