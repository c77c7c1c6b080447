# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two judges of a dossier: the JSON Schema, and the reader behind `ledgerline check`."""

import json
import re
import subprocess

import jsonschema

EXACT_END = re.compile(r"\$$")


class NoJson(Exception):
    """The bytes are no JSON text: no matter for a schema."""


def parse(data):
    """The value of a JSON text; stricter than Python, which is not strict."""
    def refuse(word):
        raise NoJson(word)

    try:
        value = json.loads(data.decode("utf-8"), parse_constant=refuse)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # no halves of surrogate pairs
    except (ValueError, RecursionError) as error:
        raise NoJson(str(error)) from error
    return value


def _pattern(validator, pattern, instance, schema):
    # In ECMA 262, and so in JSON Schema, $ is the very end; in Python it may stand before a last \n.
    if isinstance(instance, str) and not re.search(EXACT_END.sub(r"\\Z", pattern), instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match the pattern")


def _pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


class Schema:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(self.schema)
        base = jsonschema.Draft202012Validator
        self._validator = jsonschema.validators.extend(base, {"pattern": _pattern})(self.schema)

    def definition(self, name):
        return self.schema["$defs"][name]

    def faults(self, value, part=None, place=""):
        """[(pointer, message)] for a whole dossier; with `part`, for what that subschema describes."""
        errors = self._validator.descend(value, part) if part else self._validator.iter_errors(value)
        return [(place + _pointer(error.absolute_path), error.message) for error in errors]


def verdicts(program, questions):
    """What the reader says to each (kind, bytes): a list of [severity, pointer, message]."""
    request = b"".join(b"%s %d\n%s\n" % (kind.encode(), len(data), data) for kind, data in questions)
    answer = subprocess.run([program], input=request, stdout=subprocess.PIPE, check=True).stdout
    replies = [json.loads(line) for line in answer.splitlines()]
    assert len(replies) == len(questions), "the reader answered another number of questions"
    return replies
