// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inside/insidewindow.h"

#include "gui/base/strings.h"
#include "gui/base/workers.h"
#include "gui/document/run.h"
#include "gui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// A formula of more characters than these takes room from columns that hardly need it.
constexpr int longFormula = 40;

/// The column of the longest formula; none where all are short.
qsizetype columnToWiden(const InsideStep& step)
{
    qsizetype widest = -1;
    qsizetype most = longFormula;
    for (const QStringList& row : step.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].size() > most) {
                most = row[i].size();
                widest = i;
            }
        }
    }
    return widest;
}

/// Qt breaks a line behind the decimal mark of a negative number in brackets, but for a joiner.
QString inOnePiece(QString text)
{
    static const QRegularExpression mark(QStringLiteral("(\u2212\\d+[.,])(?=\\d)"));
    return text.replace(mark, QStringLiteral("\\1\u2060"));
}

QString html(const InsideStep& step)
{
    const qsizetype wide = step.columns.size() > 3 ? columnToWiden(step) : -1;
    const auto cells = [wide](const QStringList& texts, const QString& tag) {
        QString line = QStringLiteral("<tr>");
        for (qsizetype i = 0; i < texts.size(); ++i)
            line += QStringLiteral("<%1 align=\"left\"%2>%3</%1>")
                        .arg(tag, i == wide ? QStringLiteral(" width=\"45%\"") : QString(),
                             inOnePiece(texts[i]).toHtmlEscaped());
        return line + QStringLiteral("</tr>");
    };
    QString text = QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"5\">")
                       .arg(step.title.toHtmlEscaped(), step.words.toHtmlEscaped());
    text += cells(step.columns, QStringLiteral("th"));
    for (const QStringList& row : step.rows)
        text += cells(row, QStringLiteral("td"));
    text += QStringLiteral("</table>");
    if (step.left > 0)
        text += QStringLiteral("<p>%1</p>")
                    .arg(InsideWindow::tr("And %Ln more.", "numbers", int(step.left)));
    return text;
}

} // namespace

InsideWindow::InsideWindow(const Run& run, QWidget* window)
    : QDialog(window),
      m_run(run),
      m_list(new QListWidget),
      m_text(new QTextBrowser),
      m_previous(new QPushButton(tr("Previous"))),
      m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("insideWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("insideSteps"));
    m_list->setAccessibleName(tr("Steps of the iteration"));
    // The number of a layer stands at the end of a line.
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("insideText"));
    m_text->setAccessibleName(tr("Numbers of the step"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    m_previous->setObjectName(QStringLiteral("previousInside"));
    m_next->setObjectName(QStringLiteral("nextInside"));
    m_next->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_previous, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_list, 1);
    sides->addWidget(m_text, 3);
    auto* column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &InsideWindow::showStep);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_list->setCurrentRow(m_list->currentRow() + 1); });
    connect(&m_watcher, &QFutureWatcher<model::Inside>::finished, this, &InsideWindow::take);
    resize(windowSize({900, 560}, *screen()));
    fill();
}

InsideWindow::~InsideWindow()
{
    m_stop.request_stop();
}

void InsideWindow::lookAt(std::int64_t iterationsMade)
{
    m_wanted = iterationsMade;
    // Not one after the other in the midst of it: while a run is trained, none would come to its
    // end.
    if (!m_watcher.isRunning())
        begin();
}

void InsideWindow::setClassNames(const ClassNames& names)
{
    if (std::exchange(m_names, names) != names && m_inside)
        fill();
}

void InsideWindow::begin()
{
    m_iterationsMade =
        std::min(*std::exchange(m_wanted, std::nullopt), m_run.timeline().computed());
    const std::int64_t iteration = std::max<std::int64_t>(0, m_iterationsMade - 1);
    m_features = toStrings(m_run.dataset()->feature_names);
    m_watcher.setFuture(inWorker([excerpt = m_run.timeline().excerpt(iteration),
                                  dataset = m_run.dataset(), iteration, stop = m_stop.get_token()] {
        return model::look_inside(excerpt, *dataset, iteration, stop);
    }));
}

void InsideWindow::take()
{
    if (m_watcher.future().resultCount() > 0) {
        m_inside = m_watcher.future().takeResult();
        fill();
    }
    if (m_wanted)
        begin();
}

void InsideWindow::fill()
{
    if (!m_inside) {
        setWindowTitle(tr("Inside an iteration"));
        m_text->setPlainText(tr("Working it out…"));
        m_previous->setEnabled(false);
        m_next->setEnabled(false);
        return;
    }
    setWindowTitle(
        m_iterationsMade == 0
            ? tr("Inside the first iteration, which is still to come")
            : tr("Inside iteration %1").arg(QLocale().toString(qint64(m_iterationsMade))));
    m_steps = insideSteps(*m_inside, m_features, m_names);
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const InsideStep& step : m_steps)
        m_list->addItem(step.title);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showStep();
}

void InsideWindow::showStep()
{
    const int row = m_list->currentRow();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (row >= 0)
        m_text->setHtml(html(m_steps[std::size_t(row)]));
}

void InsideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showStep();
}

} // namespace gui
