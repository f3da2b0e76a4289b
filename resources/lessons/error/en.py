import math


# The neuron of the lesson before this one.
def answer(right, up):
    return 1 / (1 + math.exp(-(1.45 * right - 0.66 * up)))


# step: prediction
# The second row, whose class came out wrong.
prediction = answer(2, 1.5)
target = 0
print("prediction", prediction)

# step: difference
# Its sign says on which side of the target the prediction lies.
difference = prediction - target
print("difference", difference)


# step: square first-row large-and-small
# A miss counts on either side, and a large one counts more.
def square(x):
    return x * x


# step: square
error = square(difference)
print("error", error)

# step: first-row
# A right answer can still come closer to its target.
first_prediction = answer(1.66, 1.56)
first_target = 1
first_difference = first_prediction - first_target
first_error = square(first_difference)
print("first_prediction", first_prediction)
print("first_difference", first_difference)
print("first_error", first_error)

# step: mean
# Each row has the same say.
mse = (first_error + error) / 2
print("mse", mse)

# step: large-and-small
# Half as far off, and only a quarter of the error.
half_difference = difference / 2
half_error = square(half_difference)
print("half_difference", half_difference)
print("half_error", half_error)
