// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/formulaview.h"

#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/base/pointer.h"
#include "gui/base/strings.h"
#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"
#include "gui/texts/exactcopy.h"
#include "gui/texts/placeholders.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

const QChar noBreak(0xa0);

/// A line of a formula ends before an operator, not behind it, and not within numbers written out.
QString brokenBeforeOperators(QString html)
{
    static const QRegularExpression operators(QStringLiteral(" ([=×−+·/≈≥→←∖]) "));
    static const QRegularExpression numbers(QStringLiteral("(?<=\\d)([,;]) (?=\\d)"));
    return html.replace(operators, QStringLiteral(" \\1\u00a0"))
        .replace(numbers, QStringLiteral("\\1\u00a0"));
}

} // namespace

FormulaView::FormulaView(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContentsMargins(16, 0, 16, 0);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    // Tab reaches it, so that a screen reader reads it out.
    setFocusPolicy(Qt::TabFocus);
    // Formulas read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLabel::linkHovered, this, [this](const QString& link) { m_link = link; });
}

void FormulaView::setSections(QList<Section> sections)
{
    m_sections = std::move(sections);
    for (Section& section : m_sections)
        section.text = localizedFormula(section.text);
    reserveHeight();
    render();
}

void FormulaView::showStep(Moment moment, const QStringList& highlights, bool pointedAt)
{
    m_moment = std::move(moment);
    m_highlights = highlights;
    m_pointedAt = pointedAt;
    showExactValue();
    render();
}

void FormulaView::setNumberNames(const QStringList& names)
{
    if (names == m_numberNames)
        return;
    m_numberNames = names;
    // Other rows: what their formulas need remains to be seen.
    m_roomy.clear();
    reserveHeight();
}

void FormulaView::keepRoomFor(std::vector<Moment> moments)
{
    m_roomy = std::move(moments);
    makeRoomToCome();
}

bool FormulaView::tellsOf(const model::Step& step, const QStringList& names) const
{
    bool tells = false;
    filled(step, [&](const Placeholder& placeholder) {
        tells |= names.contains(placeholder.name);
        return QString();
    });
    return tells;
}

QString FormulaView::filled(const model::Step& step,
                            const std::function<QString(const Placeholder&)>& write) const
{
    const QString id = QString::fromStdString(step.id);
    const auto section = std::ranges::find_if(
        m_sections, [&id](const Section& s) { return s.stepIds.contains(id); });
    if (section == m_sections.end())
        return {};
    return fillPlaceholders(
        brokenBeforeOperators(fitSums(lessontext::chosen(section->text, step), step)), write);
}

void FormulaView::reserveHeight()
{
    // As many lines as the longest formula has, so that the chart above it keeps its size from step
    // to step.
    qsizetype lines = 2;
    for (const Section& section : std::as_const(m_sections))
        lines = std::max(lines, section.text.count(QStringLiteral("<br")) + 1);
    setMinimumHeight(int(double(lines) * fontMetrics().lineSpacing() * 1.15) + 2);
}

int FormulaView::heightOf(const QString& html) const
{
    QLabel ruler;
    ruler.setTextFormat(textFormat());
    ruler.setWordWrap(true);
    ruler.setContentsMargins(contentsMargins());
    ruler.setFont(font());
    ruler.setText(html);
    return ruler.heightForWidth(width());
}

QString FormulaView::html(const model::Step& step, const QStringList& highlights,
                          bool pointedAt) const
{
    return filled(step, [&](const Placeholder& placeholder) {
        const model::Value* value = step.find(placeholder.name.toStdString());
        const QString colour = theme::look().textColour(theme::roleOf(value)).name();
        QString style = QStringLiteral("text-decoration:none; color:%1;").arg(colour);
        if (highlights.contains(placeholder.name)) {
            style += QStringLiteral(" font-weight:bold;");
            if (pointedAt)
                style += QStringLiteral(" background-color:%1;")
                             .arg(theme::look().highlightBackground().name());
        }
        if (placeholder.isName)
            style += QStringLiteral(" font-style:italic;");
        return QStringLiteral("<a href=\"%1\" style=\"%2\" title=\"%4\">%3</a>")
            .arg(placeholder.name, style,
                 inOnePiece(displayText(placeholder, step)).toHtmlEscaped(),
                 exactText(placeholder, step).toHtmlEscaped());
    });
}

void FormulaView::render()
{
    const QString shown = html(*m_moment, m_highlights, m_pointedAt);
    setText(shown);
    const QString words = QTextDocumentFragment::fromHtml(shown).toPlainText().simplified();
    setAccessibleName(words.isEmpty() ? tr("Formula") : tr("Formula: %1").arg(spoken(words)));
    makeRoom();
}

QString FormulaView::inOnePiece(QString value) const
{
    // What would fill a line by itself may be broken all the same.
    const QMargins margins = contentsMargins();
    const int line = width() - margins.left() - margins.right();
    return 3 * fontMetrics().horizontalAdvance(value) < 2 * line ? value.replace(u' ', noBreak)
                                                                 : value;
}

void FormulaView::makeRoomToCome()
{
    if (!isVisible())
        return;
    int height = minimumHeight();
    for (const Moment& moment : std::as_const(m_roomy))
        height = std::max(height, heightOf(html(*moment, toStrings(moment->highlights), false)));
    setMinimumHeight(height);
}

void FormulaView::makeRoom()
{
    // A formula that once needed another line keeps it, so that what stands above stays still.
    if (isVisible())
        setMinimumHeight(std::max(minimumHeight(), heightForWidth(width())));
}

void FormulaView::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    reserveHeight();
    makeRoomToCome();
    render();
}

void FormulaView::mouseMoveEvent(QMouseEvent* event)
{
    if (pointerMoved())
        pointAt(linkUnder(event));
}

void FormulaView::leaveEvent(QEvent* event)
{
    QLabel::leaveEvent(event);
    pointAt({});
}

QString FormulaView::linkUnder(QMouseEvent* event)
{
    // The label tells of changes only, and forgets what it has told whenever its text is set, as it
    // is when a part lights up: let it come from outside each time.
    QMouseEvent outside(QEvent::MouseMove, {-1, -1}, mapToGlobal(QPointF(-1, -1)), Qt::NoButton,
                        Qt::NoButton, Qt::NoModifier);
    QLabel::mouseMoveEvent(&outside);
    m_link.clear();
    QLabel::mouseMoveEvent(event);
    return m_link;
}

void FormulaView::pointAt(const QString& name)
{
    if (name == m_pointed)
        return;
    m_pointed = name;
    showExactValue();
    emit hovered(name);
}

void FormulaView::showExactValue()
{
    const model::Value* value = m_moment->find(m_pointed.toStdString());
    setToolTip(value ? plainTip(namedNumbers(*value, m_numberNames)) : QString());
}

void FormulaView::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    makeRoomToCome();
    makeRoom();
}

QString FormulaView::exactly(int from, int count) const
{
    if (from < 0)
        return {};
    QTextDocument formula;
    formula.setHtml(text());
    for (QTextBlock block = formula.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            QTextCursor number(&formula);
            number.setPosition(part.position());
            number.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            if (part.charFormat().isAnchor())
                exactcopy::mark(number, part.charFormat().toolTip());
        }
    }
    QTextCursor selection(&formula);
    selection.setPosition(from);
    if (count < 0)
        selection.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    else
        selection.setPosition(from + count, QTextCursor::KeepAnchor);
    QTextDocument copied;
    exactcopy::copy(selection, copied);
    return copied.toPlainText();
}

void FormulaView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        QApplication::clipboard()->setText(exactly(selectionStart(), int(selectedText().size())));
    else
        QLabel::keyPressEvent(event);
}

void FormulaView::contextMenuEvent(QContextMenuEvent* event)
{
    // Its links are values, which have no address to copy.
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("formulaMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = exactly(selectionStart(), int(selectedText().size()));
    const QString all = exactly(0, -1);
    QAction* copy = menu->addAction(tr("Copy"), this,
                                    [selected] { QApplication::clipboard()->setText(selected); });
    copy->setEnabled(!selected.isEmpty());
    menu->addAction(tr("Copy formula"), this, [all] { QApplication::clipboard()->setText(all); });
    menu->popup(event->globalPos());
}

void FormulaView::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        reserveHeight();
        makeRoomToCome();
        render();
    }
}

} // namespace gui
