// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What is known of languages to tell encodings apart: see letter_costs.h.
namespace table::languages
{

/// A letter that has only some others behind it; a blank stands for the end of the word.
struct Habit {
    char32_t letter;
    std::u32string_view followers;
};

inline constexpr std::u32string_view vowels = U"aeiouáéíóúâêôãõà";
inline constexpr std::u32string_view consonants = U"bcdfghjklmnpqrstvwxyz ";
/// What follows letters that end no word.
inline constexpr std::u32string_view inside = U"abcdefghijklmnopqrstuvwxyz";

/// The letters of a language beyond a to z, the most frequent ones first, and what the first of
/// them costs; each one behind it costs more.
struct Language {
    std::u32string_view letters;
    double first;
    double step;
    std::span<const Habit> habits = {};
    /// Letters that begin no word.
    std::u32string_view never_first = {};
    /// How rare it is among languages in the same letters, in bits.
    double rareness = 0;
};

inline constexpr Habit french_habits[] = {{U'è', consonants}, {U'ù', U" "},      {U'œ', U"u"},
                                          {U'ê', consonants}, {U'à', U" "},      {U'ï', inside},
                                          {U'ë', U"l "},      {U'æ', consonants}};
inline constexpr Habit spanish_habits[] = {{U'ñ', vowels}};
inline constexpr Habit portuguese_habits[] = {{U'ã', U"oes "}, {U'õ', U"e"}, {U'ç', vowels}};
inline constexpr Habit italian_habits[] = {
    {U'à', U" "}, {U'è', U" "}, {U'ò', U" "}, {U'ù', U" "}, {U'ì', U" "}};
inline constexpr Habit catalan_habits[] = {
    {U'ï', inside}, {U'à', consonants}, {U'è', consonants}, {U'ò', consonants}};
inline constexpr Habit danish_habits[] = {{U'æ', consonants}};
inline constexpr Habit dutch_habits[] = {{U'ï', inside}};
inline constexpr Habit icelandic_habits[] = {{U'þ', U"aeioujrvyáéíóúýæö"}};
inline constexpr Habit estonian_habits[] = {{U'õ', inside}};
inline constexpr std::u32string_view polish_consonants = U"bcdfghjklmnpqrstvwxyzłżźćśń ";
inline constexpr Habit polish_habits[] = {{U'ą', polish_consonants}, {U'ę', polish_consonants},
                                          {U'ć', polish_consonants}, {U'ń', polish_consonants},
                                          {U'ś', polish_consonants}, {U'ź', polish_consonants}};
/// ť, ď, ň and ľ are softened by an i or an e behind them as it is.
inline constexpr std::u32string_view hard = U"aoubcdfghjkmnprstvzščžáóúů ";
inline constexpr std::u32string_view behind_zh = U"aeiouybcdjklmnrsvďčřáéíóúůě ";
inline constexpr std::u32string_view behind_sh = U"aeiouycklmnprstvťňčáéíóúůěô ";
inline constexpr Habit czech_habits[] = {
    {U'ť', hard}, {U'ď', hard}, {U'ň', hard}, {U'ž', behind_zh}, {U'š', behind_sh}};
inline constexpr Habit slovak_habits[] = {{U'ť', hard}, {U'ď', hard},      {U'ň', hard},
                                          {U'ľ', hard}, {U'ž', behind_zh}, {U'š', behind_sh}};
inline constexpr Habit croatian_habits[] = {
    {U'đ', U"aeiouns"}, {U'ž', behind_zh}, {U'š', behind_sh}};
inline constexpr Habit romanian_habits[] = {{U'ă', U"bcdfghijklmnpqrstuvxzţşț "}};

inline constexpr Language western[] = {{U"üäöß", 5.5, 0.5, {}, U"ß"},
                                       {U"éèàêçâîôœûùïëæ", 5.5, 0.5, french_habits},
                                       {U"óíáéñúü", 5.5, 0.5, spanish_habits},
                                       {U"ãáçéíóêõâúàô", 5.5, 0.5, portuguese_habits},
                                       {U"àèòùìé", 5.5, 0.5, italian_habits},
                                       {U"àéóèíçòúïü", 6, 0.5, catalan_habits},
                                       {U"äöåé", 5.5, 0.5},
                                       {U"øåæéöä", 5.5, 0.5, danish_habits},
                                       {U"ëéïöüèç", 6, 0.5, dutch_habits},
                                       {U"íáðöóúþæéý", 6.5, 0.5, icelandic_habits, U"ð", 1},
                                       {U"äõüö", 6, 0.5, estonian_habits}};
inline constexpr Language turkish[] = {{U"ışüğçöiâî", 5.7, 0.45, {}, U"ğ"}};
inline constexpr Language central[] = {{U"łóążęśćńź", 5.5, 0.5, polish_habits, U"ąęńź"},
                                       {U"áíěéčřšýžůúňťďó", 5.5, 0.35, czech_habits, U"ěůň"},
                                       {U"áíčéžýšúťľôňäóďŕĺ", 5.5, 0.35, slovak_habits},
                                       {U"éáöóőüíúű", 5.5, 0.5},
                                       {U"ăâîşţșț", 5.5, 0.5, romanian_habits},
                                       {U"čšžćđ", 5.5, 0.5, croatian_habits}};
inline constexpr Habit cyrillic_habits[] = {{U'й', U"бвгджзклмнпрстфхцчшщь "}};
inline constexpr Language cyrillic[] = {
    {U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", 3.2, 0.17, cyrillic_habits, U"ьъы"},
    {U"оаниітверсклудмпзяьбгйючхцїжєшфщґ", 3.2, 0.17, cyrillic_habits, U"ьъы"},
    {U"аоиентрсвлкдпмзгбуячъщцжхфшюйь", 3.2, 0.17, cyrillic_habits, U"ьъы"},
    {U"аоиентрсвлкдпмзгбучцжхфшјљњћђџѓќѕ", 3.4, 0.17, cyrillic_habits}};
inline constexpr Habit greek_habits[] = {{U'ς', U" "}};
inline constexpr Language greek[] = {
    {U"αιοτεσνρηπκυλμςάόίέωθγδήύχώφβξζψϊϋΐΰ", 3.2, 0.17, greek_habits, U"ς"}};

struct Ideographs {
    /// What column names, places and answers are made of.
    std::u32string_view frequent;
    bool kana = false;
    bool hangul = false;
};
inline constexpr Ideographs simplified = {
    U"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
    U"发后作里"
    U"用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只"
    U"从想实"
    U"日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向"
    U"头文体政"
    U"美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提"
    U"立及比员"
    U"解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做"
    U"接必场件"
    U"计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且"
    U"权思王象"
    U"完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔"
    U"姓龄岁男族省县镇街号码价销售额均单户级绩语英班课温湿压速雨晴阴否京广州深苏杭杨李刘陈黄赵吴周"
    U"徐孙胡朱林何郭"
    U"爱红绿蓝黑苹果香蕉橙猫狗鱼鸟花草树木合格良优差产品种类型尺寸宽厚度重体身"};
inline constexpr Ideographs traditional = {
    U"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過"
    U"發後作裡"
    U"用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只"
    U"從想實"
    U"日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文"
    U"體"
    U"名姓齡歲男女城市縣區街號碼價格數量銷售額日期時間平均總成績語數英班級課程溫濕壓速雨晴台北灣"};
inline constexpr Ideographs japanese = {
    U"日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午"
    U"百書先"
    U"名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨性別齢歳県市町村番号価格数量売上"
    U"額平均合計"
    U"点科目組温度湿圧速晴曇雪身体重量姓種類型色赤青緑黒猫犬魚鳥花果物米田中村鈴佐藤高橋京都阪"
    U"氏社員部署課総務開発営業製造品質管理担当顧客商店舗在庫単位税込達成未済否不格可良期月次期初末"
    U"件率値結果判定評判比較計測記録項備考住所電話郵便登録入力回答満足利用者",
    true};
inline constexpr Ideographs korean = {
    U"이다의는에을가고하지로도사기한나리서자대어인시아정수일주그전제스부"
    U"보라만여구장상해원공성조유동미선소무비개신계면안"
    U"모화연국내오경생방과용물산실진행발문관중위들할양세요김박최강윤임름"
    U"별남녀명년월나키몸무게온습울",
    false, true};

} // namespace table::languages
