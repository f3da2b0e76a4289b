// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/typedchoice.h"

#include "gui/look/theme.h"
#include "gui/widgets/boxline.h"
#include "table/problem.h"

#include <QKeyEvent>

#include <algorithm>

namespace gui
{

namespace
{

/// The first item: no choice.
constexpr int detected = 0;

} // namespace

TypedChoice::TypedChoice(Read read, Refusal refusal, QWidget* parent)
    : QComboBox(parent), m_read(std::move(read)), m_refusal(std::move(refusal))
{
    setLineEdit(new BoxLine([this] { return typed().has_value(); }, this));
    setInsertPolicy(QComboBox::NoInsert);
    // What is typed is meant as it stands.
    setCompleter(nullptr);
    addItem(QString());
    connect(this, &QComboBox::activated, this, &TypedChoice::settle);
    // What was said of another text.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TypedChoice::settle);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { lineEdit()->setCursorPosition(0); });
}

QString TypedChoice::written(const std::optional<QString>& choice) const
{
    const int item = choice ? findData(*choice) : int(detected);
    return item < 0 ? *choice : itemText(item);
}

void TypedChoice::choose(const std::optional<QString>& choice)
{
    m_choice = choice;
    setCurrentIndex(std::max(choice ? findData(*choice) : int(detected), int(detected)));
    setEditText(written(m_choice));
    setProblem({});
}

void TypedChoice::setFirstItem(const QString& text)
{
    const auto kept = typed();
    const int caret = lineEdit()->cursorPosition();
    setItemText(detected, text);
    // The line follows this item even where something else has been typed.
    setEditText(kept ? *kept : written(m_choice));
    lineEdit()->setCursorPosition(kept ? caret : 0);
}

bool TypedChoice::settle()
{
    const QString text = currentText();
    const int item =
        text.trimmed().isEmpty() && findText(text) < 0 ? int(detected) : findText(text);
    std::optional<QString> choice;
    if (item > detected)
        choice = itemData(item).toString();
    if (item < 0) {
        choice = m_read(text);
        if (!choice) {
            setProblem(m_refusal(
                QString::fromStdString(table::excerpt(text.trimmed().toStdString(), 24))));
            return false;
        }
    }
    const bool isOther = choice != m_choice;
    choose(choice);
    if (isOther)
        emit chosen();
    return true;
}

std::optional<QString> TypedChoice::typed() const
{
    return currentText() == written(m_choice) ? std::nullopt : std::optional(currentText());
}

void TypedChoice::typeAnew(const QString& text, bool /*wasRefused*/)
{
    setEditText(text);
    settle();
}

void TypedChoice::keyPressEvent(QKeyEvent* event)
{
    // Return confirms what was typed, and Escape takes it back: neither is for the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    else if (event->key() == Qt::Key_Escape && typed())
        giveUp();
    else
        QComboBox::keyPressEvent(event);
}

void TypedChoice::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    QPalette colours;
    if (!sentence.isEmpty())
        colours.setColor(QPalette::Text, theme::look().textColour(theme::Role::Error));
    lineEdit()->setPalette(colours);
    setAccessibleDescription(sentence);
    emit refused(sentence);
}

} // namespace gui
