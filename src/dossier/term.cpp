// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/term.h"

#include <charconv>

namespace ledgerline {

namespace {

constexpr std::size_t maximumDigits = 6;
constexpr int maximum = 999'999;

struct Unit
{
    char letter;
    bool isTime; ///< stands behind the T
    int months;
    int days;
    int seconds;
};

/// In the order in which ISO 8601 wants them.
constexpr Unit units[] = {
    {'Y', false, 12, 0, 0}, {'M', false, 1, 0, 0},   {'W', false, 0, 7, 0},
    {'D', false, 0, 1, 0},  {'H', true, 0, 0, 3600}, {'M', true, 0, 0, 60},
};

/// Takes a number from the front of the text.
std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto digits = static_cast<std::size_t>(end - text.data());
    if (error != std::errc() || text.front() == '-' || digits > maximumDigits)
        return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

}

std::optional<Term> parseTerm(std::string_view text)
{
    if (!text.starts_with('P'))
        return std::nullopt;
    text.remove_prefix(1);
    Term term;
    bool inTime = false;
    const Unit *next = std::begin(units);
    while (!text.empty()) {
        if (text.front() == 'T' && !inTime) {
            inTime = true;
            text.remove_prefix(1); // and at least one number must follow
        }
        const std::optional<int> number = takeNumber(text);
        if (!number || text.empty())
            return std::nullopt;
        while (next != std::end(units) && (next->letter != text.front() || next->isTime != inTime))
            ++next;
        if (next == std::end(units))
            return std::nullopt;
        term.months += *number * next->months;
        term.days += *number * next->days;
        term.seconds += std::int64_t{*number} * next->seconds;
        text.remove_prefix(1);
        ++next;
    }
    // Whatever is accepted can be written with six digits a unit again.
    const bool isWritable
        = term.months / 12 <= maximum && term.days <= maximum && term.seconds / 3600 <= maximum;
    return term == Term{} || !isWritable ? std::nullopt : std::optional(term);
}

std::string formatTerm(const Term &term)
{
    std::string result = "P";
    const auto add = [&result](std::int64_t number, char unit) {
        if (number > 0)
            result += std::to_string(number) + unit;
    };
    add(term.months / 12, 'Y');
    add(term.months % 12, 'M');
    add(term.days, 'D');
    if (term.seconds > 0)
        result += 'T';
    add(term.seconds / 3600, 'H');
    add(term.seconds / 60 % 60, 'M');
    return result;
}

}
