// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/problem.h"

#include <QListWidget>

#include <vector>

namespace gui
{

/// What is worth knowing about a file, each with its line; choosing one asks for that line to be
/// shown.
class WarningsList : public QListWidget
{
    Q_OBJECT

public:
    explicit WarningsList(QWidget* parent = nullptr);

    void setWarnings(std::vector<table::Problem> warnings);

signals:
    void lineChosen(quint64 line);

private:
    void choose();

    std::vector<table::Problem> m_warnings;
};

} // namespace gui
