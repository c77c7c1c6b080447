// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreignsources.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// "example.org" of "https://www.example.org/page"; empty for what is no address of the web.
std::string hostOf(const std::string &url)
{
    if (!isWebAddress(url))
        return {};
    std::string host = url.substr(url.find("://") + 3);
    host.resize(std::min(host.find_first_of("/:?#"), host.size()));
    return host.starts_with("www.") ? host.substr(4) : host;
}

}

ForeignSources::ForeignSources(const Foreign &foreign, const ImportOptions &options)
    : m_foreign(foreign)
    , m_options(options)
    , m_ownName(options.fileName.empty() ? "The imported file" : options.fileName)
{
}

std::string ForeignSources::citations(const ForeignEvent &event)
{
    JsonContainer citations("[]");
    std::vector<std::string> ids;
    for (const ForeignSource &source : event.sources) {
        const std::string &id = idOf(source);
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    for (const std::string &id : ids)
        citations.add(jsonText(id));
    if (ids.empty()) {
        JsonContainer citation("{}");
        citation.addText("source", own());
        citation.addText("locator", locator(event));
        citations.add(citation.json());
    }
    return citations.json();
}

void ForeignSources::addCitation(JsonContainer &json, const ForeignEvent &event,
                                 const ForeignClaim &claim)
{
    if (claim.source)
        return json.addText("source", idOf(event.sources[*claim.source]));
    if (event.sources.size() == 1)
        return json.addText("source", idOf(event.sources.front()));
    json.addText("source", own());
    json.addText("locator", locator(event));
}

void ForeignSources::addRows(JsonFileText &file) const
{
    for (const Row &row : m_rows)
        file.addRow(row.id, row.json);
}

const std::string &ForeignSources::idOf(const ForeignSource &source)
{
    if (source == ForeignSource())
        return own();
    const std::string host = hostOf(source.url);
    std::string publisher = source.publisher.empty() ? host : source.publisher;
    std::string title = source.title;
    const bool isInferred = title.empty() && !source.url.empty();
    if (title.empty())
        title = source.url.empty() ? publisher : source.url;
    if (publisher.empty())
        publisher = title;
    JsonContainer json("{}");
    json.addText("publisher", publisher);
    json.addText("title", title);
    json.addText("url", source.url);
    json.addText("published", source.published);
    if (isInferred)
        json.add("title_inferred", "true");
    const auto [known, isNew] = m_known.try_emplace(json.json(), m_rows.size());
    if (isNew) {
        const std::string &detail = source.published.empty() ? source.title : source.published;
        m_rows.push_back({m_ids.make(publisher + ' ' + detail), json.json()});
    }
    return m_rows[known->second].id;
}

const std::string &ForeignSources::own()
{
    ForeignSource file{
        .publisher = m_ownName, .title = m_options.title, .url = {}, .published = {}};
    if (file.title.empty())
        file.title = m_foreign.title.empty() ? m_ownName : m_foreign.title;
    return idOf(file);
}

std::string ForeignSources::locator(const ForeignEvent &event) const
{
    return (m_foreign.place == Place::line ? "line " : "item ") + std::to_string(event.line);
}

}
