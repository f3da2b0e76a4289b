// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/reader.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace gui
{

class TypedChoice;

/// How the file is written: each field says what was detected until the person fixes it.
class DialectForm : public QWidget
{
    Q_OBJECT

public:
    explicit DialectForm(QWidget* parent = nullptr);

    /// What the person fixed, and the marks for missing values. Everything else of `base` stays.
    table::ReadOptions options(table::ReadOptions base) const;
    void setOptions(const table::ReadOptions& options);
    /// Names what was found in every field that is left to detection.
    void showDetection(const table::Detection& detection);
    /// Whether anything is fixed.
    bool isFixed() const;
    /// Leaves everything to detection again.
    void release();
    /// Names marks, apart by semicolons, beside those there are: named ones, or else the usual ones
    /// that are in use.
    void addMissingMarks(const QString& marks, const std::vector<std::string>& usual);
    /// Takes what has been typed and not confirmed.
    void settle();

signals:
    /// The person changed something.
    void edited();
    /// Something typed was refused, or is right again.
    void refused();

private:
    /// A box to type in: it counts on Return, on leaving, and after a pause. What it refuses is
    /// said below it.
    void addTyped(QFormLayout& form, TypedChoice* box, const QString& label, const QString& name);
    static void prepare(QComboBox& box, const QString& label, const QString& name);
    QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& name);
    void setFound(QComboBox* box, const QString& found);

    QComboBox* m_encoding = nullptr;
    TypedChoice* m_delimiter = nullptr;
    QComboBox* m_quote = nullptr;
    QComboBox* m_escape = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_header = nullptr;
    TypedChoice* m_skip = nullptr;
    QLineEdit* m_missing = nullptr;
    /// What was told last.
    table::ReadOptions m_told;
    QTimer m_pause;
};

} // namespace gui
