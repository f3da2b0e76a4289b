// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownrows.h"
#include "support/soak.h"
#include "support/text_meter.h"

#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/pictures/stage.h"
#include "gui/texts/codeview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QTextEdit>

using namespace gui;
using namespace importing;

namespace
{

/// The first number in the text that is not written as German and Spanish write it; empty if there
/// is none. A point may stand between thousands only, a hyphen is no minus sign.
QString foreignNumber(const QString& text)
{
    static const QRegularExpression pointed(
        QStringLiteral("(?<![\\w.,])[−-]?\\d+(?:\\.\\d+)+(?![\\w,]*\\.\\w)"));
    static const QRegularExpression grouped(QStringLiteral("^[−-]?[1-9]\\d{0,2}(\\.\\d{3})+$"));
    static const QRegularExpression hyphen(QStringLiteral("(?<![\\w.…])-\\d+(?:[.,]\\d+)?"));
    static const QRegularExpression listed(QStringLiteral("\\d,\\d+, [−-]?\\d"));
    for (auto match = pointed.globalMatch(text); match.hasNext();) {
        QString number = match.next().captured();
        if (!grouped.match(number).hasMatch())
            return number;
    }
    for (const QRegularExpression* each : {&hyphen, &listed}) {
        if (const auto match = each->match(text); match.hasMatch())
            return match.captured();
    }
    return {};
}

/// Everything that is said in the window, and where.
class Said
{
public:
    /// Where numbers are not written as the language does, a line each.
    QString foreign() const { return m_foreign.join(u'\n'); }
    void add(const QString& text, const QString& where)
    {
        if (m_seen.contains(text))
            return;
        m_seen.insert(text);
        if (const QString number = foreignNumber(text); !number.isEmpty())
            m_foreign << QStringLiteral("%1: “%2” in “%3”").arg(where, number, text.left(200));
    }
    std::size_t texts() const { return std::size_t(m_seen.size()); }

    void addWidget(const QWidget& widget)
    {
        const QString where =
            QString::fromUtf8(widget.metaObject()->className()) + u' ' + widget.objectName();
        for (const QString& text : {widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                                    widget.accessibleDescription()})
            add(text, where);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text(), where);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text(), where);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(line->text(), where);
        else if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
            add(text->toPlainText(), where);
        else if (const auto* bar = qobject_cast<const QProgressBar*>(&widget))
            add(bar->text(), where);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
            addItems(*view, where);
    }

    void addPicture(Picture& picture, const QString& step)
    {
        const QString where = QString::fromUtf8(picture.metaObject()->className()) + u' ' + step;
        add(picture.summary(), where);
        const PictureTable table = picture.table();
        for (const QString& title : table.columns)
            add(title, where);
        for (const QStringList& row : table.rows) {
            for (const QString& cell : row)
                add(cell, where);
        }
        if (!picture.isVisible())
            return;
        TextMeter meter(picture.size());
        picture.render(&meter);
        for (const Written& written : meter.written())
            add(written.text, where + QStringLiteral(" (drawn)"));
    }

private:
    void addItems(const QAbstractItemView& view, const QString& where)
    {
        const QAbstractItemModel* model = view.model();
        if (!model)
            return;
        for (int row = 0; row < std::min(model->rowCount(), 200); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    add(model->index(row, column).data(role).toString(), where);
            }
        }
    }

    QSet<QString> m_seen;
    QStringList m_foreign;
};

/// What is a program's or a file's own is as it stands there.
bool isQuoted(const QWidget& widget)
{
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const CodeView*>(each))
            return true;
    }
    return false;
}

} // namespace

/// Where the comma is the decimal mark, no number on screen has a point instead.
class TestDecimalMark : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }
    void tellsForeignNumbers_data();
    void tellsForeignNumbers();
    void isTheLanguagesInEveryStepOfEveryLesson_data();
    void isTheLanguagesInEveryStepOfEveryLesson();

private:
    Desk m_desk;
};

void TestDecimalMark::tellsForeignNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const auto row = [](const char* text, const char* number = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(number);
    };
    row("es ist 2,6 oder [1,72; −0,5]");
    row("10.000 von 1.234.567 Zeilen");
    row("nach 3. Zeile. 5 mehr");
    row("weights_1[0], Version");
    row("es ist 2.6", "2.6");
    row("von 0.5 bis 1", "0.5");
    row("10.00", "10.00");
    row("0.125", "0.125");
    row("−1.5 cm", "−1.5");
    row("um -3", "-3");
    row("[0,5, 1]", "0,5, 1");
}

void TestDecimalMark::tellsForeignNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    QCOMPARE(foreignNumber(text), number);
}

void TestDecimalMark::isTheLanguagesInEveryStepOfEveryLesson_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("units");
    const struct {
        const char* rows;
        int features;
        int units;
    } cases[]{{"the tutorial's rows", 0, 0},
              {"the tutorial's rows and hidden units", 0, 3},
              {"own rows of one feature", 1, 0},
              {"own rows of five features", 5, 2}};
    int turn = 0;
    for (const char* language : {"de", "es"}) {
        ++turn;
        for (const auto& [rows, features, units] : cases) {
            if (isItsTurn(++turn, 2))
                QTest::addRow("%s, %s", language, rows)
                    << QString::fromUtf8(language) << features << units;
        }
    }
}

void TestDecimalMark::isTheLanguagesInEveryStepOfEveryLesson()
{
    QFETCH(const QString, language);
    QFETCH(const int, features);
    QFETCH(const int, units);
    language::apply(language);
    MainWindow window;
    show(window);
    Document& document = window.document();
    if (features > 0)
        ownrows::import(window, m_desk, features);
    // In the dialog, the file's numbers stand as they do in the file.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    document.setInput(gui::trainingLesson, QStringLiteral("iterations"), {1500}, {});
    std::vector<double> layers;
    if (units > 0)
        layers = {double(units)};
    document.setInputs(QString::fromUtf8(model::workbench_lesson),
                       {{"hidden", layers}, {"iterations", {1500}}});
    Said said;
    for (const Lesson& lesson : lessons()) {
        LessonPage* page = window.showLesson(QString::fromUtf8(lesson.id));
        if (features > 0 && lesson.rows > 0)
            ownrows::choose(page, 0, 4);
        if (lesson.run)
            page->stepper().last();
        QTRY_VERIFY(!page->isBusy());
        const int count = page->walk().count();
        const int stride = std::max(1, count / trials(4, 40));
        for (int i = 0; i < count; i += i + stride < count ? stride : std::max(1, count - 1 - i)) {
            page->stepper().goTo(i);
            QTRY_VERIFY(!page->isBusy());
            auto* stage = page->findChild<Stage*>();
            for (Picture* picture : stage->pictures()) {
                stage->bringForward(picture);
                said.addPicture(*picture, QString::fromStdString(page->currentStep().id));
            }
            for (const auto* widget : window.findChildren<QWidget*>()) {
                if (!isQuoted(*widget))
                    said.addWidget(*widget);
            }
        }
    }
    QVERIFY2(said.foreign().isEmpty(), qPrintable(said.foreign()));
    QVERIFY(said.texts() > 500);
    document.setSaved();
}

QTEST_MAIN(TestDecimalMark)
#include "tst_decimalmark.moc"
