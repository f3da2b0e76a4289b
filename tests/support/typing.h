// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dialogs.h"
#include "support/languagemenu.h"
#include "support/ownrows.h"

#include "session/file.h"

#include <QLineEdit>

#include <memory>

/// What tests of typing share: a window with a person at it, who types and does not confirm.
class Typist
{
protected:
    /// A window as it is found when nobody has done anything yet.
    void sitDown();
    void leave() { m_window.reset(); }

    gui::LessonPage* show(const char* lesson)
    {
        return m_window->showLesson(QString::fromUtf8(lesson));
    }
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
        return m_window->document().inputs(QString::fromUtf8(lesson)).at(name).numbers.front();
    }
    void choose(const char* language) { chooseLanguage(*m_window, QString::fromUtf8(language)); }
    /// Saves under that name for the first time. \returns the path
    QString save(const char* name);
    /// After a dialog: where there is no window manager, nobody makes the window active again.
    void comeBack() { QApplication::setActiveWindow(m_window.get()); }
    void import(int features)
    {
        ownrows::import(*m_window, m_desk, features);
        comeBack();
    }
    /// The first weight that a file has saved; NaN where it has none.
    static double saved(const QString& path);
    void answerWith(const char* button) { dialogs::answerWith(QString::fromUtf8(button), m_asked); }

    importing::Desk m_desk;
    std::unique_ptr<gui::MainWindow> m_window;
    dialogs::Asked m_asked;
};

inline void Typist::sitDown()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings().clear();
    m_asked = {};
    m_window = std::make_unique<gui::MainWindow>();
    importing::show(*m_window);
}

inline void Typist::type(QWidget* field, const QString& text)
{
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

inline QString Typist::save(const char* name)
{
    QString path = m_desk.path(QString::fromUtf8(name));
    dialogs::saveTo(path);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    comeBack();
    return path;
}

inline double Typist::saved(const QString& path)
{
    const auto opened = session::open(path);
    if (!opened || !opened->session.lessons.contains("dot-product"))
        return qQNaN();
    const auto& inputs = opened->session.lessons.at("dot-product").inputs;
    const auto found = inputs.find("weights_1");
    return found == inputs.end() ? qQNaN() : found->second.number();
}
