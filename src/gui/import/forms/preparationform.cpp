// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/forms/preparationform.h"

#include "gui/look/theme.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <limits>

namespace gui
{

PreparationForm::PreparationForm(QWidget* parent)
    : QWidget(parent),
      m_missing(new QComboBox(this)),
      m_standardize(new QCheckBox(this)),
      m_testFraction(new NumberField(0, 0.9, false, this)),
      m_seed(new NumberField(0, std::numeric_limits<std::uint32_t>::max(), true, this))
{
    m_missing->setObjectName(QStringLiteral("missingBox"));
    m_missing->setAccessibleName(tr("Missing values"));
    m_missing->addItems({tr("drop the row"), tr("fill in the mean")});
    m_missing->setToolTip(tr("The mean is taken over the rows to learn from."));
    m_standardize->setObjectName(QStringLiteral("standardizeBox"));
    m_standardize->setText(tr("Standardize the features"));
    m_standardize->setToolTip(
        tr("Moves each feature, and a target that is predicted as a number, to mean 0 and standard "
           "deviation 1, measured on the rows to learn from, as scikit-learn's StandardScaler "
           "does. Large numbers would keep a sigmoid from learning."));
    m_testFraction->setObjectName(QStringLiteral("testFractionBox"));
    m_testFraction->setAccessibleName(tr("Test fraction"));
    m_testFraction->setSubject(tr("The test fraction"));
    m_testFraction->setWhatsThis(
        tr("The share of rows held back for testing, chosen by the seed as scikit-learn's "
           "train_test_split does."));
    m_seed->setObjectName(QStringLiteral("seedField"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setSubject(tr("The seed"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Missing values"), m_missing);
    form->addRow(tr("Test fraction"), m_testFraction);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(m_standardize);

    connect(m_missing, &QComboBox::activated, this, &PreparationForm::edited);
    connect(m_standardize, &QCheckBox::clicked, this, &PreparationForm::edited);
    connect(m_testFraction, &NumberField::valueEdited, this, &PreparationForm::edited);
    connect(m_seed, &NumberField::valueEdited, this, &PreparationForm::edited);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("preparationProblem"));
    m_problem->setWordWrap(true);
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
    m_problem->setPalette(colours);
    m_problem->hide();
    form->addRow(m_problem);
    const auto showProblems = [this] {
        const QStringList sentences = entries::problems(*this);
        m_problem->setText(sentences.join(QLatin1Char('\n')));
        m_problem->setVisible(!sentences.isEmpty());
        emit refused();
    };
    connect(m_seed, &NumberField::refused, this, showProblems);
    connect(m_testFraction, &NumberField::refused, this, showProblems);
}

table::Preparation PreparationForm::choices(table::Preparation base) const
{
    base.missing =
        m_missing->currentIndex() == 1 ? table::MissingRule::Mean : table::MissingRule::DropRow;
    base.standardize = m_standardize->isChecked();
    base.test_fraction = m_testFraction->value();
    base.seed = std::uint32_t(m_seed->value());
    return base;
}

void PreparationForm::setChoices(const table::Preparation& choices)
{
    m_missing->setCurrentIndex(choices.missing == table::MissingRule::Mean ? 1 : 0);
    m_standardize->setChecked(choices.standardize);
    m_testFraction->setValue(choices.test_fraction);
    m_seed->setValue(choices.seed);
}

} // namespace gui
