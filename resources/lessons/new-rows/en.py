import numpy as np

# step: start
# The sample Two blobs: two clouds, their points in turn.
draw = np.random.RandomState(1)
rows = []
targets = []
for number in range(120):
    target = number % 2
    side = 1 if target == 1 else -1
    x = 2 * side + 0.8 * draw.randn()
    y = side + 0.8 * draw.randn()
    rows.append([round(x, 2), round(y, 2)])
    targets.append(target)
rows = np.array(rows)
targets = np.array(targets)

# Shuffled as cards are; the first quarter is held back.
order = np.random.RandomState(42).permutation(len(rows))
held_back = order[:30]
learned_from = order[30:]

np.random.seed(42)
weights = np.random.randn(2)
bias = np.random.randn()
print("weights", *weights)
print("bias", bias)


# step: iteration further
def predict(row):
    layer_1 = row @ weights + bias
    return 1 / (1 + np.exp(-layer_1))


# step: record
# The same question, asked of either part of the rows.
def error_of(part):
    return sum((predict(rows[i]) - targets[i]) ** 2 for i in part)


# step: finished
# How many of these rows come out right.
def right_of(part):
    return sum((predict(rows[i]) >= 0.5) == targets[i] for i in part)


# step: -
learning_rate = 0.1
train_errors = []
test_errors = []
for iteration in range(10_000):
    # step: iteration record further
    # Never a row that is held back.
    index = learned_from[np.random.randint(len(learned_from))]
    prediction = predict(rows[index])
    derror_dprediction = 2 * (prediction - targets[index])
    dprediction_dlayer1 = prediction * (1 - prediction)
    derror_dlayer1 = derror_dprediction * dprediction_dlayer1
    weights = weights - learning_rate * derror_dlayer1 * rows[index]
    bias = bias - learning_rate * derror_dlayer1
    # step: record
    if iteration % 100 == 0:
        train_errors.append(error_of(learned_from))
        test_errors.append(error_of(held_back))

# step: finished
print("train_errors", *train_errors)
print("test_errors", *test_errors)
print("weights", *weights)
print("bias", bias)
print("cumulative_error", error_of(learned_from))
print("rows_right", right_of(learned_from))
print("held_back_right", right_of(held_back))
