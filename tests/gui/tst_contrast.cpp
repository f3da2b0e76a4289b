// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace gui;

/// Text keeps 4.5:1 and lines 3:1 against what is behind them, as WCAG 2 computes it, in every
/// appearance of ours.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void textsCanBeRead_data() { appearances(); }
    void textsCanBeRead();
    void linesCanBeSeen_data() { appearances(); }
    void linesCanBeSeen();
    void isSevenToOneInHighContrast();
    void menusHaveAnEdgeInHighContrast();
    void fieldsCanBeSeenInTheDark_data();
    void fieldsCanBeSeenInTheDark();
    void remembersOnlyAppearancesThereAre();

private:
    static void appearances();
    static double luminance(const QColor& colour);
    static double contrast(const QColor& one, const QColor& other);
    static QList<QColor> pages();
};

using theme::Role;

namespace
{

constexpr Role roles[] = {Role::Input, Role::Weights,  Role::SecondWeights, Role::Prediction,
                          Role::Error, Role::Gradient, Role::Neutral,       Role::Grid};

} // namespace

void TestContrast::appearances()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << int(theme::Appearance::Light);
    QTest::newRow("dark") << int(theme::Appearance::Dark);
    QTest::newRow("high contrast") << int(theme::Appearance::HighContrast);
}

double TestContrast::luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double TestContrast::contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<QColor> TestContrast::pages()
{
    const QPalette palette = QApplication::palette();
    return {palette.color(QPalette::Base), palette.color(QPalette::Window),
            palette.color(QPalette::AlternateBase), theme::look().highlightBackground()};
}

#define VERIFY_CONTRAST(text, page, least)                                                         \
    QVERIFY2(contrast(text, page) >= (least), qPrintable(QStringLiteral("%1 on %2: %3")            \
                                                             .arg((text).name(), (page).name())    \
                                                             .arg(contrast(text, page))))

void TestContrast::textsCanBeRead()
{
    QFETCH(int, appearance);
    theme::apply(static_cast<theme::Appearance>(appearance));
    for (const QColor& page : pages()) {
        for (const Role role : roles)
            VERIFY_CONTRAST(theme::look().textColour(role), page, 4.5);
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::Link})
            VERIFY_CONTRAST(QApplication::palette().color(role), page, 4.5);
    }
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base}};
    for (const auto& [text, page] : pairs)
        VERIFY_CONTRAST(palette.color(text), palette.color(page), 4.5);
}

void TestContrast::linesCanBeSeen()
{
    QFETCH(int, appearance);
    theme::apply(static_cast<theme::Appearance>(appearance));
    const QColor base = QApplication::palette().color(QPalette::Base);
    for (const Role role : roles) {
        // The grid may stand back, and orange and purple keep Okabe's and Ito's hues on a light
        // page: a shape, a name or a number always says the same.
        const bool hue = appearance == int(theme::Appearance::Light) &&
                         (role == Role::Weights || role == Role::SecondWeights);
        if (role == Role::Grid && appearance != int(theme::Appearance::HighContrast))
            continue;
        VERIFY_CONTRAST(theme::look().colour(role), base, (hue ? 2.1 : 3.0));
    }
    for (const QColor& page : pages())
        VERIFY_CONTRAST(theme::look().focusColour(), page, 3.0);
}

void TestContrast::isSevenToOneInHighContrast()
{
    theme::apply(theme::Appearance::HighContrast);
    QVERIFY(theme::look().isHighContrast());
    for (const QColor& page : pages()) {
        for (const Role role : roles)
            if (role != Role::Grid)
                VERIFY_CONTRAST(theme::look().textColour(role), page, 6.0);
    }
    VERIFY_CONTRAST(QApplication::palette().color(QPalette::Text),
                    QApplication::palette().color(QPalette::Base), 20.0);
    theme::apply(theme::Appearance::Light);
    QVERIFY(!theme::look().isHighContrast());
    QVERIFY(!theme::look().isDark());
}

void TestContrast::menusHaveAnEdgeInHighContrast()
{
    theme::apply(theme::Appearance::HighContrast);
    {
        QMenu menu;
        menu.addAction(QStringLiteral("one"));
        menu.addAction(QStringLiteral("another"));
        menu.resize(menu.sizeHint());
        const QImage image = menu.grab().toImage();
        const QColor page = menu.palette().color(QPalette::Window);
        for (const QPoint edge : {QPoint(image.width() / 2, 1), QPoint(1, image.height() / 2),
                                  QPoint(image.width() - 2, image.height() / 2)})
            QVERIFY2(contrast(image.pixelColor(edge), page) >= 3,
                     qPrintable(image.pixelColor(edge).name()));
    }
    theme::apply(theme::Appearance::System);
}

void TestContrast::fieldsCanBeSeenInTheDark_data()
{
    QTest::addColumn<theme::Appearance>("appearance");
    QTest::newRow("dark") << theme::Appearance::Dark;
    QTest::newRow("high contrast") << theme::Appearance::HighContrast;
}

void TestContrast::fieldsCanBeSeenInTheDark()
{
    QFETCH(theme::Appearance, appearance);
    theme::apply(appearance);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    const QList<QWidget*> fields{new QLineEdit, new QCheckBox, new QSpinBox};
    for (QWidget* field : fields)
        layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setFocus();
    const QImage seen = window.grab().toImage();
    const QColor page = QApplication::palette().color(QPalette::Window);
    for (const QWidget* field : fields) {
        // From the page into the field, there is an edge.
        double edge = 0;
        for (int x = 0; x < 6; ++x)
            edge = std::max(
                edge,
                contrast(seen.pixelColor(field->x() + x, field->geometry().center().y()), page));
        QVERIFY2(edge >= 3, qPrintable(QStringLiteral("%1: %2")
                                           .arg(QLatin1String(field->metaObject()->className()))
                                           .arg(edge)));
    }
    theme::apply(theme::Appearance::Light);
}

void TestContrast::remembersOnlyAppearancesThereAre()
{
    QCOMPARE(theme::rememberedAppearance(3), theme::Appearance::HighContrast);
    QCOMPARE(theme::rememberedAppearance(4), theme::Appearance::System);
    QCOMPARE(theme::rememberedAppearance(-1), theme::Appearance::System);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
