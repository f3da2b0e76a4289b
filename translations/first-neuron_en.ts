<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>Training data and an algorithm make a model; the model makes predictions for new data. Here %n houses make a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</source>
        <translation>
            <numerusform>Training data and an algorithm make a model; the model makes predictions for new data. Here %n house makes a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</numerusform>
            <numerusform>Training data and an algorithm make a model; the model makes predictions for new data. Here %n houses make a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n line(s) before the table skipped</source>
        <translation>
            <numerusform>%n line before the table skipped</numerusform>
            <numerusform>%n lines before the table skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%Ln row(s) to learn from, %1 held back, %2 dropped.</source>
        <translation>
            <numerusform>%Ln row to learn from, %1 held back, %2 dropped.</numerusform>
            <numerusform>%Ln rows to learn from, %1 held back, %2 dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s).</source>
        <translation>
            <numerusform>%Ln feature.</numerusform>
            <numerusform>%Ln features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps, filled with the mean.</source>
        <translation>
            <numerusform>%Ln of %1 rows has gaps, filled with the mean.</numerusform>
            <numerusform>%Ln of %1 rows have gaps, filled with the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps and are left out.</source>
        <translation>
            <numerusform>%Ln of %1 rows has gaps and is left out.</numerusform>
            <numerusform>%Ln of %1 rows have gaps and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no target and are left out.</source>
        <translation>
            <numerusform>%Ln row has no target and is left out.</numerusform>
            <numerusform>%Ln rows have no target and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out while reading.</source>
        <translation>
            <numerusform>%Ln line kept out while reading.</numerusform>
            <numerusform>%Ln lines kept out while reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>; %1 of %Ln held-back row(s) right</source>
        <translation>
            <numerusform>; %1 of %Ln held-back row right</numerusform>
            <numerusform>; %1 of %Ln held-back rows right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>Finished, %Ln iteration made: %1.</numerusform>
            <numerusform>Finished, %Ln iterations made: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>%Ln iteration made: %1.</numerusform>
            <numerusform>%Ln iterations made: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working out the error over %Ln row(s)…</source>
        <translation>
            <numerusform>Working out the error over %Ln row…</numerusform>
            <numerusform>Working out the error over %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; on %Ln held-back row(s) by %1</source>
        <translation>
            <numerusform>; on %Ln held-back row by %1</numerusform>
            <numerusform>; on %Ln held-back rows by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) or biases set by hand</source>
        <translation>
            <numerusform>%Ln weight or bias set by hand</numerusform>
            <numerusform>%Ln weights or biases set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 times on the way, last after %Ln iteration(s): %2.</source>
        <translation>
            <numerusform>Changed %1 times on the way, last after %Ln iteration: %2.</numerusform>
            <numerusform>Changed %1 times on the way, last after %Ln iterations: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln iteration(s): %1.</source>
        <comment>a change</comment>
        <translation>
            <numerusform>After %Ln iteration: %1.</numerusform>
            <numerusform>After %Ln iterations: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AskForm</name>
    <message numerus="yes">
        <source>%Ln other column(s)</source>
        <translation>
            <numerusform>%Ln other column</numerusform>
            <numerusform>%Ln other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other unit(s)</source>
        <translation>
            <numerusform>%Ln other unit</numerusform>
            <numerusform>%Ln other units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AskPicture</name>
    <message numerus="yes">
        <source>%Ln more column(s) stay as in the row.</source>
        <translation>
            <numerusform>%Ln more column stays as in the row.</numerusform>
            <numerusform>%Ln more columns stay as in the row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s) of which the like could be said.</source>
        <translation>
            <numerusform>And %Ln more column of which the like could be said.</numerusform>
            <numerusform>And %Ln more columns of which the like could be said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Autosave</name>
    <message numerus="yes">
        <source>%Ln more unsaved session(s) wait. You are asked about each: if you bring this one back, when First Neuron starts again.</source>
        <translation>
            <numerusform>One more unsaved session waits. You are asked about it, too: if you bring this one back, when First Neuron starts again.</numerusform>
            <numerusform>%Ln more unsaved sessions wait. You are asked about each: if you bring this one back, when First Neuron starts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DataActions</name>
    <message numerus="yes">
        <source>Data: %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Data: %1 (%Ln row)</numerusform>
            <numerusform>Data: %1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::InsideWindow</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LedgerView</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped for a missing value</source>
        <translation>
            <numerusform>%Ln dropped for a missing value</numerusform>
            <numerusform>%Ln dropped for missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out</source>
        <translation>
            <numerusform>%Ln line kept out</numerusform>
            <numerusform>%Ln lines kept out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s) are listed</source>
        <translation>
            <numerusform>the first row is listed</numerusform>
            <numerusform>the first %Ln rows are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NetworkPicture</name>
    <message numerus="yes">
        <source>%Ln unit(s) (%1)</source>
        <translation>
            <numerusform>%Ln unit (%1)</numerusform>
            <numerusform>%Ln units (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) and biases</source>
        <translation>
            <numerusform>%Ln weight or bias</numerusform>
            <numerusform>%Ln weights and biases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln input</numerusform>
            <numerusform>%Ln inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PointsPlot</name>
    <message numerus="yes">
        <source>At %Ln place(s) points of both classes lie on each other: no network gets those right.</source>
        <translation>
            <numerusform>At %Ln place points of both classes lie on each other: no network gets those right.</numerusform>
            <numerusform>At %Ln places points of both classes lie on each other: no network gets those right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message numerus="yes">
        <source>Review %Ln questions</source>
        <translation>
            <numerusform>Review one question</numerusform>
            <numerusform>Review %Ln questions</numerusform>
        </translation>
    </message>
</context>
</TS>
