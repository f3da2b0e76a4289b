import numpy as np

input_vector, target = np.array([2, 1.5]), 0
weights_1, bias = np.array([1.45, -0.66]), 0.0
learning_rate, h = 0.1, 1e-5
given = set(vars())

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# step: composition
def layer(w, b, row=input_vector):
    return np.dot(row, w) + b

def error_of(w, b):
    return (sigmoid(layer(w, b)) - target) ** 2

layer_1 = layer(weights_1, bias)
# step: parabola composition
prediction = sigmoid(layer_1)
x = prediction - target
error = x ** 2
# step: slope
def slope(f, at):  # measured from f alone
    return (f(at + h) - f(at - h)) / (2 * h)

derivative = 2 * x
derivative_check = slope(lambda x: x ** 2, x)
# step: shortcut
shortcut_weights_1 = weights_1 - derivative
shortcut_prediction = sigmoid(layer(shortcut_weights_1, bias))
shortcut_error = (shortcut_prediction - target) ** 2
# step: other-row
other_input_vector, other_target = np.array([1.66, 1.56]), 1
other_before = sigmoid(layer(weights_1, bias, other_input_vector))
other_layer_1 = layer(shortcut_weights_1, bias, other_input_vector)
other_prediction = sigmoid(other_layer_1)
other_error = (other_prediction - other_target) ** 2
# step: learning-rate
path_x = [x]
for _ in range(8):
    path_x.append(path_x[-1] - learning_rate * 2 * path_x[-1])
path_error = np.square(path_x)
# step: derror-dprediction
derror_dprediction = 2 * (prediction - target)
error_at = lambda p: (p - target) ** 2
derror_dprediction_check = slope(error_at, prediction)
# step: dprediction-dlayer1
dprediction_dlayer1 = prediction * (1 - prediction)
dprediction_dlayer1_check = slope(sigmoid, layer_1)
# step: dlayer1-dweights
def slopes(f, at):  # one number moves, the others keep still
    moves = h * np.eye(len(at))
    return np.array([f(at + m) - f(at - m) for m in moves]) / (2 * h)

dlayer1_dweights = input_vector
dlayer1_dweights_check = slopes(lambda w: layer(w, bias), weights_1)
# step: derror-dweights
derror_dweights = (
    derror_dprediction * dprediction_dlayer1 * dlayer1_dweights
)
derror_dweights_check = slopes(lambda w: error_of(w, bias), weights_1)
# step: dlayer1-dbias
dlayer1_dbias = 1.0
dlayer1_dbias_check = slope(lambda b: layer(weights_1, b), bias)
# step: derror-dbias
derror_dbias = derror_dprediction * dprediction_dlayer1 * dlayer1_dbias
derror_dbias_check = slope(lambda b: error_of(weights_1, b), bias)
# step: compare-updates
times_smaller = 1 / (dprediction_dlayer1 * dlayer1_dweights)
# step: update
new_weights_1 = weights_1 - learning_rate * derror_dweights
new_bias = bias - learning_rate * derror_dbias
new_prediction = sigmoid(layer(new_weights_1, new_bias))
new_error = error_of(new_weights_1, new_bias)
# step: -
for name, v in list(vars().items()):
    if name not in given and isinstance(v, (float, list, np.ndarray)):
        print(name, *np.atleast_1d(v))
