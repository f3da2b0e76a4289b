import numpy as np

def make_prediction(input_vector, weights, bias):
    layer_1 = np.dot(input_vector, weights) + bias
    return 1 / (1 + np.exp(-layer_1))

weights_1 = np.array([1.45, -0.66])
bias = 0.0

# step: prediction
prediction = make_prediction(np.array([2, 1.5]), weights_1, bias)
target = 0

# step: difference square
difference = prediction - target

# step: square
error = np.square(difference)

# step: first-row
first_prediction = make_prediction(np.array([1.66, 1.56]),
                                   weights_1, bias)
first_target = 1
first_difference = first_prediction - first_target
first_error = np.square(first_difference)

# step: mean
mse = np.mean([first_error, error])

# step: large-and-small
half_difference = difference / 2
half_error = np.square(half_difference)

# step: -
for name in ("prediction", "difference", "error", "first_prediction",
             "first_difference", "first_error", "mse",
             "half_difference", "half_error"):
    print(name, globals()[name])
