// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/syntax.h"

#include "dossier/cursor.h"
#include "dossier/utf8.h"

#include <cstdio>
#include <optional>
#include <string>

namespace ledgerline {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n";
constexpr std::string_view endOfWord = " \t\r\n,:{}[]\"";

struct Problem
{
    std::size_t offset;
    std::string message;
};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Looks for what is wrong inside the string that begins at `begin`.
std::optional<Problem> problemInString(std::string_view json, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < json.size();) {
        const auto byte = static_cast<unsigned char>(json[at]);
        if (byte == '"')
            return std::nullopt;
        if (byte < 0x20) {
            std::string name(7, ' ');
            std::snprintf(name.data(), name.size(), "\\u%04X", byte);
            name.pop_back();
            if (byte == '\n')
                return Problem{at,
                               "the text has no closing quote on its line; a line break in a "
                               "text is written \\n"};
            return Problem{at, "a control character in a text must be written " + name};
        }
        if (byte == '\\') {
            const char escape = at + 1 < json.size() ? json[at + 1] : '"';
            if (escape == 'u') {
                for (std::size_t i = at + 2; i < at + 6; ++i) {
                    if (i >= json.size() || !isHexDigit(json[i]))
                        return Problem{at, "four hexadecimal digits must follow \\u"};
                }
            } else if (std::string_view("\"\\/bfnrt").find(escape) == std::string_view::npos) {
                return Problem{at,
                               "there is no such escape; a backslash in a text is written "
                               "\\\\"};
            }
            at += escape == 'u' ? 6 : 2;
            continue;
        }
        const std::size_t length = characterLength(json, at);
        if (length == 0)
            return Problem{at, "the bytes here are no UTF-8; save the file as UTF-8"};
        at += length;
    }
    return Problem{begin, "the text that begins here has no closing quote"};
}

/// What is wrong with something that stands where a value or key may stand.
Problem problemInToken(std::string_view json, std::size_t at)
{
    if (json[at] == '"') {
        if (const auto problem = problemInString(json, at))
            return *problem;
        // The parser refuses one thing more: half of a pair of \u escapes.
        return {at, "the text has one half of a surrogate pair (\\uD800 to \\uDFFF)"};
    }
    const std::string_view rest = json.substr(at);
    const std::string_view word = rest.substr(0, rest.find_first_of(endOfWord));
    if (characterLength(json, at) == 0)
        return {at, "the bytes here are no UTF-8; save the file as UTF-8"};
    if (json[at] == '\'')
        return {at, "JSON puts texts in double quotes, not in single ones"};
    if (json[at] == '/' || json[at] == '#')
        return {at, "JSON has no comments"};
    if (json[at] == '-' || json[at] == '+' || json[at] == '.'
        || (json[at] >= '0' && json[at] <= '9'))
        return {at, quoted(word) + " is not written as JSON writes numbers"};
    return {at,
            quoted(word.empty() ? rest.substr(0, 1) : word)
                + " is not understood; texts stand in double quotes"};
}

/// What may stand at a place, in words.
std::string expected(const Walker &walker)
{
    const bool inObject = walker.isInObject();
    switch (walker.after()) {
    case Walker::After::nothing:
        return "a dossier begins with {";
    case Walker::After::opening:
        return inObject ? "expected a key in double quotes, or }" : "expected a value, or ]";
    case Walker::After::key:
        return "expected a colon and a value after the key";
    case Walker::After::value:
        break;
    }
    return inObject ? "expected a comma or } after the value"
                    : "expected a comma or ] after the value";
}

}

void reportSyntax(std::string_view json, std::size_t position, FaultLog &faults)
{
    Walker walker(json);
    while (walker.position() < position)
        walker.next();

    const auto skipSpace = [json](std::size_t at) {
        return std::min(json.find_first_not_of(whiteSpace, at), json.size());
    };
    std::size_t at = skipSpace(position);
    const bool isDone = walker.depth() == 0 && walker.after() == Walker::After::value;
    if (isDone) {
        faults.error(at, "the dossier ends before this; nothing may follow its closing bracket");
        return;
    }
    const char separator = at < json.size() ? json[at] : '\0';
    const bool isSeparated = (separator == ':' && walker.after() == Walker::After::key)
        || (separator == ',' && walker.after() == Walker::After::value);
    if (isSeparated)
        at = skipSpace(at + 1);
    if (at >= json.size()) {
        faults.error(json.size(), "the file ends too early: " + expected(walker));
        return;
    }

    const char found = json[at];
    const bool needsSeparator
        = walker.after() == Walker::After::key || walker.after() == Walker::After::value;
    const bool needsKey = walker.isInObject() && walker.after() != Walker::After::key;
    const bool isPunctuation = std::string_view(",:{}[]").find(found) != std::string_view::npos;
    if (isSeparated && separator == ',' && (found == '}' || found == ']')) {
        faults.error(at, "a comma must be followed by something; remove the one before this");
    } else if ((isSeparated || !needsSeparator) && needsKey && !isPunctuation && found != '"') {
        const Problem problem = problemInToken(json, at);
        faults.error(problem.offset,
                     found == '\'' || found == '/' || found == '#' ? problem.message
                                                                   : "keys stand in double quotes");
    } else if (isPunctuation || (needsSeparator && !isSeparated)) {
        const bool isComment = found == '/' || found == '#';
        faults.error(at, isComment ? "JSON has no comments" : expected(walker));
    } else if (isSeparated && separator == ',' && needsKey && found != '"') {
        faults.error(at, "expected a key in double quotes after the comma");
    } else {
        const Problem problem = problemInToken(json, at);
        faults.error(problem.offset, problem.message);
    }
}

}
