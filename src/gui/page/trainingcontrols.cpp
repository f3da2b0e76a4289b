// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/trainingcontrols.h"

#include "gui/page/inputbar.h"
#include "gui/widgets/entry.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gui
{

namespace
{

/// As wide as the longer of its texts: what stands beside it stays where it is.
class ButtonOfTwoTexts : public QPushButton
{
public:
    ButtonOfTwoTexts(QStringList texts, QWidget* parent)
        : QPushButton(parent), m_texts(std::move(texts))
    {
    }

    QSize sizeHint() const override
    {
        QSize size = QPushButton::sizeHint();
        QStyleOptionButton option;
        initStyleOption(&option);
        for (const QString& words : m_texts) {
            option.text = words;
            size = size.expandedTo(
                style()->sizeFromContents(QStyle::CT_PushButton, &option,
                                          fontMetrics().size(Qt::TextShowMnemonic, words), this));
        }
        return size;
    }

private:
    const QStringList m_texts;
};

} // namespace

TrainingControls::TrainingControls(InputBar& bar, QWidget& page) : QObject(&page), m_page(page)
{
    m_train = addCommand(new ButtonOfTwoTexts({tr("Train"), tr("Train again")}, &page),
                         QStringLiteral("trainButton"), tr("Train"), {}, Qt::CTRL | Qt::Key_T);
    m_pause = addCommand(new QPushButton(&page), QStringLiteral("pauseButton"), tr("Pause"),
                         tr("Stop training here"), Qt::CTRL | Qt::Key_P);
    m_reset = addCommand(new QPushButton(&page), QStringLiteral("resetButton"), tr("Reset"),
                         tr("Back to the random start; the fields stay as they are"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_newStart =
        addCommand(new QPushButton(&page), QStringLiteral("newStartButton"), tr("New start"),
                   tr("Another random start: another seed"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    setFinished(false);
    connect(m_train.button, &QPushButton::clicked, this, [this, &bar] {
        if (bar.settle(tr("Training waits until this is put right.")))
            emit trainRequested();
    });
    connect(m_pause.button, &QPushButton::clicked, this, &TrainingControls::pauseRequested);
    connect(m_reset.button, &QPushButton::clicked, this, [this, &bar] {
        entries::settle(bar);
        emit resetRequested();
    });
    connect(m_newStart.button, &QPushButton::clicked, this, [this, &bar] {
        entries::settle(bar);
        emit newStartRequested();
    });
    auto* group = new QWidget(&page);
    auto* together = new QHBoxLayout(group);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(8);
    for (const Command& command : {m_train, m_pause, m_reset})
        together->addWidget(command.button);
    bar.addWidget(group);
    bar.addWidget(m_newStart.button);

    m_speed = new QComboBox(&page);
    m_speed->setObjectName(QStringLiteral("speedChoice"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast training is shown"));
    m_speed->addItem(tr("Slowly, row by row"), QVariant::fromValue(Run::Speed::Slow));
    m_speed->addItem(tr("In four seconds, if possible"), QVariant::fromValue(Run::Speed::Steady));
    m_speed->addItem(tr("As fast as possible"), QVariant::fromValue(Run::Speed::Fastest));
    m_speed->setCurrentIndex(1);
    // In a narrow bar it loses the end of its words, not the bar its place.
    m_speed->setMinimumWidth(120);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &TrainingControls::speedChanged);
    bar.addWidget(m_speed);
}

void TrainingControls::Command::setEnabled(bool enabled) const
{
    button->setEnabled(enabled);
    action->setEnabled(enabled);
}

void TrainingControls::Command::setWords(const QString& text, const QString& toolTip) const
{
    action->setText(text);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(
        toolTip, action->shortcut().toString(QKeySequence::NativeText)));
}

TrainingControls::Command TrainingControls::addCommand(QPushButton* button, const QString& name,
                                                       const QString& text, const QString& toolTip,
                                                       const QKeySequence& shortcut)
{
    button->setObjectName(name);
    auto* action = new QAction(&m_page);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_page.addAction(action);
    const Command made{button, action};
    made.setWords(text, toolTip);
    return made;
}

void TrainingControls::setFinished(bool finished)
{
    if (finished)
        m_train.setWords(tr("Train again"),
                         tr("Begin again at the first iteration; Undo brings this run back"));
    else
        m_train.setWords(tr("Train"), tr("Train to the last iteration"));
}

Run::Speed TrainingControls::speed() const
{
    return m_speed->currentData().value<Run::Speed>();
}

void TrainingControls::setSpeed(Run::Speed speed)
{
    m_speed->setCurrentIndex(m_speed->findData(QVariant::fromValue(speed)));
}

void TrainingControls::setPossible(bool train, bool pause, bool reset)
{
    const std::pair<Command, bool> commands[] = {
        {m_train, train}, {m_pause, pause}, {m_reset, reset}};
    const auto has = [](const auto& each) { return each.first.button->hasFocus(); };
    const auto held = std::ranges::find_if(commands, has);
    for (const auto& [command, possible] : commands) {
        if (possible)
            command.setEnabled(true);
    }
    // Who pressed one button goes on with the next press of the same key: Train and Pause are one
    // place, and nothing else is pressed instead.
    if (held != std::end(commands) && !held->second && (train || pause))
        (train ? m_train : m_pause).button->setFocus(Qt::OtherFocusReason);
    for (const auto& [command, possible] : commands) {
        if (!possible)
            command.setEnabled(false);
    }
}

} // namespace gui
