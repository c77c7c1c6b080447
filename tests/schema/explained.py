# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schema cannot say: faults that the reader alone finds, each by the words of its message.

The list is held short: a fault that stands here and is found by the schema too, or that no test file
has any more, fails the test.
"""

import re

READER_ALONE = [
    # what the rest of the file holds
    (r'no (party|measure|lane|source|event) has the id ".*"(; did you mean ".*"\?)?', "a schema cannot look an id up"),
    (r'another (lane|event|gap|story) has the id ".*"', "ids in arrays: a schema compares whole items only"),
    (r'expected .*, or a party\'s id, found ".*"; did you mean ".*"\?', "nor tell a slip from a party's name"),
    (r'".*" stands in an earlier lane already', "the same"),
    (r'".*" runs in a circle: .*', "a schema cannot follow links"),
    (r'".*" names itself in ".*"', "the same"),
    (r'".*" is of kind .*; a pledge is agreed at talks', "nor what kind of event a link leads to"),
    # what two values are together
    (r"the low bound \d+ is above the high bound \d+", "a schema cannot compare two numbers"),
    (r"the shortest term is longer than the longest", "nor two terms"),
    (r"the interval ends before it starts", "nor two dates"),
    (r"the window ends before it begins", "the same"),
    (r"the period begins after it ends", "the same"),
    (r"the (due date|outcome) lies before the deadline was announced \(.*\)", "the same"),
    # what the machine knows
    (r'this system knows no time zone ".*"; .*', "a schema has no list of time zones"),
    (r"the time does not exist: on this day the clocks of .* skip it", "nor their rules"),
    # how a value is written, of which the schema's data model knows nothing
    (r'expected a whole number .*, found "-?\d+(\.0+|e\d+)"', "1.0 and 1e3 are integers to a schema"),
    (r'expected a whole number .*, found "-0"', "and -0 is 0"),
    (r"expected 1, the number of the file format", "and so 1.0 is 1"),
    (r'the key ".*" stands twice in the same object', "a schema sees one of the two"),
    (r"arrays and objects are nested more than \d+ deep", "a schema cannot count levels"),
    (r"the text is longer than \d+ bytes", "a schema counts characters, and only of texts it knows"),
    (r"this holds more than \d+ values; .*", "a schema cannot count values"),
]


class Explained:
    def __init__(self, rules=READER_ALONE):
        self._rules = [(re.compile(pattern, re.DOTALL), why) for pattern, why in rules]
        self._used = set()

    def covers(self, message):
        for rule, _ in self._rules:
            if rule.fullmatch(message):
                self._used.add(rule.pattern)
                return True
        return False

    def unused(self):
        return [rule.pattern for rule, _ in self._rules if rule.pattern not in self._used]
