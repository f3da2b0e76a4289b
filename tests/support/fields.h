// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTest>

/// Fields as a person fills them in.
namespace fields
{

/// Types a text in place of what stands in the field of that name, and confirms it.
inline void enter(const QWidget& page, const QString& name, const QString& text)
{
    auto* field = page.findChild<QLineEdit*>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace fields
