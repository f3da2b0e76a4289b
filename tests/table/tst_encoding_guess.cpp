// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"
#include "support/tables.h"
#include "table/encoding.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iconv.h>
#include <random>

using namespace table;
using testing::message;
using testing::read_bytes;

namespace
{

/// The text in an encoding, written by the C library.
std::string encoded(const QString& text, const char* encoding)
{
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    QByteArray utf8 = text.toUtf8();
    std::string bytes(std::size_t(utf8.size()) * 4, '\0');
    char* in = utf8.data();
    std::size_t left = std::size_t(utf8.size());
    char* out = bytes.data();
    std::size_t room = bytes.size();
    if (iconv(converter, &in, &left, &out, &room) == std::size_t(-1))
        qFatal("%s cannot be written in %s", qPrintable(text), encoding);
    iconv_close(converter);
    bytes.resize(bytes.size() - room);
    return bytes;
}

/// A row of the table below for each text.
void add(const char* encoding, const char* language, std::initializer_list<const char*> texts,
         const char* read_as = nullptr)
{
    for (const char* text : texts)
        QTest::addRow("%s, %s: %.60s", encoding, language,
                      QByteArray(text).replace('\n', ' ').constData())
            << QByteArray(encoding) << QString::fromUtf8(text)
            << QString::fromLatin1(read_as ? read_as : encoding);
}

void columns()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read_as");
}

} // namespace

/// Files that do not say their encoding, of a few words or one, as people export them.
class TestEncodingGuess : public QObject
{
    Q_OBJECT

private slots:
    void western_texts_stay_western_data();
    void western_texts_stay_western();
    void other_texts_are_found_data();
    void other_texts_are_found();
    void sentences_are_read_in_every_encoding_data();
    void sentences_are_read_in_every_encoding();
    void a_few_words_are_read_or_named_data();
    void a_few_words_are_read_or_named();
    void what_is_undecided_is_named_data();
    void what_is_undecided_is_named();
    void a_guess_is_never_beyond_doubt();
    void the_person_decides();
};

void TestEncodingGuess::western_texts_stay_western_data()
{
    columns();
    add("WINDOWS-1252", "German",
        {"Größe;Gewicht\n1;2\n", "größe\n1\n", "Straße;Ort\n1;München\n", "Köln;1\nDüsseldorf;2\n",
         "Übung;y\n1;2\n", "Fläche in m²;Preis in €\n1;2\n", "Temperatur °C\n1\n",
         "STRASSE;GRÖSSE\n1;2\n", "„Müller“;gut – schlecht;ä\n1;2;3\n", "Österreich;1\nÄgypten;2\n",
         "Mo–Fr;für\n1;2\n"},
        "Windows-1252");
    add("WINDOWS-1252", "French",
        {"prénom,âge\nZoé,3\n", "été\n1\n", "l’âge;y\n1;2\n", "père,mère\n1,2\n", "où;à\n1;2\n",
         "cœur;sœur\n1;2\n", "forêt;tête\n1;2\n", "« oui »;français\n1;2\n", "FRANÇAIS;ÉTÉ\n1;2\n",
         "Île-de-France;1\nProvence-Alpes-Côte d’Azur;2\n", "naïve;café\n1;2\n"},
        "Windows-1252");
    add("WINDOWS-1252", "Spanish",
        {"año;población\n1;Córdoba\n", "niño\n1\n", "ciudad,país\nMálaga,España\n",
         "García;1\nMartínez;2\n", "¿Cuántos años?;sí\n1;2\n", "corazón;pingüino\n1;2\n",
         "contraseña\n1\n", "Nº;región\n1;2\n"},
        "Windows-1252");
    add("WINDOWS-1252", "Portuguese",
        {"situação;média\n1;2\n", "São Paulo;1\nBrasília;2\n", "mãe\n1\n", "opções;limões\n1;2\n",
         "você;bebê\n1;2\n", "município;população\n1;2\n", "avó;avô\n1;2\n"},
        "Windows-1252");
    add("WINDOWS-1252", "numbers with a sign",
        {"Name;Wert\nA;64.27€\nB;21.09€\nC;57.98€\nD;92.24€\n", "Name;Wert\nA;€ 64,27\nB;€ 2\n",
         "Stoff;Anteil\nA;5‰\nB;12‰\nC;7‰\n", "Winkel\n90°\n45°\n30°\n",
         "Größe;T\nA;€ 524.647,76\nB;€ 203.342,93\nC;€ 611.336,46\n",
         "A;B\n64 €;7 €\n5 €;8 €\n9 €;3 €\n"},
        "Windows-1252");
    add("WINDOWS-1252", "French with blanks between thousands",
        {"Société;T\nA;62\u00A0697,85\nB;436\u00A0647,25\nC;888\u00A0669,27\nD;46\u00A0306,81\n",
         "Prénom;Prix\nZoé;1\u00A0200\nAndré;3\u00A0400\nIrène;7\u00A0100\nLéa;8\u00A0950\n",
         "n;v\n1;1\u00A0200\n2;3\u00A0400\n3;7\u00A0100\n4;5\u00A0000\n",
         "Année;Montant\n2020;12\u00A0000\u00A0€\n2021;13\u00A0500\u00A0€\n",
         "œuvre;âge\ncœur;1\nFrançois;2\n"},
        "Windows-1252");
    add("WINDOWS-1252", "other languages",
        {"città,età\n1,2\n", "perché;più\n1;2\n", "København;Ærø\n1;2\n", "år;små\n1;2\n",
         "Malmö;Göteborg;Västerås\n1;2;3\n", "sää;yö\n1;2\n", "één;België\n1;2\n",
         "Reykjavík;Þór\n1;2\n", "història;què\n1;2\n"},
        "Windows-1252");
}

void TestEncodingGuess::western_texts_stay_western()
{
    other_texts_are_found();
}

void TestEncodingGuess::other_texts_are_found_data()
{
    columns();
    add("KOI8-R", "Russian",
        {"город;рост\nМосква;1\n", "Имя,Возраст\nИван,3\n", "вид,y\nкошка,1\nсобака,0\n",
         "Страна;Население\nРоссия;1\nФранция;2\n", "температура,дождь\n12,нет\n13,да\n",
         "ИМЯ;ВОЗРАСТ\nАННА;3\n"});
    add("WINDOWS-1251", "Russian",
        {"город;рост\nМосква;1\n", "цена\n1\n", "вид,y\nкошка,1\nсобака,0\n", "пол;y\n1;0\n",
         "ИМЯ;ВОЗРАСТ\nАННА;3\n"},
        "Windows-1251");
    add("WINDOWS-1251", "Ukrainian and Serbian",
        {"місто;вік\nКиїв;1\n", "град;висина\nБеоград;1\n"}, "Windows-1251");
    for (const char* encoding : {"WINDOWS-1253", "ISO-8859-7"})
        // The same bytes in both.
        add(encoding, "Greek",
            {"πόλη;ύψος\nΑθήνα;1\n", "όνομα,ηλικία\nΜαρία,3\n", "τιμή\n1\n",
             "είδος,y\nγάτα,1\nσκύλος,0\n", "χώρα;πληθυσμός\nΕλλάδα;1\n", "ναι;όχι\n1;2\n",
             "ΟΝΟΜΑ;ΗΛΙΚΙΑ\nΑΝΝΑ;3\n"},
            "Windows-1253");
    add("ISO-8859-7", "Greek", {"Άνδρας;Ύψος\nΆννα;1\nΆρης;2\n"});
    add("WINDOWS-1250", "Polish",
        {"miasto;ludność\nŁódź;1\nKraków;2\n", "imię,wiek\nŻaneta,3\nJózef,4\n", "płeć;y\nk;1\n",
         "miesiąc,średnia\nstyczeń,3\n", "Gdańsk;1\nPoznań;2\n"},
        "Windows-1250");
    add("WINDOWS-1250", "Czech",
        {"město;počet\nPlzeň;1\nPraha;2\n", "jméno,věk\nJiří,3\n", "výška;váha\n1;2\nčerný;3\n",
         "průměr;hodnota\n1;2\n", "příjmení;žák\nNovák;1\n"},
        "Windows-1250");
    add("WINDOWS-1250", "Hungarian",
        {"város;népesség\nGyőr;1\nPécs;2\n", "idő,hőmérséklet\n1,2\n",
         "név,életkor\nErzsébet,3\nGergő,4\n", "nő;férfi\n1;2\n",
         "megye;terület\nGyőr;1\nFejér;3\n"},
        "Windows-1250");
    add("WINDOWS-1250", "Slovak, Romanian and Croatian",
        {"škola;počet žiakov\nKošice;1\nŽilina;2\n", "judeţ;populaţie\nBrăila;1\nBucureşti;2\n",
         "grad;broj\nŠibenik;1\nČakovec;2\n"},
        "Windows-1250");
    add("ISO-8859-2", "Polish, Czech and Slovak",
        {"miasto;ludność\nŁódź;1\nPłońsk;2\n", "žák;škola\nšest;1\n", "kraj;ťažisko\nŠaľa;1\n"});
    add("ISO-8859-2", "Czech",
        {"výška;váha;pohlaví\n180;80;muž\n165;55;žena\n", "škola;třída\nzákladní;šestá\n",
         "třída;předmět\n6.A;čeština\n6.B;dějepis\n", "barva;květ\nžlutá;růže\nšedá;šípek\n"});
    for (const char* encoding : {"WINDOWS-1254", "ISO-8859-9"})
        // The same bytes in both.
        add(encoding, "Turkish",
            {"ad;soyad;yaş\nAyşe;Yıldız;12\n", "şehir;nüfus\nİstanbul;15\nİzmir;4\n",
             "öğrenci;not;sınıf\n1;80;5A\n", "İL;İLÇE\nANKARA;ÇANKAYA\nMUĞLA;MARMARİS\n",
             "gün;sıcaklık;yağış\n1;20;var\n", "cevap\ndoğru\nyanlış\n",
             "ürün;fiyat;adet\nelma;3;5\nçanta;4;6\nayakkabı;2;1\n"},
            "Windows-1254");
    for (const char* encoding : {"CP850", "CP437"})
        // The same bytes in both.
        add(encoding, "German, French, Spanish and Swedish",
            {"Größe;Gewicht;Geschlecht\n180;80;männlich\n", "Straße;Ort\nHauptstraße;Köln\n",
             "Name;Schüler\nMüller;ja\n", "größe\n1\n", "für;über\n1;2\n",
             "prénom,âge\nZoé,3\nHélène,4\n", "été;hiver\n1;2\n", "où;numéro;à\n1;2;3\n",
             "año;población\n1;Córdoba\n", "nombre;teléfono\nMaría Núñez;2\n",
             "längd;kön\n180;man\n", "ort;län\nGöteborg;Skåne\n"},
            "CP850");
    add("CP852", "Czech, Polish and Hungarian",
        {"město;počet\nPlzeň;1\nPraha;2\n", "jméno;příjmení\nJiří;Novák\n",
         "imię;nazwisko;płeć\nŁukasz;Wójcik;m\n", "miasto;ludność\nŁódź;1\nKraków;2\n",
         "név;kor;város\nGábor;12;Győr\n"});
    add("CP857", "Turkish",
        {"ad;soyad;yaş\nAyşe;Yıldız;12\n", "şehir;nüfus\nİstanbul;15\nİzmir;4\n",
         "öğrenci;not;sınıf\n1;80;5A\n", "İL;İLÇE\nANKARA;ÇANKAYA\nMUĞLA;MARMARİS\n",
         "gün;sıcaklık;yağış\n1;20;var\n", "ürün;fiyat;adet\nelma;3;5\nçanta;4;6\n"});
    add("CP866", "Russian",
        {"город;рост\nМосква;1\n", "вид,y\nкошка,1\nсобака,0\n", "ИМЯ;ВОЗРАСТ\nАННА;3\n"});
    add("GBK", "Chinese",
        {"姓名,年龄\n张三,3\n", "城市;人口\n北京;1\n上海;2\n", "性别\n男\n女\n", "价格,数量\n1,2\n",
         "日期,温度,天气\n1,2,晴\n", "水果,重量\n苹果,3\n", "省份,国内生产总值\n广东,1\n"});
    add("MACINTOSH", "German",
        {"Größe;Gewicht\n1;2\n", "größe\n1\n", "Straße;Ort\n1;München\n", "Köln;1\nDüsseldorf;2\n",
         "Städte;Länder\n1;2\n", "Geschäft\n1\n"},
        "Mac Roman");
    add("MACINTOSH", "French, Spanish, Portuguese and Italian",
        {"prénom,âge\nZoé,3\n", "été\n1\n", "année;température\n1;2\n",
         "año;población\n1;Córdoba\n", "ciudad,país\nMálaga,España\n", "situação;média\n1;2\n",
         "città,età\n1,2\n", "García;1\nMartínez;2\n"},
        "Mac Roman");
    add("CP932", "Japanese", {"名前,年齢\n田中,3\n", "カード;数\n1;2\n", "都市,人口\n東京,1\n"},
        "Shift-JIS");
    add("CP932", "Japanese without kana, of an office",
        {"社員番号,部署,売上,達成\n1000,総務部,29,未達\n1001,開発部,16,達成\n",
         "品名,単価,在庫\n鉛筆,120,5\n机,9800,2\n", "担当者,顧客名,売上高\n佐藤,東京商店,1200\n",
         "店舗,期間,税込金額\n大阪店,上期,3300\n", "日付,天候,気温\n1月,晴,8.5\n2月,雪,-1\n"},
        "Shift-JIS");
    add("CP932", "Japanese with digits as wide as kanji",
        {"氏名,年齢,点数,合否\n田中,３９,６０,不合格\n鈴木,４１,８２,合格\n",
         "製品,数量\n紙,１２０\n布,４\n"},
        "Shift-JIS");
    add("EUC-JP", "Japanese", {"なまえ,とし\nたなか,3\n"});
    add("CP949", "Korean", {"이름,나이\n김철수,3\n"}, "EUC-KR");
    add("BIG5", "Chinese", {"姓名,年齡\n陳大文,3\n"}, "Big5");
}

void TestEncodingGuess::other_texts_are_found()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, text);
    QFETCH(const QString, read_as);
    const auto read = decode(File::from_bytes(encoded(text, encoding)));
    QVERIFY2(read, read ? "" : message(read.problem()));
    QCOMPARE(QString::fromStdString(std::string(name(read->encoding))), read_as);
    QCOMPARE(QString::fromStdString(std::string(read->characters)), text);
    QVERIFY(read->guessed);
}

namespace
{

/// A language, what it is written in, and what is said in it.
struct Speech {
    const char* language;
    QList<QByteArray> encodings;
    QStringList sentences;
};

const QList<QByteArray> western = {"WINDOWS-1252", "ISO-8859-15", "CP850", "MACINTOSH"};
const QList<QByteArray> central = {"WINDOWS-1250", "ISO-8859-2", "CP852"};

const QList<Speech> speeches = {
    {"Czech",
     central,
     {"Příliš žluťoučký kůň úpěl ďábelské ódy.", "Dnes je venku hezky a svítí slunce.",
      "Děti si hrají na zahradě a babička peče koláče.",
      "Kolik stojí lístek do Ostravy? Děkuji, přeji hezký den."}},
    {"Slovak",
     central,
     {"Každý deň chodíme do školy pešo a vraciame sa domov vláčikom.",
      "Koľko stojí lístok do Žiliny? Ďakujem, prajem pekný deň."}},
    {"Polish",
     central,
     {"Zażółć gęślą jaźń.", "Dziś jest bardzo ładna pogoda i świeci słońce.",
      "Książka leży na stole, a pies śpi pod łóżkiem."}},
    {"Hungarian",
     central,
     {"Árvíztűrő tükörfúrógép.", "A gyerekek az iskolában tanulnak, és délután játszanak.",
      "Hűvös idő lesz, erős széllel és esővel."}},
    {"Croatian",
     central,
     {"Djeca uče u školi i poslije ručka igraju košarku s đacima.",
      "Željko i Đurđa žive u Čakovcu, a Šime u Šibeniku."}},
    {"Turkish",
     {"WINDOWS-1254", "ISO-8859-9", "CP857"},
     {"Pijamalı hasta yağız şoföre çabucak güvendi.", "Bugün hava çok güzel ve güneşli.",
      "Çocuklar okulda ders çalışıyor, akşam eve dönüyorlar.",
      "Bilet ne kadar? Teşekkür ederim, iyi günler."}},
    {"German",
     western + QList<QByteArray>{"CP437"},
     {"Falsches Üben von Xylophonmusik quält jeden größeren Zwerg.",
      "Heute ist es draußen schön und die Sonne scheint.",
      "Die Schüler müssen für die Prüfung über das Wochenende üben."}},
    {"French",
     western,
     {"Il fait très beau aujourd'hui et le soleil brille déjà.",
      "Où habites-tu ? À côté de la forêt, près de l'école.",
      "L'élève préfère la géographie à l'histoire."}},
    {"Spanish",
     western + QList<QByteArray>{"CP437"},
     {"El corazón está aquí; mañana será otro día.", "¿Cuántos años tienes? Tengo doce años.",
      "El niño comió una manzana en el jardín de la señora."}},
    {"Portuguese",
     western,
     {"Não há razão para não começar amanhã.", "A situação da população é difícil."}},
    {"Swedish",
     western + QList<QByteArray>{"CP437"},
     {"Flygande bäckasiner söka hwila på mjuka tuvor.",
      "På våren blir dagarna längre och ljusare."}},
    {"Danish", western, {"Børnene går i skole hver dag og spiser rødgrød på vejen."}},
    {"Finnish",
     western + QList<QByteArray>{"CP437"},
     {"Tänään on hyvä sää ja pöydällä on kahvia."}},
    {"Icelandic",
     {"WINDOWS-1252", "CP850"},
     {"Börnin fara í skóla á hverjum degi og það er gaman."}},
    {"Russian",
     {"WINDOWS-1251", "KOI8-R", "CP866"},
     {"Сегодня хорошая погода, и дети играют во дворе.", "Сколько стоит билет до Москвы?"}},
    {"Greek",
     {"WINDOWS-1253", "ISO-8859-7"},
     {"Τα παιδιά πηγαίνουν στο σχολείο κάθε μέρα.", "Πόσο κάνει το εισιτήριο για την Αθήνα;"}}};

bool has_letters_beyond_ascii(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() > 127; });
}

} // namespace

void TestEncodingGuess::sentences_are_read_in_every_encoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    for (const Speech& speech : speeches)
        for (const QByteArray& encoding : speech.encodings)
            for (qsizetype i = 0; i < speech.sentences.size(); ++i)
                QTest::addRow("%s in %s: sentence %d", speech.language, encoding.constData(),
                              int(i) + 1)
                    << encoding << speech.sentences[i] + QLatin1Char('\n');
}

void TestEncodingGuess::sentences_are_read_in_every_encoding()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, text);
    const auto read = decode(File::from_bytes(encoded(text, encoding)));
    QVERIFY2(read, read ? "" : message(read.problem()));
    QCOMPARE(QString::fromStdString(std::string(read->characters)), text);
    QVERIFY(read->guessed);
}

void TestEncodingGuess::a_few_words_are_read_or_named_data()
{
    QTest::addColumn<int>("speech");
    QTest::addColumn<QByteArray>("encoding");
    for (int i = 0; i < int(speeches.size()); ++i)
        for (const QByteArray& encoding : speeches[i].encodings)
            QTest::addRow("%s in %s", speeches[i].language, encoding.constData()) << i << encoding;
}

/// Files of two to eight words: most of them tell enough.
void TestEncodingGuess::a_few_words_are_read_or_named()
{
    QFETCH(const int, speech);
    QFETCH(const QByteArray, encoding);
    const QStringList words = speeches[speech].sentences.join(u' ').split(
        QRegularExpression(QStringLiteral("[ .,;?¿]+")), Qt::SkipEmptyParts);
    std::mt19937 random(unsigned(speech) + 1);
    int files = 0;
    int right = 0;
    int named = 0;
    for (int i = 0; i < trials(70, 200); ++i) {
        QString text;
        for (std::size_t rest = 2 + random() % 7; rest > 0; --rest)
            text += words[qsizetype(random() % std::size_t(words.size()))] +
                    QLatin1String(rest % 2 ? "\n" : ";");
        if (!has_letters_beyond_ascii(text))
            continue;
        ++files;
        const std::string bytes = encoded(text, encoding);
        const auto read = decode(File::from_bytes(bytes));
        QVERIFY2(read, qPrintable(text));
        const auto reads = [&](Encoding other) {
            const auto again = decode(File::from_bytes(bytes), other);
            return again && again->characters == text.toStdString();
        };
        right += reads(read->encoding);
        named += !reads(read->encoding) && std::ranges::any_of(read->rivals, reads);
    }
    const QByteArray found = QByteArray::number(right) + " right and " + QByteArray::number(named) +
                             " named of " + QByteArray::number(files);
    QVERIFY2(right * 20 >= files * 11, found);
    QVERIFY2((right + named) * 20 >= files * 17, found);
}

void TestEncodingGuess::what_is_undecided_is_named_data()
{
    columns();
    // One letter, which is one of a word in either encoding.
    add("WINDOWS-1250", "Polish", {"zarobki,żona\n1,tak\n", "wartość\n1\n"}, "Windows-1250");
    add("WINDOWS-1250", "Czech", {"Tř. 1;rok\n1;2\n"}, "Windows-1250");
    add("WINDOWS-1250", "Hungarian", {"fű;fa\n1;2\n"}, "Windows-1250");
    add("KOI8-R", "Russian", {"цена\n1\n", "пол;y\n1;0\n"});
}

void TestEncodingGuess::what_is_undecided_is_named()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, text);
    QFETCH(const QString, read_as);
    const auto table = read_bytes(encoded(text, encoding));
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto& warnings = table->warnings();
    const auto told = std::ranges::find(warnings, ProblemCode::RivalEncodings, &Problem::code);
    QVERIFY(told != warnings.end());
    const QString words = QString::fromStdString(sentence(*told));
    QVERIFY2(words.contains(read_as), qPrintable(words));
    QVERIFY(std::ranges::find(warnings, ProblemCode::GuessedEncoding, &Problem::code) ==
            warnings.end());
}

void TestEncodingGuess::a_guess_is_never_beyond_doubt()
{
    std::string rows = "größe;gewicht;art\n";
    for (int i = 0; i < 60; ++i)
        rows += std::to_string(150 + i * 7 % 40) + ";" + std::to_string(50 + i * 11 % 40) +
                (i % 3 ? ";schön\n" : ";süß\n");
    const auto table = read_bytes(encoded(QString::fromStdString(rows), "WINDOWS-1252"));
    QVERIFY(table);
    QVERIFY(table->detection().confidence < 0.9);
    QVERIFY(std::ranges::find(table->warnings(), ProblemCode::GuessedEncoding, &Problem::code) !=
            table->warnings().end());
}

void TestEncodingGuess::the_person_decides()
{
    ReadOptions options;
    options.overrides.encoding = Encoding::Windows1250;
    const auto table =
        read_bytes(encoded(QStringLiteral("fű;fa\n1;2\n3;4\n"), "WINDOWS-1250"), options);
    QVERIFY(table);
    QCOMPARE(table->columns().front().name, std::string("fű"));
    for (const Problem& warning : table->warnings())
        QVERIFY(warning.code != ProblemCode::RivalEncodings &&
                warning.code != ProblemCode::GuessedEncoding);
}

QTEST_APPLESS_MAIN(TestEncodingGuess)
#include "tst_encoding_guess.moc"
