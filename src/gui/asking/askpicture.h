// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/asking/asksheet.h"
#include "gui/document/classnames.h"
#include "gui/document/namedrows.h"
#include "gui/pictures/picture.h"
#include "session/session.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace gui
{

class AskForm;
class RowBox;
class RunView;

/// Asks the network on screen: a form with the columns of the person's own file, the prediction for
/// what stands in it, and what that is made of. It begins with a row of the dataset.
class AskPicture : public Picture
{
    Q_OBJECT

public:
    explicit AskPicture(RunView& run, QWidget* parent = nullptr);

    /// What is asked, and how the answer is said, from the next step shown on. The inputs made of
    /// it, unless nobody has asked anything yet or there is no prediction.
    std::optional<std::vector<double>> setQuestion(const session::Session& session,
                                                   const ClassNames& names);

    /// Nothing that a step lights up stands in it.
    void setHighlights(const QStringList&) override {}
    QString summary() const override { return m_summary; }
    PictureTable table() const override;
    bool isForm() const override { return true; }
    /// As long as all that the network answers, whatever is scrolled to.
    QRect drawnPart() const override;
    int comfortableWidth() const override { return 390; }

signals:
    /// The person begins with this row of the dataset.
    void rowChosen(qint64 row);
    void answered(const std::string& column, const std::string& text);

protected:
    void drawStep(const model::Step& step) override;
    void paintShown(QPainter& painter, const theme::Look& look) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Whether what is asked is about the rows of the run on screen.
    bool isAboutTheRun() const;
    /// What stands there until the first step with other rows: no answer of the network before.
    void showWaiting();
    void say();
    /// Once a field refuses what was typed, or does not any more.
    void sayAnew();
    /// The fields below stay where they are when it has a line less.
    void keepRoomForResult();
    AskSheet onPaper() const;
    void showForm();
    /// The share whose bar goes to the end. It hardly changes from step to step of a run, so that
    /// bars can be compared: it is the largest one where the run began, where it has come to, or on
    /// screen, rounded up. \pre there is a prediction
    double reach() const;
    /// What stands above the form, with a long name of the target shortened.
    void tellPrediction(double prediction);
    /// The row it begins with: beside its number, below it, or on lines of its own.
    void describeRow();
    /// The same, once there is something to describe.
    void fitDescription();
    /// However much is to be remarked, most of the room is the form's: the rest is scrolled.
    void fitRemarks();

    RunView& m_run;
    QBoxLayout* m_beginning = nullptr;
    RowBox* m_row = nullptr;
    QLabel* m_rowDescription = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_remarks = nullptr;
    QScrollArea* m_remarksRoom = nullptr;
    AskForm* m_form = nullptr;

    table::Recipe m_recipe;
    session::Question m_question;
    session::AskedRow m_asked;
    /// The rows that the question is about.
    std::shared_ptr<const model::Dataset> m_dataset;
    ClassNames m_names;
    /// How targets are counted, where that is not seen by them.
    QString m_counting;
    NamedRows m_rowNames;
    /// What the row is called that it begins with.
    QString m_rowName;
    /// The prediction taken apart; nothing where there is none.
    std::optional<model::Step> m_parts;
    /// The same of what was taken last, whatever a field refuses since.
    std::optional<model::Step> m_taken;
    QString m_summary;
};

} // namespace gui
