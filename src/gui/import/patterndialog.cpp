// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/patterndialog.h"

#include "gui/document/dataname.h"
#include "gui/import/patternpreview.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/numberfield.h"
#include "session/plane_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace gui
{

namespace
{

QLabel* sentence(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

PatternDialog::PatternDialog(const session::PatternPoints& choice, const QString& note,
                             QWidget* parent)
    : QDialog(parent),
      m_choice(choice),
      m_pattern(new QComboBox(this)),
      m_points(new NumberField(double(model::PatternRows::fewest_points),
                               double(model::PatternRows::most_points), true, this)),
      m_noise(new NumberField(0, model::PatternRows::most_noise, false, this)),
      m_testFraction(new NumberField(0, session::PatternPoints::most_held_back, false, this)),
      m_seed(new NumberField(0, std::numeric_limits<std::uint32_t>::max(), true, this)),
      m_problem(sentence("patternProblem", this)),
      m_preview(new PatternPreview(this))
{
    setObjectName(QStringLiteral("patternDialog"));
    setWindowTitle(tr("Points in a pattern"));
    m_pattern->setObjectName(QStringLiteral("patternChoice"));
    m_pattern->setAccessibleName(tr("Pattern"));
    for (const model::Pattern pattern : model::patterns) {
        const QString name = patternName(pattern);
        m_pattern->addItem(model::is_of_numbers(pattern) ? tr("%1, a number").arg(name) : name);
    }
    m_pattern->setCurrentIndex(int(choice.rows.pattern));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("Pattern"), m_pattern);
    addNumber(*form, "patternPoints", tr("Points"), tr("The number of points"), m_points)
        ->setValue(double(choice.rows.points));
    addNumber(*form, "patternNoise", tr("Noise"), tr("The noise"), m_noise)
        ->setValue(choice.rows.noise);
    addNumber(*form, "patternTestFraction", tr("Test fraction"), tr("The test fraction"),
              m_testFraction)
        ->setValue(choice.test_fraction);
    addNumber(*form, "patternSeed", tr("Seed"), tr("The seed"), m_seed)->setValue(choice.rows.seed);
    m_noise->setWhatsThis(tr("How far points stray: the standard deviation of what is added to "
                             "both numbers of each, or to the number to be predicted."));
    m_testFraction->setWhatsThis(tr("The share of points held back for testing."));
    m_seed->setWhatsThis(tr("The same seed gives the same points."));
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
    m_problem->setPalette(colours);

    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(left);
    top->addWidget(m_preview, 1);
    auto* loss = sentence("patternNote", this);
    loss->setText(note);
    loss->setVisible(!note.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Use these points"));
    ok->setDefault(true);
    ok->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addWidget(m_problem);
    layout->addWidget(loss);
    layout->addWidget(buttons);

    connect(m_pattern, &QComboBox::currentIndexChanged, this, &PatternDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &PatternDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PatternDialog::reject);
    take();
}

NumberField* PatternDialog::addNumber(QFormLayout& form, const char* name, const QString& title,
                                      const QString& subject, NumberField* field)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setSubject(subject);
    form.addRow(title, field);
    connect(field, &NumberField::valueEdited, this, &PatternDialog::take);
    connect(field, &NumberField::refused, this, &PatternDialog::showProblems);
    return field;
}

void PatternDialog::take()
{
    m_choice = {{model::patterns[std::size_t(m_pattern->currentIndex())],
                 std::size_t(m_points->value()), m_noise->value(), std::uint32_t(m_seed->value())},
                m_testFraction->value()};
    m_preview->setPoints(model::points_of(m_choice.rows),
                         model::is_of_numbers(m_choice.rows.pattern));
    showProblems();
}

void PatternDialog::showProblems()
{
    QStringList sentences = entries::problems(*this);
    if (const auto problem = session::reason_not_to_split(m_choice))
        sentences << problemText(*problem);
    m_problem->setText(sentences.join(QLatin1Char('\n')));
    m_problem->setVisible(!sentences.isEmpty());
    // A window does not grow by itself where words in it wrap.
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void PatternDialog::accept()
{
    if (!entries::settle(*this)) {
        entries::goToProblem(*this);
        return;
    }
    if (session::reason_not_to_split(m_choice)) {
        entries::goTo(*m_testFraction);
        return;
    }
    QDialog::accept();
}

} // namespace gui
