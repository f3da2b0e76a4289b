// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"

#include <QSignalSpy>
#include <QTest>

using gui::Document;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void changesAnInputUndoably();
    void undoesADragAsOne();
    void keepsSeparateChangesApart();
    void ignoresWhatAnInputDoesNotAccept_data();
    void ignoresWhatAnInputDoesNotAccept();
    void returnsToTheTutorialsValues();
    void storesOnlyWhatDiffersFromTheTutorial();
    void takesNothingFromAFileThatNoFieldAccepts_data();
    void takesNothingFromAFileThatNoFieldAccepts();

private:
    const QString m_lesson = QStringLiteral("dot-product");
    const QString m_weights = QStringLiteral("weights_1");
};

void TestDocument::changesAnInputUndoably()
{
    Document document;
    QSignalSpy changed(&document, &Document::inputsChanged);
    document.setInput(m_lesson, m_weights, {2, 3}, m_weights);
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{2, 3}));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("change weights_1"));
    document.undoStack().undo();
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{1.26, 0}));
    document.undoStack().redo();
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{2, 3}));
    QCOMPARE(changed.count(), 3);
}

void TestDocument::undoesADragAsOne()
{
    Document document;
    for (int i = 1; i <= 20; ++i)
        document.setInput(m_lesson, m_weights, {i * 0.1, 0}, m_weights);
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{1.26, 0}));
}

void TestDocument::keepsSeparateChangesApart()
{
    Document document;
    document.setInput(m_lesson, m_weights, {1, 1}, m_weights);
    document.endDrag();
    document.setInput(m_lesson, m_weights, {2, 2}, m_weights);
    document.setInput(m_lesson, QStringLiteral("weights_2"), {3, 3}, QStringLiteral("weights_2"));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{1, 1}));
}

void TestDocument::ignoresWhatAnInputDoesNotAccept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("too few numbers") << "weights_1" << std::vector<double>{1};
    QTest::newRow("too many") << "weights_1" << std::vector<double>{1, 2, 3};
    QTest::newRow("not a number") << "weights_1" << std::vector<double>{1, std::nan("")};
    QTest::newRow("out of range") << "weights_1" << std::vector<double>{1, 1e9};
    QTest::newRow("no such input") << "weights_9" << std::vector<double>{1, 1};
    QTest::newRow("what stands there already") << "weights_1" << std::vector<double>{1.26, 0};
}

void TestDocument::ignoresWhatAnInputDoesNotAccept()
{
    QFETCH(QString, name);
    QFETCH(std::vector<double>, values);
    Document document;
    const auto before = document.inputs(m_lesson);
    document.setInput(m_lesson, name, values, name);
    QCOMPARE(document.inputs(m_lesson), before);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::returnsToTheTutorialsValues()
{
    Document document;
    const auto initial = document.inputs(m_lesson);
    document.resetInputs(m_lesson);
    QCOMPARE(document.undoStack().count(), 0);
    document.setInput(m_lesson, m_weights, {2, 2}, m_weights);
    document.resetInputs(m_lesson);
    QCOMPARE(document.inputs(m_lesson), initial);
    document.undoStack().undo();
    QCOMPARE(document.inputs(m_lesson)["weights_1"], (std::vector<double>{2, 2}));
}

void TestDocument::storesOnlyWhatDiffersFromTheTutorial()
{
    Document document;
    document.setInput(m_lesson, m_weights, {2, 2}, m_weights);
    QCOMPARE(document.session().lessons.at("dot-product").inputs.size(), std::size_t(1));
    document.endDrag();
    document.setInput(m_lesson, m_weights, {1.26, 0}, m_weights);
    QVERIFY(document.session().lessons.at("dot-product").inputs.empty());
}

void TestDocument::takesNothingFromAFileThatNoFieldAccepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("beyond the range") << m_weights << std::vector<double>{1e9, 0};
    QTest::newRow("too few numbers") << m_weights << std::vector<double>{1};
    QTest::newRow("no numbers") << m_weights << std::vector<double>{};
    QTest::newRow("a thousand numbers") << m_weights << std::vector<double>(1'000, 1);
    QTest::newRow("an input that the lesson does not have")
        << QStringLiteral("password") << std::vector<double>{1};
}

void TestDocument::takesNothingFromAFileThatNoFieldAccepts()
{
    QFETCH(QString, name);
    QFETCH(std::vector<double>, values);
    Document document;
    const model::Inputs before = document.inputs(m_lesson);
    session::Session hostile = document.session();
    hostile.lessons["dot-product"].inputs = {{name.toStdString(), values}, {"weights_2", {3, 4}}};
    hostile.lessons["a lesson of tomorrow"].inputs = {{"momentum", {0.9}}};
    document.replace(hostile);
    model::Inputs expected = before;
    expected["weights_2"] = {3, 4};
    QVERIFY(document.inputs(m_lesson) == expected);
    // What this version does not know stays as it was.
    QCOMPARE(document.snapshot().lessons.at("a lesson of tomorrow").inputs.at("momentum"),
             std::vector<double>{0.9});
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
