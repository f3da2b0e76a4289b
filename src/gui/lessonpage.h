#pragma once

#include "gui/lessons/lessons.h"
#include "gui/stepper.h"
#include "model/traces.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class LessonPage;
}

namespace gui
{

class Document;
class InputBar;
class Picture;

/// A lesson on screen: prose, pictures, the live formula, the values, the listings and the inputs, all showing the
/// one step that the Stepper is at. A lesson adds its pictures and has two hooks: build the trace, show a step.
class LessonPage : public QWidget
{
    Q_OBJECT

public:
    LessonPage(const Lesson& lesson, Document& document, QWidget* parent = nullptr);
    ~LessonPage() override;

    const Lesson& lesson() const { return m_lesson; }
    Stepper& stepper() { return m_stepper; }
    /// The step on screen.
    const model::Step& currentStep() const { return m_step; }
    /// A name for the step in the step bar, such as "squash it with the sigmoid": the heading of its prose section.
    QString stepTitle() const;

protected:
    /// The walk that follows from these inputs. Called whenever an input has changed.
    virtual model::Trace buildTrace(const model::Inputs& inputs) const = 0;
    /// Shows a step beyond what the base does with it (prose, formula, values, listings, every picture).
    virtual void showStep(const model::Step& step);

    /// Puts a chart or diagram on the stage; pictures stand side by side where there is room, as tabs where not.
    void addPicture(const QString& title, Picture* picture);
    /// Fields for the lesson's inputs, in a row above the stage. Labels are given where the input's own name won't do.
    InputBar& inputBar();

    Document& document() { return m_document; }

private:
    const Lesson& m_lesson;
    Document& m_document;
    std::unique_ptr<Ui::LessonPage> m_ui;
    Stepper m_stepper;
    model::Trace m_trace;
    model::Step m_step;
};

} // namespace gui
