# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many texts that are dates or terms, and many more that nearly are."""

import itertools
import re

YEARS = ["2025", "2024", "1900", "2000", "0000", "-0000", "-0001", "-0004", "-0100", "-9999", "201X",
         "20XX", "2XXX", "XXXX", "X025", "2X25", "-199X", "-00XX", "202", "20255", "", "+2025", "Y2025",
         "Y12025", "Y-12025", "Y012025", "Y99999", "Y199999", "Y200000", "Y200001", "Y-200000",
         "Y-200001", "Y999999999999999999999", "y12025", "Y", "Y-"]
MONTHS = ["-00", "-01", "-02", "-09", "-12", "-13", "-20", "-21", "-24", "-25", "-41", "-XX", "-X1",
          "-1X", "-6", "-006", "/06", "06"]
DAYS = ["-00", "-01", "-28", "-29", "-30", "-31", "-32", "-XX", "-1X", "-X1", "-1", "01", "T10:00"]
TIMES = ["T00:00", "T23:59", "T24:00", "T12:60", "T12:30:59", "T12:30:60", "T1230", "T12", "T1:30", "t12:30",
         " 12:30", "T12:30Z", "T12:30z", "T12:30+03", "T12:30+03:00", "T12:30-23:59", "T12:30+24:00",
         "T12:30+03:60", "T12:30+3", "T12:30+0300", "T12:30 Z", "T12:30Z+01", "T12:30:15Z", "T12:30:15.5"]
QUALIFIERS = ["", "?", "~", "%", "??", "~?", " ", "\n", "Z"]
ENDS = ["2025", "2025-06", "2025-06-16~", "2024-02-29", "2025-06-16T14:30Z", "201X", "2025-XX-XX", "2025-21?",
        "Y12345", "-0044", "-0000", "..", "", ".", "...", "open", "2025-13", "?"]
SEEDS = ["2025", "2025-06", "2025-06-16", "2024-02-29", "-0044-03-15", "201X", "20XX", "2025-XX-XX", "2025-06-XX",
         "2025-21", "Y123456", "Y-12345", "2025-06-16T14:30:05+03:00", "2025-06-16T14:30Z~", "2025-06/..",
         "../2025", "2025-06-02/", "/2025%", "1984~/2004-06%"]
TERMS = ["P50D", "P2W", "P1Y2M3W4DT5H6M", "PT36H", "PT30M", "P2M", "P0Y10D", "P999999D", "P0001D"]
EDITIONS = ["2025-06-16", "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2025-06-31", "-0044-03-15",
            "-0000-06-16", "2025", "2025-06", "2025-06-XX", "2025-06-16~", "2025-06-16?", "2025-06-16T10:00",
            "2025-06-16/2025-06-17", "2025-06-16/..", "Y12025", "202X", "16 June 2025"]
LETTERS = "0123459XYPTZWDHM-+:./?~% \n"


def is_beyond_patterns(text, message):
    """True for what no pattern can find: the order of two dates, and the sum of a term's parts."""
    if message == "no term":
        return re.search("[0-9]{6}", text) is not None
    return message == "the interval ends before it starts"


def one_letter_away(text):
    for at in range(len(text) + 1):
        for letter in LETTERS:
            yield text[:at] + letter + text[at:]
            yield text[:at] + letter + text[at + 1:]
        yield text[:at] + text[at + 1:]


def dates():
    found = {"".join(parts) for parts in itertools.product(YEARS, MONTHS, QUALIFIERS)}
    found |= {"".join(parts) for parts in itertools.product(YEARS, QUALIFIERS)}
    found |= {"".join(parts) for parts in itertools.product(YEARS, MONTHS, DAYS)}
    found |= {"2025-06-16" + time + qualifier for time in TIMES for qualifier in QUALIFIERS}
    found |= {day + time for day in ("2024-02-29", "2025-06-XX", "2025-06", "2025-21", "2025")
              for time in TIMES}
    found |= {f"{year}-{month:02}-{day:02}" for year in ("-0004", "-0001", "0000", "1900", "2000", "2023", "2024")
              for month in range(14) for day in range(33)}
    found |= {f"{century:02}{year:02}-02-29" for century in range(0, 100, 7) for year in range(100)}
    found |= {"/".join(ends) for ends in itertools.product(ENDS, repeat=2)}
    found |= {"2025/" + "/".join(ends) for ends in itertools.product(["", "..", "2026"], repeat=2)}
    found |= {changed for seed in SEEDS for changed in one_letter_away(seed)}
    return sorted(found)


def terms():
    found = {changed for seed in TERMS for changed in one_letter_away(seed)}
    found |= {"P" + "".join(parts) for parts in itertools.product(
        ["", "1Y", "0Y", "Y"], ["", "2M", "1234567M"], ["", "3W"], ["", "4D", "0D", "-4D"],
        ["", "T", "T5H", "T6M", "T6M5H", "T5H6M", "T7S"])}
    found |= {"", "P", "PT", "P1", "1D", "p1d", "P1D ", "P1D\n", "P999999Y", "P999999Y999999M"}
    return sorted(found)
