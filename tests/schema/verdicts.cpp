// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives the reader's verdict on many texts in one process. Standard input is a row of questions:
/// a line of what the text is (dossier, date or term) and its length in bytes, then the text.
/// Each is answered by a line of JSON: an array of [severity, pointer, message].
#include "dossier/edtf.h"
#include "dossier/reader.h"
#include "dossier/term.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

using namespace ledgerline;
using nlohmann::json;

namespace {

json faultsOfDossier(std::string_view text)
{
    const ReadResult result = readDossier(text);
    json faults = json::array();
    bool hasErrors = false;
    for (const Fault &fault : result.faults) {
        const bool isError = fault.severity == Severity::error;
        hasErrors = hasErrors || isError;
        faults.push_back({isError ? "error" : "warning", fault.pointer, fault.message});
    }
    if (hasErrors == static_cast<bool>(result.dossier))
        throw std::logic_error("a dossier comes with errors, or neither comes");
    return faults;
}

json faultsOf(std::string_view kind, std::string_view text)
{
    if (kind == "dossier")
        return faultsOfDossier(text);
    json faults = json::array();
    if (kind == "date") {
        const auto date = parseEdtf(text);
        if (const auto *error = std::get_if<EdtfError>(&date))
            faults.push_back({"error", "", error->message});
    } else if (kind == "term") {
        if (!parseTerm(text))
            faults.push_back({"error", "", "no term"});
    } else {
        throw std::invalid_argument("a question is about a dossier, a date or a term");
    }
    return faults;
}

}

int main()
{
    std::ios::sync_with_stdio(false);
    std::string kind;
    std::size_t length = 0;
    while (std::cin >> kind >> length) {
        std::cin.get(); // the line's end
        std::string text(length, '\0');
        if (!std::cin.read(text.data(), static_cast<std::streamsize>(length)))
            return 2;
        std::cout << faultsOf(kind, text).dump(-1, ' ', false, json::error_handler_t::replace)
                  << '\n';
    }
}
