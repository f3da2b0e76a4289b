import numpy as np

# step: data
# The targets are the right answers; they are used at the very end.
input_vector, target = np.array([1.66, 1.56]), 1
second_input_vector, second_target = np.array([2, 1.5]), 0

# step: weighted-sum
# A weight for each input; its sign says which way it pushes.
weights_1 = np.array([+1.45, -0.66])
dot_product_1 = np.dot(weights_1, input_vector)
print("dot_product_1", dot_product_1)

# step: layer-1
# The bias is added whatever the inputs are.
bias = 0
layer_1 = dot_product_1 + bias
print("layer_1", layer_1)

# step: why-nonlinear
# Two linear layers give what a single one gives.
two_layers = 2 * layer_1 + 1
one_layer = np.dot(2 * weights_1, input_vector) + (2 * bias + 1)
relu = np.maximum(0, layer_1)
print("two_layers", two_layers)
print("one_layer", one_layer)
print("relu", relu)


# step: sigmoid second-row-prediction
# Any number becomes one between 0 and 1.
def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# step: sigmoid
layer_2 = sigmoid(layer_1)
prediction = layer_2
print("prediction", prediction)

# step: threshold
# A class is 0 or 1, with nothing in between.
threshold = 0.5
predicted_class = int(prediction >= threshold)
correct = int(predicted_class == target)
print("predicted_class", predicted_class)
print("correct", correct)

# step: second-row-sum
# The same weights and the same bias: one network for both rows.
second_dot_product_1 = np.dot(weights_1, second_input_vector)
second_layer_1 = second_dot_product_1 + bias
print("second_layer_1", second_layer_1)

# step: second-row-prediction
second_prediction = sigmoid(second_layer_1)
print("second_prediction", second_prediction)

# step: second-row-verdict
# Right or wrong: the prediction did not know the target.
second_predicted_class = int(second_prediction >= threshold)
second_correct = int(second_predicted_class == second_target)
print("second_predicted_class", second_predicted_class)
print("second_correct", second_correct)
