#include <cmath>
#include <cstdio>

double make_prediction(const double (&input)[2],
                       const double (&weights)[2], double bias)
{
    const double layer_1
        = input[0] * weights[0] + input[1] * weights[1] + bias;
    return 1 / (1 + std::exp(-layer_1));
}

double square(double x)
{
    return x * x;
}

void print(const char* name, double value)
{
    std::printf("%s %.17g\n", name, value);
}

int main()
{
    const double weights_1[]{1.45, -0.66};
    const double bias = 0;

    // step: prediction
    const double prediction
        = make_prediction({2, 1.5}, weights_1, bias);
    const double target = 0;

    // step: difference square
    const double difference = prediction - target;

    // step: square
    const double error = square(difference);

    // step: first-row
    const double first_prediction
        = make_prediction({1.66, 1.56}, weights_1, bias);
    const double first_target = 1;
    const double first_difference = first_prediction - first_target;
    const double first_error = square(first_difference);

    // step: mean
    const double mse = (first_error + error) / 2;

    // step: large-and-small
    const double half_difference = difference / 2;
    const double half_error = square(half_difference);

    // step: -
    print("prediction", prediction);
    print("difference", difference);
    print("error", error);
    print("first_prediction", first_prediction);
    print("first_difference", first_difference);
    print("first_error", first_error);
    print("mse", mse);
    print("half_difference", half_difference);
    print("half_error", half_error);
}
