// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace gui
{

/// Two curves of errors, small, on a question's card: those of a copy of a listing, which has a
/// mistake, beside those of the listing without it; or of rows that a network learns from, beside
/// rows held back.
class TwoCurves : public QWidget
{
    Q_OBJECT

public:
    struct Curves {
        enum class Of { Copies, Rows };

        Of of = Of::Copies;
        /// That of the copy, or of the rows it learns from.
        std::vector<double> first = {};
        std::vector<double> second = {};

        bool isEmpty() const { return first.size() < 2 || second.size() < 2; }

        bool operator==(const Curves&) const = default;
    };

    explicit TwoCurves(QWidget* parent = nullptr);

    void show(const Curves& curves);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the two are, the first one first.
    QStringList names() const;
    void tell();
    double top() const;
    /// The same as a text: how far the axis goes from 0.
    QString highest() const;
    int leftOfCurves() const;
    bool areNamesInOneLine(int width) const;

    Curves m_shown;
};

} // namespace gui
