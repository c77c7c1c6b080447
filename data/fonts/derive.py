#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts in this folder from Inter 3.19 as Debian 12 packages it (fonts-inter).

Inter's default figures are proportional, and Qt before 6.7 cannot ask a font for its tabular
ones; so the digits of the derived fonts are Inter's tabular digits. They also drop the scripts
and features that the program never uses. A changed font under the Open Font License should not
pass for the original, so the family has a name of its own; no outline is touched.

Run it only to change the selection:  apt-get install fonts-inter python3-fonttools
                                      /usr/bin/python3 derive.py
"""

import os
from fontTools import subset
from fontTools.ttLib import TTFont

ORIGIN = "/usr/share/fonts/opentype/inter/Inter-{}.otf"
HERE = os.path.dirname(os.path.abspath(__file__))
FAMILY = "Ledgerline Sans"
RANGES = [
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x036F),  # modifiers, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin with Vietnamese
    (0x2000, 0x20CF),  # punctuation, superscripts, currencies
    (0x2100, 0x22FF),  # letter-like, number forms, arrows, mathematics
    (0x25A0, 0x25FF),  # geometric shapes
    (0xFFFD, 0xFFFD),
]


def tabular_digits(font):
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            lookup = font["GSUB"].table.LookupList.Lookup[record.Feature.LookupListIndex[0]]
            table = lookup.SubTable[0]
            return getattr(table, "ExtSubTable", table).mapping
    raise SystemExit("the font has no tabular figures")


def level(font, glyphs):
    """Inter 3.19 has one semi-bold digit that is 3/2816 em narrower than its fellows."""
    widest = max(font["hmtx"][glyph][0] for glyph in glyphs)
    for glyph in glyphs:
        width, bearing = font["hmtx"][glyph]
        if widest - width > 4:
            raise SystemExit(f"{glyph} is not tabular")
        font["hmtx"][glyph] = (widest, bearing)
        # CFF repeats the width in the outline; an own program only says the difference.
        charstring = font["CFF "].cff[0].CharStrings[glyph]
        charstring.decompile()
        charstring.width = widest


def rename(font, style):
    names = font["name"]
    full = f"{FAMILY} {style}"
    plain = style == "Regular"
    postscript = f"LedgerlineSans-{style}"
    origin = names.getDebugName(3)
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for identifier, text in {
        1: FAMILY if plain else full,
        2: "Regular",
        3: f"{postscript}; derived from {origin}",
        4: full,
        6: postscript,
        10: "Inter with tabular figures by default, a subset of its characters",
        **({} if plain else {16: FAMILY, 17: style}),
    }.items():
        names.setName(text, identifier, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    cff[0].FullName = full
    cff[0].FamilyName = FAMILY


def derive(style):
    font = TTFont(ORIGIN.format(style), recalcTimestamp=False)
    digits = tabular_digits(font)
    tables = [table for table in font["cmap"].tables if table.isUnicode()]
    glyphs = [digits[tables[0].cmap[code]] for code in range(ord("0"), ord("9") + 1)]
    for table in tables:
        for code, glyph in zip(range(ord("0"), ord("9") + 1), glyphs):
            table.cmap[code] = glyph

    options = subset.Options()
    options.layout_features = ["ccmp", "kern", "locl", "mark", "mkmk"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    level(font, glyphs)
    rename(font, style)
    path = os.path.join(HERE, f"LedgerlineSans-{style}.otf")
    font.save(path)
    print(path, os.path.getsize(path), "bytes,", len(font.getGlyphOrder()), "glyphs")


for weight in ("Regular", "SemiBold"):
    derive(weight)
