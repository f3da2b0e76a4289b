import numpy as np

# step: data
input_vector = np.array([1.66, 1.56])
target = 1
second_input_vector = np.array([2, 1.5])
second_target = 0

# step: weighted-sum
weights_1 = np.array([1.45, -0.66])
dot_product_1 = np.dot(input_vector, weights_1)

# step: layer-1
bias = 0.0
layer_1 = dot_product_1 + bias

# step: why-nonlinear
two_layers = 2 * layer_1 + 1
one_layer = np.dot(input_vector, 2 * weights_1) + (2 * bias + 1)
relu = np.maximum(0, layer_1)

# step: sigmoid second-row-prediction
def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# step: sigmoid
layer_2 = sigmoid(layer_1)
prediction = layer_2

# step: threshold
threshold = 0.5
predicted_class = int(prediction >= threshold)
correct = int(predicted_class == target)

# step: second-row-sum
second_dot_product_1 = np.dot(second_input_vector, weights_1)
second_layer_1 = second_dot_product_1 + bias

# step: second-row-prediction
second_prediction = sigmoid(second_layer_1)

# step: second-row-verdict
second_predicted_class = int(second_prediction >= threshold)
second_correct = int(second_predicted_class == second_target)

# step: -
for name in ("layer_1", "relu", "two_layers", "one_layer",
             "prediction", "correct",
             "second_prediction", "second_correct"):
    print(name, globals()[name])
