// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/problempage.h"

#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gui
{

namespace
{

constexpr std::size_t beginningBytes = 4096;

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_sample(new QPushButton(this)),
      m_otherFile(new QPushButton(tr("Choose &another file…"), this)),
      m_beginningTitle(new QLabel(tr("The file begins like this:"), this)),
      m_beginning(new QPlainTextEdit(this))
{
    m_sentence->setObjectName(QStringLiteral("problemLabel"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_sentence->setFont(large);
    m_sample->setObjectName(QStringLiteral("sampleButton"));
    m_otherFile->setObjectName(QStringLiteral("otherFileButton"));
    m_beginning->setObjectName(QStringLiteral("beginningView"));
    m_beginning->setAccessibleName(tr("Beginning of the file"));
    m_beginning->setFont(theme::look().codeFont());
    m_beginning->setReadOnly(true);
    m_beginning->setTabChangesFocus(true);
    m_beginning->setLineWrapMode(QPlainTextEdit::NoWrap);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sample);
    buttons->addWidget(m_otherFile);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->setContentsMargins(24, 24, 0, 0);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addWidget(m_beginningTitle);
    layout->addWidget(m_beginning, 1);
    layout->addStretch();
    connect(m_otherFile, &QPushButton::clicked, this, &ProblemPage::otherFileRequested);
    connect(m_sample, &QPushButton::clicked, this, [this] { emit sampleRequested(m_oneRowIn); });
}

void ProblemPage::showProblem(const Reading& reading)
{
    const table::Problem& problem = *reading.problem;
    m_sentence->setText(problemTextWithPlace(problem));
    const bool tooLong =
        problem.code == table::ProblemCode::TooManyRows && !problem.arguments.empty();
    m_sample->setVisible(tooLong);
    if (tooLong) {
        m_oneRowIn = std::stoull(problem.arguments.back());
        m_sample->setText(
            tr("&Read one row in %1").arg(QLocale().toString(qulonglong(m_oneRowIn))));
    }
    showBeginning(reading);
    (tooLong ? m_sample : m_otherFile)->setFocus();
}

void ProblemPage::showBeginning(const Reading& reading)
{
    const bool known = reading.text && reading.text->file.intact();
    m_beginningTitle->setVisible(known);
    m_beginning->setVisible(known);
    if (!known)
        return;
    const std::string_view start = reading.text->characters.substr(0, beginningBytes);
    m_beginning->setPlainText(QString::fromUtf8(start.data(), qsizetype(start.size())));
}

} // namespace gui
