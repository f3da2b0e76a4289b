// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui
{

/// The system's word that the program is to end (SIGTERM, SIGINT, SIGHUP), as an ordinary signal. A
/// second word ends it at once. One object at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void received();

private:
    int m_ends[2] = {-1, -1};
};

} // namespace gui
