#include "gui/inputbar.h"

#include "gui/flowlayout.h"
#include "gui/numberfield.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gui
{

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
    m_message->setObjectName(QStringLiteral("inputMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
}

void InputBar::setInputs(const std::vector<model::Input>& inputs)
{
    for (const model::Input& input : inputs)
        addRow(input);
}

void InputBar::addRow(const model::Input& input)
{
    const QString name = QString::fromStdString(input.name);
    Row row;
    auto* group = new QWidget(this);
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    row.label = new QLabel(name, group);
    row.label->setFont(theme::codeFont());
    layout->addWidget(row.label);
    for (std::size_t i = 0; i < input.initial.size(); ++i) {
        auto* field = new NumberField(input.minimum, input.maximum, input.whole, group);
        field->setObjectName(QStringLiteral("input_%1_%2").arg(name).arg(i));
        layout->addWidget(field);
        row.fields.push_back(field);
        connect(field, &NumberField::refused, this, &InputBar::showProblem);
        connect(field, &NumberField::valueEdited, this, [this, name] {
            std::vector<double> numbers;
            for (const NumberField* each : m_rows.at(name).fields)
                numbers.push_back(each->value());
            emit inputEdited(name, numbers);
        });
    }
    row.label->setBuddy(row.fields.front());
    m_rows.emplace(name, std::move(row));
    nameFields(name);
    m_flow->addWidget(group);
}

void InputBar::nameFields(const QString& name)
{
    const Row& row = m_rows.at(name);
    const QString label = row.label->text();
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        const QString subject =
            row.fields.size() == 1 ? label : QStringLiteral("%1[%2]").arg(label).arg(i);
        row.fields[i]->setAccessibleName(subject);
        row.fields[i]->setSubject(subject);
    }
}

void InputBar::setLabel(const QString& name, const QString& label)
{
    const auto row = m_rows.find(name);
    if (row == m_rows.end())
        return;
    row->second.label->setText(label);
    row->second.label->setFont(font());
    nameFields(name);
}

QString InputBar::label(const QString& name) const
{
    const auto row = m_rows.find(name);
    return row == m_rows.end() ? name : row->second.label->text();
}

void InputBar::setValues(const model::Inputs& values)
{
    for (const auto& [name, row] : m_rows) {
        const auto value = values.find(name.toStdString());
        if (value == values.end())
            continue;
        for (std::size_t i = 0; i < row.fields.size() && i < value->second.size(); ++i)
            row.fields[i]->setValue(value->second[i]);
    }
}

void InputBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange && event->type() != QEvent::PaletteChange)
        return;
    for (const auto& [name, row] : m_rows)
        row.label->setFont(row.label->text() == name ? theme::codeFont() : font());
    showProblem();
}

void InputBar::addWidget(QWidget* widget)
{
    m_flow->addWidget(widget);
}

void InputBar::addLine(QWidget* widget)
{
    layout()->addWidget(widget);
}

void InputBar::showProblem()
{
    QString sentence;
    for (const auto& [name, row] : m_rows) {
        for (const NumberField* field : row.fields) {
            if (sentence.isEmpty())
                sentence = field->problem();
        }
    }
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::textColour(theme::Role::Error));
    m_message->setPalette(colours);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace gui
