// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/format.h"

#include "dossier/file.h"
#include "dossier/reader.h"
#include "dossier/zone.h"
#include "formats/acled.h"
#include "formats/endings.h"
#include "formats/ical.h"
#include "formats/plaintext.h"
#include "formats/tablereader.h"
#include "formats/timelinejs.h"
#include "formats/timelinexml.h"
#include "formats/ucdp.h"
#include "formats/vis.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <new>
#include <string>

namespace ledgerline {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Fault wholeFileFault(std::string message)
{
    return {.pointer = {}, .message = std::move(message)};
}

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with(byteOrderMark) ? bytes.substr(byteOrderMark.size()) : bytes;
}

std::variant<Foreign, Fault> read(const ForeignFormat &format, std::string_view bytes,
                                  const ImportOptions &options)
{
    if (bytes.size() > limits::fileBytes)
        return wholeFileFault(tooLarge());
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return wholeFileFault("the file is empty");
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return wholeFileFault("the file is in UTF-16; save it as UTF-8");
    if (!isKnownZone(options.timezone))
        return wholeFileFault("this system knows no time zone \"" + options.timezone + '"');
    return format.read(bytes, options);
}

/// Whether JSON has the key that makes it a dossier or a story, even where it is broken.
bool isOurs(std::string_view json)
{
    constexpr std::size_t blanks = 16; // that may stand behind the key
    for (const std::string_view key : {R"("ledgerline")", R"("ledgerline_story")"}) {
        for (std::size_t at = json.find(key); at != std::string_view::npos;
             at = json.find(key, at + 1)) {
            if (trimmed(json.substr(at + key.size(), blanks)).starts_with(':'))
                return true;
        }
    }
    return false;
}

}

// One row a format. What is recognised by less stands behind what is recognised by more.
static constexpr ForeignFormat formats[] = {
    {"timelinejs", "TimelineJS spreadsheet", ".csv", isTimelineJsCsv, readTimelineJsCsv},
    {"timelinejs-json", "TimelineJS JSON", ".json", isTimelineJsJson, readTimelineJsJson},
    {"vis", "vis-timeline items and groups", ".json", isVis, readVis},
    {"ical", "iCalendar", ".ics", isIcal, readIcal},
    {"timeline", "Timeline desktop program", ".timeline", isTimelineXml, readTimelineXml},
    {"ucdp", "UCDP event data", ".csv", isUcdp, readUcdp},
    {"acled", "ACLED event data", ".csv", isAcled, readAcled},
    {"csv", "table with a header", ".csv", isTableOfEvents, readTable, true},
};

std::span<const ForeignFormat> foreignFormats()
{
    return formats;
}

const ForeignFormat *formatNamed(std::string_view id)
{
    const auto *const found = std::ranges::find(formats, id, &ForeignFormat::id);
    return found == std::end(formats) ? nullptr : found;
}

const ForeignFormat *recogniseFormat(std::string_view bytes)
{
    bytes = withoutMark(bytes);
    const auto *const found = std::ranges::find_if(
        formats, [bytes](const ForeignFormat &format) { return format.recognises(bytes); });
    return found == std::end(formats) ? nullptr : found;
}

const ForeignFormat *formatOf(std::string_view bytes, std::string_view fileName)
{
    const std::string_view text = trimmed(withoutMark(bytes));
    const bool isJson = text.starts_with('{') || text.starts_with('[');
    if (isJson && isOurs(text))
        return nullptr;
    const ForeignFormat *const recognised = recogniseFormat(bytes);
    if (recognised || isJson)
        return recognised;
    return formatByEnding(fileName);
}

std::variant<Foreign, Fault> readForeign(const ForeignFormat &format, std::string_view bytes,
                                         const ImportOptions &options)
{
    try {
        return read(format, withoutMark(bytes), options);
    } catch (const std::bad_alloc &) {
        return wholeFileFault("there is not enough memory to read the file");
    } catch (const std::exception &error) {
        return wholeFileFault(error.what());
    }
}

}
