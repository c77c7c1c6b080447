# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON that stands in our texts. A block of Markdown that begins

    ```json dossier

is a whole dossier; with the name of another definition of the schema, such as "json claim", it is
one value of that sort, or several on lines of their own.
"""

import json
import re

BLOCK = re.compile(r"^```json(?: (\w+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path):
    """[(line, definition or None, text)] of a Markdown file."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return [(text.count("\n", 0, found.start()) + 1, found[1], found[2])
            for found in BLOCK.finditer(text)]


def values(text):
    """The JSON values that follow each other in a text, perhaps parted by commas."""
    decoder, at, found = json.JSONDecoder(), 0, []
    while True:
        at = re.compile(r"[\s,]*").match(text, at).end()
        if at == len(text):
            return found
        value, at = decoder.raw_decode(text, at)
        found.append(value)
