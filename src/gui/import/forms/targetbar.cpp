// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/forms/targetbar.h"

#include "gui/document/classnames.h"
#include "gui/import/forms/thresholdchart.h"
#include "gui/import/jobs/preparejob.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/namebox.h"
#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <limits>
#include <utility>

namespace gui
{

namespace
{

/// How wide a box for names may be, in letters, and how wide it is where that takes another line.
constexpr int mostOfAName = 60;
constexpr int leastName = 20;
constexpr int groupSpacing = 16;

/// A name in a sentence.
QString shortText(const std::string& label)
{
    return QString::fromStdString(table::excerpt(label, 20));
}

/// A name in a list of names.
QString listedText(const std::string& label)
{
    return QString::fromStdString(table::excerpt(label, 80));
}

} // namespace

TargetBar::TargetBar(QWidget* parent)
    : QWidget(parent),
      m_target(new NameBox(this)),
      m_as(new QLabel(tr("as"), this)),
      m_aim(new QComboBox(this)),
      m_one(new QLabel(tr("1 means"), this)),
      m_positive(new NameBox(this)),
      m_threshold(new NumberField(std::numeric_limits<double>::lowest(),
                                  std::numeric_limits<double>::max(), false, this)),
      m_chart(new ThresholdChart(this)),
      m_zero(new QLabel(this)),
      m_swap(new QPushButton(tr("&Swap"), this))
{
    auto* predict = new QLabel(tr("&Predict"), this);
    predict->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("targetBox"));
    m_target->setAccessibleName(tr("Target column"));
    m_as->setBuddy(m_aim);
    m_aim->setObjectName(QStringLiteral("aimBox"));
    m_aim->setAccessibleName(tr("Predict as"));
    m_aim->addItem(tr("one of two classes"), int(table::Aim::Classes));
    m_aim->addItem(tr("a number"), int(table::Aim::Number));
    m_positive->setObjectName(QStringLiteral("positiveBox"));
    m_positive->setAccessibleName(tr("Label that becomes 1"));
    m_threshold->setObjectName(QStringLiteral("thresholdField"));
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setSubject(tr("The threshold"));
    // What the sentences beside it say in full.
    m_threshold->setRoomForDigits(10);
    m_threshold->setWhatsThis(
        tr("Cuts the numbers in two: the network learns which side a row is on."));
    m_chart->setObjectName(QStringLiteral("thresholdChart"));
    m_zero->setObjectName(QStringLiteral("zeroLabel"));
    m_zero->setTextFormat(Qt::PlainText);
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_swap->setAutoDefault(false);
    m_swap->setToolTip(tr("Exchange what 0 and 1 stand for"));
    // What belongs together stays on one line, where the window has no room for all.
    auto* lines = new FlowLayout(this, groupSpacing);
    for (const auto& together : {std::vector<QWidget*>{predict, m_target, m_as, m_aim},
                                 {m_one, m_positive, m_threshold, m_chart},
                                 {m_zero, m_swap}}) {
        auto* group = new QWidget(this);
        auto* row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        for (QWidget* widget : together)
            row->addWidget(widget);
        lines->addWidget(group);
        m_groups.push_back(row);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_target, &QComboBox::activated, this,
            [this] { m_columns->setRole(m_target->currentData().toInt(), table::Role::Target); });
    connect(m_positive, &QComboBox::activated, this, &TargetBar::choose);
    connect(m_aim, &QComboBox::activated, this,
            [this] { emit aimChosen(table::Aim(m_aim->currentData().toInt())); });
    connect(m_swap, &QPushButton::clicked, this, &TargetBar::swap);
    const auto cut = [this](double value) { emit thresholdChosen({value, m_cut.above}); };
    connect(m_threshold, &NumberField::valueEdited, this, cut);
    connect(m_threshold, &NumberField::refused, this, &TargetBar::refused);
    connect(m_chart, &ThresholdChart::moved, this, cut);
    clearLabels();
}

void TargetBar::setColumns(ColumnsModel* columns)
{
    m_columns = columns;
    connect(columns, &QAbstractItemModel::modelReset, this, &TargetBar::listColumns);
    connect(columns, &QAbstractItemModel::dataChanged, this, &TargetBar::listColumns);
}

void TargetBar::listColumns()
{
    m_target->clear();
    m_target->setPlaceholderText(tr("choose a column"));
    int target = -1;
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        const table::ColumnSummary& summary = m_columns->columns()[std::size_t(column)];
        if (!table::can_be(summary.type, table::Role::Target))
            continue;
        m_target->addItem(listedText(summary.name), column);
        if (m_columns->role(column) == table::Role::Target)
            target = m_target->count() - 1;
    }
    m_target->setCurrentIndex(target);
    fitNames();
}

void TargetBar::setWidestName(int letters)
{
    m_target->setWidest(letters);
    m_positive->setWidest(letters);
}

int TargetBar::linesNeeded() const
{
    int lines = 1;
    int end = 0;
    for (const QLayout* group : m_groups) {
        const int wanted = group->sizeHint().width();
        if (end > 0 && end + wanted > width()) {
            ++lines;
            end = 0;
        }
        end += wanted + groupSpacing;
    }
    return lines;
}

void TargetBar::fitNames()
{
    setWidestName(leastName);
    const int lines = linesNeeded();
    for (int letters = mostOfAName; letters > leastName; letters -= 4) {
        setWidestName(letters);
        if (linesNeeded() == lines)
            return;
    }
    setWidestName(leastName);
}

void TargetBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void TargetBar::listMeanings(const PrepareOutcome& outcome)
{
    m_positive->clear();
    for (const std::string& label : outcome.labels)
        m_positive->addItem(listedText(label), QString::fromStdString(label));
    if (outcome.histogram) {
        m_positive->addItem(tr("above"), true);
        m_positive->addItem(tr("at most"), false);
    }
    const QVariant chosen = outcome.mapping->threshold
                                ? QVariant(m_cut.above)
                                : QVariant(QString::fromStdString(outcome.mapping->positive));
    for (int i = 0; i < m_positive->count(); ++i) {
        const QVariant meaning = m_positive->itemData(i);
        if (meaning.typeId() == chosen.typeId() && meaning == chosen)
            m_positive->setCurrentIndex(i);
    }
}

void TargetBar::showZero(const PrepareOutcome& outcome)
{
    const ClassNames names = classNames(*outcome.mapping);
    if (outcome.mapping->aim == table::Aim::Number)
        m_zero->setText(tr("In the workbench: the other lessons tell two classes apart."));
    else if (outcome.mapping->takes_numbers())
        m_zero->setText(tr("as it is: a number from 0 to 1"));
    else if (outcome.mapping->threshold || outcome.labels.size() == 2)
        m_zero->setText(tr("0 means %1").arg(shortText(names.zero.toStdString())));
    else
        m_zero->setText(tr("0 means any of the %1 others")
                            .arg(QLocale().toString(qulonglong(outcome.labels.size() - 1))));
    m_zero->show();
}

void TargetBar::setOutcome(const PrepareOutcome& outcome)
{
    const auto& threshold = outcome.mapping->threshold;
    const bool choice = !outcome.mapping->takes_numbers();
    m_cut = threshold.value_or(table::Threshold{outcome.median, true});
    listMeanings(outcome);
    m_as->setVisible(outcome.canBeNumber);
    m_aim->setVisible(outcome.canBeNumber);
    m_aim->setCurrentIndex(m_aim->findData(int(outcome.mapping->aim)));
    m_one->setVisible(choice);
    m_positive->setVisible(choice);
    showThreshold(outcome);
    m_swap->setVisible(threshold || outcome.labels.size() == 2);
    showZero(outcome);
    fitNames();
}

void TargetBar::showThreshold(const PrepareOutcome& outcome)
{
    const auto& threshold = outcome.mapping->threshold;
    m_threshold->setVisible(threshold.has_value());
    m_chart->setVisible(threshold && outcome.histogram);
    // What was typed for another column says nothing of this one.
    const int column = m_target->currentData().toInt();
    if (!threshold || std::exchange(m_cutColumn, column) != column)
        m_threshold->giveUp();
    if (threshold && outcome.histogram) {
        m_threshold->setRange(outcome.histogram->lowest, outcome.histogram->highest);
        m_chart->show(*outcome.histogram, *threshold);
    }
    if (threshold)
        m_threshold->setValue(threshold->value);
}

void TargetBar::choose(int meaning)
{
    const QVariant chosen = m_positive->itemData(meaning);
    if (chosen.typeId() == QMetaType::Bool)
        emit thresholdChosen({m_cut.value, chosen.toBool()});
    else
        emit positiveChosen(chosen.toString().toStdString());
}

void TargetBar::swap()
{
    if (m_threshold->isVisible())
        emit thresholdChosen({m_cut.value, !m_cut.above});
    else
        choose(1 - m_positive->currentIndex());
}

void TargetBar::clearLabels()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_as, m_aim, m_one, m_positive,
                                                           m_threshold, m_chart, m_zero, m_swap})
        widget->hide();
}

} // namespace gui
