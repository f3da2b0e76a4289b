import numpy as np

# step: ai
# Rules that a person wrote: what row, column and block have is out.
row = [1, 0, 0, 4]
column = [0, 4, 3, 0]
block = [1, 0, 0, 4]
taken = sorted(set(row + column + block) - {0})
allowed = [digit for digit in [1, 2, 3, 4] if digit not in taken]
print("taken", *taken)
print("allowed", *allowed)

# step: machine-learning
# Nobody writes a rule: the best straight line comes from the data.
known_areas = [60, 90, 130, 160]
known_prices = [185, 260, 375, 430]
new_area = 120
model = np.polyfit(known_areas, known_prices, 1)
predicted_price = np.polyval(model, new_area)
print("predicted_price", predicted_price)

# step: features
# Each word becomes its lemma, and every lemma is counted.
text = "i watch birds she watches birds we watched a bird watching birds"
dictionary = {"watches": "watch", "watching": "watch",
              "watched": "watch", "birds": "bird"}
counts = {}
for word in text.split():
    lemma = dictionary.get(word, word)
    counts[lemma] = counts.get(lemma, 0) + 1
print("counts", *counts.values())


# step: deep-learning layers
# The bend: any number becomes one between 0 and 1.
def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# step: deep-learning
# A weight for each pixel: large around the mouth, near 0 at the eyes.
picture = [1, 0, 0, 1,  0, 0, 0, 0,  1, 0, 0, 1,  0, 1, 1, 0]
feature_weights = np.array([
    [0.2, -0.1, 0.1, 0, 0, 0, -0.1, 0,
     1.2, -0.9, -1.0, 1.1, -1.2, 0.7, 1.3, -1.2],
    [0, -0.1, 0, 0, -0.1, 0.1, 0.1, -0.1,
     -0.6, 0.5, 0.9, -1.3, 0.9, -0.9, -0.8, 1.1]])
learned_features = sigmoid(feature_weights @ picture + [-0.2, 0.1])
smile_probability = sigmoid(np.dot([5, -3.5], learned_features) - 0.7)
print("learned_features", *learned_features)
print("smile_probability", smile_probability)

# step: four-steps
# A later lesson explains how far the weight is moved.
input_value, target, weight = 2, 3, 0.5
prediction = weight * input_value
difference = prediction - target
new_weight = weight - 0.1 * 2 * difference * input_value
new_prediction = new_weight * input_value
print("difference", difference)
print("new_weight", new_weight)
print("new_prediction", new_prediction)


# step: darts
# The next throw takes back three fifths of the miss.
def next_throw(landed):
    return landed - 0.6 * landed


throw_1 = np.array([9, 12])
throw_2 = next_throw(throw_1)
throw_3 = next_throw(throw_2)
distances = [np.hypot(*throw) for throw in (throw_1, throw_2, throw_3)]
print("distances", *distances)

# step: linear-regression
# A weight for each variable; the bias is there whatever they are.
area, age = 120, 10
weights_area, weights_age, bias = 2.5, -1.5, 40
price = weights_area * area + weights_age * age + bias
print("price", price)

# step: layers
# A row of weights for each neuron.
input_vector = np.array([1, 2])
first_weights = np.array([[1, -0.5], [0.5, 1], [-1, 0.8]])
second_weights = np.array([1.5, -1, 0.5])
first_sums = first_weights @ input_vector + [0, -0.5, 0.2]
first_layer = sigmoid(first_sums)
second_layer = sigmoid(second_weights @ first_layer + 0.1)
print("first_sums", *first_sums)
print("first_layer", *first_layer)
print("second_layer", second_layer)

# step: stiff-or-loose
points_x = np.arange(-11, 12, 2) / 10
points_y = [0.01, 0.02, -0.03, 0.29, 0.29, 0.5,
            0.69, 0.8, 0.81, 1.29, 0.92, 0.9]
curves, seen_errors = [], []
for degree in range(1, 10):
    # A curve of each degree, as near to the twelve points as it can come.
    curve = np.polyfit(points_x, points_y, degree)
    curves.append(curve)
    seen_errors.append(np.mean((np.polyval(curve, points_x) - points_y) ** 2))
print("seen_errors", *seen_errors)

# step: new-points
new_x = [-1, -0.6, -0.2, 0.2, 0.6, 1]
new_y = [0.07, 0.05, 0.38, 0.72, 0.98, 0.94]
# No curve was fitted to these six: they judge.
new_errors = [np.mean((np.polyval(curve, new_x) - new_y) ** 2)
              for curve in curves]
print("new_errors", *new_errors)
