// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/stepbar.h"

#include "gui/base/settings.h"
#include "gui/look/icons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/widgets/entry.h"
#include "ui_stepbar.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace gui
{

StepBar::StepBar(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StepBar>()), m_speedMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    // As on any player, forwards is to the right, and so are the keys.
    setLayoutDirection(Qt::LeftToRight);
    const auto walk = [this](QAbstractButton* button, void (Stepper::*way)()) {
        connect(button, &QAbstractButton::clicked, this, [this, way] {
            if (m_page)
                m_page->go(way);
        });
    };
    walk(m_ui->firstButton, &Stepper::first);
    walk(m_ui->previousButton, &Stepper::previous);
    walk(m_ui->nextButton, &Stepper::next);
    walk(m_ui->lastButton, &Stepper::last);
    walk(m_ui->playButton, &Stepper::togglePlay);
    connect(m_ui->stepSlider, &QSlider::valueChanged, this, [this](int index) {
        if (!m_page || index == m_page->stepper().index())
            return;
        m_page->stepper().pause();
        entries::settle(*m_page);
        m_page->stepper().goTo(index);
    });
    addSpeeds();
    connect(m_ui->nextLessonButton, &QPushButton::clicked, this, &StepBar::nextLessonRequested);
    setIcons();
    fitSigns();
    setPage(nullptr, false);
}

StepBar::~StepBar() = default;

void StepBar::setPage(LessonPage* page, bool hasNextLesson)
{
    if (m_page) {
        m_page->disconnect(this);
        m_page->stepper().disconnect(this);
    }
    m_page = page;
    m_hasNextLesson = hasNextLesson;
    if (m_page) {
        connect(m_page, &LessonPage::stepShown, this, &StepBar::showState);
        connect(m_page, &LessonPage::stateChanged, this, &StepBar::showState);
        connect(&m_page->stepper(), &Stepper::playingChanged, this, &StepBar::showState);
    }
    m_pace.setPage(m_page);
    showState();
}

void StepBar::showState()
{
    setEnabled(m_page != nullptr);
    if (!m_page) {
        m_ui->stepLabel->clear();
        return;
    }
    Stepper& stepper = m_page->stepper();
    const QSignalBlocker quiet(m_ui->stepSlider);
    m_ui->stepSlider->setRange(0, stepper.count() - 1);
    m_ui->stepSlider->setValue(stepper.index());
    m_ui->stepSlider->setPageStep(std::max(1, stepper.count() / 10));
    m_ui->firstButton->setEnabled(!stepper.atFirst());
    m_ui->previousButton->setEnabled(!stepper.atFirst());
    m_ui->nextButton->setEnabled(!stepper.atLast());
    m_ui->lastButton->setEnabled(!stepper.atLast());
    const bool playing = stepper.isPlaying();
    const bool possible = !m_page->walk().goesOnByItself();
    m_ui->playButton->setEnabled(possible);
    m_ui->playButton->setToolTip(
        possible ? tr("Walk on by itself, with time to read each step (Space)")
                 : tr("Training goes on by itself; pause it to play its steps"));
    emit playPossible(possible);
    m_ui->playButton->setIcon(icons::icon(playing ? icons::Sign::Pause : icons::Sign::Play));
    m_ui->playButton->setText(playing ? tr("Pause") : tr("Play"));
    m_ui->playButton->setAccessibleName(m_ui->playButton->text());
    const QString place = m_page->place();
    const QString title = m_page->stepTitle();
    m_stepText = title.isEmpty() ? place : tr("%1: %2").arg(place, title);
    m_ui->stepLabel->setToolTip(m_stepText);
    fitLabel();
}

void StepBar::addSpeeds()
{
    auto* choices = new QActionGroup(this);
    for (const int speed : {1, 2, 4}) {
        const int index = m_ui->speedBox->count();
        m_ui->speedBox->addItem(QString(), speed);
        QAction* action = m_speedMenu->addAction(QString());
        action->setCheckable(true);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] { setSpeed(index); });
    }
    m_ui->playButton->addActions(choices->actions());
    m_ui->playButton->setContextMenuPolicy(Qt::ActionsContextMenu);
    nameSpeeds();
    const int remembered = m_ui->speedBox->findData(settings::value(settings::Key::PlaySpeed));
    setSpeed(std::max(remembered, 0));
    connect(m_ui->speedBox, &QComboBox::currentIndexChanged, this, &StepBar::setSpeed);
}

void StepBar::setSpeed(int index)
{
    const QVariant speed = m_ui->speedBox->itemData(index);
    m_pace.setSpeed(speed.toInt());
    settings::setValue(settings::Key::PlaySpeed, speed);
    m_ui->speedBox->setCurrentIndex(index);
    m_speedMenu->actions().at(index)->setChecked(true);
}

void StepBar::nameSpeeds()
{
    m_speedMenu->setTitle(tr("&Speed of Play"));
    const QStringList names{tr("At reading pace"), tr("Twice as fast"), tr("Four times as fast")};
    // The bar has little room: the names are told where somebody asks for them.
    for (int i = 0; i < names.size(); ++i) {
        m_ui->speedBox->setItemText(i, m_ui->speedBox->itemData(i).toString() + QChar(0x00D7));
        m_ui->speedBox->setItemData(i, names[i], Qt::ToolTipRole);
        m_ui->speedBox->setItemData(i, names[i], Qt::AccessibleTextRole);
        m_speedMenu->actions().at(i)->setText(names[i]);
    }
}

void StepBar::fitLabel()
{
    // Where text is large and the bar is not, titles need the room of the choice of a speed.
    m_ui->speedBox->setVisible(width() >= 52 * fontMetrics().height());
    // Where it is larger still, the way to the next lesson is by the menu alone.
    const bool leadsOn = m_hasNextLesson && width() >= 30 * fontMetrics().height();
    const bool isOffered = leadsOn && m_page && m_page->stepper().atLast();
    m_ui->nextLessonButton->setVisible(isOffered);
    const int wayOn = m_ui->nextLessonButton->sizeHint().width();
    // A fixed share of the bar, so that the slider keeps its place while walking; two lines of it
    // where one would hold few titles.
    const QFontMetrics metrics = fontMetrics();
    const int spare = leadsOn ? 0 : wayOn;
    const int share = std::clamp(width() * 3 / 8, 200, 28 * metrics.height()) + spare;
    // What buttons and the shortest slider leave of a bar that is full.
    const int free = leadsOn && !isOffered ? wayOn + layout()->spacing() : 0;
    const int left = width() - (minimumSizeHint().width() - m_ui->stepLabel->minimumWidth()) - free;
    // Until the way on is offered, its room is the title's: the slider's length does not depend on
    // the step.
    const int room = std::min(share, std::max(left, 4 * metrics.height())) + free;
    const int lines = room < 24 * metrics.height() ? 2 : 1;
    m_ui->stepLabel->setFixedSize(room, lines * metrics.lineSpacing());
    m_ui->stepLabel->setWordWrap(lines > 1);
    const int flags = lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine;
    const QSize needed = metrics.boundingRect({0, 0, room, 10'000}, flags, m_stepText).size();
    const bool fits = needed.width() <= room && needed.height() <= m_ui->stepLabel->height();
    // Lines that end between words are not quite full.
    m_ui->stepLabel->setText(
        fits ? m_stepText
             : metrics.elidedText(m_stepText, Qt::ElideRight, lines > 1 ? room * 8 / 5 : room));
}

void StepBar::fitSigns()
{
    const int side = std::max(20, fontMetrics().height());
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->setIconSize({side, side});
    // What stands beside it keeps its place while the word changes.
    const QString word = m_ui->playButton->text();
    int widest = 0;
    for (const QString& each : {tr("Play"), tr("Pause")}) {
        m_ui->playButton->setText(each);
        widest = std::max(widest, m_ui->playButton->sizeHint().width());
    }
    m_ui->playButton->setMinimumWidth(widest);
    m_ui->playButton->setText(word);
}

void StepBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLabel();
}

void StepBar::setIcons()
{
    m_ui->firstButton->setIcon(icons::icon(icons::Sign::First));
    m_ui->previousButton->setIcon(icons::icon(icons::Sign::Previous));
    m_ui->nextButton->setIcon(icons::icon(icons::Sign::Next));
    m_ui->lastButton->setIcon(icons::icon(icons::Sign::Last));
    m_ui->playButton->setIcon(icons::icon(icons::Sign::Play));
}

void StepBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setIcons();
        showState();
    }
    if (event->type() == QEvent::FontChange) {
        fitSigns();
        fitLabel();
    }
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameSpeeds();
        fitSigns();
        showState();
    }
}

} // namespace gui
