// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/look/look.h"
#include "gui/pictures/picturetable.h"
#include "model/shown.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPainter;

namespace gui
{

/// A chart or diagram on a lesson's stage. It shows a step, lights up the values it is told to, and
/// speaks upwards by signals only. A picture holds no state of the lesson: whatever is dragged
/// comes back as a new step.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget* parent = nullptr);

    /// Shows this step; once more when a palette or a text size has changed. What is still to come
    /// and has not been shown has a box in its place.
    void showStep(Moment moment, model::Shown shown = {});
    /// Lights up the parts that show these values (names as in Step::highlights); everything else
    /// goes back to normal.
    virtual void setHighlights(const QStringList& names) = 0;
    /// Draws what it shows into an area of any device, as large as its proportions allow, in that
    /// look and at rest: nothing is pointed at, dragged or focused. What it shows is laid out as in
    /// the widget, which needs a size but no window; on screen nothing changes. \pre the letters of
    /// the look are those of look()
    void paint(QPainter& painter, const QRectF& area, const theme::Look& look);
    /// What paint() draws, in the widget's coordinates: all but what is there to be pressed, and
    /// beyond the widget what is scrolled to there.
    virtual QRect drawnPart() const { return rect(); }
    /// How it looks on screen.
    theme::Look look() const;
    /// What a sighted person sees, in words, for this step: the picture's accessible description.
    virtual QString summary() const = 0;
    /// What it shows at this step as rows and columns, for whoever would rather read than look: the
    /// numbers drawn, none computed anew.
    virtual PictureTable table() const = 0;
    /// Whether it is filled in, and made of words and numbers anyway: it is never replaced by its
    /// table.
    virtual bool isForm() const { return false; }
    /// Whether its letters grow with the text of the window: beyond the size of the view there is
    /// something to scroll then.
    virtual bool growsWithText() const { return false; }
    /// The room it takes at the text's present size, if there is a view of this size to look at it.
    virtual QSize neededSize(QSize /*view*/) const { return {}; }
    /// The width, with text of normal size, below which it had better have a tab of its own than
    /// stand beside other pictures.
    virtual int comfortableWidth() const { return 330; }

protected:
    /// Draws this step, which step() is from now on.
    virtual void drawStep(const model::Step& step) = 0;
    /// Draws what it shows in the widget's coordinates.
    virtual void paintShown(QPainter& painter, const theme::Look& look) = 0;
    /// Whether what has moved may be seen to slide there.
    bool slides() const;
    /// The step on show; before there was one, a step without an id.
    const model::Step& step() const { return *m_moment; }
    /// Whether a value may be told: the step knows it, or it has been on screen before.
    bool hasBeenShown(const QString& name) const;
    /// What stands in the place of a value that the step does not have yet: a box as long as nobody
    /// has seen it, else this.
    QString placeOf(const QString& name, const QString& otherwise = {}) const;
    /// A number of that value, or one made of it, as a person would write it. Where nobody may be
    /// told the value, what stands in its place.
    QString numberOf(const QString& name, double number, int digits = 5) const;

signals:
    /// The pointer rests on the part that shows this value; an empty name when it left.
    void hovered(const QString& name);
    /// What is lit up lies there now.
    void litMoved(const QRect& area);
    /// The person dragged something that belongs to this input of the lesson.
    void inputEdited(const QString& name, const std::vector<double>& numbers);
    /// What has been dragged goes back to where it was; editFinished() follows.
    void dragGivenUp();
    /// The drag is over: the next change is another one to undo.
    void editFinished();

private:
    Moment m_moment = std::make_shared<const model::Step>();
    model::Shown m_shown;
};

} // namespace gui
