// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/end_signals.h"

#include <QObject>

namespace gui
{

/// The system's word that the program is to end, as an ordinary signal. One object at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);

signals:
    void received();

private:
    platform::EndSignals m_signals;
};

} // namespace gui
