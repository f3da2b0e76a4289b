import numpy as np


class NeuralNetwork:
    # step: start start-layers
    def __init__(self, learning_rate):
        self.weights = np.random.randn(2)
        self.bias = np.random.randn()
        self.learning_rate = learning_rate

    # step: iteration further iteration-layers further-layers
    def predict(self, input_vector):
        layer_1 = np.dot(input_vector, self.weights) + self.bias
        return 1 / (1 + np.exp(-layer_1))

    def gradients(self, input_vector, target):
        prediction = self.predict(input_vector)
        derror_dprediction = 2 * (prediction - target)
        dprediction_dlayer1 = prediction * (1 - prediction)
        derror_dlayer1 = derror_dprediction * dprediction_dlayer1
        dlayer1_dweights = input_vector
        dlayer1_dbias = 1
        derror_dweights = derror_dlayer1 * dlayer1_dweights
        derror_dbias = derror_dlayer1 * dlayer1_dbias
        return derror_dweights, derror_dbias

    def update(self, derror_dweights, derror_dbias):
        rate = self.learning_rate
        self.weights = self.weights - rate * derror_dweights
        self.bias = self.bias - rate * derror_dbias

    # step: record record-layers
    def cumulative_error(self, input_vectors, targets):
        predictions = [self.predict(row) for row in input_vectors]
        return sum(np.square(np.array(predictions) - targets))

    # step: -
    def train(self, input_vectors, targets, iterations):
        cumulative_errors = []
        for iteration in range(iterations):
            # step: iteration record further iteration-layers record-layers further-layers
            row = np.random.randint(len(input_vectors))
            input_vector, target = input_vectors[row], targets[row]
            self.update(*self.gradients(input_vector, target))
            # step: record record-layers
            if iteration % 100 == 0:
                cumulative_errors.append(
                    self.cumulative_error(input_vectors, targets))
        # step: finished finished-layers
        return cumulative_errors


# step: start start-layers
np.random.seed(42)
network = NeuralNetwork(learning_rate=0.1)
print("weights", *network.weights)
print("bias", network.bias)

# step: -
input_vectors = np.array([[3, 1.5], [2, 1], [4, 1.5], [3, 4],
                          [3.5, 0.5], [2, 0.5], [5.5, 1], [1, 1]])
targets = np.array([0, 1, 0, 1, 0, 1, 1, 0])
# step: finished finished-layers
errors = network.train(input_vectors, targets, 10_000)
final_error = network.cumulative_error(input_vectors, targets)
print("cumulative_errors", *errors)
print("weights", *network.weights)
print("bias", network.bias)
print("cumulative_error", final_error)
