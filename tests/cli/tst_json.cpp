// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace
{

const QByteArray rows = "size,colour,weight,note,ripe\n"
                        "1.5,red,90,a,no\n2.5,blue,80,b,no\n3.5,red,,c,no\n4.5,Blue,75,d,no\n"
                        "7.5,green,40,e,yes\n8.5,red,35,f,yes\n,green,30,g,yes\n9.5,blue,20,h,yes\n"
                        "10.5,red,28,i,yes\n6.5,blue,50,j,no\n";

double activated(const QString& activation, double z)
{
    if (activation == QStringLiteral("sigmoid"))
        return 1 / (1 + std::exp(-z));
    if (activation == QStringLiteral("tanh"))
        return std::tanh(z);
    return activation == QStringLiteral("relu") ? std::max(z, 0.0) : z;
}

/// What is derived of the first two numbers, by its name.
double derived(const QString& name, const std::vector<double>& values)
{
    const double x1 = values[0];
    const double x2 = values.size() > 1 ? values[1] : 0;
    const QMap<QString, double> all{{QStringLiteral("x1^2"), x1 * x1},
                                    {QStringLiteral("x2^2"), x2 * x2},
                                    {QStringLiteral("x1*x2"), x1 * x2},
                                    {QStringLiteral("sin x1"), std::sin(x1)},
                                    {QStringLiteral("sin x2"), std::sin(x2)}};
    return all.value(name, std::nan(""));
}

/// A prediction by what stands in the JSON, and by nothing else; NaN where there is none.
double predicted(const QJsonObject& preparation, const QJsonObject& network,
                 const QMap<QString, QString>& row)
{
    std::vector<double> values;
    const QJsonArray prepared = preparation[u"features"].toArray();
    for (const QJsonValueConstRef each : prepared) {
        const QJsonObject feature = each.toObject();
        const QString text = row[feature[u"column"].toString()];
        double value = feature[u"fill"].toDouble();
        if (text.isEmpty() && preparation[u"missing"].toString() == QStringLiteral("drop"))
            return std::nan("");
        const bool any_case = feature[u"any_case"].toBool();
        if (!text.isEmpty() && feature.contains(u"label"))
            value = text.compare(feature[u"label"].toString(),
                                 any_case ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
        else if (!text.isEmpty())
            value = text.toDouble();
        values.push_back((value - feature[u"mean"].toDouble()) / feature[u"scale"].toDouble());
    }
    const std::vector<double> features = values;
    const QJsonArray derivedInputs = network[u"derived"].toArray();
    for (const QJsonValueConstRef each : derivedInputs)
        values.push_back(derived(each.toString(), features));
    const QJsonArray layers = network[u"layers"].toArray();
    for (const QJsonValueConstRef each : layers) {
        const QJsonObject layer = each.toObject();
        std::vector<double> outputs;
        const QJsonArray units = layer[u"weights"].toArray();
        for (const QJsonValueConstRef weights : units) {
            double sum = 0;
            for (std::size_t i = 0; i < values.size(); ++i)
                sum += weights.toArray()[int(i)].toDouble() * values[i];
            sum += layer[u"bias"].toArray()[int(outputs.size())].toDouble();
            outputs.push_back(activated(layer[u"activation"].toString(), sum));
        }
        values = outputs;
    }
    const QJsonObject target = preparation[u"target"].toObject();
    return values.front() * target[u"scale"].toDouble() + target[u"mean"].toDouble();
}

} // namespace

/// What the console program says in JSON can be used without the program.
class Json : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_network_can_be_applied_by_its_json_alone_data();
    void a_network_can_be_applied_by_its_json_alone();
    void settings_file_and_version_are_told();
    void what_is_inspected_says_the_same();
    void words_and_lists_of_a_lesson_are_told();
    void errors_and_warnings_are_json_data();
    void errors_and_warnings_are_json();
    void a_run_that_diverged_is_told_by_the_status();

private:
    console::Outcome run(QString command) const
    {
        return console::run(command.replace(QLatin1String("DIR"), m_folder->path()).split(u' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void Json::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(rows), rows.size());
}

void Json::a_network_can_be_applied_by_its_json_alone_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("as it is") << "";
    QTest::newRow("standardized") << " --standardize";
    QTest::newRow("with gaps filled") << " --missing mean";
    QTest::newRow("both") << " --missing mean --standardize --test-fraction 0.2";
    QTest::newRow("with spellings joined")
        << " --missing mean --standardize --join-spellings colour";
    QTest::newRow("with hidden layers")
        << " --missing mean --standardize --hidden 4,3 --activation relu";
    QTest::newRow("with tanh") << " --standardize --hidden 5";
    QTest::newRow("learned by cross-entropy, from batches, with costly weights")
        << " --standardize --hidden 5 --loss cross-entropy --batch 3 --l1 0.001 --l2 0.01";
    QTest::newRow("learned from every row at once")
        << " --standardize --hidden 3 --batch all --missing mean";
    QTest::newRow("with what is derived")
        << " --target ripe --features size,weight --standardize --missing mean --derive "
           "x1^2,x2^2,x1*x2";
    QTest::newRow("with sines") << " --target ripe --features size,weight --standardize --hidden 3 "
                                   "--missing mean --derive sin\tx1,sin\tx2";
    QTest::newRow("a number") << " --target weight --features size,colour --output number "
                                 "--learning-rate 0.001 --missing mean";
    QTest::newRow("a number, standardized")
        << " --target weight --features size,colour --output number --standardize --hidden 4 "
           "--learning-rate 0.02 --missing mean";
    QTest::newRow("a threshold")
        << " --target weight --above 45 --features size,colour --standardize --missing mean";
}

void Json::a_network_can_be_applied_by_its_json_alone()
{
    QFETCH(const QString, options);
    QString command =
        QStringLiteral("train DIR/rows.csv --iterations 3000 --json --save DIR/s.neuron") + options;
    if (!options.contains(QStringLiteral("--target")))
        command += QStringLiteral(" --target ripe --features size,colour,weight");
    // Its one option with a space in it.
    QStringList arguments = command.replace(QLatin1String("DIR"), m_folder->path()).split(u' ');
    arguments.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
    const console::Outcome trained = console::run(arguments);
    QVERIFY2(trained.status == 0, trained.error);
    const QJsonObject run_told = trained.json();
    const QJsonObject exported = run(QStringLiteral("export DIR/s.neuron --to json")).json();
    QCOMPARE(exported[u"network"], run_told[u"final"]);
    QCOMPARE(exported[u"preparation"], run_told[u"preparation"]);
    const QList<QByteArray> told =
        run(QStringLiteral("predict DIR/s.neuron DIR/rows.csv")).output.split('\n');
    const QList<QByteArray> lines = rows.split('\n');
    const QList<QByteArray> names = lines[0].split(',');
    int compared = 0;
    for (int i = 1; i < lines.size() - 1; ++i) {
        const QList<QByteArray> fields = lines[i].split(',');
        QMap<QString, QString> row;
        for (int column = 0; column < names.size(); ++column)
            row[QString::fromUtf8(names[column])] = QString::fromUtf8(fields[column]);
        const double mine =
            predicted(exported[u"preparation"].toObject(), exported[u"network"].toObject(), row);
        const QByteArray theirs = told[i].split(',')[1];
        QCOMPARE(theirs.isEmpty(), std::isnan(mine));
        if (theirs.isEmpty())
            continue;
        ++compared;
        QVERIFY2(std::abs(mine - theirs.toDouble()) <= 1e-12 * std::max(1.0, std::abs(mine)),
                 told[i]);
    }
    QVERIFY(compared >= 8);
}

void Json::settings_file_and_version_are_told()
{
    const QJsonObject told =
        run(QStringLiteral("train DIR/rows.csv --target ripe --hidden 3,2 --activation relu "
                           "--learning-rate 0.25 --iterations 120 --seed 7 --record-every 10 "
                           "--standardize --test-fraction 0.25 --json"))
            .json();
    const QJsonArray hidden{3, 2};
    QCOMPARE(told[u"settings"].toObject(),
             (QJsonObject{{QStringLiteral("learning_rate"), 0.25},
                          {QStringLiteral("output"), QStringLiteral("classes")},
                          {QStringLiteral("loss"), QStringLiteral("squared")},
                          {QStringLiteral("batch"), 1},
                          {QStringLiteral("l1"), 0},
                          {QStringLiteral("l2"), 0},
                          {QStringLiteral("derive"), QString()},
                          {QStringLiteral("iterations"), 120},
                          {QStringLiteral("seed"), 7},
                          {QStringLiteral("record_every"), 10},
                          {QStringLiteral("hidden"), hidden},
                          {QStringLiteral("activation"), QStringLiteral("relu")}}));
    QVERIFY(!told[u"version"].toString().isEmpty());
    QCOMPARE(told[u"file"][u"path"].toString(), m_folder->filePath(QStringLiteral("rows.csv")));
    QCOMPARE(told[u"file"][u"size"].toInt(), int(rows.size()));
    // As xxh64sum says it.
    QCOMPARE(told[u"file"][u"xxh64"].toString(), QStringLiteral("bdb490215d7ea842"));
    const QJsonObject preparation = told[u"preparation"].toObject();
    QCOMPARE(preparation[u"standardize"].toBool(), true);
    QCOMPARE(preparation[u"test_fraction"].toDouble(), 0.25);
    QCOMPARE(preparation[u"missing"].toString(), QStringLiteral("drop"));
    QCOMPARE(preparation[u"target"][u"positive"].toString(), QStringLiteral("yes"));
}

void Json::words_and_lists_of_a_lesson_are_told()
{
    const QJsonObject lessons =
        console::run({QStringLiteral("inspect"),
                      QStringLiteral(SOURCE_DIR "/tests/session/golden/format-8-words.neuron"),
                      QStringLiteral("--json")})
            .json()[u"lessons"]
            .toObject();
    QCOMPARE(lessons[u"momentum"][u"inputs"].toObject(),
             (QJsonObject{{QStringLiteral("layers"), QJsonArray{8, 8}},
                          {QStringLiteral("method"), QStringLiteral("größer")},
                          {QStringLiteral("none"), QJsonArray()}}));
}

void Json::what_is_inspected_says_the_same()
{
    const QJsonObject trained =
        run(QStringLiteral("train DIR/rows.csv --target ripe --iterations 50 --json "
                           "--save DIR/s.neuron"))
            .json();
    const QJsonObject inspected = run(QStringLiteral("inspect DIR/s.neuron --json")).json();
    for (const char* key : {"settings", "final", "preparation", "file", "train_error",
                            "train_accuracy", "train_base_rate", "version", "history"})
        QCOMPARE(inspected[u"run"][QLatin1String(key)], trained[QLatin1String(key)]);
    QCOMPARE(inspected[u"preparation"], trained[u"preparation"]);
    QCOMPARE(inspected[u"file"], trained[u"file"]);
}

void Json::errors_and_warnings_are_json_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    QTest::newRow("wrong usage") << "train --tutorial --json --seed no" << 2 << "";
    QTest::newRow("an unknown option") << "train --tutorial --json --sed 4" << 2 << "";
    QTest::newRow("a file that is not there") << "table DIR/gone.csv --json" << 3 << "gone.csv";
    QTest::newRow("a column that is not there")
        << "train DIR/rows.csv --json --target taste" << 3 << "rows.csv";
    QTest::newRow("output that would replace the input")
        << "train DIR/rows.csv --json --target ripe --history DIR/rows.csv" << 2 << "rows.csv";
    QTest::newRow("no session") << "inspect DIR/rows.csv --json" << 3 << "rows.csv";
}

void Json::errors_and_warnings_are_json()
{
    QFETCH(const QString, command);
    QFETCH(const int, status);
    QFETCH(const QString, file);
    const console::Outcome outcome = run(command);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.error.count('\n'), 1);
    const QJsonObject error = QJsonDocument::fromJson(outcome.error).object()[u"error"].toObject();
    QCOMPARE(error[u"status"].toInt(), status);
    QVERIFY(!error[u"message"].toString().isEmpty());
    QVERIFY(file.isEmpty() ? error[u"file"].isNull() : error[u"file"].toString().endsWith(file));

    const console::Outcome warned =
        run(QStringLiteral("train DIR/rows.csv --target ripe --iterations 5 --json"));
    QCOMPARE(warned.status, 0);
    QVERIFY(!warned.error.isEmpty());
    for (const QByteArray& line : warned.error.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).object()[u"warning"].isObject(), line);
}

void Json::a_run_that_diverged_is_told_by_the_status()
{
    const console::Outcome outcome = run(
        QStringLiteral("train --tutorial --hidden 8,8 --activation linear --learning-rate 1e200 "
                       "--json --save DIR/s.neuron"));
    QCOMPARE(outcome.status, 4);
    // With all there is.
    QVERIFY(!outcome.json()[u"diverged_at"].isNull());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("s.neuron"))));
    QCOMPARE(run(QStringLiteral("resume DIR/s.neuron --iterations 10")).status, 4);
    QCOMPARE(run(QStringLiteral("inspect DIR/s.neuron")).status, 0);
}

QTEST_GUILESS_MAIN(Json)
#include "tst_json.moc"
