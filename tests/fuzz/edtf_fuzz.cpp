// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads any bytes as a date and as a term of a deadline.
#include "fuzz/require.h"
#include "fuzz/soundness.h"

#include "dossier/calendar.h"
#include "dossier/edtf.h"
#include "dossier/term.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace ledgerline;

namespace {

using Parsed = std::variant<Edtf, EdtfError>;

bool isSame(const Edtf &a, const Edtf &b)
{
    return a.interval == b.interval && a.start == b.start && a.end == b.end
        && a.startEnd == b.startEnd && a.endEnd == b.endEnd;
}

/// The plainest way to write a date; empty for those that have none.
std::string rewritten(const EdtfDate &date)
{
    const std::int64_t year = calendarDay(date.earliest).year;
    const std::int64_t seconds = (date.earliest - startOfDay(date.earliest)).count();
    const std::string time = twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60);
    if (date.precision == Precision::year)
        return isoYear(date.earliest);
    if (year < -9999 || year > 9999)
        return {}; // a long year stands alone
    if (date.precision == Precision::minute && seconds % 60 != 0)
        return {}; // brought to a clock of before 1900, which went by the sun
    switch (date.precision) {
    case Precision::month:
        return isoMonth(date.earliest);
    case Precision::day:
        return isoDay(date.earliest);
    case Precision::minute:
        return isoDay(date.earliest) + 'T' + time;
    case Precision::second:
        return isoDay(date.earliest) + 'T' + time + ':' + twoDigits(seconds % 60);
    default:
        return {};
    }
}

void requireRewritable(const EdtfDate &date)
{
    const std::string text = rewritten(date);
    if (text.empty())
        return;
    const Parsed again = parseEdtf(text);
    require(std::holds_alternative<Edtf>(again), "a date that was read can be written");
    EdtfDate plain = date;
    plain.approximate = plain.uncertain = false;
    require(std::get<Edtf>(again).start == plain, "a date that was written reads the same");
}

void requireDate(std::string_view text, std::string_view zone)
{
    const Parsed parsed = parseEdtf(text, zone);
    if (const auto *error = std::get_if<EdtfError>(&parsed)) {
        require(error->offset <= text.size(), "an error lies in the text");
        require(!error->message.empty(), "an error has a message");
        return;
    }
    const Edtf &date = std::get<Edtf>(parsed);
    requireSound(date);
    require(date.text == text && date.text.data() == text.data(), "a date keeps its text");
    requireRewritable(date.start);
    requireRewritable(date.end);

    const std::size_t slash = text.find('/');
    require(date.interval == (slash != text.npos), "an interval has a slash");
    for (const bool isStart : {true, false}) {
        if (!date.interval || (isStart ? date.startEnd : date.endEnd) != EdtfEnd::date)
            continue;
        const Parsed part
            = parseEdtf(isStart ? text.substr(0, slash) : text.substr(slash + 1), zone);
        require(std::holds_alternative<Edtf>(part), "an end of an interval is a date");
        require(std::get<Edtf>(part).start == (isStart ? date.start : date.end),
                "an end of an interval is what it is alone");
    }
    if (text.find('T') == text.npos) {
        const Parsed elsewhere = parseEdtf(text, "UTC");
        require(std::holds_alternative<Edtf>(elsewhere) && isSame(std::get<Edtf>(elsewhere), date),
                "a date without a time is the same in any zone");
    }
}

void requireTerm(std::string_view text)
{
    const std::optional<Term> term = parseTerm(text);
    if (!term)
        return;
    require(term->months >= 0 && term->days >= 0 && term->seconds >= 0, "a term runs forward");
    const std::string written = formatTerm(*term);
    require(parseTerm(written) == term, "a term that was written reads the same");
    require(formatTerm(*parseTerm(written)) == written, "and is written as before");
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    requireDate(text, "UTC");
    requireDate(text, "Europe/Berlin");
    requireTerm(text);
    return 0;
}
