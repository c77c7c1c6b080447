// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include <date/date.h>

#include <cstdint>
#include <string>

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers everywhere, as the standard library's
/// distributions are not.
class Random
{
public:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// From 0 to below `end`.
    std::uint64_t below(std::uint64_t end) { return next() % end; }

private:
    std::uint64_t m_state = 7;
};

constexpr const char *head = R"({
  "ledgerline": 1,
  "title": "A record for benchmarks", "language": "en", "timezone": "UTC", "edition": "2026-01-01",
  "parties": {
    "north": { "name": "Northland", "role": "belligerent", "ink": "party-1" },
    "south": { "name": "Southland", "role": "belligerent", "ink": "party-2" },
    "watch": { "name": "Watch", "role": "organisation", "ink": "neutral" } },
  "measures": {
    "people": { "name": "People returned", "unit": "people" },
    "bodies": { "name": "Bodies returned", "unit": "bodies" },
    "harmed": { "name": "People harmed", "unit": "people" } },
  "lanes": [
    { "id": "talks", "name": "Talks", "kinds": ["talks"] },
    { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
    { "id": "returns", "name": "Returns", "kinds": ["repatriation"], "measure": "bodies" },
    { "id": "incidents", "name": "Incidents", "kinds": ["occurrence"], "measure": "harmed" },
    { "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] },
    { "id": "statements", "name": "Statements", "kinds": ["statement"] } ],
  "sources": {
    "log": { "publisher": "Watch", "title": "The log", "published": "2025-12-31" },
    "news": { "publisher": "News", "title": "The news", "published": "2025-12-31" } },
  "events": [)";

class Record
{
public:
    Record(std::uint64_t count, const RecordSink &sink)
        : m_count(count)
        , m_sink(sink)
    {
    }

    void write()
    {
        m_sink(head);
        for (std::uint64_t i = 0; i < m_count; ++i) {
            m_text = i > 0 ? ",\n" : "\n";
            addEvent(i);
            m_sink(m_text);
        }
        m_sink("\n  ]\n}\n");
    }

private:
    void add(const char *key, const std::string &text)
    {
        m_text += std::string(R"(, ")") + key + R"(": ")" + text + '"';
    }

    /// Two decades, evenly; shuffled a little, as files are.
    date::sys_days dayOf(std::uint64_t i)
    {
        constexpr std::uint64_t days = 7300;
        const std::uint64_t even = i * days / m_count;
        const std::uint64_t day = even + m_random.below(30);
        return date::sys_days{date::year{2006} / 1 / 1} + date::days{static_cast<int>(day)};
    }

    std::string whenOf(date::sys_days day)
    {
        const std::uint64_t sort = m_random.below(100);
        if (sort < 3)
            return date::format("%Y-%m", day);
        if (sort < 6)
            return date::format("%F/", day) + date::format("%F", day + date::days{3});
        return date::format("%F", day);
    }

    std::string claim(const char *measure, const char *to, const char *by, const char *source,
                      std::uint64_t value)
    {
        std::string text = std::string(R"({ "measure": ")") + measure + '"';
        if (to != nullptr)
            text += std::string(R"(, "to": ")") + to + '"';
        text += m_random.below(12) == 0 ? R"(, "at_least": )" : R"(, "value": )";
        return text + std::to_string(value) + R"(, "by": ")" + by + R"(", "source": ")" + source
            + R"(" })";
    }

    void addClaims(const char *measure, bool directed, std::uint64_t most)
    {
        const std::uint64_t value = 1 + m_random.below(most);
        const char *const to = !directed ? nullptr : m_random.below(2) == 0 ? "north" : "south";
        m_text += R"(, "claims": [)" + claim(measure, to, "watch", "log", value);
        if (m_random.below(20) == 0) // somebody else says something else
            m_text += ", " + claim(measure, to, "south", "news", value + 1 + m_random.below(9));
        m_text += ']';
    }

    void addEvent(std::uint64_t i)
    {
        const std::uint64_t sort = m_random.below(100);
        const char *const kind = sort < 60 ? "occurrence"
            : sort < 75                    ? "exchange"
            : sort < 85                    ? "repatriation"
            : sort < 93                    ? "statement"
            : sort < 97                    ? "talks"
                                           : "deadline";
        m_text += R"({ "id": "e)" + std::to_string(i) + '"';
        add("kind", kind);
        add("when", whenOf(dayOf(i)));
        add("title", "Event number " + std::to_string(i));
        if (sort < 60)
            addClaims("harmed", false, 40);
        else if (sort < 75)
            addClaims("people", true, 300);
        else if (sort < 85)
            addClaims("bodies", true, 1000);
        else
            m_text += R"(, "sources": ["log"])";
        if (sort >= 97)
            m_text += R"(, "deadline": { "within": "P)" + std::to_string(1 + m_random.below(40))
                + R"(D" })";
        m_text += " }";
    }

    std::uint64_t m_count;
    const RecordSink &m_sink;
    Random m_random;
    std::string m_text;
};

}

void writeRecord(std::uint64_t events, const RecordSink &sink)
{
    Record(events, sink).write();
}
