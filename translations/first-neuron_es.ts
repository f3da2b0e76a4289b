<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Figures</name>
    <message>
        <source>Words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “%1” has %2 different words. Reduced to %3 lemmas they are counted: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Take the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight × input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction − target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again.
Next time it predicts %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring of four steps. Take the input: %1. Predict with the weight %2: %3. Compare with the target %4: the difference is %5. Adjust: the weight becomes %6. Then again, and the next prediction is %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where it landed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust, and throw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dartboard. Throw, see where it landed, adjust: the throws close in on the centre, landing %1 cm from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lit pixel raises a feature where its weight is + and lowers it where it is −. Training put the large weights on the mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw picture of 4 by 4 pixels, a smiling face, enters a net. Two learned features, with strong weights on the mouth and weak ones on the eyes, give %1. From them comes the answer: a smile, with probability %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the 1950s: a computer solves what takes people thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudoku solver that follows written rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds its rules in training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with networks of several layers, which find their own features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three fields, one inside the other. Artificial intelligence, since the 1950s, holds a sudoku solver that follows written rules: the digits %1 are taken, so %2 is allowed. Machine learning, inside it, finds its rules in data. Deep learning, inside that, uses networks of several layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points it was fitted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new points it has not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three curves through the same points. A straight line underfits, a cubic is just right, a polynomial of degree 9 overfits. The mean squared error on the points they were fitted to falls: %1. On new points it falls and rises again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer takes a vector of numbers. Each of its units weighs them (a thick line is a large weight, a dashed one negative), adds a bias, bends the sum and hands it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with two layers. The inputs %1 enter layer 1, whose three units make %2 of them; layer 2, a single unit, makes %3 of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars that follow one another: the area brings %1, the age %2, the bias %3; the price is their sum, %4 thousand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data: %1 m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without learning: a sudoku solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules written by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training data and an algorithm make a model; the model makes predictions for new data. Here %n houses make a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns, delimiter: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the table skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No doubt about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is fairly sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a guess: please check the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detect everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its rows are prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and listings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The dot product</source>
        <translation>El producto escalar</translation>
    </message>
    <message>
        <source>A first prediction</source>
        <translation>Una primera predicción</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>El error</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How the data was prepared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;tutorial&apos;s rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Return to the tutorial&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About First Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Two blobs: one line separates them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: no line does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles: one class around the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirals: for patient networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit: categories and missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houses: semicolons and decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Build a first neural network, one step at a time, and see every number that makes it work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the first lesson</source>
        <translation>Empezar por la primera lección</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Walk on by itself (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>it announces more than it holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s own run does not fit these fields; it stays as it is until you train here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error sum %1, %2 of %3 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first iteration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After iteration %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers of the session: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At iteration %1 the run diverged: its numbers grew beyond all bounds. Try a smaller learning rate, such as %2; rows scaled to similar sizes help as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %1 of %Ln held-back row(s) right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %Ln iteration(s) made: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>neither</source>
        <translation>ninguno de los dos</translation>
    </message>
</context>
<context>
    <name>gui::ActivationChart</name>
    <message>
        <source>row 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the sum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: 0 below a sum of 0, the sum itself above it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid: an S-shaped curve that rises from 0 to 1 and passes 0.5 where the sum is 0. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum (layer_1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 0.5: class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below: class 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Autosave</name>
    <message>
        <source>Kept on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Neuron ended before your work was saved. Bring it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ChainRulePicture</name>
    <message>
        <source>dot
product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ColumnsModel</name>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DataActions</name>
    <message>
        <source>The rows to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 (%Ln row(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DerivativesPage</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DialectForm</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubled (&quot;&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslash (\&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma (1,000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point (1.000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space (1 000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe (1&apos;000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks for missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-999; unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further texts that mean “no value”, separated by semicolons. Empty, NA, N/A, NaN, ?, null, - and . always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Document</name>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DotProductPage</name>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ErrorBars</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors as bars. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ErrorChart</name>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: difference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: prediction %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area = error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parabolas, the squared error over the prediction: one is 0 at target 0, the other at target 1. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ErrorCurve</name>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-back rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error over the iterations, from 0 to %1. At iteration %2 it is %3; always answering 0.5 would give %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of squared errors over all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ErrorPage</name>
    <message>
        <source>Error over prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FileCommands</name>
    <message>
        <source>No recovery copy can be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – First Neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Filing</name>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Neuron sessions (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was saved by a newer First Neuron. What this version does not know was left out, so it is opened as a new session: save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3). If both save, the later one has to decide whose work to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my first neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this session since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it keeps their version as a backup beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the session as it was saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since then will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what has changed since it was last saved will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FirstPredictionPage</name>
    <message>
        <source>The flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>&amp;Use this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told from all other labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to learn from, %1 held back, %2 dropped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LedgerModel</name>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, filled in: the mean of the rows to learn from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LedgerView</name>
    <message>
        <source>gaps filled with the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features standardized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 1 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows before and after preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped for a missing value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s) are listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LessonPage</name>
    <message>
        <source>Python listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About First Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;First Neuron %1&lt;/h3&gt;&lt;p&gt;Build a first neural network, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and sessions (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>This field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”: type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2: type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” could be read in two ways. Type %3 or %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ParabolaPicture</name>
    <message>
        <source>x = prediction − target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error = x²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: x = %1, error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parabola, the error over x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is almost on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x must fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At A %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At B, its mirror image, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tangent at A has the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: x = %1, error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other row: x = %1, error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 leaves the picture: x = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 steps: x = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PlanePicture</name>
    <message>
        <source>first number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 long, %3°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
cosine %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the origin to (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows in a plane: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input&apos;s shadow on weights_1 has cosine %1, that on weights_2 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PredictionFlow</name>
    <message>
        <source>dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 0.5?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ: wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow of the computation, from the inputs to the class. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PreparationForm</name>
    <message>
        <source>Missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is taken over the rows to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves each feature to mean 0 and standard deviation 1, measured on the rows to learn from, as scikit-learn&apos;s StandardScaler does. Large numbers would keep a sigmoid from learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of rows held back for testing, chosen by the seed as scikit-learn&apos;s train_test_split does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PreviewModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProblemPage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read one row in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProseView</name>
    <message>
        <source>Look closer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RoleChoice</name>
    <message>
        <source>Role of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that holds free text or nothing can only be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RowsPlot</name>
    <message>
        <source>%1 of %2 rows are predicted rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, with target %2, was drawn and predicted as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ScoresPicture</name>
    <message>
        <source>Dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither is more similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: weights_1 %2, weights_2 %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Stage</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TargetBar</name>
    <message>
        <source>1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label that becomes 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange what 0 and 1 stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is: a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means any of the %1 others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train to the last iteration; a finished run is shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the random start; the fields stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast training is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In four seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::UpdatePicture</name>
    <message>
        <source>shortcut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true gradient: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of each parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes in this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ValuesView</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build a first neural network, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk every lesson, save pictures of it in DIR, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window on the tour, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session to go on with, or data to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height from 640x480 to 8192x8192, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface, such as de; otherwise the one chosen last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface does not speak %1. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>it ends in the middle of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its names are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its random generator is in no possible state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows do not fit the table they came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its training run does not fit its rows or its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows a feature that it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands before the first step of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a session file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the session file failed (%1). Copy it to another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is larger than %1 and cannot be held. Save a session with fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a First Neuron session. Choose a file that ends in .neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is not complete: %1 bytes are missing. Open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is damaged: its checksum does not match what it holds. Open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was saved by a newer First Neuron (format %1). Update this program to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file cannot be used: %1. Open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the session. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: its folder does not exist any more. Save it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: this place cannot be written to (%1). Save it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: the disk is full. Free some space or save it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: writing failed (%1). Save it in another folder or on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: another program keeps its folder locked. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: the file has been changed by another program since it was opened. Save it under another name, or replace the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was written, but the disk did not confirm it (%1). Save it again, or in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was saved, but the version before it could not be kept as a backup (%1). Check the backups beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>The file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content to a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file failed (%1). Copy it to another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was opened. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a line of column names and rows of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1 large and more than %2 cannot be read in this encoding. Save it as UTF-8, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive (%1). Open it in its own program and save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, not a table of rows and columns. Export the data as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Export the data as CSV and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 characters cannot be read as %2. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a table: %1 of %2 lines do not have %3 columns. Choose another delimiter or quote character, or a file with one row a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like running text, not a table: nothing separates the lines into columns. Choose a file with one row a line, or say what the delimiter is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of values below the column names. Add rows, or say that the file has no header or fewer lines before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Choose another delimiter, or remove columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many to hold. Read a sample of it: one row in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. Open the file again to start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as %2. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has %1 of %2 values and is kept out. Add the missing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has %1 values where %2 belong and is kept out. Remove the extra ones, or quote a value that contains the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows the closing quote of a value, so this row is kept out. Double the quotes inside the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened here and never closed, so this line is kept out. Close the quote, or choose another quote character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row contains bytes that are not text in the encoding %1 and is kept out. Correct it, or choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows are kept out and not listed. If that is too many, check the delimiter and the quote character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines before the table are not part of it: %1. If they are, change the number of lines to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column name %1 is used more than once; this column is now called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column has no name; it is now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has one name less than the rows have values; the column without a name is now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be read in two ways; it is taken as %2. If that is wrong, change the decimal mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds numbers, but here it says &quot;%2&quot;, so the column is read as text. Correct the value, or name it as a mark for missing values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample: one row in %1 was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has only one column, but learning needs a feature and a target. Choose another delimiter, or add a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is the target. Give the column to be predicted the role Target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both %1 and %2 are targets. Keep one and make the other a feature or ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is a numeric feature. Give at least one column of numbers or categories the role Feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be a feature. Ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has no values and cannot be used. Ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be the target. Choose a column with two labels or with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row that is left, so there is nothing to learn. Choose another target, or keep more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 has %2 labels. Choose the one to tell from all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 has more than %2 different values outside 0 to 1. Choose a target with a few labels, or scale it to lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 never is %2. Choose one of its labels: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a missing value in a column that is used. Ignore the columns with many gaps, or fill gaps with the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding back %1 of %2 rows leaves none to learn from. Choose a smaller test fraction, or add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices make %1 features in %2 rows, too much to hold. Ignore categories with many labels, or read a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column %1, which is needed. Choose a file with the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 should hold numbers but does not. Correct the value that is none: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no value for %1 and is left out. Fill gaps with the mean to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no value for the target %1 and is left out. Nothing can be learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 is the same in every row and tells nothing. It may be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test fraction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
