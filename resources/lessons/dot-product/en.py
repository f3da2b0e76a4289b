import math

import numpy as np

# step: vectors
# Two candidates: which of them is more like the input?
input_vector = [1.72, 1.23]
weights_1 = [1.26, 0]
weights_2 = [2.17, 0.32]

# step: first-product
# Index 0: how far to the right.
first_indexes_mult = weights_1[0] * input_vector[0]
print("first_indexes_mult", first_indexes_mult)

# step: second-product
# Index 1: how far up.
second_indexes_mult = weights_1[1] * input_vector[1]
print("second_indexes_mult", second_indexes_mult)

# step: sum
# One number for both places together.
products_1 = [first_indexes_mult, second_indexes_mult]
dot_product_1 = sum(products_1)
print("dot_product_1", dot_product_1)

# step: second-vector
# NumPy multiplies and adds in one call.
dot_product_2 = np.dot(weights_2, input_vector)
print("dot_product_2", dot_product_2)


# step: compare cosine
# Two numbers that differ by rounding alone are equal.
def winner(first, second):
    if math.isclose(first, second, rel_tol=1e-12):
        return "neither"
    return "weights_1" if first > second else "weights_2"


# step: compare
more_similar = winner(dot_product_1, dot_product_2)
print("more_similar", more_similar)


# step: length-and-angle
# Pythagoras, and the angle to the horizontal axis in degrees.
def length(vector):
    return math.hypot(vector[0], vector[1])


def angle(vector):
    return math.degrees(math.atan2(vector[1], vector[0]))


print("input_length", length(input_vector))
print("weights_1_length", length(weights_1))
print("weights_2_length", length(weights_2))
print("input_angle", angle(input_vector))
print("weights_1_angle", angle(weights_1))
print("weights_2_angle", angle(weights_2))

# step: cosine
# Without the lengths only the direction is compared.
cosine_1 = dot_product_1 / (length(input_vector) * length(weights_1))
cosine_2 = dot_product_2 / (length(input_vector) * length(weights_2))
more_aligned = winner(cosine_1, cosine_2)
print("cosine_1", cosine_1)
print("cosine_2", cosine_2)
print("more_aligned", more_aligned)
