# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees and hears of First Neuron, and the keys a person presses: no pixels, no mouse."""

import subprocess
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib


class Silence(Exception):
    """Something that should have been said or shown was not."""


class Screen:
    def __init__(self, patience=60):
        self.patience = patience
        self.spoken = []
        # Milliseconds for an answer: a busy machine must not make the program look dead.
        Atspi.set_timeout(20_000, 60_000)
        for kind in ("object:property-change:accessible-name", "object:property-change:accessible-description"):
            pyatspi.Registry.registerEventListener(self._hear, kind)
        self.application = self.wait("the program", self._find_application)

    def _hear(self, event):
        # A screen reader can only speak a text; Qt by itself sends an object.
        if isinstance(event.any_data, str) and event.any_data:
            self.spoken.append(event.any_data)

    @staticmethod
    def _find_application():
        desktop = pyatspi.Registry.getDesktop(0)
        for child in desktop:
            if child is not None and child.name == "First Neuron" and child.childCount > 0:
                return child
        return None

    def pump(self, seconds=0.02):
        """Lets what has been said arrive."""
        end = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.005)

    def wait(self, what, condition):
        """The first true value of condition()."""
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            self.pump()
            try:
                value = condition()
            except GLib.Error:  # it went away while we looked
                value = None
            if value:
                return value
        raise Silence(f"waited in vain for {what}; last words: {self.spoken[-3:]}")

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        self.pump(0.05)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)
        self.pump(0.05)

    def all(self, role, name=lambda name: True):
        """Everything of that role on screen whose name will do."""
        found = []

        def look(node):
            for child in node:
                if child is None:
                    continue
                states = child.getState()
                if not states.contains(pyatspi.STATE_SHOWING):
                    continue
                if child.getRole() == role and name(child.name):
                    found.append(child)
                if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_MENU_BAR):
                    look(child)

        look(self.application)
        return found

    def one(self, role, name):
        return self.wait(f"“{name}”", lambda: next(iter(self.all(role, lambda n: n == name)), None))

    def focus(self, node):
        """Brings the keyboard to it, as a screen reader's own command does."""
        node.queryComponent().grabFocus()
        self.wait(f"the focus on “{node.name}”", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))

    def heard(self, since, wanted):
        """The first text spoken since then that will do."""
        return self.wait("words", lambda: next((t for t in self.spoken[since:] if wanted(t)), None))


def cells(table):
    """A table's texts, row by row."""
    rows = table.queryTable()
    return [[rows.getAccessibleAt(r, c).name for c in range(rows.nColumns)] for r in range(rows.nRows)]


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)
