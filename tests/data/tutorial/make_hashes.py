#!/usr/bin/env python3
"""Makes the files that tests/house/tst_own_words.cpp compares the lessons with.

    make_hashes.py TEXT    the tutorial as Markdown, its head between lines of ---

Of the tutorial only hashes are kept: of every eight words running, and of every line of code that
is long enough to be somebody's own.
"""
import re
import sys
from pathlib import Path

RUN = 8
LONG_LINE = 25


def digest(text):
    """FNV-1a of 64 bits, of which 48 are kept."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value % 2**48:012x}"


def words(text):
    return re.findall(r"[a-z0-9_]+", re.sub("['’]", "", text.lower()))


def write(name, texts):
    hashes = sorted({digest(text) for text in texts})
    lines = [" ".join(hashes[i : i + 8]) for i in range(0, len(hashes), 8)]
    Path(__file__).with_name(name).write_text("\n".join(lines) + "\n")


text = Path(sys.argv[1]).read_text().split("---", 2)[2]
text = re.sub(r"\]\([^)]*\)", "]", text)  # what links lead to is no prose

all_words = words(text)
write("eight_words.txt", (" ".join(all_words[i : i + RUN]) for i in range(len(all_words) - RUN + 1)))

code = "\n".join(re.findall(r"```[^\n]*\n(.*?)```", text, flags=re.S))
code = re.sub(r"^\s*(In \[\d+\]:|Out\[\d+\]:|\.\.\.:)", "", code, flags=re.M)
lines = (re.sub(r"[;,]+$", "", "".join(line.split())) for line in code.splitlines())
write("code_lines.txt", (line for line in lines if len(line) >= LONG_LINE))
