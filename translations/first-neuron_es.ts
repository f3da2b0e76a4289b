<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden unit %1</source>
        <translation>unidad oculta %1</translation>
    </message>
</context>
<context>
    <name>Axes</name>
    <message>
        <source>standardized</source>
        <translation>estandarizado</translation>
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
        <translation>Regla de la cadena</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>it × %1 %2 %3</source>
        <translation>eso × %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ColumnNotes</name>
    <message>
        <source>counts the rows</source>
        <translation>cuenta las filas</translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>todos distintos</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>fechas u horas</translation>
    </message>
    <message>
        <source>numbers, but “%1”</source>
        <translation>números, pero «%1»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» falta</translation>
    </message>
    <message>
        <source>mixes %1</source>
        <translation>mezcla %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>codes such as %1</source>
        <translation>códigos como %1</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>siempre lo mismo</translation>
    </message>
    <message>
        <source>nearly always the same</source>
        <translation>casi siempre lo mismo</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>sin nada</translation>
    </message>
    <message>
        <source>Join “%1” and “%2”</source>
        <translation>Unir «%1» y «%2»</translation>
    </message>
    <message>
        <source>Separate “%1” and “%2”</source>
        <translation>Separar «%1» y «%2»</translation>
    </message>
    <message>
        <source>“%1” is a gap</source>
        <translation>«%1» es un hueco</translation>
    </message>
    <message>
        <source>a quote mark in %1</source>
        <translation>una comilla en %1</translation>
    </message>
    <message>
        <source>“%1” is a number?</source>
        <translation>¿«%1» es un número?</translation>
    </message>
    <message>
        <source>Take “%1” for no value</source>
        <translation>Tomar «%1» por ausente</translation>
    </message>
    <message>
        <source>words, but “%1”</source>
        <translation>palabras, pero «%1»</translation>
    </message>
    <message>
        <source>numbers before, now “%1”</source>
        <translation>antes números, ahora «%1»</translation>
    </message>
    <message>
        <source>labels before, now numbers</source>
        <translation>antes etiquetas, ahora números</translation>
    </message>
    <message>
        <source>not there before: %1</source>
        <translation>antes no estaba: %1</translation>
    </message>
    <message>
        <source>no longer there: %1</source>
        <translation>ya no está: %1</translation>
    </message>
    <message>
        <source>goes up by one</source>
        <translation>sube de uno en uno</translation>
    </message>
    <message>
        <source>%1 and no unit</source>
        <translation>%1 y sin unidad</translation>
    </message>
    <message>
        <source>two numbers in one</source>
        <translation>dos números en uno</translation>
    </message>
    <message>
        <source>Take empty for no value</source>
        <translation>Tomar vacío por ausente</translation>
    </message>
    <message>
        <source>Take empty for a label</source>
        <translation>Tomar vacío por etiqueta</translation>
    </message>
    <message>
        <source>in %1 before, now in %2</source>
        <translation>antes en %1, ahora en %2</translation>
    </message>
    <message>
        <source>in %1 before, now no unit</source>
        <translation>antes en %1, ahora sin unidad</translation>
    </message>
    <message>
        <source>no unit before, now in %1</source>
        <translation>antes sin unidad, ahora en %1</translation>
    </message>
    <message>
        <source>Take for numbers in “%1”</source>
        <translation>Leer como números en «%1»</translation>
    </message>
    <message>
        <source>points out of %1</source>
        <translation>puntos de %1</translation>
    </message>
</context>
<context>
    <name>DataName</name>
    <message>
        <source>two blobs</source>
        <translation>dos grupos</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>lunas</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>espiral</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>puntos dibujados</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>olas</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Goes to that lesson.</source>
        <translation>Lleva a esa lección.</translation>
    </message>
    <message>
        <source>Opens this sample. Nothing changes until you agree.</source>
        <translation>Abre este ejemplo. Nada cambia hasta que aceptes.</translation>
    </message>
    <message>
        <source>Asks for a file. Nothing changes until you agree.</source>
        <translation>Pide un archivo. Nada cambia hasta que aceptes.</translation>
    </message>
    <message>
        <source>Goes to that lesson and fills in these fields. If it has been trained, it starts again; what was there comes back with Undo.</source>
        <translation>Lleva a esa lección y rellena estos campos. Si ya se había entrenado, empieza de nuevo; lo que había vuelve con Deshacer.</translation>
    </message>
    <message>
        <source>Opens the user guide at that page.</source>
        <translation>Abre la guía por esa página.</translation>
    </message>
    <message>
        <source>Goes to that step.</source>
        <translation>Lleva a ese paso.</translation>
    </message>
    <message>
        <source>Puts another row into the fields, for you to work out. When you walk on, what was there comes back.</source>
        <translation>Pone otra fila en los campos, para que la calcules. Al seguir adelante vuelve lo que había.</translation>
    </message>
</context>
<context>
    <name>DescentLessons</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Other row</source>
        <translation>Otra fila</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>Su objetivo</translation>
    </message>
</context>
<context>
    <name>DotProductLesson</name>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ErrorLesson</name>
    <message>
        <source>Error over prediction</source>
        <translation>Error y predicción</translation>
    </message>
    <message>
        <source>The errors side by side</source>
        <translation>Las barras</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Words of the text</source>
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>Lemmas</source>
        <translation>Lemas</translation>
    </message>
    <message>
        <source>Bag of words</source>
        <translation>Bolsa de palabras</translation>
    </message>
    <message>
        <source>The text “%1” has %2 different words. Reduced to %3 lemmas they are counted: %4.</source>
        <translation>El texto «%1» tiene %2 palabras distintas. Reducidas a %3 lemas, se cuentan así: %4.</translation>
    </message>
    <message>
        <source>1  Take the input</source>
        <translation>1  Tomar la entrada</translation>
    </message>
    <message>
        <source>2  Predict</source>
        <translation>2  Predecir</translation>
    </message>
    <message>
        <source>weight × input</source>
        <translation>peso × entrada</translation>
    </message>
    <message>
        <source>3  Compare</source>
        <translation>3  Comparar</translation>
    </message>
    <message>
        <source>prediction − target</source>
        <translation>predicción − objetivo</translation>
    </message>
    <message>
        <source>4  Adjust</source>
        <translation>4  Ajustar</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>el peso</translation>
    </message>
    <message>
        <source>Again and again.
Next time it predicts %1.</source>
        <translation>Una y otra vez.
Próxima predicción: %1.</translation>
    </message>
    <message>
        <source>A ring of four steps. Take the input: %1. Predict with the weight %2: %3. Compare with the target %4: the difference is %5. Adjust: the weight becomes %6. Then again, and the next prediction is %7.</source>
        <translation>Un anillo de cuatro pasos. Tomar la entrada: %1. Predecir con el peso %2: %3. Comparar con el objetivo %4: la diferencia es %5. Ajustar: el peso pasa a %6. Y otra vez: la próxima predicción es %7.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>See where it landed</source>
        <translation>Ver dónde cayó</translation>
    </message>
    <message>
        <source>Adjust, and throw again</source>
        <translation>Ajustar y volver a lanzar</translation>
    </message>
    <message>
        <source>Distance from the centre</source>
        <translation>Distancia al centro</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>A dartboard. Throw, see where it landed, adjust: the throws close in on the centre, landing %1 cm from it.</source>
        <translation>Una diana. Lanzar, ver dónde cayó, ajustar: los lanzamientos se acercan al centro y caen a %1 cm de él.</translation>
    </message>
    <message>
        <source>Raw picture</source>
        <translation>Imagen en bruto</translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation>Características aprendidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A smile?</source>
        <translation>¿Una sonrisa?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A lit pixel raises a feature where its weight is + and lowers it where it is −. Training put the large weights on the mouth.</source>
        <translation>Un píxel encendido sube una característica donde su peso es + y la baja donde es −. El entrenamiento puso los pesos grandes en la boca.</translation>
    </message>
    <message>
        <source>A raw picture of 4 by 4 pixels, a smiling face, enters a net. Two learned features, with strong weights on the mouth and weak ones on the eyes, give %1. From them comes the answer: a smile, with probability %2.</source>
        <translation>Una imagen en bruto de 4 por 4 píxeles, una cara que sonríe, entra en una red. Dos características aprendidas, con pesos fuertes en la boca y débiles en los ojos, dan %1. De ellas sale la respuesta: una sonrisa, con probabilidad %2.</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Inteligencia artificial</translation>
    </message>
    <message>
        <source>since the 1950s: a computer solves what takes people thought</source>
        <translation>desde los años 50: la máquina resuelve lo que exige pensar</translation>
    </message>
    <message>
        <source>A sudoku solver that follows written rules</source>
        <translation>Un programa que resuelve sudokus con reglas escritas</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Aprendizaje automático</translation>
    </message>
    <message>
        <source>finds its rules in training data</source>
        <translation>encuentra sus reglas en datos de entrenamiento</translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation>Aprendizaje profundo</translation>
    </message>
    <message>
        <source>with networks of several layers, which find their own features</source>
        <translation>con redes de varias capas, que encuentran sus propias características</translation>
    </message>
    <message>
        <source>Three fields, one inside the other. Artificial intelligence, since the 1950s, holds a sudoku solver that follows written rules: the digits %1 are taken, so %2 is allowed. Machine learning, inside it, finds its rules in data. Deep learning, inside that, uses networks of several layers.</source>
        <translation>Tres campos, uno dentro de otro. En la inteligencia artificial, desde los años 50, hay un programa que resuelve sudokus con reglas escritas: las cifras %1 están ocupadas, así que se permite %2. El aprendizaje automático, dentro de ella, encuentra sus reglas en los datos. El aprendizaje profundo, dentro de este, usa redes de varias capas.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>points it was fitted to</source>
        <translation>puntos del ajuste</translation>
    </message>
    <message>
        <source>new points it has not seen</source>
        <translation>puntos nuevos, nunca vistos</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>Capa 1</translation>
    </message>
    <message>
        <source>Layer 2</source>
        <translation>Capa 2</translation>
    </message>
    <message>
        <source>A layer takes a vector of numbers. Each of its units weighs them (a thick line is a large weight, a dashed one negative), adds a bias, bends the sum and hands it on.</source>
        <translation>Una capa toma un vector de números. Cada una de sus unidades los pondera (una línea gruesa es un peso grande; una discontinua, uno negativo), suma un sesgo, curva la suma y la entrega.</translation>
    </message>
    <message>
        <source>A network with two layers. The inputs %1 enter layer 1, whose three units make %2 of them; layer 2, a single unit, makes %3 of those.</source>
        <translation>Una red con dos capas. Las entradas %1 entran en la capa 1, cuyas tres unidades dan %2; a partir de ahí, la capa 2, una sola unidad, da %3.</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>Bars that follow one another: the area brings %1, the age %2, the bias %3; the price is their sum, %4 thousand.</source>
        <translation>Barras una a continuación de otra: la superficie aporta %1, la antigüedad %2, el sesgo %3; el precio es su suma, %4 mil.</translation>
    </message>
    <message>
        <source>Supervised learning</source>
        <translation>Aprendizaje supervisado</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>New data: %1 m²</source>
        <translation>Datos nuevos: %1 m²</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Without learning: a sudoku solver</source>
        <translation>Sin aprendizaje: un programa de sudokus</translation>
    </message>
    <message>
        <source>Rules written by a person</source>
        <translation>Reglas escritas por una persona</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Training data and an algorithm make a model; the model makes predictions for new data. Here %n houses make a straight line, and for a new house of %1 m² it predicts %2. Below, for comparison: rules written by a person, a program, an answer.</source>
        <translation>
            <numerusform>Unos datos de entrenamiento y un algoritmo dan un modelo; el modelo hace predicciones para datos nuevos. Aquí %n casa da una recta, que para una casa nueva de %1 m² predice %2. Debajo, para comparar: reglas escritas por una persona, un programa, una respuesta.</numerusform>
            <numerusform>Unos datos de entrenamiento y un algoritmo dan un modelo; el modelo hace predicciones para datos nuevos. Aquí %n casas dan una recta, que para una casa nueva de %1 m² predice %2. Debajo, para comparar: reglas escritas por una persona, un programa, una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lemma</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>weight, before %1</source>
        <translation>peso, antes %1</translation>
    </message>
    <message>
        <source>Next prediction</source>
        <translation>Próxima predicción</translation>
    </message>
    <message>
        <source>cm to the right</source>
        <translation>cm a la derecha</translation>
    </message>
    <message>
        <source>cm upwards</source>
        <translation>cm hacia arriba</translation>
    </message>
    <message>
        <source>Pixel (row, column)</source>
        <translation>Píxel (fila, columna)</translation>
    </message>
    <message>
        <source>Weight of feature 1</source>
        <translation>Peso de la característica 1</translation>
    </message>
    <message>
        <source>Weight of feature 2</source>
        <translation>Peso de la característica 2</translation>
    </message>
    <message>
        <source>learned feature</source>
        <translation>característica aprendida</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Está dentro de</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Polynomial of degree</source>
        <translation>Polinomio de grado</translation>
    </message>
    <message>
        <source>Mean squared error, points it was fitted to</source>
        <translation>Error cuadrático medio, puntos del ajuste</translation>
    </message>
    <message>
        <source>Mean squared error, new points</source>
        <translation>Error cuadrático medio, puntos nuevos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>capa %1, unidad %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Miles</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>su suma</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Superficie en m²</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>new, predicted</source>
        <translation>nuevo, predicho</translation>
    </message>
    <message>
        <source>Degree %1: too stiff</source>
        <translation>Grado %1: demasiado rígida</translation>
    </message>
    <message>
        <source>Degree %1: too loose</source>
        <translation>Grado %1: demasiado suelta</translation>
    </message>
    <message>
        <source>Degree %1: just right</source>
        <translation>Grado %1: en su punto</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>Curves through the same points, from a straight line, degree 1, to degree %1. %2. Its mean squared error on the points it was fitted to is %3, on new points %4. From degree to degree the first of these falls: %5. The second is smallest at degree %6 and rises again: %7.</source>
        <translation>Curvas por los mismos puntos, desde una recta, de grado 1, hasta el grado %1. %2. Su error cuadrático medio en los puntos a los que se ajustó es %3; en puntos nuevos, %4. De grado en grado, el primero baja: %5. El segundo es mínimo con grado %6 y vuelve a subir: %7.</translation>
    </message>
    <message>
        <source>Degree %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>Curves through the same points, from a straight line, degree 1, to degree %1. %2. Its mean squared error on the points it was fitted to is %3. From degree to degree it falls: %4.</source>
        <translation>Curvas por los mismos puntos, desde una recta, grado 1, hasta grado %1. %2. Su error cuadrático medio en los puntos a los que se ajustó es %3. De grado en grado baja: %4.</translation>
    </message>
</context>
<context>
    <name>FirstPredictionLesson</name>
    <message>
        <source>The flow</source>
        <translation>El flujo</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>La función de activación</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>XOR with three units</source>
        <translation>XOR con tres unidades</translation>
    </message>
    <message>
        <source>The circle without a hidden layer</source>
        <translation>El círculo sin capa oculta</translation>
    </message>
    <message>
        <source>The spiral from x1 and x2 alone</source>
        <translation>La espiral solo con x1 y x2</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Aprendido de memoria</translation>
    </message>
    <message>
        <source>Cured of it</source>
        <translation>Curada de eso</translation>
    </message>
    <message>
        <source>A start that learns nothing</source>
        <translation>Un comienzo que no aprende nada</translation>
    </message>
    <message>
        <source>Half of the weights</source>
        <translation>La mitad de los pesos</translation>
    </message>
    <message>
        <source>Rows of XOR, one hidden layer, three units at most. 18 of 20 starts have to succeed. Try tanh, a learning rate of 0.1 and 20,000 iterations.</source>
        <translation>Filas de XOR, una capa oculta, tres unidades como mucho. Tienen que lograrlo 18 de 20 comienzos. Prueba con tanh, una tasa de aprendizaje de 0,1 y 20.000 iteraciones.</translation>
    </message>
    <message>
        <source>Rows of a circle and a single neuron. Let it see x1² and x2², too.</source>
        <translation>Filas de un círculo y una sola neurona. Deja que vea también x1² y x2².</translation>
    </message>
    <message>
        <source>Rows of a spiral and nothing computed of x1 and x2. Try two layers of eight tanh units, a learning rate of 0.1 and 200,000 iterations.</source>
        <translation>Filas de una espiral y nada calculado a partir de x1 y x2. Prueba con dos capas de ocho unidades tanh, una tasa de aprendizaje de 0,1 y 200.000 iteraciones.</translation>
    </message>
    <message>
        <source>Right for the rows it learns from, wrong for those held back. Try moons with much noise, few points, half of them held back, and many units.</source>
        <translation>Acierta con las filas de las que aprende y falla con las reservadas. Prueba con lunas con mucho ruido, pocos puntos, la mitad reservados, y muchas unidades.</translation>
    </message>
    <message>
        <source>The same network with L2 or L1: it has to do better on the rows held back than it does without. Try L2 of 0.01.</source>
        <translation>La misma red con L2 o L1: tiene que acertar más con las filas reservadas que sin ellos. Prueba con L2 de 0,01.</translation>
    </message>
    <message>
        <source>Every row gets the same answer, however long it is trained; from other starts it learns. Try XOR, three layers of four sigmoid units, a learning rate of 0.3, and New start until it happens.</source>
        <translation>Todas las filas reciben la misma respuesta, por mucho que entrenes; desde otros comienzos aprende. Prueba con XOR, tres capas de cuatro unidades con sigmoide, una tasa de aprendizaje de 0,3 y Nuevo comienzo, hasta que ocurra.</translation>
    </message>
    <message>
        <source>Half of all weights are exactly 0, and as many rows are right as without a price on them. Try XOR, two layers of eight tanh units and L1 of 0.003.</source>
        <translation>La mitad de los pesos son exactamente 0, y se aciertan tantas filas como sin ponerles precio. Prueba con XOR, dos capas de ocho unidades tanh y L1 de 0,003.</translation>
    </message>
    <message>
        <source>Two lines part four points. Where every corner is a cloud, a third one gives chance more edges to choose from.</source>
        <translation>Cuatro puntos los separan ya dos rectas. Donde cada esquina es una nube, una tercera da al azar más bordes entre los que elegir.</translation>
    </message>
    <message>
        <source>With the right inputs one neuron is enough: of x1² and x2², a circle is a straight line.</source>
        <translation>Con las entradas adecuadas basta una neurona: en x1² y x2², un círculo es una recta.</translation>
    </message>
    <message>
        <source>Layers find by themselves what nobody has computed for them.</source>
        <translation>Las capas encuentran por sí mismas lo que nadie les ha calculado.</translation>
    </message>
    <message>
        <source>With enough units a network fits anything, noise included. Only rows that it has not seen can tell.</source>
        <translation>Con suficientes unidades, una red se ajusta a todo, también al ruido. Solo lo delatan filas que no ha visto.</translation>
    </message>
    <message>
        <source>Small weights make smooth answers: less is learned by heart.</source>
        <translation>Los pesos pequeños dan respuestas suaves: se aprende menos de memoria.</translation>
    </message>
    <message>
        <source>Where units are flat for every row, their slope is 0, and no update moves them. Where a network begins decides what it can learn.</source>
        <translation>Donde las unidades son planas para todas las filas, su pendiente es 0 y ninguna actualización las mueve. De dónde parte una red decide lo que puede aprender.</translation>
    </message>
    <message>
        <source>Much of a network can be left out. What stays is what it knows.</source>
        <translation>Se puede quitar mucho de una red. Lo que queda es lo que sabe.</translation>
    </message>
    <message>
        <source>The rows are not those of XOR.</source>
        <translation>Las filas no son las de XOR.</translation>
    </message>
    <message>
        <source>The rows are no circle.</source>
        <translation>Las filas no son un círculo.</translation>
    </message>
    <message>
        <source>The rows are no spiral.</source>
        <translation>Las filas no son una espiral.</translation>
    </message>
    <message>
        <source>It takes rows of two classes.</source>
        <translation>Hacen falta filas de dos clases.</translation>
    </message>
    <message>
        <source>At least eight rows have to be held back.</source>
        <translation>Tiene que haber al menos ocho filas reservadas.</translation>
    </message>
    <message>
        <source>It takes one hidden layer of three units at most.</source>
        <translation>Hace falta una capa oculta de tres unidades como mucho.</translation>
    </message>
    <message>
        <source>There are hidden layers.</source>
        <translation>Hay capas ocultas.</translation>
    </message>
    <message>
        <source>There is no hidden layer.</source>
        <translation>No hay ninguna capa oculta.</translation>
    </message>
    <message>
        <source>The network sees more than x1 and x2.</source>
        <translation>La red ve más que x1 y x2.</translation>
    </message>
    <message>
        <source>L1 and L2 are 0.</source>
        <translation>L1 y L2 son 0.</translation>
    </message>
    <message>
        <source>L1 is 0.</source>
        <translation>L1 es 0.</translation>
    </message>
    <message>
        <source>More than half of the weights are in use.</source>
        <translation>Se usan más de la mitad de los pesos.</translation>
    </message>
    <message>
        <source>It takes at least 1,000 iterations.</source>
        <translation>Hacen falta al menos 1000 iteraciones.</translation>
    </message>
    <message>
        <source>Fewer than 95 of 100 rows are right so far.</source>
        <translation>Por ahora se aciertan menos de 95 de cada 100 filas.</translation>
    </message>
    <message>
        <source>The rows held back are nearly as right as the others.</source>
        <translation>Las filas reservadas se aciertan casi tanto como las demás.</translation>
    </message>
    <message>
        <source>The network tells rows apart.</source>
        <translation>La red distingue filas.</translation>
    </message>
    <message>
        <source>%1 of %2 starts succeed: 18 are needed.</source>
        <translation>Lo logran %1 de %2 comienzos: hacen falta 18.</translation>
    </message>
    <message>
        <source>None of %1 other starts learns it either.</source>
        <translation>Tampoco lo aprende ninguno de otros %1 comienzos.</translation>
    </message>
    <message>
        <source>Without L1, more rows are right.</source>
        <translation>Sin L1 se aciertan más filas.</translation>
    </message>
    <message>
        <source>Without the price on weights it does as well on the rows held back.</source>
        <translation>Sin el precio de los pesos acierta igual con las filas reservadas.</translation>
    </message>
    <message>
        <source>Weights were set by hand on the way. After a reset, the network finds its own.</source>
        <translation>Por el camino se pusieron pesos a mano. Tras reiniciar, la red encuentra los suyos.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>%1 columns, delimiter: %2</source>
        <translation>%1 columnas, separador: %2</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>names in the first line</source>
        <translation>nombres en la primera línea</translation>
    </message>
    <message>
        <source>no line of names</source>
        <translation>sin línea de nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the table skipped</source>
        <translation>
            <numerusform>%n línea saltada antes de la tabla</numerusform>
            <numerusform>%n líneas saltadas antes de la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubt about it.</source>
        <translation>Sin ninguna duda.</translation>
    </message>
    <message>
        <source>This is fairly sure.</source>
        <translation>Es bastante seguro.</translation>
    </message>
    <message>
        <source>This is a guess: please check the rows.</source>
        <translation>Es una suposición: revisa las filas, por favor.</translation>
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
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Cómo está escrito el archivo</translation>
    </message>
    <message>
        <source>&amp;Detect everything again</source>
        <translation>&amp;Detectar todo de nuevo</translation>
    </message>
    <message>
        <source>How its rows are prepared</source>
        <translation>Cómo se preparan sus filas</translation>
    </message>
</context>
<context>
    <name>InsideWords</name>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>capa oculta %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Row %1 is drawn.</source>
        <translation>Se sortea la fila %1.</translation>
    </message>
    <message>
        <source>An update learns from %1 rows. This is the way of the last of them, row %2; the others go the same way, and the update takes the means.</source>
        <translation>Un paso aprende de %1 filas. Este es el camino de la última, la fila %2; las demás van por el mismo camino, y el paso toma las medias.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Forwards: %1</source>
        <translation>Hacia delante: %1</translation>
    </message>
    <message>
        <source>Each number that comes in times its weight, all of it added up, and the bias: that is the weighted sum. The activation here is %1.</source>
        <translation>Cada número que entra por su peso, todo sumado, más el sesgo: esa es la suma ponderada. La activación aquí es %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What it computes</source>
        <translation>Lo que calcula</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>El error</translation>
    </message>
    <message>
        <source>How far the prediction is from the target, squared.</source>
        <translation>La distancia de la predicción al objetivo, al cuadrado.</translation>
    </message>
    <message>
        <source>How surprised the network is at the target: the cross-entropy.</source>
        <translation>Cuánto sorprende el objetivo a la red: la entropía cruzada.</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo resulta</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Hacia atrás: %1</translation>
    </message>
    <message>
        <source>The cross-entropy is made for the sigmoid: what it asks of the weighted sum is prediction minus target.</source>
        <translation>La entropía cruzada está hecha para la sigmoide: lo que pide a la suma ponderada es predicción menos objetivo.</translation>
    </message>
    <message>
        <source>Slope of the error by its sum</source>
        <translation>Pendiente del error según su suma</translation>
    </message>
    <message>
        <source>How the error changes with the output, times how the output changes with the weighted sum.</source>
        <translation>Cómo cambia el error con la salida, por cómo cambia la salida con la suma ponderada.</translation>
    </message>
    <message>
        <source>The blame of a unit comes from every unit that it speaks to, times the weight on the way: add where paths meet. Then the slope of its activation leads on to its weighted sum.</source>
        <translation>La culpa de una unidad viene de cada unidad a la que habla, por el peso del camino: se suma donde los caminos se encuentran. Después, la pendiente de su activación lleva a su suma ponderada.</translation>
    </message>
    <message>
        <source>Slope of the error by its output</source>
        <translation>Pendiente del error según su salida</translation>
    </message>
    <message>
        <source>Slope of the activation</source>
        <translation>Pendiente de la activación</translation>
    </message>
    <message>
        <source>%1, then %2 nearer to 0</source>
        <translation>%1, luego %2 más cerca de 0</translation>
    </message>
    <message>
        <source>Mean slope of the error by it</source>
        <translation>Pendiente media del error según él</translation>
    </message>
    <message>
        <source>Slope of the error by it</source>
        <translation>Pendiente del error según él</translation>
    </message>
    <message>
        <source>With L2</source>
        <translation>Con L2</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>The slope by a weight is that by the sum of its unit, times what came in there; by a bias it is that by the sum. Each number goes down its slope, times the learning rate %1.</source>
        <translation>La pendiente según un peso es la de la suma de su unidad por lo que entró por él; según un sesgo, la de la suma. Cada número baja por su pendiente, multiplicada por la tasa de aprendizaje %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>peso de %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Lo que ha resultado</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is smaller.</source>
        <translation>La misma fila otra vez, con los pesos nuevos: su error es menor.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>The network works with standardized numbers, and so do all the steps; what stands behind a target or a prediction is that number in your file.</source>
        <translation>La red trabaja con números estandarizados, y todos los pasos también; lo que sigue a un objetivo o a una predicción es ese número en tu archivo.</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is larger. The step was too large for it, or others had their say.</source>
        <translation>La misma fila otra vez, con los pesos nuevos: su error es mayor. El paso fue demasiado grande para ella, o otras tuvieron algo que decir.</translation>
    </message>
    <message>
        <source>The same row once more, with the new weights: its error is as it was. Where all slopes are 0, nothing moves.</source>
        <translation>La misma fila otra vez, con los pesos nuevos: su error es el que era. Donde todas las pendientes son 0, nada se mueve.</translation>
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
    <name>LayersLesson</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vueltas</translation>
    </message>
    <message>
        <source>The inputs&apos; plane</source>
        <translation>El plano de las entradas</translation>
    </message>
    <message>
        <source>As the units see it</source>
        <translation>Como lo ven las unidades</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Rule and measurement</source>
        <translation>Regla y medición</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera recta</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda recta</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson text</source>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values and listings</source>
        <translation>Valores y listados</translation>
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
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Other row</source>
        <translation>Otra fila</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Segunda fila</translation>
    </message>
    <message>
        <source>Which way is down</source>
        <translation>Hacia dónde se baja</translation>
    </message>
    <message>
        <source>The chain rule</source>
        <translation>La regla de la cadena</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Filas nuevas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Taller</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Abrir s&amp;esión…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>&amp;Volver a lo guardado</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>&amp;Abrir datos…</translation>
    </message>
    <message>
        <source>&amp;How the data was prepared…</source>
        <translation>Cómo se &amp;prepararon los datos…</translation>
    </message>
    <message>
        <source>Back to the &amp;tutorial&apos;s rows</source>
        <translation>Volver a las filas del &amp;tutorial</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Return to the tutorial&apos;s values</source>
        <translation>&amp;Volver a los valores del tutorial</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>Lección &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Lección &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Primer paso</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>Paso an&amp;terior</translation>
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation>Paso si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>Ú&amp;ltimo paso</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About First Neuron</source>
        <translation>&amp;Acerca de First Neuron</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Pictures as &amp;tables</source>
        <translation>&amp;Dibujos como tablas</translation>
    </message>
    <message>
        <source>Show what the pictures show as tables (F8)</source>
        <translation>Mostrar como tablas lo que muestran los dibujos (F8)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Menos mo&amp;vimiento</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>As&amp;k me first</source>
        <translation>Pre&amp;guntar antes</translation>
    </message>
    <message>
        <source>Ask what a step will find before it is shown</source>
        <translation>Pregunta qué saldrá de un paso antes de mostrarlo</translation>
    </message>
    <message>
        <source>What you have &amp;learned</source>
        <translation>Lo que &amp;has aprendido</translation>
    </message>
    <message>
        <source>&amp;Points in a pattern…</source>
        <translation>P&amp;untos en un patrón…</translation>
    </message>
</context>
<context>
    <name>NewRowsLesson</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%Ln row(s) to learn from, %1 held back, %2 dropped.</source>
        <translation>
            <numerusform>%Ln fila para aprender; reservadas: %1; descartadas: %2.</numerusform>
            <numerusform>%Ln filas para aprender; reservadas: %1; descartadas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s).</source>
        <translation>
            <numerusform>%Ln característica.</numerusform>
            <numerusform>%Ln características.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 means %2, 0 means %3.</source>
        <translation>%1: 1 significa %2, 0 significa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps, filled with the mean.</source>
        <translation>
            <numerusform>%Ln de %1 filas tiene huecos, rellenados con la media.</numerusform>
            <numerusform>%Ln de %1 filas tienen huecos, rellenados con la media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows have gaps and are left out.</source>
        <translation>
            <numerusform>%Ln de %1 filas tiene huecos y se deja fuera.</numerusform>
            <numerusform>%Ln de %1 filas tienen huecos y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no target and are left out.</source>
        <translation>
            <numerusform>%Ln fila no tiene objetivo y se deja fuera.</numerusform>
            <numerusform>%Ln filas no tienen objetivo y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told from all other labels.</source>
        <translation>%1 se distingue de todas las demás etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out while reading.</source>
        <translation>
            <numerusform>%Ln línea excluida al leer.</numerusform>
            <numerusform>%Ln líneas excluidas al leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is predicted as a number, as it is.</source>
        <translation>%1 se predice como número, tal cual.</translation>
    </message>
    <message>
        <source>%1 is predicted as a number; what is learned is (%1 − %2) / %3.</source>
        <translation>%1 se predice como número; lo que se aprende es (%1 − %2) / %3.</translation>
    </message>
</context>
<context>
    <name>PredictionLines</name>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
</context>
<context>
    <name>RunAdvice</name>
    <message>
        <source>%1 of %2 ReLU units say 0 of every row, and no update reaches them any more. Try a smaller learning rate, or tanh.</source>
        <translation>%1 de %2 unidades ReLU dicen 0 de todas las filas, y ninguna actualización les llega ya. Prueba una tasa menor, o tanh.</translation>
    </message>
    <message>
        <source>%1% of what the hidden units say lies where their functions are flat: they hardly learn. Try a smaller learning rate, or L2.</source>
        <translation>El %1 % de lo que dicen las unidades ocultas cae donde sus funciones son planas: apenas aprenden. Prueba una tasa menor, o L2.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Try a larger learning rate, or more units.</source>
        <translation>Todas las filas se toman por %1. Prueba una tasa mayor, o más unidades.</translation>
    </message>
    <message>
        <source>The held-back error of a row was least at iteration %1, %2, and is %3 now: it learns by heart. Try L2, or fewer units.</source>
        <translation>El error por fila reservada fue mínimo en la iteración %1, %2, y ahora es %3: aprende de memoria. Prueba L2, o menos unidades.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has fallen by no more than %2%. Try a larger learning rate, or another seed.</source>
        <translation>Desde la iteración %1 el error no ha bajado más que un %2 %. Prueba una tasa mayor, u otra semilla.</translation>
    </message>
    <message>
        <source>Held-back rows were met best at iteration %1, off by about %2; now it is %3: it learns by heart. Try L2, or fewer units.</source>
        <translation>Las filas reservadas se acertaban mejor en la iteración %1, con un desvío de unos %2; ahora es de %3: aprende de memoria. Prueba L2, o menos unidades.</translation>
    </message>
    <message>
        <source>The error has grown beyond all bounds: the steps are too long. Try a smaller learning rate.</source>
        <translation>El error ha crecido más allá de todo límite: los pasos son demasiado largos. Prueba una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The error has grown to %1 times that of the untrained network: the steps are too long. Try a smaller learning rate.</source>
        <translation>El error ha crecido hasta %1 veces el de la red sin entrenar: los pasos son demasiado largos. Prueba una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has grown to %2 times what it was. Try a smaller learning rate.</source>
        <translation>Desde la iteración %1 el error ha crecido hasta %2 veces lo que era. Prueba una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Held-back rows were met best at iteration %1, off by about %2; now it is %3: it learns by heart. Try L2.</source>
        <translation>Las filas reservadas se acertaban mejor en la iteración %1, con un desvío de unos %2; ahora es de %3: aprende de memoria. Prueba L2.</translation>
    </message>
    <message>
        <source>The held-back error of a row was least at iteration %1, %2, and is %3 now: it learns by heart. Try L2.</source>
        <translation>El error por fila reservada fue mínimo en la iteración %1, %2, y ahora es %3: aprende de memoria. Prueba L2.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Try a larger learning rate.</source>
        <translation>Todas las filas se toman por %1. Prueba una tasa mayor.</translation>
    </message>
    <message>
        <source>%1% of the predictions are so sure that the sigmoid is flat there, and many are wrong: hardly anything is learned from them. Try a smaller learning rate.</source>
        <translation>El %1 % de las predicciones son tan seguras que la sigmoide es plana ahí, y muchas fallan: apenas se aprende de ellas. Prueba una tasa menor.</translation>
    </message>
    <message>
        <source>Every row is taken for %1. Where no straight line parts the classes, try tanh or x1·x2, else a larger learning rate.</source>
        <translation>Todas las filas se toman por %1. Donde ninguna recta separa las clases, prueba tanh o x1·x2; donde alguna lo hace, una tasa mayor.</translation>
    </message>
    <message>
        <source>Since iteration %1 the error has fallen by no more than %2%. Where no straight line parts the classes, try tanh or x1·x2, else a larger learning rate.</source>
        <translation>Desde la iteración %1 el error no ha bajado más que un %2 %. Donde ninguna recta separa las clases, prueba tanh o x1·x2; donde alguna lo hace, una tasa mayor.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Two blobs: one line separates them</source>
        <translation>Dos grupos: una recta los separa</translation>
    </message>
    <message>
        <source>XOR: no line does</source>
        <translation>XOR: ninguna recta lo separa</translation>
    </message>
    <message>
        <source>Circles: one class around the other</source>
        <translation>Círculos: una clase alrededor de la otra</translation>
    </message>
    <message>
        <source>Spirals: for patient networks</source>
        <translation>Espirales: para redes pacientes</translation>
    </message>
    <message>
        <source>Fruit: categories and missing values</source>
        <translation>Fruta: categorías y valores que faltan</translation>
    </message>
    <message>
        <source>Houses: semicolons and decimal commas</source>
        <translation>Casas: punto y coma y coma decimal</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Copy setup</source>
        <translation>Copiar la configuración</translation>
    </message>
    <message>
        <source>Paste setup</source>
        <translation>Pegar la configuración</translation>
    </message>
    <message>
        <source>There is no setup to paste. Copy setup puts one on the clipboard, as a line that begins with %1.</source>
        <translation>No hay ninguna configuración que pegar. Copiar la configuración pone una en el portapapeles, como una línea que empieza por %1.</translation>
    </message>
    <message>
        <source>The setup on the clipboard says “%1”, which no field takes. Everything stays as it is.</source>
        <translation>La configuración del portapapeles dice «%1», que ningún campo acepta. Todo queda como está.</translation>
    </message>
    <message>
        <source>The setup on the clipboard says “%1” more than once. Everything stays as it is.</source>
        <translation>La configuración del portapapeles dice «%1» más de una vez. Todo queda como está.</translation>
    </message>
    <message>
        <source>The setup says “%1”, which a network for these rows can&apos;t have. The rest of it is in the fields.</source>
        <translation>La configuración dice «%1», algo que una red para estas filas no puede tener. Lo demás está en los campos.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Build a first neural network, one step at a time, and see every number that makes it work.</source>
        <translation>Construye tu primera red neuronal, paso a paso, y observa cada número que la hace funcionar.</translation>
    </message>
    <message>
        <source>Start with the first lesson</source>
        <translation>Empezar por la primera lección</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lessons, and how far you are</source>
        <translation>Lecciones y hasta dónde has llegado</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Ejemplos para aprender</translation>
    </message>
    <message>
        <source>Questions that you have answered before, with other numbers</source>
        <translation>Preguntas que ya has respondido, con otros números</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>First step (Home)</source>
        <translation>Primer paso (Inicio)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Previous step (Left)</source>
        <translation>Paso anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next step (Right)</source>
        <translation>Paso siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Last step (End)</source>
        <translation>Último paso (Fin)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Next lesson (Ctrl+PgDown)</source>
        <translation>Lección siguiente (Control+Av Pág)</translation>
    </message>
    <message>
        <source>Speed of Play</source>
        <translation>Velocidad de Reproducir</translation>
    </message>
    <message>
        <source>How fast Play walks on: with time to read what is new, or faster</source>
        <translation>A qué velocidad avanza Reproducir: con tiempo para leer lo nuevo, o más rápido</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>A&amp;ntes y después</translation>
    </message>
</context>
<context>
    <name>TrainingLesson</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Preguntar a la red</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Batch (0: all)</source>
        <translation>Lote (0: todas)</translation>
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
        <translation>También ve</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>error sum %1, %2 of %3 right</source>
        <translation>suma de errores %1; %2 de %3 correctas</translation>
    </message>
    <message>
        <source>Before the first iteration: %1.</source>
        <translation>Antes de la primera iteración: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>%Ln iteración hecha: %1.</numerusform>
            <numerusform>%Ln iteraciones hechas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At iteration %1 the run diverged: its numbers grew beyond all bounds. Try a smaller learning rate, such as %2; rows scaled to similar sizes help as well.</source>
        <translation>En la iteración %1 el entrenamiento divergió: sus números crecieron sin límite. Prueba una tasa de aprendizaje menor, como %2; también ayuda escalar las filas a tamaños parecidos.</translation>
    </message>
    <message numerus="yes">
        <source>; %1 of %Ln held-back row(s) right</source>
        <translation>
            <numerusform>; %1 de %Ln fila reservada correcta</numerusform>
            <numerusform>; %1 de %Ln filas reservadas correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %Ln iteration(s) made: %1.</source>
        <translation>
            <numerusform>Terminado, %Ln iteración hecha: %1.</numerusform>
            <numerusform>Terminado, %Ln iteraciones hechas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working out the error over %Ln row(s)…</source>
        <translation>
            <numerusform>Calculando el error sobre %Ln fila…</numerusform>
            <numerusform>Calculando el error sobre %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are %3: always saying so gets %1 right.</source>
        <translation>%1 de %2 son %3: decir siempre eso acierta %1.</translation>
    </message>
    <message>
        <source>It hardly learns, because its numbers are not scaled: %1 runs from %2 to %3. Standardize the rows when you open them.</source>
        <translation>Apenas aprende, porque sus números no están escalados: %1 va de %2 a %3. Estandariza las filas al abrirlas.</translation>
    </message>
    <message>
        <source>A target counts as 1 from %1 on.</source>
        <translation>Un objetivo cuenta como 1 a partir de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 count as %3: always saying so gets %1 right.</source>
        <translation>%1 de %2 cuentan como %3: decir siempre eso acierta %1.</translation>
    </message>
    <message>
        <source>Trained on the console with %1, of which this page does not tell.</source>
        <translation>Entrenamiento de la consola con %1, de lo que esta página no cuenta nada.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>error sum %1, off by about %2 (root mean squared error)</source>
        <translation>suma de errores %1, desvío de unos %2 (raíz del error cuadrático medio)</translation>
    </message>
    <message numerus="yes">
        <source>; on %Ln held-back row(s) by %1</source>
        <translation>
            <numerusform>; en %Ln fila reservada, %1</numerusform>
            <numerusform>; en %Ln filas reservadas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) or biases set by hand</source>
        <translation>
            <numerusform>%Ln peso o sesgo puesto a mano</numerusform>
            <numerusform>%Ln pesos o sesgos puestos a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
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
            <numerusform>Cambiado %1 veces por el camino, la última tras %Ln iteración: %2.</numerusform>
            <numerusform>Cambiado %1 veces por el camino, la última tras %Ln iteraciones: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first iteration: %1.</source>
        <comment>a change</comment>
        <translation>Antes de la primera iteración: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln iteration(s): %1.</source>
        <comment>a change</comment>
        <translation>
            <numerusform>Tras %Ln iteración: %1.</numerusform>
            <numerusform>Tras %Ln iteraciones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network on these rows makes about %1 iterations a second. Fewer units or a smaller batch are faster.</source>
        <translation>Esta red hace con estas filas unas %1 iteraciones por segundo. Con menos unidades o un lote menor va más rápido.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>grows to the right</source>
        <translation>crece hacia la derecha</translation>
    </message>
    <message>
        <source>grows towards the upper right</source>
        <translation>crece hacia arriba a la derecha</translation>
    </message>
    <message>
        <source>grows upwards</source>
        <translation>crece hacia arriba</translation>
    </message>
    <message>
        <source>grows towards the upper left</source>
        <translation>crece hacia arriba a la izquierda</translation>
    </message>
    <message>
        <source>grows to the left</source>
        <translation>crece hacia la izquierda</translation>
    </message>
    <message>
        <source>grows towards the lower left</source>
        <translation>crece hacia abajo a la izquierda</translation>
    </message>
    <message>
        <source>grows downwards</source>
        <translation>crece hacia abajo</translation>
    </message>
    <message>
        <source>grows towards the lower right</source>
        <translation>crece hacia abajo a la derecha</translation>
    </message>
    <message>
        <source>high at the lower left and the upper right</source>
        <translation>alta abajo a la izquierda y arriba a la derecha</translation>
    </message>
    <message>
        <source>high at the upper left and the lower right</source>
        <translation>alta arriba a la izquierda y abajo a la derecha</translation>
    </message>
    <message>
        <source>high in the middle</source>
        <translation>alta en el centro</translation>
    </message>
    <message>
        <source>low in the middle</source>
        <translation>baja en el centro</translation>
    </message>
    <message>
        <source>nearly the same everywhere, %1</source>
        <translation>casi igual en todas partes, %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Unit %1 of hidden layer %2</source>
        <translation>Unidad %1 de la capa oculta %2</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>neither</source>
        <translation>ninguno de los dos</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>aún no mostrado</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>oculto hasta que respondas</translation>
    </message>
</context>
<context>
    <name>WayDownLesson</name>
    <message>
        <source>Reach h</source>
        <translation>Alcance h</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parábola</translation>
    </message>
</context>
<context>
    <name>WelcomeLesson</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Degree of the curve</source>
        <translation>Grado de la curva</translation>
    </message>
</context>
<context>
    <name>WorkbenchLesson</name>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Preguntar a la red</translation>
    </message>
    <message>
        <source>Points can be drawn where rows have two numbers. File ▸ Points in a pattern has such rows.</source>
        <translation>Se pueden dibujar puntos donde las filas tienen dos números. Las hay en Archivo ▸ Puntos en un patrón.</translation>
    </message>
    <message>
        <source>Points can be drawn where rows have one of two classes. File ▸ Points in a pattern has such rows.</source>
        <translation>Se pueden dibujar puntos donde cada fila es de una de dos clases. Las hay en Archivo ▸ Puntos en un patrón.</translation>
    </message>
    <message>
        <source>There are too many rows to draw among them: %1 at most.</source>
        <translation>Hay demasiadas filas para dibujar entre ellas: %1 como mucho.</translation>
    </message>
    <message>
        <source>There are %1 points: remove one first.</source>
        <translation>Hay %1 puntos: quita uno primero.</translation>
    </message>
    <message>
        <source>This point stays: a network learns from one row at least.</source>
        <translation>Este punto se queda: una red aprende de una fila al menos.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Predicted and true</source>
        <translation>Predicho y real</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Mirar dentro…</translation>
    </message>
    <message>
        <source>There are %1 rows to learn from, and each update draws %2 of them, the same ones again and again. Batch 0 takes every row once.</source>
        <translation>Hay %1 filas de las que aprender, y cada actualización toma %2 de ellas al azar, las mismas una y otra vez. El lote 0 toma cada fila una vez.</translation>
    </message>
    <message>
        <source>As the units see it</source>
        <translation>Como lo ven las unidades</translation>
    </message>
</context>
<context>
    <name>gui::ActivationChart</name>
    <message>
        <source>%1 at the sum %2</source>
        <translation>%1 con la suma %2</translation>
    </message>
    <message>
        <source>ReLU: 0 below a sum of 0, the sum itself above it. </source>
        <translation>ReLU: 0 si la suma es menor que 0; si no, la propia suma. </translation>
    </message>
    <message>
        <source>The sigmoid: an S-shaped curve that rises from 0 to 1 and passes 0.5 where the sum is 0. </source>
        <translation>La sigmoide: una curva en forma de S que sube de 0 a 1 y pasa por 0,5 donde la suma es 0. </translation>
    </message>
    <message>
        <source>sum (layer_1)</source>
        <translation>suma (layer_1)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>from 0.5: class 1</source>
        <translation>desde 0,5: clase 1</translation>
    </message>
    <message>
        <source>below: class 0</source>
        <translation>por debajo: clase 0</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>fila %1: %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
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
        <translation>%1 está en %2, pero la red aprendió en %3. Conviértelo a %3.</translation>
    </message>
</context>
<context>
    <name>gui::AskForm</name>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>sigmoid of it</source>
        <translation>su sigmoide</translation>
    </message>
    <message>
        <source>The network learned from %1 to %2.</source>
        <translation>La red aprendió de %1 a %2.</translation>
    </message>
    <message>
        <source>no value: the mean</source>
        <translation>sin valor: la media</translation>
    </message>
    <message>
        <source>no value: the mean, %1</source>
        <translation>sin valor: la media, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other column(s)</source>
        <translation>
            <numerusform>%Ln columna más</numerusform>
            <numerusform>%Ln columnas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other unit(s)</source>
        <translation>
            <numerusform>%Ln unidad más</numerusform>
            <numerusform>%Ln unidades más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>column, unit</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>gui::AskPicture</name>
    <message>
        <source>Begin with row</source>
        <translation>Empezar por la fila</translation>
    </message>
    <message>
        <source>Prediction %1: %2 is rather %3.</source>
        <translation>Predicción %1: %2 es más bien %3.</translation>
    </message>
    <message>
        <source>No prediction.</source>
        <translation>Sin predicción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) stay as in the row.</source>
        <translation>
            <numerusform>%Ln columna más queda como en la fila.</numerusform>
            <numerusform>%Ln columnas más quedan como en la fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 (%2: %3)</source>
        <translation>de %1 (%2: %3)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>se compone de</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>aporta</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>sigmoid of it</source>
        <translation>su sigmoide</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s) of which the like could be said.</source>
        <translation>
            <numerusform>Y %Ln columna más de la que se podría decir algo parecido.</numerusform>
            <numerusform>Y %Ln columnas más de las que se podría decir algo parecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prediction: %1 is about %2.</source>
        <translation>Predicción: %1 es de unos %2.</translation>
    </message>
</context>
<context>
    <name>gui::Autosave</name>
    <message>
        <source>Kept on %1.</source>
        <translation>Conservada el %1.</translation>
    </message>
    <message>
        <source>Saved as %1 on %2.</source>
        <translation>Guardada como %1 el %2.</translation>
    </message>
    <message>
        <source>It was saved as %1, which is not there now.</source>
        <translation>Estaba guardada como %1, que ahora no está.</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Nunca se guardó.</translation>
    </message>
    <message>
        <source>First Neuron ended before your work was saved. Bring it back?</source>
        <translation>First Neuron se cerró antes de guardar tu trabajo. ¿Recuperarlo?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the folder does not exist any more</source>
        <translation>la carpeta ya no existe</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>otro programa mantiene bloqueada la carpeta</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good? There is no other copy of it.</source>
        <translation>¿Borrar para siempre este trabajo sin guardar? No hay ninguna otra copia.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unsaved session(s) wait. You are asked about each: if you bring this one back, when First Neuron starts again.</source>
        <translation>
            <numerusform>Otra sesión sin guardar espera. También se te preguntará por ella: si recuperas esta, cuando First Neuron se inicie de nuevo.</numerusform>
            <numerusform>Otras %Ln sesiones sin guardar esperan. Se te preguntará por cada una: si recuperas esta, cuando First Neuron se inicie de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AxisChooser</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
</context>
<context>
    <name>gui::BentPlane</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>output of the first unit</source>
        <translation>salida de la primera unidad</translation>
    </message>
    <message>
        <source>output of the second unit</source>
        <translation>salida de la segunda unidad</translation>
    </message>
    <message>
        <source>No hidden layer has two or three units.</source>
        <translation>Ninguna capa oculta tiene dos o tres unidades.</translation>
    </message>
    <message>
        <source>The plane of what two units of hidden layer %1 say, with the rows and a bent grid of their own plane.</source>
        <translation>El plano de lo que dicen dos unidades de la capa oculta %1, con las filas y una cuadrícula curvada de su propio plano.</translation>
    </message>
    <message>
        <source>The output draws a straight line here: where it says 0.5.</source>
        <translation>La salida traza aquí una recta: donde dice 0,5.</translation>
    </message>
    <message>
        <source>%1 of %2 rows that are drawn are on the right side.</source>
        <translation>%1 de %2 filas dibujadas están en el lado correcto.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>third unit</source>
        <translation>tercera unidad</translation>
    </message>
    <message>
        <source>output of the third unit</source>
        <translation>salida de la tercera unidad</translation>
    </message>
    <message>
        <source>The space of what three units of hidden layer %1 say, with the rows and a bent grid of their own plane. The third unit goes to the back: up and to the right; the numbers on the axes are those of the front.</source>
        <translation>El espacio de lo que dicen tres unidades de la capa oculta %1, con las filas y una cuadrícula curvada de su propio plano. La tercera unidad va hacia el fondo: arriba y a la derecha; los números de los ejes son los del frente.</translation>
    </message>
    <message>
        <source>The output draws a flat plane here: where it says 0.5.</source>
        <translation>La salida traza aquí un plano: donde dice 0,5.</translation>
    </message>
</context>
<context>
    <name>gui::BlanksInTurn</name>
    <message>
        <source>Blank %1 of %2: %3</source>
        <translation>Hueco %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::ChainRulePicture</name>
    <message>
        <source>dot
product</source>
        <translation>producto
escalar</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
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
        <translation>Puntos de %1</translation>
    </message>
    <message>
        <source>%1: a point of %2; arrow keys move it, with Shift ten times as far</source>
        <translation>%1: un punto de %2; las flechas lo mueven, con Mayúsculas diez veces más lejos</translation>
    </message>
</context>
<context>
    <name>gui::ChartZoom</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole chart again (0)</source>
        <translation>Mostrar otra vez todo el gráfico (0)</translation>
    </message>
    <message>
        <source>Turn the wheel over the chart to zoom, drag it to move</source>
        <translation>Gira la rueda sobre el gráfico para ampliar y arrástralo para moverlo</translation>
    </message>
</context>
<context>
    <name>gui::ColumnsModel</name>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>What the column is used for: click to choose.</source>
        <translation>Para qué sirve la columna: haz clic para elegir.</translation>
    </message>
    <message>
        <source>What the column is read as: click to choose.</source>
        <translation>Cómo se lee la columna: haz clic para elegir.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>gui::ConfusionPicture</name>
    <message>
        <source>Accuracy %1 %: %2 of %3 right</source>
        <translation>Exactitud %1&#xa0;%: %2 de %3 correctas</translation>
    </message>
    <message>
        <source>Rows learned from</source>
        <translation>Filas aprendidas</translation>
    </message>
    <message>
        <source>Held-back rows</source>
        <translation>Filas reservadas</translation>
    </message>
    <message>
        <source>Judge by the held-back rows only: it has never learned from them.</source>
        <translation>Juzga solo por las filas reservadas: de ellas la red nunca ha aprendido.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>Target %1: %2 predicted as %1, %3 as %4. </source>
        <translation>Objetivo %1: predichas como %1, %2; como %4, %3. </translation>
    </message>
    <message>
        <source>No rows are held back; those it has learned from prove little.</source>
        <translation>No hay filas reservadas; las aprendidas prueban poco.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>predicha como %1</translation>
    </message>
    <message>
        <source>Rows that it has learned from prove little: hold some back when you import data, and judge by those.</source>
        <translation>Las filas aprendidas prueban poco: reserva algunas al importar datos y juzga por esas.</translation>
    </message>
</context>
<context>
    <name>gui::DataActions</name>
    <message>
        <source>The rows to learn from</source>
        <translation>Las filas de las que se aprende</translation>
    </message>
    <message>
        <source>Data: tutorial</source>
        <translation>Datos: tutorial</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Datos: %1 (%Ln fila)</numerusform>
            <numerusform>Datos: %1 (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file with the same choices</source>
        <translation>Otro archivo con las mismas opciones</translation>
    </message>
    <message>
        <source>If this changes the rows, the training starts again; the run so far comes back with Undo.</source>
        <translation>Si esto cambia las filas, el entrenamiento empieza de nuevo; lo entrenado hasta ahora vuelve con Deshacer.</translation>
    </message>
    <message>
        <source>Data: tutorial, not %1</source>
        <translation>Datos: tutorial, no %1</translation>
    </message>
    <message>
        <source>This lesson works on the tutorial&apos;s numbers. The training learns from %1.</source>
        <translation>Esta lección trabaja con los números del tutorial. El entrenamiento aprende de %1.</translation>
    </message>
    <message>
        <source>This lesson brings rows of its own.</source>
        <translation>Esta lección trae sus propias filas.</translation>
    </message>
    <message>
        <source>This lesson works on the tutorial&apos;s numbers. The workbench learns from %1.</source>
        <translation>Esta lección trabaja con los números del tutorial. El taller aprende de %1.</translation>
    </message>
</context>
<context>
    <name>gui::DiagramPicture</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
</context>
<context>
    <name>gui::DialectForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Millares</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Saltar líneas</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>dobles (&quot;)</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>simples (&apos;)</translation>
    </message>
    <message>
        <source>doubled (&quot;&quot;)</source>
        <translation>duplicadas (&quot;&quot;)</translation>
    </message>
    <message>
        <source>backslash (\&quot;)</source>
        <translation>barra inversa (\&quot;)</translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation>punto (1.5)</translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation>coma (1,5)</translation>
    </message>
    <message>
        <source>comma (1,000)</source>
        <translation>coma (1,000)</translation>
    </message>
    <message>
        <source>point (1.000)</source>
        <translation>punto (1.000)</translation>
    </message>
    <message>
        <source>space (1 000)</source>
        <translation>espacio (1 000)</translation>
    </message>
    <message>
        <source>apostrophe (1&apos;000)</source>
        <translation>apóstrofo (1&apos;000)</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espacio estrecho de no separación</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>Marks for missing values</source>
        <translation>Marcas de valores que faltan</translation>
    </message>
    <message>
        <source>-999; unknown</source>
        <translation>-999; desconocido</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>detectar</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (detectado)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quote character</comment>
        <translation>ningunas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>mark between thousands</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>line of names</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The delimiter can&apos;t be “%1”: type a single character that is no letter, digit, quote, point, plus or minus.</source>
        <translation>El separador no puede ser «%1»: escribe un solo carácter que no sea letra, cifra, comilla, punto, más ni menos.</translation>
    </message>
    <message>
        <source>The lines to skip can&apos;t be “%1”: type a whole number from 0 to %2.</source>
        <translation>Las líneas que se saltan no pueden ser «%1»: escribe un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>typographic apostrophe (1’000)</source>
        <translation>apóstrofo tipográfico (1’000)</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>espacio fino</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>espacio de cifra</translation>
    </message>
    <message>
        <source>Texts that mean “no value”, separated by semicolons, in place of NA, N/A, NaN, ?, null, a colon, dashes and points. A number stands for that number however it is written. An empty value always means it.</source>
        <translation>Textos que significan «ningún valor», separados por punto y coma, en lugar de NA, N/A, NaN, ?, null, el signo de dos puntos, guiones y puntos. Un número vale por ese número, se escriba como se escriba. Un valor vacío siempre lo significa.</translation>
    </message>
</context>
<context>
    <name>gui::Document</name>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s values</source>
        <translation>volver a los valores del tutorial</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>cargar %1</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s rows</source>
        <translation>volver a las filas del tutorial</translation>
    </message>
    <message>
        <source>return to the tutorial&apos;s row</source>
        <translation>volver a la fila del tutorial</translation>
    </message>
    <message>
        <source>choose row %1</source>
        <translation>elegir la fila %1</translation>
    </message>
    <message>
        <source>change the axes</source>
        <translation>cambiar los ejes</translation>
    </message>
    <message>
        <source>reset the training</source>
        <translation>reiniciar el entrenamiento</translation>
    </message>
    <message>
        <source>ask about row %1</source>
        <translation>preguntar por la fila %1</translation>
    </message>
    <message>
        <source>change several values</source>
        <translation>cambiar varios valores</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder una pregunta</translation>
    </message>
    <message>
        <source>put a point</source>
        <translation>poner un punto</translation>
    </message>
    <message>
        <source>move point %1</source>
        <translation>mover el punto %1</translation>
    </message>
    <message>
        <source>remove point %1</source>
        <translation>quitar el punto %1</translation>
    </message>
    <message>
        <source>set a bias by hand</source>
        <translation>poner un sesgo a mano</translation>
    </message>
    <message>
        <source>set a weight by hand</source>
        <translation>poner un peso a mano</translation>
    </message>
</context>
<context>
    <name>gui::ErrorBars</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>half as far</source>
        <translation>a la mitad</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>No error computed yet</source>
        <translation>Aún no se ha calculado ningún error</translation>
    </message>
    <message>
        <source>Errors as bars. </source>
        <translation>Los errores como barras. </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
</context>
<context>
    <name>gui::ErrorChart</name>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>half as far</source>
        <translation>a la mitad</translation>
    </message>
    <message>
        <source>%1: error %2</source>
        <translation>%1: error %2</translation>
    </message>
    <message>
        <source>%1: difference %2</source>
        <translation>%1: diferencia %2</translation>
    </message>
    <message>
        <source>%1: prediction %2</source>
        <translation>%1: predice %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, objetivo %2</translation>
    </message>
    <message>
        <source>area = error</source>
        <translation>área = error</translation>
    </message>
    <message>
        <source>Two parabolas, the squared error over the prediction: one is 0 at target 0, the other at target 1. </source>
        <translation>Dos parábolas, el error cuadrático según la predicción: una es 0 en el objetivo 0; la otra, en el objetivo 1. </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Another one is 0 at target %1. </source>
        <translation>Otra vale 0 en el objetivo %1. </translation>
    </message>
    <message>
        <source>An axis of predictions from 0 to 1. </source>
        <translation>Un eje de predicciones de 0 a 1. </translation>
    </message>
</context>
<context>
    <name>gui::ErrorCurve</name>
    <message>
        <source>iteration</source>
        <translation>iteración</translation>
    </message>
    <message>
        <source>always 0.5</source>
        <translation>siempre 0,5</translation>
    </message>
    <message>
        <source>The error over the iterations, from 0 to %1. At iteration %2 it is %3; always answering 0.5 would give %4.</source>
        <translation>El error a lo largo de las iteraciones, de 0 a %1. En la iteración %2 es %3; responder siempre 0,5 daría %4.</translation>
    </message>
    <message>
        <source>sum of squared errors over all rows</source>
        <translation>suma de los errores cuadráticos de todas las filas</translation>
    </message>
    <message>
        <source>mean squared error of a row</source>
        <translation>error cuadrático medio de una fila</translation>
    </message>
    <message>
        <source>— training rows</source>
        <translation>— filas de entrenamiento</translation>
    </message>
    <message>
        <source>– · – held-back rows</source>
        <translation>– · – filas reservadas</translation>
    </message>
    <message>
        <source>mean squared error of a training row</source>
        <translation>error cuadrático medio de una fila de entrenamiento</translation>
    </message>
    <message>
        <source>mean squared error of a held-back row</source>
        <translation>error cuadrático medio de una fila reservada</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>aún sin entrenar</translation>
    </message>
    <message>
        <source>error sum</source>
        <translation>suma de errores</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>The error over the iterations, from 0 to %1. Before training it is %2; always answering 0.5 would give %3.</source>
        <translation>El error a lo largo de las iteraciones, de 0 a %1. Antes de entrenar es %2; responder siempre 0,5 daría %3.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>antes de entrenar</translation>
    </message>
    <message>
        <source>sum of cross-entropies over all rows</source>
        <translation>suma de las entropías cruzadas de todas las filas</translation>
    </message>
    <message>
        <source>cross-entropies</source>
        <translation>entropías cruzadas</translation>
    </message>
    <message>
        <source>mean cross-entropy of a row</source>
        <translation>entropía cruzada media de una fila</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>mean cross-entropy of a training row</source>
        <translation>entropía cruzada media de una fila de entrenamiento</translation>
    </message>
    <message>
        <source>mean cross-entropy of a held-back row</source>
        <translation>entropía cruzada media de una fila reservada</translation>
    </message>
    <message>
        <source>off by about (root mean squared error)</source>
        <translation>desvío (raíz del error cuadrático medio)</translation>
    </message>
    <message>
        <source>off by about, in %1 (root mean squared error)</source>
        <translation>desvío, en %1 (raíz del error cuadrático medio)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>root mean squared error of the training rows</source>
        <translation>raíz del error cuadrático medio de las filas aprendidas</translation>
    </message>
    <message>
        <source>root mean squared error of the held-back rows</source>
        <translation>raíz del error cuadrático medio de las filas reservadas</translation>
    </message>
    <message>
        <source>always the mean</source>
        <translation>siempre la media</translation>
    </message>
    <message>
        <source>The root mean squared error over the iterations, from 0 to %1. Before training predictions are off by about %2; always answering the mean would be off by %3.</source>
        <translation>La raíz del error cuadrático medio a lo largo de las iteraciones, de 0 a %1. Antes de entrenar, las predicciones se desvían unos %2; responder siempre la media se desviaría %3.</translation>
    </message>
    <message>
        <source>The root mean squared error over the iterations, from 0 to %1. At iteration %2 predictions are off by about %3; always answering the mean would be off by %4.</source>
        <translation>La raíz del error cuadrático medio a lo largo de las iteraciones, de 0 a %1. En la iteración %2, las predicciones se desvían unos %3; responder siempre la media se desviaría %4.</translation>
    </message>
</context>
<context>
    <name>gui::ErrorLandscape</name>
    <message>
        <source>Error map</source>
        <translation>Mapa del error</translation>
    </message>
    <message>
        <source>other weights and the bias held</source>
        <translation>los demás pesos y el sesgo, fijos</translation>
    </message>
    <message>
        <source>Solid lines: this row&apos;s error. Dashed lines: the other row&apos;s. Where no tint lies, both are small.</source>
        <translation>Líneas continuas: error de esta fila. Discontinuas: de la otra. Donde no hay color, los dos son pequeños.</translation>
    </message>
    <message>
        <source>Lines of equal error; the darker the tint, the larger.</source>
        <translation>Líneas de igual error; cuanto más color, mayor.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>of the other row %1</source>
        <translation>de la otra fila %1</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4; %5</source>
        <translation>%1 = %2; %3 = %4; %5</translation>
    </message>
    <message>
        <source>Nothing is known of the error yet.</source>
        <translation>Del error aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>error with the rest held</source>
        <translation>error con el resto fijo</translation>
    </message>
    <message>
        <source>error of the other row with the rest held</source>
        <translation>error de la otra fila con el resto fijo</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1; %2)</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>The shortcut leads to %1.</source>
        <translation>El atajo lleva a %1.</translation>
    </message>
    <message>
        <source>against the gradient</source>
        <translation>contra el gradiente</translation>
    </message>
    <message>
        <source>The gradient is %1; the arrow points against it.</source>
        <translation>El gradiente es %1; la flecha apunta en contra.</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>One step leads to %1.</source>
        <translation>Un paso lleva a %1.</translation>
    </message>
    <message>
        <source>A map: %1 over %2 to the right and %3 upwards.</source>
        <translation>Un mapa: %1 sobre %2 hacia la derecha y %3 hacia arriba.</translation>
    </message>
    <message>
        <source>You stand at (%1, %2), where it is %3.</source>
        <translation>Estás en (%1; %2), donde es %3.</translation>
    </message>
    <message>
        <source>The run began at (%1, %2).</source>
        <translation>El entrenamiento empezó en (%1; %2).</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en el camino</translation>
    </message>
    <message>
        <source>this row&apos;s error</source>
        <translation>el error de esta fila</translation>
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
        <translation>Recuperando la sesión…</translation>
    </message>
    <message>
        <source>No recovery copy can be kept in %1 (%2). As long as this is so, only what you save yourself is safe.</source>
        <translation>No se puede conservar ninguna copia de recuperación en %1 (%2). Mientras sea así, solo está a salvo lo que guardes tú.</translation>
    </message>
    <message>
        <source>What was typed there does not count: the session has the number from before.</source>
        <translation>Lo que se escribió ahí no cuenta: la sesión tiene el número de antes.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ello</translation>
    </message>
</context>
<context>
    <name>gui::Filing</name>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>First Neuron sessions (*%1)</source>
        <translation>Sesiones de First Neuron (*%1)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>This session was saved by a newer First Neuron. What this version does not know was left out, so it is opened as a new session: save it under another name.</source>
        <translation>Esta sesión la guardó un First Neuron más nuevo. Lo que esta versión no conoce se ha dejado fuera, así que se abre como sesión nueva: guárdala con otro nombre.</translation>
    </message>
    <message>
        <source>This session is open already.</source>
        <translation>Esta sesión ya está abierta.</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3). If both save, the later one has to decide whose work to keep.</source>
        <translation>%1 en %2 la tiene abierta (proceso %3). Si guardan los dos, el último tendrá que decidir qué trabajo se conserva.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>my first neuron</source>
        <translation>mi primera neurona</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>Guardar sesión como</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Somebody else has changed this session since you opened it.</source>
        <translation>Alguien ha cambiado esta sesión desde que la abriste.</translation>
    </message>
    <message>
        <source>Replacing it keeps their version as a backup beside the file.</source>
        <translation>Si la reemplazas, la otra versión queda como copia de seguridad junto al archivo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Go back to the session as it was saved?</source>
        <translation>¿Volver a la sesión tal como se guardó?</translation>
    </message>
    <message>
        <source>What has changed since then will be lost.</source>
        <translation>Se perderá lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar tus cambios?</translation>
    </message>
    <message>
        <source>Otherwise what has changed since it was last saved will be lost.</source>
        <translation>Si no, se perderá lo que ha cambiado desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Save your changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Backups of sessions (*%1)</source>
        <translation>Copias de seguridad de sesiones (*%1)</translation>
    </message>
    <message>
        <source>This is a backup of %1. It is opened as a new session: saving asks where to.</source>
        <translation>Esto es una copia de seguridad de %1. Se abre como sesión nueva: al guardar se pregunta dónde.</translation>
    </message>
    <message>
        <source>A backup of it is beside it: %1, of %2.</source>
        <translation>Al lado hay una copia de seguridad: %1, del %2.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia de seguridad</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Replacing it makes what it holds a backup, if it is a session.</source>
        <translation>Si la reemplazas y es una sesión, su contenido queda como copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is a session, but its name does not end in %2. It is opened as a new session: saving asks where to.</source>
        <translation>%1 es una sesión, pero su nombre no termina en %2. Se abre como sesión nueva: al guardar se pregunta dónde.</translation>
    </message>
</context>
<context>
    <name>gui::FitPlot</name>
    <message>
        <source>true</source>
        <translation>real</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>aprendidas</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>– – predicted = true</source>
        <translation>– – predicho = real</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Held-back rows: off by about %1, R² %2.</source>
        <translation>Filas reservadas: desvío de unos %1, R² %2.</translation>
    </message>
    <message>
        <source>Rows learned from: off by about %1, R² %2.</source>
        <translation>Filas aprendidas: desvío de unos %1, R² %2.</translation>
    </message>
    <message>
        <source>Each row by its true number, across, and the predicted one, up. Rows on the diagonal are met.</source>
        <translation>Cada fila según su número real, en horizontal, y el predicho, en vertical. Las filas de la diagonal están acertadas.</translation>
    </message>
    <message>
        <source>The least, %1, is predicted as %2; the greatest, %3, as %4.</source>
        <translation>El menor, %1, se predice como %2; el mayor, %3, como %4.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>sirve para</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>aprender</translation>
    </message>
</context>
<context>
    <name>gui::FormulaView</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Copiar fórmula</translation>
    </message>
</context>
<context>
    <name>gui::GoalLines</name>
    <message>
        <source>Try it</source>
        <translation>Inténtalo</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>What a screen reader says of a puzzle.</extracomment>
        <translation>Logrado: %1</translation>
    </message>
    <message>
        <source>Not reached yet: %1</source>
        <translation>Aún sin lograr: %1</translation>
    </message>
</context>
<context>
    <name>gui::GoalRow</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Makes the runs that it takes to tell</source>
        <translation>Hace los entrenamientos que hacen falta para saberlo</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobar: %1</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Alcanzada: %1.</translation>
    </message>
    <message>
        <source>Goal: %1.</source>
        <translation>Meta: %1.</translation>
    </message>
</context>
<context>
    <name>gui::GoalsPicture</name>
    <message>
        <source>Runs made</source>
        <translation>Entrenamientos hechos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached.</source>
        <translation>%1 de %2 metas alcanzadas.</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>qué hace falta</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>gui::GradientCheck</name>
    <message>
        <source>%1, unit %2, input %3</source>
        <translation>%1, unidad %2, entrada %3</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, unidad %2</translation>
    </message>
    <message>
        <source>slope of the error for</source>
        <translation>pendiente del error para</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>por la regla</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>A table: the slope of the error for each weight and bias, by the rule and measured.</source>
        <translation>Una tabla: la pendiente del error para cada peso y cada sesgo, por la regla y medida.</translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <translation>%1: %2 y %3.</translation>
    </message>
</context>
<context>
    <name>gui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
</context>
<context>
    <name>gui::HelpCommands</name>
    <message>
        <source>About First Neuron</source>
        <translation>Acerca de First Neuron</translation>
    </message>
    <message>
        <source>&lt;h3&gt;First Neuron %1&lt;/h3&gt;&lt;p&gt;Build a first neural network, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;First Neuron %1&lt;/h3&gt;&lt;p&gt;Construye tu primera red neuronal, paso a paso.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The course follows the tutorial &lt;i&gt;Python AI: How to Build a Neural Network &amp;amp; Make Predictions&lt;/i&gt; by Déborah Mesquita (realpython.com/python-ai-neural-network). Texts, pictures and programs here were made anew.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El curso sigue el tutorial &lt;i&gt;Python AI: How to Build a Neural Network &amp;amp; Make Predictions&lt;/i&gt; de Déborah Mesquita (realpython.com/python-ai-neural-network). Los textos, los dibujos y los programas se han hecho de nuevo aquí.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::HiddenPlane</name>
    <message>
        <source>output of the first unit</source>
        <translation>salida de la primera unidad</translation>
    </message>
    <message>
        <source>output of the second unit</source>
        <translation>salida de la segunda unidad</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <translation>filas %1 y %2</translation>
    </message>
    <message>
        <source>The plane of what both units say: nothing is drawn in it yet.</source>
        <translation>El plano de lo que dicen las dos unidades: todavía no hay nada dibujado en él.</translation>
    </message>
    <message>
        <source>The plane of what both units say, with a bent grid of the old plane and the line that parts the rows best.</source>
        <translation>El plano de lo que dicen las dos unidades, con la cuadrícula curvada del plano antiguo y la recta que mejor separa las filas.</translation>
    </message>
    <message>
        <source>Row %1, target %2, is at %3 and %4, on the right side of the line.</source>
        <translation>La fila %1, objetivo %2, está en %3 y %4, del lado correcto de la recta.</translation>
    </message>
    <message>
        <source>Row %1, target %2, is at %3 and %4, on the wrong side of the line.</source>
        <translation>La fila %1, objetivo %2, está en %3 y %4, del lado equivocado de la recta.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>first input</source>
        <translation>primera entrada</translation>
    </message>
    <message>
        <source>second input</source>
        <translation>segunda entrada</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;Usar estos datos</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>These are the rows as this session keeps them, with the lines they had in the file.</source>
        <translation>Estas son las filas tal como las guarda esta sesión, con las líneas que tenían en el archivo.</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines are kept out: the remarks say why.</source>
        <translation>%L1 de %L2 líneas quedan excluidas: los avisos dicen por qué.</translation>
    </message>
</context>
<context>
    <name>gui::InsideWindow</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>Pasos de la iteración</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Números del paso</translation>
    </message>
    <message>
        <source>Inside the first iteration, which is still to come</source>
        <translation>Dentro de la primera iteración, que está por venir</translation>
    </message>
    <message>
        <source>Inside iteration %1</source>
        <translation>Dentro de la iteración %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Inside an iteration</source>
        <translation>Dentro de una iteración</translation>
    </message>
</context>
<context>
    <name>gui::LayersBar</name>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>Quitar la última capa oculta</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Añadir una capa oculta</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>number of a hidden layer</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Units of hidden layer %1</source>
        <translation>Unidades de la capa oculta %1</translation>
    </message>
    <message>
        <source>Remove a unit of hidden layer %1</source>
        <translation>Quitar una unidad de la capa oculta %1</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>Añadir una unidad a la capa oculta %1</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Activación de la capa oculta %1</translation>
    </message>
</context>
<context>
    <name>gui::LayersFlow</name>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, unidad %2</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>%1, unit %2, input %3</source>
        <translation>%1, unidad %2, entrada %3</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>The way back, from the error to the inputs. </source>
        <translation>El camino de vuelta, del error a las entradas. </translation>
    </message>
    <message>
        <source>The way of a row through both layers, from the inputs to the error. </source>
        <translation>El camino de una fila por las dos capas, de las entradas al error. </translation>
    </message>
</context>
<context>
    <name>gui::LearnedWindow</name>
    <message>
        <source>Looking at your answers</source>
        <translation>Mirando tus respuestas</translation>
    </message>
    <message>
        <source>What you have learned</source>
        <translation>Lo que has aprendido</translation>
    </message>
</context>
<context>
    <name>gui::LedgerModel</name>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>→ target</source>
        <translation>→ objetivo</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>dropped: no %1</source>
        <translation>descartada: sin %1</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>%1, filled in: the mean of the rows to learn from</source>
        <translation>%1, rellenado: la media de las filas para aprender</translation>
    </message>
</context>
<context>
    <name>gui::LedgerView</name>
    <message>
        <source>gaps filled with the mean</source>
        <translation>huecos rellenados con la media</translation>
    </message>
    <message>
        <source>features standardized</source>
        <translation>características estandarizadas</translation>
    </message>
    <message>
        <source>features as they are</source>
        <translation>características sin cambios</translation>
    </message>
    <message>
        <source>target 1 is %1</source>
        <translation>el objetivo 1 es %1</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <translation>Filas que se muestran</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Rows to learn from</source>
        <translation>Filas para aprender</translation>
    </message>
    <message>
        <source>Rows held back</source>
        <translation>Filas reservadas</translation>
    </message>
    <message>
        <source>Dropped rows</source>
        <translation>Filas descartadas</translation>
    </message>
    <message>
        <source>Rows before and after preparation</source>
        <translation>Filas antes y después de prepararlas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped for a missing value</source>
        <translation>
            <numerusform>%Ln descartada por faltar un valor</numerusform>
            <numerusform>%Ln descartadas por faltar valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) kept out</source>
        <translation>
            <numerusform>%Ln línea excluida</numerusform>
            <numerusform>%Ln líneas excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s) are listed</source>
        <translation>
            <numerusform>se muestra solo la primera fila</numerusform>
            <numerusform>se muestran las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>target a number, standardized: mean %1, scale %2</source>
        <translation>objetivo un número, estandarizado: media %1, desviación %2</translation>
    </message>
    <message>
        <source>target a number as it is</source>
        <translation>objetivo un número, sin cambios</translation>
    </message>
</context>
<context>
    <name>gui::LessonPage</name>
    <message>
        <source>Python listing</source>
        <translation>Listado en Python</translation>
    </message>
    <message>
        <source>C++ listing</source>
        <translation>Listado en C++</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ListField</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>up to %1 whole numbers from %2 to %3, such as %4</source>
        <translation>hasta %1 números enteros de %2 a %3, como %4</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Escribe %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”: type %3.</source>
        <translation>%1 no puede ser «%2»: escribe %3.</translation>
    </message>
</context>
<context>
    <name>gui::ListingButtons</name>
    <message>
        <source>How to run it</source>
        <translation>Cómo ejecutarlo</translation>
    </message>
    <message>
        <source>How to run the listing</source>
        <translation>Cómo ejecutar el listado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The listing is copied</source>
        <translation>El listado está copiado</translation>
    </message>
    <message>
        <source>Copy the listing</source>
        <translation>Copiar el listado</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>%1, finished</source>
        <translation>%1, terminada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tables and sessions (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;All files (*)</source>
        <translation>Tablas y sesiones (*.csv *.tsv *.psv *.txt *.data *.dat *.neuron);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Several files were dropped, and one can be opened at a time. Drop a single file.</source>
        <translation>Has soltado varios archivos y solo se puede abrir uno a la vez. Suelta un solo archivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Predicted right: %1 of %2</source>
        <translation>Predicho bien: %1 de %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>%1/%2 steps</source>
        <extracomment>How many steps of a lesson have been walked, in few words.</extracomment>
        <translation>%1/%2 pasos</translation>
    </message>
    <message>
        <source>Steps walked: %1 of %2</source>
        <translation>Pasos recorridos: %1 de %2</translation>
    </message>
    <message>
        <source>%1/%2 right</source>
        <extracomment>How many questions of a lesson were answered right, in few words.</extracomment>
        <translation>%1/%2 bien</translation>
    </message>
</context>
<context>
    <name>gui::NetworkPicture</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>units that are not seen</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Its picture: %1.</source>
        <translation>Su imagen: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>The network is still being worked out.</source>
        <translation>La red se está calculando todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) (%1)</source>
        <translation>
            <numerusform>%Ln unidad (%1)</numerusform>
            <numerusform>%Ln unidades (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s) and biases</source>
        <translation>
            <numerusform>%Ln número entre pesos y sesgos</numerusform>
            <numerusform>%Ln números entre pesos y sesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A single neuron with %1: %2.</source>
        <translation>Una sola neurona con %1: %2.</translation>
    </message>
    <message>
        <source>A network with %1 and these hidden layers: %2. It has %3.</source>
        <translation>Una red con %1 y estas capas ocultas: %2. Tiene %3.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Says of the drawn row</source>
        <translation>Dice de la fila sorteada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Row %1 after the update: %2</source>
        <translation>Fila %1 tras la actualización: %2</translation>
    </message>
</context>
<context>
    <name>gui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>gui::NumberField</name>
    <message>
        <source>This field</source>
        <translation>Este campo</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is empty: type %2.</source>
        <translation>%1 está vacío: escribe %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”: type %3.</source>
        <translation>%1 no puede ser «%2»: escribe %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2: type %3.</source>
        <translation>%1 no puede ser %2: escribe %3.</translation>
    </message>
    <message>
        <source>Type %1. Up and Down change it, Page Up and Page Down ten times as far.</source>
        <translation>Escribe %1. Las teclas Arriba y Abajo lo cambian; Re Pág y Av Pág, diez veces más.</translation>
    </message>
    <message>
        <source>%1: “%2” could be read in two ways. Type %3 or %4: %5 is meant.</source>
        <translation>%1: «%2» se puede leer de dos maneras. Escribe %3 o %4: se espera %5.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
</context>
<context>
    <name>gui::NumbersPanel</name>
    <message>
        <source>Show and change each number</source>
        <translation>Mostrar y cambiar cada número</translation>
    </message>
</context>
<context>
    <name>gui::Outcome</name>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>You predicted %1.</source>
        <translation>Has predicho %1.</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>Tu predicción: %1</translation>
    </message>
    <message>
        <source>It is %1: right, rounded.</source>
        <translation>Es %1: correcto, redondeado.</translation>
    </message>
    <message>
        <source>It is %1: you were right.</source>
        <translation>Es %1: tenías razón.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Tenías razón.</translation>
    </message>
    <message>
        <source>What happens: %1</source>
        <translation>Lo que pasa: %1</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elige una de ellas.</translation>
    </message>
    <message>
        <source>Type a number, or ask to be shown.</source>
        <translation>Escribe un número, o pide que se te muestre.</translation>
    </message>
    <message>
        <source>That is longer than any number. Two decimals are enough.</source>
        <translation>Es más largo que cualquier número. Bastan dos decimales.</translation>
    </message>
    <message>
        <source>That may be right. Give two decimals, so that it shows.</source>
        <translation>Puede que aciertes. Da dos decimales para que se vea.</translation>
    </message>
    <message>
        <source>That is no number. Type one such as %1, or a fraction such as 3/5.</source>
        <translation>Eso no es un número. Escribe uno como %1, o una fracción como 3/5.</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>En orden: %1</translation>
    </message>
    <message>
        <source>It is the line %1</source>
        <translation>Es la línea %1</translation>
    </message>
    <message>
        <source>Point at a line.</source>
        <translation>Señala una línea.</translation>
    </message>
    <message>
        <source>Put the point on the curve first, or ask to be shown.</source>
        <translation>Pon antes el punto en la curva, o pide que se te muestre.</translation>
    </message>
</context>
<context>
    <name>gui::PageInputs</name>
    <message>
        <source>The listing has the tutorial&apos;s numbers.</source>
        <translation>El listado tiene los números del tutorial.</translation>
    </message>
    <message>
        <source>This lesson tells two classes apart, and %1 is for predicting a number: the tutorial&apos;s rows stay here. The workbench learns from yours.</source>
        <translation>Esta lección distingue dos clases, y %1 es para predecir un número: aquí se quedan las filas del tutorial. El taller aprende de las tuyas.</translation>
    </message>
    <message>
        <source>The listing has the tutorial&apos;s two classes. For a number, the last layer has no sigmoid, and no row counts as right.</source>
        <translation>El listado tiene las dos clases del tutorial. Para un número, la última capa no tiene sigmoide y ninguna fila cuenta como acertada.</translation>
    </message>
</context>
<context>
    <name>gui::PageLayout</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>gui::ParabolaPicture</name>
    <message>
        <source>x = prediction − target</source>
        <translation>x = predicción − objetivo</translation>
    </message>
    <message>
        <source>error = x²</source>
        <translation>error = x²</translation>
    </message>
    <message>
        <source>A: x = %1, error %2</source>
        <translation>A: x = %1, error %2</translation>
    </message>
    <message>
        <source>A parabola, the error over x.</source>
        <translation>Una parábola, el error según x.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A is almost on the floor.</source>
        <translation>A está casi en el fondo.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>x must fall</source>
        <translation>x debe bajar</translation>
    </message>
    <message>
        <source>x must rise</source>
        <translation>x debe subir</translation>
    </message>
    <message>
        <source>At A %1.</source>
        <translation>En A %1.</translation>
    </message>
    <message>
        <source>At B, its mirror image, %1.</source>
        <translation>En B, su reflejo, %1.</translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation>pendiente %1</translation>
    </message>
    <message>
        <source>The tangent at A has the %1.</source>
        <translation>La tangente en A: %1.</translation>
    </message>
    <message>
        <source>after: x = %1, error %2</source>
        <translation>después: x = %1, error %2</translation>
    </message>
    <message>
        <source>the other row: x = %1, error %2</source>
        <translation>la otra fila: x = %1, error %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>step %1 leaves the picture: x = %2</source>
        <translation>el paso %1 se sale del dibujo: x = %2</translation>
    </message>
    <message>
        <source>after %1 steps: x = %2</source>
        <translation>después de %1 pasos: x = %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>B, its mirror image</source>
        <translation>B, su reflejo</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>tras la actualización</translation>
    </message>
    <message>
        <source>the other row, before</source>
        <translation>la otra fila, antes</translation>
    </message>
    <message>
        <source>the other row, after</source>
        <translation>la otra fila, después</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>después del paso %1</translation>
    </message>
    <message>
        <source>after the stride</source>
        <translation>tras la zancada</translation>
    </message>
    <message>
        <source>to the left, x − h</source>
        <translation>a la izquierda, x − h</translation>
    </message>
    <message>
        <source>to the right, x + h</source>
        <translation>a la derecha, x + h</translation>
    </message>
    <message>
        <source>To the left, at x = %1, the error is %2; to the right, at x = %3, it is %4.</source>
        <translation>A la izquierda, en x = %1, el error es %2; a la derecha, en x = %3, es %4.</translation>
    </message>
    <message>
        <source>The line through both has the %1.</source>
        <translation>La recta que pasa por los dos tiene %1.</translation>
    </message>
</context>
<context>
    <name>gui::PatternDialog</name>
    <message>
        <source>Points in a pattern</source>
        <translation>Puntos en un patrón</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The number of points</source>
        <translation>El número de puntos</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>The noise</source>
        <translation>El ruido</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Fracción de prueba</translation>
    </message>
    <message>
        <source>The test fraction</source>
        <translation>La fracción de prueba</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The seed</source>
        <translation>La semilla</translation>
    </message>
    <message>
        <source>The share of points held back for testing.</source>
        <translation>La parte de los puntos que se reserva para probar.</translation>
    </message>
    <message>
        <source>The same seed gives the same points.</source>
        <translation>La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <source>&amp;Use these points</source>
        <translation>&amp;Usar estos puntos</translation>
    </message>
    <message>
        <source>%1, a number</source>
        <translation>%1, un número</translation>
    </message>
    <message>
        <source>How far points stray: the standard deviation of what is added to both numbers of each, or to the number to be predicted.</source>
        <translation>Cuánto se dispersan los puntos: la desviación estándar de lo que se suma a los dos números de cada uno, o al número que se predice.</translation>
    </message>
</context>
<context>
    <name>gui::PatternPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 blue circles and %2 orange diamonds</source>
        <translation>%1 círculos azules y %2 rombos naranjas</translation>
    </message>
    <message>
        <source>%1 points, blue where their number is low and orange where it is high, from %2 to %3</source>
        <translation>%1 puntos, azules donde su número es bajo y naranjas donde es alto, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>gui::PictureFrame</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar dibujo</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar dibujo…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures are saved as PNG or JPEG. Give the file a name that ends in .png or .jpg.</source>
        <translation>Las imágenes se guardan como PNG o JPEG. Da al archivo un nombre que termine en .png o .jpg.</translation>
    </message>
    <message>
        <source>Copy and save as on screen</source>
        <translation>Copiar y guardar como en la pantalla</translation>
    </message>
</context>
<context>
    <name>gui::PictureTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>El punto está en %1.</translation>
    </message>
    <message>
        <source>You put it at %1.</source>
        <translation>Lo has puesto en %1.</translation>
    </message>
    <message>
        <source>It comes to %1.</source>
        <translation>Llega a %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>lo que ocurre</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>el tuyo</translation>
    </message>
</context>
<context>
    <name>gui::PlanePicture</name>
    <message>
        <source>first number</source>
        <translation>primer número</translation>
    </message>
    <message>
        <source>second number</source>
        <translation>segundo número</translation>
    </message>
    <message>
        <source>%1
no direction</source>
        <translation>%1
sin dirección</translation>
    </message>
    <message>
        <source>%1
%2 long, %3°</source>
        <translation>%1
longitud %2; %3°</translation>
    </message>
    <message>
        <source>%1
cosine %2</source>
        <translation>%1
coseno %2</translation>
    </message>
    <message>
        <source>%1 from the origin to (%2, %3)</source>
        <translation>%1 desde el origen hasta (%2; %3)</translation>
    </message>
    <message>
        <source>Arrows in a plane: %1.</source>
        <translation>Flechas en un plano: %1.</translation>
    </message>
    <message>
        <source>The input&apos;s shadow on weights_1 has cosine %1, that on weights_2 %2.</source>
        <translation>La sombra de la entrada sobre weights_1 tiene coseno %1; sobre weights_2, %2.</translation>
    </message>
    <message>
        <source>of %1 numbers; sums take all</source>
        <translation>de %1 números; las sumas los usan todos</translation>
    </message>
    <message>
        <source>%1
%2 long</source>
        <translation>%1
longitud %2</translation>
    </message>
    <message>
        <source>Across: %1. Up: %2.</source>
        <translation>Horizontal: %1. Vertical: %2.</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>angle in degrees</source>
        <translation>ángulo en grados</translation>
    </message>
    <message>
        <source>cosine with the input</source>
        <translation>coseno con la entrada</translation>
    </message>
</context>
<context>
    <name>gui::PointsBar</name>
    <message>
        <source>Draw points</source>
        <translation>Dibujar puntos</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Quitar punto</translation>
    </message>
    <message>
        <source>Takes away the point that you touched last (Delete)</source>
        <translation>Quita el último punto que has tocado (Supr)</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dibujar %1</translation>
    </message>
    <message>
        <source>Click or Space: a point. Drag or arrow keys: move it. Delete: remove it.</source>
        <translation>Clic o Espacio: un punto. Arrastrar o flechas: moverlo. Supr: quitarlo.</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Dos tonos</translation>
    </message>
    <message>
        <source>The tint says which class is predicted, and not how sure the network is of it.</source>
        <translation>El tono dice qué clase se predice, y no lo segura que está la red.</translation>
    </message>
</context>
<context>
    <name>gui::PointsPlot</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>All points to learn from are of one class: there is nothing to tell apart yet.</source>
        <translation>Todos los puntos de los que se aprende son de una clase: todavía no hay nada que distinguir.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln place(s) points of both classes lie on each other: no network gets those right.</source>
        <translation>
            <numerusform>En %Ln lugar hay puntos de ambas clases unos sobre otros: ninguna red acierta con todos.</numerusform>
            <numerusform>En %Ln lugares hay puntos de ambas clases unos sobre otros: ninguna red acierta con todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a point first: click it, or reach it with Tab.</source>
        <translation>Toca primero un punto: haz clic en él o llega a él con Tab.</translation>
    </message>
</context>
<context>
    <name>gui::PredictionFlow</name>
    <message>
        <source>dot product</source>
        <translation>producto escalar</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>at least 0.5?</source>
        <translation>¿desde 0,5?</translation>
    </message>
    <message>
        <source>They agree: right</source>
        <translation>Coinciden: correcto</translation>
    </message>
    <message>
        <source>They differ: wrong</source>
        <translation>Difieren: incorrecto</translation>
    </message>
    <message>
        <source>The flow of the computation, from the inputs to the class. </source>
        <translation>El flujo del cálculo, desde las entradas hasta la clase. </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
</context>
<context>
    <name>gui::PreparationDialog</name>
    <message>
        <source>&amp;Read again the same way</source>
        <translation>&amp;Leer de nuevo igual</translation>
    </message>
    <message>
        <source>&amp;Another file with the same choices…</source>
        <translation>&amp;Otro archivo con las mismas opciones…</translation>
    </message>
    <message>
        <source>How %1 was prepared</source>
        <translation>Cómo se preparó %1</translation>
    </message>
    <message>
        <source>Other roles, types, target, gaps, scaling or test fraction for the same rows.</source>
        <translation>Otros papeles, tipos, objetivo, huecos, escala o fracción de prueba para las mismas filas.</translation>
    </message>
    <message>
        <source>Takes what the file holds now, with the same choices.</source>
        <translation>Toma lo que el archivo contiene ahora, con las mismas opciones.</translation>
    </message>
    <message>
        <source>For a file with the same columns.</source>
        <translation>Para un archivo con las mismas columnas.</translation>
    </message>
    <message>
        <source>The file has changed since it was read. Read it again the same way to learn from what it holds now.</source>
        <translation>El archivo ha cambiado desde que se leyó. Léelo de nuevo igual para aprender de lo que contiene ahora.</translation>
    </message>
    <message>
        <source>The file is not there any more. Its rows are in this session, so everything can still be changed.</source>
        <translation>El archivo ya no está. Sus filas están en esta sesión, así que todavía se puede cambiar todo.</translation>
    </message>
    <message>
        <source>The file is not there any more, and the session keeps only its first rows as they were. Put it back to %1, or choose another file with the same choices.</source>
        <translation>El archivo ya no está, y la sesión solo conserva sus primeras filas tal como eran. Devuélvelo a %1 o elige otro archivo con las mismas opciones.</translation>
    </message>
    <message>
        <source>Only then can the choices be changed, for the session does not keep all rows as they were.</source>
        <translation>Solo entonces se pueden cambiar las opciones, porque la sesión no conserva todas las filas tal como eran.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>No file holds these points. They are in this session, so everything can still be changed.</source>
        <translation>Ningún archivo contiene estos puntos. Están en esta sesión, así que todo se puede cambiar todavía.</translation>
    </message>
</context>
<context>
    <name>gui::PreparationForm</name>
    <message>
        <source>Missing values</source>
        <translation>Valores que faltan</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>descartar la fila</translation>
    </message>
    <message>
        <source>fill in the mean</source>
        <translation>rellenar con la media</translation>
    </message>
    <message>
        <source>The mean is taken over the rows to learn from.</source>
        <translation>La media se toma de las filas para aprender.</translation>
    </message>
    <message>
        <source>Standardize the features</source>
        <translation>Estandarizar las características</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Fracción de prueba</translation>
    </message>
    <message>
        <source>The share of rows held back for testing, chosen by the seed as scikit-learn&apos;s train_test_split does.</source>
        <translation>La parte de las filas que se reserva para la prueba, elegida por la semilla como hace train_test_split de scikit-learn.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The seed</source>
        <translation>La semilla</translation>
    </message>
    <message>
        <source>The test fraction</source>
        <translation>La fracción de prueba</translation>
    </message>
    <message>
        <source>Moves each feature, and a target that is predicted as a number, to mean 0 and standard deviation 1, measured on the rows to learn from, as scikit-learn&apos;s StandardScaler does. Large numbers would keep a sigmoid from learning.</source>
        <translation>Lleva cada característica, y un objetivo que se predice como número, a media 0 y desviación estándar 1, medidas en las filas para aprender, como hace StandardScaler de scikit-learn. Los números grandes no dejarían aprender a una sigmoide.</translation>
    </message>
</context>
<context>
    <name>gui::PreparedRemarks</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
<context>
    <name>gui::PreviewModel</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>gui::ProblemPage</name>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>The file begins like this:</source>
        <translation>El archivo empieza así:</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Principio del archivo</translation>
    </message>
    <message>
        <source>&amp;Read one row in %1</source>
        <translation>&amp;Leer una fila de cada %1</translation>
    </message>
</context>
<context>
    <name>gui::ProseText</name>
    <message>
        <source>Look closer: %1</source>
        <translation>Mira más de cerca: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProseView</name>
    <message>
        <source>A box, %1, stands for what has not been shown yet.</source>
        <translation>Una casilla, %1, ocupa el lugar de lo que aún no se ha mostrado.</translation>
    </message>
</context>
<context>
    <name>gui::QuestionCard</name>
    <message>
        <source>Predict first</source>
        <translation>Predice antes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstramelo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>a number, or a fraction</source>
        <translation>un número o una fracción</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Drag lines, or move them with Ctrl and the arrow keys.</source>
        <translation>Arrastra las líneas, o muévelas con Control y las flechas.</translation>
    </message>
    <message>
        <source>Click on it, or go there with the arrow keys and press Enter.</source>
        <translation>Haz clic en ella, o ve hasta ella con las flechas y pulsa Intro.</translation>
    </message>
    <message>
        <source>These are other numbers than the page shows.</source>
        <translation>Estos números no son los de la página.</translation>
    </message>
    <message>
        <source>You be the network</source>
        <translation>Sé tú la red</translation>
    </message>
    <message>
        <source>Click there, drag the point, or move it with the arrow keys.</source>
        <translation>Haz clic allí, arrastra el punto o muévelo con las teclas de flecha.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation>Eso es todo por hoy.</translation>
    </message>
</context>
<context>
    <name>gui::RoleChoice</name>
    <message>
        <source>Role of column %1</source>
        <translation>Papel de la columna %1</translation>
    </message>
    <message>
        <source>A column that holds free text or nothing can only be ignored.</source>
        <translation>Una columna con texto libre o vacía solo se puede ignorar.</translation>
    </message>
</context>
<context>
    <name>gui::RowBar</name>
    <message>
        <source>held back</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>tutorial</translation>
    </message>
    <message>
        <source>edited · </source>
        <translation>editada · </translation>
    </message>
    <message>
        <source>Rows 1 to %1; 0 stands for the tutorial&apos;s row</source>
        <translation>Filas 1 a %1; 0 es la fila del tutorial</translation>
    </message>
    <message>
        <source>or a row of %1, 1 to %2</source>
        <translation>o una fila de %1, de 1 a %2</translation>
    </message>
    <message>
        <source>This is row %1 of %2. Which one would you like?</source>
        <translation>Esta es la fila %1 de %2. ¿Cuál quieres?</translation>
    </message>
    <message>
        <source>Up and Down go to the row beside it.</source>
        <translation>Las teclas Arriba y Abajo van a la fila de al lado.</translation>
    </message>
</context>
<context>
    <name>gui::RowBox</name>
    <message>
        <source>%1 can&apos;t be “%2”: type a number from %3 to %4.</source>
        <translation>%1 no puede ser «%2»: escribe un número del %3 al %4.</translation>
    </message>
</context>
<context>
    <name>gui::RowsPlot</name>
    <message>
        <source>%1 of %2 rows are predicted rightly.</source>
        <translation>%1 de %2 filas se predicen bien.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Row %1, with target %2, was drawn and predicted as %3.</source>
        <translation>Salió la fila %1, con objetivo %2, y se predijo como %3.</translation>
    </message>
    <message>
        <source>others at their mean</source>
        <translation>las demás en su media</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>sirve para</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>aprender</translation>
    </message>
    <message>
        <source>What you ask about is predicted as %1.</source>
        <translation>Para lo que preguntas, la predicción es %1.</translation>
    </message>
    <message>
        <source>It lies outside of what is in view.</source>
        <translation>Queda fuera de lo que está a la vista.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>One row in %1 is drawn.</source>
        <translation>Se dibuja una de cada %1 filas.</translation>
    </message>
    <message>
        <source>Across: %1. Up: %2.</source>
        <translation>Horizontal: %1. Vertical: %2.</translation>
    </message>
    <message>
        <source>target 0</source>
        <translation>objetivo 0</translation>
    </message>
    <message>
        <source>target 1</source>
        <translation>objetivo 1</translation>
    </message>
    <message>
        <source>small: held back</source>
        <translation>pequeña: reservada</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>of marks</comment>
        <translation>mal</translation>
    </message>
    <message>
        <source>tint: prediction, 0 blue to 1 orange</source>
        <translation>tono: predicción, de 0 azul a 1 naranja</translation>
    </message>
    <message>
        <source>marks: target</source>
        <translation>marcas: objetivo</translation>
    </message>
    <message>
        <source>tint and lines: prediction</source>
        <translation>tono y líneas: predicción</translation>
    </message>
    <message>
        <source>On the rows learned from, the prediction is off by about %1.</source>
        <translation>En las filas aprendidas, la predicción se desvía unos %1.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>tint: predicted class</source>
        <translation>tono: clase predicha</translation>
    </message>
</context>
<context>
    <name>gui::RunLandscape</name>
    <message>
        <source>A map has room for the weights of one neuron; this network has hidden units.</source>
        <translation>En un mapa solo caben los pesos de una neurona; esta red tiene unidades ocultas.</translation>
    </message>
    <message>
        <source>the error sum over the rows it learns from</source>
        <translation>la suma de errores de las filas de las que aprende</translation>
    </message>
    <message>
        <source>Lines of equal error. The line is the way of the run, from the ring to here; dots show where it went on.</source>
        <translation>Líneas de igual error. El camino del entrenamiento va del anillo hasta aquí; los puntos muestran cómo sigue.</translation>
    </message>
    <message>
        <source>The bias is held as it is in this step.</source>
        <translation>El sesgo se mantiene como está en este paso.</translation>
    </message>
    <message>
        <source>Of the rows, one in %1 is counted.</source>
        <translation>De las filas se cuenta una de cada %1.</translation>
    </message>
</context>
<context>
    <name>gui::RunWalk</name>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>%1 de %2 iteraciones</translation>
    </message>
</context>
<context>
    <name>gui::ScoresPicture</name>
    <message>
        <source>Dot product</source>
        <translation>Producto escalar</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>neither is more similar</source>
        <translation>ninguno se parece más</translation>
    </message>
    <message>
        <source>%1 is more similar</source>
        <translation>%1 se parece más</translation>
    </message>
    <message>
        <source>%1: weights_1 %2, weights_2 %3, %4</source>
        <translation>%1: weights_1 %2, weights_2 %3, %4</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>gui::SourceLine</name>
    <message>
        <source>Used before, but not to be had here: %1.</source>
        <translation>Usadas antes, pero aquí no disponibles: %1.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <translation>Rellenar con la media</translation>
    </message>
    <message>
        <source>Columns that hold something else than before: %1.</source>
        <translation>Columnas que contienen algo distinto de antes: %1.</translation>
    </message>
    <message>
        <source>Used before, but empty here: %1.</source>
        <translation>Usadas antes, pero vacías aquí: %1.</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>Conservar los totales</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Dejar fuera «%1»</translation>
    </message>
</context>
<context>
    <name>gui::Stage</name>
    <message>
        <source>Pictures</source>
        <translation>Dibujos</translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Continue: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln questions</source>
        <translation>
            <numerusform>Repasar una pregunta</numerusform>
            <numerusform>Repasar %Ln preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Walk on by itself, with time to read each step (Space)</source>
        <translation>Avanzar solo, con tiempo para leer cada paso (Espacio)</translation>
    </message>
    <message>
        <source>Training goes on by itself; pause it to play its steps</source>
        <translation>El entrenamiento avanza solo; ponlo en pausa para reproducir sus pasos</translation>
    </message>
    <message>
        <source>At reading pace</source>
        <translation>Al ritmo de lectura</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>El doble de rápido</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>Cuatro veces más rápido</translation>
    </message>
    <message>
        <source>&amp;Speed of Play</source>
        <translation>&amp;Velocidad de Reproducir</translation>
    </message>
</context>
<context>
    <name>gui::TablePage</name>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1)</source>
        <translation>&amp;Avisos (%1)</translation>
    </message>
</context>
<context>
    <name>gui::TargetBar</name>
    <message>
        <source>1 means</source>
        <translation>1 significa</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Predecir</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Columna objetivo</translation>
    </message>
    <message>
        <source>Label that becomes 1</source>
        <translation>Etiqueta que pasa a ser 1</translation>
    </message>
    <message>
        <source>Exchange what 0 and 1 stand for</source>
        <translation>Intercambiar lo que significan 0 y 1</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>elige una columna</translation>
    </message>
    <message>
        <source>as it is: a number from 0 to 1</source>
        <translation>tal cual: un número de 0 a 1</translation>
    </message>
    <message>
        <source>0 means %1</source>
        <translation>0 significa %1</translation>
    </message>
    <message>
        <source>0 means any of the %1 others</source>
        <translation>0 significa cualquiera de las otras %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>El umbral</translation>
    </message>
    <message>
        <source>Cuts the numbers in two: the network learns which side a row is on.</source>
        <translation>Corta los números en dos: la red aprende de qué lado está una fila.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>Predict as</source>
        <translation>Predecir como</translation>
    </message>
    <message>
        <source>one of two classes</source>
        <translation>una de dos clases</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>In the workbench: the other lessons tell two classes apart.</source>
        <translation>En el taller: las demás lecciones distinguen dos clases.</translation>
    </message>
</context>
<context>
    <name>gui::ThresholdChart</name>
    <message>
        <source>Numbers of the target and their threshold</source>
        <translation>Números del objetivo y su umbral</translation>
    </message>
    <message>
        <source>How often the numbers occur. Drag the line, or move it with the arrow keys.</source>
        <translation>Cuántas veces aparecen los números. Arrastra la línea o muévela con las flechas.</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2, cut at %3. Arrow keys move the threshold.</source>
        <translation>Números de %1 a %2, cortados en %3. Las flechas mueven el umbral.</translation>
    </message>
</context>
<context>
    <name>gui::TraceWalk</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>gui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop training here</source>
        <translation>Parar aquí el entrenamiento</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to the random start; the fields stay as they are</source>
        <translation>Volver al principio aleatorio; los campos se quedan como están</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast training is shown</source>
        <translation>A qué velocidad se muestra el entrenamiento</translation>
    </message>
    <message>
        <source>Slowly, row by row</source>
        <translation>Despacio, fila por fila</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Training waits until this is put right.</source>
        <translation>El entrenamiento espera hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>In four seconds, if possible</source>
        <translation>En unos 4 segundos</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>Nuevo comienzo</translation>
    </message>
    <message>
        <source>Another random start: another seed</source>
        <translation>Otro comienzo al azar: otra semilla</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Begin again at the first iteration; Undo brings this run back</source>
        <translation>Volver a empezar en la primera iteración; Deshacer trae de vuelta este entrenamiento</translation>
    </message>
    <message>
        <source>Train to the last iteration</source>
        <translation>Entrenar hasta la última iteración</translation>
    </message>
</context>
<context>
    <name>gui::TwoCurves</name>
    <message>
        <source>the copy</source>
        <translation>la copia</translation>
    </message>
    <message>
        <source>the listing</source>
        <translation>el listado</translation>
    </message>
    <message>
        <source>its own rows</source>
        <translation>filas propias</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>The error sums of the copy begin at %1, end at %2, and lie between %3 and %4; without the mistake they end at %5.</source>
        <translation>Las sumas de errores de la copia empiezan en %1, acaban en %2 y están entre %3 y %4; sin el fallo acaban en %5.</translation>
    </message>
    <message>
        <source>The error of its own rows goes from %1 to %2; that of the rows held back begins at %3, is %4 where it is least, and ends at %5.</source>
        <translation>El error de las filas propias va de %1 a %2; el de las reservadas empieza en %3, es %4 donde es menor y termina en %5.</translation>
    </message>
</context>
<context>
    <name>gui::TypeChoice</name>
    <message>
        <source>Type of column %1</source>
        <translation>Tipo de la columna %1</translation>
    </message>
    <message>
        <source>What the column is read as. Of a column of numbers, values that are none count as missing.</source>
        <translation>Cómo se lee la columna. En una columna de números, los que no lo son cuentan como valores que faltan.</translation>
    </message>
</context>
<context>
    <name>gui::UnitBar</name>
    <message>
        <source>Set weights</source>
        <translation>Fijar pesos</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Mirar dentro…</translation>
    </message>
    <message>
        <source>This iteration, forwards and backwards, number by number</source>
        <translation>Esta iteración, hacia delante y hacia atrás, número a número</translation>
    </message>
    <message>
        <source>Set weights: %1</source>
        <translation>Fijar pesos: %1</translation>
    </message>
    <message>
        <source>%1: give its weights and its bias other values</source>
        <translation>%1: dar otros valores a sus pesos y a su sesgo</translation>
    </message>
    <message>
        <source>An input has no weights</source>
        <translation>Una entrada no tiene pesos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>peso de %1</translation>
    </message>
    <message>
        <source>bias (only the first %1 weights are shown)</source>
        <translation>sesgo (solo se muestran los primeros %1 pesos)</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
</context>
<context>
    <name>gui::UnitLines</name>
    <message>
        <source>first input</source>
        <translation>primera entrada</translation>
    </message>
    <message>
        <source>second input</source>
        <translation>segunda entrada</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera recta</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>segunda recta</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unidad %1</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>en %1; %2</translation>
    </message>
    <message>
        <source>%1: answered %2, right</source>
        <translation>%1: respuesta %2, acertada</translation>
    </message>
    <message>
        <source>%1: answered %2, wrong</source>
        <translation>%1: respuesta %2, equivocada</translation>
    </message>
    <message>
        <source>The four rows in the plane of their two inputs.</source>
        <translation>Las cuatro filas en el plano de sus dos entradas.</translation>
    </message>
    <message>
        <source>%1: weights %2 and %3, bias %4.</source>
        <translation>%1: pesos %2 y %3, sesgo %4.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acertada</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>equivocada</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>Row %1, inputs %2 and %3, target %4</source>
        <translation>Fila %1, entradas %2 y %3, objetivo %4</translation>
    </message>
    <message>
        <source>one neuron</source>
        <translation>una neurona</translation>
    </message>
</context>
<context>
    <name>gui::UpdatePicture</name>
    <message>
        <source>change of each parameter</source>
        <translation>cambio de cada parámetro</translation>
    </message>
    <message>
        <source>nothing changes in this step</source>
        <translation>en este paso no cambia nada</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>change: %1</source>
        <translation>cambio: %1</translation>
    </message>
    <message>
        <source>… %1 more weights</source>
        <translation>… otros %1 pesos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against the gradient</source>
        <translation>contra el gradiente</translation>
    </message>
</context>
<context>
    <name>gui::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>gui::ValuesView</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Copiar como código</translation>
    </message>
</context>
<context>
    <name>gui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The words of the lessons</source>
        <translation>Las palabras de las lecciones</translation>
    </message>
</context>
<context>
    <name>gui::learned</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Seen and resolved: %1</source>
        <translation>Visto y resuelto: %1</translation>
    </message>
    <message>
        <source>Questions right: %1 of %2</source>
        <translation>Preguntas acertadas: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing has been predicted yet. At many steps a card below the text asks what will come out; what you answer is told here.</source>
        <translation>Aún no has predicho nada. En muchos pasos, una tarjeta debajo del texto pregunta qué va a salir; lo que respondas se cuenta aquí.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build a first neural network, step by step.</source>
        <translation>Construye tu primera red neuronal, paso a paso.</translation>
    </message>
    <message>
        <source>Walk every lesson, save pictures of it in DIR, and quit.</source>
        <translation>Recorrer todas las lecciones, guardar imágenes en DIR y salir.</translation>
    </message>
    <message>
        <source>Size of the window on the tour, such as 1280x800.</source>
        <translation>Tamaño de la ventana en el recorrido, como 1280x800.</translation>
    </message>
    <message>
        <source>Dark appearance.</source>
        <translation>Aspecto oscuro.</translation>
    </message>
    <message>
        <source>A session to go on with, or data to import.</source>
        <translation>Una sesión para continuar, o datos para importar.</translation>
    </message>
    <message>
        <source>--size takes a width and a height from 640x480 to 8192x8192, such as 1280x800.</source>
        <translation>--size espera un ancho y un alto de 640x480 a 8192x8192, como 1280x800.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de; otherwise the one chosen last.</source>
        <translation>Idioma de la interfaz, como de; si no, el último elegido.</translation>
    </message>
    <message>
        <source>The interface does not speak %1. Choose one of: %2.</source>
        <translation>La interfaz no habla %1. Elige uno de estos: %2.</translation>
    </message>
    <message>
        <source>White on black, with outlines.</source>
        <translation>Blanco sobre negro, con contornos.</translation>
    </message>
    <message>
        <source>Text size on the tour in percent, 50 to 300.</source>
        <translation>Tamaño del texto en el recorrido, en porcentaje, de 50 a 300.</translation>
    </message>
    <message>
        <source>Name one file, a session or data.</source>
        <translation>Indica un solo archivo: una sesión o datos.</translation>
    </message>
    <message>
        <source>--%1 is for the tour: add --tour.</source>
        <translation>--%1 es para el recorrido: añade --tour.</translation>
    </message>
    <message>
        <source>--zoom takes a percentage from 50 to 300.</source>
        <translation>--zoom espera un porcentaje de 50 a 300.</translation>
    </message>
</context>
<context>
    <name>recentfiles</name>
    <message>
        <source>%1 – session in %2</source>
        <translation>%1 – sesión en %2</translation>
    </message>
    <message>
        <source>%1 – data in %2</source>
        <translation>%1 – datos en %2</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>it ends in the middle of a value</source>
        <translation>termina en mitad de un valor</translation>
    </message>
    <message>
        <source>it asks for something unknown</source>
        <translation>pide algo desconocido</translation>
    </message>
    <message>
        <source>its names are not in order</source>
        <translation>sus nombres no están en orden</translation>
    </message>
    <message>
        <source>its random generator is in no possible state</source>
        <translation>su generador aleatorio está en un estado imposible</translation>
    </message>
    <message>
        <source>it holds a number that is not finite</source>
        <translation>contiene un número que no es finito</translation>
    </message>
    <message>
        <source>its rows do not fit together</source>
        <translation>sus filas no encajan entre sí</translation>
    </message>
    <message>
        <source>its rows do not fit the table they came from</source>
        <translation>sus filas no encajan con la tabla de la que salieron</translation>
    </message>
    <message>
        <source>its training run does not fit its rows or its settings</source>
        <translation>su entrenamiento no encaja con sus filas o sus ajustes</translation>
    </message>
    <message>
        <source>it shows a feature that it does not have</source>
        <translation>muestra una característica que no tiene</translation>
    </message>
    <message>
        <source>it stands before the first step of a lesson</source>
        <translation>está antes del primer paso de una lección</translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation>sigue después de su final</translation>
    </message>
    <message>
        <source>The session file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation>No se puede abrir el archivo de la sesión (%1). Comprueba su nombre y tu permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a session file. Choose a file.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo de sesión. Elige un archivo.</translation>
    </message>
    <message>
        <source>Reading the session file failed (%1). Copy it to another disk and try again.</source>
        <translation>Falló la lectura del archivo de la sesión (%1). Cópialo a otro disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The session file is larger than %1 and cannot be held. Save a session with fewer rows.</source>
        <translation>El archivo de la sesión ocupa más de %1 y no cabe en memoria. Guarda una sesión con menos filas.</translation>
    </message>
    <message>
        <source>The session was saved by a newer First Neuron (format %1). Update this program to open it; the file was left as it is.</source>
        <translation>La sesión la guardó un First Neuron más nuevo (formato %1). Actualiza este programa para abrirla; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the session. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para abrir la sesión. Cierra otros programas e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The session was not saved: the file has been changed by another program since it was opened. Save it under another name, or replace the file.</source>
        <translation>La sesión no se guardó: otro programa ha cambiado el archivo desde que se abrió. Guárdala con otro nombre o reemplaza el archivo.</translation>
    </message>
    <message>
        <source>The session was written, but the disk did not confirm it (%1). Save it again, or in another folder.</source>
        <translation>La sesión se escribió, pero el disco no lo confirmó (%1). Guárdala otra vez, o en otra carpeta.</translation>
    </message>
    <message>
        <source>The session was saved, but the version before it could not be kept as a backup (%1). Check the backups beside the file.</source>
        <translation>La sesión se guardó, pero la versión anterior no se pudo conservar como copia de seguridad (%1). Revisa las copias que hay junto al archivo.</translation>
    </message>
    <message>
        <source>it announces more than it holds</source>
        <translation>anuncia más de lo que contiene</translation>
    </message>
    <message>
        <source>it shows a part of a chart that is none</source>
        <translation>muestra una parte del gráfico que no existe</translation>
    </message>
    <message>
        <source>The session was not saved, for it could not be opened again: %1. Undo what made it so, or load other data.</source>
        <translation>La sesión no se ha guardado, porque no se podría volver a abrir: %1. Deshaz lo que lo ha causado o carga otros datos.</translation>
    </message>
    <message>
        <source>it asks about a row that it does not have</source>
        <translation>pregunta por una fila que no tiene</translation>
    </message>
    <message>
        <source>It was not saved: the folder does not exist any more. Save it in another folder.</source>
        <translation>No se guardó: la carpeta ya no existe. Elige otra.</translation>
    </message>
    <message>
        <source>It was not saved: the name is too long for this place. Save it under a shorter one.</source>
        <translation>No se guardó: el nombre es demasiado largo para este lugar. Elige uno más corto.</translation>
    </message>
    <message>
        <source>It was not saved: this place cannot be written to (%1). Save it in another folder.</source>
        <translation>No se guardó: no se puede escribir en este lugar (%1). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full. Free some space or save it on another disk.</source>
        <translation>No se guardó: el disco está lleno. Libera espacio o elige otro disco.</translation>
    </message>
    <message>
        <source>It was not saved: writing failed (%1). Save it in another folder or on another disk.</source>
        <translation>No se guardó: falló la escritura (%1). Elige otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>It was not saved: another program keeps the folder locked. Try again in a moment.</source>
        <translation>No se guardó: otro programa tiene bloqueada la carpeta. Inténtalo otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>It was not saved: what was written there is read back with faults. Save it on another disk.</source>
        <translation>No se guardó: lo que se escribió allí se lee con errores. Elige otro disco.</translation>
    </message>
    <message>
        <source>No file is named. Say where to.</source>
        <translation>No se ha indicado ningún archivo. Di dónde guardar.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place.</source>
        <translation>No hay ninguna carpeta %1. Elige otro lugar.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1. Choose another place.</source>
        <translation>No tienes permiso para escribir en la carpeta %1. Elige otro lugar.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the name of a file.</source>
        <translation>Esto es una carpeta. Elige el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Choose another place.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo. Elige otro lugar.</translation>
    </message>
    <message>
        <source>A file of another kind has this name, and would be lost. Choose another name.</source>
        <translation>Un archivo de otro tipo lleva este nombre y se perdería. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A session has this name, and would be lost. Choose another name.</source>
        <translation>Una sesión lleva este nombre y se perdería. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A file has this name, and what would be lost cannot be seen (%1). Choose another name.</source>
        <translation>Un archivo lleva este nombre y no se puede ver qué se perdería (%1). Elige otro nombre.</translation>
    </message>
    <message>
        <source>It looks like a table: give it a name that ends in .csv, and open it as data.</source>
        <translation>Parece una tabla: dale un nombre que termine en .csv y ábrela como datos.</translation>
    </message>
    <message>
        <source>It looks like a table: open it as data, not as a session.</source>
        <translation>Parece una tabla: ábrela como datos, no como sesión.</translation>
    </message>
    <message>
        <source>Take another copy of it, or another file.</source>
        <translation>Toma otra copia o elige otro archivo.</translation>
    </message>
    <message>
        <source>A backup of it is beside it: %1.</source>
        <translation>Al lado hay una copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>This is not a First Neuron session: it does not begin like one.</source>
        <translation>Esto no es una sesión de First Neuron: no empieza como una.</translation>
    </message>
    <message>
        <source>The session file is not complete: %1 bytes are missing.</source>
        <translation>El archivo de sesión está incompleto: faltan %1 bytes.</translation>
    </message>
    <message>
        <source>The session file is damaged: its checksum does not match what it holds.</source>
        <translation>El archivo de sesión está dañado: su suma de comprobación no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>The session file cannot be used: %1.</source>
        <translation>El archivo de sesión no se puede usar: %1.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>The file cannot be opened (%1). Check its name and your permission to read it.</source>
        <translation>No se puede abrir el archivo (%1). Comprueba su nombre y tu permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>Esto es una carpeta. Elige un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content to a file and open that.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo. Guarda su contenido en un archivo y abre ese.</translation>
    </message>
    <message>
        <source>Reading the file failed (%1). Copy it to another disk and try again.</source>
        <translation>Falló la lectura del archivo (%1). Cópialo a otro disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened. Open it again.</source>
        <translation>El archivo ha cambiado desde que se abrió. Ábrelo otra vez.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a line of column names and rows of values.</source>
        <translation>El archivo está vacío. Elige uno con una línea de nombres de columna y filas de valores.</translation>
    </message>
    <message>
        <source>The file is %1 large and more than %2 cannot be read in this encoding. Save it as UTF-8, or split it.</source>
        <translation>El archivo ocupa %1, y con esta codificación no se pueden leer más de %2. Guárdalo como UTF-8 o divídelo.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive (%1). Open it in its own program and save the sheet as CSV.</source>
        <translation>Esto es una hoja de cálculo o un archivo comprimido (%1). Ábrelo en su programa y guarda la hoja como CSV.</translation>
    </message>
    <message>
        <source>This is %1, not a table of rows and columns. Export the data as CSV.</source>
        <translation>Esto es %1, no una tabla de filas y columnas. Exporta los datos como CSV.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the data as CSV and open that file.</source>
        <translation>Esto no es un archivo de texto. Exporta los datos como CSV y abre ese archivo.</translation>
    </message>
    <message>
        <source>More than %1 characters cannot be read as %2. Choose another encoding.</source>
        <translation>Más de %1 caracteres no se pueden leer como %2. Elige otra codificación.</translation>
    </message>
    <message>
        <source>This does not look like a table: %1 of %2 lines do not have %3 columns. Choose another delimiter or quote character, or a file with one row a line.</source>
        <translation>Esto no parece una tabla: %1 de %2 líneas no tienen %3 columnas. Elige otro separador u otras comillas, o un archivo con una fila por línea.</translation>
    </message>
    <message>
        <source>There is no row of values below the column names. Add rows, or say that the file has no header or fewer lines before it.</source>
        <translation>No hay ninguna fila de valores bajo los nombres de columna. Añade filas, o di que el archivo no tiene cabecera o que hay menos líneas antes.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Choose another delimiter, or remove columns.</source>
        <translation>La tabla tiene más de %1 columnas. Elige otro separador o quita columnas.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, too many to hold. Read a sample of it: one row in %2.</source>
        <translation>La tabla tiene más de %1 filas, demasiadas para la memoria. Lee una muestra: una fila de cada %2.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Open the file again to start over.</source>
        <translation>Se canceló la lectura. Abre el archivo otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2. Choose another.</source>
        <translation>%1 no sirve como %2. Elige otra cosa.</translation>
    </message>
    <message>
        <source>This row has %1 of %2 values and is kept out. If it belongs to the table, add the missing ones.</source>
        <translation>Esta fila tiene %1 de %2 valores y queda excluida. Si es de la tabla, añade los que faltan.</translation>
    </message>
    <message>
        <source>This row has %1 values where %2 belong and is kept out. Remove the extra ones, or quote a value that contains the delimiter.</source>
        <translation>Esta fila tiene %1 valores donde van %2 y queda excluida. Quita los que sobran, o pon entre comillas el valor que contenga el separador.</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a value, so this row is kept out. Double the quotes inside the value.</source>
        <translation>Hay texto tras las comillas de cierre de un valor, así que esta fila queda excluida. Duplica las comillas dentro del valor.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed, so this line is kept out. Close the quote, or choose another quote character.</source>
        <translation>Aquí se abren unas comillas que nunca se cierran, así que esta línea queda excluida. Ciérralas, o elige otras comillas.</translation>
    </message>
    <message>
        <source>This row contains bytes that are not text in the encoding %1 and is kept out. Correct it, or choose another encoding.</source>
        <translation>Esta fila contiene bytes que no son texto en la codificación %1 y queda excluida. Corrígela, o elige otra codificación.</translation>
    </message>
    <message>
        <source>Lines before the table are not part of it: %1. If they are, change the number of lines to skip.</source>
        <translation>Las líneas anteriores a la tabla no forman parte de ella: %1. Si en realidad son parte de la tabla, cambia el número de líneas que se saltan.</translation>
    </message>
    <message>
        <source>The column name %1 is used more than once; this column is now called %2.</source>
        <translation>El nombre de columna %1 se repite; esta columna se llama ahora %2.</translation>
    </message>
    <message>
        <source>A column has no name; it is now called %1.</source>
        <translation>Una columna no tiene nombre; ahora se llama %1.</translation>
    </message>
    <message>
        <source>In column %3, &quot;%1&quot; could be read in two ways; it is taken as %2. If that is wrong, change the decimal mark.</source>
        <translation>En la columna %3, «%1» se puede leer de dos maneras; se toma como %2. Si no es correcto, cambia el signo decimal.</translation>
    </message>
    <message>
        <source>This is a sample: one row in %1 was read.</source>
        <translation>Esto es una muestra: se leyó una fila de cada %1.</translation>
    </message>
    <message>
        <source>The table has only one column, but learning needs a feature and a target. Choose another delimiter, or add a column.</source>
        <translation>La tabla solo tiene una columna, pero para aprender hacen falta una característica y un objetivo. Elige otro separador o añade una columna.</translation>
    </message>
    <message>
        <source>Fewer than two columns hold numbers or a few labels, but learning needs a feature and a target. Choose another file, add a column, or change the type of one that was read as text.</source>
        <translation>Menos de dos columnas contienen números o unas pocas etiquetas, pero para aprender hacen falta una característica y un objetivo. Elige otro archivo, añade una columna o cambia el tipo de una que se haya leído como texto.</translation>
    </message>
    <message>
        <source>No column is the target. Give the column to be predicted the role Target.</source>
        <translation>Ninguna columna es el objetivo. Da a la columna que se va a predecir el papel Objetivo.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are targets. Keep one and make the other a feature or ignore it.</source>
        <translation>Tanto %1 como %2 son objetivos. Deja una de las dos columnas y convierte la otra en característica, o ignórala.</translation>
    </message>
    <message>
        <source>No column is a numeric feature. Give at least one column of numbers or categories the role Feature.</source>
        <translation>Ninguna columna es una característica. Da al menos a una columna de números o categorías el papel Característica.</translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be a feature. Ignore it.</source>
        <translation>La columna %1 contiene texto libre, que no puede ser una característica. Ignórala.</translation>
    </message>
    <message>
        <source>Column %1 has no values and cannot be used. Ignore it.</source>
        <translation>La columna %1 no tiene valores y no se puede usar. Ignórala.</translation>
    </message>
    <message>
        <source>Column %1 holds free text, which cannot be the target. Choose a column with two labels or with numbers.</source>
        <translation>La columna %1 contiene texto libre, que no puede ser el objetivo. Elige una columna con dos etiquetas o con números.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row that is left, so there is nothing to learn. Choose another target, or keep more rows.</source>
        <translation>El objetivo %1 es %2 en todas las filas que quedan, así que no hay nada que aprender. Elige otro objetivo, o conserva más filas.</translation>
    </message>
    <message>
        <source>The target %1 has %2 labels. Choose the one to tell from all the others.</source>
        <translation>El objetivo %1 tiene %2 etiquetas. Elige la que hay que distinguir de todas las demás.</translation>
    </message>
    <message>
        <source>The target %1 never is %2. Choose one of its labels: %3.</source>
        <translation>El objetivo %1 nunca es %2. Elige una de sus etiquetas: %3.</translation>
    </message>
    <message>
        <source>Every row has a missing value in a column that is used. Ignore the columns with many gaps, or fill gaps with the mean.</source>
        <translation>En todas las filas falta un valor en alguna columna usada. Ignora las columnas con muchos huecos, o rellena los huecos con la media.</translation>
    </message>
    <message>
        <source>Holding back %1 of %2 rows leaves none to learn from. Choose a smaller test fraction, or add rows.</source>
        <translation>Si se reservan %1 de %2 filas, no queda ninguna para aprender. Elige una fracción de prueba menor, o añade filas.</translation>
    </message>
    <message>
        <source>The choices make %1 features in %2 rows, too much to hold. Ignore categories with many labels, or read a sample.</source>
        <translation>Lo elegido da %1 características en %2 filas, demasiado para la memoria. Ignora las categorías con muchas etiquetas, o lee una muestra.</translation>
    </message>
    <message>
        <source>The table has no column %1, which is needed. Choose a file with the same columns.</source>
        <translation>A la tabla le falta la columna %1. Elige un archivo con las mismas columnas.</translation>
    </message>
    <message>
        <source>Column %1 should hold numbers but does not. Correct the value that is none: %2.</source>
        <translation>La columna %1 debería contener números, pero no es así. Corrige el valor que no lo es: %2.</translation>
    </message>
    <message>
        <source>This row has no value for %1 and is left out. Fill gaps with the mean to keep it.</source>
        <translation>Esta fila no tiene valor para %1 y se deja fuera. Rellena los huecos con la media para conservarla.</translation>
    </message>
    <message>
        <source>This row has no value for the target %1 and is left out. Nothing can be learned from it.</source>
        <translation>Esta fila no tiene valor para el objetivo %1 y se deja fuera. De ella no se puede aprender nada.</translation>
    </message>
    <message>
        <source>Feature %1 is the same in every row and tells nothing. It may be ignored.</source>
        <translation>La característica %1 es igual en todas las filas y no dice nada. Se puede ignorar.</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>separador</translation>
    </message>
    <message>
        <source>quote character</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>signo decimal</translation>
    </message>
    <message>
        <source>group separator</source>
        <translation>separador de millares</translation>
    </message>
    <message>
        <source>a session of First Neuron, whose name should end in .neuron</source>
        <translation>una sesión de First Neuron, cuyo nombre debería terminar en .neuron</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un documento de texto (RTF)</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un documento JSON</translation>
    </message>
    <message>
        <source>test fraction</source>
        <translation>fracción de prueba</translation>
    </message>
    <message>
        <source>This looks like running text, not a table: its lines are made of sentences. Choose a file with one row of values a line, or say what the delimiter is.</source>
        <translation>Esto parece texto corrido, no una tabla: sus líneas están hechas de frases. Elige un archivo con una fila de valores por línea, o di cuál es el separador.</translation>
    </message>
    <message>
        <source>Column %1 holds numbers, but here it says &quot;%2&quot;, so the column is read as words. Correct the value, name it as a mark for missing values, or say that the column holds numbers.</source>
        <translation>La columna %1 contiene números, pero aquí dice «%2», así que se lee como palabras. Corrige el valor, añádelo a las marcas de valores que faltan o indica que la columna contiene números.</translation>
    </message>
    <message>
        <source>Column %1 is read as numbers, as you said. Values that are none count as missing: %2, the first of them &quot;%3&quot;.</source>
        <translation>La columna %1 se lee como números, como indicaste. Los valores que no lo son cuentan como valores que faltan: %2; el primero, «%3».</translation>
    </message>
    <message>
        <source>Column %1 holds numbers. Words that say that there is none count as missing: %2, the first of them &quot;%3&quot;.</source>
        <translation>La columna %1 contiene números. Las palabras que dicen que no hay ninguno cuentan como ausentes: %2, la primera de ellas «%3».</translation>
    </message>
    <message>
        <source>Column %1: the network never learned from %2, so there is no prediction. It knows %3.</source>
        <translation>Columna %1: la red nunca aprendió de %2, por lo que no hay predicción. Conoce %3.</translation>
    </message>
    <message>
        <source>Column %1 should be a number, which %2 is not.</source>
        <translation>La columna %1 debería ser un número, y %2 no lo es.</translation>
    </message>
    <message>
        <source>Column %1 has no value, so there is no prediction. Give it one.</source>
        <translation>La columna %1 no tiene valor, por lo que no hay predicción. Dale uno.</translation>
    </message>
    <message>
        <source>Column %1 has no value: the mean of the rows learned from stands in for it.</source>
        <translation>La columna %1 no tiene valor: en su lugar está la media de las filas de las que se aprendió.</translation>
    </message>
    <message>
        <source>Column %1 is %2, but the network learned from %3 to %4 only: it may be far off.</source>
        <translation>La columna %1 es %2, pero la red solo aprendió de %3 a %4: puede equivocarse mucho.</translation>
    </message>
    <message>
        <source>Column %1: no row that the network learned from has %2, so it may be far off.</source>
        <translation>Columna %1: ninguna fila de las que aprendió la red tiene %2; puede equivocarse mucho.</translation>
    </message>
    <message>
        <source>Column %1 has numbers too large to calculate with, such as %2. Correct them in the file, or ignore the column.</source>
        <translation>La columna %1 tiene números demasiado grandes para calcular con ellos, como %2. Corrígelos en el archivo o ignora la columna.</translation>
    </message>
    <message>
        <source>The target %1 holds many numbers, and %2 against all others would teach little. Choose a threshold: the numbers above it become 1.</source>
        <translation>El objetivo %1 contiene muchos números, y %2 frente a todos los demás enseñaría poco. Elige un umbral: los números por encima serán 1.</translation>
    </message>
    <message>
        <source>The target %1 holds labels, which are not above or below anything. Choose the label that becomes 1.</source>
        <translation>El objetivo %1 contiene etiquetas, que no están por encima ni por debajo de nada. Elige la etiqueta que será 1.</translation>
    </message>
    <message>
        <source>All of %1 is on the same side of %2, so there is nothing to tell apart. Choose a threshold from %3 on and below %4.</source>
        <translation>Todo %1 está del mismo lado de %2, así que no hay nada que distinguir. Elige un umbral desde %3 y menor que %4.</translation>
    </message>
    <message>
        <source>A quote is opened here and closed only in line %1, in the middle of a value, so this line is kept out. Close the quote in its own line.</source>
        <translation>Aquí se abre una comilla que no se cierra hasta la línea %1, en medio de un valor, así que esta línea queda excluida. Cierra la comilla en su propia línea.</translation>
    </message>
    <message>
        <source>The header has fewer names than the rows have values; the column without a name is now called %1.</source>
        <translation>La cabecera tiene menos nombres que valores las filas; la columna sin nombre se llama ahora %1.</translation>
    </message>
    <message>
        <source>The name %1 has no column of values below it and is left out. If names and values do not match, add the missing values.</source>
        <translation>Bajo el nombre %1 no hay ninguna columna de valores, así que se omite. Si los nombres y los valores no coinciden, añade los valores que faltan.</translation>
    </message>
    <message>
        <source>Rows that have fewer values than the table has columns: %1, the first one in this line. What is missing at their end counts as empty.</source>
        <translation>Filas con menos valores que columnas tiene la tabla: %1; la primera es esta. Lo que falta al final cuenta como vacío.</translation>
    </message>
    <message>
        <source>Lines below the column names that are no rows are left out: %1.</source>
        <translation>Se omiten líneas bajo los nombres de las columnas que no son filas: %1.</translation>
    </message>
    <message>
        <source>Whole lines stand in quotes; what is inside them is read.</source>
        <translation>Hay líneas enteras entre comillas; se lee lo que hay dentro.</translation>
    </message>
    <message>
        <source>Nothing in the file says its encoding; it is read as %1. If letters look wrong, choose another encoding, or save the file as UTF-8.</source>
        <translation>Nada en el archivo dice su codificación; se lee como %1. Si las letras se ven mal, elige otra codificación o guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Column %1 is in %2 everywhere: the unit is taken off, and &quot;%3&quot; is read as %4.</source>
        <translation>La columna %1 está siempre en %2: se quita la unidad y «%3» se lee como %4.</translation>
    </message>
    <message>
        <source>Column %1 mixes units (%2), so it is read as words. Write all its values in one unit.</source>
        <translation>La columna %1 mezcla unidades (%2), así que se lee como palabras. Escribe todos sus valores en una sola unidad.</translation>
    </message>
    <message>
        <source>Column %1 only counts the rows, so ignoring it is suggested.</source>
        <translation>La columna %1 solo cuenta las filas, así que se propone ignorarla.</translation>
    </message>
    <message>
        <source>Feature %1 is the same in nearly every row and tells little. It may be ignored.</source>
        <translation>La característica %1 es igual en casi todas las filas y dice poco. Puedes ignorarla.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer. Choose another encoding, or save the file as UTF-8.</source>
        <translation>La codificación %1 no se conoce en este equipo. Elige otra codificación o guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>In column %1, %2 is taken for no value. If it is a value, such as a country or a name, say what the missing marks are.</source>
        <translation>En la columna %1, %2 se toma por ausencia de valor. Si es un valor, por ejemplo un país o un nombre, di tú qué marcas quieren decir «sin valor».</translation>
    </message>
    <message>
        <source>Column %1 holds dates or times such as %2, from which nothing can be learned as they stand. To learn from them, add a column of numbers, such as the year or the hour.</source>
        <translation>La columna %1 contiene fechas u horas como %2, de las que tal como están no se puede aprender nada. Para aprender de ellas, añade una columna de números, como el año o la hora.</translation>
    </message>
    <message>
        <source>Column %1 keeps the quote mark of %2, because the quotes in the file do not pair up. Correct them, or choose the quote character.</source>
        <translation>La columna %1 conserva la comilla de %2, porque las comillas del archivo no forman pares. Corrígelas o elige el carácter de comillas.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %2, which as numbers would not stay as they are written: it is read as codes. If it holds numbers, say so.</source>
        <translation>La columna %1 tiene valores como %2, que como números no quedarían tal como están escritos: se lee como códigos. Si contiene números, indícalo.</translation>
    </message>
    <message>
        <source>In column %1, labels that differ only in capital letters, in blanks or in what nobody sees count apart: %4. If they mean the same, join the spellings.</source>
        <translation>En la columna %1 cuentan por separado las etiquetas que solo se distinguen en las mayúsculas, en los espacios o en algo que no se ve: %4. Si significan lo mismo, une las formas.</translation>
    </message>
    <message>
        <source>In column %1, spellings that differ only in capital letters, in blanks or in what nobody sees are joined, as you said: &quot;%2&quot; counts as &quot;%3&quot;.</source>
        <translation>En la columna %1, las formas que solo se distinguen en las mayúsculas, en los espacios o en algo que no se ve están unidas, como dijiste: «%2» cuenta como «%3».</translation>
    </message>
    <message>
        <source>Nothing in the file says its encoding; it is read as %1, but could be %2. If letters look wrong, choose another encoding, or save the file as UTF-8.</source>
        <translation>Nada en el archivo dice su codificación; se lee como %1, pero podría ser %2. Si las letras se ven mal, elige otra codificación o guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Column %1 has %2, far from its other values, which go from %4 to %5 (rows that have it: %3). If it stands for no value, name it as a mark for missing values.</source>
        <translation>La columna %1 contiene %2, muy lejos de sus demás valores, que van de %4 a %5 (filas que lo tienen: %3). Si significa que no hay valor, añádelo a las marcas de valores que faltan.</translation>
    </message>
    <message>
        <source>Column %1 holds words, but here it says &quot;%2&quot;: %3 of its %4 values are numbers, and count as labels. If they should not be there, correct them; if the column holds numbers, say so.</source>
        <translation>La columna %1 contiene palabras, pero aquí dice «%2»: %3 de sus %4 valores son números y cuentan como etiquetas. Si no deberían estar, corrígelos; si la columna contiene números, indícalo.</translation>
    </message>
    <message>
        <source>Some rows may be the rest of the line above, broken in two when the file was written, or no rows at all: line %1. Join each with the line above it, or remove it.</source>
        <translation>Algunas filas pueden ser el resto de la línea anterior, partida en dos al escribir el archivo, o no ser filas: línea %1. Une cada una con la línea anterior, o quítala.</translation>
    </message>
    <message>
        <source>Column %1 held numbers before, but here it says &quot;%2&quot;, so it is read as words. Correct the value, or choose what the column holds.</source>
        <translation>La columna %1 contenía números, pero aquí dice «%2», así que se lee como palabras. Corrige el valor o elige qué contiene la columna.</translation>
    </message>
    <message>
        <source>Column %1 held labels before, and here it holds numbers. If they are labels too, say that it is a category.</source>
        <translation>La columna %1 contenía etiquetas y aquí contiene números. Si también son etiquetas, indica que es una categoría.</translation>
    </message>
    <message>
        <source>Column %1 has labels that were not there before: %2.</source>
        <translation>La columna %1 contiene etiquetas que antes no estaban: %2.</translation>
    </message>
    <message>
        <source>Column %1 lacks labels that were there before: %2.</source>
        <translation>A la columna %1 le faltan etiquetas que antes estaban: %2.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as %3, but may mean something else. If it does, let the column hold categories.</source>
        <translation>En la columna %1, «%2» se lee como %3, pero puede significar otra cosa. Si es así, haz que la columna contenga categorías.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold postcodes such as %2, but is read as numbers. If it does, let the column hold categories.</source>
        <translation>La columna %1 parece contener códigos postales como %2, pero se lee como números. Si lo son, haz que la columna contenga categorías.</translation>
    </message>
    <message>
        <source>Rows that are kept out, too, and not listed: %1. If that is too many, check the delimiter and the quote character.</source>
        <translation>Filas que también se dejan fuera y no se enumeran: %1. Si son demasiadas, comprueba el separador y las comillas.</translation>
    </message>
    <message>
        <source>Column %1 has values in %2 and values without a unit, so it is read as words. Write all its values in one unit.</source>
        <translation>La columna %1 tiene valores en %2 y valores sin unidad, así que se lee como palabras. Escribe todos sus valores en una sola unidad.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as %3, but the blank may also stand between two numbers. If it does, give each a column of its own.</source>
        <translation>En la columna %1, «%2» se lee como %3, pero el espacio también puede estar entre dos números. Si es así, da a cada uno su propia columna.</translation>
    </message>
    <message>
        <source>Column %1 has more than one number in a value, such as %2, so it is read as words. To learn from them, give each a column of its own.</source>
        <translation>La columna %1 tiene más de un número en un valor, como %2, así que se lee como palabras. Para aprender de ellos, da a cada uno su propia columna.</translation>
    </message>
    <message>
        <source>Column %1 goes up by one in every row, so ignoring it is suggested.</source>
        <translation>La columna %1 aumenta en uno en cada fila, así que se propone ignorarla.</translation>
    </message>
    <message>
        <source>No value in this file is %1, which is named a missing mark.</source>
        <translation>Ningún valor de este archivo es %1, que se ha nombrado como marca de valores que faltan.</translation>
    </message>
    <message>
        <source>No value in this file is %1, which is named a missing mark. Here it says %2; if that is meant, name it.</source>
        <translation>Ningún valor de este archivo es %1, que se ha nombrado como marca de valores que faltan. Aquí dice %2; si es eso lo que quieres, nómbralo.</translation>
    </message>
    <message>
        <source>Column %1 has another number in every row that has one, as a name would, so ignoring it is suggested.</source>
        <translation>La columna %1 tiene un número distinto en cada fila que tiene uno, como un nombre, así que se propone ignorarla.</translation>
    </message>
    <message>
        <source>Column %1 has another word in every row that has one, from which nothing can be learned; ignoring it is suggested.</source>
        <translation>La columna %1 tiene una palabra distinta en cada fila que tiene una, de la que no se puede aprender nada; se propone ignorarla.</translation>
    </message>
    <message>
        <source>Column %1 holds %2 or nothing, so an empty cell counts as a label too: %3. If it is a gap, say that the column is a category.</source>
        <translation>En la columna %1 hay %2 o nada; por eso una celda vacía también cuenta como etiqueta: %3. Si es un hueco, di que la columna es una categoría.</translation>
    </message>
    <message>
        <source>Column %1 holds %2 or nothing, and an empty cell counts as a gap, as you said. If it means no, let it count as a label.</source>
        <translation>En la columna %1 hay %2 o nada, y una celda vacía cuenta como hueco, como dijiste. Si significa que no, deja que cuente como etiqueta.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row to learn from, because all others are held back, so there is nothing to learn. Hold back fewer rows, or add rows.</source>
        <translation>El objetivo %1 es %2 en todas las filas de las que se aprende, porque todas las demás están reservadas, así que no hay nada que aprender. Reserva menos filas, o añade filas.</translation>
    </message>
    <message>
        <source>This line repeats the column names, so it is no row and is kept out. If it is one, say that the file has no header.</source>
        <translation>Esta línea repite los nombres de las columnas, así que no es una fila de datos y queda excluida. Si lo es, di que el archivo no tiene cabecera.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in every row to learn from, because rows with gaps are left out (%3), so there is nothing to learn. Fill gaps with the mean, or choose another target.</source>
        <translation>El objetivo %1 es %2 en todas las filas de las que se aprende, porque se omiten las filas con huecos (%3), así que no hay nada que aprender. Rellena los huecos con la media o elige otro objetivo.</translation>
    </message>
    <message>
        <source>The name of column %1 has more than %2 characters; what is beyond them is cut off.</source>
        <translation>El nombre de la columna %1 tiene más de %2 caracteres; lo que sobra se ha cortado.</translation>
    </message>
    <message>
        <source>Column %1 has %2, which usually stands for no value but counts as a value here, because other missing marks are named. If it stands for no value, name it, too.</source>
        <translation>La columna %1 contiene %2, que suele significar que no hay valor, pero aquí cuenta como valor porque se han nombrado otras marcas de valores que faltan. Si significa que no hay valor, añádelo también.</translation>
    </message>
    <message>
        <source>Column %1 is in %2, but the network learned from it in %3, so there is no prediction. Convert its numbers to %3.</source>
        <translation>La columna %1 está en %2, pero la red la aprendió en %3, así que no hay predicción. Convierte sus números a %3.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here it is in %3. If both are to mean the same, convert its numbers to %2.</source>
        <translation>La columna %1 estaba antes en %2 y aquí está en %3. Si deben significar lo mismo, convierte sus números a %2.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here its numbers have no unit. If they are not in %2, convert them.</source>
        <translation>La columna %1 estaba antes en %2 y aquí sus números no tienen unidad. Si no están en %2, conviértelos.</translation>
    </message>
    <message>
        <source>Column %1 had no unit before, and here it is in %2. If its numbers were in another one, convert them.</source>
        <translation>La columna %1 no tenía unidad antes y aquí está en %2. Si sus números estaban en otra, conviértelos.</translation>
    </message>
    <message>
        <source>The values are parted by %1, which counts as one delimiter. If it is none, choose the delimiter.</source>
        <translation>Los valores están separados por %1, que cuenta como un solo separador. Si no lo es, elige el separador.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %2, which are not read as numbers, so it is read as words. If they are numbers, write this one as %3.</source>
        <translation>La columna %1 tiene valores como %2, que no se leen como números, así que se lee como palabras. Si son números, escribe este como %3.</translation>
    </message>
    <message>
        <source>The name %1 contains bytes that are not text in the encoding %2. Correct it, or choose another encoding.</source>
        <translation>El nombre %1 contiene bytes que no son texto en la codificación %2. Corrígelo o elige otra codificación.</translation>
    </message>
    <message>
        <source>The target %1 holds labels, which are no numbers to predict. Choose a column of numbers, or predict classes.</source>
        <translation>El objetivo %1 contiene etiquetas, que no son números que se puedan predecir. Elige una columna de números o predice clases.</translation>
    </message>
    <message>
        <source>Column %1 has values such as %3. Whether &quot;%2&quot; is a unit is not known, so it is read as words. If it holds numbers, say so: this is taken off then.</source>
        <translation>La columna %1 tiene valores como %3. No se sabe si «%2» es una unidad, así que se lee como palabras. Si contiene números, dilo: entonces se quita.</translation>
    </message>
    <message>
        <source>Column %1 was in %2 before, and here some values have no unit, such as %3: they count as in %2. If they are not, convert them.</source>
        <translation>La columna %1 estaba antes en %2, y aquí algunos valores no tienen unidad, como %3: cuentan como en %2. Si no lo están, conviértelos.</translation>
    </message>
    <message>
        <source>Column %1 holds %3, so %2 counts as a label there, not as a gap. If it stands for no value, name it as a mark for missing values.</source>
        <translation>La columna %1 contiene %3, por eso %2 cuenta allí como etiqueta y no como hueco. Si significa que no hay valor, nómbralo como marca de valores que faltan.</translation>
    </message>
    <message>
        <source>None of the rows that are left is %2 in the target %1, so there is nothing to learn. Choose one of the labels that they have: %3.</source>
        <translation>Ninguna de las filas que quedan es %2 en el objetivo %1, así que no hay nada que aprender. Elige una de las etiquetas que tienen: %3.</translation>
    </message>
    <message>
        <source>This line says what the columns are measured in (%1), so it is no row; the units are kept.</source>
        <translation>Esta línea dice en qué se miden las columnas (%1), así que no es una fila; las unidades se conservan.</translation>
    </message>
    <message>
        <source>Column %1 seems to hold points out of %2: &quot;%3&quot; is read as %4. If it holds something else, such as days, let it hold categories.</source>
        <translation>La columna %1 parece tener puntos de %2: «%3» se lee como %4. Si contiene otra cosa, como días, haz que contenga categorías.</translation>
    </message>
    <message>
        <source>A row says &quot;%1&quot;: it may sum up the others. If so, leave it out, and those like it.</source>
        <translation>Una fila dice «%1»: puede que resuma las demás. Si es así, déjala fuera, y también las que son como ella.</translation>
    </message>
    <message>
        <source>Rows that sum up others are left out, as you said: line %1.</source>
        <translation>Las filas que resumen otras se dejan fuera, como has dicho: línea %1.</translation>
    </message>
    <message>
        <source>This line is read as a row, but may say what the columns are measured in (%1). If it does, take it out of the file.</source>
        <translation>Esta línea se lee como fila, pero quizá diga en qué se miden las columnas (%1). Si es así, quítala del archivo.</translation>
    </message>
    <message>
        <source>The names of the columns are taken from what stands above the rows (%1). If they are wrong, say that the file has no header.</source>
        <translation>Los nombres de las columnas se toman de lo que está encima de las filas (%1). Si no son esos, di que el archivo no tiene encabezado.</translation>
    </message>
    <message>
        <source>In column %1, &quot;%2&quot; is read as 0, as bookkeepers write it. If it stands for no value, name it as a mark for missing values.</source>
        <translation>En la columna %1, «%2» se lee como 0, como se escribe en contabilidad. Si significa que no hay valor, nómbralo como marca de valor ausente.</translation>
    </message>
    <message>
        <source>This line has no values, so it is no row and is kept out.</source>
        <translation>Esta línea no tiene valores, así que no es una fila de datos y queda excluida.</translation>
    </message>
    <message>
        <source>This line seems to be a title or a note (&quot;%1&quot;), so it is no row and is kept out. If it is one, write it as the other rows are.</source>
        <translation>Esta línea parece un título o una nota («%1»), así que no es una fila de datos y queda excluida. Si lo es, escríbela como las demás.</translation>
    </message>
    <message>
        <source>This line is read as a row, but may hold the names of the columns. If it does, say that the file has a header.</source>
        <translation>Esta línea se lee como fila, pero quizá contenga los nombres de las columnas. Si es así, di que el archivo tiene cabecera.</translation>
    </message>
    <message>
        <source>This line is read as the names of the columns, but may be a row. If it is, say that the file has no header.</source>
        <translation>Esta línea se lee como los nombres de las columnas, pero quizá sea una fila. Si lo es, di que el archivo no tiene cabecera.</translation>
    </message>
    <message>
        <source>Something else parts the names of the columns than the values. If they are no names, say that the file has no header.</source>
        <translation>Los nombres de las columnas llevan otro separador que los valores. Si no son nombres, di que el archivo no tiene cabecera.</translation>
    </message>
    <message>
        <source>Each value has its name before it, such as %1, and is read as a word. To learn from them, put the names into a first line, and only the values into the others.</source>
        <translation>Cada valor lleva delante su nombre, como %1, y se lee como palabra. Para aprender de ellos, pon los nombres en una primera línea y solo los valores en las demás.</translation>
    </message>
    <message>
        <source>This row has nothing but &quot;%1&quot;. If it is a title or a note, take it out of the file.</source>
        <translation>En esta fila solo pone «%1». Si es un título o una nota, quítala del archivo.</translation>
    </message>
    <message>
        <source>Column %1 is empty below its values (rows without one: %2). If the value above goes for them, too, as in merged cells, write it into each row.</source>
        <translation>La columna %1 está vacía debajo de sus valores (filas sin valor: %2). Si el valor de arriba vale también para ellas, como en celdas combinadas, escríbelo en cada fila.</translation>
    </message>
    <message>
        <source>%1 is read as two values, but could be one number with a decimal comma. If it is, choose another delimiter, or write it with a point.</source>
        <translation>%1 se lee como dos valores, pero podría ser un número con coma decimal. Si lo es, elige otro separador o escríbelo con punto.</translation>
    </message>
    <message>
        <source>It is not certain what parts the values. If the columns are not as they should be, choose the delimiter.</source>
        <translation>No es seguro qué separa los valores. Si las columnas no son como deberían, elige el separador.</translation>
    </message>
</context>
</TS>
