// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/patterndialog.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;

namespace model
{
struct Dataset;
}

namespace gui
{

class Document;
class ImportDialog;

/// Everything that brings data into the document, and the menus that offer it.
class DataActions : public QObject
{
    Q_OBJECT

public:
    /// The menus and actions of the window that lead here.
    struct Offers {
        QAction* open = nullptr;
        QMenu* samples = nullptr;
        QAction* pattern = nullptr;
        QAction* preparation = nullptr;
        QAction* tutorialData = nullptr;
    };

    DataActions(Document& document, const Offers& offers, QWidget* window);

    /// Lets the person import a file of data; nothing changes until they have agreed.
    void import(const QString& path);
    /// A button that says which rows a lesson works on, with a menu of everything that can be done
    /// about it.
    QToolButton* makeButton(const QString& lesson, QWidget* parent) const;
    /// A button beside it that leads back to the tutorial's rows; not there while they are in use.
    QToolButton* makeTutorialButton(QWidget* parent) const;

signals:
    /// Rows were taken, of a file or of a sample.
    void taken();
    /// A file of the person's was imported.
    void imported(const QString& path);
    /// Other rows are in use, of the session or in a lesson.
    void changed();
    /// The way back to the tutorial's rows is about to go: they are in use again.
    void tutorialRowsBack();

protected:
    bool event(QEvent* event) override;

private:
    void fillSamples();
    void open(ImportDialog* dialog);
    void choosePattern();
    void showPreparation();
    void prepareAgain(const QString& path, bool fromSession);
    void prepareOtherFile();
    QString lossText() const;
    void update();
    /// The rows that the lesson brings; null where it has none.
    const model::Dataset* rowsOfItsOwn(const QString& lesson) const;
    /// "Data: fruit.csv (120 rows)", "Data: tutorial, not fruit.csv"
    QString dataText(const QString& lesson) const;
    QString dataTip(const QString& lesson) const;

    Document& m_document;
    Offers m_offers;
    QWidget* m_window;
    /// What was chosen last.
    session::PatternPoints m_pattern;
};

} // namespace gui
