import numpy as np

input_vector, target = np.array([2, 1.5]), 0
weights_1, bias = np.array([1.45, -0.66]), 0.0
learning_rate, h = 0.1, 0.1

def predict(row, w, b):
    return 1 / (1 + np.exp(-(np.dot(row, w) + b)))

def parabola(difference):
    return difference ** 2

# step: parabola
# The error depends on the difference alone.
prediction = predict(input_vector, weights_1, bias)
x = prediction - target
error = parabola(x)
print("prediction", prediction)
print("x", x)
print("error", error)
# step: measure
# How far the ground rises from left to right, by the way between.
x_left, x_right = x - h, x + h
error_left, error_right = parabola(x_left), parabola(x_right)
measured_slope = (error_right - error_left) / (2 * h)
print("x_left", x_left)
print("x_right", x_right)
print("error_left", error_left)
print("error_right", error_right)
print("measured_slope", measured_slope)
# step: slope
# The rule needs no h.
derivative = 2 * x
print("derivative", derivative)
# step: downhill
# Against the sign, a stride of length h.
next_x = x - h * np.sign(derivative)
next_error = parabola(next_x)
print("next_x", next_x)
print("next_error", next_error)
# step: shortcut
# The whole derivative is taken from every weight.
shortcut_weights_1 = weights_1 - derivative
shortcut_prediction = predict(input_vector, shortcut_weights_1, bias)
shortcut_error = parabola(shortcut_prediction - target)
print("shortcut_weights_1", *shortcut_weights_1)
print("shortcut_prediction", shortcut_prediction)
print("shortcut_error", shortcut_error)
# step: other-row
# Nobody asked the other row.
other_input_vector, other_target = np.array([1.66, 1.56]), 1
other_before = predict(other_input_vector, weights_1, bias)
other_prediction = predict(other_input_vector, shortcut_weights_1, bias)
other_error = parabola(other_prediction - other_target)
print("other_before", other_before)
print("other_prediction", other_prediction)
print("other_error", other_error)
# step: learning-rate
# Each step takes a fraction of the derivative where it stands.
path_x = [x]
for _ in range(8):
    path_x.append(path_x[-1] - learning_rate * 2 * path_x[-1])
path_error = [parabola(each) for each in path_x]
print("path_x", *path_x)
print("path_error", *path_error)
