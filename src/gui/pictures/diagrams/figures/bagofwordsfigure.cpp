// SPDX-License-Identifier: GPL-3.0-or-later
// Words lose their endings, then each base form is counted.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

QStringList words(const model::Step& step, std::string_view name)
{
    const model::Value* value = step.find(name);
    return value ? QString::fromStdString(value->text).split(' ', Qt::SkipEmptyParts)
                 : QStringList();
}

/// The different forms of the text under each lemma, in the order of the vocabulary.
std::vector<QStringList> formsOfEachLemma(const model::Step& step)
{
    const QStringList text = words(step, "text");
    const QStringList lemmas = words(step, "lemmas");
    const QStringList vocabulary = words(step, "vocabulary");
    std::vector<QStringList> forms(static_cast<std::size_t>(vocabulary.size()));
    for (qsizetype i = 0; i < std::min(text.size(), lemmas.size()); ++i) {
        const qsizetype at = vocabulary.indexOf(lemmas[i]);
        if (at >= 0 && !forms[static_cast<std::size_t>(at)].contains(text[i]))
            forms[static_cast<std::size_t>(at)].append(text[i]);
    }
    return forms;
}

} // namespace

void paintBagOfWords(Canvas& canvas, const model::Step& step)
{
    const QStringList vocabulary = words(step, "vocabulary");
    const std::vector<double> counts = numbersOf(step, "counts");
    const std::vector<QStringList> forms = formsOfEachLemma(step);
    if (vocabulary.isEmpty() || counts.size() != forms.size())
        return;
    const double most = std::ranges::max(counts);

    canvas.text({10, 2, 540, 34}, QStringLiteral("“%1”").arg(words(step, "text").join(' ')),
                {.colour = canvas.softInk()});
    canvas.mark({10, 2, 540, 34}, "text");
    const auto head = [&canvas](double left, double width, const QString& title) {
        canvas.text({left, 40, width, 20}, title, {.size = 14, .bold = true});
    };
    head(20, 130, Figures::tr("Words of the text"));
    head(210, 110, Figures::tr("Lemmas"));
    head(350, 200, Figures::tr("Bag of words"));

    qsizetype rows = 0;
    for (const QStringList& group : forms)
        rows += group.size();
    const double height = 272.0 / static_cast<double>(rows);
    QPainter& painter = canvas.painter();
    double top = 64;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const double middle = top + height * static_cast<double>(forms[i].size()) / 2;
        const bool shrinks = forms[i].size() > 1;
        const Role role = shrinks ? Role::Weights : Role::Neutral;
        for (const QString& form : forms[i]) {
            const QRectF chip(35, top + 2, 100, height - 4);
            canvas.box(chip, Role::Input, "text");
            canvas.text(chip, form);
            canvas.arrow({chip.right() + 3, chip.center().y()}, {222, middle},
                         shrinks ? canvas.look().colour(role) : canvas.softInk(),
                         shrinks ? 1.8 : 1);
            top += height;
        }
        const QRectF lemma(225, middle - height / 2 + 2, 80, height - 4);
        canvas.box(lemma, role, "lemmas");
        canvas.text(lemma, vocabulary[static_cast<qsizetype>(i)], {.bold = shrinks});
        canvas.arrow({lemma.right() + 3, middle}, {350, middle}, canvas.softInk(), 1);
        const QRectF bar(356, middle - height / 2 + 3, 160 * counts[i] / most, height - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.look().colour(Role::Prediction));
        painter.drawRect(bar);
        canvas.mark({bar.left(), bar.top(), 190, bar.height()}, "counts");
        canvas.text({bar.right() + 6, bar.top(), 26, bar.height()}, QString::number(counts[i]),
                    {.bold = true, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    }
}

QString bagOfWordsInWords(const model::Step& step)
{
    const QStringList vocabulary = words(step, "vocabulary");
    const std::vector<double> counts = numbersOf(step, "counts");
    QStringList parts;
    for (qsizetype i = 0; i < vocabulary.size(); ++i)
        parts << QStringLiteral("%1 %2")
                     .arg(vocabulary[i])
                     .arg(counts.at(static_cast<std::size_t>(i)));
    return Figures::tr(
               "The text “%1” has %2 different words. Reduced to %3 lemmas they are counted: %4.")
        .arg(words(step, "text").join(' '), shown(step, "different_words"),
             shown(step, "different_lemmas"), parts.join(QStringLiteral(", ")));
}

PictureTable bagOfWordsAsTable(const model::Step& step)
{
    PictureTable table{
        {Figures::tr("Lemma"), Figures::tr("Words of the text"), Figures::tr("Count")}, {}};
    const QStringList vocabulary = words(step, "vocabulary");
    const std::vector<double> counts = numbersOf(step, "counts");
    const std::vector<QStringList> forms = formsOfEachLemma(step);
    for (std::size_t i = 0; i < std::min(forms.size(), counts.size()); ++i)
        table.rows << QStringList{vocabulary[qsizetype(i)], forms[i].join(QStringLiteral(", ")),
                                  pageNumber(counts[i])};
    return table;
}

} // namespace gui
