# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds data/dossier.schema.json and the reader to the same verdict, fault by fault.

Run as: schema_test.py VERDICTS TOP [unittest options], where VERDICTS is the built verdicts.cpp.
"""

import json
import pathlib
import re
import sys
import unittest

import changes
import dates
import documents
import judges
from explained import Explained

VERDICTS, TOP = sys.argv[1], pathlib.Path(sys.argv[2])
SCHEMA = judges.Schema(TOP / "data/dossier.schema.json")
TEXTS = ["README.md", "data/FORMAT.md"]
SECTIONS = {"parties": "party", "measures": "measure", "lanes": "lane", "sources": "source",
            "gaps": "gap", "events": "event", "stories": "story"}
PARTS = {"claims": "claim", "deadline": "deadline", "scenes": "scene", "view": "view"}


def dossiers_in_files():
    """[(name, bytes)] of every dossier that the repository has."""
    files = [file for folder in ("tests/data/valid", "tests/data/warned", "tests/data/faulty", "data")
             for file in sorted((TOP / folder).glob("*.json")) if ".schema." not in file.name]
    found = [(str(file.relative_to(TOP)), file.read_bytes()) for file in files]
    for text in TEXTS:
        found += [(f"{text}:{line}", block.encode())
                  for line, definition, block in documents.blocks(TOP / text)
                  if definition == "dossier"]
    return found


def dossiers_in_other_writing():
    """[(name, bytes)] of dossiers whose faults lie in how a value is written, or in its size."""
    def dossier(format="1", title="Nothing yet", number="7", more="0", edition="2025-01-01", said="seven"):
        return ('{"ledgerline": %s, "title": "%s", "language": "en", "timezone": "UTC", "edition": "%s",'
                ' "parties": {"a": {"name": "A", "role": "state", "ink": "neutral"}},'
                ' "measures": {"m": {"name": "M", "unit": "u"}}, "lanes": [], "sources": {},'
                ' "events": [{"id": "e", "kind": "talks", "when": "2025", "title": "T", "x-more": %s,'
                ' "claims": [{"measure": "m", "value": %s, "by": "a", "said": "%s"}]}]}'
                % (format, title, edition, more, number, said)).encode()

    long = "\u0416" * 40_000  # 80,000 bytes
    found = [(f"format {word}", dossier(format=word)) for word in ("1", "1.0", "1e0", "true", "-1", "0")]
    found += [(f"number {word}", dossier(number=word))
              for word in ("7", "7.0", "-0", "7e2", "7.5", "7E-1", f"{10**12}", f"{10**12 + 1}")]
    found += [(f"edition {text}", dossier(edition=text)) for text in dates.EDITIONS]
    for length in (2**16, 2**16 + 1):
        found += [(f"a title of {length}", dossier(title="x" * length)),
                  (f"a wording of {length}", dossier(said="x" * length))]
    return found + [("a text long in bytes", dossier(title=long)),
                    ("a text long in characters", dossier(title=long * 2)),
                    ("many values", dossier(more=json.dumps([0] * 2**18)))]


def is_near(pointer, other):
    """One fault may be told at a value, at the object that holds it, or at what it holds."""
    shorter, longer = sorted((pointer, other), key=len)
    return longer == shorter or (longer.startswith(shorter + "/")
                                 and "/" not in longer[len(shorter) + 1:])


def disagreements(explained, reader, schema):
    """What one judge says and the other does not."""
    errors = [(pointer, message) for severity, pointer, message in reader if severity == "error"]
    found = [f"only the reader: {message} [{pointer}]" for pointer, message in errors
             if not any(is_near(pointer, other) for other, _ in schema)
             and not explained.covers(message)]
    found += [f"only the schema: {message} [{pointer}]" for pointer, message in schema
              if not any(is_near(pointer, other) for other, _ in errors)]
    return found


class Agreement(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.explained = Explained()

    def check(self, cases):
        """cases: [(name, bytes, the schema's faults, or None if it is no JSON)]"""
        found = []
        replies = judges.verdicts(VERDICTS, [("dossier", data) for _, data, _ in cases])
        for (name, _, schema), reader in zip(cases, replies):
            if schema is None:
                if not reader:
                    found.append(f"{name}: is no JSON, and the reader takes it")
                continue
            found += [f"{name}: {text}" for text in disagreements(self.explained, reader, schema)]
        self.assertEqual([], found[:40], f"{len(found)} disagreements")

    def test_1_every_file_and_example(self):
        cases = []
        for name, data in dossiers_in_files() + dossiers_in_other_writing():
            try:
                cases.append((name, data, SCHEMA.faults(judges.parse(data))))
            except judges.NoJson:
                cases.append((name, data, None))
        self.assertGreater(len(cases), 100)
        self.assertGreater(sum(1 for _, _, faults in cases if faults), 30)
        self.check(cases)

    def test_2_every_change_of_a_dossier_with_everything(self):
        original = json.loads((TOP / "tests/data/valid/full.json").read_bytes())
        cases = []
        for path, change, dossier in changes.all_of(original):
            if len(path) > 1 and path[0] in SECTIONS and path[:2] != path:
                # the schema looks at the changed element alone, which saves a minute
                place = "/" + "/".join(map(str, path[:2]))
                faults = SCHEMA.faults(changes.at(dossier, path[:2]), SCHEMA.definition(SECTIONS[path[0]]), place)
            else:
                faults = SCHEMA.faults(dossier)
            name = "/" + "/".join(map(str, path)) + " " + change
            cases.append((name, json.dumps(dossier).encode(), faults))
        for word in SCHEMA.definition("accepted")["properties"]:
            for reason in ("why", "", True):
                path = ("parties", "north", "accepted")
                dossier = changes.changed(original, path, changes.put({word: reason}))
                cases.append((f"accepted {word}: {reason}", json.dumps(dossier).encode(), SCHEMA.faults(dossier)))
        self.assertGreater(len(cases), 2000)
        self.check(cases)

    def test_3_no_explanation_has_become_idle(self):
        self.assertEqual([], self.explained.unused())


class Texts(unittest.TestCase):
    def judge(self, kind, definition, texts):
        replies = judges.verdicts(VERDICTS, [(kind, text.encode()) for text in texts])
        found = []
        for text, reader in zip(texts, replies):
            accepted = not SCHEMA.faults(text, SCHEMA.definition(definition))
            if accepted and reader and not dates.is_beyond_patterns(text, reader[0][2]):
                found.append(f"only the reader refuses {text!r}: {reader[0][2]}")
            if not accepted and not reader:
                found.append(f"only the schema refuses {text!r}")
        self.assertEqual([], found[:40], f"{len(found)} disagreements")
        return sum(1 for reply in replies if not reply)

    def test_dates(self):
        texts = dates.dates()
        self.assertGreater(self.judge("date", "date", texts), len(texts) // 20)

    def test_terms(self):
        texts = dates.terms()
        self.assertGreater(self.judge("term", "term", texts), len(texts) // 20)


def closed_words(full):
    """[(path, words)]: a place in the dossier with everything for each closed vocabulary."""
    found = {}
    for path in changes.places(full):
        inside = [name for section, name in SECTIONS.items() if path[0] == section]
        inside += [name for key, name in PARTS.items() if key in path[:-1]]
        if not inside or isinstance(path[-1], int):
            continue
        part = SCHEMA.definition(inside[-1])["properties"].get(path[-1], {})
        part = part.get("items", part)
        part = SCHEMA.definition("kind") if part.get("$ref") == "#/$defs/kind" else part
        if "enum" in part:
            is_list = isinstance(changes.at(full, path), list)
            found[inside[-1], path[-1]] = (path + ((0,) if is_list else ()), part["enum"])
    return list(found.values())


class Vocabulary(unittest.TestCase):
    def test_the_words_are_those_of_the_reader(self):
        full = json.loads((TOP / "tests/data/valid/full.json").read_bytes())
        places = closed_words(full)
        self.assertEqual(11, len(places))
        places.append((("parties", "north", "accepted", "no-such-word"),
                       list(SCHEMA.definition("accepted")["properties"])))
        full["parties"]["north"]["accepted"] = {}
        questions = [("dossier", json.dumps(changes.changed(full, path, changes.put("no-such-word"))).encode())
                     for path, _ in places]
        for (path, words), reply in zip(places, judges.verdicts(VERDICTS, questions)):
            pointer = "/" + "/".join(map(str, path))
            message = next(text for _, place, text in reply if place == pointer)
            told = re.fullmatch(r'expected (.*), found "no-such-word".*', message)[1]
            self.assertEqual(words, re.split(", | or ", told), pointer)

    def test_every_key_of_the_schema_is_in_the_dossier_with_everything(self):
        full = json.loads((TOP / "tests/data/valid/full.json").read_bytes())
        known = set(SCHEMA.schema["properties"]) - {"$schema"}
        everywhere = {"accepted"}  # the same wherever it stands
        self.assertLessEqual(known, set(full))
        for section, name in SECTIONS.items():
            elements = full[section].values() if isinstance(full[section], dict) else full[section]
            missing = set(SCHEMA.definition(name)["properties"]) - set().union(everywhere, *elements)
            self.assertEqual(set(), missing, f"no {name} of full.json has these")
        for name, key in (("claim", "claims"), ("deadline", "deadline")):
            found = [event[key] for event in full["events"] if key in event]
            parts = sum(found, []) if key == "claims" else found
            missing = set(SCHEMA.definition(name)["properties"]) - set().union(everywhere, *parts)
            self.assertEqual(set(), missing, f"no {name} of full.json has these")

    def test_every_word_of_the_schema_is_explained(self):
        def walk(schema):
            if isinstance(schema, dict):
                if "enum" in schema and "title" in schema:
                    self.assertEqual(len(schema["enum"]), len(schema["enumDescriptions"]), schema)
                for child in schema.values():
                    walk(child)
            elif isinstance(schema, list):
                for child in schema:
                    walk(child)
        walk(SCHEMA.schema)


class Documents(unittest.TestCase):
    def test_whole_dossiers_check_without_a_word(self):
        for text in TEXTS:
            whole = [(line, block) for line, name, block in documents.blocks(TOP / text)
                     if name == "dossier"]
            self.assertTrue(whole, f"{text} shows no dossier")
            replies = judges.verdicts(VERDICTS, [("dossier", block.encode()) for _, block in whole])
            for (line, _), reply in zip(whole, replies):
                self.assertEqual([], reply, f"{text}:{line}")

    def test_parts_are_what_they_say(self):
        count = 0
        for text in TEXTS:
            for line, name, block in documents.blocks(TOP / text):
                self.assertIsNotNone(name, f"{text}:{line}: a block of JSON says what it is")
                for value in documents.values(block) if name != "dossier" else []:
                    count += 1
                    self.assertEqual([], SCHEMA.faults(value, SCHEMA.definition(name)), f"{text}:{line}")
        self.assertGreater(count, 10)

    def test_examples_in_the_schema_are_right(self):
        def walk(schema, place):
            if isinstance(schema, dict):
                for example in schema.get("examples", []) if "title" in schema else []:
                    part = {key: value for key, value in schema.items() if key != "examples"}
                    self.assertEqual([], SCHEMA.faults(example, part), place)
                for key, child in schema.items():
                    if key not in ("examples", "enum", "const"):
                        walk(child, f"{place}/{key}")
        walk(SCHEMA.schema, "")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]] + sys.argv[3:])
