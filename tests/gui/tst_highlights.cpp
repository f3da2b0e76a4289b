// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/texts/codeview.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"
#include "gui/texts/proseview.h"
#include "support/soak.h"

#include <QAbstractScrollArea>
#include <QChartView>
#include <QImage>
#include <QMouseEvent>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gui;

/// Four views, one step: in every lesson, what belongs together lights up together.
class TestHighlights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void everyStepIsMarkedInEveryView_data() { addLessons(); }
    void everyStepIsMarkedInEveryView();
    void whatAPictureShowsLightsUpTheOtherViews_data() { addLessons(); }
    void whatAPictureShowsLightsUpTheOtherViews();
    void arrowsOfTheChainRuleCanBePointedAt();
    void pointingAtALaterArrowShowsItsFormula();

private:
    static void addLessons();
    void open(const char* id);
    bool goTo(int index);
    /// The first step of every id.
    QList<int> distinctSteps();
    QList<Picture*> pictures() const { return m_page->findChildren<Picture*>(); }
    /// The names that the pointer finds in a picture, each with a place where it was found.
    static QMap<QString, QPoint> namesIn(Picture& picture);
    static QWidget* surface(Picture& picture);
    /// Puts the pointer there, or away from the picture.
    static void pointAt(Picture& picture, QPoint place);
    static void pointAway(Picture& picture) { pointAt(picture, {1, 1}); }
    QString formula() const { return m_page->findChild<FormulaView*>()->text(); }
    bool formulaLights(const QString& name) const;
    bool isCodeMarked() const;
    bool isProseMarked() const;
    /// Whether the picture looks different from one in which nothing is lit.
    static bool isLit(Picture& picture, const QStringList& names);
    QStringList highlights() const;
    /// Whether the formula of this step, or that of the step which is about this value, has it.
    bool hasFormula(const QString& name) const;
    bool mentions(const std::string& stepId, const QString& name) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
};

void TestHighlights::addLessons()
{
    QTest::addColumn<QByteArray>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QByteArray(lesson.id);
}

void TestHighlights::open(const char* id)
{
    m_page.reset();
    m_document = std::make_unique<Document>();
    const Lesson* lesson = findLesson(QString::fromLatin1(id));
    m_page.reset(new LessonPage(*lesson, *m_document));
    // Wide, so that every picture can be seen.
    m_page->resize(3400, 900);
    m_page->open();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    for (const Picture* picture : pictures())
        QVERIFY(picture->isVisible());
}

bool TestHighlights::goTo(int index)
{
    m_page->stepper().goTo(index);
    return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 20'000);
}

QList<int> TestHighlights::distinctSteps()
{
    QList<int> steps;
    QSet<std::string> seen;
    const int count = m_page->walk().count();
    // A long walk repeats its ids: the beginning and the end have them all.
    for (int i = 0; i < count; i = i == 3 && count > 60 ? count - 1 : i + 1) {
        if (!goTo(i))
            return {};
        const std::string id = m_page->currentStep().id;
        if (!seen.contains(id))
            steps << i;
        seen << id;
    }
    return steps;
}

QWidget* TestHighlights::surface(Picture& picture)
{
    auto* chart = picture.findChild<QChartView*>();
    return chart ? chart->viewport() : static_cast<QWidget*>(&picture);
}

void TestHighlights::pointAt(Picture& picture, QPoint place)
{
    // Sent, not simulated: no painting between the thousand places.
    QWidget* widget = surface(picture);
    QMouseEvent move(QEvent::MouseMove, place, widget->mapToGlobal(QPointF(place)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
}

QMap<QString, QPoint> TestHighlights::namesIn(Picture& picture)
{
    QMap<QString, QPoint> found;
    QString under;
    picture.grab(); // what is painted can be found
    const auto connection = connect(&picture, &Picture::hovered, &picture,
                                    [&under](const QString& name) { under = name; });
    pointAway(picture);
    const QSize size = surface(picture)->size();
    const int apart = trials(24, 9);
    for (int y = 4; y < size.height(); y += apart) {
        for (int x = 4; x < size.width(); x += apart) {
            pointAt(picture, {x, y});
            if (under.isEmpty() || found.contains(under))
                continue;
            // What lights up may move by a pixel: the place is to be found from elsewhere, too.
            const QString name = under;
            pointAway(picture);
            pointAt(picture, {x, y});
            if (under == name)
                found.insert(name, {x, y});
        }
    }
    pointAway(picture);
    disconnect(connection);
    return found;
}

bool TestHighlights::formulaLights(const QString& name) const
{
    const QString html = formula();
    qsizetype from = 0;
    const QString link = QStringLiteral("<a href=\"%1\" style=\"").arg(name);
    while ((from = html.indexOf(link, from)) >= 0) {
        const qsizetype end = html.indexOf(QLatin1Char('>'), from);
        if (QStringView(html).mid(from, end - from).contains(QStringLiteral("background-color")))
            return true;
        from = end;
    }
    return false;
}

bool TestHighlights::isCodeMarked() const
{
    const auto listings = m_page->findChildren<CodeView*>();
    return listings.size() == 2 && std::ranges::all_of(listings, [](const CodeView* listing) {
               return !listing->extraSelections().isEmpty();
           });
}

bool TestHighlights::isProseMarked() const
{
    auto* prose = m_page->findChild<ProseView*>();
    const QImage edge = prose->viewport()->grab({3, 0, 2, prose->viewport()->height()}).toImage();
    const QRgb mark = theme::look().colour(theme::Role::Weights).rgb();
    for (int y = 0; y < edge.height(); ++y) {
        if (edge.pixel(0, y) == mark)
            return true;
    }
    return false;
}

bool TestHighlights::isLit(Picture& picture, const QStringList& names)
{
    picture.setHighlights({});
    const QImage dull = picture.grab().toImage();
    picture.setHighlights(names);
    return picture.grab().toImage() != dull;
}

QStringList TestHighlights::highlights() const
{
    QStringList names;
    for (const std::string& name : m_page->currentStep().highlights)
        names << QString::fromStdString(name);
    return names;
}

bool TestHighlights::mentions(const std::string& stepId, const QString& name) const
{
    const auto sections = lessontext::sections(lessontext::readShared(
        QString::fromUtf8(m_page->lesson().id), QStringLiteral("formulas.html")));
    bool found = false;
    for (const Section& section : sections) {
        if (!section.stepIds.contains(QString::fromStdString(stepId)))
            continue;
        fillPlaceholders(section.text, [&](const Placeholder& placeholder) {
            found = found || placeholder.name == name;
            return QString();
        });
    }
    return found;
}

bool TestHighlights::hasFormula(const QString& name) const
{
    if (mentions(m_page->currentStep().id, name))
        return true;
    // In a long walk every step stands for itself.
    for (int i = 0; i < m_page->walk().count() && m_page->walk().count() < 60; ++i) {
        const model::Step step = *m_page->walk().at(i);
        if (std::ranges::find(step.highlights, name.toStdString()) != step.highlights.end())
            return mentions(step.id, name);
    }
    return false;
}

void TestHighlights::everyStepIsMarkedInEveryView()
{
    QFETCH(const QByteArray, id);
    open(id.constData());
    for (const int step : distinctSteps()) {
        QVERIFY(goTo(step));
        const std::string stepId = m_page->currentStep().id;
        QVERIFY2(formula().contains(QStringLiteral("font-weight:bold")), stepId.c_str());
        QVERIFY2(isCodeMarked(), stepId.c_str());
        QVERIFY2(isProseMarked(), stepId.c_str());
        const auto shows = [this](Picture* picture) {
            // A figure all of whose parts belong to the step has nothing that could stand out, but
            // each part alone does.
            const QStringList names = highlights();
            return isLit(*picture, names) ||
                   std::ranges::any_of(
                       names, [picture](const QString& name) { return isLit(*picture, {name}); });
        };
        const QList<Picture*> all = pictures();
        QVERIFY2(std::ranges::any_of(all, shows), stepId.c_str());
    }
}

void TestHighlights::whatAPictureShowsLightsUpTheOtherViews()
{
    QFETCH(const QByteArray, id);
    open(id.constData());
    QSet<QString> found;
    QSet<const Picture*> lookedAt;
    int turn = 0;
    for (const int step : distinctSteps()) {
        QVERIFY(goTo(step));
        for (Picture* picture : pictures()) {
            // What a picture shows at one step, it shows at many others, too.
            if (lookedAt.contains(picture) && !isItsTurn(++turn, 3))
                continue;
            lookedAt << picture;
            const auto names = namesIn(*picture);
            for (auto name = names.begin(); name != names.end(); ++name) {
                const QByteArray what =
                    id + '/' + QByteArray::fromStdString(m_page->currentStep().id) + ": " +
                    name.key().toUtf8() + " at " + QByteArray::number(name->x()) + ',' +
                    QByteArray::number(name->y());
                found << name.key();
                pointAt(*picture, name.value());
                QVERIFY2(isCodeMarked(), what.constData());
                if (hasFormula(name.key()))
                    QVERIFY2(formulaLights(name.key()),
                             (what + ' ' + formula().toUtf8()).constData());
                pointAway(*picture);
                QVERIFY2(!formulaLights(name.key()), what.constData());
                QVERIFY2(isLit(*picture, {name.key()}), what.constData());
                picture->setHighlights(highlights());
            }
        }
    }
    QVERIFY2(found.size() >= trials(2, 3),
             qPrintable(QStringList(found.cbegin(), found.cend()).join(QLatin1Char(' '))));
}

void TestHighlights::arrowsOfTheChainRuleCanBePointedAt()
{
    open("chain-rule");
    QVERIFY(goTo(m_page->walk().count() - 1));
    QMap<QString, QPoint> names;
    Picture* chain = nullptr;
    for (Picture* picture : pictures()) {
        if (picture->inherits("gui::ChainRulePicture"))
            chain = picture;
    }
    QVERIFY(chain);
    names = namesIn(*chain);
    for (const char* arrow : {"derror_dprediction", "dprediction_dlayer1", "dlayer1_dweights",
                              "dlayer1_dbias", "derror_dweights", "derror_dbias"})
        QVERIFY2(names.contains(QString::fromLatin1(arrow)), arrow);
    // A function stands for its result.
    QVERIFY(!names.contains(QStringLiteral("sigmoid")));
}

void TestHighlights::pointingAtALaterArrowShowsItsFormula()
{
    open("chain-rule");
    int composition = 0;
    while (m_page->walk().at(composition)->id != "composition")
        ++composition;
    QVERIFY(goTo(composition));
    const QString before = formula();
    for (Picture* picture : pictures()) {
        if (!picture->inherits("gui::ChainRulePicture"))
            continue;
        const auto names = namesIn(*picture);
        pointAt(*picture, names.value(QStringLiteral("dprediction_dlayer1")));
        QVERIFY(formulaLights(QStringLiteral("dprediction_dlayer1")));
        pointAway(*picture);
    }
    QCOMPARE(formula(), before);
}

QTEST_MAIN(TestHighlights)
#include "tst_highlights.moc"
