// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/outformat.h"

#include "formats/outwriters.h"

#include <algorithm>
#include <iterator>

namespace ledgerline {

static constexpr OutwardFormat formats[] = {
    {"timelinejs-json", "TimelineJS JSON", ".json", writeTimelineJs},
    {"vis", "vis-timeline items and groups", ".json", writeVis},
    {"ical", "iCalendar", ".ics", writeIcal},
    {"csv", "table with a header", ".csv", writeTable},
};

std::span<const OutwardFormat> outwardFormats()
{
    return formats;
}

const OutwardFormat *outwardFormatNamed(std::string_view id)
{
    const auto *const found = std::ranges::find(formats, id, &OutwardFormat::id);
    return found == std::end(formats) ? nullptr : found;
}

}
