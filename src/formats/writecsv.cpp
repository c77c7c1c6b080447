// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/vocabulary.h"
#include "formats/outward.h"
#include "formats/outwriters.h"
#include "ledger/machinetext.h"

#include <utility>

namespace ledgerline {

namespace {

/// A date and where it ends. An end that is open or not known has no cell of its own.
std::pair<std::string, std::string> cellsOf(const Edtf &date)
{
    const auto slash = date.text.find('/');
    if (slash == std::string_view::npos || date.startEnd != EdtfEnd::date
        || date.endEnd != EdtfEnd::date)
        return {std::string(date.text), ""};
    return {std::string(date.text.substr(0, slash)), std::string(date.text.substr(slash + 1))};
}

}

OutwardFile writeTable(const Dossier &dossier, std::string_view language)
{
    OutwardFile file;
    file.bytes = csvLine({"id", "title", "start", "end", "date in words", "lane", "kind", "due",
                          "outcome", "place", "summary", "source", "url"});
    for (const OutwardEvent &event : outwardEvents(dossier, language)) {
        const auto [start, end] = cellsOf(event.when);
        file.bytes
            += csvLine({std::string(event.id), event.title, start, end, event.dateWords, event.lane,
                        std::string(event.kind), event.term ? event.term->edtf : "",
                        event.term ? std::string(wordFor(outcomeWords, event.term->outcome)) : "",
                        event.place, event.text, event.publisher, std::string(event.url)});
    }
    return file;
}

}
