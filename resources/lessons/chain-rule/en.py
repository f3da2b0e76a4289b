import numpy as np

input_vector, target = np.array([2, 1.5]), 0
weights_1, bias = np.array([1.45, -0.66]), 0.0
learning_rate, h = 0.1, 1e-5

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# step: composition
# One function inside the other, from the inside out.
def layer(w, b, row=input_vector):
    return np.dot(row, w) + b

def error_at(p):
    return (p - target) ** 2

def error_of(w, b):
    return error_at(sigmoid(layer(w, b)))

dot_product_1 = np.dot(weights_1, input_vector)
layer_1 = dot_product_1 + bias
prediction = sigmoid(layer_1)
error = error_at(prediction)
print("dot_product_1", dot_product_1)
print("layer_1", layer_1)
print("prediction", prediction)
print("error", error)
# step: derror-dprediction
# The rule, and beside it the measurement from the function alone.
def slope(f, at):
    return (f(at + h) - f(at - h)) / (2 * h)

difference = prediction - target
derror_dprediction = 2 * difference
derror_dprediction_check = slope(error_at, prediction)
print("derror_dprediction", derror_dprediction)
print("derror_dprediction_check", derror_dprediction_check)
# step: dprediction-dlayer1
# The sigmoid's slope, from its own output.
dprediction_dlayer1 = prediction * (1 - prediction)
dprediction_dlayer1_check = slope(sigmoid, layer_1)
print("dprediction_dlayer1", dprediction_dlayer1)
print("dprediction_dlayer1_check", dprediction_dlayer1_check)
# step: dlayer1-dweights
# One weight moves, the others keep still.
def slopes(f, at):
    moves = h * np.eye(len(at))
    return np.array([f(at + m) - f(at - m) for m in moves]) / (2 * h)

dlayer1_dweights = input_vector
dlayer1_dweights_check = slopes(lambda w: layer(w, bias), weights_1)
print("dlayer1_dweights", *dlayer1_dweights)
print("dlayer1_dweights_check", *dlayer1_dweights_check)
# step: derror-dweights
# All factors on the way back to the weights.
derror_dlayer1 = derror_dprediction * dprediction_dlayer1
derror_dweights = derror_dlayer1 * dlayer1_dweights
derror_dweights_check = slopes(lambda w: error_of(w, bias), weights_1)
print("derror_dweights", *derror_dweights)
print("derror_dweights_check", *derror_dweights_check)
# step: dlayer1-dbias
# The bias is added as it is.
dlayer1_dbias = 1.0
dlayer1_dbias_check = slope(lambda b: layer(weights_1, b), bias)
print("dlayer1_dbias", dlayer1_dbias)
print("dlayer1_dbias_check", dlayer1_dbias_check)
# step: derror-dbias
# The same first factors, another turn at the end.
derror_dbias = derror_dlayer1 * dlayer1_dbias
derror_dbias_check = slope(lambda b: error_of(weights_1, b), bias)
print("derror_dbias", derror_dbias)
print("derror_dbias_check", derror_dbias_check)
# step: compare-updates
# The shortcut leaves two factors out.
shortcut_weights_1 = weights_1 - derror_dprediction
times_as_large = 1 / (dprediction_dlayer1 * dlayer1_dweights)
print("shortcut_weights_1", *shortcut_weights_1)
print("times_as_large", *times_as_large)
# step: update
# Each parameter goes against its own derivative.
other_input_vector, other_target = np.array([1.66, 1.56]), 1
new_weights_1 = weights_1 - learning_rate * derror_dweights
new_bias = bias - learning_rate * derror_dbias
new_prediction = sigmoid(layer(new_weights_1, new_bias))
new_error = error_of(new_weights_1, new_bias)
other_before = sigmoid(layer(weights_1, bias, other_input_vector))
other_prediction = sigmoid(
    layer(new_weights_1, new_bias, other_input_vector)
)
print("new_weights_1", *new_weights_1)
print("new_bias", new_bias)
print("new_prediction", new_prediction)
print("new_error", new_error)
print("other_before", other_before)
print("other_prediction", other_prediction)
# step: same-rates
# Both ways at the same rates, and what both rows say to it.
rates = [1, learning_rate, 5]
shortcut_predictions, shortcut_others = [], []
gradient_predictions, gradient_others = [], []
for rate in rates:
    w = weights_1 - rate * derror_dprediction
    shortcut_predictions.append(sigmoid(layer(w, bias)))
    shortcut_others.append(sigmoid(layer(w, bias, other_input_vector)))
    w = weights_1 - rate * derror_dweights
    b = bias - rate * derror_dbias
    gradient_predictions.append(sigmoid(layer(w, b)))
    gradient_others.append(sigmoid(layer(w, b, other_input_vector)))
print("shortcut_predictions", *shortcut_predictions)
print("shortcut_others", *shortcut_others)
print("gradient_predictions", *gradient_predictions)
print("gradient_others", *gradient_others)
