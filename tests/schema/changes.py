# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dossier with one thing changed, in every place and in many ways."""

import copy

VALUES = [None, True, -1, 7, "", "\x1b[0m", "x y", "2025-02-30", [], ["north"], {}, {"en": "Words"}, {"e n": "x"}]
NEW_KEYS = {"to": ["north"], "since": "2025", "until": "2025", "events": ["return-1"], "value": 1,
            "undisclosed": True, "scope": "combined", "counts": "talks", "part_of": "people",
            "heads": {"north": "Her"}, "outcomes": ["a pledge"], "agreed_at": "round-1",
            "deadline": {"within": "P1D"}, "business_days": 5, "outcome_on": "2025-08",
            "due": "2025-12-01", "x-new": 1}


def places(value, path=()):
    """The paths of all values inside a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) \
        if isinstance(value, list) else ()
    for step, child in inside:
        yield path + (step,)
        if not str(step).startswith("x-"):
            yield from places(child, path + (step,))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def changed(original, path, change):
    """A copy in which `change` was called with the container and the last step of the path."""
    result = copy.copy(original)
    into = result
    for step in path[:-1]:  # only what lies on the path is copied
        into[step] = copy.copy(into[step])
        into = into[step]
    change(into, path[-1])
    return result


def drop(into, step):
    del into[step]


def put(value):
    def change(into, step):
        into[step] = value
    return change


def rename(key):
    def change(into, step):
        into[key] = into.pop(step)
    return change


def all_of(original):
    """Yields (path, what was done, dossier)."""
    for path in places(original):
        yield path, "dropped", changed(original, path, drop)
        for value in VALUES:
            yield path, f"made {value!r}", changed(original, path, put(value))
        old = at(original, path)
        if isinstance(old, list) and old:
            yield path, "repeated", changed(original, path, put(old + old[:1]))
        if isinstance(path[-1], str):
            for key in ("Not an id", "x-" + path[-1]):
                yield path, f"renamed {key}", changed(original, path, rename(key))
        if isinstance(old, dict) and path[0] in ("events", "measures"):
            for key, value in NEW_KEYS.items():
                if key not in old:
                    yield path, f"given {key}", changed(original, path + (key,), put(value))
