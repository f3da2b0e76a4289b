import numpy as np

inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = np.array([0, 1, 1, 0])
weights_1 = np.array([[1, 0.5], [0.5, -1], [-0.5, 1]])
bias_1 = np.array([0, 0, 0.5])
weights_2, bias_2 = np.array([0.5, -1, 0.5]), 0.0
learning_rate, h = 0.5, 1e-5
row, rounds, rounds_from_zero = 4, 100, 1000

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# step: one-line
# One neuron without a sigmoid: 1 where its sum is at least 0.
def says(w, b):
    return np.where(inputs @ w + b >= 0, 1, 0)

def count_right(answers):
    return np.sum(answers == targets)

line_1_weights, line_1_bias = np.array([1, 1]), -0.5
says_1 = says(line_1_weights, line_1_bias)
line_1_right = count_right(says_1)
# Of many lines, none gets all four rows right.
some = np.arange(-2, 2.5, 0.5)
best_line_right = max(
    count_right(says(np.array([v, w]), b))
    for v in some for w in some for b in some
)
print("says_1", *says_1)
print("line_1_right", line_1_right)
print("best_line_right", best_line_right)
# step: two-lines
# The answer is 1 where both lines say so.
line_2_weights, line_2_bias = np.array([-1, 0]), 0.5
says_2 = says(line_2_weights, line_2_bias)
vote = np.where(says_1 + says_2 - 1.5 >= 0, 1, 0)
votes_right = count_right(vote)
print("says_2", *says_2)
print("vote", *vote)
print("votes_right", votes_right)
# step: hidden-plane
# A smooth curve in place of the jump: each row has new features.
feature_1 = np.tanh(inputs @ line_1_weights + line_1_bias)
feature_2 = np.tanh(inputs @ line_2_weights + line_2_bias)
print("feature_1", *feature_1)
print("feature_2", *feature_2)
# step: sum-1
# A sum for each unit of the first layer.
input_vector, target = inputs[row - 1], targets[row - 1]
sum_1 = weights_1 @ input_vector + bias_1
print("input_vector", *input_vector)
print("sum_1", *sum_1)
# step: output-1
# Each sum goes through the bend on its own.
output_1 = np.tanh(sum_1)
print("output_1", *output_1)
# step: prediction
# The last unit is a neuron that looks at the first layer.
sum_2 = weights_2 @ output_1 + bias_2
prediction = sigmoid(sum_2)
difference = prediction - target
error = difference**2
print("sum_2", sum_2)
print("prediction", prediction)
print("error", error)
# step: collapse
# Without the bend, one layer does what two do.
merged_weights = weights_2 @ weights_1
merged_bias = weights_2 @ bias_1 + bias_2
two_layers = (inputs @ weights_1.T + bias_1) @ weights_2 + bias_2
one_layer = inputs @ merged_weights + merged_bias
print("merged_weights", *merged_weights)
print("merged_bias", merged_bias)
print("two_layers", *two_layers)
print("one_layer", *one_layer)
# step: back-2
# From the error to the last sum, and on to its weights.
derror_dprediction = 2 * difference
dprediction_dsum_2 = prediction * (1 - prediction)
derror_dsum_2 = derror_dprediction * dprediction_dsum_2
derror_dweights_2 = derror_dsum_2 * output_1
derror_dbias_2 = derror_dsum_2
print("derror_dprediction", derror_dprediction)
print("dprediction_dsum_2", dprediction_dsum_2)
print("derror_dsum_2", derror_dsum_2)
print("derror_dweights_2", *derror_dweights_2)
print("derror_dbias_2", derror_dbias_2)
# step: blame
# A unit is to blame as far as the last neuron listens to it.
derror_doutput_1 = derror_dsum_2 * weights_2
print("derror_doutput_1", *derror_doutput_1)
# step: back-1
# The slope of tanh, from its own output.
doutput_1_dsum_1 = 1 - output_1**2
derror_dsum_1 = derror_doutput_1 * doutput_1_dsum_1
print("doutput_1_dsum_1", *doutput_1_dsum_1)
print("derror_dsum_1", *derror_dsum_1)
# step: weights-1
# Each unit's number times each input.
derror_dweights_1 = np.outer(derror_dsum_1, input_vector)
derror_dbias_1 = derror_dsum_1
print("derror_dweights_1", *derror_dweights_1.ravel())
print("derror_dbias_1", *derror_dbias_1)
# step: paths-meet
# Three paths lead to each input: they are added.
paths_1 = derror_dsum_1 * weights_1[:, 0]
paths_2 = derror_dsum_1 * weights_1[:, 1]
derror_dinput_vector = np.array([paths_1.sum(), paths_2.sum()])
print("paths_1", *paths_1)
print("paths_2", *paths_2)
print("derror_dinput_vector", *derror_dinput_vector)
# step: check
# All thirteen numbers in one line, and one of them moves.
def predict(n, x):
    between = np.tanh(n[:6].reshape(3, 2) @ x + n[6:9])
    return sigmoid(n[9:12] @ between + n[12])

def error_of(n):
    return (predict(n, input_vector) - target) ** 2

thirteen = np.concatenate(
    [weights_1.ravel(), bias_1, weights_2, [bias_2]]
)
slopes = [
    (error_of(thirteen + move) - error_of(thirteen - move)) / (2 * h)
    for move in h * np.eye(13)
]
print("derror_dweights_1_check", *slopes[:6])
print("derror_dbias_1_check", *slopes[6:9])
print("derror_dweights_2_check", *slopes[9:12])
print("derror_dbias_2_check", slopes[12])
# step: update
# Each number goes against its own derivative.
new_weights_1 = weights_1 - learning_rate * derror_dweights_1
new_bias_1 = bias_1 - learning_rate * derror_dbias_1
new_weights_2 = weights_2 - learning_rate * derror_dweights_2
new_bias_2 = bias_2 - learning_rate * derror_dbias_2
new_prediction = sigmoid(
    new_weights_2 @ np.tanh(new_weights_1 @ input_vector + new_bias_1)
    + new_bias_2
)
new_error = (new_prediction - target) ** 2
print("new_weights_1", *new_weights_1.ravel())
print("new_bias_1", *new_bias_1)
print("new_weights_2", *new_weights_2)
print("new_bias_2", new_bias_2)
print("new_prediction", new_prediction)
print("new_error", new_error)
# step: zero-start
# The walk once more, for any network, rows and bend.
def forward(net, x, bend):
    between = bend(net[0] @ x + net[1])
    return between, sigmoid(net[2] @ between + net[3])

def learn(net, which, times, bend, steepness):
    w1, b1, w2, b2 = net
    for _ in range(times):
        for x, t in zip(inputs[which], targets[which]):
            between, p = forward((w1, b1, w2, b2), x, bend)
            blame_2 = 2 * (p - t) * p * (1 - p)
            blame_1 = blame_2 * w2 * steepness(between)
            w1 = w1 - learning_rate * np.outer(blame_1, x)
            b1 = b1 - learning_rate * blame_1
            w2 = w2 - learning_rate * blame_2 * between
            b2 = b2 - learning_rate * blame_2
    return w1, b1, w2, b2

everything = [0, 1, 2, 3]
zeros = np.zeros((4, 2)), np.zeros(4), np.zeros(4), 0.0
copies = learn(
    zeros, everything, rounds_from_zero, sigmoid, lambda s: s * (1 - s)
)
copies_predictions = [forward(copies, x, sigmoid)[1] for x in inputs]
print("copies_1", *copies[0].ravel())
print("copies_2", *copies[2])
print("copies_predictions", *copies_predictions)
# step: bend
# The three units learn from all rows in turn.
def tanh_steepness(output):
    return 1 - output**2

start = weights_1, bias_1, weights_2, bias_2
trained = learn(start, everything, rounds, np.tanh, tanh_steepness)
predictions = np.array(
    [forward(trained, x, np.tanh)[1] for x in inputs]
)
last_error_sum = np.sum((predictions - targets) ** 2)
print("predictions", *predictions)
print("last_error_sum", last_error_sum)
# step: held-back
# The same start, but one row is never seen.
seen = [i for i in everything if i != row - 1]
three_rows = learn(start, seen, rounds, np.tanh, tanh_steepness)
three_rows_predictions = [
    forward(three_rows, x, np.tanh)[1] for x in inputs
]
held_back_prediction = three_rows_predictions[row - 1]
print("three_rows_predictions", *three_rows_predictions)
print("held_back_prediction", held_back_prediction)
