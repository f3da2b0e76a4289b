# SPDX-License-Identifier: GPL-3.0-or-later
"""Finishes every lesson by keyboard and ear: opens it, steps to its end, reads what it shows, answers its questions,
changes a number, moves a point, unfolds a note, trains, reads the result, and builds a network in the workbench. Ends
with status 1 and a sentence where that cannot be done."""

import re
import sys
import time

import pyatspi

from screen import Screen, Silence, cells, text_of

PLACE = re.compile(r"Step ([\d,]+) of ([\d,]+): (.+)")


def check(condition, sentence):
    if not condition:
        raise Silence(sentence)


def values(screen):
    """The table of values: name -> text."""
    return {row[0]: row[1] for row in cells(screen.one(pyatspi.ROLE_TABLE, "Values"))}


def pictures(screen):
    return [p for p in screen.all(pyatspi.ROLE_IMAGE) if "Points of" not in p.name and ": a point of" not in p.name]


def read_step(screen, words):
    """Reads everything a step shows; returns what its pictures say."""
    formula = screen.all(pyatspi.ROLE_LABEL, lambda name: name.startswith("Formula"))
    check(formula, f"no formula at “{words}”")
    told = re.findall(r"; (\w+) = ", words)
    known = values(screen)
    for name in told:
        check(name in known, f"“{name}” is told, but not among the values: {sorted(known)}")
    # Of the small curves on a card, the name says all.
    summaries = [p.description or p.name for p in pictures(screen)]
    check(summaries and all(len(s) > 20 for s in summaries), f"pictures say too little at “{words}”: {summaries}")
    return summaries


def read_tables(screen):
    """Pictures as tables, and back."""
    screen.press("F8")
    tables = screen.wait("the pictures' tables",
                         lambda: screen.all(pyatspi.ROLE_TABLE, lambda n: n.endswith("as a table")))
    for table in tables:
        check(table.queryTable().nRows > 0, f"{table.name} is empty")
        check(any(text for row in cells(table) for text in row), f"{table.name} says nothing")
    screen.press("F8")
    screen.wait("the pictures", lambda: pictures(screen))


def buttons(screen, name):
    """Those of that name that can be pressed now."""
    return [button for button in screen.all(pyatspi.ROLE_PUSH_BUTTON, lambda n: n == name)
            if button.getState().contains(pyatspi.STATE_SENSITIVE)]


def listing_has_focus(screen):
    return any(listing.getState().contains(pyatspi.STATE_FOCUSED)
               for listing in screen.all(pyatspi.ROLE_LIST, lambda name: name not in ("", "Lessons")))


def answer_questions(screen, field="Your answer"):
    """Answers whatever is asked at the step on screen, a number in the field of that name, and hears what comes of it;
    returns how many questions that were."""
    count = 0
    while buttons(screen, "Answer"):
        since = len(screen.spoken)
        choices = screen.all(pyatspi.ROLE_RADIO_BUTTON)
        listings = screen.all(pyatspi.ROLE_LIST, lambda name: name not in ("", "Lessons"))
        places = screen.all(pyatspi.ROLE_SLIDER, lambda name: name.startswith("Suppose the point"))
        if listings:
            # Lines of a listing: to find one, or to put all of them in order.
            check(all(line.name.startswith("Line ") for line in listings[0]), "a line that does not say its place")
            # A list itself is not given the focus by a screen reader: it is reached by Tab, behind its prompt.
            screen.focus(screen.one(pyatspi.ROLE_LABEL, listings[0].name))
            for _ in range(4):
                screen.press("Tab")
                screen.pump(0.5)
                if listing_has_focus(screen):
                    break
            check(listing_has_focus(screen), "the listing is not reached by Tab")
            screen.press("Down")
            if "order" in listings[0].name:
                screen.press("ctrl+Up")
                screen.focus(buttons(screen, "Answer")[0])
                screen.press("space")
            else:
                screen.press("Return")
        elif places:
            # A point on a curve: it says where it is, and the arrow keys move it.
            before = places[0].queryValue().currentValue
            screen.focus(places[0])
            screen.press("Left")
            screen.wait("the point to move", lambda: places[0].queryValue().currentValue < before)
            check(" = " in places[0].description, "a point that does not say where it is")
            screen.press("Return")
        elif choices:
            check(all(choice.name.strip() for choice in choices), "a choice without words")
            screen.focus(choices[0])
            screen.press("Return")
        else:
            screen.focus(screen.one(pyatspi.ROLE_TEXT, field))
            screen.type("much")
            screen.press("Return")
            screen.wait("the refusal", lambda: screen.all(
                pyatspi.ROLE_LABEL, lambda name: name.startswith("That is no number")))
            screen.press("ctrl+a")
            screen.type("7.77")
            screen.press("Return")
        screen.heard(since, lambda t: "You predicted" in t)
        count += 1
        further = buttons(screen, "Next question")
        if further:
            screen.focus(further[0])
            screen.press("space")
            screen.wait("the next question", lambda: buttons(screen, "Answer"))
    # Out of the card, so that the arrow keys walk again.
    screen.press("Escape")
    return count


def open_lesson(screen, number):
    since = len(screen.spoken)
    screen.press(f"alt+{number}")
    return screen.heard(since, lambda t: t.endswith("First Neuron"))


def walk(screen, number):
    words = open_lesson(screen, number)
    since = len(screen.spoken)
    screen.press("Home")
    if not PLACE.match(words) or not words.startswith("Step 1 of"):
        words = screen.heard(since, lambda t: t.startswith("Step 1 of"))
    count = int(PLACE.match(words)[2].replace(",", ""))
    said = []
    answered = 0
    for index in range(1, count + 1):
        match = PLACE.match(words)
        check(match and match[3].strip(), f"a step without a title: “{words}”")
        said.append(read_step(screen, words))
        answered += answer_questions(screen)
        if index < count:
            since = len(screen.spoken)
            screen.press("Right")
            words = screen.heard(since, lambda t: t.startswith(f"Step {index + 1} of"))
    check(len({str(s) for s in said}) > count // 3, f"lesson {number}: pictures hardly change what they say")
    read_tables(screen)
    check(answered >= 2, f"lesson {number} asks {answered} questions")
    print(f"lesson {number}: {count} steps heard and read, {answered} questions answered", flush=True)


def questions_of_training(screen, number, steps):
    """Those of a lesson that trains, at these steps: keys that lead there, or how many iterations are made. They are
    about runs that have to be made first."""
    open_lesson(screen, number)
    answered = 0
    for step in steps:
        if isinstance(step, str):
            screen.press(step)
        else:
            slider = screen.one(pyatspi.ROLE_SLIDER, "Step")
            slider.queryValue().currentValue = step
        screen.wait(f"a question at {step}", lambda: buttons(screen, "Answer"))
        answered += answer_questions(screen)
    check(answered >= 2, f"lesson {number} asks {answered} questions")
    print(f"lesson {number}: {answered} questions answered", flush=True)


def change_a_number(screen):
    open_lesson(screen, 2)
    before = values(screen)["weights_1"]
    screen.focus(screen.one(pyatspi.ROLE_TEXT, "weights_1[0]"))
    screen.press("ctrl+a")
    screen.type("2.5")
    screen.press("Return")
    screen.wait("the changed weight", lambda: values(screen)["weights_1"].startswith("[2.5"))
    since = len(screen.spoken)
    screen.press("ctrl+a")
    screen.type("9000")
    screen.press("Return")
    screen.heard(since, lambda t: "from −10 to 10" in t)
    screen.press("Escape")
    # Once: before that change there are answers to be undone.
    screen.focus(screen.one(pyatspi.ROLE_LABEL, "Lesson text"))
    screen.press("ctrl+z")
    screen.wait("the first weight again", lambda: values(screen)["weights_1"] == before)
    print("a number changed, a wrong one refused, the change undone", flush=True)


def move_a_point(screen):
    open_lesson(screen, 2)
    points = screen.wait("the plane's points", lambda: screen.all(
        pyatspi.ROLE_IMAGE, lambda n: n.startswith("Points of") or ": a point of" in n))
    screen.focus(points[0])
    since = len(screen.spoken)
    screen.press("Right")
    place = screen.heard(since, lambda t: t.startswith("first number "))
    print(f"a point moved: “{place}”", flush=True)


def unfold_a_note(screen):
    open_lesson(screen, 2)
    prose = screen.one(pyatspi.ROLE_LABEL, "Lesson text")
    screen.focus(prose)
    folded = len(text_of(prose))
    # Words of the glossary come first; each opens a window, which Escape closes.
    for _ in range(20):
        screen.press("Tab")
        screen.press("Return")
        screen.pump(0.5)
        if len(text_of(prose)) > folded:
            break
        if screen.all(pyatspi.ROLE_DIALOG):
            screen.press("Escape")
            screen.pump(0.5)
    check(len(text_of(prose)) > folded, "no note is unfolded")
    screen.press("Return")
    screen.wait("the note folded", lambda: len(text_of(prose)) == folded)
    print("a note unfolded and folded", flush=True)


def train(screen):
    open_lesson(screen, 7)
    screen.focus(screen.one(pyatspi.ROLE_TEXT, "Iterations"))
    screen.press("ctrl+a")
    screen.type("2000")
    screen.press("Return")
    since = len(screen.spoken)
    started = time.monotonic()
    screen.press("ctrl+t")
    words = screen.heard(since, lambda t: t.startswith("Finished, "))
    seconds = time.monotonic() - started
    check("2,000 iterations" in words and "right" in words, f"no result in “{words}”")
    chatter = [t for t in screen.spoken[since:] if t.endswith("First Neuron")]
    check(len(chatter) <= 2 + seconds / 8, f"{len(chatter)} announcements in {seconds:.0f} s of training")
    check(all(len(p.description) > 20 for p in pictures(screen)), "the pictures of a training say nothing")
    read_tables(screen)
    print(f"trained: “{words}”", flush=True)


def build_a_network(screen):
    """In the workbench: rows of XOR, a 2-3-1 network, its units, its training, and what has come of it."""
    open_lesson(screen, 0)
    screen.press("alt+f")
    screen.press("p")
    preview = screen.one(pyatspi.ROLE_IMAGE, "Preview")
    check("circles" in preview.description, f"the points are told as “{preview.description}”")
    screen.press("Return")
    screen.wait("the rows", lambda: screen.all(pyatspi.ROLE_PUSH_BUTTON, lambda n: "XOR" in n)
                or screen.all(pyatspi.ROLE_TOGGLE_BUTTON, lambda n: "XOR" in n))
    screen.focus(screen.one(pyatspi.ROLE_TEXT, "Units of hidden layer 1"))
    screen.press("ctrl+a")
    screen.type("3")
    screen.press("Return")

    def network():
        return screen.one(pyatspi.ROLE_IMAGE, "Network")

    screen.wait("three units", lambda: "3 units" in network().description)
    screen.focus(network())
    units = set()
    for key in ("Left", "Down", "Down", "Right"):
        before = network().description
        screen.press(key)
        screen.wait("another unit", lambda: network().description != before)
        units.add(network().description)
    check(len(units) == 4 and all("picture" in unit for unit in units), f"units are told as {units}")
    since = len(screen.spoken)
    screen.press("ctrl+t")
    words = screen.heard(since, lambda t: t.startswith("Finished, "))
    right = re.search(r"(\d+) of (\d+) right", words)
    check(right and int(right[1]) > 0.9 * int(right[2]), f"no network that has learned XOR in “{words}”")
    read_tables(screen)
    print(f"a 2-3-1 network built and trained on XOR: “{words}”", flush=True)


def main():
    screen = Screen()
    screen.one(pyatspi.ROLE_PUSH_BUTTON, "Start with the first lesson")
    for number in (1, 2, 3, 4, 5, 6, 9):
        walk(screen, number)
    questions_of_training(screen, 7, ("Home", "Right", 101, "End"))
    questions_of_training(screen, 8, (101, "End"))
    change_a_number(screen)
    move_a_point(screen)
    unfold_a_note(screen)
    train(screen)
    build_a_network(screen)


if __name__ == "__main__":
    try:
        main()
    except Silence as silence:
        print(f"walk.py: {silence}", file=sys.stderr)
        sys.exit(1)
