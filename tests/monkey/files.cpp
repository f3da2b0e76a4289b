// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/files.h"

#include <QDir>
#include <QFile>

#include <map>

namespace monkey
{

namespace
{

QByteArray rows(const QByteArray& head, int count, const QByteArray& between)
{
    QByteArray text = head + '\n';
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i % 7) + between + QByteArray::number(i * 37 % 11) + between +
                (i % 3 ? "yes" : "no") + '\n';
    return text;
}

QByteArray wide()
{
    QByteArray head;
    QByteArray row;
    for (int i = 0; i < 200; ++i) {
        head += 'c' + QByteArray::number(i) + ',';
        row += QByteArray::number(i % 5) + ',';
    }
    QByteArray text = head + "t\n";
    for (int i = 0; i < 12; ++i)
        text += row + QByteArray::number(i % 2) + '\n';
    return text;
}

std::map<QString, QByteArray> allFiles()
{
    std::map<QString, QByteArray> known{
        {"own.csv", rows("length,width,grows", 30, ",")},
        {"semicolons.csv", rows("Länge;Breite;wächst", 20, ";")},
        {"tabs.tsv", rows("a\tb\tc", 9, "\t")},
        {"empty.csv", ""},
        {"header only.csv", "a,b,c\n"},
        {"one row.csv", "a,b,c\n1,2,yes\n"},
        {"one column.csv", "a\n1\n0\n1\n"},
        {"huge numbers.csv", "x,y,t\n1e308,1,0\n-1e308,2,1\n1e308,3,0\n-1e308,4,1\n"},
        {"tiny numbers.csv", "x,y,t\n1e-308,1e-9,0\n2e-308,2e-9,1\n5e-324,3e-9,0\n0,4e-9,1\n"},
        {"same.csv", "x,y,t\n5,1,0\n5,1,1\n5,1,0\n5,1,1\n5,1,0\n"},
        {"quotes.csv", "a,b\n\"1,2\n3,4\n"},
        {"ragged.csv", "a,b,c\n1,2\n3,4,5,6\n7\n,,\n1,2,x\n3,4,y\n"},
        {"binary.csv", QByteArrayLiteral("\x00\xff\xfe\x01,\x00\n\x80,\x81\n")},
        {"latin.csv", "Gr\xf6\xdf"
                      "e;t\n1,5;ja\n2,5;nein\n3,5;ja\n4,5;nein\n"},
        {"missing.csv", "a,b,t\n1,,0\n,2,1\n3,NA,0\n?,4,1\n5,6,0\n7,8,1\n"},
        {"many classes.csv", "a,t\n1,red\n2,green\n3,blue\n4,red\n5,pink\n6,blue\n"},
        {"wide.csv", wide()},
        {"broken.neuron", "First Neuron\nnot really"},
        {"text.txt", "This is a letter, not a table.\nIt has lines.\n\nAnd, commas.\n"},
    };
    // So many rows that workers look at them. Each takes its time: where there is much of it.
    if (qEnvironmentVariableIsSet("FIRST_NEURON_SOAK"))
        known["many rows.csv"] = rows("length,width,grows", 400'000, ",");
    return known;
}

const std::map<QString, QByteArray>& files()
{
    static const std::map<QString, QByteArray> known = allFiles();
    return known;
}

} // namespace

QStringList fileNames()
{
    QStringList names{QStringLiteral("a.neuron"), QStringLiteral("b.neuron"),
                      QStringLiteral("folder.csv"), QStringLiteral("nowhere.csv")};
    for (const auto& [name, content] : files())
        names << name;
    return names;
}

void writeFiles(const QString& folder)
{
    QDir(folder).mkdir(QStringLiteral("folder.csv"));
    for (const auto& [name, content] : files()) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
}

} // namespace monkey
