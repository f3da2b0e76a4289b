// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace gui
{

/// A ring around whatever the keyboard acts on, in every window of the program: pictures, lists,
/// prose, sliders and tables show the focus alike. It appears with the first key and goes away when
/// the mouse is used.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Frame;

    /// Puts the ring where the focus is, or hides it.
    void place();

    QPointer<QWidget> m_frame;
    QPointer<QWidget> m_around;
    bool m_byKeyboard = false;
};

} // namespace gui
