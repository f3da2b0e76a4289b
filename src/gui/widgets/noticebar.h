// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace gui
{

class SignButton;

/// A sentence across the window that needs no answer but should be seen. Hidden until there is
/// something to say; a person can close it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void name();

    QLabel* m_sign;
    QLabel* m_sentence;
    SignButton* m_close;
};

} // namespace gui
