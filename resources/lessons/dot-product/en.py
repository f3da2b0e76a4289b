import math

import numpy as np

# step: vectors
input_vector = [1.72, 1.23]
weights_1 = [1.26, 0]
weights_2 = [2.17, 0.32]

# step: first-product
first_indexes_mult = input_vector[0] * weights_1[0]
# step: second-product
second_indexes_mult = input_vector[1] * weights_1[1]
# step: sum
dot_product_1 = first_indexes_mult + second_indexes_mult

# step: second-vector
# NumPy multiplies and adds in one call.
dot_product_2 = np.dot(input_vector, weights_2)


# step: compare cosine
def winner(first, second):
    if math.isclose(first, second, rel_tol=1e-12):
        return "neither"
    return "weights_1" if first > second else "weights_2"


# step: compare
more_similar = winner(dot_product_1, dot_product_2)


# step: length-and-angle
def angle(vector):
    return math.degrees(math.atan2(vector[1], vector[0]))


input_length = np.linalg.norm(input_vector)
weights_1_length = np.linalg.norm(weights_1)
weights_2_length = np.linalg.norm(weights_2)
input_angle = angle(input_vector)
weights_1_angle = angle(weights_1)
weights_2_angle = angle(weights_2)

# step: cosine
cosine_1 = dot_product_1 / (input_length * weights_1_length)
cosine_2 = dot_product_2 / (input_length * weights_2_length)
more_aligned = winner(cosine_1, cosine_2)

# step: -
for name in ("first_indexes_mult", "second_indexes_mult",
             "dot_product_1", "dot_product_2", "more_similar",
             "input_length", "weights_1_length", "weights_2_length",
             "input_angle", "weights_1_angle", "weights_2_angle",
             "cosine_1", "cosine_2", "more_aligned"):
    print(name, globals()[name])
