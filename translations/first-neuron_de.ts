<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden unit %1</source>
        <translation>verdeckte Einheit %1</translation>
    </message>
</context>
<context>
    <name>Axes</name>
    <message>
        <source>standardized</source>
        <translation>standardisiert</translation>
    </message>
</context>
<context>
    <name>AxisTitle</name>
    <message>
        <source>%1 (%2)</source>
        <comment>axis, note</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChainRuleLesson</name>
    <message>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>it × %1 %2 %3</source>
        <translation>das × %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ColumnNotes</name>
    <message>
        <source>counts the rows</source>
        <translation>zählt die Zeilen</translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>alle verschieden</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>Datum oder Uhrzeit</translation>
    </message>
    <message>
        <source>numbers, but “%1”</source>
        <translation>Zahlen, aber „%1“</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>mixes %1</source>
        <translation>gemischt: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>codes such as %1</source>
        <translation>Codes wie %1</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>nearly always the same</source>
        <translation>fast immer gleich</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”</source>
        <translation>„%1“ und „%2“ zusammenfassen</translation>
    </message>
    <message>
        <source>Separate “%1” and “%2”</source>
        <translation>„%1“ und „%2“ trennen</translation>
    </message>
    <message>
        <source>“%1” is a gap</source>
        <translation>„%1“ ist eine Lücke</translation>
    </message>
    <message>
        <source>a quote mark in %1</source>
        <translation>Anführungszeichen in %1</translation>
    </message>
    <message>
        <source>“%1” is a number?</source>
        <translation>„%1“ eine Zahl?</translation>
    </message>
    <message>
        <source>Take “%1” for no value</source>
        <translation>„%1“ als fehlend werten</translation>
    </message>
    <message>
        <source>words, but “%1”</source>
        <translation>Wörter, aber „%1“</translation>
    </message>
    <message>
        <source>numbers before, now “%1”</source>
        <translation>bisher Zahlen, nun „%1“</translation>
    </message>
    <message>
        <source>labels before, now numbers</source>
        <translation>bisher Klassen, nun Zahlen</translation>
    </message>
    <message>
        <source>not there before: %1</source>
        <translation>bisher nicht dabei: %1</translation>
    </message>
    <message>
        <source>no longer there: %1</source>
        <translation>nicht mehr dabei: %1</translation>
    </message>
    <message>
        <source>goes up by one</source>
        <translation>steigt um eins</translation>
    </message>
    <message>
        <source>%1 and no unit</source>
        <translation>%1 und keine Einheit</translation>
    </message>
    <message>
        <source>two numbers in one</source>
        <translation>zwei Zahlen in einer</translation>
    </message>
    <message>
        <source>Take empty for no value</source>
        <translation>Leer als fehlend werten</translation>
    </message>
    <message>
        <source>Take empty for a label</source>
        <translation>Leer als Klasse werten</translation>
    </message>
    <message>
        <source>in %1 before, now in %2</source>
        <translation>bisher in %1, jetzt in %2</translation>
    </message>
    <message>
        <source>in %1 before, now no unit</source>
        <translation>bisher in %1, jetzt ohne Einheit</translation>
    </message>
    <message>
        <source>no unit before, now in %1</source>
        <translation>bisher ohne Einheit, jetzt in %1</translation>
    </message>
    <message>
        <source>Take for numbers in “%1”</source>
        <translation>Als Zahlen in „%1“ lesen</translation>
    </message>
    <message>
        <source>points out of %1</source>
        <translation>Punkte von %1</translation>
    </message>
</context>
<context>
    <name>DataName</name>
    <message>
        <source>two blobs</source>
        <translation>zwei Haufen</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>gezeichnete Punkte</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Goes to that lesson.</source>
        <translation>Führt zu dieser Lektion.</translation>
    </message>
    <message>
        <source>Opens this sample. Nothing changes until you agree.</source>
        <translation>Öffnet dieses Beispiel. Nichts ändert sich, bevor du zustimmst.</translation>
    </message>
    <message>
        <source>Asks for a file. Nothing changes until you agree.</source>
        <translation>Fragt nach einer Datei. Nichts ändert sich, bevor du zustimmst.</translation>
    </message>
    <message>
        <source>Goes to that lesson and fills in these fields. If it has been trained, it starts again; what was there comes back with Undo.</source>
        <translation>Führt zu dieser Lektion und füllt diese Felder aus. Ist dort schon trainiert worden, beginnt es von vorn; mit „Rückgängig“ kommt zurück, was da war.</translation>
    </message>
    <message>
        <source>Opens the user guide at that page.</source>
        <translation>Öffnet das Benutzerhandbuch auf dieser Seite.</translation>
    </message>
    <message>
        <source>Goes to that step.</source>
        <translation>Führt zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Puts another row into the fields, for you to work out. When you walk on, what was there comes back.</source>
        <translation>Setzt eine andere Zeile in die Felder, und du rechnest sie aus. Gehst du weiter, kommt zurück, was dort stand.</translation>
    </message>
</context>
<context>
    <name>DescentLessons</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Other row</source>
        <translation>Andere Zeile</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>Ihr Zielwert</translation>
    </message>
</context>
<context>
    <name>DotProductLesson</name>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ErrorLesson</name>
    <message>
        <source>Error over prediction</source>
        <translation>Fehler über der Vorhersage</translation>
    </message>
    <message>
        <source>The errors side by side</source>
        <translation>Die Fehler nebeneinander</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>Lemmas</source>
        <translation>Lemmata</translation>
    </message>
    <message>
        <source>Bag of words</source>
        <translation>Bag of Words</translation>
    </message>
    <message>
        <source>The text “%1” has %2 different words. Reduced to %3 lemmas they are counted: %4.</source>
        <translation>Der Text „%1“ hat %2 verschiedene Wörter. Auf %3 Lemmata zurückgeführt, werden sie gezählt: %4.</translation>
    </message>
    <message>
        <source>1  Take the input</source>
        <translation>1  Eingabe nehmen</translation>
    </message>
    <message>
        <source>2  Predict</source>
        <translation>2  Vorhersagen</translation>
    </message>
    <message>
        <source>weight × input</source>
        <translation>Gewicht × Eingabe</translation>
    </message>
    <message>
        <source>3  Compare</source>
        <translation>3  Vergleichen</translation>
    </message>
    <message>
        <source>prediction − target</source>
        <translation>Vorhersage − Zielwert</translation>
    </message>
    <message>
        <source>4  Adjust</source>
        <translation>4  Anpassen</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>das Gewicht</translation>
    </message>
    <message>
        <source>Again and again.
Next time it predicts %1.</source>
        <translation>Immer wieder.
Nächste Vorhersage: %1.</translation>
    </message>
    <message>
        <source>A ring of four steps. Take the input: %1. Predict with the weight %2: %3. Compare with the target %4: the difference is %5. Adjust: the weight becomes %6. Then again, and the next prediction is %7.</source>
        <translation>Ein Ring aus vier Schritten. Eingabe nehmen: %1. Vorhersagen mit dem Gewicht %2: %3. Vergleichen mit dem Zielwert %4: Die Differenz ist %5. Anpassen: Das neue Gewicht ist %6. Dann von vorn, und die nächste Vorhersage ist %7.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Werfen</translation>
    </message>
    <message>
        <source>See where it landed</source>
        <translation>Sehen, wo er landet</translation>
    </message>
    <message>
        <source>Adjust, and throw again</source>
        <translation>Anpassen und wieder werfen</translation>
    </message>
    <message>
        <source>Distance from the centre</source>
        <translation>Abstand von der Mitte</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>A dartboard. Throw, see where it landed, adjust: the throws close in on the centre, landing %1 cm from it.</source>
        <translation>Eine Dartscheibe. Werfen, sehen, wo der Pfeil landet, anpassen: Die Würfe nähern sich der Mitte und landen %1 cm von ihr entfernt.</translation>
    </message>
    <message>
        <source>Raw picture</source>
        <translation>Rohes Bild</translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation>Gelernte Merkmale</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A smile?</source>
        <translation>Ein Lächeln?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A lit pixel raises a feature where its weight is + and lowers it where it is −. Training put the large weights on the mouth.</source>
        <translation>Ein helles Pixel hebt ein Merkmal, wo sein Gewicht + ist, und senkt es, wo es − ist. Das Training hat die großen Gewichte auf den Mund gelegt.</translation>
    </message>
    <message>
        <source>A raw picture of 4 by 4 pixels, a smiling face, enters a net. Two learned features, with strong weights on the mouth and weak ones on the eyes, give %1. From them comes the answer: a smile, with probability %2.</source>
        <translation>Ein rohes Bild aus 4 mal 4 Pixeln, ein lächelndes Gesicht, geht in ein Netz. Zwei gelernte Merkmale, mit starken Gewichten auf dem Mund und schwachen auf den Augen, ergeben %1. Aus ihnen folgt die Antwort: ein Lächeln, mit der Wahrscheinlichkeit %2.</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>since the 1950s: a computer solves what takes people thought</source>
        <translation>seit den 1950ern: Ein Computer löst, worüber Menschen nachdenken müssen</translation>
    </message>
    <message>
        <source>A sudoku solver that follows written rules</source>
        <translation>Ein Sudoku-Programm, das aufgeschriebenen Regeln folgt</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>finds its rules in training data</source>
        <translation>findet seine Regeln in Trainingsdaten</translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation>Deep Learning</translation>
    </message>
    <message>
        <source>with networks of several layers, which find their own features</source>
        <translation>mit Netzen aus mehreren Schichten, die ihre Merkmale selbst finden</translation>
    </message>
    <message>
        <source>Three fields, one inside the other. Artificial intelligence, since the 1950s, holds a sudoku solver that follows written rules: the digits %1 are taken, so %2 is allowed. Machine learning, inside it, finds its rules in data. Deep learning, inside that, uses networks of several layers.</source>
        <translation>Drei Gebiete, eines im anderen. Zur künstlichen Intelligenz, seit den 1950ern, gehört ein Sudoku-Programm, das aufgeschriebenen Regeln folgt: Die Ziffern %1 sind vergeben, also ist %2 erlaubt. Darin liegt das maschinelle Lernen: Es findet seine Regeln in Daten. Darin wiederum liegt das Deep Learning: Es benutzt Netze aus mehreren Schichten.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>points it was fitted to</source>
        <translation>bekannte Punkte</translation>
    </message>
    <message>
        <source>new points it has not seen</source>
        <translation>neue, nie gesehene Punkte</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>Schicht 1</translation>
    </message>
    <message>
        <source>Layer 2</source>
        <translation>Schicht 2</translation>
    </message>
    <message>
        <source>A layer takes a vector of numbers. Each of its units weighs them (a thick line is a large weight, a dashed one negative), adds a bias, bends the sum and hands it on.</source>
        <translation>Eine Schicht nimmt einen Vektor von Zahlen. Jede ihrer Einheiten gewichtet sie (eine dicke Linie ist ein großes Gewicht, eine gestrichelte ein negatives), addiert einen Bias, verbiegt die Summe und reicht sie weiter.</translation>
    </message>
    <message>
        <source>A network with two layers. The inputs %1 enter layer 1, whose three units make %2 of them; layer 2, a single unit, makes %3 of those.</source>
        <translation>Ein Netz mit zwei Schichten. Die Eingaben %1 gehen in Schicht 1, deren drei Einheiten %2 daraus machen; Schicht 2, eine einzige Einheit, macht daraus %3.</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 Tausend</translation>
    </message>
    <message>
        <source>Bars that follow one another: the area brings %1, the age %2, the bias %3; the price is their sum, %4 thousand.</source>
        <translation>Balken, die aneinander anschließen: Die Fläche bringt %1, das Alter %2, der Bias %3; der Preis ist ihre Summe, %4 Tausend.</translation>
    </message>
    <message>
        <source>Supervised learning</source>
        <translation>Überwachtes Lernen</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New data: %1 m²</source>
        <translation>Neue Daten: %1 m²</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Without learning: a sudoku solver</source>
        <translation>Ohne Lernen: ein Sudoku-Programm</translation>
    </message>
    <message>
        <source>Rules written by a person</source>
        <translation>Regeln, von einem Menschen aufgeschrieben</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Training data and an algorithm make a model; the model makes predictions for new data. Here %n houses make a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</source>
        <translation>
            <numerusform>Trainingsdaten und ein Algorithmus ergeben ein Modell; das Modell macht Vorhersagen für neue Daten. Hier ergibt %n Haus eine Gerade, und für ein neues Haus mit %1 m² sagt sie %2 vorher. Darunter zum Vergleich: von einem Menschen aufgeschriebene Regeln, ein Programm, eine Antwort.</numerusform>
            <numerusform>Trainingsdaten und ein Algorithmus ergeben ein Modell; das Modell macht Vorhersagen für neue Daten. Hier ergeben %n Häuser eine Gerade, und für ein neues Haus mit %1 m² sagt sie %2 vorher. Darunter zum Vergleich: von einem Menschen aufgeschriebene Regeln, ein Programm, eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lemma</source>
        <translation>Lemma</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>weight, before %1</source>
        <translation>Gewicht, vorher %1</translation>
    </message>
    <message>
        <source>Next prediction</source>
        <translation>Nächste Vorhersage</translation>
    </message>
    <message>
        <source>cm to the right</source>
        <translation>cm nach rechts</translation>
    </message>
    <message>
        <source>cm upwards</source>
        <translation>cm nach oben</translation>
    </message>
    <message>
        <source>Pixel (row, column)</source>
        <translation>Pixel (Zeile, Spalte)</translation>
    </message>
    <message>
        <source>Weight of feature 1</source>
        <translation>Gewicht von Merkmal 1</translation>
    </message>
    <message>
        <source>Weight of feature 2</source>
        <translation>Gewicht von Merkmal 2</translation>
    </message>
    <message>
        <source>learned feature</source>
        <translation>gelerntes Merkmal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Polynomial of degree</source>
        <translation>Polynom vom Grad</translation>
    </message>
    <message>
        <source>Mean squared error, points it was fitted to</source>
        <translation>Mittlerer quadratischer Fehler, bekannte Punkte</translation>
    </message>
    <message>
        <source>Mean squared error, new points</source>
        <translation>Mittlerer quadratischer Fehler, neue Punkte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>Schicht %1, Einheit %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>ihre Summe</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Fläche in m²</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>new, predicted</source>
        <translation>neu, vorhergesagt</translation>
    </message>
    <message>
        <source>Degree %1: too stiff</source>
        <translation>Grad %1: zu steif</translation>
    </message>
    <message>
        <source>Degree %1: too loose</source>
        <translation>Grad %1: zu locker</translation>
    </message>
    <message>
        <source>Degree %1: just right</source>
        <translation>Grad %1: genau richtig</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Curves through the same points, from a straight line, degree 1, to degree %1. %2. Its mean squared error on the points it was fitted to is %3, on new points %4. From degree to degree the first of these falls: %5. The second is smallest at degree %6 and rises again: %7.</source>
        <translation>Kurven durch dieselben Punkte, von einer Geraden, Grad 1, bis zu Grad %1. %2. Ihr mittlerer quadratischer Fehler auf den Punkten, an die sie angepasst wurde, ist %3, auf neuen Punkten %4. Von Grad zu Grad sinkt der erste der beiden: %5. Der zweite ist bei Grad %6 am kleinsten und steigt dann wieder: %7.</translation>
    </message>
    <message>
        <source>Degree %1</source>
        <translation>Grad %1</translation>
    </message>
    <message>
        <source>Curves through the same points, from a straight line, degree 1, to degree %1. %2. Its mean squared error on the points it was fitted to is %3. From degree to degree it falls: %4.</source>
        <translation>Kurven durch dieselben Punkte, von einer Geraden, Grad 1, bis Grad %1. %2. Ihr mittlerer quadratischer Fehler ist auf den Punkten, an die sie angepasst wurde, %3. Von Grad zu Grad sinkt er: %4.</translation>
    </message>
</context>
<context>
    <name>FirstPredictionLesson</name>
    <message>
        <source>The flow</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>Die Aktivierungsfunktion</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>XOR with three units</source>
        <translation>XOR mit drei Einheiten</translation>
    </message>
    <message>
        <source>The circle without a hidden layer</source>
        <translation>Der Kreis ohne verdeckte Schicht</translation>
    </message>
    <message>
        <source>The spiral from x1 and x2 alone</source>
        <translation>Die Spirale allein aus x1 und x2</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Auswendig gelernt</translation>
    </message>
    <message>
        <source>Cured of it</source>
        <translation>Davon geheilt</translation>
    </message>
    <message>
        <source>A start that learns nothing</source>
        <translation>Ein Anfang, der nichts lernt</translation>
    </message>
    <message>
        <source>Half of the weights</source>
        <translation>Die Hälfte der Gewichte</translation>
    </message>
    <message>
        <source>Rows of XOR, one hidden layer, three units at most. 18 of 20 starts have to succeed. Try tanh, a learning rate of 0.1 and 20,000 iterations.</source>
        <translation>Zeilen von XOR, eine verdeckte Schicht, höchstens drei Einheiten. 18 von 20 Anfängen müssen gelingen. Versuch es mit tanh, einer Lernrate von 0,1 und 20.000 Iterationen.</translation>
    </message>
    <message>
        <source>Rows of a circle and a single neuron. Let it see x1² and x2², too.</source>
        <translation>Zeilen eines Kreises und ein einzelnes Neuron. Lass es auch x1² und x2² sehen.</translation>
    </message>
    <message>
        <source>Rows of a spiral and nothing computed of x1 and x2. Try two layers of eight tanh units, a learning rate of 0.1 and 200,000 iterations.</source>
        <translation>Zeilen einer Spirale und nichts, was aus x1 und x2 berechnet ist. Versuch es mit zwei Schichten aus acht tanh-Einheiten, einer Lernrate von 0,1 und 200.000 Iterationen.</translation>
    </message>
    <message>
        <source>Right for the rows it learns from, wrong for those held back. Try moons with much noise, few points, half of them held back, and many units.</source>
        <translation>Richtig bei den Zeilen, aus denen es lernt, falsch bei den zurückgehaltenen. Versuch es mit Monden mit viel Rauschen, wenigen Punkten, die Hälfte davon zurückgehalten, und vielen Einheiten.</translation>
    </message>
    <message>
        <source>The same network with L2 or L1: it has to do better on the rows held back than it does without. Try L2 of 0.01.</source>
        <translation>Dasselbe Netz mit L2 oder L1: Es muss bei den zurückgehaltenen Zeilen besser sein als ohne. Versuch es mit L2 = 0,01.</translation>
    </message>
    <message>
        <source>Every row gets the same answer, however long it is trained; from other starts it learns. Try XOR, three layers of four sigmoid units, a learning rate of 0.3, and New start until it happens.</source>
        <translation>Jede Zeile bekommt dieselbe Antwort, so lange du auch trainierst; von anderen Anfängen aus lernt es. Versuch es mit XOR, drei Schichten aus vier Sigmoid-Einheiten, einer Lernrate von 0,3 und drück auf „Neuer Anfang“, bis es passiert.</translation>
    </message>
    <message>
        <source>Half of all weights are exactly 0, and as many rows are right as without a price on them. Try XOR, two layers of eight tanh units and L1 of 0.003.</source>
        <translation>Die Hälfte aller Gewichte ist genau 0, und ebenso viele Zeilen sind richtig wie ohne einen Preis auf sie. Versuch es mit XOR, zwei Schichten aus acht tanh-Einheiten und L1 = 0,003.</translation>
    </message>
    <message>
        <source>Two lines part four points. Where every corner is a cloud, a third one gives chance more edges to choose from.</source>
        <translation>Vier Punkte trennen schon zwei Geraden. Wo jede Ecke eine Wolke ist, gibt eine dritte dem Zufall mehr Kanten zur Auswahl.</translation>
    </message>
    <message>
        <source>With the right inputs one neuron is enough: of x1² and x2², a circle is a straight line.</source>
        <translation>Mit den richtigen Eingaben reicht ein Neuron: In x1² und x2² ist ein Kreis eine Gerade.</translation>
    </message>
    <message>
        <source>Layers find by themselves what nobody has computed for them.</source>
        <translation>Schichten finden selbst, was ihnen niemand berechnet hat.</translation>
    </message>
    <message>
        <source>With enough units a network fits anything, noise included. Only rows that it has not seen can tell.</source>
        <translation>Mit genug Einheiten passt sich ein Netz an alles an, auch an das Rauschen. Nur Zeilen, die es nicht gesehen hat, verraten das.</translation>
    </message>
    <message>
        <source>Small weights make smooth answers: less is learned by heart.</source>
        <translation>Kleine Gewichte geben glatte Antworten: Weniger wird auswendig gelernt.</translation>
    </message>
    <message>
        <source>Where units are flat for every row, their slope is 0, and no update moves them. Where a network begins decides what it can learn.</source>
        <translation>Wo Einheiten bei jeder Zeile flach sind, ist ihre Steigung 0, und keine Anpassung bewegt sie. Wo ein Netz anfängt, entscheidet darüber, was es lernen kann.</translation>
    </message>
    <message>
        <source>Much of a network can be left out. What stays is what it knows.</source>
        <translation>Vieles an einem Netz kann wegbleiben. Was bleibt, ist, was es weiß.</translation>
    </message>
    <message>
        <source>The rows are not those of XOR.</source>
        <translation>Die Zeilen sind nicht die von XOR.</translation>
    </message>
    <message>
        <source>The rows are no circle.</source>
        <translation>Die Zeilen sind kein Kreis.</translation>
    </message>
    <message>
        <source>The rows are no spiral.</source>
        <translation>Die Zeilen sind keine Spirale.</translation>
    </message>
    <message>
        <source>It takes rows of two classes.</source>
        <translation>Es braucht Zeilen aus zwei Klassen.</translation>
    </message>
    <message>
        <source>At least eight rows have to be held back.</source>
        <translation>Mindestens acht Zeilen müssen zurückgehalten sein.</translation>
    </message>
    <message>
        <source>It takes one hidden layer of three units at most.</source>
        <translation>Es braucht eine verdeckte Schicht mit höchstens drei Einheiten.</translation>
    </message>
    <message>
        <source>There are hidden layers.</source>
        <translation>Es gibt verdeckte Schichten.</translation>
    </message>
    <message>
        <source>There is no hidden layer.</source>
        <translation>Es gibt keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>The network sees more than x1 and x2.</source>
        <translation>Das Netz sieht mehr als x1 und x2.</translation>
    </message>
    <message>
        <source>L1 and L2 are 0.</source>
        <translation>L1 und L2 sind 0.</translation>
    </message>
    <message>
        <source>L1 is 0.</source>
        <translation>L1 ist 0.</translation>
    </message>
    <message>
        <source>More than half of the weights are in use.</source>
        <translation>Mehr als die Hälfte der Gewichte ist in Gebrauch.</translation>
    </message>
    <message>
        <source>It takes at least 1,000 iterations.</source>
        <translation>Es braucht mindestens 1.000 Iterationen.</translation>
    </message>
    <message>
        <source>Fewer than 95 of 100 rows are right so far.</source>
        <translation>Bisher sind weniger als 95 von 100 Zeilen richtig.</translation>
    </message>
    <message>
        <source>The rows held back are nearly as right as the others.</source>
        <translation>Die zurückgehaltenen Zeilen sind fast so oft richtig wie die anderen.</translation>
    </message>
    <message>
        <source>The network tells rows apart.</source>
        <translation>Das Netz unterscheidet Zeilen.</translation>
    </message>
    <message>
        <source>%1 of %2 starts succeed: 18 are needed.</source>
        <translation>%1 von %2 Anfängen gelingen: 18 sind nötig.</translation>
    </message>
    <message>
        <source>None of %1 other starts learns it either.</source>
        <translation>Auch von %1 anderen Anfängen lernt es keiner.</translation>
    </message>
    <message>
        <source>Without L1, more rows are right.</source>
        <translation>Ohne L1 sind mehr Zeilen richtig.</translation>
    </message>
    <message>
        <source>Without the price on weights it does as well on the rows held back.</source>
        <translation>Ohne den Preis auf Gewichte ist es bei den zurückgehaltenen Zeilen ebenso gut.</translation>
    </message>
    <message>
        <source>Weights were set by hand on the way. After a reset, the network finds its own.</source>
        <translation>Unterwegs wurden Gewichte von Hand gesetzt. Nach dem Zurücksetzen findet das Netz eigene.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>%1 columns, delimiter: %2</source>
        <translation>%1 Spalten, Trennzeichen: %2</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>names in the first line</source>
        <translation>Namen in der ersten Zeile</translation>
    </message>
    <message>
        <source>no line of names</source>
        <translation>keine Zeile mit Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the table skipped</source>
        <translation>
            <numerusform>%n Zeile vor der Tabelle übersprungen</numerusform>
            <numerusform>%n Zeilen vor der Tabelle übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubt about it.</source>
        <translation>Daran besteht kein Zweifel.</translation>
    </message>
    <message>
        <source>This is fairly sure.</source>
        <translation>Das ist ziemlich sicher.</translation>
    </message>
    <message>
        <source>This is a guess: please check the rows.</source>
        <translation>Das ist geraten: Bitte prüfe die Zeilen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Detect everything again</source>
        <translation>Alles neu er&amp;kennen</translation>
    </message>
    <message>
        <source>How its rows are prepared</source>
        <translation>Wie ihre Zeilen vorbereitet werden</translation>
    </message>
</context>
<context>
    <name>InsideWords</name>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>verdeckte Schicht %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Row %1 is drawn.</source>
        <translation>Zeile %1 wird gezogen.</translation>
    </message>
    <message>
        <source>An update learns from %1 rows. This is the way of the last of them, row %2; the others go the same way, and the update takes the means.</source>
        <translation>Ein Schritt lernt aus %1 Zeilen. Das ist der Weg der letzten davon, Zeile %2; die anderen gehen denselben Weg, und der Schritt nimmt die Mittelwerte.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineingeht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Forwards: %1</source>
        <translation>Vorwärts: %1</translation>
    </message>
    <message>
        <source>Each number that comes in times its weight, all of it added up, and the bias: that is the weighted sum. The activation here is %1.</source>
        <translation>Jede Zahl, die hereinkommt, mal ihr Gewicht, alles zusammengezählt, und der Bias dazu: Das ist die gewichtete Summe. Die Aktivierung ist hier %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What it computes</source>
        <translation>Was sie berechnet</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>How far the prediction is from the target, squared.</source>
        <translation>Wie weit die Vorhersage vom Zielwert weg ist, zum Quadrat.</translation>
    </message>
    <message>
        <source>How surprised the network is at the target: the cross-entropy.</source>
        <translation>Wie sehr der Zielwert das Netz überrascht: die Kreuzentropie.</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie sie zustande kommt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>The cross-entropy is made for the sigmoid: what it asks of the weighted sum is prediction minus target.</source>
        <translation>Die Kreuzentropie ist für die Sigmoidfunktion gemacht: Von der gewichteten Summe verlangt sie Vorhersage minus Zielwert.</translation>
    </message>
    <message>
        <source>Slope of the error by its sum</source>
        <translation>Steigung des Fehlers nach der Summe</translation>
    </message>
    <message>
        <source>How the error changes with the output, times how the output changes with the weighted sum.</source>
        <translation>Wie sich der Fehler mit der Ausgabe ändert, mal wie sich die Ausgabe mit der gewichteten Summe ändert.</translation>
    </message>
    <message>
        <source>The blame of a unit comes from every unit that it speaks to, times the weight on the way: add where paths meet. Then the slope of its activation leads on to its weighted sum.</source>
        <translation>Die Schuld einer Einheit kommt von jeder Einheit, zu der sie spricht, mal dem Gewicht auf dem Weg: addieren, wo Wege sich treffen. Dann führt die Steigung ihrer Aktivierung weiter zu ihrer gewichteten Summe.</translation>
    </message>
    <message>
        <source>Slope of the error by its output</source>
        <translation>Steigung des Fehlers nach der Ausgabe</translation>
    </message>
    <message>
        <source>Slope of the activation</source>
        <translation>Steigung der Aktivierung</translation>
    </message>
    <message>
        <source>%1, then %2 nearer to 0</source>
        <translation>%1, dann um %2 näher an 0</translation>
    </message>
    <message>
        <source>Mean slope of the error by it</source>
        <translation>Mittlere Steigung des Fehlers danach</translation>
    </message>
    <message>
        <source>Slope of the error by it</source>
        <translation>Steigung des Fehlers danach</translation>
    </message>
    <message>
        <source>With L2</source>
        <translation>Mit L2</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>The slope by a weight is that by the sum of its unit, times what came in there; by a bias it is that by the sum. Each number goes down its slope, times the learning rate %1.</source>
        <translation>Die Steigung nach einem Gewicht ist die nach der Summe seiner Einheit, mal dem, was dort hereinkam; nach einem Bias ist es die nach der Summe. Jede Zahl geht ihre Steigung hinunter, mal die Lernrate %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is smaller.</source>
        <translation>Dieselbe Zeile noch einmal, mit den neuen Gewichten: Ihr Fehler ist kleiner.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>The network works with standardized numbers, and so do all the steps; what stands behind a target or a prediction is that number in your file.</source>
        <translation>Das Netz arbeitet mit standardisierten Zahlen, und so tun es alle Schritte; in Klammern steht hinter Zielwert und Vorhersage dieselbe Zahl aus deiner Datei.</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is larger. The step was too large for it, or others had their say.</source>
        <translation>Dieselbe Zeile noch einmal, mit den neuen Gewichten: Ihr Fehler ist größer. Der Schritt war zu groß für sie, oder andere haben mitgeredet.</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is as it was. Where all slopes are 0, nothing moves.</source>
        <translation>Dieselbe Zeile noch einmal, mit den neuen Gewichten: Ihr Fehler ist, wie er war. Wo alle Steigungen 0 sind, bewegt sich nichts.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LayersLesson</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The inputs&apos; plane</source>
        <translation>Die Ebene der Eingaben</translation>
    </message>
    <message>
        <source>As the units see it</source>
        <translation>Wie die Einheiten sie sehen</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Rule and measurement</source>
        <translation>Regel und Messung</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Gerade</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Gerade</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson text</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values and listings</source>
        <translation>Werte und Listings</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The dot product</source>
        <translation>Das Skalarprodukt</translation>
    </message>
    <message>
        <source>A first prediction</source>
        <translation>Eine erste Vorhersage</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Other row</source>
        <translation>Andere Zeile</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Which way is down</source>
        <translation>Wo es bergab geht</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>Die Kettenregel</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Beispi&amp;ele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Sitzung &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>&amp;Auf gespeicherten Stand zurück</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>&amp;Daten öffnen…</translation>
    </message>
    <message>
        <source>&amp;How the data was prepared…</source>
        <translation>&amp;Wie die Daten vorbereitet wurden…</translation>
    </message>
    <message>
        <source>Back to the &amp;tutorial&apos;s rows</source>
        <translation>Zurück zu den Zeilen des &amp;Tutorials</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Return to the tutorial&apos;s values</source>
        <translation>&amp;Zurück zu den Werten des Tutorials</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>&amp;Vorige Lektion</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>&amp;Nächste Lektion</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Erster Schritt</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>V&amp;origer Schritt</translation>
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation>Nä&amp;chster Schritt</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>&amp;Letzter Schritt</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About First Neuron</source>
        <translation>Ü&amp;ber First Neuron</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Sta&amp;rtseite</translation>
    </message>
    <message>
        <source>Pictures as &amp;tables</source>
        <translation>Bilder als &amp;Tabellen</translation>
    </message>
    <message>
        <source>Show what the pictures show as tables (F8)</source>
        <translation>Was die Bilder zeigen, als Tabellen zeigen (F8)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>As&amp;k me first</source>
        <translation>Erst &amp;fragen</translation>
    </message>
    <message>
        <source>Ask what a step will find before it is shown</source>
        <translation>Fragt, was ein Schritt ergeben wird, bevor es gezeigt wird</translation>
    </message>
    <message>
        <source>What you have &amp;learned</source>
        <translation>Was du &amp;gelernt hast</translation>
    </message>
    <message>
        <source>&amp;Points in a pattern…</source>
        <translation>Punkte in einem &amp;Muster…</translation>
    </message>
</context>
<context>
    <name>NewRowsLesson</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusions­matrix</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%Ln row(s) to learn from, %1 held back, %2 dropped.</source>
        <translation>
            <numerusform>%Ln Trainingszeile, %1 zurückgehalten, %2 verworfen.</numerusform>
            <numerusform>%Ln Trainingszeilen, %1 zurückgehalten, %2 verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s).</source>
        <translation>
            <numerusform>%Ln Merkmal.</numerusform>
            <numerusform>%Ln Merkmale.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 means %2, 0 means %3.</source>
        <translation>%1: 1 bedeutet %2, 0 bedeutet %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps, filled with the mean.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen hat Lücken, gefüllt mit dem Mittelwert.</numerusform>
            <numerusform>%Ln von %1 Zeilen haben Lücken, gefüllt mit dem Mittelwert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps and are left out.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen hat Lücken und wird weggelassen.</numerusform>
            <numerusform>%Ln von %1 Zeilen haben Lücken und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no target and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat keinen Zielwert und wird weggelassen.</numerusform>
            <numerusform>%Ln Zeilen haben keinen Zielwert und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told from all other labels.</source>
        <translation>%1 wird von allen anderen Klassen unterschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out while reading.</source>
        <translation>
            <numerusform>%Ln Zeile beim Einlesen ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen beim Einlesen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is predicted as a number, as it is.</source>
        <translation>%1 wird als Zahl vorhergesagt, so wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is predicted as a number; what is learned is (%1 − %2) / %3.</source>
        <translation>%1 wird als Zahl vorhergesagt; gelernt wird (%1 − %2) / %3.</translation>
    </message>
</context>
<context>
    <name>PredictionLines</name>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
</context>
<context>
    <name>RunAdvice</name>
    <message>
        <source>%1 of %2 ReLU units say 0 of every row, and no update reaches them any more. Try a smaller learning rate, or tanh.</source>
        <translation>%1 von %2 ReLU-Einheiten sagen zu jeder Zeile 0, und keine Anpassung erreicht sie mehr. Versuch es mit einer kleineren Lernrate oder mit tanh.</translation>
    </message>
    <message>
        <source>%1% of what the hidden units say lies where their functions are flat: they hardly learn. Try a smaller learning rate, or L2.</source>
        <translation>%1&#xa0;% dessen, was die verdeckten Einheiten sagen, liegt dort, wo ihre Funktionen flach sind: Sie lernen kaum. Versuch es mit einer kleineren Lernrate oder mit L2.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Try a larger learning rate, or more units.</source>
        <translation>Jede Zeile wird für %1 gehalten. Versuch es mit einer größeren Lernrate oder mit mehr Einheiten.</translation>
    </message>
    <message>
        <source>The held-back error of a row was least at iteration %1, %2, and is %3 now: it learns by heart. Try L2, or fewer units.</source>
        <translation>Der Fehler einer zurückgehaltenen Zeile war bei Iteration %1 am kleinsten, %2, und ist jetzt %3: Das Netz lernt auswendig. Versuch es mit L2 oder mit weniger Einheiten.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has fallen by no more than %2%. Try a larger learning rate, or another seed.</source>
        <translation>Seit Iteration %1 ist der Fehler um nicht mehr als %2&#xa0;% gefallen. Versuch es mit einer größeren Lernrate oder einem anderen Startwert.</translation>
    </message>
    <message>
        <source>Held-back rows were met best at iteration %1, off by about %2; now it is %3: it learns by heart. Try L2, or fewer units.</source>
        <translation>Die zurückgehaltenen Zeilen waren bei Iteration %1 am besten getroffen, etwa %2 daneben; jetzt sind es %3: Es lernt auswendig. Versuch L2 oder weniger Einheiten.</translation>
    </message>
    <message>
        <source>The error has grown beyond all bounds: the steps are too long. Try a smaller learning rate.</source>
        <translation>Der Fehler ist über alle Grenzen gewachsen: Die Schritte sind zu lang. Versuch es mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The error has grown to %1 times that of the untrained network: the steps are too long. Try a smaller learning rate.</source>
        <translation>Der Fehler ist auf das %1-Fache von dem des untrainierten Netzes gewachsen: Die Schritte sind zu lang. Versuch es mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has grown to %2 times what it was. Try a smaller learning rate.</source>
        <translation>Seit Iteration %1 ist der Fehler auf das %2-Fache gewachsen. Versuch es mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>Held-back rows were met best at iteration %1, off by about %2; now it is %3: it learns by heart. Try L2.</source>
        <translation>Die zurückgehaltenen Zeilen waren bei Iteration %1 am besten getroffen, etwa %2 daneben; jetzt sind es %3: Es lernt auswendig. Versuch L2.</translation>
    </message>
    <message>
        <source>The held-back error of a row was least at iteration %1, %2, and is %3 now: it learns by heart. Try L2.</source>
        <translation>Der Fehler einer zurückgehaltenen Zeile war bei Iteration %1 am kleinsten, %2, und ist jetzt %3: Das Netz lernt auswendig. Versuch es mit L2.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Try a larger learning rate.</source>
        <translation>Jede Zeile wird für %1 gehalten. Versuch es mit einer größeren Lernrate.</translation>
    </message>
    <message>
        <source>%1% of the predictions are so sure that the sigmoid is flat there, and many are wrong: hardly anything is learned from them. Try a smaller learning rate.</source>
        <translation>%1&#xa0;% der Vorhersagen sind so sicher, dass die Sigmoidfunktion dort flach ist, und viele sind falsch: Aus ihnen wird kaum noch gelernt. Versuch es mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Where no straight line parts the classes, try tanh or x1·x2, else a larger learning rate.</source>
        <translation>Jede Zeile wird für %1 gehalten. Wo keine Gerade die Klassen trennt, versuch es mit tanh oder x1·x2, sonst mit einer größeren Lernrate.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has fallen by no more than %2%. Where no straight line parts the classes, try tanh or x1·x2, else a larger learning rate.</source>
        <translation>Seit Iteration %1 ist der Fehler um nicht mehr als %2&#xa0;% gefallen. Wo keine Gerade die Klassen trennt, versuch es mit tanh oder x1·x2, sonst mit einer größeren Lernrate.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Two blobs: one line separates them</source>
        <translation>Zwei Haufen: Eine Gerade trennt sie</translation>
    </message>
    <message>
        <source>XOR: no line does</source>
        <translation>XOR: Keine Gerade trennt es</translation>
    </message>
    <message>
        <source>Circles: one class around the other</source>
        <translation>Kreise: eine Klasse um die andere</translation>
    </message>
    <message>
        <source>Spirals: for patient networks</source>
        <translation>Spiralen: für geduldige Netze</translation>
    </message>
    <message>
        <source>Fruit: categories and missing values</source>
        <translation>Obst: Kategorien und fehlende Werte</translation>
    </message>
    <message>
        <source>Houses: semicolons and decimal commas</source>
        <translation>Häuser: Semikolons und Dezimalkommas</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Copy setup</source>
        <translation>Aufbau kopieren</translation>
    </message>
    <message>
        <source>Paste setup</source>
        <translation>Aufbau einfügen</translation>
    </message>
    <message>
        <source>There is no setup to paste. Copy setup puts one on the clipboard, as a line that begins with %1.</source>
        <translation>Es gibt keinen Aufbau zum Einfügen. „Aufbau kopieren“ legt einen in die Zwischenablage, als Zeile, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>The setup on the clipboard says “%1”, which no field takes. Everything stays as it is.</source>
        <translation>Der Aufbau in der Zwischenablage sagt „%1“, was kein Feld annimmt. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The setup on the clipboard says “%1” more than once. Everything stays as it is.</source>
        <translation>Der Aufbau in der Zwischenablage sagt „%1“ mehr als einmal. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The setup says “%1”, which a network for these rows can&apos;t have. The rest of it is in the fields.</source>
        <translation>Der Aufbau sagt „%1“, was ein Netz für diese Zeilen nicht haben kann. Der Rest steht in den Feldern.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Build a first neural network, one step at a time, and see every number that makes it work.</source>
        <translation>Bau ein erstes neuronales Netz, Schritt für Schritt, und sieh jede Zahl, mit der es arbeitet.</translation>
    </message>
    <message>
        <source>Start with the first lesson</source>
        <translation>Mit der ersten Lektion beginnen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons, and how far you are</source>
        <translation>Lektionen und wie weit du bist</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Beispiele zum Lernen</translation>
    </message>
    <message>
        <source>Questions that you have answered before, with other numbers</source>
        <translation>Fragen, die du schon beantwortet hast, mit anderen Zahlen</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>First step (Home)</source>
        <translation>Erster Schritt (Pos1)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Previous step (Left)</source>
        <translation>Voriger Schritt (Pfeil links)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step (Right)</source>
        <translation>Nächster Schritt (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Last step (End)</source>
        <translation>Letzter Schritt (Ende)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Next lesson (Ctrl+PgDown)</source>
        <translation>Nächste Lektion (Strg+Bild abwärts)</translation>
    </message>
    <message>
        <source>Speed of Play</source>
        <translation>Tempo des Abspielens</translation>
    </message>
    <message>
        <source>How fast Play walks on: with time to read what is new, or faster</source>
        <translation>Wie schnell das Abspielen weitergeht: mit Zeit, Neues zu lesen, oder schneller</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>Vorher und &amp;nachher</translation>
    </message>
</context>
<context>
    <name>TrainingLesson</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusions­matrix</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Netz fragen</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Batch (0: all)</source>
        <translation>Stapel (0: alle)</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It sees, too,</source>
        <translation>Es sieht auch</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>error sum %1, %2 of %3 right</source>
        <translation>Fehlersumme %1; %2 von %3 richtig</translation>
    </message>
    <message>
        <source>Before the first iteration: %1.</source>
        <translation>Vor der ersten Iteration: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>%Ln Iteration gemacht: %1.</numerusform>
            <numerusform>%Ln Iterationen gemacht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At iteration %1 the run diverged: its numbers grew beyond all bounds. Try a smaller learning rate, such as %2; rows scaled to similar sizes help as well.</source>
        <translation>Bei Iteration %1 ist der Lauf divergiert: Seine Zahlen wuchsen über alle Grenzen. Versuch eine kleinere Lernrate, etwa %2; auch auf ähnliche Größen skalierte Zeilen helfen.</translation>
    </message>
    <message numerus="yes">
        <source>; %1 of %Ln held-back row(s) right</source>
        <translation>
            <numerusform>; %1 von %Ln zurückgehaltenen Zeile richtig</numerusform>
            <numerusform>; %1 von %Ln zurückgehaltenen Zeilen richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>Fertig, %Ln Iteration gemacht: %1.</numerusform>
            <numerusform>Fertig, %Ln Iterationen gemacht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working out the error over %Ln row(s)…</source>
        <translation>
            <numerusform>Der Fehler über %Ln Zeile wird berechnet…</numerusform>
            <numerusform>Der Fehler über %Ln Zeilen wird berechnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are %3: always saying so gets %1 right.</source>
        <translation>%1 von %2 sind %3: Wer immer so antwortet, hat %1 richtig.</translation>
    </message>
    <message>
        <source>It hardly learns, because its numbers are not scaled: %1 runs from %2 to %3. Standardize the rows when you open them.</source>
        <translation>Das Netz lernt kaum, weil seine Zahlen nicht skaliert sind: %1 reicht von %2 bis %3. Standardisiere die Zeilen beim Öffnen.</translation>
    </message>
    <message>
        <source>A target counts as 1 from %1 on.</source>
        <translation>Ein Zielwert zählt ab %1 als 1.</translation>
    </message>
    <message>
        <source>%1 of %2 count as %3: always saying so gets %1 right.</source>
        <translation>%1 von %2 zählen als %3: Wer immer so antwortet, hat %1 richtig.</translation>
    </message>
    <message>
        <source>Trained on the console with %1, of which this page does not tell.</source>
        <translation>Auf der Konsole trainiert mit %1; davon zeigt diese Seite nichts.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>error sum %1, off by about %2 (root mean squared error)</source>
        <translation>Fehlersumme %1, etwa %2 daneben (Wurzel aus dem mittleren quadratischen Fehler)</translation>
    </message>
    <message numerus="yes">
        <source>; on %Ln held-back row(s) by %1</source>
        <translation>
            <numerusform>; bei %Ln zurückgehaltenen Zeile um %1</numerusform>
            <numerusform>; bei %Ln zurückgehaltenen Zeilen um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) or biases set by hand</source>
        <translation>
            <numerusform>%Ln Gewicht oder Bias von Hand gesetzt</numerusform>
            <numerusform>%Ln Gewichte oder Biase von Hand gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>L1 %1</source>
        <translation>L1 %1</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 times on the way, last after %Ln iteration(s): %2.</source>
        <translation>
            <numerusform>Unterwegs %1-mal geändert, zuletzt nach %Ln Iteration: %2.</numerusform>
            <numerusform>Unterwegs %1-mal geändert, zuletzt nach %Ln Iterationen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first iteration: %1.</source>
        <comment>a change</comment>
        <translation>Vor der ersten Iteration: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln iteration(s): %1.</source>
        <comment>a change</comment>
        <translation>
            <numerusform>Nach %Ln Iteration: %1.</numerusform>
            <numerusform>Nach %Ln Iterationen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network on these rows makes about %1 iterations a second. Fewer units or a smaller batch are faster.</source>
        <translation>Dieses Netz macht mit diesen Zeilen etwa %1 Iterationen in der Sekunde. Weniger Einheiten oder ein kleinerer Stapel sind schneller.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>grows to the right</source>
        <translation>wächst nach rechts</translation>
    </message>
    <message>
        <source>grows towards the upper right</source>
        <translation>wächst nach rechts oben</translation>
    </message>
    <message>
        <source>grows upwards</source>
        <translation>wächst nach oben</translation>
    </message>
    <message>
        <source>grows towards the upper left</source>
        <translation>wächst nach links oben</translation>
    </message>
    <message>
        <source>grows to the left</source>
        <translation>wächst nach links</translation>
    </message>
    <message>
        <source>grows towards the lower left</source>
        <translation>wächst nach links unten</translation>
    </message>
    <message>
        <source>grows downwards</source>
        <translation>wächst nach unten</translation>
    </message>
    <message>
        <source>grows towards the lower right</source>
        <translation>wächst nach rechts unten</translation>
    </message>
    <message>
        <source>high at the lower left and the upper right</source>
        <translation>hoch links unten und rechts oben</translation>
    </message>
    <message>
        <source>high at the upper left and the lower right</source>
        <translation>hoch links oben und rechts unten</translation>
    </message>
    <message>
        <source>high in the middle</source>
        <translation>hoch in der Mitte</translation>
    </message>
    <message>
        <source>low in the middle</source>
        <translation>niedrig in der Mitte</translation>
    </message>
    <message>
        <source>nearly the same everywhere, %1</source>
        <translation>fast überall gleich, %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Unit %1 of hidden layer %2</source>
        <translation>Einheit %1 der verdeckten Schicht %2</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>neither</source>
        <translation>keiner von beiden</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht gezeigt</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>verborgen, bis du antwortest</translation>
    </message>
</context>
<context>
    <name>WayDownLesson</name>
    <message>
        <source>Reach h</source>
        <translation>Weite h</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabel</translation>
    </message>
</context>
<context>
    <name>WelcomeLesson</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Degree of the curve</source>
        <translation>Grad der Kurve</translation>
    </message>
</context>
<context>
    <name>WorkbenchLesson</name>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusions­matrix</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Netz fragen</translation>
    </message>
    <message>
        <source>Points can be drawn where rows have two numbers. File ▸ Points in a pattern has such rows.</source>
        <translation>Punkte lassen sich zeichnen, wo Zeilen zwei Zahlen haben. Solche Zeilen gibt es unter Datei ▸ Punkte in einem Muster.</translation>
    </message>
    <message>
        <source>Points can be drawn where rows have one of two classes. File ▸ Points in a pattern has such rows.</source>
        <translation>Punkte lassen sich zeichnen, wo jede Zeile eine von zwei Klassen hat. Solche Zeilen gibt es unter Datei ▸ Punkte in einem Muster.</translation>
    </message>
    <message>
        <source>There are too many rows to draw among them: %1 at most.</source>
        <translation>Es sind zu viele Zeilen, um zwischen ihnen zu zeichnen: höchstens %1.</translation>
    </message>
    <message>
        <source>There are %1 points: remove one first.</source>
        <translation>Es gibt %1 Punkte: Nimm zuerst einen weg.</translation>
    </message>
    <message>
        <source>This point stays: a network learns from one row at least.</source>
        <translation>Dieser Punkt bleibt: Ein Netz lernt aus mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Predicted and true</source>
        <translation>Vorhergesagt und wahr</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Hineinschauen…</translation>
    </message>
    <message>
        <source>There are %1 rows to learn from, and each update draws %2 of them, the same ones again and again. Batch 0 takes every row once.</source>
        <translation>Gelernt wird aus %1 Zeilen, und jede Änderung zieht %2 davon, dieselben immer wieder. Stapel 0 nimmt jede Zeile einmal.</translation>
    </message>
    <message>
        <source>As the units see it</source>
        <translation>Wie die Einheiten sie sehen</translation>
    </message>
</context>
<context>
    <name>gui::ActivationChart</name>
    <message>
        <source>%1 at the sum %2</source>
        <translation>%1 bei der Summe %2</translation>
    </message>
    <message>
        <source>ReLU: 0 below a sum of 0, the sum itself above it. </source>
        <translation>ReLU: unter der Summe 0 ist sie 0, darüber die Summe selbst. </translation>
    </message>
    <message>
        <source>The sigmoid: an S-shaped curve that rises from 0 to 1 and passes 0.5 where the sum is 0. </source>
        <translation>Die Sigmoidfunktion: eine S-förmige Kurve, die von 0 auf 1 steigt und bei der Summe 0 durch 0,5 geht. </translation>
    </message>
    <message>
        <source>sum (layer_1)</source>
        <translation>Summe (layer_1)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>from 0.5: class 1</source>
        <translation>ab 0,5: Klasse 1</translation>
    </message>
    <message>
        <source>below: class 0</source>
        <translation>darunter: Klasse 0</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>gui::Announcer</name>
    <message>
        <source>%1 – First Neuron</source>
        <extracomment>What a screen reader says of a step, then the name of the program.</extracomment>
        <translation>%1 – First Neuron</translation>
    </message>
</context>
<context>
    <name>gui::AnswerField</name>
    <message>
        <source>%1 is in %2, but the network learned from it in %3. Convert it to %3.</source>
        <translation>%1 steht in %2, das Netz hat aber in %3 gelernt. Rechne es in %3 um.</translation>
    </message>
</context>
<context>
    <name>gui::AskForm</name>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>sigmoid of it</source>
        <translation>Sigmoid davon</translation>
    </message>
    <message>
        <source>The network learned from %1 to %2.</source>
        <translation>Gelernt hat das Netz von %1 bis %2.</translation>
    </message>
    <message>
        <source>no value: the mean</source>
        <translation>kein Wert: der Mittelwert</translation>
    </message>
    <message>
        <source>no value: the mean, %1</source>
        <translation>kein Wert: der Mittelwert, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other column(s)</source>
        <translation>
            <numerusform>%Ln andere Spalte</numerusform>
            <numerusform>%Ln andere Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other unit(s)</source>
        <translation>
            <numerusform>%Ln andere Einheit</numerusform>
            <numerusform>%Ln andere Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>column, unit</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>gui::AskPicture</name>
    <message>
        <source>Begin with row</source>
        <translation>Beginne mit Zeile</translation>
    </message>
    <message>
        <source>Prediction %1: %2 is rather %3.</source>
        <translation>Vorhersage %1: %2 ist eher %3.</translation>
    </message>
    <message>
        <source>No prediction.</source>
        <translation>Keine Vorhersage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) stay as in the row.</source>
        <translation>
            <numerusform>%Ln weitere Spalte bleibt wie in der Zeile.</numerusform>
            <numerusform>%Ln weitere Spalten bleiben wie in der Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 (%2: %3)</source>
        <translation>von %1 (%2: %3)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>besteht aus</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>sigmoid of it</source>
        <translation>Sigmoid davon</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s) of which the like could be said.</source>
        <translation>
            <numerusform>Und %Ln weitere Spalte, von der Ähnliches zu sagen wäre.</numerusform>
            <numerusform>Und %Ln weitere Spalten, von denen Ähnliches zu sagen wäre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prediction: %1 is about %2.</source>
        <translation>Vorhersage: %1 ist etwa %2.</translation>
    </message>
</context>
<context>
    <name>gui::Autosave</name>
    <message>
        <source>Kept on %1.</source>
        <translation>Gesichert am %1.</translation>
    </message>
    <message>
        <source>Saved as %1 on %2.</source>
        <translation>Gespeichert als %1 am %2.</translation>
    </message>
    <message>
        <source>It was saved as %1, which is not there now.</source>
        <translation>Sie war als %1 gespeichert; diese Datei ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Sie wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>First Neuron ended before your work was saved. Bring it back?</source>
        <translation>First Neuron wurde beendet, bevor deine Arbeit gespeichert war. Zurückholen?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the folder does not exist any more</source>
        <translation>der Ordner existiert nicht mehr</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>ein anderes Programm hält den Ordner gesperrt</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good? There is no other copy of it.</source>
        <translation>Diese nicht gespeicherte Arbeit endgültig löschen? Eine andere Kopie gibt es nicht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unsaved session(s) wait. You are asked about each: if you bring this one back, when First Neuron starts again.</source>
        <translation>
            <numerusform>Noch eine ungespeicherte Sitzung wartet. Auch nach ihr wirst du gefragt: wenn du diese zurückholst, beim nächsten Start von First Neuron.</numerusform>
            <numerusform>Noch %Ln ungespeicherte Sitzungen warten. Nach jeder wirst du gefragt: wenn du diese zurückholst, beim nächsten Start von First Neuron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AxisChooser</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
</context>
<context>
    <name>gui::BentPlane</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>output of the first unit</source>
        <translation>Ausgabe der ersten Einheit</translation>
    </message>
    <message>
        <source>output of the second unit</source>
        <translation>Ausgabe der zweiten Einheit</translation>
    </message>
    <message>
        <source>No hidden layer has two or three units.</source>
        <translation>Keine verdeckte Schicht hat zwei oder drei Einheiten.</translation>
    </message>
    <message>
        <source>The plane of what two units of hidden layer %1 say, with the rows and a bent grid of their own plane.</source>
        <translation>Die Ebene dessen, was zwei Einheiten der verdeckten Schicht %1 sagen, mit den Zeilen und einem verbogenen Gitter ihrer eigenen Ebene.</translation>
    </message>
    <message>
        <source>The output draws a straight line here: where it says 0.5.</source>
        <translation>Die Ausgabe zieht hier eine Gerade: wo sie 0,5 sagt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows that are drawn are on the right side.</source>
        <translation>%1 von %2 gezeichneten Zeilen liegen auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>third unit</source>
        <translation>dritte Einheit</translation>
    </message>
    <message>
        <source>output of the third unit</source>
        <translation>Ausgabe der dritten Einheit</translation>
    </message>
    <message>
        <source>The space of what three units of hidden layer %1 say, with the rows and a bent grid of their own plane. The third unit goes to the back: up and to the right; the numbers on the axes are those of the front.</source>
        <translation>Der Raum dessen, was drei Einheiten der verdeckten Schicht %1 sagen, mit den Zeilen und einem verbogenen Gitter ihrer eigenen Ebene. Die dritte Einheit geht nach hinten: nach oben rechts; die Zahlen an den Achsen sind die der Vorderseite.</translation>
    </message>
    <message>
        <source>The output draws a flat plane here: where it says 0.5.</source>
        <translation>Die Ausgabe zieht hier eine flache Ebene: dort, wo sie 0,5 sagt.</translation>
    </message>
</context>
<context>
    <name>gui::BlanksInTurn</name>
    <message>
        <source>Blank %1 of %2: %3</source>
        <translation>Lücke %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::ChainRulePicture</name>
    <message>
        <source>dot
product</source>
        <translation>Skalar-
produkt</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
</context>
<context>
    <name>gui::ChartPicture</name>
    <message>
        <source>%1 %2; %3 %4</source>
        <translation>%1 %2; %3 %4</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>%1: a point of %2; arrow keys move it, with Shift ten times as far</source>
        <translation>%1: ein Punkt von %2; die Pfeiltasten bewegen ihn, mit Umschalt zehnmal so weit</translation>
    </message>
</context>
<context>
    <name>gui::ChartZoom</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole chart again (0)</source>
        <translation>Das ganze Diagramm wieder zeigen (0)</translation>
    </message>
    <message>
        <source>Turn the wheel over the chart to zoom, drag it to move</source>
        <translation>Mausrad über dem Diagramm zoomt, Ziehen verschiebt</translation>
    </message>
</context>
<context>
    <name>gui::ColumnsModel</name>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>What the column is used for: click to choose.</source>
        <translation>Wozu die Spalte dient: zum Wählen klicken.</translation>
    </message>
    <message>
        <source>What the column is read as: click to choose.</source>
        <translation>Als was die Spalte gelesen wird: zum Wählen klicken.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>gui::ConfusionPicture</name>
    <message>
        <source>Accuracy %1 %: %2 of %3 right</source>
        <translation>Genauigkeit %1&#xa0;%: %2 von %3 richtig</translation>
    </message>
    <message>
        <source>Rows learned from</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Held-back rows</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>Judge by the held-back rows only: it has never learned from them.</source>
        <translation>Urteile nur nach den zurückgehaltenen Zeilen: Aus ihnen hat das Netz nie gelernt.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Target %1: %2 predicted as %1, %3 as %4. </source>
        <translation>Zielwert %1: %2 als %1 vorhergesagt, %3 als %4. </translation>
    </message>
    <message>
        <source>No rows are held back; those it has learned from prove little.</source>
        <translation>Keine Zeilen sind zurückgehalten; Trainingszeilen beweisen wenig.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>vorhergesagt als %1</translation>
    </message>
    <message>
        <source>Rows that it has learned from prove little: hold some back when you import data, and judge by those.</source>
        <translation>Trainingszeilen beweisen wenig: Halte beim Import einige Zeilen zurück und urteile nach diesen.</translation>
    </message>
</context>
<context>
    <name>gui::DataActions</name>
    <message>
        <source>The rows to learn from</source>
        <translation>Die Zeilen, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Data: tutorial</source>
        <translation>Daten: Tutorial</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Daten: %1 (%Ln Zeile)</numerusform>
            <numerusform>Daten: %1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file with the same choices</source>
        <translation>Andere Datei mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>If this changes the rows, the training starts again; the run so far comes back with Undo.</source>
        <translation>Ändern sich dadurch die Zeilen, beginnt das Training von vorn; der bisherige Lauf kommt mit „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>Data: tutorial, not %1</source>
        <translation>Daten: Tutorial, nicht %1</translation>
    </message>
    <message>
        <source>This lesson works on the tutorial&apos;s numbers. The training learns from %1.</source>
        <translation>Diese Lektion arbeitet mit den Zahlen des Tutorials. Das Training lernt aus %1.</translation>
    </message>
    <message>
        <source>This lesson brings rows of its own.</source>
        <translation>Diese Lektion bringt eigene Zeilen mit.</translation>
    </message>
    <message>
        <source>This lesson works on the tutorial&apos;s numbers. The workbench learns from %1.</source>
        <translation>Diese Lektion arbeitet mit den Zahlen des Tutorials. Die Werkbank lernt aus %1.</translation>
    </message>
</context>
<context>
    <name>gui::DiagramPicture</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
</context>
<context>
    <name>gui::DialectForm</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausender</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>doppelt (&quot;)</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>einfach (&apos;)</translation>
    </message>
    <message>
        <source>doubled (&quot;&quot;)</source>
        <translation>verdoppelt (&quot;&quot;)</translation>
    </message>
    <message>
        <source>backslash (\&quot;)</source>
        <translation>Backslash (\&quot;)</translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation>Punkt (1.5)</translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation>Komma (1,5)</translation>
    </message>
    <message>
        <source>comma (1,000)</source>
        <translation>Komma (1,000)</translation>
    </message>
    <message>
        <source>point (1.000)</source>
        <translation>Punkt (1.000)</translation>
    </message>
    <message>
        <source>space (1 000)</source>
        <translation>Leerzeichen (1 000)</translation>
    </message>
    <message>
        <source>apostrophe (1&apos;000)</source>
        <translation>Apostroph (1&apos;000)</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>Marks for missing values</source>
        <translation>Zeichen für fehlende Werte</translation>
    </message>
    <message>
        <source>-999; unknown</source>
        <translation>-999; unbekannt</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Fehlwerte</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quote character</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>mark between thousands</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>line of names</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The delimiter can&apos;t be “%1”: type a single character that is no letter, digit, quote, point, plus or minus.</source>
        <translation>Das Trennzeichen kann nicht „%1“ sein: Gib ein einzelnes Zeichen ein, keinen Buchstaben, keine Ziffer, kein Anführungszeichen, keinen Punkt, kein Plus und kein Minus.</translation>
    </message>
    <message>
        <source>The lines to skip can&apos;t be “%1”: type a whole number from 0 to %2.</source>
        <translation>Die Zahl der übersprungenen Zeilen kann nicht „%1“ sein: Gib eine ganze Zahl von 0 bis %2 ein.</translation>
    </message>
    <message>
        <source>typographic apostrophe (1’000)</source>
        <translation>typografischer Apostroph (1’000)</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>schmales Leerzeichen</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>Ziffernleerzeichen</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, separated by semicolons, in place of NA, N/A, NaN, ?, null, a colon, dashes and points. A number stands for that number however it is written. An empty value always means it.</source>
        <translation>Texte, die „kein Wert“ bedeuten, durch Semikolons getrennt, anstelle von NA, N/A, NaN, ?, null, einem Doppelpunkt, Strichen und Punkten. Eine Zahl steht für diese Zahl, wie auch immer sie geschrieben ist. Ein leerer Wert bedeutet es immer.</translation>
    </message>
</context>
<context>
    <name>gui::Document</name>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s values</source>
        <translation>zurück zu den Werten des Tutorials</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s rows</source>
        <translation>zurück zu den Zeilen des Tutorials</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s row</source>
        <translation>zurück zur Zeile des Tutorials</translation>
    </message>
    <message>
        <source>choose row %1</source>
        <translation>Zeile %1 wählen</translation>
    </message>
    <message>
        <source>change the axes</source>
        <translation>Achsen ändern</translation>
    </message>
    <message>
        <source>reset the training</source>
        <translation>Training zurücksetzen</translation>
    </message>
    <message>
        <source>ask about row %1</source>
        <translation>nach Zeile %1 fragen</translation>
    </message>
    <message>
        <source>change several values</source>
        <translation>mehrere Werte ändern</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>eine Frage beantworten</translation>
    </message>
    <message>
        <source>put a point</source>
        <translation>einen Punkt setzen</translation>
    </message>
    <message>
        <source>move point %1</source>
        <translation>Punkt %1 bewegen</translation>
    </message>
    <message>
        <source>remove point %1</source>
        <translation>Punkt %1 wegnehmen</translation>
    </message>
    <message>
        <source>set a bias by hand</source>
        <translation>einen Bias von Hand setzen</translation>
    </message>
    <message>
        <source>set a weight by hand</source>
        <translation>ein Gewicht von Hand setzen</translation>
    </message>
</context>
<context>
    <name>gui::ErrorBars</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>half as far</source>
        <translation>halb so weit</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>No error computed yet</source>
        <translation>Noch kein Fehler berechnet</translation>
    </message>
    <message>
        <source>Errors as bars. </source>
        <translation>Fehler als Balken. </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
</context>
<context>
    <name>gui::ErrorChart</name>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>half as far</source>
        <translation>halb so weit</translation>
    </message>
    <message>
        <source>%1: error %2</source>
        <translation>%1: Fehler %2</translation>
    </message>
    <message>
        <source>%1: difference %2</source>
        <translation>%1: Differenz %2</translation>
    </message>
    <message>
        <source>%1: prediction %2</source>
        <translation>%1: Vorhersage %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, Zielwert %2</translation>
    </message>
    <message>
        <source>area = error</source>
        <translation>Fläche = Fehler</translation>
    </message>
    <message>
        <source>Two parabolas, the squared error over the prediction: one is 0 at target 0, the other at target 1. </source>
        <translation>Zwei Parabeln, der quadratische Fehler über der Vorhersage: Die eine ist 0 beim Zielwert 0, die andere beim Zielwert 1. </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>Another one is 0 at target %1. </source>
        <translation>Eine weitere ist 0 beim Zielwert %1. </translation>
    </message>
    <message>
        <source>An axis of predictions from 0 to 1. </source>
        <translation>Eine Achse der Vorhersagen von 0 bis 1. </translation>
    </message>
</context>
<context>
    <name>gui::ErrorCurve</name>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>always 0.5</source>
        <translation>immer 0,5</translation>
    </message>
    <message>
        <source>The error over the iterations, from 0 to %1. At iteration %2 it is %3; always answering 0.5 would give %4.</source>
        <translation>Der Fehler über den Iterationen, von 0 bis %1. Bei Iteration %2 beträgt er %3; immer 0,5 zu antworten ergäbe %4.</translation>
    </message>
    <message>
        <source>sum of squared errors over all rows</source>
        <translation>Summe der quadratischen Fehler aller Zeilen</translation>
    </message>
    <message>
        <source>mean squared error of a row</source>
        <translation>mittlerer quadratischer Fehler einer Zeile</translation>
    </message>
    <message>
        <source>— training rows</source>
        <translation>— Trainingszeilen</translation>
    </message>
    <message>
        <source>– · – held-back rows</source>
        <translation>– · – zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>mean squared error of a training row</source>
        <translation>mittlerer quadratischer Fehler einer Trainingszeile</translation>
    </message>
    <message>
        <source>mean squared error of a held-back row</source>
        <translation>mittlerer quadratischer Fehler einer zurückgehaltenen Zeile</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>error sum</source>
        <translation>Fehlersumme</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>The error over the iterations, from 0 to %1. Before training it is %2; always answering 0.5 would give %3.</source>
        <translation>Der Fehler über den Iterationen, von 0 bis %1. Vor dem Training beträgt er %2; immer 0,5 zu antworten ergäbe %3.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>sum of cross-entropies over all rows</source>
        <translation>Summe der Kreuzentropien aller Zeilen</translation>
    </message>
    <message>
        <source>cross-entropies</source>
        <translation>Kreuzentropien</translation>
    </message>
    <message>
        <source>mean cross-entropy of a row</source>
        <translation>mittlere Kreuzentropie einer Zeile</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>mean cross-entropy of a training row</source>
        <translation>mittlere Kreuzentropie einer Trainingszeile</translation>
    </message>
    <message>
        <source>mean cross-entropy of a held-back row</source>
        <translation>mittlere Kreuzentropie einer zurückgehaltenen Zeile</translation>
    </message>
    <message>
        <source>off by about (root mean squared error)</source>
        <translation>etwa daneben um (Wurzel aus dem mittleren quadratischen Fehler)</translation>
    </message>
    <message>
        <source>off by about, in %1 (root mean squared error)</source>
        <translation>etwa daneben um, in %1 (Wurzel aus dem mittleren quadratischen Fehler)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>root mean squared error of the training rows</source>
        <translation>Wurzel aus dem mittleren quadratischen Fehler der Trainingszeilen</translation>
    </message>
    <message>
        <source>root mean squared error of the held-back rows</source>
        <translation>Wurzel aus dem mittleren quadratischen Fehler der zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>always the mean</source>
        <translation>immer der Mittelwert</translation>
    </message>
    <message>
        <source>The root mean squared error over the iterations, from 0 to %1. Before training predictions are off by about %2; always answering the mean would be off by %3.</source>
        <translation>Die Wurzel aus dem mittleren quadratischen Fehler über den Iterationen, von 0 bis %1. Vor dem Training liegen die Vorhersagen etwa %2 daneben; immer den Mittelwert zu antworten läge %3 daneben.</translation>
    </message>
    <message>
        <source>The root mean squared error over the iterations, from 0 to %1. At iteration %2 predictions are off by about %3; always answering the mean would be off by %4.</source>
        <translation>Die Wurzel aus dem mittleren quadratischen Fehler über den Iterationen, von 0 bis %1. Bei Iteration %2 liegen die Vorhersagen etwa %3 daneben; immer den Mittelwert zu antworten läge %4 daneben.</translation>
    </message>
</context>
<context>
    <name>gui::ErrorLandscape</name>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>other weights and the bias held</source>
        <translation>andere Gewichte und der Bias fest</translation>
    </message>
    <message>
        <source>Solid lines: this row&apos;s error. Dashed lines: the other row&apos;s. Where no tint lies, both are small.</source>
        <translation>Durchgezogen: Fehler dieser Zeile. Gestrichelt: der anderen. Wo keine Farbe liegt, sind beide klein.</translation>
    </message>
    <message>
        <source>Lines of equal error; the darker the tint, the larger.</source>
        <translation>Linien gleichen Fehlers; je kräftiger die Farbe, desto größer.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>of the other row %1</source>
        <translation>der anderen Zeile %1</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4; %5</source>
        <translation>%1 = %2; %3 = %4; %5</translation>
    </message>
    <message>
        <source>Nothing is known of the error yet.</source>
        <translation>Vom Fehler ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>error with the rest held</source>
        <translation>Fehler, wenn der Rest fest bleibt</translation>
    </message>
    <message>
        <source>error of the other row with the rest held</source>
        <translation>Fehler der anderen Zeile, wenn der Rest fest bleibt</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1; %2)</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>The shortcut leads to %1.</source>
        <translation>Die Abkürzung führt nach %1.</translation>
    </message>
    <message>
        <source>against the gradient</source>
        <translation>gegen den Gradienten</translation>
    </message>
    <message>
        <source>The gradient is %1; the arrow points against it.</source>
        <translation>Der Gradient ist %1; der Pfeil zeigt gegen ihn.</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>One step leads to %1.</source>
        <translation>Ein Schritt führt nach %1.</translation>
    </message>
    <message>
        <source>A map: %1 over %2 to the right and %3 upwards.</source>
        <translation>Eine Karte: %1 über %2 nach rechts und %3 nach oben.</translation>
    </message>
    <message>
        <source>You stand at (%1, %2), where it is %3.</source>
        <translation>Du stehst bei (%1; %2), dort beträgt er %3.</translation>
    </message>
    <message>
        <source>The run began at (%1, %2).</source>
        <translation>Der Lauf begann bei (%1; %2).</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>this row&apos;s error</source>
        <translation>der Fehler dieser Zeile</translation>
    </message>
</context>
<context>
    <name>gui::FileCommands</name>
    <message>
        <source>%1[*] – First Neuron</source>
        <translation>%1[*] – First Neuron</translation>
    </message>
    <message>
        <source>Bringing the session back…</source>
        <translation>Die Sitzung wird zurückgeholt…</translation>
    </message>
    <message>
        <source>No recovery copy can be kept in %1 (%2). As long as this is so, only what you save yourself is safe.</source>
        <translation>In %1 kann keine Sicherung für den Notfall angelegt werden (%2). Solange das so ist, ist nur sicher, was du selbst speicherst.</translation>
    </message>
    <message>
        <source>What was typed there does not count: the session has the number from before.</source>
        <translation>Was dort eingegeben wurde, zählt nicht: Die Sitzung hat die Zahl von vorher.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne weitermachen</translation>
    </message>
</context>
<context>
    <name>gui::Filing</name>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>First Neuron sessions (*%1)</source>
        <translation>First-Neuron-Sitzungen (*%1)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>This session was saved by a newer First Neuron. What this version does not know was left out, so it is opened as a new session: save it under another name.</source>
        <translation>Diese Sitzung wurde von einem neueren First Neuron gespeichert. Was diese Version nicht kennt, wurde weggelassen; darum wird sie als neue Sitzung geöffnet: Speichere sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>This session is open already.</source>
        <translation>Diese Sitzung ist schon geöffnet.</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3). If both save, the later one has to decide whose work to keep.</source>
        <translation>%1 auf %2 hat sie geöffnet (Prozess %3). Speichern beide, muss der Zweite entscheiden, wessen Arbeit bleibt.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>my first neuron</source>
        <translation>mein erstes Neuron</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>Sitzung speichern unter</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Somebody else has changed this session since you opened it.</source>
        <translation>Jemand anderes hat diese Sitzung geändert, seit du sie geöffnet hast.</translation>
    </message>
    <message>
        <source>Replacing it keeps their version as a backup beside the file.</source>
        <translation>Wenn du sie ersetzt, bleibt die andere Fassung als Sicherung neben der Datei erhalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Go back to the session as it was saved?</source>
        <translation>Zurück zur Sitzung, wie sie gespeichert ist?</translation>
    </message>
    <message>
        <source>What has changed since then will be lost.</source>
        <translation>Was sich seitdem geändert hat, geht verloren.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Otherwise what has changed since it was last saved will be lost.</source>
        <translation>Sonst geht verloren, was sich seit dem letzten Speichern geändert hat.</translation>
    </message>
    <message>
        <source>Save your changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Backups of sessions (*%1)</source>
        <translation>Sicherungen von Sitzungen (*%1)</translation>
    </message>
    <message>
        <source>This is a backup of %1. It is opened as a new session: saving asks where to.</source>
        <translation>Das ist eine Sicherung von %1. Sie wird als neue Sitzung geöffnet: Beim Speichern wird gefragt, wohin.</translation>
    </message>
    <message>
        <source>A backup of it is beside it: %1, of %2.</source>
        <translation>Daneben liegt eine Sicherung davon: %1, vom %2.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replacing it makes what it holds a backup, if it is a session.</source>
        <translation>Wird die Datei ersetzt, bleibt ihr Inhalt als Sicherung erhalten, wenn sie eine Sitzung ist.</translation>
    </message>
    <message>
        <source>%1 is a session, but its name does not end in %2. It is opened as a new session: saving asks where to.</source>
        <translation>%1 ist eine Sitzung, aber der Name endet nicht auf %2. Sie wird als neue Sitzung geöffnet: Beim Speichern wird gefragt, wohin.</translation>
    </message>
</context>
<context>
    <name>gui::FitPlot</name>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>daraus gelernt</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>– – predicted = true</source>
        <translation>– – vorhergesagt = wahr</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Held-back rows: off by about %1, R² %2.</source>
        <translation>Zurückgehaltene Zeilen: etwa %1 daneben, R² %2.</translation>
    </message>
    <message>
        <source>Rows learned from: off by about %1, R² %2.</source>
        <translation>Trainingszeilen: etwa %1 daneben, R² %2.</translation>
    </message>
    <message>
        <source>Each row by its true number, across, and the predicted one, up. Rows on the diagonal are met.</source>
        <translation>Jede Zeile waagerecht an ihrer wahren Zahl und senkrecht an der vorhergesagten. Zeilen auf der Diagonale sind getroffen.</translation>
    </message>
    <message>
        <source>The least, %1, is predicted as %2; the greatest, %3, as %4.</source>
        <translation>Der kleinste, %1, wird als %2 vorhergesagt, der größte, %3, als %4.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>dient zum</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>gui::FormulaView</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Formel kopieren</translation>
    </message>
</context>
<context>
    <name>gui::GoalLines</name>
    <message>
        <source>Try it</source>
        <translation>Probier es</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>What a screen reader says of a puzzle.</extracomment>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Not reached yet: %1</source>
        <translation>Noch nicht erreicht: %1</translation>
    </message>
</context>
<context>
    <name>gui::GoalRow</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Makes the runs that it takes to tell</source>
        <translation>Macht die Läufe, die zur Prüfung nötig sind</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Erreicht: %1.</translation>
    </message>
    <message>
        <source>Goal: %1.</source>
        <translation>Ziel: %1.</translation>
    </message>
</context>
<context>
    <name>gui::GoalsPicture</name>
    <message>
        <source>Runs made</source>
        <translation>Gemachte Läufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached.</source>
        <translation>%1 von %2 Zielen erreicht.</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>was es braucht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>gui::GradientCheck</name>
    <message>
        <source>%1, unit %2, input %3</source>
        <translation>%1, Einheit %2, Eingabe %3</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, Einheit %2</translation>
    </message>
    <message>
        <source>slope of the error for</source>
        <translation>Steigung des Fehlers für</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>A table: the slope of the error for each weight and bias, by the rule and measured.</source>
        <translation>Eine Tabelle: die Steigung des Fehlers für jedes Gewicht und jeden Bias, nach der Regel und gemessen.</translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <translation>%1: %2 und %3.</translation>
    </message>
</context>
<context>
    <name>gui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>gui::HelpCommands</name>
    <message>
        <source>About First Neuron</source>
        <translation>Über First Neuron</translation>
    </message>
    <message>
        <source>&lt;h3&gt;First Neuron %1&lt;/h3&gt;&lt;p&gt;Build a first neural network, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;First Neuron %1&lt;/h3&gt;&lt;p&gt;Bau ein erstes neuronales Netz, Schritt für Schritt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The course follows the tutorial &lt;i&gt;Python AI: How to Build a Neural Network &amp;amp; Make Predictions&lt;/i&gt; by Déborah Mesquita (realpython.com/python-ai-neural-network). Texts, pictures and programs here were made anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Kurs folgt dem Tutorial &lt;i&gt;Python AI: How to Build a Neural Network &amp;amp; Make Predictions&lt;/i&gt; von Déborah Mesquita (realpython.com/python-ai-neural-network). Texte, Bilder und Programme sind hier neu gemacht.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::HiddenPlane</name>
    <message>
        <source>output of the first unit</source>
        <translation>Ausgabe der ersten Einheit</translation>
    </message>
    <message>
        <source>output of the second unit</source>
        <translation>Ausgabe der zweiten Einheit</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <translation>Zeilen %1 und %2</translation>
    </message>
    <message>
        <source>The plane of what both units say: nothing is drawn in it yet.</source>
        <translation>Die Ebene dessen, was beide Einheiten sagen: Noch ist nichts darin gezeichnet.</translation>
    </message>
    <message>
        <source>The plane of what both units say, with a bent grid of the old plane and the line that parts the rows best.</source>
        <translation>Die Ebene dessen, was beide Einheiten sagen, mit dem gebogenen Gitter der alten Ebene und der Geraden, die die Zeilen am besten trennt.</translation>
    </message>
    <message>
        <source>Row %1, target %2, is at %3 and %4, on the right side of the line.</source>
        <translation>Zeile %1, Zielwert %2, liegt bei %3 und %4, auf der richtigen Seite der Geraden.</translation>
    </message>
    <message>
        <source>Row %1, target %2, is at %3 and %4, on the wrong side of the line.</source>
        <translation>Zeile %1, Zielwert %2, liegt bei %3 und %4, auf der falschen Seite der Geraden.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>first input</source>
        <translation>erste Eingabe</translation>
    </message>
    <message>
        <source>second input</source>
        <translation>zweite Eingabe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>&amp;Use this data</source>
        <translation>Diese &amp;Daten verwenden</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>These are the rows as this session keeps them, with the lines they had in the file.</source>
        <translation>Das sind die Zeilen, wie diese Sitzung sie aufbewahrt, mit ihren Zeilennummern in der Datei.</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines are kept out: the remarks say why.</source>
        <translation>%L1 von %L2 Zeilen sind ausgelassen: Die Hinweise sagen, warum.</translation>
    </message>
</context>
<context>
    <name>gui::InsideWindow</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>Schritte der Iteration</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Zahlen des Schritts</translation>
    </message>
    <message>
        <source>Inside the first iteration, which is still to come</source>
        <translation>In der ersten Iteration, die noch kommt</translation>
    </message>
    <message>
        <source>Inside iteration %1</source>
        <translation>In Iteration %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ausgerechnet …</translation>
    </message>
    <message>
        <source>Inside an iteration</source>
        <translation>In einer Iteration</translation>
    </message>
</context>
<context>
    <name>gui::LayersBar</name>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Die letzte verdeckte Schicht entfernen</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Eine verdeckte Schicht hinzufügen</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>number of a hidden layer</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Units of hidden layer %1</source>
        <translation>Einheiten der verdeckten Schicht %1</translation>
    </message>
    <message>
        <source>Remove a unit of hidden layer %1</source>
        <translation>Der verdeckten Schicht %1 eine Einheit nehmen</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>Der verdeckten Schicht %1 eine Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Aktivierung der verdeckten Schicht %1</translation>
    </message>
</context>
<context>
    <name>gui::LayersFlow</name>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, Einheit %2</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Zahl %2</translation>
    </message>
    <message>
        <source>%1, unit %2, input %3</source>
        <translation>%1, Einheit %2, Eingabe %3</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>The way back, from the error to the inputs. </source>
        <translation>Der Rückweg, vom Fehler zu den Eingaben. </translation>
    </message>
    <message>
        <source>The way of a row through both layers, from the inputs to the error. </source>
        <translation>Der Weg einer Zeile durch beide Schichten, von den Eingaben zum Fehler. </translation>
    </message>
</context>
<context>
    <name>gui::LearnedWindow</name>
    <message>
        <source>Looking at your answers</source>
        <translation>Deine Antworten werden angesehen</translation>
    </message>
    <message>
        <source>What you have learned</source>
        <translation>Was du gelernt hast</translation>
    </message>
</context>
<context>
    <name>gui::LedgerModel</name>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>→ target</source>
        <translation>→ Zielwert</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>dropped: no %1</source>
        <translation>verworfen: kein Wert für %1</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, filled in: the mean of the rows to learn from</source>
        <translation>%1, ergänzt: der Mittelwert der Trainingszeilen</translation>
    </message>
</context>
<context>
    <name>gui::LedgerView</name>
    <message>
        <source>gaps filled with the mean</source>
        <translation>Lücken mit dem Mittelwert gefüllt</translation>
    </message>
    <message>
        <source>features standardized</source>
        <translation>Merkmale standardisiert</translation>
    </message>
    <message>
        <source>features as they are</source>
        <translation>Merkmale unverändert</translation>
    </message>
    <message>
        <source>target 1 is %1</source>
        <translation>Zielwert 1 bedeutet %1</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <translation>Aufgeführte Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows to learn from</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>Dropped rows</source>
        <translation>Verworfene Zeilen</translation>
    </message>
    <message>
        <source>Rows before and after preparation</source>
        <translation>Zeilen vor und nach der Vorbereitung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped for a missing value</source>
        <translation>
            <numerusform>%Ln wegen eines fehlenden Werts verworfen</numerusform>
            <numerusform>%Ln wegen fehlender Werte verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s) are listed</source>
        <translation>
            <numerusform>nur die erste Zeile ist aufgeführt</numerusform>
            <numerusform>die ersten %Ln Zeilen sind aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>target a number, standardized: mean %1, scale %2</source>
        <translation>Zielwert eine Zahl, standardisiert: Mittelwert %1, Streuung %2</translation>
    </message>
    <message>
        <source>target a number as it is</source>
        <translation>Zielwert eine Zahl, unverändert</translation>
    </message>
</context>
<context>
    <name>gui::LessonPage</name>
    <message>
        <source>Python listing</source>
        <translation>Python-Listing</translation>
    </message>
    <message>
        <source>C++ listing</source>
        <translation>C++-Listing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::LineList</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ListField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>up to %1 whole numbers from %2 to %3, such as %4</source>
        <translation>bis zu %1 ganze Zahlen von %2 bis %3, etwa %4</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Gib %1 ein.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”: type %3.</source>
        <translation>%1 kann nicht „%2“ sein: Gib %3 ein.</translation>
    </message>
</context>
<context>
    <name>gui::ListingButtons</name>
    <message>
        <source>How to run it</source>
        <translation>So läuft es</translation>
    </message>
    <message>
        <source>How to run the listing</source>
        <translation>So lässt sich das Listing ausführen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The listing is copied</source>
        <translation>Das Listing ist kopiert</translation>
    </message>
    <message>
        <source>Copy the listing</source>
        <translation>Listing kopieren</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>%1, finished</source>
        <translation>%1, abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tables and sessions (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;All files (*)</source>
        <translation>Tabellen und Sitzungen (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Several files were dropped, and one can be opened at a time. Drop a single file.</source>
        <translation>Du hast mehrere Dateien auf das Fenster gezogen; öffnen lässt sich immer nur eine. Zieh eine einzelne Datei darauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Predicted right: %1 of %2</source>
        <translation>Richtig vorhergesagt: %1 von %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1/%2 steps</source>
        <extracomment>How many steps of a lesson have been walked, in few words.</extracomment>
        <translation>%1/%2 Schritte</translation>
    </message>
    <message>
        <source>Steps walked: %1 of %2</source>
        <translation>Gegangene Schritte: %1 von %2</translation>
    </message>
    <message>
        <source>%1/%2 right</source>
        <extracomment>How many questions of a lesson were answered right, in few words.</extracomment>
        <translation>%1/%2 richtig</translation>
    </message>
</context>
<context>
    <name>gui::NetworkPicture</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>units that are not seen</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Its picture: %1.</source>
        <translation>Ihr Bild: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The network is still being worked out.</source>
        <translation>Das Netz wird noch berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) (%1)</source>
        <translation>
            <numerusform>%Ln Einheit (%1)</numerusform>
            <numerusform>%Ln Einheiten (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) and biases</source>
        <translation>
            <numerusform>%Ln Gewicht oder Biaswert</numerusform>
            <numerusform>%Ln Gewichte und Biaswerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln Eingabe</numerusform>
            <numerusform>%Ln Eingaben</numerusform>
        </translation>
    </message>
    <message>
        <source>A single neuron with %1: %2.</source>
        <translation>Ein einzelnes Neuron mit %1: %2.</translation>
    </message>
    <message>
        <source>A network with %1 and these hidden layers: %2. It has %3.</source>
        <translation>Ein Netz mit %1 und diesen verdeckten Schichten: %2. Es hat %3.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Says of the drawn row</source>
        <translation>Sagt zur gezogenen Zeile</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Row %1 after the update: %2</source>
        <translation>Zeile %1 nach der Anpassung: %2</translation>
    </message>
</context>
<context>
    <name>gui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>This field</source>
        <translation>Dieses Feld</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is empty: type %2.</source>
        <translation>%1 ist leer: Gib %2 ein.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”: type %3.</source>
        <translation>%1 kann nicht „%2“ sein: Gib %3 ein.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2: type %3.</source>
        <translation>%1 kann nicht %2 sein: Gib %3 ein.</translation>
    </message>
    <message>
        <source>Type %1. Up and Down change it, Page Up and Page Down ten times as far.</source>
        <translation>Gib %1 ein. Die Tasten Auf und Ab ändern den Wert, Bild auf und Bild ab zehnmal so weit.</translation>
    </message>
    <message>
        <source>%1: “%2” could be read in two ways. Type %3 or %4: %5 is meant.</source>
        <translation>%1: „%2“ lässt sich auf zwei Arten lesen. Gib %3 oder %4 ein: Gemeint ist %5.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>gui::NumbersPanel</name>
    <message>
        <source>Show and change each number</source>
        <translation>Jede Zahl zeigen und ändern</translation>
    </message>
</context>
<context>
    <name>gui::Outcome</name>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>You predicted %1.</source>
        <translation>Du hast %1 vorhergesagt.</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>Deine Vorhersage: %1</translation>
    </message>
    <message>
        <source>It is %1: right, rounded.</source>
        <translation>Es ist %1: richtig, gerundet.</translation>
    </message>
    <message>
        <source>It is %1: you were right.</source>
        <translation>Es ist %1: Du hattest recht.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Du hattest recht.</translation>
    </message>
    <message>
        <source>What happens: %1</source>
        <translation>Es kommt so: %1</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wähle eine davon.</translation>
    </message>
    <message>
        <source>Type a number, or ask to be shown.</source>
        <translation>Gib eine Zahl ein oder lass es dir zeigen.</translation>
    </message>
    <message>
        <source>That is longer than any number. Two decimals are enough.</source>
        <translation>Das ist länger als jede Zahl. Zwei Nachkommastellen genügen.</translation>
    </message>
    <message>
        <source>That may be right. Give two decimals, so that it shows.</source>
        <translation>Das könnte stimmen. Gib zwei Nachkommastellen an, damit man es sieht.</translation>
    </message>
    <message>
        <source>That is no number. Type one such as %1, or a fraction such as 3/5.</source>
        <translation>Das ist keine Zahl. Gib eine ein wie %1 oder einen Bruch wie 3/5.</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>In ihrer Reihenfolge: %1</translation>
    </message>
    <message>
        <source>It is the line %1</source>
        <translation>Es ist die Codezeile %1</translation>
    </message>
    <message>
        <source>Point at a line.</source>
        <translation>Zeig auf eine Codezeile.</translation>
    </message>
    <message>
        <source>Put the point on the curve first, or ask to be shown.</source>
        <translation>Setz zuerst den Punkt auf die Kurve oder lass es dir zeigen.</translation>
    </message>
</context>
<context>
    <name>gui::PageInputs</name>
    <message>
        <source>The listing has the tutorial&apos;s numbers.</source>
        <translation>Das Listing hat die Zahlen des Tutorials.</translation>
    </message>
    <message>
        <source>This lesson tells two classes apart, and %1 is for predicting a number: the tutorial&apos;s rows stay here. The workbench learns from yours.</source>
        <translation>Diese Lektion unterscheidet zwei Klassen, und %1 ist dafür da, eine Zahl vorherzusagen: Hier bleiben die Zeilen des Tutorials. Die Werkbank lernt aus deinen.</translation>
    </message>
    <message>
        <source>The listing has the tutorial&apos;s two classes. For a number, the last layer has no sigmoid, and no row counts as right.</source>
        <translation>Das Listing hat die zwei Klassen des Tutorials. Für eine Zahl hat die letzte Schicht kein Sigmoid, und keine Zeile zählt als richtig.</translation>
    </message>
</context>
<context>
    <name>gui::PageLayout</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>gui::ParabolaPicture</name>
    <message>
        <source>x = prediction − target</source>
        <translation>x = Vorhersage − Zielwert</translation>
    </message>
    <message>
        <source>error = x²</source>
        <translation>Fehler = x²</translation>
    </message>
    <message>
        <source>A: x = %1, error %2</source>
        <translation>A: x = %1, Fehler %2</translation>
    </message>
    <message>
        <source>A parabola, the error over x.</source>
        <translation>Eine Parabel, der Fehler über x.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A is almost on the floor.</source>
        <translation>A liegt fast auf dem Grund.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>x must fall</source>
        <translation>x muss sinken</translation>
    </message>
    <message>
        <source>x must rise</source>
        <translation>x muss steigen</translation>
    </message>
    <message>
        <source>At A %1.</source>
        <translation>Bei A: %1.</translation>
    </message>
    <message>
        <source>At B, its mirror image, %1.</source>
        <translation>Bei B, seinem Spiegelbild: %1.</translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation>Steigung %1</translation>
    </message>
    <message>
        <source>The tangent at A has the %1.</source>
        <translation>Die Tangente in A: %1.</translation>
    </message>
    <message>
        <source>after: x = %1, error %2</source>
        <translation>danach: x = %1, Fehler %2</translation>
    </message>
    <message>
        <source>the other row: x = %1, error %2</source>
        <translation>die andere Zeile: x = %1, Fehler %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>step %1 leaves the picture: x = %2</source>
        <translation>Schritt %1 verlässt das Bild: x = %2</translation>
    </message>
    <message>
        <source>after %1 steps: x = %2</source>
        <translation>nach %1 Schritten: x = %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>B, its mirror image</source>
        <translation>B, sein Spiegelbild</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>nach der Anpassung</translation>
    </message>
    <message>
        <source>the other row, before</source>
        <translation>die andere Zeile, vorher</translation>
    </message>
    <message>
        <source>the other row, after</source>
        <translation>die andere Zeile, nachher</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message>
        <source>after the stride</source>
        <translation>nach dem Sprung</translation>
    </message>
    <message>
        <source>to the left, x − h</source>
        <translation>links, x − h</translation>
    </message>
    <message>
        <source>to the right, x + h</source>
        <translation>rechts, x + h</translation>
    </message>
    <message>
        <source>To the left, at x = %1, the error is %2; to the right, at x = %3, it is %4.</source>
        <translation>Links, bei x = %1, ist der Fehler %2; rechts, bei x = %3, ist er %4.</translation>
    </message>
    <message>
        <source>The line through both has the %1.</source>
        <translation>Die Gerade durch beide hat die %1.</translation>
    </message>
</context>
<context>
    <name>gui::PatternDialog</name>
    <message>
        <source>Points in a pattern</source>
        <translation>Punkte in einem Muster</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The number of points</source>
        <translation>Die Anzahl der Punkte</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>The noise</source>
        <translation>Das Rauschen</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>The test fraction</source>
        <translation>Der Testanteil</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The seed</source>
        <translation>Der Startwert</translation>
    </message>
    <message>
        <source>The share of points held back for testing.</source>
        <translation>Der Anteil der Punkte, die zum Testen zurückgehalten werden.</translation>
    </message>
    <message>
        <source>The same seed gives the same points.</source>
        <translation>Derselbe Startwert ergibt dieselben Punkte.</translation>
    </message>
    <message>
        <source>&amp;Use these points</source>
        <translation>Diese Punkte &amp;verwenden</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, eine Zahl</translation>
    </message>
    <message>
        <source>How far points stray: the standard deviation of what is added to both numbers of each, or to the number to be predicted.</source>
        <translation>Wie weit die Punkte streuen: die Standardabweichung dessen, was zu beiden Zahlen eines Punktes oder zu der vorherzusagenden Zahl hinzukommt.</translation>
    </message>
</context>
<context>
    <name>gui::PatternPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 blue circles and %2 orange diamonds</source>
        <translation>%1 blaue Kreise und %2 orange Rauten</translation>
    </message>
    <message>
        <source>%1 points, blue where their number is low and orange where it is high, from %2 to %3</source>
        <translation>%1 Punkte, blau, wo ihre Zahl klein ist, und orange, wo sie groß ist, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>gui::PictureFrame</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures are saved as PNG or JPEG. Give the file a name that ends in .png or .jpg.</source>
        <translation>Bilder werden als PNG oder JPEG gespeichert. Gib der Datei einen Namen, der auf .png oder .jpg endet.</translation>
    </message>
    <message>
        <source>Copy and save as on screen</source>
        <translation>Wie auf dem Bildschirm kopieren und speichern</translation>
    </message>
</context>
<context>
    <name>gui::PictureTableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::PlaceOnCurve</name>
    <message>
        <source>%1 = %2, %3 = %4</source>
        <translation>%1 = %2; %3 = %4</translation>
    </message>
    <message>
        <source>The point stands at %1.</source>
        <translation>Der Punkt steht bei %1.</translation>
    </message>
    <message>
        <source>You put it at %1.</source>
        <translation>Du hast ihn auf %1 gesetzt.</translation>
    </message>
    <message>
        <source>It comes to %1.</source>
        <translation>Er kommt nach %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deiner</translation>
    </message>
</context>
<context>
    <name>gui::PlanePicture</name>
    <message>
        <source>first number</source>
        <translation>erste Zahl</translation>
    </message>
    <message>
        <source>second number</source>
        <translation>zweite Zahl</translation>
    </message>
    <message>
        <source>%1
no direction</source>
        <translation>%1
keine Richtung</translation>
    </message>
    <message>
        <source>%1
%2 long, %3°</source>
        <translation>%1
Länge %2; %3°</translation>
    </message>
    <message>
        <source>%1
cosine %2</source>
        <translation>%1
Kosinus %2</translation>
    </message>
    <message>
        <source>%1 from the origin to (%2, %3)</source>
        <translation>%1 vom Ursprung nach (%2; %3)</translation>
    </message>
    <message>
        <source>Arrows in a plane: %1.</source>
        <translation>Pfeile in einer Ebene: %1.</translation>
    </message>
    <message>
        <source>The input&apos;s shadow on weights_1 has cosine %1, that on weights_2 %2.</source>
        <translation>Der Schatten der Eingabe auf weights_1 hat den Kosinus %1, der auf weights_2 %2.</translation>
    </message>
    <message>
        <source>of %1 numbers; sums take all</source>
        <translation>von %1 Zahlen; Summen über alle</translation>
    </message>
    <message>
        <source>%1
%2 long</source>
        <translation>%1
Länge %2</translation>
    </message>
    <message>
        <source>Across: %1. Up: %2.</source>
        <translation>Waagerecht: %1. Senkrecht: %2.</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>angle in degrees</source>
        <translation>Winkel in Grad</translation>
    </message>
    <message>
        <source>cosine with the input</source>
        <translation>Kosinus zur Eingabe</translation>
    </message>
</context>
<context>
    <name>gui::PointsBar</name>
    <message>
        <source>Draw points</source>
        <translation>Punkte zeichnen</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Punkt wegnehmen</translation>
    </message>
    <message>
        <source>Takes away the point that you touched last (Delete)</source>
        <translation>Nimmt den Punkt weg, den du zuletzt berührt hast (Entf)</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Click or Space: a point. Drag or arrow keys: move it. Delete: remove it.</source>
        <translation>Klick oder Leertaste: ein Punkt. Ziehen oder Pfeiltasten: ihn bewegen. Entf: ihn wegnehmen.</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Zwei Töne</translation>
    </message>
    <message>
        <source>The tint says which class is predicted, and not how sure the network is of it.</source>
        <translation>Die Tönung sagt, welche Klasse vorhergesagt wird, und nicht, wie sicher sich das Netz ist.</translation>
    </message>
</context>
<context>
    <name>gui::PointsPlot</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>All points to learn from are of one class: there is nothing to tell apart yet.</source>
        <translation>Alle Punkte, aus denen gelernt wird, sind von einer Klasse: Es gibt noch nichts zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln place(s) points of both classes lie on each other: no network gets those right.</source>
        <translation>
            <numerusform>An %Ln Stelle liegen Punkte beider Klassen aufeinander: Kein Netz trifft alle davon.</numerusform>
            <numerusform>An %Ln Stellen liegen Punkte beider Klassen aufeinander: Kein Netz trifft alle davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a point first: click it, or reach it with Tab.</source>
        <translation>Berühr zuerst einen Punkt: Klick ihn an oder geh mit Tab zu ihm.</translation>
    </message>
</context>
<context>
    <name>gui::PredictionFlow</name>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ Bias</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>at least 0.5?</source>
        <translation>ab 0,5?</translation>
    </message>
    <message>
        <source>They agree: right</source>
        <translation>Gleich: richtig</translation>
    </message>
    <message>
        <source>They differ: wrong</source>
        <translation>Verschieden: falsch</translation>
    </message>
    <message>
        <source>The flow of the computation, from the inputs to the class. </source>
        <translation>Der Ablauf der Rechnung, von den Eingaben bis zur Klasse. </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>gui::PreparationDialog</name>
    <message>
        <source>&amp;Read again the same way</source>
        <translation>Genauso noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Another file with the same choices…</source>
        <translation>&amp;Andere Datei mit denselben Einstellungen…</translation>
    </message>
    <message>
        <source>How %1 was prepared</source>
        <translation>Wie %1 vorbereitet wurde</translation>
    </message>
    <message>
        <source>Other roles, types, target, gaps, scaling or test fraction for the same rows.</source>
        <translation>Andere Rollen, Typen, Zielwert, Lücken, Skalierung oder Testanteil für dieselben Zeilen.</translation>
    </message>
    <message>
        <source>Takes what the file holds now, with the same choices.</source>
        <translation>Nimmt, was die Datei jetzt enthält, mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>For a file with the same columns.</source>
        <translation>Für eine Datei mit denselben Spalten.</translation>
    </message>
    <message>
        <source>The file has changed since it was read. Read it again the same way to learn from what it holds now.</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde. Lies sie genauso noch einmal, um aus dem zu lernen, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>The file is not there any more. Its rows are in this session, so everything can still be changed.</source>
        <translation>Die Datei ist nicht mehr da. Ihre Zeilen sind in dieser Sitzung, also lässt sich noch alles ändern.</translation>
    </message>
    <message>
        <source>The file is not there any more, and the session keeps only its first rows as they were. Put it back to %1, or choose another file with the same choices.</source>
        <translation>Die Datei ist nicht mehr da, und die Sitzung bewahrt nur ihre ersten Zeilen, wie sie waren. Leg sie zurück nach %1 oder wähle eine andere Datei mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Only then can the choices be changed, for the session does not keep all rows as they were.</source>
        <translation>Erst dann lassen sich die Einstellungen ändern, denn die Sitzung bewahrt nicht alle Zeilen, wie sie waren.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>No file holds these points. They are in this session, so everything can still be changed.</source>
        <translation>Keine Datei enthält diese Punkte. Sie stehen in dieser Sitzung, also lässt sich alles noch ändern.</translation>
    </message>
</context>
<context>
    <name>gui::PreparationForm</name>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>Zeile verwerfen</translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation>Mittelwert einsetzen</translation>
    </message>
    <message>
        <source>The mean is taken over the rows to learn from.</source>
        <translation>Der Mittelwert wird über die Trainingszeilen gebildet.</translation>
    </message>
    <message>
        <source>Standardize the features</source>
        <translation>Merkmale standardisieren</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>The share of rows held back for testing, chosen by the seed as scikit-learn&apos;s train_test_split does.</source>
        <translation>Der Anteil der Zeilen, die zum Testen zurückgehalten werden, vom Startwert ausgewählt wie bei train_test_split in scikit-learn.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The seed</source>
        <translation>Der Startwert</translation>
    </message>
    <message>
        <source>The test fraction</source>
        <translation>Der Testanteil</translation>
    </message>
    <message>
        <source>Moves each feature, and a target that is predicted as a number, to mean 0 and standard deviation 1, measured on the rows to learn from, as scikit-learn&apos;s StandardScaler does. Large numbers would keep a sigmoid from learning.</source>
        <translation>Bringt jedes Merkmal und einen Zielwert, der als Zahl vorhergesagt wird, auf Mittelwert 0 und Standardabweichung 1, gemessen an den Trainingszeilen, wie es der StandardScaler von scikit-learn tut. Große Zahlen würden eine Sigmoidfunktion am Lernen hindern.</translation>
    </message>
</context>
<context>
    <name>gui::PreparedRemarks</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>gui::PreviewModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>gui::ProblemPage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
        <source>The file begins like this:</source>
        <translation>So beginnt die Datei:</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>&amp;Read one row in %1</source>
        <translation>Nur jede %1. Zeile &amp;lesen</translation>
    </message>
</context>
<context>
    <name>gui::ProseText</name>
    <message>
        <source>Look closer: %1</source>
        <translation>Genauer hingesehen: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProseView</name>
    <message>
        <source>A box, %1, stands for what has not been shown yet.</source>
        <translation>Ein Kästchen, %1, steht für das, was noch nicht gezeigt wurde.</translation>
    </message>
</context>
<context>
    <name>gui::QuestionCard</name>
    <message>
        <source>Predict first</source>
        <translation>Sag es vorher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>a number, or a fraction</source>
        <translation>eine Zahl oder ein Bruch</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Drag lines, or move them with Ctrl and the arrow keys.</source>
        <translation>Zieh die Codezeilen oder bewege sie mit Strg und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Click on it, or go there with the arrow keys and press Enter.</source>
        <translation>Klick darauf oder geh mit den Pfeiltasten hin und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>These are other numbers than the page shows.</source>
        <translation>Das sind andere Zahlen als die der Seite.</translation>
    </message>
    <message>
        <source>You be the network</source>
        <translation>Sei du das Netz</translation>
    </message>
    <message>
        <source>Click there, drag the point, or move it with the arrow keys.</source>
        <translation>Klick dorthin, zieh den Punkt oder beweg ihn mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation>Das war alles für heute.</translation>
    </message>
</context>
<context>
    <name>gui::RoleChoice</name>
    <message>
        <source>Role of column %1</source>
        <translation>Rolle der Spalte %1</translation>
    </message>
    <message>
        <source>A column that holds free text or nothing can only be ignored.</source>
        <translation>Eine Spalte mit freiem Text oder ohne Inhalt lässt sich nur ignorieren.</translation>
    </message>
</context>
<context>
    <name>gui::RowBar</name>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>edited · </source>
        <translation>geändert · </translation>
    </message>
    <message>
        <source>Rows 1 to %1; 0 stands for the tutorial&apos;s row</source>
        <translation>Zeilen 1 bis %1; 0 steht für die Zeile des Tutorials</translation>
    </message>
    <message>
        <source>or a row of %1, 1 to %2</source>
        <translation>oder eine Zeile aus %1, 1 bis %2</translation>
    </message>
    <message>
        <source>This is row %1 of %2. Which one would you like?</source>
        <translation>Das ist Zeile %1 von %2. Welche hättest du gern?</translation>
    </message>
    <message>
        <source>Up and Down go to the row beside it.</source>
        <translation>Die Tasten Auf und Ab gehen zur Zeile daneben.</translation>
    </message>
</context>
<context>
    <name>gui::RowBox</name>
    <message>
        <source>%1 can&apos;t be “%2”: type a number from %3 to %4.</source>
        <translation>%1 kann nicht „%2“ sein: Gib eine Zahl von %3 bis %4 ein.</translation>
    </message>
</context>
<context>
    <name>gui::RowsPlot</name>
    <message>
        <source>%1 of %2 rows are predicted rightly.</source>
        <translation>%1 von %2 Zeilen sind richtig vorhergesagt.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, with target %2, was drawn and predicted as %3.</source>
        <translation>Zeile %1, mit Zielwert %2, wurde gezogen und als %3 vorhergesagt.</translation>
    </message>
    <message>
        <source>others at their mean</source>
        <translation>übrige beim Mittelwert</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>dient zum</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What you ask about is predicted as %1.</source>
        <translation>Für das, wonach du fragst, ist die Vorhersage %1.</translation>
    </message>
    <message>
        <source>It lies outside of what is in view.</source>
        <translation>Es liegt außerhalb dessen, was zu sehen ist.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>One row in %1 is drawn.</source>
        <translation>Gezeichnet ist jede %1. Zeile.</translation>
    </message>
    <message>
        <source>Across: %1. Up: %2.</source>
        <translation>Waagerecht: %1. Senkrecht: %2.</translation>
    </message>
    <message>
        <source>target 0</source>
        <translation>Zielwert 0</translation>
    </message>
    <message>
        <source>target 1</source>
        <translation>Zielwert 1</translation>
    </message>
    <message>
        <source>small: held back</source>
        <translation>klein: zurückgehalten</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>of marks</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>tint: prediction, 0 blue to 1 orange</source>
        <translation>Tönung: Vorhersage, 0 blau bis 1 orange</translation>
    </message>
    <message>
        <source>marks: target</source>
        <translation>Marken: Zielwert</translation>
    </message>
    <message>
        <source>tint and lines: prediction</source>
        <translation>Tönung und Linien: Vorhersage</translation>
    </message>
    <message>
        <source>On the rows learned from, the prediction is off by about %1.</source>
        <translation>Bei den Trainingszeilen liegt die Vorhersage etwa %1 daneben.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>tint: predicted class</source>
        <translation>Tönung: vorhergesagte Klasse</translation>
    </message>
</context>
<context>
    <name>gui::RunLandscape</name>
    <message>
        <source>A map has room for the weights of one neuron; this network has hidden units.</source>
        <translation>Eine Karte hat nur für die Gewichte eines einzigen Neurons Platz; dieses Netz hat verdeckte Einheiten.</translation>
    </message>
    <message>
        <source>the error sum over the rows it learns from</source>
        <translation>die Fehlersumme der Trainingszeilen</translation>
    </message>
    <message>
        <source>Lines of equal error. The line is the way of the run, from the ring to here; dots show where it went on.</source>
        <translation>Linien gleichen Fehlers. Der Weg des Laufs führt vom Ring hierher; Punkte zeigen, wie er weitergeht.</translation>
    </message>
    <message>
        <source>The bias is held as it is in this step.</source>
        <translation>Der Bias bleibt, wie er in diesem Schritt ist.</translation>
    </message>
    <message>
        <source>Of the rows, one in %1 is counted.</source>
        <translation>Gezählt wird jede %1. Zeile.</translation>
    </message>
</context>
<context>
    <name>gui::RunWalk</name>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>%1 von %2 Iterationen</translation>
    </message>
</context>
<context>
    <name>gui::ScoresPicture</name>
    <message>
        <source>Dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>neither is more similar</source>
        <translation>keiner ist ähnlicher</translation>
    </message>
    <message>
        <source>%1 is more similar</source>
        <translation>%1 ist ähnlicher</translation>
    </message>
    <message>
        <source>%1: weights_1 %2, weights_2 %3, %4</source>
        <translation>%1: weights_1 %2, weights_2 %3, %4</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>gui::SourceLine</name>
    <message>
        <source>Used before, but not to be had here: %1.</source>
        <translation>Bisher benutzt, hier aber nicht zu haben: %1.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <translation>Mit dem Mittelwert füllen</translation>
    </message>
    <message>
        <source>Columns that hold something else than before: %1.</source>
        <translation>Spalten, die anderes enthalten als bisher: %1.</translation>
    </message>
    <message>
        <source>Used before, but empty here: %1.</source>
        <translation>Bisher benutzt, hier aber leer: %1.</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>Summen behalten</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
</context>
<context>
    <name>gui::Stage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Continue: %1</source>
        <translation>Weiter mit: %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln questions</source>
        <translation>
            <numerusform>Eine Frage wiederholen</numerusform>
            <numerusform>%Ln Fragen wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gui::StepBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Walk on by itself, with time to read each step (Space)</source>
        <translation>Von selbst weitergehen, mit Zeit zum Lesen jedes Schritts (Leertaste)</translation>
    </message>
    <message>
        <source>Training goes on by itself; pause it to play its steps</source>
        <translation>Das Training läuft von selbst; halte es an, um seine Schritte abzuspielen</translation>
    </message>
    <message>
        <source>At reading pace</source>
        <translation>Zum Mitlesen</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>Doppelt so schnell</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>Viermal so schnell</translation>
    </message>
    <message>
        <source>&amp;Speed of Play</source>
        <translation>&amp;Tempo des Abspielens</translation>
    </message>
</context>
<context>
    <name>gui::TablePage</name>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1)</source>
        <translation>&amp;Warnungen (%1)</translation>
    </message>
</context>
<context>
    <name>gui::TargetBar</name>
    <message>
        <source>1 means</source>
        <translation>1 bedeutet</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Vorhersagen:</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Spalte des Zielwerts</translation>
    </message>
    <message>
        <source>Label that becomes 1</source>
        <translation>Klasse, die zu 1 wird</translation>
    </message>
    <message>
        <source>Exchange what 0 and 1 stand for</source>
        <translation>Vertauschen, wofür 0 und 1 stehen</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>as it is: a number from 0 to 1</source>
        <translation>unverändert: eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>0 means %1</source>
        <translation>0 bedeutet %1</translation>
    </message>
    <message>
        <source>0 means any of the %1 others</source>
        <translation>0 bedeutet eine der %1 anderen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>Der Schwellwert</translation>
    </message>
    <message>
        <source>Cuts the numbers in two: the network learns which side a row is on.</source>
        <translation>Teilt die Zahlen in zwei: Das Netz lernt, auf welcher Seite eine Zeile liegt.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Predict as</source>
        <translation>Vorhersagen als</translation>
    </message>
    <message>
        <source>one of two classes</source>
        <translation>eine von zwei Klassen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>In the workbench: the other lessons tell two classes apart.</source>
        <translation>In der Werkbank: Die anderen Lektionen unterscheiden zwei Klassen.</translation>
    </message>
</context>
<context>
    <name>gui::ThresholdChart</name>
    <message>
        <source>Numbers of the target and their threshold</source>
        <translation>Zahlen des Zielwerts und ihr Schwellwert</translation>
    </message>
    <message>
        <source>How often the numbers occur. Drag the line, or move it with the arrow keys.</source>
        <translation>Wie oft die Zahlen vorkommen. Zieh die Linie oder bewege sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2, cut at %3. Arrow keys move the threshold.</source>
        <translation>Zahlen von %1 bis %2, geteilt bei %3. Pfeiltasten bewegen den Schwellwert.</translation>
    </message>
</context>
<context>
    <name>gui::TraceWalk</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop training here</source>
        <translation>Training hier anhalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the random start; the fields stay as they are</source>
        <translation>Zurück zum zufälligen Anfang; die Felder bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast training is shown</source>
        <translation>Wie schnell das Training gezeigt wird</translation>
    </message>
    <message>
        <source>Slowly, row by row</source>
        <translation>Langsam, Zeile für Zeile</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Training waits until this is put right.</source>
        <translation>Das Training wartet, bis das berichtigt ist.</translation>
    </message>
    <message>
        <source>In four seconds, if possible</source>
        <translation>In vier Sekunden, wenn möglich</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>Neuer Anfang</translation>
    </message>
    <message>
        <source>Another random start: another seed</source>
        <translation>Ein anderer zufälliger Anfang: ein anderer Startwert</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Begin again at the first iteration; Undo brings this run back</source>
        <translation>Noch einmal bei der ersten Iteration anfangen; Rückgängig holt diesen Lauf zurück</translation>
    </message>
    <message>
        <source>Train to the last iteration</source>
        <translation>Bis zur letzten Iteration trainieren</translation>
    </message>
</context>
<context>
    <name>gui::TwoCurves</name>
    <message>
        <source>the copy</source>
        <translation>die Abschrift</translation>
    </message>
    <message>
        <source>the listing</source>
        <translation>das Listing</translation>
    </message>
    <message>
        <source>its own rows</source>
        <translation>eigene Zeilen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>The error sums of the copy begin at %1, end at %2, and lie between %3 and %4; without the mistake they end at %5.</source>
        <translation>Die Fehlersummen der Abschrift beginnen bei %1, enden bei %2 und liegen zwischen %3 und %4; ohne den Fehler enden sie bei %5.</translation>
    </message>
    <message>
        <source>The error of its own rows goes from %1 to %2; that of the rows held back begins at %3, is %4 where it is least, and ends at %5.</source>
        <translation>Der Fehler der eigenen Zeilen geht von %1 auf %2; der der zurückgehaltenen beginnt bei %3, ist am kleinsten %4 und endet bei %5.</translation>
    </message>
</context>
<context>
    <name>gui::TypeChoice</name>
    <message>
        <source>Type of column %1</source>
        <translation>Typ der Spalte %1</translation>
    </message>
    <message>
        <source>What the column is read as. Of a column of numbers, values that are none count as missing.</source>
        <translation>Als was die Spalte gelesen wird. In einer Spalte mit Zahlen gelten Werte, die keine sind, als fehlend.</translation>
    </message>
</context>
<context>
    <name>gui::UnitBar</name>
    <message>
        <source>Set weights</source>
        <translation>Gewichte setzen</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Hineinschauen…</translation>
    </message>
    <message>
        <source>This iteration, forwards and backwards, number by number</source>
        <translation>Diese Iteration, vorwärts und rückwärts, Zahl für Zahl</translation>
    </message>
    <message>
        <source>Set weights: %1</source>
        <translation>Gewichte setzen: %1</translation>
    </message>
    <message>
        <source>%1: give its weights and its bias other values</source>
        <translation>%1: den Gewichten und dem Bias andere Werte geben</translation>
    </message>
    <message>
        <source>An input has no weights</source>
        <translation>Eine Eingabe hat keine Gewichte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>bias (only the first %1 weights are shown)</source>
        <translation>Bias (nur die ersten %1 Gewichte sind zu sehen)</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
</context>
<context>
    <name>gui::UnitLines</name>
    <message>
        <source>first input</source>
        <translation>erste Eingabe</translation>
    </message>
    <message>
        <source>second input</source>
        <translation>zweite Eingabe</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Gerade</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>zweite Gerade</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>bei %1; %2</translation>
    </message>
    <message>
        <source>%1: answered %2, right</source>
        <translation>%1: beantwortet mit %2, richtig</translation>
    </message>
    <message>
        <source>%1: answered %2, wrong</source>
        <translation>%1: beantwortet mit %2, falsch</translation>
    </message>
    <message>
        <source>The four rows in the plane of their two inputs.</source>
        <translation>Die vier Zeilen in der Ebene ihrer zwei Eingaben.</translation>
    </message>
    <message>
        <source>%1: weights %2 and %3, bias %4.</source>
        <translation>%1: Gewichte %2 und %3, Bias %4.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>Row %1, inputs %2 and %3, target %4</source>
        <translation>Zeile %1, Eingaben %2 und %3, Zielwert %4</translation>
    </message>
    <message>
        <source>one neuron</source>
        <translation>ein Neuron</translation>
    </message>
</context>
<context>
    <name>gui::UpdatePicture</name>
    <message>
        <source>change of each parameter</source>
        <translation>Änderung jedes Parameters</translation>
    </message>
    <message>
        <source>nothing changes in this step</source>
        <translation>in diesem Schritt ändert sich nichts</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>… %1 more weights</source>
        <translation>… %1 weitere Gewichte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against the gradient</source>
        <translation>gegen Gradient</translation>
    </message>
</context>
<context>
    <name>gui::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>gui::ValuesView</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
</context>
<context>
    <name>gui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The words of the lessons</source>
        <translation>Die Wörter der Lektionen</translation>
    </message>
</context>
<context>
    <name>gui::learned</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Seen and resolved: %1</source>
        <translation>Erkannt und behoben: %1</translation>
    </message>
    <message>
        <source>Questions right: %1 of %2</source>
        <translation>Richtig beantwortete Fragen: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing has been predicted yet. At many steps a card below the text asks what will come out; what you answer is told here.</source>
        <translation>Noch wurde nichts vorhergesagt. Bei vielen Schritten fragt eine Karte unter dem Text, was herauskommen wird; was du antwortest, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build a first neural network, step by step.</source>
        <translation>Bau ein erstes neuronales Netz, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Walk every lesson, save pictures of it in DIR, and quit.</source>
        <translation>Jede Lektion durchgehen, Bilder davon in DIR speichern und beenden.</translation>
    </message>
    <message>
        <source>Size of the window on the tour, such as 1280x800.</source>
        <translation>Größe des Fensters auf dem Rundgang, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Dark appearance.</source>
        <translation>Dunkle Darstellung.</translation>
    </message>
    <message>
        <source>A session to go on with, or data to import.</source>
        <translation>Eine Sitzung zum Weitermachen oder Daten zum Importieren.</translation>
    </message>
    <message>
        <source>--size takes a width and a height from 640x480 to 8192x8192, such as 1280x800.</source>
        <translation>--size erwartet Breite und Höhe von 640x480 bis 8192x8192, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de; otherwise the one chosen last.</source>
        <translation>Sprache der Oberfläche, etwa de; sonst die zuletzt gewählte.</translation>
    </message>
    <message>
        <source>The interface does not speak %1. Choose one of: %2.</source>
        <translation>Die Sprache %1 gibt es hier nicht. Wähle eine von: %2.</translation>
    </message>
    <message>
        <source>White on black, with outlines.</source>
        <translation>Weiß auf Schwarz, mit Umrissen.</translation>
    </message>
    <message>
        <source>Text size on the tour in percent, 50 to 300.</source>
        <translation>Textgröße auf dem Rundgang in Prozent, 50 bis 300.</translation>
    </message>
    <message>
        <source>Name one file, a session or data.</source>
        <translation>Nenne eine Datei: eine Sitzung oder Daten.</translation>
    </message>
    <message>
        <source>--%1 is for the tour: add --tour.</source>
        <translation>--%1 gilt für den Rundgang: Ergänze --tour.</translation>
    </message>
    <message>
        <source>--zoom takes a percentage from 50 to 300.</source>
        <translation>--zoom erwartet eine Prozentzahl von 50 bis 300.</translation>
    </message>
</context>
<context>
    <name>recentfiles</name>
    <message>
        <source>%1 – session in %2</source>
        <translation>%1 – Sitzung in %2</translation>
    </message>
    <message>
        <source>%1 – data in %2</source>
        <translation>%1 – Daten in %2</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>sie endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>it asks for something unknown</source>
        <translation>sie verlangt etwas Unbekanntes</translation>
    </message>
    <message>
        <source>its names are not in order</source>
        <translation>ihre Namen stehen nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>its random generator is in no possible state</source>
        <translation>ihr Zufallsgenerator ist in keinem möglichen Zustand</translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation>sie enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>its rows do not fit together</source>
        <translation>ihre Zeilen passen nicht zusammen</translation>
    </message>
    <message>
        <source>its rows do not fit the table they came from</source>
        <translation>ihre Zeilen passen nicht zu der Tabelle, aus der sie kamen</translation>
    </message>
    <message>
        <source>its training run does not fit its rows or its settings</source>
        <translation>ihr Trainingslauf passt nicht zu ihren Zeilen oder Einstellungen</translation>
    </message>
    <message>
        <source>it shows a feature that it does not have</source>
        <translation>sie zeigt ein Merkmal, das sie nicht hat</translation>
    </message>
    <message>
        <source>it stands before the first step of a lesson</source>
        <translation>sie steht vor dem ersten Schritt einer Lektion</translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation>sie geht nach ihrem Ende weiter</translation>
    </message>
    <message>
        <source>The session file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation>Die Sitzungsdatei lässt sich nicht öffnen (%1). Prüfe ihren Namen und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a session file. Choose a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Sitzungsdatei. Wähle eine Datei.</translation>
    </message>
    <message>
        <source>Reading the session file failed (%1). Copy it to another disk and try again.</source>
        <translation>Das Lesen der Sitzungsdatei ist fehlgeschlagen (%1). Kopiere sie auf einen anderen Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The session file is larger than %1 and cannot be held. Save a session with fewer rows.</source>
        <translation>Die Sitzungsdatei ist größer als %1 und passt nicht in den Speicher. Speichere eine Sitzung mit weniger Zeilen.</translation>
    </message>
    <message>
        <source>The session was saved by a newer First Neuron (format %1). Update this program to open it; the file was left as it is.</source>
        <translation>Die Sitzung wurde von einem neueren First Neuron gespeichert (Format %1). Aktualisiere dieses Programm, um sie zu öffnen; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the session. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Sitzung zu öffnen. Schließe andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The session was not saved: the file has been changed by another program since it was opened. Save it under another name, or replace the file.</source>
        <translation>Die Sitzung wurde nicht gespeichert: Ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde. Speichere sie unter einem anderen Namen oder ersetze die Datei.</translation>
    </message>
    <message>
        <source>The session was written, but the disk did not confirm it (%1). Save it again, or in another folder.</source>
        <translation>Die Sitzung wurde geschrieben, aber der Datenträger hat es nicht bestätigt (%1). Speichere sie noch einmal oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The session was saved, but the version before it could not be kept as a backup (%1). Check the backups beside the file.</source>
        <translation>Die Sitzung wurde gespeichert, aber die vorige Fassung ließ sich nicht als Sicherung behalten (%1). Sieh nach den Sicherungen neben der Datei.</translation>
    </message>
    <message>
        <source>it announces more than it holds</source>
        <translation>sie kündigt mehr an, als sie enthält</translation>
    </message>
    <message>
        <source>it shows a part of a chart that is none</source>
        <translation>sie zeigt einen Ausschnitt eines Diagramms, der keiner ist</translation>
    </message>
    <message>
        <source>The session was not saved, for it could not be opened again: %1. Undo what made it so, or load other data.</source>
        <translation>Die Sitzung wurde nicht gespeichert, denn sie ließe sich nicht wieder öffnen: %1. Mach rückgängig, woran das liegt, oder lade andere Daten.</translation>
    </message>
    <message>
        <source>it asks about a row that it does not have</source>
        <translation>sie fragt nach einer Zeile, die sie nicht hat</translation>
    </message>
    <message>
        <source>It was not saved: the folder does not exist any more. Save it in another folder.</source>
        <translation>Nicht gespeichert: Der Ordner existiert nicht mehr. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>It was not saved: the name is too long for this place. Save it under a shorter one.</source>
        <translation>Nicht gespeichert: Der Name ist zu lang für diesen Ort. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>It was not saved: this place cannot be written to (%1). Save it in another folder.</source>
        <translation>Nicht gespeichert: Hierhin lässt sich nicht schreiben (%1). Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full. Free some space or save it on another disk.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Schaffe Platz oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>It was not saved: writing failed (%1). Save it in another folder or on another disk.</source>
        <translation>Nicht gespeichert: Das Schreiben ist fehlgeschlagen (%1). Wähle einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>It was not saved: another program keeps the folder locked. Try again in a moment.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hält den Ordner gesperrt. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It was not saved: what was written there is read back with faults. Save it on another disk.</source>
        <translation>Nicht gespeichert: Was dort geschrieben wurde, kommt beim Lesen fehlerhaft zurück. Wähle einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>No file is named. Say where to.</source>
        <translation>Es ist keine Datei genannt. Sag, wohin.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place.</source>
        <translation>Den Ordner %1 gibt es nicht. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1. Choose another place.</source>
        <translation>In den Ordner %1 darfst du nicht schreiben. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the name of a file.</source>
        <translation>Das ist ein Ordner. Wähle den Namen einer Datei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Choose another place.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file of another kind has this name, and would be lost. Choose another name.</source>
        <translation>Eine Datei anderer Art heißt so und ginge verloren. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A session has this name, and would be lost. Choose another name.</source>
        <translation>Eine Sitzung heißt so und ginge verloren. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file has this name, and what would be lost cannot be seen (%1). Choose another name.</source>
        <translation>Eine Datei heißt so, und was verloren ginge, lässt sich nicht sehen (%1). Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>It looks like a table: give it a name that ends in .csv, and open it as data.</source>
        <translation>Sie sieht wie eine Tabelle aus: Gib ihr einen Namen, der auf .csv endet, und öffne sie als Daten.</translation>
    </message>
    <message>
        <source>It looks like a table: open it as data, not as a session.</source>
        <translation>Sie sieht wie eine Tabelle aus: Öffne sie als Daten, nicht als Sitzung.</translation>
    </message>
    <message>
        <source>Take another copy of it, or another file.</source>
        <translation>Nimm eine andere Kopie davon oder eine andere Datei.</translation>
    </message>
    <message>
        <source>A backup of it is beside it: %1.</source>
        <translation>Daneben liegt eine Sicherung davon: %1.</translation>
    </message>
    <message>
        <source>This is not a First Neuron session: it does not begin like one.</source>
        <translation>Das ist keine Sitzung von First Neuron: Sie beginnt nicht wie eine.</translation>
    </message>
    <message>
        <source>The session file is not complete: %1 bytes are missing.</source>
        <translation>Die Sitzungsdatei ist nicht vollständig: %1 Bytes fehlen.</translation>
    </message>
    <message>
        <source>The session file is damaged: its checksum does not match what it holds.</source>
        <translation>Die Sitzungsdatei ist beschädigt: Ihre Prüfsumme passt nicht zu ihrem Inhalt.</translation>
    </message>
    <message>
        <source>The session file cannot be used: %1.</source>
        <translation>Die Sitzungsdatei ist nicht brauchbar: %1.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>The file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation>Die Datei lässt sich nicht öffnen (%1). Prüfe ihren Namen und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>Das ist ein Ordner. Wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content to a file and open that.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei. Speichere den Inhalt in einer Datei und öffne diese.</translation>
    </message>
    <message>
        <source>Reading the file failed (%1). Copy it to another disk and try again.</source>
        <translation>Das Lesen der Datei ist fehlgeschlagen (%1). Kopiere sie auf einen anderen Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened. Open it again.</source>
        <translation>Die Datei hat sich geändert, seit sie geöffnet wurde. Öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a line of column names and rows of values.</source>
        <translation>Die Datei ist leer. Wähle eine mit einer Zeile Spaltennamen und Zeilen mit Werten.</translation>
    </message>
    <message>
        <source>The file is %1 large and more than %2 cannot be read in this encoding. Save it as UTF-8, or split it.</source>
        <translation>Die Datei ist %1 groß, und mehr als %2 lassen sich in dieser Kodierung nicht lesen. Speichere sie als UTF-8 oder teile sie.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive (%1). Open it in its own program and save the sheet as CSV.</source>
        <translation>Das ist die Datei einer Tabellenkalkulation oder ein Archiv (%1). Öffne die Datei in ihrem eigenen Programm und speichere das Blatt als CSV.</translation>
    </message>
    <message>
        <source>This is %1, not a table of rows and columns. Export the data as CSV.</source>
        <translation>Das ist %1, keine Tabelle aus Zeilen und Spalten. Exportiere die Daten als CSV.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the data as CSV and open that file.</source>
        <translation>Das ist keine Textdatei. Exportiere die Daten als CSV und öffne diese Datei.</translation>
    </message>
    <message>
        <source>More than %1 characters cannot be read as %2. Choose another encoding.</source>
        <translation>Mehr als %1 Zeichen lassen sich nicht als %2 lesen. Wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>This does not look like a table: %1 of %2 lines do not have %3 columns. Choose another delimiter or quote character, or a file with one row a line.</source>
        <translation>Das sieht nicht nach einer Tabelle aus: %1 von %2 Zeilen haben nicht %3 Spalten. Wähle ein anderes Trenn- oder Anführungszeichen oder eine Datei mit einem Datensatz je Zeile.</translation>
    </message>
    <message>
        <source>There is no row of values below the column names. Add rows, or say that the file has no header or fewer lines before it.</source>
        <translation>Unter den Spaltennamen steht keine Zeile mit Werten. Füge Zeilen hinzu oder gib an, dass die Datei keine Kopfzeile hat oder weniger Zeilen davor.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Choose another delimiter, or remove columns.</source>
        <translation>Die Tabelle hat mehr als %1 Spalten. Wähle ein anderes Trennzeichen oder entferne Spalten.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many to hold. Read a sample of it: one row in %2.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen, zu viele für den Speicher. Lies eine Stichprobe: jede %2. Zeile.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Open the file again to start over.</source>
        <translation>Das Lesen wurde abgebrochen. Öffne die Datei noch einmal, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2. Choose another.</source>
        <translation>%1 geht nicht als %2. Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>This row has %1 of %2 values and is kept out. If it belongs to the table, add the missing ones.</source>
        <translation>Diese Zeile hat %1 von %2 Werten und wird ausgelassen. Gehört sie zur Tabelle, ergänze die fehlenden.</translation>
    </message>
    <message>
        <source>This row has %1 values where %2 belong and is kept out. Remove the extra ones, or quote a value that contains the delimiter.</source>
        <translation>Diese Zeile hat %1 Werte, wo %2 hingehören, und wird ausgelassen. Entferne die überzähligen, oder setz einen Wert, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a value, so this row is kept out. Double the quotes inside the value.</source>
        <translation>Nach dem schließenden Anführungszeichen eines Werts folgt Text, darum wird diese Zeile ausgelassen. Verdopple die Anführungszeichen im Wert.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed, so this line is kept out. Close the quote, or choose another quote character.</source>
        <translation>Hier öffnet sich ein Anführungszeichen, das nie geschlossen wird, darum wird diese Zeile ausgelassen. Schließe es oder wähle ein anderes Zeichen.</translation>
    </message>
    <message>
        <source>This row contains bytes that are not text in the encoding %1 and is kept out. Correct it, or choose another encoding.</source>
        <translation>Diese Zeile enthält Bytes, die in der Kodierung %1 kein Text sind, und wird ausgelassen. Berichtige sie oder wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Lines before the table are not part of it: %1. If they are, change the number of lines to skip.</source>
        <translation>Zeilen vor der Tabelle gehören nicht zu ihr: %1. Wenn doch, ändere die Zahl der übersprungenen Zeilen.</translation>
    </message>
    <message>
        <source>The column name %1 is used more than once; this column is now called %2.</source>
        <translation>Der Spaltenname %1 kommt mehrfach vor; diese Spalte heißt jetzt %2.</translation>
    </message>
    <message>
        <source>A column has no name; it is now called %1.</source>
        <translation>Eine Spalte hat keinen Namen; sie heißt jetzt %1.</translation>
    </message>
    <message>
        <source>In column %3, &quot;%1&quot; could be read in two ways; it is taken as %2. If that is wrong, change the decimal mark.</source>
        <translation>In der Spalte %3 lässt sich „%1“ auf zwei Arten lesen; es gilt als %2. Wenn das falsch ist, ändere das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>This is a sample: one row in %1 was read.</source>
        <translation>Das ist eine Stichprobe: Jede %1. Zeile wurde gelesen.</translation>
    </message>
    <message>
        <source>The table has only one column, but learning needs a feature and a target. Choose another delimiter, or add a column.</source>
        <translation>Die Tabelle hat nur eine Spalte, aber zum Lernen braucht es ein Merkmal und einen Zielwert. Wähle ein anderes Trennzeichen oder füge eine Spalte hinzu.</translation>
    </message>
    <message>
        <source>Fewer than two columns hold numbers or a few labels, but learning needs a feature and a target. Choose another file, add a column, or change the type of one that was read as text.</source>
        <translation>Weniger als zwei Spalten enthalten Zahlen oder wenige Klassen, zum Lernen braucht es aber ein Merkmal und einen Zielwert. Wähle eine andere Datei, füge eine Spalte hinzu oder ändere den Typ einer Spalte, die als Text gelesen wurde.</translation>
    </message>
    <message>
        <source>No column is the target. Give the column to be predicted the role Target.</source>
        <translation>Keine Spalte ist der Zielwert. Gib der Spalte, die vorhergesagt werden soll, die Rolle „Zielwert“.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are targets. Keep one and make the other a feature or ignore it.</source>
        <translation>%1 und %2 sind beide Zielwert. Behalte eine und mach die andere zum Merkmal oder ignoriere sie.</translation>
    </message>
    <message>
        <source>No column is a numeric feature. Give at least one column of numbers or categories the role Feature.</source>
        <translation>Keine Spalte ist ein Merkmal. Gib mindestens einer Spalte mit Zahlen oder Kategorien die Rolle „Merkmal“.</translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be a feature. Ignore it.</source>
        <translation>Spalte %1 enthält freien Text, der kein Merkmal sein kann. Ignoriere sie.</translation>
    </message>
    <message>
        <source>Column %1 has no values and cannot be used. Ignore it.</source>
        <translation>Spalte %1 hat keine Werte und ist unbrauchbar. Ignoriere sie.</translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be the target. Choose a column with two labels or with numbers.</source>
        <translation>Spalte %1 enthält freien Text, der nicht der Zielwert sein kann. Wähle eine Spalte mit zwei Klassen oder mit Zahlen.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row that is left, so there is nothing to learn. Choose another target, or keep more rows.</source>
        <translation>Der Zielwert %1 ist in jeder verbleibenden Zeile %2, also gibt es nichts zu lernen. Wähle einen anderen Zielwert oder behalte mehr Zeilen.</translation>
    </message>
    <message>
        <source>The target %1 has %2 labels. Choose the one to tell from all the others.</source>
        <translation>Der Zielwert %1 hat %2 Klassen. Wähle die, die von allen anderen unterschieden werden soll.</translation>
    </message>
    <message>
        <source>The target %1 never is %2. Choose one of its labels: %3.</source>
        <translation>Der Zielwert %1 ist nie %2. Wähle eine seiner Klassen: %3.</translation>
    </message>
    <message>
        <source>Every row has a missing value in a column that is used. Ignore the columns with many gaps, or fill gaps with the mean.</source>
        <translation>In jeder Zeile fehlt ein Wert in einer verwendeten Spalte. Ignoriere die Spalten mit vielen Lücken oder fülle Lücken mit dem Mittelwert.</translation>
    </message>
    <message>
        <source>Holding back %1 of %2 rows leaves none to learn from. Choose a smaller test fraction, or add rows.</source>
        <translation>Wenn %1 von %2 Zeilen zurückgehalten werden, bleibt keine zum Lernen. Wähle einen kleineren Testanteil oder füge Zeilen hinzu.</translation>
    </message>
    <message>
        <source>The choices make %1 features in %2 rows, too much to hold. Ignore categories with many labels, or read a sample.</source>
        <translation>Die Einstellungen ergeben %1 Merkmale in %2 Zeilen, zu viel für den Speicher. Ignoriere Spalten mit vielen Kategorien oder lies eine Stichprobe.</translation>
    </message>
    <message>
        <source>The table has no column %1, which is needed. Choose a file with the same columns.</source>
        <translation>Der Tabelle fehlt die Spalte %1. Wähle eine Datei mit denselben Spalten.</translation>
    </message>
    <message>
        <source>Column %1 should hold numbers but does not. Correct the value that is none: %2.</source>
        <translation>Spalte %1 sollte Zahlen enthalten, tut es aber nicht. Berichtige den Wert, der keine ist: %2.</translation>
    </message>
    <message>
        <source>This row has no value for %1 and is left out. Fill gaps with the mean to keep it.</source>
        <translation>Diese Zeile hat keinen Wert für %1 und wird verworfen. Fülle Lücken mit dem Mittelwert, um sie zu behalten.</translation>
    </message>
    <message>
        <source>This row has no value for the target %1 and is left out. Nothing can be learned from it.</source>
        <translation>Diese Zeile hat keinen Wert für den Zielwert %1 und wird verworfen. Aus ihr lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>Feature %1 is the same in every row and tells nothing. It may be ignored.</source>
        <translation>Merkmal %1 ist in jeder Zeile gleich und sagt nichts aus. Du kannst es ignorieren.</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>quote character</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>group separator</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>a session of First Neuron, whose name should end in .neuron</source>
        <translation>eine Sitzung von First Neuron, deren Name auf .neuron enden sollte</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ein Textdokument (RTF)</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>ein JSON-Dokument</translation>
    </message>
    <message>
        <source>test fraction</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>This looks like running text, not a table: its lines are made of sentences. Choose a file with one row of values a line, or say what the delimiter is.</source>
        <translation>Das sieht nach Fließtext aus, nicht nach einer Tabelle: Seine Zeilen bestehen aus Sätzen. Wähle eine Datei mit einer Reihe von Werten je Zeile oder gib das Trennzeichen an.</translation>
    </message>
    <message>
        <source>Column %1 holds numbers, but here it says &quot;%2&quot;, so the column is read as words. Correct the value, name it as a mark for missing values, or say that the column holds numbers.</source>
        <translation>Spalte %1 enthält Zahlen, aber hier steht „%2“, darum wird die Spalte als Wörter gelesen. Berichtige den Wert, nenne ihn als Zeichen für fehlende Werte oder gib an, dass die Spalte Zahlen enthält.</translation>
    </message>
    <message>
        <source>Column %1 is read as numbers, as you said. Values that are none count as missing: %2, the first of them &quot;%3&quot;.</source>
        <translation>Spalte %1 wird als Zahlen gelesen, wie von dir gewählt. Werte, die keine sind, gelten als fehlend: %2, der erste davon „%3“.</translation>
    </message>
    <message>
        <source>Column %1 holds numbers. Words that say that there is none count as missing: %2, the first of them &quot;%3&quot;.</source>
        <translation>Spalte %1 enthält Zahlen. Wörter, die sagen, dass es keine gibt, gelten als fehlend: %2, das erste davon „%3“.</translation>
    </message>
    <message>
        <source>Column %1: the network never learned from %2, so there is no prediction. It knows %3.</source>
        <translation>Spalte %1: Aus %2 hat das Netz nie gelernt, darum gibt es keine Vorhersage. Es kennt %3.</translation>
    </message>
    <message>
        <source>Column %1 should be a number, which %2 is not.</source>
        <translation>Spalte %1 sollte eine Zahl sein, %2 ist keine.</translation>
    </message>
    <message>
        <source>Column %1 has no value, so there is no prediction. Give it one.</source>
        <translation>Spalte %1 hat keinen Wert, darum gibt es keine Vorhersage. Gib ihr einen.</translation>
    </message>
    <message>
        <source>Column %1 has no value: the mean of the rows learned from stands in for it.</source>
        <translation>Spalte %1 hat keinen Wert: Für ihn steht der Mittelwert der Zeilen, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <source>Column %1 is %2, but the network learned from %3 to %4 only: it may be far off.</source>
        <translation>Spalte %1 ist %2, aber gelernt hat das Netz nur von %3 bis %4: Es kann weit daneben liegen.</translation>
    </message>
    <message>
        <source>Column %1: no row that the network learned from has %2, so it may be far off.</source>
        <translation>Spalte %1: Keine Zeile, aus der das Netz gelernt hat, hat %2; es kann weit daneben liegen.</translation>
    </message>
    <message>
        <source>Column %1 has numbers too large to calculate with, such as %2. Correct them in the file, or ignore the column.</source>
        <translation>Die Spalte %1 hat Zahlen, die zum Rechnen zu groß sind, etwa %2. Berichtige sie in der Datei oder ignoriere die Spalte.</translation>
    </message>
    <message>
        <source>The target %1 holds many numbers, and %2 against all others would teach little. Choose a threshold: the numbers above it become 1.</source>
        <translation>Der Zielwert %1 enthält viele Zahlen, und aus %2 gegen alle anderen wäre wenig zu lernen. Wähle einen Schwellwert: Die Zahlen darüber werden 1.</translation>
    </message>
    <message>
        <source>The target %1 holds labels, which are not above or below anything. Choose the label that becomes 1.</source>
        <translation>Der Zielwert %1 enthält Klassen, die nicht über oder unter etwas liegen. Wähle die Klasse, die 1 wird.</translation>
    </message>
    <message>
        <source>All of %1 is on the same side of %2, so there is nothing to tell apart. Choose a threshold from %3 on and below %4.</source>
        <translation>Alles in %1 liegt auf derselben Seite von %2, also gibt es nichts zu unterscheiden. Wähle einen Schwellwert ab %3 und unter %4.</translation>
    </message>
    <message>
        <source>A quote is opened here and closed only in line %1, in the middle of a value, so this line is kept out. Close the quote in its own line.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und erst in Zeile %1 mitten in einem Wert geschlossen; darum wird diese Zeile ausgelassen. Schließe es in seiner eigenen Zeile.</translation>
    </message>
    <message>
        <source>The header has fewer names than the rows have values; the column without a name is now called %1.</source>
        <translation>Die Kopfzeile hat weniger Namen, als die Zeilen Werte haben; die Spalte ohne Namen heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The name %1 has no column of values below it and is left out. If names and values do not match, add the missing values.</source>
        <translation>Unter dem Namen %1 steht keine Spalte mit Werten; er fällt weg. Wenn Namen und Werte nicht zusammenpassen, ergänze die fehlenden Werte.</translation>
    </message>
    <message>
        <source>Rows that have fewer values than the table has columns: %1, the first one in this line. What is missing at their end counts as empty.</source>
        <translation>Zeilen mit weniger Werten, als die Tabelle Spalten hat: %1, die erste ist diese. Was an ihrem Ende fehlt, gilt als leer.</translation>
    </message>
    <message>
        <source>Lines below the column names that are no rows are left out: %1.</source>
        <translation>Zeilen unter den Spaltennamen, die keine Datenzeilen sind, fallen weg: %1.</translation>
    </message>
    <message>
        <source>Whole lines stand in quotes; what is inside them is read.</source>
        <translation>Ganze Zeilen stehen in Anführungszeichen; gelesen wird, was darin steht.</translation>
    </message>
    <message>
        <source>Nothing in the file says its encoding; it is read as %1. If letters look wrong, choose another encoding, or save the file as UTF-8.</source>
        <translation>Nichts in der Datei sagt, wie sie kodiert ist; sie wird als %1 gelesen. Wenn Buchstaben falsch aussehen, wähle eine andere Kodierung oder speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Column %1 is in %2 everywhere: the unit is taken off, and &quot;%3&quot; is read as %4.</source>
        <translation>Spalte %1 steht überall in %2: Die Einheit wird abgetrennt und „%3“ als %4 gelesen.</translation>
    </message>
    <message>
        <source>Column %1 mixes units (%2), so it is read as words. Write all its values in one unit.</source>
        <translation>Spalte %1 mischt Einheiten (%2) und wird darum als Wörter gelesen. Schreibe alle Werte in einer Einheit.</translation>
    </message>
    <message>
        <source>Column %1 only counts the rows, so ignoring it is suggested.</source>
        <translation>Spalte %1 zählt nur die Zeilen; vorgeschlagen wird, sie zu ignorieren.</translation>
    </message>
    <message>
        <source>Feature %1 is the same in nearly every row and tells little. It may be ignored.</source>
        <translation>Merkmal %1 ist in fast jeder Zeile gleich und sagt wenig. Du kannst es ignorieren.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Die Kodierung %1 ist auf diesem Computer nicht bekannt. Wähle eine andere Kodierung oder speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>In column %1, %2 is taken for no value. If it is a value, such as a country or a name, say what the missing marks are.</source>
        <translation>In Spalte %1 gilt %2 als kein Wert. Ist es doch einer, etwa ein Land oder ein Name, dann nenne selbst die Fehlwerte.</translation>
    </message>
    <message>
        <source>Column %1 holds dates or times such as %2, from which nothing can be learned as they stand. To learn from them, add a column of numbers, such as the year or the hour.</source>
        <translation>Spalte %1 enthält Datums- oder Zeitangaben wie %2, aus denen so nichts gelernt werden kann. Um aus ihnen zu lernen, füge eine Spalte mit Zahlen hinzu, etwa das Jahr oder die Stunde.</translation>
    </message>
    <message>
        <source>Column %1 keeps the quote mark of %2, because the quotes in the file do not pair up. Correct them, or choose the quote character.</source>
        <translation>Spalte %1 behält das Anführungszeichen von %2, weil die Anführungszeichen der Datei keine Paare bilden. Berichtige sie oder wähle das Anführungszeichen.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %2, which as numbers would not stay as they are written: it is read as codes. If it holds numbers, say so.</source>
        <translation>Spalte %1 hat Werte wie %2, die als Zahlen nicht blieben, wie sie geschrieben sind, und wird als Codes gelesen. Wenn es Zahlen sind, gib das an.</translation>
    </message>
    <message>
        <source>In column %1, labels that differ only in capital letters, in blanks or in what nobody sees count apart: %4. If they mean the same, join the spellings.</source>
        <translation>In Spalte %1 zählen Klassen einzeln, die sich nur in Groß- und Kleinschreibung, in Leerzeichen oder unsichtbar unterscheiden: %4. Bedeuten sie dasselbe, so fasse die Schreibweisen zusammen.</translation>
    </message>
    <message>
        <source>In column %1, spellings that differ only in capital letters, in blanks or in what nobody sees are joined, as you said: &quot;%2&quot; counts as &quot;%3&quot;.</source>
        <translation>In Spalte %1 sind Schreibweisen, die sich nur in Groß- und Kleinschreibung, in Leerzeichen oder unsichtbar unterscheiden, zusammengefasst, wie du gesagt hast: „%2“ zählt als „%3“.</translation>
    </message>
    <message>
        <source>Nothing in the file says its encoding; it is read as %1, but could be %2. If letters look wrong, choose another encoding, or save the file as UTF-8.</source>
        <translation>Nichts in der Datei sagt, wie sie kodiert ist; sie wird als %1 gelesen, könnte aber auch %2 sein. Wenn Buchstaben falsch aussehen, wähle eine andere Kodierung oder speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Column %1 has %2, far from its other values, which go from %4 to %5 (rows that have it: %3). If it stands for no value, name it as a mark for missing values.</source>
        <translation>Spalte %1 enthält %2, weit weg von ihren anderen Werten, die von %4 bis %5 reichen (Zeilen damit: %3). Steht das für keinen Wert, so nenne es als Zeichen für fehlende Werte.</translation>
    </message>
    <message>
        <source>Column %1 holds words, but here it says &quot;%2&quot;: %3 of its %4 values are numbers, and count as labels. If they should not be there, correct them; if the column holds numbers, say so.</source>
        <translation>Spalte %1 enthält Wörter, aber hier steht „%2“: %3 ihrer %4 Werte sind Zahlen und zählen als Klassen. Gehören sie nicht dorthin, so berichtige sie; enthält die Spalte Zahlen, so gib das an.</translation>
    </message>
    <message>
        <source>Some rows may be the rest of the line above, broken in two when the file was written, or no rows at all: line %1. Join each with the line above it, or remove it.</source>
        <translation>Einige Zeilen sind wohl der Rest der Zeile darüber, beim Schreiben der Datei in zwei geteilt, oder gehören gar nicht zur Tabelle: Zeile %1. Verbinde jede mit der Zeile über ihr, oder entferne sie.</translation>
    </message>
    <message>
        <source>Column %1 held numbers before, but here it says &quot;%2&quot;, so it is read as words. Correct the value, or choose what the column holds.</source>
        <translation>Spalte %1 enthielt bisher Zahlen, aber hier steht „%2“, darum wird sie als Wörter gelesen. Berichtige den Wert oder wähle, was die Spalte enthält.</translation>
    </message>
    <message>
        <source>Column %1 held labels before, and here it holds numbers. If they are labels too, say that it is a category.</source>
        <translation>Spalte %1 enthielt bisher Klassen, und hier enthält sie Zahlen. Sind auch das Klassen, so gib an, dass sie eine Kategorie ist.</translation>
    </message>
    <message>
        <source>Column %1 has labels that were not there before: %2.</source>
        <translation>Spalte %1 enthält Klassen, die bisher nicht vorkamen: %2.</translation>
    </message>
    <message>
        <source>Column %1 lacks labels that were there before: %2.</source>
        <translation>In Spalte %1 fehlen Klassen, die bisher vorkamen: %2.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as %3, but may mean something else. If it does, let the column hold categories.</source>
        <translation>In der Spalte %1 wird „%2“ als %3 gelesen, kann aber auch etwas anderes heißen. Wenn ja, lass die Spalte Kategorien enthalten.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold postcodes such as %2, but is read as numbers. If it does, let the column hold categories.</source>
        <translation>Spalte %1 scheint Postleitzahlen wie %2 zu enthalten, wird aber als Zahlen gelesen. Wenn es welche sind, lass die Spalte Kategorien enthalten.</translation>
    </message>
    <message>
        <source>Rows that are kept out, too, and not listed: %1. If that is too many, check the delimiter and the quote character.</source>
        <translation>Zeilen, die auch ausgelassen und nicht aufgeführt sind: %1. Wenn das zu viele sind, prüfe Trenn- und Anführungszeichen.</translation>
    </message>
    <message>
        <source>Column %1 has values in %2 and values without a unit, so it is read as words. Write all its values in one unit.</source>
        <translation>Spalte %1 hat Werte in %2 und Werte ohne Einheit, darum wird sie als Wörter gelesen. Schreibe alle ihre Werte in einer Einheit.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as %3, but the blank may also stand between two numbers. If it does, give each a column of its own.</source>
        <translation>In Spalte %1 wird „%2“ als %3 gelesen, aber das Leerzeichen kann auch zwischen zwei Zahlen stehen. Wenn ja, gib jeder eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Column %1 has more than one number in a value, such as %2, so it is read as words. To learn from them, give each a column of its own.</source>
        <translation>Spalte %1 hat mehr als eine Zahl in einem Wert, wie %2, darum wird sie als Wörter gelesen. Um daraus zu lernen, gib jeder eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Column %1 goes up by one in every row, so ignoring it is suggested.</source>
        <translation>Spalte %1 steigt in jeder Zeile um eins; vorgeschlagen wird, sie zu ignorieren.</translation>
    </message>
    <message>
        <source>No value in this file is %1, which is named a missing mark.</source>
        <translation>Kein Wert in dieser Datei ist %1, obwohl es als Zeichen für fehlende Werte genannt ist.</translation>
    </message>
    <message>
        <source>No value in this file is %1, which is named a missing mark. Here it says %2; if that is meant, name it.</source>
        <translation>Kein Wert in dieser Datei ist %1, obwohl es als Zeichen für fehlende Werte genannt ist. Hier steht %2; wenn das gemeint ist, nenne es.</translation>
    </message>
    <message>
        <source>Column %1 has another number in every row that has one, as a name would, so ignoring it is suggested.</source>
        <translation>Spalte %1 hat in jeder Zeile, in der eine steht, eine andere Zahl, wie ein Name; vorgeschlagen wird, sie zu ignorieren.</translation>
    </message>
    <message>
        <source>Column %1 has another word in every row that has one, from which nothing can be learned; ignoring it is suggested.</source>
        <translation>Spalte %1 hat in jeder Zeile, in der eines steht, ein anderes Wort, aus dem sich nichts lernen lässt; vorgeschlagen wird, sie zu ignorieren.</translation>
    </message>
    <message>
        <source>Column %1 holds %2 or nothing, so an empty cell counts as a label too: %3. If it is a gap, say that the column is a category.</source>
        <translation>In Spalte %1 steht %2 oder nichts; darum zählt auch eine leere Zelle als Klasse: %3. Ist sie eine Lücke, gib an, dass die Spalte eine Kategorie ist.</translation>
    </message>
    <message>
        <source>Column %1 holds %2 or nothing, and an empty cell counts as a gap, as you said. If it means no, let it count as a label.</source>
        <translation>In Spalte %1 steht %2 oder nichts, und eine leere Zelle zählt als Lücke, wie du gesagt hast. Heißt sie nein, lass sie als Klasse zählen.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row to learn from, because all others are held back, so there is nothing to learn. Hold back fewer rows, or add rows.</source>
        <translation>Der Zielwert %1 ist in jeder Zeile, aus der gelernt wird, %2, weil alle anderen zurückgehalten sind; also gibt es nichts zu lernen. Halte weniger Zeilen zurück oder füge Zeilen hinzu.</translation>
    </message>
    <message>
        <source>This line repeats the column names, so it is no row and is kept out. If it is one, say that the file has no header.</source>
        <translation>Diese Zeile wiederholt die Spaltennamen; also ist sie keine Datenzeile und wird ausgelassen. Ist sie doch eine, gib an, dass die Datei keine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row to learn from, because rows with gaps are left out (%3), so there is nothing to learn. Fill gaps with the mean, or choose another target.</source>
        <translation>Der Zielwert %1 ist in jeder Zeile, aus der gelernt wird, %2, weil Zeilen mit Lücken wegfallen (%3); also gibt es nichts zu lernen. Fülle Lücken mit dem Mittelwert oder wähle einen anderen Zielwert.</translation>
    </message>
    <message>
        <source>The name of column %1 has more than %2 characters; what is beyond them is cut off.</source>
        <translation>Der Name der Spalte %1 hat mehr als %2 Zeichen; was darüber hinausgeht, ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Column %1 has %2, which usually stands for no value but counts as a value here, because other missing marks are named. If it stands for no value, name it, too.</source>
        <translation>Spalte %1 enthält %2. Das steht sonst für keinen Wert, zählt hier aber als Wert, weil andere Zeichen für fehlende Werte genannt sind. Steht es für keinen Wert, so nenne es auch.</translation>
    </message>
    <message>
        <source>Column %1 is in %2, but the network learned from it in %3, so there is no prediction. Convert its numbers to %3.</source>
        <translation>Die Spalte %1 ist in %2, das Netz hat sie aber in %3 gelernt; daher gibt es keine Vorhersage. Rechne ihre Zahlen in %3 um.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here it is in %3. If both are to mean the same, convert its numbers to %2.</source>
        <translation>Die Spalte %1 war bisher in %2 und ist hier in %3. Soll beides dasselbe bedeuten, rechne ihre Zahlen in %2 um.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here its numbers have no unit. If they are not in %2, convert them.</source>
        <translation>Die Spalte %1 war bisher in %2, und hier haben ihre Zahlen keine Einheit. Sind sie nicht in %2, rechne sie um.</translation>
    </message>
    <message>
        <source>Column %1 had no unit before, and here it is in %2. If its numbers were in another one, convert them.</source>
        <translation>Die Spalte %1 hatte bisher keine Einheit und ist hier in %2. Waren ihre Zahlen in einer anderen, rechne sie um.</translation>
    </message>
    <message>
        <source>The values are parted by %1, which counts as one delimiter. If it is none, choose the delimiter.</source>
        <translation>Die Werte sind durch %1 getrennt, was als ein Trennzeichen zählt. Ist es keines, wähle das Trennzeichen.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %2, which are not read as numbers, so it is read as words. If they are numbers, write this one as %3.</source>
        <translation>Spalte %1 hat Werte wie %2, die nicht als Zahlen gelesen werden, deshalb wird sie als Wörter gelesen. Wenn es Zahlen sind, schreibe diesen als %3.</translation>
    </message>
    <message>
        <source>The name %1 contains bytes that are not text in the encoding %2. Correct it, or choose another encoding.</source>
        <translation>Der Name %1 enthält Bytes, die in der Kodierung %2 kein Text sind. Berichtige ihn oder wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The target %1 holds labels, which are no numbers to predict. Choose a column of numbers, or predict classes.</source>
        <translation>Der Zielwert %1 enthält Klassen und keine Zahlen, die sich vorhersagen lassen. Wähle eine Spalte mit Zahlen oder sage Klassen vorher.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %3. Whether &quot;%2&quot; is a unit is not known, so it is read as words. If it holds numbers, say so: this is taken off then.</source>
        <translation>Spalte %1 hat Werte wie %3. Ob „%2“ eine Einheit ist, ist nicht bekannt, deshalb wird sie als Wörter gelesen. Wenn sie Zahlen enthält, gib das an: Dann wird es abgetrennt.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here some values have no unit, such as %3: they count as in %2. If they are not, convert them.</source>
        <translation>Die Spalte %1 war bisher in %2, und hier haben manche Werte keine Einheit, etwa %3: Sie zählen als in %2. Sind sie es nicht, rechne sie um.</translation>
    </message>
    <message>
        <source>Column %1 holds %3, so %2 counts as a label there, not as a gap. If it stands for no value, name it as a mark for missing values.</source>
        <translation>Spalte %1 enthält %3; darum zählt %2 dort als Klasse und nicht als Lücke. Steht es für keinen Wert, so nenne es als Zeichen für fehlende Werte.</translation>
    </message>
    <message>
        <source>None of the rows that are left is %2 in the target %1, so there is nothing to learn. Choose one of the labels that they have: %3.</source>
        <translation>Keine der verbleibenden Zeilen ist beim Zielwert %1 gleich %2, also gibt es nichts zu lernen. Wähle eine der Klassen, die sie haben: %3.</translation>
    </message>
    <message>
        <source>This line says what the columns are measured in (%1), so it is no row; the units are kept.</source>
        <translation>Diese Zeile sagt, worin die Spalten gemessen sind (%1), und ist deshalb keine Datenzeile; die Einheiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold points out of %2: &quot;%3&quot; is read as %4. If it holds something else, such as days, let it hold categories.</source>
        <translation>Spalte %1 scheint Punkte von %2 zu enthalten: „%3“ wird als %4 gelesen. Wenn sie etwas anderes enthält, etwa Tage, lass sie Kategorien enthalten.</translation>
    </message>
    <message>
        <source>A row says &quot;%1&quot;: it may sum up the others. If so, leave it out, and those like it.</source>
        <translation>In einer Zeile steht „%1“: Sie fasst vielleicht die anderen zusammen. Wenn ja, lass sie weg, und alle ihrer Art.</translation>
    </message>
    <message>
        <source>Rows that sum up others are left out, as you said: line %1.</source>
        <translation>Zeilen, die andere zusammenfassen, sind weggelassen, wie du gesagt hast: Zeile %1.</translation>
    </message>
    <message>
        <source>This line is read as a row, but may say what the columns are measured in (%1). If it does, take it out of the file.</source>
        <translation>Diese Zeile gilt als Datenzeile, sagt aber vielleicht, worin die Spalten gemessen sind (%1). Wenn ja, nimm sie aus der Datei.</translation>
    </message>
    <message>
        <source>The names of the columns are taken from what stands above the rows (%1). If they are wrong, say that the file has no header.</source>
        <translation>Die Namen der Spalten sind dem entnommen, was über den Zeilen steht (%1). Stimmen sie nicht, sag, dass die Datei keine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as 0, as bookkeepers write it. If it stands for no value, name it as a mark for missing values.</source>
        <translation>In Spalte %1 wird „%2“ als 0 gelesen, wie in der Buchhaltung üblich. Steht es für keinen Wert, nenne es als Zeichen für fehlende Werte.</translation>
    </message>
    <message>
        <source>This line has no values, so it is no row and is kept out.</source>
        <translation>Diese Zeile hat keine Werte; also ist sie keine Datenzeile und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This line seems to be a title or a note (&quot;%1&quot;), so it is no row and is kept out. If it is one, write it as the other rows are.</source>
        <translation>Diese Zeile ist wohl eine Überschrift oder eine Anmerkung („%1“); also ist sie keine Datenzeile und wird ausgelassen. Ist sie doch eine, schreib sie wie die anderen.</translation>
    </message>
    <message>
        <source>This line is read as a row, but may hold the names of the columns. If it does, say that the file has a header.</source>
        <translation>Diese Zeile gilt als Datenzeile, enthält aber vielleicht die Spaltennamen. Wenn ja, gib an, dass die Datei eine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>This line is read as the names of the columns, but may be a row. If it is, say that the file has no header.</source>
        <translation>Diese Zeile gilt als die der Spaltennamen, ist aber vielleicht eine Datenzeile. Wenn ja, gib an, dass die Datei keine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>Something else parts the names of the columns than the values. If they are no names, say that the file has no header.</source>
        <translation>Zwischen den Spaltennamen steht ein anderes Trennzeichen als zwischen den Werten. Sind es keine Namen, gib an, dass die Datei keine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>Each value has its name before it, such as %1, and is read as a word. To learn from them, put the names into a first line, and only the values into the others.</source>
        <translation>Vor jedem Wert steht sein Name, etwa %1; deshalb wird er als Wort gelesen. Um daraus zu lernen, schreib die Namen in eine erste Zeile und in die anderen nur die Werte.</translation>
    </message>
    <message>
        <source>This row has nothing but &quot;%1&quot;. If it is a title or a note, take it out of the file.</source>
        <translation>In dieser Zeile steht nur „%1“. Ist es eine Überschrift oder eine Anmerkung, nimm sie aus der Datei.</translation>
    </message>
    <message>
        <source>Column %1 is empty below its values (rows without one: %2). If the value above goes for them, too, as in merged cells, write it into each row.</source>
        <translation>Die Spalte %1 ist unter ihren Werten leer (Zeilen ohne Wert: %2). Gilt der Wert darüber auch für sie, wie in verbundenen Zellen, schreib ihn in jede Zeile.</translation>
    </message>
    <message>
        <source>%1 is read as two values, but could be one number with a decimal comma. If it is, choose another delimiter, or write it with a point.</source>
        <translation>%1 wird als zwei Werte gelesen, könnte aber eine Zahl mit Dezimalkomma sein. Wenn es eine ist, wähle ein anderes Trennzeichen oder schreib sie mit Punkt.</translation>
    </message>
    <message>
        <source>It is not certain what parts the values. If the columns are not as they should be, choose the delimiter.</source>
        <translation>Es ist nicht sicher, was die Werte trennt. Sind die Spalten nicht so, wie sie sein sollen, wähle das Trennzeichen.</translation>
    </message>
</context>
</TS>
