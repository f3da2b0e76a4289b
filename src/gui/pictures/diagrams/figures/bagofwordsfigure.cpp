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

/// Where the columns stand, from left to right, and how wide they are.
struct BagOfWordsPlaces {
    QRectF text;
    QRectF wordsHead, lemmasHead, bagHead;
    double top, height;
    double words, wordsWidth, lemmas, lemmasWidth, bars, barsWidth;
};
constexpr BagOfWordsPlaces wideBagOfWords{.text = {10, 2, 540, 34},
                                          .wordsHead = {20, 40, 130, 20},
                                          .lemmasHead = {210, 40, 110, 20},
                                          .bagHead = {350, 40, 200, 20},
                                          .top = 64,
                                          .height = 272,
                                          .words = 35,
                                          .wordsWidth = 100,
                                          .lemmas = 225,
                                          .lemmasWidth = 80,
                                          .bars = 356,
                                          .barsWidth = 160};
constexpr BagOfWordsPlaces narrowBagOfWords{.text = {4, 2, 244, 70},
                                            .wordsHead = {0, 78, 92, 36},
                                            .lemmasHead = {98, 78, 80, 36},
                                            .bagHead = {180, 78, 72, 36},
                                            .top = 120,
                                            .height = 346,
                                            .words = 2,
                                            .wordsWidth = 82,
                                            .lemmas = 106,
                                            .lemmasWidth = 66,
                                            .bars = 192,
                                            .barsWidth = 34};

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
    const BagOfWordsPlaces& places = canvas.isNarrow() ? narrowBagOfWords : wideBagOfWords;

    canvas.text(places.text, QStringLiteral("“%1”").arg(words(step, "text").join(' ')),
                {.colour = canvas.softInk()});
    canvas.mark(places.text, "text");
    const TextStyle head{.size = 14, .bold = true};
    canvas.text(places.wordsHead, Figures::tr("Words of the text"), head);
    canvas.text(places.lemmasHead, Figures::tr("Lemmas"), head);
    canvas.text(places.bagHead, Figures::tr("Bag of words"), head);

    qsizetype rows = 0;
    for (const QStringList& group : forms)
        rows += group.size();
    const double height = places.height / static_cast<double>(rows);
    QPainter& painter = canvas.painter();
    double top = places.top;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const double middle = top + height * static_cast<double>(forms[i].size()) / 2;
        const bool shrinks = forms[i].size() > 1;
        const Role role = shrinks ? Role::Weights : Role::Neutral;
        for (const QString& form : forms[i]) {
            const QRectF chip(places.words, top + 2, places.wordsWidth, height - 4);
            canvas.box(chip, Role::Input, "text");
            canvas.text(chip, form);
            canvas.arrow({chip.right() + 3, chip.center().y()}, {places.lemmas - 3, middle},
                         shrinks ? canvas.look().colour(role) : canvas.softInk(),
                         shrinks ? 1.8 : 1);
            top += height;
        }
        const QRectF lemma(places.lemmas, middle - height / 2 + 2, places.lemmasWidth, height - 4);
        canvas.box(lemma, role, "lemmas");
        canvas.text(lemma, vocabulary[static_cast<qsizetype>(i)], {.bold = shrinks});
        canvas.arrow({lemma.right() + 3, middle}, {places.bars - 6, middle}, canvas.softInk(), 1);
        const QRectF bar(places.bars, middle - height / 2 + 3, places.barsWidth * counts[i] / most,
                         height - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.look().colour(Role::Prediction));
        painter.drawRect(bar);
        canvas.mark({bar.left(), bar.top(), places.barsWidth + 30, bar.height()}, "counts");
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
