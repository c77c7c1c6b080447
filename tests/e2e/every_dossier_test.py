# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dossier in data/, whatever its subject, is checked, tallied and drawn by the same program.

Run as: every_dossier_test.py PROGRAM TOP [unittest options]
"""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM, TOP = sys.argv[1], pathlib.Path(sys.argv[2])
DOSSIERS = [file for file in sorted((TOP / "data").glob("*.json")) if ".schema." not in file.name]
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {SVG + name for name in ("path", "rect", "line", "circle", "polygon", "polyline")}


def run(*arguments):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}  # no display, no home
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, capture_output=True, text=True)


def figure_names():
    """What the program says it can draw."""
    told = run("export", DOSSIERS[0], "--figure", "no-such-figure").stderr
    return re.search(r"\{(.*?)\}", told)[1].split(",")


class EveryDossier(unittest.TestCase):
    def each(self, check):
        self.assertGreater(len(DOSSIERS), 0)
        for file in DOSSIERS:
            with self.subTest(file.name):
                check(file)

    def output(self, *arguments):
        done = run(*arguments)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertTrue(done.stdout.strip())
        return done.stdout

    def test_it_checks_without_a_word(self):
        self.each(lambda file: self.assertRegex(self.output("check", file), r"\d+ events?, \d+ claims?"))

    def test_it_is_tallied(self):
        self.each(self.check_tallies)

    def test_every_figure_of_it_is_a_picture(self):
        self.each(self.check_figures)

    def check_tallies(self, file):
        for period in ("month", "year", "all"):
            rows = list(csv.reader(io.StringIO(self.output("tally", file, "--csv", "--by", period))))
            self.assertGreater(len(rows), 1)
            self.assertEqual({len(rows[0])}, set(map(len, rows)))
            self.assertTrue(json.loads(self.output("tally", file, "--json", "--by", period)))
        for table in ([], ["--checkpoints"], ["--counts"]):
            self.output("tally", file, *table)

    def check_figures(self, file):
        names = figure_names()
        self.assertGreaterEqual(len(names), 5)
        with tempfile.TemporaryDirectory() as folder:
            self.output("export", file, "--figure", ",".join(names), "--format", "svg,png", "-o", folder)
            self.assertEqual(sorted(f"{name}.{form}" for name in names for form in ("png", "svg")),
                             sorted(os.listdir(folder)))
            for name in names:
                with self.subTest(name):
                    self.check_svg(pathlib.Path(folder, name + ".svg"), json.loads(file.read_bytes()))
                    picture = pathlib.Path(folder, name + ".png").read_bytes()
                    self.assertTrue(picture.startswith(b"\x89PNG\r\n\x1a\n"))
                    self.assertGreater(len(picture), 5000)

    def check_svg(self, path, dossier):
        root = ElementTree.fromstring(path.read_bytes())  # or it is not well-formed
        self.assertEqual(SVG + "svg", root.tag)
        elements = list(root.iter())
        words = [text for element in elements if element.tag == SVG + "text"
                 for text in ["".join(element.itertext()).strip()] if text]
        self.assertGreater(len(words), 2)
        self.assertGreater(sum(1 for element in elements if element.tag in SHAPES), 2)
        title = dossier["title"] if isinstance(dossier["title"], str) else next(iter(dossier["title"].values()))
        self.assertIn(title.split()[0], " ".join(words))
        for element in elements:
            for value in element.attrib.values():
                self.assertIsNone(re.search(r"\b(nan|inf)\b", value, re.IGNORECASE), value)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]] + sys.argv[3:])
