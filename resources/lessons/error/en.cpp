#include <cmath>
#include <iostream>

// The neuron of the lesson before this one.
double answer(double right, double up)
{
    return 1 / (1 + std::exp(-(1.45 * right - 0.66 * up)));
}

// step: square first-row large-and-small
// A miss counts on either side, and a large one counts more.
double square(double x)
{
    return x * x;
}
// step: -

int main()
{
    std::cout.precision(17);

    // step: prediction
    // The second row, whose class came out wrong.
    const double prediction = answer(2, 1.5);
    const double target = 0;
    std::cout << "prediction " << prediction << '\n';

    // step: difference
    // Its sign says on which side of the target the prediction lies.
    const double difference = prediction - target;
    std::cout << "difference " << difference << '\n';

    // step: square
    const double error = square(difference);
    std::cout << "error " << error << '\n';

    // step: first-row
    // A right answer can still come closer to its target.
    const double first_prediction = answer(1.66, 1.56);
    const double first_target = 1;
    const double first_difference = first_prediction - first_target;
    const double first_error = square(first_difference);
    std::cout << "first_prediction " << first_prediction << '\n';
    std::cout << "first_difference " << first_difference << '\n';
    std::cout << "first_error " << first_error << '\n';

    // step: mean
    // Each row has the same say.
    const double mse = (first_error + error) / 2;
    std::cout << "mse " << mse << '\n';

    // step: large-and-small
    // Half as far off, and only a quarter of the error.
    const double half_difference = difference / 2;
    const double half_error = square(half_difference);
    std::cout << "half_difference " << half_difference << '\n';
    std::cout << "half_error " << half_error << '\n';
    // step: -
}
