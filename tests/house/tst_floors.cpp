// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <map>

/// A file includes what is in its own room or on a lower floor: the table in src/FLOORS.
class TestFloors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsInARoom();
    void includesPointDownwards();
    void picturesAreHandedTheirLook();

private:
    /// The floor of every room of one block of the table.
    using Floors = std::map<QString, int>;

    static QString read(const QString& path);
    /// The room of a file; empty if it has none there.
    static QString roomOf(QString file, const Floors& floors);

    QDir m_src{QStringLiteral(SOURCE_DIR "/src")};
    QList<Floors> m_blocks;
    QStringList m_files;
};

QString TestFloors::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString TestFloors::roomOf(QString file, const Floors& floors)
{
    while (!file.isEmpty() && !floors.contains(file))
        file.truncate(std::max<qsizetype>(file.lastIndexOf(QLatin1Char('/')), 0));
    return file;
}

void TestFloors::initTestCase()
{
    const QString table = read(m_src.filePath(QStringLiteral("FLOORS")));
    for (const QString& block : table.split(QStringLiteral("\n\n"))) {
        Floors floors;
        int floor = 0;
        for (const QString& line : block.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1Char('#')))
                continue;
            for (const QString& room : line.split(QLatin1Char(' ')))
                floors[room] = floor;
            ++floor;
        }
        if (!floors.empty())
            m_blocks << floors;
    }
    QCOMPARE(m_blocks.size(), 2);
    QDirIterator all(m_src.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        m_files << m_src.relativeFilePath(all.next());
    QVERIFY(m_files.size() > 300);
}

void TestFloors::everyFileIsInARoom()
{
    for (const QString& file : m_files) {
        const bool ofWindow = file.startsWith(QStringLiteral("gui/"));
        QVERIFY2(!roomOf(file, m_blocks[ofWindow ? 1 : 0]).isEmpty(), qPrintable(file));
    }
}

void TestFloors::includesPointDownwards()
{
    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\""));
    QStringList wrong;
    for (const QString& file : m_files) {
        const QString text = read(m_src.filePath(file));
        for (auto found = include.globalMatch(text); found.hasNext();) {
            const QString included = found.next().captured(1);
            for (const Floors& floors : m_blocks) {
                const QString from = roomOf(file, floors);
                const QString to = roomOf(included, floors);
                if (!from.isEmpty() && !to.isEmpty() && from != to &&
                    floors.at(to) >= floors.at(from))
                    wrong << file + QStringLiteral(" includes ") + included;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestFloors::picturesAreHandedTheirLook()
{
    // What the window looks like enters at one place; pictures draw in the look they are handed.
    QStringList asking;
    for (const QString& file : m_files) {
        if (file.startsWith(QStringLiteral("gui/pictures/")) &&
            read(m_src.filePath(file)).contains(QStringLiteral("\"gui/look/theme.h\"")))
            asking << file;
    }
    QCOMPARE(asking, QStringList{QStringLiteral("gui/pictures/picture.cpp")});
}

QTEST_APPLESS_MAIN(TestFloors)
#include "tst_floors.moc"
