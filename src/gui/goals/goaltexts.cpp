// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goals/goaltexts.h"

#include <QCoreApplication>

namespace gui::goaltexts
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

} // namespace

QString title(model::Goal goal)
{
    switch (goal) {
    case model::Goal::FewUnits:
        return Words::tr("XOR with three units");
    case model::Goal::CircleAlone:
        return Words::tr("The circle without a hidden layer");
    case model::Goal::SpiralPlain:
        return Words::tr("The spiral from x1 and x2 alone");
    case model::Goal::Overfits:
        return Words::tr("Learned by heart");
    case model::Goal::Cured:
        return Words::tr("Cured of it");
    case model::Goal::NoStart:
        return Words::tr("A start that learns nothing");
    case model::Goal::HalfWeights:
        break;
    }
    return Words::tr("Half of the weights");
}

QString hint(model::Goal goal)
{
    switch (goal) {
    case model::Goal::FewUnits:
        return Words::tr("Rows of XOR, one hidden layer, three units at most. 18 of 20 starts have "
                         "to succeed. Try tanh, a learning rate of 0.1 and 20,000 iterations.");
    case model::Goal::CircleAlone:
        return Words::tr("Rows of a circle and a single neuron. Let it see x1² and x2², too.");
    case model::Goal::SpiralPlain:
        return Words::tr("Rows of a spiral and nothing computed of x1 and x2. Try two layers of "
                         "eight tanh units, a learning rate of 0.1 and 200,000 iterations.");
    case model::Goal::Overfits:
        return Words::tr("Right for the rows it learns from, wrong for those held back. Try moons "
                         "with much noise, few points, half of them held back, and many units.");
    case model::Goal::Cured:
        return Words::tr("The same network with L2 or L1: it has to do better on the rows held "
                         "back than it does without. Try L2 of 0.01.");
    case model::Goal::NoStart:
        return Words::tr("Every row gets the same answer, however long it is trained; from other "
                         "starts it learns. Try XOR, three layers of four sigmoid units, a "
                         "learning rate of 0.3, and New start until it happens.");
    case model::Goal::HalfWeights:
        break;
    }
    return Words::tr("Half of all weights are exactly 0, and as many rows are right as without a "
                     "price on them. Try XOR, two layers of eight tanh units and L1 of 0.003.");
}

QString lesson(model::Goal goal)
{
    switch (goal) {
    case model::Goal::FewUnits:
        return Words::tr("Two lines part four points. Where every corner is a cloud, a third one "
                         "gives chance more edges to choose from.");
    case model::Goal::CircleAlone:
        return Words::tr("With the right inputs one neuron is enough: of x1² and x2², a circle is "
                         "a straight line.");
    case model::Goal::SpiralPlain:
        return Words::tr("Layers find by themselves what nobody has computed for them.");
    case model::Goal::Overfits:
        return Words::tr(
            "With enough units a network fits anything, noise included. Only rows that "
            "it has not seen can tell.");
    case model::Goal::Cured:
        return Words::tr("Small weights make smooth answers: less is learned by heart.");
    case model::Goal::NoStart:
        return Words::tr(
            "Where units are flat for every row, their slope is 0, and no update moves "
            "them. Where a network begins decides what it can learn.");
    case model::Goal::HalfWeights:
        break;
    }
    return Words::tr("Much of a network can be left out. What stays is what it knows.");
}

QString lack(model::Lack lack)
{
    switch (lack) {
    case model::Lack::None:
        return {};
    case model::Lack::Xor:
        return Words::tr("The rows are not those of XOR.");
    case model::Lack::Circle:
        return Words::tr("The rows are no circle.");
    case model::Lack::Spiral:
        return Words::tr("The rows are no spiral.");
    case model::Lack::TwoClasses:
        return Words::tr("It takes rows of two classes.");
    case model::Lack::HeldBackRows:
        return Words::tr("At least eight rows have to be held back.");
    case model::Lack::OneLayer:
        return Words::tr("It takes one hidden layer of three units at most.");
    case model::Lack::NoLayer:
        return Words::tr("There are hidden layers.");
    case model::Lack::AnyLayer:
        return Words::tr("There is no hidden layer.");
    case model::Lack::PlainInputs:
        return Words::tr("The network sees more than x1 and x2.");
    case model::Lack::Penalty:
        return Words::tr("L1 and L2 are 0.");
    case model::Lack::L1:
        return Words::tr("L1 is 0.");
    case model::Lack::Zeros:
        return Words::tr("More than half of the weights are in use.");
    case model::Lack::Iterations:
        return Words::tr("It takes at least 1,000 iterations.");
    case model::Lack::Right:
        return Words::tr("Fewer than 95 of 100 rows are right so far.");
    case model::Lack::Gap:
        return Words::tr("The rows held back are nearly as right as the others.");
    case model::Lack::ByHand:
        return Words::tr("Weights were set by hand on the way. After a reset, the network finds "
                         "its own.");
    case model::Lack::Answers:
        break;
    }
    return Words::tr("The network tells rows apart.");
}

QString refusal(model::Goal goal, const model::Ruling& ruling)
{
    if (goal == model::Goal::FewUnits)
        return Words::tr("%1 of %2 starts succeed: 18 are needed.")
            .arg(ruling.learned)
            .arg(ruling.runs);
    if (goal == model::Goal::NoStart)
        return Words::tr("None of %1 other starts learns it either.").arg(ruling.runs);
    if (goal == model::Goal::HalfWeights)
        return Words::tr("Without L1, more rows are right.");
    return Words::tr("Without the price on weights it does as well on the rows held back.");
}

} // namespace gui::goaltexts
