// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "table/encoding.h"
#include "table/unicode.h"

#include <QTest>

using namespace std::string_view_literals;
using namespace table;
using testing::message;
using testing::read_bytes;

/// Every encoding a person can choose, and the guesses where nothing is chosen. The bytes are
/// written out by hand after the encodings' own charts.
class TestEncodings : public QObject
{
    Q_OBJECT

private slots:
    void letters_are_read_as_written_data();
    void letters_are_read_as_written();
    void what_is_no_character_keeps_its_row_out_data();
    void what_is_no_character_keeps_its_row_out();
    void names_are_known_by_their_letters_and_digits_data();
    void names_are_known_by_their_letters_and_digits();
    void every_name_leads_back_to_its_encoding();
    void byte_order_marks_decide_data();
    void byte_order_marks_decide();
    void guesses_are_told_data();
    void guesses_are_told();
    void stray_bytes_cost_their_rows_only_data();
    void stray_bytes_cost_their_rows_only();
    void a_name_with_stray_bytes_is_told();
    void the_line_that_is_no_utf8_is_told_data();
    void the_line_that_is_no_utf8_is_told();
    void letters_in_two_bytes_give_utf8_away_data();
    void letters_in_two_bytes_give_utf8_away();
    void a_line_of_utf8_in_another_encoding_makes_it_a_rival();
    void what_is_no_text_in_an_encoding_is_refused();
    void long_texts_are_read_to_their_end();
    void long_texts_are_looked_at_as_a_whole();
};

namespace
{

QString text(const std::string& characters)
{
    return QString::fromStdString(characters);
}

std::optional<Encoding> encoding(const QString& name)
{
    return encoding_named(name.toStdString());
}

/// ASCII characters of four bytes each.
QByteArray utf32(const QByteArray& ascii, bool big_endian)
{
    QByteArray bytes;
    for (const char c : ascii)
        bytes += big_endian ? QByteArray(3, '\0') + c : c + QByteArray(3, '\0');
    return bytes;
}

bool is_told_as_guess(const Table& table)
{
    return std::ranges::any_of(table.warnings(), [](const Problem& problem) {
        return problem.code == ProblemCode::GuessedEncoding ||
               problem.code == ProblemCode::RivalEncodings;
    });
}

} // namespace

void TestEncodings::letters_are_read_as_written_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& bytes, const char* word) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << QString::fromUtf8(word);
    };
    row("UTF-8", "Z\xC3\xBCrich", "Zürich");
    row("UTF-16LE", QByteArray("Z\0\xFC\0", 4), "Zü");
    row("UTF-16BE", QByteArray("\0Z\0\xFC", 4), "Zü");
    row("Windows-1252",
        "Gr\xF6\xDF"
        "e \x80",
        "Größe €");
    row("ISO-8859-1",
        "Gr\xF6\xDF"
        "e",
        "Größe");
    row("ISO-8859-15",
        "c\x9C"
        "ur \xBD \xA4",
        "c\u009Cur œ €");
    row("Mac Roman",
        "pr\x8E"
        "nom \x89ge re\x8D"
        "u \xDB",
        "prénom âge reçu €");
    row("Windows-1250",
        "\x8E"
        "elezn\xFD k\xF9\xF2 \xB9\x9C\xE6",
        "Železný kůň ąść");
    row("ISO-8859-2",
        "\xAE"
        "elezn\xFD k\xF9\xF2 \xB1\xB6\xE6",
        "Železný kůň ąść");
    row("Windows-1251", "\xE3\xEE\xF0\xEE\xE4 \xCC\xEE\xF1\xEA\xE2\xE0", "город Москва");
    row("Shift-JIS", "\x93\xFA\x96{ \x83J\x83^ \xB6\xC0", "日本 カタ ｶﾀ");
    row("EUC-JP", "\xC6\xFC\xCB\xDC \xA5\xAB\xA5\xBF", "日本 カタ");
    row("GBK", "\xD6\xD0\xB9\xFA \x96|", "中国 東");
    row("GB18030", "\xD6\xD0\xB9\xFA \x94\x39\xDA\x33", "中国 💩");
    row("Big5", "\xA4\xA4\xB0\xEA \xAAk", "中國 法");
    row("EUC-KR", "\xC7\xD1\xB1\xB9 \xB0\xA1", "한국 가");
    row("Windows-1253", "\xC1\xE8\xDE\xED\xE1 \xA2\xF1\xE7\xF2 \x80", "Αθήνα Άρης €");
    row("ISO-8859-7", "\xC1\xE8\xDE\xED\xE1 \xB6\xF1\xE7\xF2", "Αθήνα Άρης");
    row("KOI8-R", "\xED\xCF\xD3\xCB\xD7\xC1 \xB3\xD6", "Москва Ёж");
    row("Windows-1254", "\xDDzmir, a\xF0\xFD \xFE \x80", "İzmir, ağı ş €");
    row("ISO-8859-9", "\xDDzmir, a\xF0\xFD \xFE", "İzmir, ağı ş");
    row("CP850",
        "Gr\x94\xE1"
        "e \x90t\x82 \xA2 \xB5",
        "Größe Été ó Á");
    row("CP437",
        "Gr\x94\xE1"
        "e \x90t\x82 \xA2 \xE3",
        "Größe Été ó π");
    row("CP852",
        "\x9D\xA2"
        "d\xAB, \xA7"
        "lut\xA0",
        "Łódź, žlutá");
    row("CP866", "\xA3\xAE\xE0\xAE\xA4 \x8C\xAE\xE1\xAA\xA2\xA0", "город Москва");
    row("CP857",
        "\x98zmir, \x94\xA7renci s\x8Dn\x8D"
        "f\x9F",
        "İzmir, öğrenci sınıfş");
    row("UTF-32LE", QByteArray("Z\0\0\0\xFC\0\0\0\xA9\xF4\x01\0", 12), "Zü💩");
    row("UTF-32BE", QByteArray("\0\0\0Z\0\0\0\xFC\0\x01\xF4\xA9", 12), "Zü💩");
}

void TestEncodings::letters_are_read_as_written()
{
    QFETCH(const QString, encoding);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto chosen = ::encoding(encoding);
    QVERIFY(chosen);
    const auto read = decode(File::from_bytes(bytes.toStdString()), chosen);
    QVERIFY2(read, read ? "" : message(read.problem()));
    QCOMPARE(text(std::string(read->characters)), word);
    QCOMPARE(read->encoding, *chosen);
    QVERIFY(read->damages.empty());
    QVERIFY(!read->guessed);
}

void TestEncodings::what_is_no_character_keeps_its_row_out_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* name, const QByteArray& file) {
        QTest::newRow(name) << QString::fromLatin1(name) << file;
    };
    row("Windows-1250", "v,w\n1,\xE1\n2,\x81\n3,c\n");
    row("Windows-1251", "v,w\n1,\xE1\n2,\x98\n3,c\n");
    row("Shift-JIS", "v,w\n1,\x93\xFA\n2,\x93\n3,c\n");
    row("EUC-JP", "v,w\n1,\xC6\xFC\n2,\xC6\n3,c\n");
    row("GBK", "v,w\n1,\xD6\xD0\n2,\xD6\n3,c\n");
    row("GB18030", "v,w\n1,\xD6\xD0\n2,\xFF\n3,c\n");
    row("Big5", "v,w\n1,\xA4\xA4\n2,\xA4\n3,c\n");
    row("EUC-KR", "v,w\n1,\xC7\xD1\n2,\xC7\n3,c\n");
    row("Mac Roman", QByteArray("v,weather\n1,\x8Ft\x8E et soleil\n2,\0\n3,c\n", 34));
    row("UTF-32LE",
        utf32("v,w\n1,a\n2,", false) + QByteArray("\0\0\x11\0", 4) + utf32("\n3,c\n", false));
    row("UTF-32BE",
        utf32("v,w\n1,a\n2,", true) + QByteArray("\0\0\xD8\0", 4) + utf32("\n3,c\n", true));
}

void TestEncodings::what_is_no_character_keeps_its_row_out()
{
    QFETCH(const QString, encoding);
    QFETCH(const QByteArray, file);
    ReadOptions options;
    options.overrides.encoding = ::encoding(encoding);
    options.overrides.delimiter = ',';
    options.overrides.header = true;
    const auto table = read_bytes(file.toStdString(), options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->rows(), std::size_t(2));
    QCOMPARE(table->text(1, 1), std::string("c"));
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::DamagedCharacters, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(told->line, std::uint64_t(3));
}

void TestEncodings::names_are_known_by_their_letters_and_digits_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* given, const char* name) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(name);
    };
    row("utf8", "UTF-8");
    row("Latin-1", "ISO-8859-1");
    row("iso8859_2", "ISO-8859-2");
    row("LATIN9", "ISO-8859-15");
    row("cp1250", "Windows-1250");
    row("windows 1251", "Windows-1251");
    row("mac-roman", "Mac Roman");
    row("MACINTOSH", "Mac Roman");
    row("IBM850", "CP850");
    row("ibm-857", "CP857");
    row("cp-1254", "Windows-1254");
    row("Shift_JIS", "Shift-JIS");
    row("sjis", "Shift-JIS");
    row("gb2312", "GBK");
    row("big-5", "Big5");
    row("euckr", "EUC-KR");
    row("utf-32le", "UTF-32LE");
    row("EBCDIC", "");
    row("", "");
    row("UTF", "");
}

void TestEncodings::names_are_known_by_their_letters_and_digits()
{
    QFETCH(const QString, given);
    QFETCH(const QString, name);
    const auto found = encoding(given);
    QCOMPARE(found ? text(std::string(table::name(*found))) : QString(), name);
}

void TestEncodings::every_name_leads_back_to_its_encoding()
{
    for (std::size_t i = 0; i < encodings; ++i) {
        const auto encoding = static_cast<Encoding>(i);
        QVERIFY(encoding_named(name(encoding)) == encoding);
        QVERIFY(encoding_names().find(name(encoding)) != std::string::npos);
    }
}

void TestEncodings::byte_order_marks_decide_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("bom");
    const QByteArray file = "v,w\n1,a\n2,b\n";
    QTest::newRow("UTF-32LE with a mark")
        << QByteArray("\xFF\xFE\0\0", 4) + utf32(file, false) << "UTF-32LE" << true;
    QTest::newRow("UTF-32BE with a mark")
        << QByteArray("\0\0\xFE\xFF", 4) + utf32(file, true) << "UTF-32BE" << true;
    QTest::newRow("UTF-32LE without one") << utf32(file, false) << "UTF-32LE" << false;
    QTest::newRow("UTF-32BE without one") << utf32(file, true) << "UTF-32BE" << false;
    QTest::newRow("GB18030 with a mark")
        << QByteArray("\x84\x31\x95\x33") + file << "GB18030" << true;
    QTest::newRow("UTF-16LE with a mark") << QByteArray("\xFF\xFEv\0,\0w\0\n\0"
                                                        "1\0,\0a\0\n\0",
                                                        18)
                                          << "UTF-16LE" << true;
}

void TestEncodings::byte_order_marks_decide()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, encoding);
    QFETCH(const bool, bom);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(text(std::string(name(table->dialect().encoding))), encoding);
    QCOMPARE(table->dialect().bom, bom);
    QCOMPARE(text(table->columns().front().name), QStringLiteral("v"));
    QVERIFY(!is_told_as_guess(*table));
}

void TestEncodings::guesses_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("header");
    const auto row = [](const char* name, const QByteArray& file, const char* encoding,
                        const char* header) {
        QTest::newRow(name) << file << QString::fromLatin1(encoding) << QString::fromUtf8(header);
    };
    row("German of Windows",
        "gr\xF6\xDF"
        "e;y\n1;a\n2;b\n",
        "Windows-1252", "größe y");
    row("French of an old Macintosh",
        "pr\x8Enom;\x89ge;re\x8D"
        "u\nZo\x8E;20;oui\nAna;21;non\nLuc;22;oui\n",
        "Mac Roman", "prénom âge reçu");
    row("Spanish of an old Macintosh, its ç at the end",
        "a\x96o;n\n1;Barcelona\n2;Fran\x8Dois\n3;Ana\n", "Mac Roman", "año n");
    row("Slovak of Windows",
        "\x9D"
        "a\x9Eisko;v\xE1ha\n1;2\n2;3\n",
        "Windows-1250", "ťažisko váha");
    row("Japanese of Windows", "\x96\xBC\x91O;\x83J\x81[\n1;2\n2;3\n", "Shift-JIS", "名前 カー");
    row("Russian of Windows",
        "\xE3\xEE\xF0\xEE\xE4;\xF0\xEE\xF1\xF2\n"
        "\xCF\xE5\xF0\xEC\xFC;20,5\n\xCE\xEC\xF1\xEA;21,5\n",
        "Windows-1251", "\u0433\u043E\u0440\u043E\u0434 \u0440\u043E\u0441\u0442");
    row("Russian of Windows in capitals",
        "\xC3\xCE\xD0\xCE\xC4;\xD0\xCE\xD1\xD2;\xC2\xC5\xD1\n1;2;3\n2;3;4\n", "Windows-1251",
        "\u0413\u041E\u0420\u041E\u0414 \u0420\u041E\u0421\u0422 \u0412\u0415\u0421");
    row("French with a word of accents alone",
        "\xE9t\xE9;\xE0\n\xE9\xE9\xE9;1\n\xE8re;2\nNo\xEBl;3\n", "Windows-1252",
        "\u00E9t\u00E9 \u00E0");
    row("Macedonian of Windows", "\xF1\xE2\xE5\x9D;\xEA\xEE\xFF\n1;2\n2;3\n", "Windows-1251",
        "свеќ коя");
    row("Chinese of Windows", "\xD0\xD4\xB1\xF0;\x90\xDB\n1;2\n2;3\n", "GBK", "性别 愛");
    row("a single word of Cyrillic", "\xE3\xEE\xF0;v\n1;2\n2;3\n", "Windows-1251", "гор v");
    row("German with amounts in euros, of a Unix",
        "Empf\xE4nger;Betrag\nM\xFCller B\xE4"
        "ckerei;-43,95 \xA4\n\xDC"
        "berweisung;12,00 \xA4\nAnna;7,10 \xA4\n",
        "ISO-8859-15", "Empf\u00E4nger Betrag");
    row("Spanish with amounts in euros, of a Unix",
        "Descripci\xF3n;D\xED"
        "a;Importe\nN\xF3mina;1;1.250,00 \xA4\nCaf\xE9;2;3,10 \xA4\n",
        "ISO-8859-15", "Descripci\u00F3n D\u00EDa Importe");
    row("amounts in euros alone, of a Unix", "a;b\n1;2 \xA4\n2;3 \xA4\n", "ISO-8859-15", "a b");
    row("amounts in euros, of Windows", "Empf\xE4nger;b\n1;2 \x80\n2;3 \x80\n", "Windows-1252",
        "Empf\u00E4nger b");
    row("halves and quarters, of Windows",
        "Gr\xF6\xDF"
        "e;b\n1;2\xBD\n2;3\xBC\n",
        "Windows-1252",
        "Gr\u00F6\u00DF"
        "e b");
    row("a French \u0153, of a Unix", "c\xBDur;\xE9t\xE9\n1;2\n2;3\n", "ISO-8859-15",
        "c\u0153ur \u00E9t\u00E9");
    row("bytes that fit nothing", "a\x81\xB0\x98\xD7\xFF;v\n1;2\n2;3\n", "Windows-1252",
        "a\u0081\u00B0\u02DC\u00D7\u00FF v");
}

void TestEncodings::guesses_are_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, encoding);
    QFETCH(const QString, header);
    ReadOptions options;
    options.overrides.delimiter = ';';
    options.overrides.header = true;
    const auto table = read_bytes(file.toStdString(), options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QStringList names;
    for (const Column& column : table->columns())
        names << text(column.name);
    QCOMPARE(names.join(u' '), header);
    QCOMPARE(text(std::string(name(table->dialect().encoding))), encoding);
    QVERIFY(is_told_as_guess(*table));
}

void TestEncodings::stray_bytes_cost_their_rows_only_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("line");
    QTest::newRow("a letter of Windows among some of UTF-8")
        << QByteArray("stadt;n\nKöln;1\nGen\xE8ve;2\nZürich;3\nBonn;4\n") << "Köln Zürich Bonn"
        << 3;
    QTest::newRow("half a letter")
        << QByteArray("stadt;n\nKöln;1\nZürich;3\nBonn;4\nM\xC3;5\nGenève;6\n")
        << "Köln Zürich Bonn Genève" << 5;
    QTest::newRow("a dash of Windows among Greek")
        << QByteArray("πόλη;n\nΑθήνα;1\nΠάτρα;2\na\x96z;3\nΒόλος;4\n") << "Αθήνα Πάτρα Βόλος" << 4;
    QTest::newRow("a stray byte among Chinese")
        << QByteArray("城市;n\n北京;1\n上\xE6;2\n南京;3\n") << "北京 南京" << 3;
    QTest::newRow("two stray bytes")
        << QByteArray("stadt;n\nKöln;1\nZürich;3\nDüren;4\nM\xFCnster;5\nGenève;6\nN\xEEmes;7\n")
        << "Köln Zürich Düren Genève" << 5;
}

void TestEncodings::stray_bytes_cost_their_rows_only()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, names);
    QFETCH(const int, line);
    ReadOptions options;
    options.overrides.header = true;
    const auto table = read_bytes(file.toStdString(), options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->dialect().encoding, Encoding::Utf8);
    QVERIFY(!is_told_as_guess(*table));
    QStringList read;
    for (std::size_t row = 0; row < table->rows(); ++row)
        read << text(table->text(row, 0));
    QCOMPARE(read.join(u' '), names);
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::DamagedCharacters, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(int(told->line), line);
}

void TestEncodings::a_name_with_stray_bytes_is_told()
{
    const auto table = read_bytes("Daten aus Köln\nstadt;gr\xF6\xDF"
                                  "e;y\nKöln;1;0\nZürich;2;1\nDüren;3;0\nKöln;5;1\n");
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(text(table->columns()[1].name), QStringLiteral("gr\uFFFD\uFFFDe"));
    QCOMPARE(int(table->rows()), 4);
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::DamagedName, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(int(told->line), 2);
    QCOMPARE(int(told->column), 7);
    QVERIFY(table->detection().confidence < 0.9);
    // Nothing is said of names that are whole.
    QCOMPARE(std::ranges::count(table->warnings(), ProblemCode::DamagedName, &Problem::code), 1);
}

void TestEncodings::the_line_that_is_no_utf8_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::newRow("one letter of each")
        << QByteArray("stadt;n\nBonn;1\nKöln;2\nGen\xE8ve;3\n") << 4;
    QTest::newRow("lines of Windows")
        << QByteArray("stadt;n\r\nKöln;1\r\nGen\xE8ve;2\r\nN\xEEmes;3\r\n") << 3;
    QTest::newRow("lines of an old Macintosh")
        << QByteArray("stadt;n\rKöln;1\rBonn;2\rGen\xE8ve;3\rN\xEEmes;4\r") << 4;
    QTest::newRow("nothing of UTF-8") << QByteArray("stadt;n\nBonn;1\nGen\xE8ve;3\n") << 0;
}

void TestEncodings::the_line_that_is_no_utf8_is_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto told = std::ranges::find_if(table->warnings(), [](const Problem& problem) {
        return problem.code == ProblemCode::GuessedEncoding ||
               problem.code == ProblemCode::RivalEncodings;
    });
    QVERIFY(told != table->warnings().end());
    QTEST(int(told->line), "line");
}

void TestEncodings::letters_in_two_bytes_give_utf8_away_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("keptOut");
    QTest::newRow("two names of Windows below a German header")
        << QByteArray("Name;Größe;gut\nM\xFCller;1,8;ja\nSchön;1,7;nein\nJos\xE9;1,6;ja\n"
                      "Anna;1,6;nein\nOtto;1,9;ja\n")
        << 2;
    QTest::newRow("Polish and one line of Windows")
        << QByteArray("miasto;długość\nŁ\xF3"
                      "d\xBC;1\nKraków;2\nGdańsk;3\nRadom;4\n")
        << 1;
    QTest::newRow("an old Macintosh's line among French")
        << QByteArray("prénom;âge\nZoé;1\nRen\x8E;2\nLéa;3\nPaul;4\n") << 1;
}

void TestEncodings::letters_in_two_bytes_give_utf8_away()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, keptOut);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->dialect().encoding == Encoding::Utf8);
    QCOMPARE(table->rows_kept_out(), std::size_t(keptOut));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestEncodings::a_line_of_utf8_in_another_encoding_makes_it_a_rival()
{
    const auto table = read_bytes("stadt;n\nK\xF6ln;1\nM\xFCnchen;2\nN\xFCrnberg;3\n"
                                  "Düsseldorf;4\nBonn;5\n");
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->dialect().encoding == Encoding::Windows1252);
    QVERIFY(is_guess(table->detection()));
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::RivalEncodings, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QVERIFY(told->arguments[1].starts_with("UTF-8"));
}

void TestEncodings::what_is_no_text_in_an_encoding_is_refused()
{
    // Each of these bytes begins a character that never comes.
    const std::string bytes(20'000, '\xFF');
    for (const Encoding encoding : {Encoding::EucJp, Encoding::Gb18030, Encoding::Utf32Be}) {
        const auto text =
            decode(File::from_bytes(encoding == Encoding::Utf32Be ? bytes + bytes + bytes : bytes),
                   encoding);
        QVERIFY(!text);
        QCOMPARE(text.problem().code, ProblemCode::WrongEncoding);
    }
}

void TestEncodings::long_texts_are_read_to_their_end()
{
    // Characters of two bytes across every edge of a buffer, which are three in UTF-8.
    std::string bytes = "x";
    std::string expected = "x";
    for (int i = 0; i < 100'000; ++i) {
        bytes += "\x93\xFA";
        expected += "日";
    }
    const auto text = decode(File::from_bytes(bytes), Encoding::ShiftJis);
    QVERIFY(text);
    QVERIFY(text->characters == expected);
    QVERIFY(text->damages.empty());
}

/// Whatever stands where one processor ends and the next one begins.
void TestEncodings::long_texts_are_looked_at_as_a_whole()
{
    const std::string_view odd_ones[] = {"ä"sv,
                                         "€"sv,
                                         "😀"sv,
                                         "\xF0\x9F\x98"sv,
                                         "\xC3"sv,
                                         "\x80\x80\x80\x80\x80"sv,
                                         "\xF0\x9F\x98\x80\x80\x80"sv,
                                         "\0"sv};
    const auto row = "1.5,2.5\n"sv;
    constexpr std::size_t around = 1u << 20;
    for (const std::string_view odd : odd_ones) {
        for (std::size_t before = 0; before <= odd.size(); ++before) {
            std::string bytes = "a,b\n";
            while (bytes.size() < 3 * around)
                bytes += row;
            for (const std::size_t place : {around, 2 * around})
                bytes.replace(place - before, odd.size(), odd);
            const auto text = decode(File::from_bytes(bytes), Encoding::Utf8);
            QVERIFY(text);
            QVERIFY(text->damages == check_utf8(bytes, 100).damages);
            QVERIFY(!text->may_have_form_feeds);
        }
    }
    std::string bytes(2 * around, 'x');
    bytes += "\f1\n";
    QVERIFY(decode(File::from_bytes(bytes))->may_have_form_feeds);
}

QTEST_APPLESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
