// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "model/lessons.h"

#include <QTest>

#include <memory>

/// What tests of the workbench share: its page on a document of its own.
class WorkbenchTest : public QObject
{
protected:
    void openPage()
    {
        m_document = std::make_unique<gui::Document>();
        openPageAgain();
    }
    /// Once the document has another session.
    void openPageAgain()
    {
        m_page = std::make_unique<gui::LessonPage>(*gui::findLesson(workbench), *m_document);
        m_page->resize(1100, 760);
        m_page->open();
        m_page->show();
    }
    void closePage()
    {
        m_page.reset();
        m_document.reset();
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        if (!found)
            QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return found;
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 20'000);
    }
    bool goTo(int step) const
    {
        m_page->stepper().goTo(step);
        return settle() && m_page->stepper().index() == step;
    }

    const QString workbench = QString::fromUtf8(model::workbench_lesson);
    std::unique_ptr<gui::Document> m_document;
    std::unique_ptr<gui::LessonPage> m_page;
};
