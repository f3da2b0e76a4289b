import numpy as np

# step: build
# Two features, four hidden units, one output: any sizes will do.
sizes = [2, 4, 1]
np.random.seed(42)
weights = []
biases = []
for inputs, units in zip(sizes, sizes[1:]):
    weights.append(np.random.randn(units, inputs) / np.sqrt(inputs))
    biases.append(np.zeros(units))
for number in range(len(weights)):
    print(f"weights_{number + 1}", *weights[number].ravel())
    print(f"bias_{number + 1}", *biases[number])


# step: learn
# What one layer says is what the next one sees.
def outputs_of(row):
    outputs = [row]
    for number in range(len(weights)):
        layer = weights[number] @ outputs[-1] + biases[number]
        is_last = number == len(weights) - 1
        outputs.append(1 / (1 + np.exp(-layer)) if is_last else np.tanh(layer))
    return outputs


# From the last layer back to the first: each hands on its share of the blame.
def learn_from(row, target):
    outputs = outputs_of(row)
    prediction = outputs[-1]
    derror_dlayer = 2 * (prediction - target) * prediction * (1 - prediction)
    for number in reversed(range(len(weights))):
        derror_dweights = np.outer(derror_dlayer, outputs[number])
        derror_dbias = derror_dlayer
        derror_doutput = weights[number].T @ derror_dlayer
        derror_dlayer = derror_doutput * (1 - outputs[number] ** 2)
        weights[number] = weights[number] - learning_rate * derror_dweights
        biases[number] = biases[number] - learning_rate * derror_dbias


# step: -
table = np.array([[3, 1.5, 0], [2, 1, 1], [4, 1.5, 0], [3, 4, 1],
                  [3.5, 0.5, 0], [2, 0.5, 1], [5.5, 1, 1], [1, 1, 0]])
rows, targets = table[:, :2], table[:, 2]
learning_rate = 0.1
for iteration in range(10_000):
    # step: learn
    index = np.random.randint(len(rows))
    learn_from(rows[index], targets[index])

# step: finished
predictions = np.array([outputs_of(row)[-1][0] for row in rows])
for number in range(len(weights)):
    print(f"weights_{number + 1}", *weights[number].ravel())
    print(f"bias_{number + 1}", *biases[number])
# How far off they are, and how many come out right.
print("cumulative_error", sum((predictions - targets) ** 2))
print("rows_right", sum((predictions >= 0.5) == (targets == 1)))
