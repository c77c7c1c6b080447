# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the corpora of the fuzz targets from the files of the tests.

Run as: corpus.py TOP OUT. Writes OUT/reader (dossiers) and OUT/edtf (dates and terms).
"""

import pathlib
import re
import shutil
import sys

DOSSIERS = ["tests/data/valid/*.json", "tests/data/warned/*.json", "tests/data/faulty/*.json", "data/*.json"]
DATE_TESTS = ["tests/dossier/edtf_test.cpp", "tests/dossier/term_test.cpp"]
DATE = re.compile(rb'"([-0-9XYPT:Z+./?~%WMDH\[{ ]{0,60}|[^"\\\n]{0,8})"')


def fill(folder, texts):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        (folder / f"{number:04}").write_bytes(text)
    print(f"{folder}: {len(texts)} inputs")


def main(top, out):
    dossiers = [path.read_bytes() for pattern in DOSSIERS for path in sorted(top.glob(pattern))
                if ".schema." not in path.name]
    sources = dossiers + [(top / name).read_bytes() for name in DATE_TESTS]
    texts = sorted({match[1] for source in sources for match in DATE.finditer(source)})
    dates = [text for text in texts if re.search(rb"[0-9]", text) or len(text) < 4]
    assert len(dossiers) > 95 and len(dates) > 200, "the tests have moved"
    fill(out / "reader", dossiers)
    fill(out / "edtf", dates)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
