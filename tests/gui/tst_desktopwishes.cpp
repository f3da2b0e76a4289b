// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/desktopwishes.h"

#include <QApplication>
#include <QDBusServer>
#include <QTest>

using namespace gui;

using AllSettings = QMap<QString, QVariantMap>;

/// Stands in for the portal of the desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    AllSettings settings;
    int asked = 0;

public slots:
    AllSettings ReadAll(const QStringList& groups)
    {
        ++asked;
        AllSettings all;
        for (const QString& group : groups)
            all.insert(group, settings.value(group));
        return all;
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// Over a connection from one end to the other, since there may be no bus where tests run.
class TestDesktopWishes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void followsWhatTheDesktopSays_data();
    void followsWhatTheDesktopSays();
    void hearsOfAChange();
    void staysAsItIsWithoutAPortal();
    void whatWasChosenHereComesFirst();
    void valuesOfAnotherKindWishNothing();

private:
    void follow();

    QDBusServer m_server{QStringLiteral("unix:tmpdir=/tmp")};
    Portal m_portal;
    std::unique_ptr<DesktopWishes> m_wishes;
    QList<theme::Wishes> m_heard;
};

namespace
{

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString here = QStringLiteral("desktop wishes");

} // namespace

void TestDesktopWishes::initTestCase()
{
    QVERIFY(m_server.isConnected());
    connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection connection) {
        connection.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                  QDBusConnection::ExportAllContents);
    });
}

void TestDesktopWishes::init()
{
    m_portal.settings.clear();
    m_portal.asked = 0;
    m_heard.clear();
    theme::setWishes({});
    theme::apply(theme::Appearance::System);
    QVERIFY(!theme::look().isDark());
}

void TestDesktopWishes::cleanup()
{
    m_wishes.reset();
    QDBusConnection::disconnectFromPeer(here);
    theme::setWishes({});
    theme::apply(theme::Appearance::System);
}

void TestDesktopWishes::follow()
{
    m_wishes = std::make_unique<DesktopWishes>(
        QDBusConnection::connectToPeer(m_server.address(), here), QString(), nullptr);
    connect(m_wishes.get(), &DesktopWishes::changed, this, [this](const theme::Wishes& wishes) {
        m_heard << wishes;
        theme::setWishes(wishes);
    });
}

void TestDesktopWishes::followsWhatTheDesktopSays_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<bool>("still");
    QTest::newRow("dark") << appearance << "color-scheme" << QVariant(1u) << true << false << false;
    QTest::newRow("high contrast")
        << appearance << "contrast" << QVariant(1u) << true << true << false;
    QTest::newRow("reduced motion")
        << appearance << "reduced-motion" << QVariant(1u) << false << false << true;
    QTest::newRow("no animations in GNOME")
        << gnome << "enable-animations" << QVariant(false) << false << false << true;
}

void TestDesktopWishes::followsWhatTheDesktopSays()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_portal.settings[group][key] = value;
    m_portal.settings[group][QStringLiteral("something else")] = 7;
    follow();
    QTRY_COMPARE(m_heard.size(), 1);
    QTEST(theme::look().isDark(), "dark");
    QTEST(theme::look().isHighContrast(), "highContrast");
    QTEST(theme::isMotionReduced(), "still");
}

void TestDesktopWishes::hearsOfAChange()
{
    m_portal.settings[appearance][QStringLiteral("color-scheme")] = 1u;
    follow();
    QTRY_VERIFY(theme::look().isDark());
    emit m_portal.SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant(2u));
    QTRY_VERIFY(!theme::look().isDark());
    emit m_portal.SettingChanged(gnome, QStringLiteral("enable-animations"), QDBusVariant(false));
    QTRY_VERIFY(theme::isMotionReduced());
}

void TestDesktopWishes::staysAsItIsWithoutAPortal()
{
    m_wishes = std::make_unique<DesktopWishes>(QDBusConnection(QStringLiteral("there is none")),
                                               QString(), nullptr);
    QCoreApplication::processEvents();
    QVERIFY(!theme::look().isDark());
}

void TestDesktopWishes::whatWasChosenHereComesFirst()
{
    theme::apply(theme::Appearance::Light);
    m_portal.settings[appearance][QStringLiteral("color-scheme")] = 1u;
    follow();
    QTRY_COMPARE(m_heard.size(), 1);
    QVERIFY(!theme::look().isDark());
    theme::apply(theme::Appearance::System);
    QVERIFY(theme::look().isDark());
}

void TestDesktopWishes::valuesOfAnotherKindWishNothing()
{
    m_portal.settings[appearance] = {{QStringLiteral("color-scheme"), QStringLiteral("dark")},
                                     {QStringLiteral("contrast"), -1},
                                     {QStringLiteral("reduced-motion"), QVariantMap()}};
    m_portal.settings[gnome] = {{QStringLiteral("enable-animations"), 0},
                                {QStringLiteral("last one"), true}};
    follow();
    QTRY_COMPARE(m_portal.asked, 1);
    emit m_portal.SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant(1u));
    QTRY_COMPARE(m_heard.size(), 1); // The answer came before.
    QVERIFY(theme::look().isDark());
    QVERIFY(!theme::look().isHighContrast());
    QVERIFY(!theme::isMotionReduced());
}

QTEST_MAIN(TestDesktopWishes)
#include "tst_desktopwishes.moc"
