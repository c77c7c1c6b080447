// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/jsontext.h"
#include "formats/foreign.h"
#include "formats/madeids.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace ledgerline {

/// The sources of a foreign file, each of them once, and the file itself for what names none.
class ForeignSources
{
public:
    /// Both must outlive it.
    ForeignSources(const Foreign &foreign, const ImportOptions &options);

    /// Of the foreign file: what speaks where nobody is named.
    [[nodiscard]] const std::string &ownName() const { return m_ownName; }

    /// What an event cites, as JSON: its sources, else its line of the file.
    [[nodiscard]] std::string citations(const ForeignEvent &event);

    /// Adds to a claim where it is said: its source, its event's only one, else its line.
    void addCitation(JsonContainer &json, const ForeignEvent &event, const ForeignClaim &claim);

    void addRows(JsonFileText &file) const;

private:
    struct Row
    {
        std::string id;
        std::string json;
    };

    [[nodiscard]] const std::string &idOf(const ForeignSource &source);
    [[nodiscard]] const std::string &own();
    [[nodiscard]] std::string locator(const ForeignEvent &event) const;

    const Foreign &m_foreign;
    const ImportOptions &m_options;
    std::string m_ownName;
    MadeIds m_ids{"source"};
    std::unordered_map<std::string, std::size_t> m_known;
    std::vector<Row> m_rows;
};

}
