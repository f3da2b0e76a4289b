// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialogs.h"
#include "support/ownrows.h"

#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/widgets/entry.h"
#include "gui/widgets/rowbox.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>

#include <map>

using namespace gui;
using namespace importing;

/// A number that is typed and not confirmed: what uses it takes it, and what does not lets it be.
class TestTyping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsInWhatIsDoneNext_data();
    void countsInWhatIsDoneNext();
    void countsWhenSaved();
    void countsWhenTheWindowIsClosed();
    void isTakenBackByUndoInTheMenu();
    void isNotSavedWithoutAWordWhenItIsRefused_data();
    void isNotSavedWithoutAWordWhenItIsRefused();
    void isAskedAboutFromAnotherLesson();
    void keepsTrainingFromStartingWhenItIsRefused();
    void givesWayToUndoWhenItIsRefused();
    void waitsWhileThePersonLooksElsewhere_data();
    void waitsWhileThePersonLooksElsewhere();
    void countsWhenThePanelOfAVectorIsClosed();
    void staysRefusedInAnotherLanguage();
    void staysRefusedWhereverItStandsWhateverComesBetween_data();
    void staysRefusedWhereverItStandsWhateverComesBetween();
    void isForgottenInTheRowBoxWithTheRows();
    void countsInTheRowBox();
    void isRefusedInTheRowBoxWhereThereIsNoSuchRow();
    void leavesUndoToTheWindowInEveryBox();

private:
    LessonPage* show(const char* lesson) { return m_window->showLesson(QString::fromUtf8(lesson)); }
    /// Clicks into the field and types, no more.
    static void type(QWidget* field, const QString& text);
    template <typename T = QLineEdit>
    T* find(const char* name) const
    {
        return part<T>(m_window->currentPage(), name);
    }
    QAction* action(const char* name) const { return part<QAction>(name); }
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromUtf8(name));
    }
    template <typename T>
    static T* part(const QWidget* page, const char* name)
    {
        return importing::part<T>(page, name);
    }
    double input(const char* lesson, const char* name) const
    {
        return m_window->document().inputs(QString::fromUtf8(lesson)).at(name).front();
    }
    void choose(const char* language);
    /// Does what takes the page out of sight or draws it anew, and undoes it.
    void goAwayAndComeBack(const QString& between);
    QString save(const char* name);
    /// After a dialog: where there is no window manager, nobody makes the window active again.
    void comeBack() { QApplication::setActiveWindow(m_window.get()); }
    void import(int features)
    {
        ownrows::import(*m_window, m_desk, features);
        comeBack();
    }
    static double saved(const QString& path);
    void answerWith(const char* button) { dialogs::answerWith(QString::fromUtf8(button), m_asked); }

    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
    dialogs::Asked m_asked;
};

void TestTyping::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings().clear();
    m_asked = {};
    m_window = std::make_unique<MainWindow>();
    importing::show(*m_window);
}

void TestTyping::cleanup()
{
    m_window.reset();
}

void TestTyping::type(QWidget* field, const QString& text)
{
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void TestTyping::choose(const char* language)
{
    const auto* languages = m_window->findChild<QMenu*>(QStringLiteral("languageMenu"));
    for (QAction* each : languages->actions()) {
        if (each->data() == QString::fromUtf8(language))
            each->trigger();
    }
}

QString TestTyping::save(const char* name)
{
    const QString path = m_desk.path(QString::fromUtf8(name));
    dialogs::saveTo(path);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    comeBack();
    return path;
}

double TestTyping::saved(const QString& path)
{
    const auto opened = session::open(path);
    if (!opened || !opened->session.lessons.contains("dot-product"))
        return qQNaN();
    const auto& inputs = opened->session.lessons.at("dot-product").inputs;
    const auto found = inputs.find("weights_1");
    return found == inputs.end() ? qQNaN() : found->second.front();
}

void TestTyping::countsInWhatIsDoneNext_data()
{
    QTest::addColumn<QString>("done");
    QTest::newRow("the next step by mouse") << "nextButton";
    QTest::newRow("the last step by mouse") << "lastButton";
    QTest::newRow("playing") << "playButton";
    QTest::newRow("another lesson by key") << "Alt+3";
    QTest::newRow("the next lesson in the menu") << "nextLessonAction";
    QTest::newRow("the next step in the menu") << "nextStepAction";
    QTest::newRow("the start page") << "startPageAction";
}

void TestTyping::countsInWhatIsDoneNext()
{
    QFETCH(const QString, done);
    LessonPage* page = show("dot-product");
    type(find("input_weights_1_0"), QStringLiteral("3"));
    QCOMPARE(input("dot-product", "weights_1"), 1.26);
    const QByteArray name = done.toLatin1();
    if (auto* button = m_window->findChild<QAbstractButton*>(done))
        QTest::mouseClick(button, Qt::LeftButton);
    else if (QAction* chosen = action(name.constData()))
        chosen->trigger();
    else
        QTest::keyClick(find("input_weights_1_0"), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(input("dot-product", "weights_1"), 3.0);
    QCOMPARE(page->currentStep().number("weights_1"), 3.0);
    page->stepper().pause();
}

void TestTyping::countsWhenSaved()
{
    show("dot-product");
    const QString path = save("typed.neuron");
    type(find("input_weights_1_0"), QStringLiteral("3"));
    QTest::keyClick(find("input_weights_1_0"), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved(path), 3.0);
    QVERIFY(!m_window->isWindowModified());
}

void TestTyping::countsWhenTheWindowIsClosed()
{
    show("dot-product");
    const QString path = save("closed.neuron");
    QVERIFY(!m_window->isWindowModified());
    type(find("input_weights_1_0"), QStringLiteral("3"));
    answerWith("Save");
    QVERIFY(m_window->close());
    QVERIFY(m_asked.text.contains(QStringLiteral("closed")));
    QCOMPARE(saved(path), 3.0);
}

void TestTyping::isTakenBackByUndoInTheMenu()
{
    show("dot-product");
    auto* field = find("input_weights_1_0");
    type(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    type(field, QStringLiteral("4"));
    // As from the menu: the keys belong to the field while something is being typed there.
    m_window->findChild<QMenu*>(QStringLiteral("editMenu"))->actions().constFirst()->trigger();
    QCOMPARE(input("dot-product", "weights_1"), 3.0);
    QCOMPARE(field->text(), QStringLiteral("3"));
}

void TestTyping::isNotSavedWithoutAWordWhenItIsRefused_data()
{
    QTest::addColumn<bool>("closing");
    QTest::newRow("saving") << false;
    QTest::newRow("closing") << true;
}

void TestTyping::isNotSavedWithoutAWordWhenItIsRefused()
{
    QFETCH(const bool, closing);
    show("dot-product");
    const QString path = save(closing ? "refused1.neuron" : "refused2.neuron");
    auto* other = find("input_weights_2_0");
    type(other, QStringLiteral("2"));
    auto* field = find("input_weights_1_0");
    type(field, QStringLiteral("3000"));
    const auto act = [&] {
        if (closing)
            return m_window->close();
        QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
        return !m_window->isWindowModified();
    };
    answerWith("Correct it");
    QVERIFY(!act());
    QVERIFY2(m_asked.text.contains(QStringLiteral("weights_1[0] can't be 3000")),
             qPrintable(m_asked.text));
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isWindowModified());
    comeBack();
    QVERIFY(field->hasFocus());
    QCOMPARE(field->selectedText(), QStringLiteral("3000"));
    if (closing)
        return;
    answerWith("Go on without it");
    QVERIFY(act());
    QVERIFY(qIsNaN(saved(path)));
    QCOMPARE(field->text(), QStringLiteral("3000"));
}

void TestTyping::isAskedAboutFromAnotherLesson()
{
    show("dot-product");
    save("elsewhere.neuron");
    type(find("input_weights_1_0"), QStringLiteral("many"));
    show("error");
    answerWith("Correct it");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage()->lesson().id, "dot-product");
    QCOMPARE(m_window->focusWidget(), find("input_weights_1_0"));
}

void TestTyping::keepsTrainingFromStartingWhenItIsRefused()
{
    LessonPage* page = show("training");
    find<QComboBox>("speedChoice")->setCurrentIndex(2); // as fast as possible
    auto* iterations = find("input_iterations_0");
    auto* seed = find("input_seed_0");
    type(iterations, QStringLiteral("20000000"));
    type(seed, QStringLiteral("4294967296"));
    QTest::keyClick(seed, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!page->isBusy());
    QCOMPARE(page->stepper().index(), 0);
    const auto* message = find<QLabel>("inputMessage");
    for (const char* words : {"Iterations can't be 20000000", "Seed can't be 4294967296",
                              "Training waits until this is put right."})
        QVERIFY2(message->text().contains(QString::fromUtf8(words)), qPrintable(message->text()));
    QVERIFY(message->isVisible());

    type(seed, QStringLiteral("7"));
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(input("training", "seed"), 7.0);
    QCOMPARE(iterations->text(), QStringLiteral("20000000"));
    QVERIFY(message->text().startsWith(QStringLiteral("Iterations can't be 20000000")));
    QTest::mouseClick(find<QAbstractButton>("trainButton"), Qt::LeftButton);
    QVERIFY(!page->isBusy());
    QCOMPARE(m_window->focusWidget(), iterations);

    // Unconfirmed, but right: it is trained with.
    type(iterations, QStringLiteral("50"));
    QTest::mouseClick(find<QAbstractButton>("trainButton"), Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QTRY_COMPARE(page->stepper().index(), 50);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(page->walk().count(), 51);
}

void TestTyping::givesWayToUndoWhenItIsRefused()
{
    LessonPage* page = show("dot-product");
    auto* field = find("input_weights_1_0");
    type(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    type(field, QStringLiteral("3000"));
    page->setFocus();
    QVERIFY(find<QLabel>("inputMessage")->isVisible());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QStringLiteral("3"));
    QVERIFY(!find<QLabel>("inputMessage")->isVisible());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QStringLiteral("1.26"));
}

void TestTyping::waitsWhileThePersonLooksElsewhere_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("a menu of the window") << "menu";
    QTest::newRow("the menu of the field") << "context menu";
    QTest::newRow("another window") << "window";
}

void TestTyping::waitsWhileThePersonLooksElsewhere()
{
    QFETCH(const QString, where);
    LessonPage* page = show("training");
    find<QComboBox>("speedChoice")->setCurrentIndex(2); // as fast as possible
    type(find("input_iterations_0"), QStringLiteral("60"));
    QTest::mouseClick(find<QAbstractButton>("trainButton"), Qt::LeftButton);
    QTRY_VERIFY(!page->isBusy() && page->stepper().index() == 60);

    auto* seed = find("input_seed_0");
    type(seed, QStringLiteral("1"));
    QWidget other;
    if (where == QStringLiteral("menu")) {
        auto* menu = m_window->findChild<QMenu*>(QStringLiteral("viewMenu"));
        menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_Escape);
    } else if (where == QStringLiteral("context menu")) {
        QContextMenuEvent asks(QContextMenuEvent::Mouse, QPoint(4, 4),
                               seed->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(seed, &asks);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    } else {
        other.show();
        QApplication::setActiveWindow(&other);
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!seed->hasFocus());
        QApplication::setActiveWindow(m_window.get());
    }
    QTRY_VERIFY(seed->hasFocus());
    QCOMPARE(page->stepper().index(), 60);
    QCOMPARE(input("training", "seed"), 42.0);
    QTest::keyClicks(seed, QStringLiteral("2"));
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(input("training", "seed"), 12.0);
}

void TestTyping::countsWhenThePanelOfAVectorIsClosed()
{
    import(11);
    LessonPage* page = show("dot-product");
    ownrows::choose(page, 0, 3);
    QTest::mouseClick(find<QToolButton>("panel_weights_1"), Qt::LeftButton);
    QWidget* panel = QApplication::activePopupWidget();
    QVERIFY(panel);
    auto* field = part<QLineEdit>(panel, "input_weights_1_4");
    type(field, QStringLiteral("0.125"));
    panel->close();
    QCOMPARE(m_window->document().inputs(QStringLiteral("dot-product")).at("weights_1")[4], 0.125);

    QTest::mouseClick(find<QToolButton>("panel_weights_1"), Qt::LeftButton);
    type(field, QStringLiteral("x"));
    panel->close();
    QVERIFY(find<QLabel>("inputMessage")->isVisible());
    answerWith("Correct it");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::activePopupWidget(), panel);
    QTRY_VERIFY(field->hasFocus());
    panel->close();
}

void TestTyping::staysRefusedInAnotherLanguage()
{
    show("dot-product");
    type(find("input_weights_1_0"), QStringLiteral("3000"));
    type(find("input_weights_2_0"), QStringLiteral("2"));
    choose("de");
    QCoreApplication::processEvents();
    QVERIFY(find<QLabel>("inputMessage")->isVisible());
    QCOMPARE(find("input_weights_1_0")->text(), QStringLiteral("3000"));
    QVERIFY2(find<QLabel>("inputMessage")->text().contains(QStringLiteral("von −10 bis 10")),
             qPrintable(find<QLabel>("inputMessage")->text()));
    QCOMPARE(input("dot-product", "weights_2"), 2.0);
    choose("en");
}

void TestTyping::staysRefusedWhereverItStandsWhateverComesBetween_data()
{
    QTest::addColumn<QString>("between");
    for (const char* between :
         {"another language", "another lesson", "the start page", "another tab", "a hidden window",
          "another size of text", "pictures as tables", "another appearance", "a smaller window"})
        QTest::newRow(between) << QString::fromUtf8(between);
}

void TestTyping::goAwayAndComeBack(const QString& between)
{
    const LessonPage* page = m_window->currentPage();
    const QString lesson = QString::fromUtf8(page->lesson().id);
    if (between == QLatin1String("another language")) {
        choose("de");
        choose("en");
    } else if (between == QLatin1String("another lesson")) {
        show(lesson == QLatin1String("error") ? "training" : "error");
        m_window->showLesson(lesson);
    } else if (between == QLatin1String("the start page")) {
        action("startPageAction")->trigger();
        m_window->showLesson(lesson);
    } else if (between == QLatin1String("another tab")) {
        for (auto* tabs : page->findChildren<QTabWidget*>()) {
            const int tab = tabs->currentIndex();
            for (int other = 0; other < tabs->count(); ++other)
                tabs->setCurrentIndex(other);
            tabs->setCurrentIndex(0);
            tabs->setCurrentIndex(tab);
        }
    } else if (between == QLatin1String("a hidden window")) {
        m_window->hide();
        importing::show(*m_window);
    } else if (between == QLatin1String("another size of text")) {
        action("zoomInAction")->trigger();
        action("zoomResetAction")->trigger();
    } else if (between == QLatin1String("pictures as tables")) {
        action("showTablesAction")->trigger();
        action("showTablesAction")->trigger();
    } else if (between == QLatin1String("another appearance")) {
        action("darkAppearanceAction")->trigger();
        action("lightAppearanceAction")->trigger();
    } else {
        m_window->resize(700, 500);
        m_window->resize(1280, 800);
    }
    QCoreApplication::processEvents();
}

void TestTyping::staysRefusedWhereverItStandsWhateverComesBetween()
{
    QFETCH(const QString, between);
    import(4);
    int refusing = 0;
    for (const Lesson& lesson : lessons()) {
        const LessonPage* page = show(lesson.id);
        for (auto* tabs : page->findChildren<QTabWidget*>())
            tabs->setCurrentIndex(tabs->count() - 1);
        std::map<QString, QString> problems;
        for (auto* widget : page->findChildren<QWidget*>()) {
            const auto* entry = dynamic_cast<Entry*>(widget);
            if (!entry || !widget->isVisible())
                continue;
            type(widget, QStringLiteral("1e99"));
            QTest::keyClick(widget, Qt::Key_Return);
            if (!entry->problem().isEmpty())
                problems[widget->objectName()] = entry->problem();
        }
        refusing += int(problems.size());
        goAwayAndComeBack(between);
        page = m_window->currentPage();
        QString said;
        for (const char* place : {"inputMessage", "askRemarks"}) {
            for (const auto* label : page->findChildren<QLabel*>(QString::fromUtf8(place)))
                said += label->text();
        }
        for (const auto& [name, problem] : problems) {
            const auto* entry = dynamic_cast<const Entry*>(find<QWidget>(qPrintable(name)));
            QVERIFY2(entry->typed() == QStringLiteral("1e99"),
                     qPrintable(QString::fromUtf8(lesson.id) + QLatin1Char(' ') + name));
            QCOMPARE(entry->problem(), problem);
            QVERIFY2(said.contains(problem), qPrintable(said + QLatin1String(" | ") + problem));
        }
        entries::giveUp(*page);
    }
    QVERIFY(refusing >= 15);
}

void TestTyping::isForgottenInTheRowBoxWithTheRows()
{
    import(2);
    LessonPage* page = show("derivatives");
    RowBox* box = part<RowBox>(page, "rowChoice_0");
    type(box, QStringLiteral("999"));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->problem().isEmpty());
    // Other rows come: what was no row's number before may be one's now.
    QVERIFY(
        importing::ready(*m_window, m_desk.write(QStringLiteral("more.csv"), ownrows::csv(2, 60))));
    QVERIFY(importing::enter(*m_window));
    QVERIFY(box->problem().isEmpty());
    QVERIFY(!box->typed());

    comeBack();
    type(box, QStringLiteral("999"));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->problem().isEmpty());
    // Rows to choose from are gone, and nobody could mend it.
    action("tutorialDataAction")->trigger();
    QVERIFY(!box->isVisible());
    QVERIFY(box->problem().isEmpty());
    QVERIFY(entries::settle(*page));
}

void TestTyping::countsInTheRowBox()
{
    import(2);
    LessonPage* page = show("derivatives");
    QSpinBox* box = ownrows::choice(page, 0);
    type(box, QStringLiteral("5"));
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("viewMenu"));
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(m_window->document().chosenRows(QStringLiteral("derivatives")).empty());
    QTest::mouseClick(part<QAbstractButton>("nextButton"), Qt::LeftButton);
    QCOMPARE(m_window->document().chosenRows(QStringLiteral("derivatives")).front(),
             std::size_t(box->value() - 1));
    QCOMPARE(box->text(), QStringLiteral("5"));

    // Up goes on from what is typed.
    type(box, QStringLiteral("12"));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->text(), QStringLiteral("13"));
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("12"));
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("5"));
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("12"));
}

void TestTyping::isRefusedInTheRowBoxWhereThereIsNoSuchRow()
{
    import(2);
    LessonPage* page = show("derivatives");
    ownrows::choose(page, 0, 5);
    QSpinBox* box = ownrows::choice(page, 0);
    const int before = box->value();
    for (const char* text : {"999", "row", ""}) {
        type(box, QString::fromUtf8(text));
        if (!*text)
            QTest::keyClick(box, Qt::Key_Delete);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), QString::fromUtf8(text));
        QVERIFY(find<QLabel>("inputMessage")->isVisible());
        page->setFocus();
        QCOMPARE(box->text(), QString::fromUtf8(text));
        QCOMPARE(box->value(), before);
    }
    QVERIFY(find<QLabel>("inputMessage")->text().contains(QString::number(box->maximum())));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), QString::number(before));
    QVERIFY(!find<QLabel>("inputMessage")->isVisible());
}

void TestTyping::leavesUndoToTheWindowInEveryBox()
{
    import(4);
    QUndoStack& stack = m_window->document().undoStack();
    int boxes = 0;
    for (const Lesson& lesson : lessons()) {
        LessonPage* page = m_window->showLesson(QString::fromUtf8(lesson.id));
        for (QWidget* box : page->findChildren<QWidget*>()) {
            const bool isBox =
                qobject_cast<QAbstractSpinBox*>(box) || qobject_cast<QComboBox*>(box);
            if (!isBox || !box->isVisible() || !(box->focusPolicy() & Qt::TabFocus))
                continue;
            ++boxes;
            const int index = stack.index();
            QVERIFY(index > 0);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(stack.index() == index - 1, qPrintable(box->objectName()));
            stack.redo();
        }
    }
    QVERIFY(boxes >= 8);
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
