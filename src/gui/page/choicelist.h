// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace gui
{

/// A text as it is seen, in HTML, and as it is heard.
struct CardWords {
    QString html;
    QString plain = {};

    bool operator==(const CardWords&) const = default;
};

/// Choices of which one is the answer: a click says so at once, by keyboard Enter does.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString id;
        CardWords words;

        bool operator==(const Choice&) const = default;
    };

    explicit ChoiceList(QWidget* parent = nullptr);

    /// The same choices once more, in other words, too, keep the one that is chosen.
    void setChoices(const QList<Choice>& choices);
    void chooseNone();
    /// The id of the one that is chosen; empty where none is.
    QString answer() const;
    /// Chooses it, if it is there.
    void setAnswer(const QString& id);
    /// Where the focus goes. \pre there are choices
    QAbstractButton* first() const;

signals:
    /// That is the answer.
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QButtonGroup* m_buttons;
};

} // namespace gui
