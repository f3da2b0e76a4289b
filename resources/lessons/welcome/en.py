import numpy as np

# step: ai
sudoku = [[1, 0, 0, 4], [0, 4, 1, 0], [0, 3, 4, 0], [4, 0, 0, 3]]
row, column, block = sudoku[0], [r[1] for r in sudoku], [1, 0, 0, 4]
taken = sorted({*row, *column, *block} - {0})
allowed = [digit for digit in (1, 2, 3, 4) if digit not in taken]

# step: machine-learning
known_areas, known_prices = [60, 90, 130, 160], [185, 260, 375, 430]
model = np.polyfit(known_areas, known_prices, 1)
new_area = 120
predicted_price = np.polyval(model, new_area)

# step: features
text = ("i watch birds she watches birds "
        "we watched a bird watching birds").split()
dictionary = {"watches": "watch", "watching": "watch",
              "watched": "watch", "birds": "bird"}
lemmas = [dictionary.get(word, word) for word in text]
vocabulary = list(dict.fromkeys(lemmas))
counts = [lemmas.count(lemma) for lemma in vocabulary]


# step: deep-learning layers
def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# step: deep-learning
picture = [1, 0, 0, 1,  0, 0, 0, 0,  1, 0, 0, 1,  0, 1, 1, 0]
feature_weights = np.array([
    [0.2, -0.1, 0.1, 0, 0, 0, -0.1, 0,
     1.2, -0.9, -1.0, 1.1, -1.2, 0.7, 1.3, -1.2],
    [0, -0.1, 0, 0, -0.1, 0.1, 0.1, -0.1,
     -0.6, 0.5, 0.9, -1.3, 0.9, -0.9, -0.8, 1.1]])
learned_features = sigmoid(feature_weights @ picture + [-0.2, 0.1])
smile_probability = sigmoid(np.dot([5, -3.5], learned_features) - 0.7)

# step: four-steps
input, target, weight = 2, 3, 0.5
prediction = weight * input
difference = prediction - target
new_weight = weight - 0.1 * 2 * difference * input
new_prediction = new_weight * input

# step: layers
input_vector = np.array([1, 2])
first_weights = np.array([[1, -0.5], [0.5, 1], [-1, 0.8]])
second_weights = np.array([1.5, -1, 0.5])
first_layer = sigmoid(first_weights @ input_vector + [0, -0.5, 0.2])
second_layer = sigmoid(second_weights @ first_layer + 0.1)

# step: darts
throw_1 = np.array([9, 12])
throw_2 = throw_1 - 0.6 * throw_1
throw_3 = throw_2 - 0.6 * throw_2
distances = [np.hypot(*t) for t in (throw_1, throw_2, throw_3)]

# step: linear-regression
area, age = 120, 10
weights_area, weights_age, bias = 2.5, -1.5, 40
price = weights_area * area + weights_age * age + bias

# step: when-to-stop
points_x = np.arange(-11, 12, 2) / 10
points_y = np.array([0.34, 0.17, 0.4, 0, 0.26, 0.4,
                     0.49, 0.65, 1.01, 0.89, 0.75, 0.74])
new_x = np.array([-1, -0.6, -0.2, 0.2, 0.6, 1])
new_y = np.array([0.14, -0.01, 0.28, 0.6, 0.99, 0.69])
seen_errors, new_errors = [], []
for degree in (1, 3, 9):
    fit = np.polyfit(points_x, points_y, degree)
    seen_errors.append(
        np.mean((np.polyval(fit, points_x) - points_y) ** 2))
    new_errors.append(np.mean((np.polyval(fit, new_x) - new_y) ** 2))

# step: -
for name in ("taken", "allowed", "predicted_price", "counts",
             "learned_features", "smile_probability", "new_weight",
             "new_prediction", "first_layer", "second_layer",
             "distances", "price", "seen_errors", "new_errors"):
    value = globals()[name]
    print(name, *(np.ravel(value).tolist()))
