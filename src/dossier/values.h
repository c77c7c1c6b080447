// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Readers of single JSON values. Each reports what is wrong with its value and then returns
/// something harmless, so its caller just goes on.
#pragma once

#include "dossier/draft.h"
#include "dossier/node.h"
#include "dossier/quantity.h"
#include "dossier/vocabulary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ledgerline {

/// Reports a value of another type than the one expected (`expected` says it in words).
bool checkType(Draft &draft, const Node &node, Node::Type type, std::string_view expected);

/// A string that is not blank and has no control characters; kept in the dossier's pool.
[[nodiscard]] PooledText readPlainText(Draft &draft, const Node &node);

/// A string, or an object from language tag to string.
[[nodiscard]] Text readText(Draft &draft, const Node &node);

/// A date; null when it is none. The dossier keeps one of each.
[[nodiscard]] const Edtf *readDate(Draft &draft, const Node &node);
[[nodiscard]] std::optional<std::int64_t> readCount(Draft &draft, const Node &node);
[[nodiscard]] bool readTruth(Draft &draft, const Node &node);
[[nodiscard]] PooledText readLanguageTag(Draft &draft, const Node &node);
[[nodiscard]] PooledText readUrl(Draft &draft, const Node &node);

/// The id of a row of another table.
[[nodiscard]] Symbol readReference(Draft &draft, const Node &node, Table table);

/// One id or an array of different ones.
[[nodiscard]] std::vector<Symbol> readReferences(Draft &draft, const Node &node, Table table);

/// The id that an element of an array gives itself: that of row `row` of its table. Reports one
/// that another row has.
[[nodiscard]] PooledText readOwnId(Draft &draft, const Node &node, Table table, std::size_t row);

/// The same of an event, of which there may be millions: which rows they name is told by
/// resolve(), and only of those that others mention.
[[nodiscard]] PooledText readEventId(Draft &draft, const Node &node);

/// Reports an id that stands at `offset` and is another row's.
void reportRepeated(FaultLog &faults, Table table, std::string_view id, std::size_t offset);

/// Reports an id that is not formed as ids are.
bool checkIdSyntax(Draft &draft, std::string_view id, std::size_t offset);

/// Which of `words` a text is, which stands at `offset`; reports one that is none of them.
[[nodiscard]] std::optional<std::size_t> wordIndex(Draft &draft, std::string_view text,
                                                   std::size_t offset,
                                                   std::span<const std::string_view> words);

/// Which of `words` the value is; reports a value that is none of them.
[[nodiscard]] std::optional<std::size_t> readWordIndex(Draft &draft, const Node &node,
                                                       std::span<const std::string_view> words);

template<typename Meaning, std::size_t N>
[[nodiscard]] std::optional<Meaning> readWord(Draft &draft, const Node &node,
                                              const Word<Meaning> (&words)[N])
{
    const auto index = readWordIndex(draft, node, namesOf(words));
    return index ? std::optional(words[*index].meaning) : std::nullopt;
}

/// The same of a member's key.
template<typename Meaning, std::size_t N>
[[nodiscard]] std::optional<Meaning> readKey(Draft &draft, const Node &member,
                                             const Word<Meaning> (&words)[N])
{
    const auto index = wordIndex(draft, member.key, member.keyBegin, namesOf(words));
    return index ? std::optional(words[*index].meaning) : std::nullopt;
}

/// The number of the file format, 1. Of a higher one only that is reported: whatever looked wrong
/// may be right in it.
void checkVersion(Draft &draft, const Node &version);

/// "a, b or c": what may stand somewhere, in a message.
[[nodiscard]] std::string listed(std::span<const std::string_view> words);

}
