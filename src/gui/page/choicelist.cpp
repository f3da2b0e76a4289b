// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/choicelist.h"

#include "gui/page/choicerow.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace gui
{

namespace
{

const QString prefix = QStringLiteral("choice-");

} // namespace

ChoiceList::ChoiceList(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void ChoiceList::setChoices(const QList<Choice>& choices)
{
    QStringList had, has;
    for (const QAbstractButton* button : m_buttons->buttons())
        had << button->objectName();
    for (const Choice& choice : choices)
        has << prefix + choice.id;
    const auto rows = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    if (had == has) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            static_cast<ChoiceRow*>(rows[i])->setWords(choices[i].words);
        return;
    }
    qDeleteAll(rows);
    for (const Choice& choice : choices) {
        auto* row = new ChoiceRow(prefix + choice.id, choice.words, this);
        row->installEventFilter(this);
        row->button()->installEventFilter(this);
        m_buttons->addButton(row->button());
        m_layout->addWidget(row);
        row->show();
    }
}

void ChoiceList::chooseNone()
{
    // A group that insists on one choice keeps the one it has.
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

QString ChoiceList::answer() const
{
    const QAbstractButton* chosen = m_buttons->checkedButton();
    return chosen ? chosen->objectName().mid(prefix.size()) : QString();
}

void ChoiceList::setAnswer(const QString& id)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (button->objectName() == prefix + id)
            button->setChecked(true);
    }
}

QAbstractButton* ChoiceList::first() const
{
    return m_buttons->buttons().constFirst();
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QRadioButton*>(watched);
    if (auto* row = dynamic_cast<ChoiceRow*>(watched))
        button = row->button();
    if (!button)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->setChecked(true);
            emit answered();
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            static_cast<QWidget*>(watched)->rect().contains(mouse->position().toPoint())) {
            button->setChecked(true);
            // The choices may go with the answer: not while one of them still says so.
            QMetaObject::invokeMethod(this, &ChoiceList::answered, Qt::QueuedConnection);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
