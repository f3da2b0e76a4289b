import numpy as np


class Neuron:
    # step: start
    def __init__(self, features):
        # Nobody knows good numbers yet: chance draws them.
        self.weights = np.random.randn(features)
        self.bias = np.random.normal()

    # step: iteration further
    def predict(self, row):
        layer_1 = row @ self.weights + self.bias
        return 1 / (1 + np.exp(-layer_1))

    def derivatives(self, row, target):
        # The chain rule leads from the error back to every weight.
        prediction = self.predict(row)
        derror_dprediction = (prediction - target) * 2
        dprediction_dlayer1 = prediction * (1 - prediction)
        derror_dlayer1 = derror_dprediction * dprediction_dlayer1
        dlayer1_dweights, dlayer1_dbias = row, 1
        derror_dweights = derror_dlayer1 * dlayer1_dweights
        derror_dbias = derror_dlayer1 * dlayer1_dbias
        return derror_dweights, derror_dbias

    def update(self, derror_dweights, derror_dbias, learning_rate):
        # A little way against the derivatives is a little way down.
        self.weights = self.weights - learning_rate * derror_dweights
        self.bias = self.bias - learning_rate * derror_dbias

    # step: record
    def cumulative_error(self, rows, targets):
        # A look at the gauge: nothing changes.
        predictions = [self.predict(row) for row in rows]
        return sum((predictions - targets) ** 2)


# step: start
np.random.seed(42)
neuron = Neuron(features=2)
print("weights", *neuron.weights)
print("bias", neuron.bias)

# step: -
table = np.array([[3, 1.5, 0], [2, 1, 1], [4, 1.5, 0], [3, 4, 1],
                  [3.5, 0.5, 0], [2, 0.5, 1], [5.5, 1, 1], [1, 1, 0]])
rows, targets = table[:, :2], table[:, 2]
learning_rate = 0.1
errors = []
for iteration in range(10_000):
    # step: iteration record further
    # One row, drawn by chance, has its say.
    index = np.random.randint(len(rows))
    derror_dweights, derror_dbias = neuron.derivatives(
        rows[index], targets[index])
    neuron.update(derror_dweights, derror_dbias, learning_rate)
    # step: record
    if iteration % 100 == 0:
        errors.append(neuron.cumulative_error(rows, targets))

# step: finished
# The whole curve, and what the neuron has learned.
print("cumulative_errors", *errors)
print("weights", *neuron.weights)
print("bias", neuron.bias)
print("cumulative_error", neuron.cumulative_error(rows, targets))
