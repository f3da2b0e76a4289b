// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bag_of_words.h"

#include <QTest>

class BagOfWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfWatchHasOneLemma()
    {
        for (const char* form : {"watch", "watches", "watching", "watched"})
            QVERIFY2(model::lemma(form) == "watch", form);
    }

    void aWordThatIsNotInTheDictionaryStaysAsItIs()
    {
        QVERIFY(model::lemma("neuron") == "neuron");
        QVERIFY(model::lemma("").empty());
    }

    void wordsAreCountedInTheOrderOfTheirFirstAppearance()
    {
        const model::BagOfWords bag = model::bag_of_words({"b", "a", "b", "c", "b", "a"});
        const model::BagOfWords expected{{"b", "a", "c"}, {3, 2, 1}};
        QVERIFY(bag == expected);
    }

    void noWordsMakeAnEmptyBag() { QVERIFY(model::bag_of_words({}) == model::BagOfWords{}); }
};

QTEST_APPLESS_MAIN(BagOfWordsTest)
#include "tst_bag_of_words.moc"
