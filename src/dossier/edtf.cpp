// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/edtf.h"

#include "dossier/dateparser.h"

namespace ledgerline {

namespace {

EdtfEnd kindOfEnd(std::string_view text)
{
    return text.empty() ? EdtfEnd::unknown : text == ".." ? EdtfEnd::open : EdtfEnd::date;
}

std::variant<Edtf, EdtfError> parseInterval(std::string_view text, std::size_t slash,
                                            std::string_view zone)
{
    const std::string_view first = text.substr(0, slash);
    const std::string_view second = text.substr(slash + 1);
    if (const auto more = second.find('/'); more != std::string_view::npos)
        return EdtfError{slash + 1 + more, "an interval has one slash, between its two ends"};

    Edtf result{.text = text,
                .interval = true,
                .start = {},
                .end = {},
                .startEnd = kindOfEnd(first),
                .endEnd = kindOfEnd(second)};
    const bool hasStart = result.startEnd == EdtfEnd::date;
    const bool hasEnd = result.endEnd == EdtfEnd::date;
    if (!hasStart && !hasEnd)
        return EdtfError{0, "an interval needs a date on one side at least"};
    if (hasStart) {
        const auto start = parseDate(first, 0, zone);
        if (const auto *error = std::get_if<EdtfError>(&start))
            return *error;
        result.start = std::get<EdtfDate>(start);
    }
    if (hasEnd) {
        const auto end = parseDate(second, slash + 1, zone);
        if (const auto *error = std::get_if<EdtfError>(&end))
            return *error;
        result.end = std::get<EdtfDate>(end);
    }
    if (!hasStart)
        result.start = result.end;
    if (!hasEnd)
        result.end = result.start;
    if (result.end.latest <= result.start.earliest)
        return EdtfError{slash + 1, "the interval ends before it starts"};
    return result;
}

}

std::variant<Edtf, EdtfError> parseEdtf(std::string_view text, std::string_view zone)
{
    if (text.empty())
        return EdtfError{0, "the date is empty"};
    if (text.front() == '[' || text.front() == '{')
        return EdtfError{0, "sets of dates (EDTF level 2) are not read"};
    if (const auto slash = text.find('/'); slash != std::string_view::npos)
        return parseInterval(text, slash, zone);

    const auto date = parseDate(text, 0, zone);
    if (const auto *error = std::get_if<EdtfError>(&date))
        return *error;
    return Edtf{.text = text,
                .interval = false,
                .start = std::get<EdtfDate>(date),
                .end = std::get<EdtfDate>(date)};
}

}
