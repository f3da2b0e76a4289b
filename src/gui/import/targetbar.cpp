#include "gui/import/targetbar.h"

#include "gui/flowlayout.h"
#include "gui/import/columnsmodel.h"
#include "gui/namebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace gui
{

namespace
{

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
      m_one(new QLabel(tr("1 means"), this)),
      m_positive(new NameBox(this)),
      m_zero(new QLabel(this)),
      m_swap(new QPushButton(tr("&Swap"), this))
{
    auto* predict = new QLabel(tr("&Predict"), this);
    predict->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("targetBox"));
    m_target->setAccessibleName(tr("Target column"));
    m_positive->setObjectName(QStringLiteral("positiveBox"));
    m_positive->setAccessibleName(tr("Label that becomes 1"));
    m_zero->setObjectName(QStringLiteral("zeroLabel"));
    m_zero->setTextFormat(Qt::PlainText);
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_swap->setAutoDefault(false);
    m_swap->setToolTip(tr("Exchange what 0 and 1 stand for"));
    // What belongs together stays on one line, where the window has no room for all.
    auto* lines = new FlowLayout(this);
    for (const auto& together :
         {std::vector<QWidget*>{predict, m_target}, {m_one, m_positive}, {m_zero, m_swap}}) {
        auto* group = new QWidget(this);
        auto* row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        for (QWidget* widget : together)
            row->addWidget(widget);
        lines->addWidget(group);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_target, &QComboBox::activated, this,
            [this] { m_columns->setRole(m_target->currentData().toInt(), table::Role::Target); });
    connect(m_positive, &QComboBox::activated, this,
            [this] { emit positiveChosen(m_positive->currentData().toString().toStdString()); });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        emit positiveChosen(
            m_positive->itemData(1 - m_positive->currentIndex()).toString().toStdString());
    });
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
    m_target->setCurrentIndex(-1);
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        const table::ColumnSummary& summary = m_columns->columns()[std::size_t(column)];
        if (!ColumnsModel::allows(summary.type, table::Role::Target))
            continue;
        m_target->addItem(listedText(summary.name), column);
        if (m_columns->role(column) == table::Role::Target)
            m_target->setCurrentIndex(m_target->count() - 1);
    }
    if (m_columns->target().isEmpty())
        m_target->setCurrentIndex(-1);
}

void TargetBar::setLabels(const std::vector<std::string>& labels, const std::string& positive)
{
    const bool choice = !labels.empty();
    m_positive->clear();
    QString other;
    for (const std::string& label : labels) {
        m_positive->addItem(listedText(label), QString::fromStdString(label));
        if (label == positive)
            m_positive->setCurrentIndex(m_positive->count() - 1);
        else
            other = shortText(label);
    }
    m_one->setVisible(choice);
    m_positive->setVisible(choice);
    m_swap->setVisible(labels.size() == 2);
    m_zero->setText(!choice ? tr("as it is: a number from 0 to 1")
                    : labels.size() == 2
                        ? tr("0 means %1").arg(other)
                        : tr("0 means any of the %1 others")
                              .arg(QLocale().toString(qulonglong(labels.size() - 1))));
    m_zero->show();
}

void TargetBar::clearLabels()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_one, m_positive, m_zero, m_swap})
        widget->hide();
}

} // namespace gui
