// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/icalparts.h"

#include "formats/plaintext.h"

#include <algorithm>
#include <optional>

namespace ledgerline {

namespace {

constexpr std::size_t longestPart = std::size_t{8} << 20; ///< with a picture in it
constexpr std::size_t deepestPart = 8; ///< an alarm in an event is 2

/// Goes through the file line by line; a line that continues another begins with a blank.
class IcalSplitter
{
public:
    explicit IcalSplitter(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] IcalParts split()
    {
        std::size_t number = 0;
        for (std::size_t at = 0; at < m_bytes.size();) {
            const auto end = std::min(m_bytes.find('\n', at), m_bytes.size() - 1) + 1;
            const std::string_view line = m_bytes.substr(at, end - at);
            take(line, at, ++number);
            at = end;
        }
        if (m_part)
            finish(m_bytes.size(), "it has no END");
        return std::move(m_result);
    }

private:
    void take(std::string_view line, std::size_t at, std::size_t number)
    {
        const std::string_view content = trimmed(line);
        const std::string begun = nameBehind("begin:", line);
        const std::string ended = nameBehind("end:", line);
        const bool isCalendar = begun == "vcalendar" || ended == "vcalendar";
        if (m_part && (isCalendar || begun == lowerCase(m_part->name)))
            finish(at, "it has no END");
        if (isCalendar)
            return;
        if (m_part) {
            if (!begun.empty())
                m_open.push_back(begun);
            m_deepest = std::max(m_deepest, m_open.size());
            if (m_open.back() == ended)
                m_open.pop_back();
            else if (!ended.empty())
                m_isCrossed = true;
            if (ended == lowerCase(m_part->name))
                finish(at + line.size(), m_isCrossed ? "its parts do not end as they begin" : "");
        } else if (!begun.empty()) {
            m_part = IcalPart{.line = number,
                              .name = content.substr(std::string_view("BEGIN:").size()),
                              .text = {},
                              .problem = {}};
            m_begin = at;
            m_open = {begun};
            m_deepest = 1;
            m_isCrossed = false;
        } else if (ended.empty()) {
            m_result.properties += line;
        }
    }

    void finish(std::size_t end, std::string problem)
    {
        m_part->text = m_bytes.substr(m_begin, end - m_begin);
        m_part->problem = std::move(problem);
        if (m_part->problem.empty() && m_part->text.size() > longestPart)
            m_part->problem = "it is larger than 8 MiB";
        if (m_part->problem.empty() && m_deepest > deepestPart)
            m_part->problem = "its parts are nested too deep";
        m_result.parts.push_back(*std::move(m_part));
        m_part.reset();
    }

    /// What a line begins or ends, in small letters; empty if it does not.
    [[nodiscard]] static std::string nameBehind(std::string_view key, std::string_view line)
    {
        if (line.size() < key.size() || lowerCase(line.substr(0, key.size())) != key)
            return {};
        return lowerCase(trimmed(line.substr(key.size())));
    }

    std::string_view m_bytes;
    IcalParts m_result;
    std::optional<IcalPart> m_part; ///< that is open
    std::size_t m_begin = 0;
    std::vector<std::string> m_open; ///< the names of what is begun in it, itself the first
    std::size_t m_deepest = 0;
    bool m_isCrossed = false; ///< something ends that is not the last that began
};

}

IcalParts icalParts(std::string_view bytes)
{
    return IcalSplitter(bytes).split();
}

}
