// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/values.h"

#include "dossier/nearest.h"
#include "dossier/utf8.h"
#include "dossier/warnings.h"

#include <algorithm>
#include <unordered_set>

namespace ledgerline {

namespace {

constexpr std::size_t longestId = 100;

std::string_view nameOf(Node::Type type)
{
    switch (type) {
    case Node::Type::null:
        return "null";
    case Node::Type::boolean:
        return "true or false";
    case Node::Type::count:
    case Node::Type::number:
        return "a number";
    case Node::Type::text:
        return "a text";
    case Node::Type::array:
        return "an array";
    case Node::Type::object:
        return "an object";
    }
    return {};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The form of BCP 47: subtags of up to eight letters and digits, the first of letters alone.
bool isLanguageTag(std::string_view tag)
{
    std::size_t length = 0;
    bool isFirst = true;
    for (const char c : tag) {
        if (c == '-' && length >= (isFirst ? 2U : 1U)) {
            isFirst = false;
            length = 0;
        } else if ((isLetter(c) || (isDigit(c) && !isFirst)) && length < 8) {
            ++length;
        } else {
            return false;
        }
    }
    return length >= (isFirst ? 2U : 1U);
}

bool checkLanguageTag(Draft &draft, std::string_view tag, std::size_t offset)
{
    if (isLanguageTag(tag))
        return true;
    draft.faults.error(offset, inQuotes(tag) + " is no language tag such as en, uk or pt-BR");
    return false;
}

/// A blank or control character that has no business in a text of one or more lines.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

bool checkText(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::text, "a text"))
        return false;
    if (node.text.find_first_not_of(" \t\n") == std::string_view::npos) {
        draft.faults.error(node.begin, "the text is empty; leave the key out if there is none");
        return false;
    }
    if (std::ranges::any_of(node.text, isControl)) {
        draft.faults.error(node.begin, "the text has a control character: " + inQuotes(node.text));
        return false;
    }
    return true;
}

Text readTranslations(Draft &draft, const Node &node)
{
    std::vector<Translation> translations;
    for (const Node &member : node.children()) {
        if (checkLanguageTag(draft, member.key, member.keyBegin) && checkText(draft, member))
            translations.push_back({member.key, member.text});
    }
    if (node.isEmpty())
        draft.faults.error(node.begin, "expected at least one language with its text");
    warnOfCopiedTexts(draft, node);
    if (translations.empty())
        return {};
    const std::size_t own = indexFor(draft.language, translations).value_or(0);
    return draft.pool->texts.keep(std::move(translations), own);
}

}

bool checkType(Draft &draft, const Node &node, Node::Type type, std::string_view expected)
{
    if (node.type == type)
        return true;
    draft.faults.error(node.begin,
                       "expected " + std::string(expected) + ", found "
                           + std::string(nameOf(node.type)));
    return false;
}

PooledText readPlainText(Draft &draft, const Node &node)
{
    return checkText(draft, node) ? draft.keep(node.text) : PooledText();
}

Text readText(Draft &draft, const Node &node)
{
    if (node.type == Node::Type::object)
        return readTranslations(draft, node);
    if (node.type != Node::Type::text) {
        checkType(draft, node, Node::Type::text, "a text, or an object from language to text");
        return {};
    }
    return {readPlainText(draft, node)};
}

const Edtf *readDate(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::text, "a date in quotes, such as \"2025-06-16\""))
        return nullptr;
    auto &dates = draft.pool->dates;
    if (const auto known = dates.find(node.text); known != dates.end())
        return &known->second;
    const auto parsed = parseEdtf(node.text, draft.timezone);
    if (const auto *error = std::get_if<EdtfError>(&parsed)) {
        // Dates have no escapes unless they are wrong; then only the text as a whole has a place.
        const bool isPlain = node.end - node.begin == node.text.size() + 2;
        draft.faults.error(node.begin + (isPlain ? 1 + error->offset : 0), error->message);
        return nullptr;
    }
    Edtf date = std::get<Edtf>(parsed);
    date.text = draft.keep(date.text);
    return &dates.emplace(date.text, date).first->second;
}

std::optional<std::int64_t> readCount(Draft &draft, const Node &node)
{
    constexpr std::string_view expected = "a whole number from 0 to 1,000,000,000,000";
    const bool isNumber = node.type == Node::Type::count || node.type == Node::Type::number;
    if (!isNumber) {
        checkType(draft, node, Node::Type::count, expected);
        return std::nullopt;
    }
    if (node.type == Node::Type::number || node.count > greatestCount) {
        draft.faults.error(node.begin,
                           "expected " + std::string(expected) + ", found "
                               + inQuotes(draft.json.substr(node.begin, node.end - node.begin)));
        return std::nullopt;
    }
    return static_cast<std::int64_t>(node.count);
}

bool readTruth(Draft &draft, const Node &node)
{
    if (node.type == Node::Type::boolean && node.count == 1)
        return true;
    const std::string_view found = node.type == Node::Type::boolean ? "false" : nameOf(node.type);
    draft.faults.error(node.begin,
                       "expected true, found " + std::string(found)
                           + "; leave the key out if it does not hold");
    return false;
}

PooledText readLanguageTag(Draft &draft, const Node &node)
{
    if (!checkType(draft, node, Node::Type::text, "a language tag such as \"en\"")
        || !checkLanguageTag(draft, node.text, node.begin))
        return {};
    return draft.keep(node.text);
}

PooledText readUrl(Draft &draft, const Node &node)
{
    if (!checkText(draft, node))
        return {};
    if (!isWebAddress(node.text)) {
        draft.warn(Warning::address, node.begin,
                   inQuotes(node.text)
                       + " is no web address, which begins with https:// or http:// and has no "
                         "blanks; it is never opened");
    }
    return draft.keep(node.text);
}

bool checkIdSyntax(Draft &draft, std::string_view id, std::size_t offset)
{
    const auto isLowerOrDigit = [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c); };
    const bool isId = !id.empty() && id.size() <= longestId && isLowerOrDigit(id.front())
        && std::ranges::all_of(
            id, [&](char c) { return isLowerOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    if (!isId) {
        draft.faults.error(
            offset,
            inQuotes(id)
                + " is no id; ids have up to 100 small letters a to z, digits, dots, "
                  "underscores and hyphens, and begin with a letter or digit");
    }
    return isId;
}

bool isOwnId(Draft &draft, const Node &node)
{
    return checkType(draft, node, Node::Type::text, "an id in quotes")
        && checkIdSyntax(draft, node.text, node.begin);
}

Symbol readReference(Draft &draft, const Node &node, Table table)
{
    if (!checkType(draft, node, Node::Type::text, "an id in quotes"))
        return none;
    const Symbol symbol = draft.ids.symbol(node.text);
    draft.ids.mention(table, symbol, node.begin);
    return symbol;
}

void reportRepeated(FaultLog &faults, Table table, std::string_view id, std::size_t offset)
{
    faults.error(offset, "another " + std::string(noun(table)) + " has the id " + inQuotes(id));
}

PooledText readOwnId(Draft &draft, const Node &node, Table table, std::size_t row)
{
    if (!isOwnId(draft, node))
        return {};
    const Symbol symbol = draft.ids.symbol(node.text);
    if (!draft.ids.define(table, symbol, static_cast<Index>(row)))
        reportRepeated(draft.faults, table, node.text, node.begin);
    return draft.ids.word(symbol);
}

PooledText readEventId(Draft &draft, const Node &node)
{
    return isOwnId(draft, node) ? draft.keep(node.text) : PooledText();
}

std::vector<Symbol> readReferences(Draft &draft, const Node &node, Table table)
{
    if (node.type == Node::Type::text)
        return {readReference(draft, node, table)};
    if (!checkType(draft, node, Node::Type::array, "an id or an array of ids"))
        return {};
    if (node.isEmpty())
        draft.faults.error(node.begin, "the list is empty; leave the key out if there is none");
    std::vector<Symbol> symbols;
    std::unordered_set<Symbol> seen;
    for (const Node &item : node.children()) {
        const Symbol symbol = readReference(draft, item, table);
        if (symbol == none)
            continue;
        symbols.push_back(symbol);
        if (!seen.insert(symbol).second)
            draft.faults.error(item.begin, inQuotes(item.text) + " stands in this list twice");
    }
    return symbols;
}

std::optional<std::size_t> wordIndex(Draft &draft, std::string_view text, std::size_t offset,
                                     std::span<const std::string_view> words)
{
    const auto found = std::ranges::find(words, text);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    Nearest nearest(text);
    for (const std::string_view word : words)
        nearest.consider(word);
    draft.faults.error(
        offset, "expected " + listed(words) + ", found " + inQuotes(text) + nearest.suggestion());
    return std::nullopt;
}

std::optional<std::size_t> readWordIndex(Draft &draft, const Node &node,
                                         std::span<const std::string_view> words)
{
    if (node.type == Node::Type::text)
        return wordIndex(draft, node.text, node.begin, words);
    checkType(draft, node, Node::Type::text, listed(words));
    return std::nullopt;
}

void checkVersion(Draft &draft, const Node &version)
{
    if (version.type == Node::Type::count && version.count == 1)
        return;
    if (version.type == Node::Type::count && version.count > 1) {
        draft.faults.clear();
        draft.faults.error(version.begin,
                           "the file has format " + std::to_string(version.count)
                               + "; this program reads format 1");
        return;
    }
    draft.faults.error(version.begin, "expected 1, the number of the file format");
}

std::string listed(std::span<const std::string_view> words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            result += i + 1 == words.size() ? " or " : ", ";
        result += words[i];
    }
    return result;
}

}
