// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QSize>

class QTableView;

namespace gui
{

class ColumnsModel;
class HeaderButton;
class RoleChoice;
class TypeChoice;

/// The header of the preview: each column's name, under it the choices of its type and of its role,
/// and what there is to note about it: words, or a button where something can be done at once.
/// Choices exist for the columns that have been in view, so that ten thousand columns are no
/// burden.
class RolesHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// Room for a type and a role.
    int smallestSection() const;
    /// As wide as a column becomes by itself, for the size of the text.
    static int largestSection();

    RolesHeader(ColumnsModel& columns, QTableView* table);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Choices {
        TypeChoice* type = nullptr;
        RoleChoice* role = nullptr;
        HeaderButton* offer = nullptr;
    };

    Choices makeChoices(int section);
    void forgetChoices();
    void placeChoices();
    void fillChoices();
    void fillOffer(HeaderButton* button, int section) const;
    bool hasOffer(int section) const;
    int nameHeight() const;
    int noteHeight() const;
    QSize sizeOfChoice() const;

    ColumnsModel& m_columns;
    QHash<int, Choices> m_choices;
    mutable QSize m_sizeOfChoice; ///< Measured once for all sections; empty until then.
};

} // namespace gui
