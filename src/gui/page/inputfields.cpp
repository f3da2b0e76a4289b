// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputfields.h"

#include "gui/look/theme.h"
#include "gui/widgets/listfield.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberspanel.h"
#include "gui/widgets/tightrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// More fields than these unfold from a button.
constexpr std::size_t mostInARow = 3;

/// A field for each number.
class NumberFields : public InputFields
{
public:
    NumberFields(const QString& name, const model::Numbers& numbers, bool whole, QWidget* parent)
        : InputFields(parent)
    {
        for (std::size_t i = 0; i < numbers.initial.size(); ++i) {
            auto* field = new NumberField(numbers.minimum, numbers.maximum, whole, this);
            field->setObjectName(QStringLiteral("input_%1_%2").arg(name).arg(i));
            connect(field, &NumberField::refused, this, &InputFields::refused);
            connect(field, &NumberField::valueEdited, this, [this] { emit edited(value()); });
            m_fields.push_back(field);
        }
        QHBoxLayout* row = tightRow(this);
        if (m_fields.size() > mostInARow) {
            m_panel = new NumbersPanel(m_fields, this);
            m_panel->setObjectName(QStringLiteral("panel_%1").arg(name));
            row->addWidget(m_panel);
            return;
        }
        // The numbers of a vector stand from left to right, wherever its label is.
        setLayoutDirection(Qt::LeftToRight);
        for (NumberField* field : m_fields)
            row->addWidget(field);
    }

    QWidget* first() const override
    {
        return m_panel ? static_cast<QWidget*>(m_panel) : m_fields.front();
    }

    void show(const model::InputValue& value) override
    {
        for (std::size_t i = 0; i < m_fields.size() && i < value.numbers.size(); ++i)
            m_fields[i]->setValue(value.numbers[i]);
        if (m_panel)
            m_panel->setNumbers(value.numbers);
    }

    void setNames(const QString& label, const QStringList& numberNames) override
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            QString subject = label;
            if (m_fields.size() > 1)
                subject += QStringLiteral("[%1]").arg(i);
            if (const QString number = numberNames.value(qsizetype(i));
                m_fields.size() > 1 && !number.isEmpty())
                subject += QStringLiteral(" (%1)").arg(number);
            m_fields[i]->setSubject(subject);
            m_fields[i]->setAccessibleName(subject);
        }
        if (m_panel) {
            m_panel->setAccessibleName(label);
            m_panel->setNames(numberNames);
        }
    }

private:
    model::InputValue value() const
    {
        std::vector<double> numbers;
        for (const NumberField* field : m_fields)
            numbers.push_back(field->value());
        return numbers;
    }

    std::vector<NumberField*> m_fields;
    /// What holds the fields where they are many.
    NumbersPanel* m_panel = nullptr;
};

/// A box of words.
class ChoiceBox : public InputFields
{
public:
    ChoiceBox(const QString& name, const model::Choice& choice, QWidget* parent)
        : InputFields(parent), m_box(new QComboBox(this))
    {
        m_box->setObjectName(QStringLiteral("input_%1").arg(name));
        for (const std::string& word : choice.words)
            m_box->addItem(QString::fromStdString(word), QString::fromStdString(word));
        tightRow(this)->addWidget(m_box);
        connect(m_box, &QComboBox::activated, this,
                [this] { emit edited(m_box->currentData().toString().toStdString()); });
    }

    QWidget* first() const override { return m_box; }

    void show(const model::InputValue& value) override
    {
        m_word = QString::fromStdString(value.word);
        showWord();
    }

    void setNames(const QString& label, const QStringList&) override
    {
        m_box->setAccessibleName(label);
    }

    void setTexts(const WordTexts& texts) override
    {
        for (int i = 0; i < m_box->count(); ++i) {
            const auto text = texts.find(m_box->itemData(i).toString());
            if (text != texts.end())
                m_box->setItemText(i, text->second);
        }
    }

    void setImpossible(const QStringList& words) override
    {
        m_impossible = words;
        for (int i = 0; i < m_box->count(); ++i)
            qobject_cast<QStandardItemModel*>(m_box->model())
                ->item(i)
                ->setEnabled(!words.contains(m_box->itemData(i).toString()));
        showWord();
    }

private:
    /// The word, or in place of one that is impossible, which nobody can have then, the first that
    /// is not.
    void showWord()
    {
        int shown = m_box->findData(m_word);
        for (int i = 0; m_impossible.contains(m_word) && i < m_box->count(); ++i) {
            shown = i;
            if (!m_impossible.contains(m_box->itemData(i).toString()))
                break;
        }
        m_box->setCurrentIndex(shown);
    }

    QComboBox* m_box;
    QString m_word;
    QStringList m_impossible;
};

/// A box to tick for each of some words, which count in their order.
class WordBoxes : public InputFields
{
public:
    WordBoxes(const QString& name, const model::Choice& choice, QWidget* parent)
        : InputFields(parent)
    {
        m_grid = new QGridLayout(this);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(8);
        for (const std::string& word : choice.words) {
            auto* box = new QCheckBox(QString::fromStdString(word), this);
            box->setObjectName(QStringLiteral("input_%1_%2").arg(name).arg(m_boxes.size()));
            connect(box, &QCheckBox::clicked, this, [this] { emit edited(value()); });
            m_boxes.push_back({QString::fromStdString(word), box});
        }
        arrange();
    }

    QWidget* first() const override { return m_boxes.front().box; }

    void show(const model::InputValue& value) override
    {
        const std::vector<std::string> words = model::words_of(value);
        for (const Box& each : m_boxes)
            each.box->setChecked(std::ranges::find(words, each.word.toStdString()) != words.end());
    }

    void setNames(const QString& label, const QStringList&) override
    {
        for (const Box& each : m_boxes)
            each.box->setAccessibleName(QStringLiteral("%1 %2").arg(label, each.box->text()));
    }

    void setTexts(const WordTexts& texts) override
    {
        for (const Box& each : m_boxes) {
            const auto text = texts.find(each.word);
            if (text != texts.end())
                each.box->setText(text->second);
        }
    }

    void setImpossible(const QStringList& words) override
    {
        for (const Box& each : m_boxes)
            each.box->setEnabled(!words.contains(each.word));
    }

protected:
    void changeEvent(QEvent* event) override
    {
        InputFields::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            arrange();
    }
    void showEvent(QShowEvent* event) override
    {
        InputFields::showEvent(event);
        window()->installEventFilter(this);
        arrange();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && watched == window())
            arrange();
        return InputFields::eventFilter(watched, event);
    }

private:
    struct Box {
        QString word;
        QCheckBox* box;
    };

    /// In one row, or at larger text and in a small window in several short ones.
    void arrange()
    {
        constexpr int smallWindow = 760;
        const int columns = theme::look().growth() > 1.2       ? 2
                            : window()->width() <= smallWindow ? 3
                                                               : int(m_boxes.size());
        if (columns == std::exchange(m_columns, columns))
            return;
        for (int i = 0; i < int(m_boxes.size()); ++i)
            m_grid->addWidget(m_boxes[std::size_t(i)].box, i / columns, i % columns);
    }

    model::InputValue value() const
    {
        QStringList words;
        for (const Box& each : m_boxes) {
            if (each.box->isChecked())
                words << each.word;
        }
        return words.join(QLatin1Char(',')).toStdString();
    }

    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    std::vector<Box> m_boxes;
};

/// A line of whole numbers.
class ListLine : public InputFields
{
public:
    ListLine(const QString& name, const model::List& list, QWidget* parent)
        : InputFields(parent),
          m_field(new ListField(qint64(list.minimum), qint64(list.maximum), list.longest, this))
    {
        m_field->setObjectName(QStringLiteral("input_%1").arg(name));
        tightRow(this)->addWidget(m_field);
        connect(m_field, &ListField::refused, this, &InputFields::refused);
        connect(m_field, &ListField::numbersEdited, this,
                [this](const std::vector<double>& numbers) { emit edited(numbers); });
    }

    QWidget* first() const override { return m_field; }
    void show(const model::InputValue& value) override { m_field->setNumbers(value.numbers); }

    void setNames(const QString& label, const QStringList&) override
    {
        m_field->setSubject(label);
        m_field->setAccessibleName(label);
    }

private:
    ListField* m_field;
};

/// A kind without fields does not compile.
struct Maker {
    QString name;
    QWidget* parent;

    InputFields* operator()(const model::Numbers& numbers) const
    {
        return new NumberFields(name, numbers, false, parent);
    }
    InputFields* operator()(const model::Whole& numbers) const
    {
        return new NumberFields(name, numbers, true, parent);
    }
    InputFields* operator()(const model::Choice& choice) const
    {
        if (choice.most > 1)
            return new WordBoxes(name, choice, parent);
        return new ChoiceBox(name, choice, parent);
    }
    InputFields* operator()(const model::List& list) const
    {
        return new ListLine(name, list, parent);
    }
};

} // namespace

InputFields* fieldsFor(const model::Input& input, QWidget* parent)
{
    return std::visit(Maker{QString::fromStdString(input.name), parent}, input.kind);
}

} // namespace gui
