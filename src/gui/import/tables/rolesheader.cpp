// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/rolesheader.h"

#include "gui/base/plaintip.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/rolechoice.h"
#include "gui/import/tables/typechoice.h"
#include "gui/look/theme.h"
#include "gui/widgets/headerbutton.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace gui
{

namespace
{

constexpr int margin = 4;
constexpr int gap = 4;

} // namespace

RolesHeader::RolesHeader(ColumnsModel& columns, QTableView* table)
    : QHeaderView(Qt::Horizontal, table), m_columns(columns)
{
    setMinimumSectionSize(112);
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &RolesHeader::placeChoices);
    connect(this, &QHeaderView::geometriesChanged, this, &RolesHeader::placeChoices);
    // A header is not told that its table has been scrolled: it only finds itself elsewhere.
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &RolesHeader::placeChoices);
    connect(&columns, &QAbstractItemModel::modelReset, this, [this] {
        forgetChoices();
        viewport()->update();
    });
    connect(&columns, &QAbstractItemModel::dataChanged, this, [this] {
        fillChoices();
        viewport()->update();
    });
    connect(&columns, &ColumnsModel::notesChanged, this, &QHeaderView::geometriesChanged);
}

int RolesHeader::nameHeight() const
{
    return fontMetrics().height() + 2 * gap;
}

int RolesHeader::noteHeight() const
{
    if (!m_columns.hasNotes())
        return 0;
    return fontMetrics().height() + (m_columns.hasOffers() ? 3 : 1) * gap;
}

bool RolesHeader::hasOffer(int section) const
{
    return m_columns.note(section).offer != ColumnNote::Offer::None;
}

QSize RolesHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            nameHeight() + 2 * (sizeOfChoice().height() + gap) + noteHeight()};
}

QSize RolesHeader::sectionSizeFromContents(int section) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    QFont italic = font();
    italic.setItalic(true);
    const int width =
        std::max(QFontMetrics(bold).horizontalAdvance(name),
                 QFontMetrics(italic).horizontalAdvance(m_columns.note(section).brief)) +
        (hasOffer(section) ? 8 : 6) * margin;
    return {std::clamp(width, smallestSection(), largestSection()), sizeHint().height()};
}

int RolesHeader::largestSection()
{
    constexpr int characters = 34;
    return std::max(240, characters * QFontMetrics(QApplication::font()).averageCharWidth());
}

int RolesHeader::smallestSection() const
{
    return std::min(largestSection(), sizeOfChoice().width() + 2 * gap);
}

QSize RolesHeader::sizeOfChoice() const
{
    if (m_sizeOfChoice.isEmpty())
        m_sizeOfChoice = RoleChoice().sizeHint().expandedTo(TypeChoice().sizeHint());
    return m_sizeOfChoice;
}

void RolesHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section >= m_columns.rowCount())
        return;
    const table::ColumnSummary& column = m_columns.columns()[std::size_t(section)];
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(theme::look().colour(theme::Role::Grid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect text = rect.adjusted(margin, gap, -margin, 0);
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::WindowText));
    const QString name = QString::fromStdString(column.name).simplified();
    painter->drawText(QRect(text.left(), text.top(), text.width(), line), Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, text.width()));
    QFont italic = font();
    italic.setItalic(true);
    painter->setFont(italic);
    painter->setPen(theme::look().textColour(theme::Role::Neutral));
    const QString note = hasOffer(section) ? QString() : m_columns.note(section).brief;
    painter->drawText(QRect(text.left(), text.bottom() - noteHeight(), text.width(), line),
                      Qt::AlignVCenter,
                      QFontMetrics(italic).elidedText(note, Qt::ElideRight, text.width()));
    painter->restore();
}

void RolesHeader::forgetChoices()
{
    for (const Choices& choices : std::as_const(m_choices)) {
        for (QWidget* choice :
             std::initializer_list<QWidget*>{choices.type, choices.role, choices.offer}) {
            choice->hide();
            choice->deleteLater();
        }
    }
    m_choices.clear();
    QMetaObject::invokeMethod(this, &RolesHeader::placeChoices, Qt::QueuedConnection);
}

RolesHeader::Choices RolesHeader::makeChoices(int section)
{
    const Choices choices{new TypeChoice(viewport()), new RoleChoice(viewport()),
                          new HeaderButton(viewport())};
    choices.offer->setAutoRaise(false);
    connect(choices.type, &TypeChoice::chosen, this,
            [this, section](table::ColumnType type) { m_columns.setType(section, type); });
    connect(choices.role, &RoleChoice::chosen, this,
            [this, section](table::Role role) { m_columns.setRole(section, role); });
    connect(choices.offer, &QAbstractButton::clicked, this,
            [this, section] { m_columns.takeOffer(section); });
    const table::ColumnSummary& column = m_columns.columns()[std::size_t(section)];
    choices.type->setColumn(column);
    choices.role->setColumn(column, m_columns.role(section), m_columns.note(section));
    fillOffer(choices.offer, section);
    return choices;
}

void RolesHeader::fillOffer(HeaderButton* button, int section) const
{
    const ColumnNote note = m_columns.note(section);
    button->setObjectName(QStringLiteral("offer_") +
                          QString::fromStdString(m_columns.columns()[std::size_t(section)].name));
    button->setText(verbatim(note.brief));
    button->setAccessibleName(note.brief);
    button->setAccessibleDescription(note.full);
    button->setToolTip(plainTip(note.full));
}

void RolesHeader::placeChoices()
{
    const int sections = std::min(count(), m_columns.rowCount());
    const int first = std::max(visualIndexAt(0), 0);
    const auto isInView = [&](int section) {
        return section >= first && section < sections &&
               sectionViewportPosition(section) < viewport()->width();
    };
    // Hidden, one would lose the keyboard to the table, which scrolls to its current cell then.
    const auto show = [](QWidget* choice, bool visible) {
        choice->setVisible(visible || choice->hasFocus());
    };
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        show(it.value().type, isInView(it.key()));
        show(it.value().role, isInView(it.key()));
        show(it.value().offer, isInView(it.key()) && hasOffer(it.key()));
    }
    for (int section = first; isInView(section); ++section) {
        const int left = sectionViewportPosition(section);
        if (!m_choices.contains(section))
            m_choices.insert(section, makeChoices(section));
        const Choices choices = m_choices.value(section);
        int top = nameHeight();
        for (QWidget* choice : std::initializer_list<QWidget*>{choices.type, choices.role}) {
            const int height = choice->sizeHint().height();
            choice->setGeometry(left + gap, top, sectionSize(section) - 2 * gap, height);
            choice->show();
            top += height + gap;
        }
        choices.offer->setGeometry(left + gap, top - gap / 2, sectionSize(section) - 2 * gap,
                                   noteHeight() - gap / 2);
        choices.offer->setVisible(hasOffer(section));
    }
}

void RolesHeader::fillChoices()
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const table::ColumnSummary& column = m_columns.columns()[std::size_t(it.key())];
        it.value().type->setColumn(column);
        it.value().role->setColumn(column, m_columns.role(it.key()), m_columns.note(it.key()));
        fillOffer(it.value().offer, it.key());
    }
}

void RolesHeader::showEvent(QShowEvent* event)
{
    QHeaderView::showEvent(event);
    placeChoices();
}

void RolesHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeChoices();
}

void RolesHeader::changeEvent(QEvent* event)
{
    m_sizeOfChoice = {}; // Another font or style needs other room.
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillChoices();
}

} // namespace gui
