// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/forms/dialectform.h"

#include "gui/base/strings.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/typedchoice.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace gui
{

namespace
{

/// The first item of every choice: no value.
constexpr int detected = 0;
constexpr qulonglong mostSkipped = 1'000'000'000;

/// What was chosen; nothing where it is left to detection.
std::optional<QString> chosen(const QComboBox* box)
{
    if (box->currentIndex() <= detected)
        return std::nullopt;
    return box->currentData().toString();
}

template <typename Value>
void choose(QComboBox* box, const std::optional<Value>& value, const QString& data)
{
    const int known = value ? box->findData(data) : int(detected);
    box->setCurrentIndex(std::max(known, int(detected)));
}

std::optional<char> character(const std::optional<QString>& text)
{
    if (!text)
        return std::nullopt;
    return text->isEmpty() ? '\0' : text->front().toLatin1();
}

std::optional<QString> readDelimiter(const QString& typed)
{
    const auto delimiter = table::delimiter_named(
        (typed.size() == 1 ? typed : typed.trimmed().toLower()).toStdString());
    return delimiter ? std::optional(QString(QLatin1Char(*delimiter))) : std::nullopt;
}

std::optional<QString> readCount(const QString& typed)
{
    bool isNumber = false;
    const qulonglong lines = typed.trimmed().toULongLong(&isNumber);
    return isNumber && lines <= mostSkipped ? std::optional(QString::number(lines)) : std::nullopt;
}

QString dataOf(const std::optional<char>& value)
{
    return value && *value ? QString(QLatin1Char(*value)) : QString();
}

} // namespace

DialectForm::DialectForm(QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_encoding = addChoice(*form, tr("Encoding"), QStringLiteral("encodingBox"));
    m_delimiter = new TypedChoice(
        readDelimiter,
        [](const QString& excerpt) {
            return tr("The delimiter can't be “%1”: type a single character that is no letter, "
                      "digit, quote, point, plus or minus.")
                .arg(excerpt);
        },
        this);
    addTyped(*form, m_delimiter, tr("Delimiter"), QStringLiteral("delimiter"));
    m_quote = addChoice(*form, tr("Quote"), QStringLiteral("quoteBox"));
    m_escape = addChoice(*form, tr("Escape"), QStringLiteral("escapeBox"));
    m_decimal = addChoice(*form, tr("Decimal"), QStringLiteral("decimalBox"));
    m_group = addChoice(*form, tr("Thousands"), QStringLiteral("groupBox"));
    m_header = addChoice(*form, tr("Header"), QStringLiteral("headerBox"));
    m_skip = new TypedChoice(
        readCount,
        [](const QString& excerpt) {
            return tr("The lines to skip can't be “%1”: type a whole number from 0 to %2.")
                .arg(excerpt, QLocale().toString(mostSkipped));
        },
        this);
    addTyped(*form, m_skip, tr("Skip lines"), QStringLiteral("skip"));

    for (std::size_t i = 0; i < table::encodings; ++i) {
        const QString name = toString(table::name(static_cast<table::Encoding>(i)));
        m_encoding->addItem(name, name);
    }
    for (const char delimiter : {',', ';', '\t', '|', ' ', ':'})
        m_delimiter->addItem(delimiterText(delimiter), QString(QLatin1Char(delimiter)));
    m_quote->addItem(tr("double (\")"), QStringLiteral("\""));
    m_quote->addItem(tr("single (')"), QStringLiteral("'"));
    m_quote->addItem(tr("none", "quote character"), QString());
    m_escape->addItem(tr("doubled (\"\")"), QStringLiteral("doubled"));
    m_escape->addItem(tr("backslash (\\\")"), QStringLiteral("backslash"));
    m_decimal->addItem(tr("point (1.5)"), QStringLiteral("."));
    m_decimal->addItem(tr("comma (1,5)"), QStringLiteral(","));
    m_group->addItem(tr("none", "mark between thousands"), QString());
    m_group->addItem(tr("comma (1,000)"), QStringLiteral(","));
    m_group->addItem(tr("point (1.000)"), QStringLiteral("."));
    m_group->addItem(tr("space (1 000)"), QStringLiteral(" "));
    m_group->addItem(tr("apostrophe (1'000)"), QStringLiteral("'"));
    m_group->addItem(tr("typographic apostrophe (1’000)"), QString(QChar(0x2019)));
    m_group->addItem(tr("no-break space"), QString(QChar(0x00A0)));
    m_group->addItem(tr("narrow no-break space"), QString(QChar(0x202F)));
    m_group->addItem(tr("thin space"), QString(QChar(0x2009)));
    m_group->addItem(tr("figure space"), QString(QChar(0x2007)));
    m_header->addItem(tr("first line"), QStringLiteral("yes"));
    m_header->addItem(tr("none", "line of names"), QStringLiteral("no"));
    for (int lines = 0; lines <= 20; ++lines)
        m_skip->addItem(QString::number(lines), QString::number(lines));

    m_missing = new QLineEdit(this);
    m_missing->setObjectName(QStringLiteral("missingMarksField"));
    m_missing->setAccessibleName(tr("Marks for missing values"));
    m_missing->setPlaceholderText(tr("-999; unknown"));
    m_missing->setToolTip(
        tr("Texts that mean “no value”, separated by semicolons, in place of NA, N/A, NaN, ?, "
           "null, a colon, dashes and points. A number stands for that number however it is "
           "written. An empty value always means it."));
    form->addRow(tr("Missing marks"), m_missing);
    connect(m_missing, &QLineEdit::editingFinished, this, &DialectForm::settle);
    // Who types one letter after the other has not finished with the first.
    m_pause.setSingleShot(true);
    m_pause.setInterval(900);
    connect(&m_pause, &QTimer::timeout, this, &DialectForm::settle);
    showDetection({});
}

void DialectForm::addTyped(QFormLayout& form, TypedChoice* box, const QString& label,
                           const QString& name)
{
    prepare(*box, label, name + QStringLiteral("Box"));
    form.addRow(label, box);
    auto* problem = new QLabel(this);
    problem->setTextFormat(Qt::PlainText);
    problem->setObjectName(name + QStringLiteral("Problem"));
    problem->setWordWrap(true);
    problem->hide();
    form.addRow(problem);
    connect(box, &TypedChoice::refused, problem, [problem](const QString& sentence) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Error));
        problem->setPalette(colours);
        problem->setText(sentence);
        problem->setVisible(!sentence.isEmpty());
    });
    connect(box, &TypedChoice::refused, this, &DialectForm::refused);
    connect(box->lineEdit(), &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(box, &TypedChoice::chosen, this, &DialectForm::settle);
}

void DialectForm::settle()
{
    m_pause.stop();
    m_missing->setModified(false);
    m_delimiter->settle();
    m_skip->settle();
    const table::ReadOptions now = options({});
    if (now == m_told)
        return;
    m_told = now;
    emit edited();
}

void DialectForm::prepare(QComboBox& box, const QString& label, const QString& name)
{
    box.setObjectName(name);
    box.setAccessibleName(label);
    box.setMinimumContentsLength(17);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QComboBox* DialectForm::addChoice(QFormLayout& form, const QString& label, const QString& name)
{
    auto* box = new QComboBox(this);
    prepare(*box, label, name);
    box->addItem(QString());
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, &DialectForm::settle);
    return box;
}

table::ReadOptions DialectForm::options(table::ReadOptions base) const
{
    table::Overrides& fixed = base.overrides;
    const auto encoding = chosen(m_encoding);
    fixed.encoding = encoding ? table::encoding_named(encoding->toStdString()) : std::nullopt;
    fixed.delimiter = character(m_delimiter->choice());
    fixed.quote = character(chosen(m_quote));
    const auto escape = chosen(m_escape);
    fixed.escape.reset();
    if (escape)
        fixed.escape = *escape == QLatin1String("backslash") ? table::Escape::Backslash
                                                             : table::Escape::Doubled;
    fixed.decimal = character(chosen(m_decimal));
    const auto group = chosen(m_group);
    fixed.group = group ? std::optional(group->toStdString()) : std::nullopt;
    const auto header = chosen(m_header);
    fixed.header = header ? std::optional(*header == QLatin1String("yes")) : std::nullopt;
    const auto& skip = m_skip->choice();
    fixed.skipped_lines = skip ? std::optional<std::uint64_t>(skip->toULongLong()) : std::nullopt;
    base.missing_markers.clear();
    for (const QString& mark : m_missing->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!mark.trimmed().isEmpty())
            base.missing_markers.push_back(mark.trimmed().toStdString());
    }
    return base;
}

void DialectForm::setOptions(const table::ReadOptions& options)
{
    const table::Overrides& fixed = options.overrides;
    choose(m_encoding, fixed.encoding,
           fixed.encoding ? toString(table::name(*fixed.encoding)) : QString());
    m_delimiter->choose(fixed.delimiter ? std::optional(dataOf(fixed.delimiter)) : std::nullopt);
    choose(m_quote, fixed.quote, dataOf(fixed.quote));
    choose(m_escape, fixed.escape,
           fixed.escape == table::Escape::Backslash ? QStringLiteral("backslash")
                                                    : QStringLiteral("doubled"));
    choose(m_decimal, fixed.decimal, dataOf(fixed.decimal));
    choose(m_group, fixed.group, QString::fromStdString(fixed.group.value_or("")));
    choose(m_header, fixed.header,
           fixed.header.value_or(false) ? QStringLiteral("yes") : QStringLiteral("no"));
    m_skip->choose(fixed.skipped_lines ? std::optional(QString::number(*fixed.skipped_lines))
                                       : std::nullopt);
    QStringList marks;
    for (const std::string& mark : options.missing_markers)
        marks << QString::fromStdString(mark);
    m_missing->setText(marks.join(QStringLiteral("; ")));
    m_told = this->options({});
}

void DialectForm::addMissingMarks(const QString& marks, const std::vector<std::string>& usual)
{
    QStringList all;
    if (!options({}).missing_markers.empty()) {
        all << m_missing->text();
    } else {
        for (const std::string& mark : usual)
            all << QString::fromStdString(mark);
    }
    all << marks;
    m_missing->setText(all.join(QStringLiteral("; ")));
    settle();
}

void DialectForm::setFound(QComboBox* box, const QString& found)
{
    const QString text = found.isEmpty() ? tr("detect") : tr("%1 (found)").arg(found);
    if (auto* typed = qobject_cast<TypedChoice*>(box))
        typed->setFirstItem(text);
    else
        box->setItemText(detected, text);
}

void DialectForm::showDetection(const table::Detection& detection)
{
    const table::Dialect& dialect = detection.dialect;
    const auto shown = [](const QComboBox* box, const QString& value) {
        const int index = box->findData(value);
        return index > detected ? box->itemText(index) : value;
    };
    setFound(m_encoding, toString(table::name(dialect.encoding)));
    setFound(m_delimiter, delimiterText(detection));
    setFound(m_quote, shown(m_quote, dataOf(dialect.quote)));
    setFound(m_escape, shown(m_escape, dialect.escape == table::Escape::Backslash
                                           ? QStringLiteral("backslash")
                                           : QStringLiteral("doubled")));
    // Columns may be written in different ways.
    QStringList decimals;
    QStringList groups;
    for (const table::ColumnNotation& column : detection.notation.columns) {
        const table::NumberFormat& format = column.format;
        if (column.has_marks)
            decimals << shown(m_decimal, QString(QLatin1Char(format.decimal)));
        if (!format.group.empty())
            groups << shown(m_group, QString::fromStdString(format.group));
    }
    if (decimals.isEmpty())
        decimals << shown(m_decimal, QString(QLatin1Char(dialect.numbers.decimal)));
    if (groups.isEmpty())
        groups << tr("none", "mark between thousands");
    for (QStringList* marks : {&decimals, &groups})
        marks->removeDuplicates();
    setFound(m_decimal, decimals.join(QStringLiteral(", ")));
    setFound(m_group, groups.join(QStringLiteral(", ")));
    if (!dialect.quote)
        setFound(m_quote, tr("none", "quote character"));
    setFound(m_header,
             shown(m_header, dialect.header ? QStringLiteral("yes") : QStringLiteral("no")));
    setFound(m_skip, QString::number(dialect.skipped_lines));
}

bool DialectForm::isFixed() const
{
    return options({}) != table::ReadOptions();
}

void DialectForm::release()
{
    setOptions({});
    emit edited();
}

} // namespace gui
