// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/faultlog.h"

#include "dossier/reader.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t hopeless = 100'000;

/// Turns byte offsets, asked for in rising order, into lines, columns and pointers in one pass.
class Locator
{
public:
    /// Up to `end` the text is JSON.
    Locator(std::string_view json, std::size_t end, std::span<const Landmark> landmarks)
        : m_json(json)
        , m_end(std::min(end, json.size()))
        , m_landmarks(landmarks)
        , m_walker(json)
    {
    }

    void locate(std::size_t offset, Fault &fault)
    {
        countTo(offset);
        fault.line = m_line;
        fault.column = m_column;
        fault.pointer = pointerAt(offset);
    }

private:
    void countTo(std::size_t offset)
    {
        const std::string_view passed = m_json.substr(m_offset, offset - m_offset);
        const std::size_t line = m_line;
        for (std::size_t at = passed.find('\n'); at != passed.npos; at = passed.find('\n', at + 1))
            ++m_line;
        if (m_line > line) {
            m_column = 1 + characterCount(passed.substr(passed.rfind('\n') + 1));
        } else {
            m_column += characterCount(passed);
        }
        m_offset = offset;
    }

    /// Of the token that holds the offset; else of the value that is missing behind a key, or of
    /// the container that the offset lies in.
    std::string pointerAt(std::size_t offset)
    {
        skipTo(offset);
        while (m_token.end <= offset && m_walker.position() < m_end)
            m_token = m_walker.next();
        const bool isInToken = m_token.begin <= offset && offset < m_token.end;
        return isInToken || m_walker.after() == Walker::After::key ? m_walker.pointer()
                                                                   : m_walker.containerPointer();
    }

    void skipTo(std::size_t offset)
    {
        const auto next = std::ranges::upper_bound(m_landmarks, offset, {}, &Landmark::offset);
        if (next == m_landmarks.begin() || std::prev(next)->offset < m_walker.position())
            return;
        m_walker = Walker(m_json, *std::prev(next));
        m_token = {};
    }

    std::string_view m_json;
    std::size_t m_end;
    std::span<const Landmark> m_landmarks;
    Walker m_walker;
    Token m_token;
    std::size_t m_offset = 0;
    std::size_t m_line = 1;
    std::size_t m_column = 1;
};

}

void FaultLog::error(std::size_t offset, std::string message)
{
    m_errors.add({Severity::error, offset, {}, std::move(message)});
}

void FaultLog::warning(std::size_t offset, std::string_view name, std::string message)
{
    m_warnings.add({Severity::warning, offset, name, std::move(message)});
}

bool FaultLog::isFull() const
{
    return m_errors.total > limits::faults;
}

bool FaultLog::givesUp()
{
    m_hasGivenUp = m_hasGivenUp || m_errors.total >= hopeless;
    return m_hasGivenUp;
}

void FaultLog::append(FaultLog other)
{
    for (Notes FaultLog::*notes : {&FaultLog::m_errors, &FaultLog::m_warnings}) {
        const std::size_t unlisted = (other.*notes).total - (other.*notes).first.size();
        for (Note &note : (other.*notes).first)
            (this->*notes).add(std::move(note));
        (this->*notes).total += unlisted;
    }
    std::ranges::move(other.m_landmarks, std::back_inserter(m_landmarks));
    m_end = std::min(m_end, other.m_end);
}

void FaultLog::clear()
{
    *this = {};
}

void FaultLog::Notes::add(Note note)
{
    ++total;
    first.push_back(std::move(note));
    if (first.size() > 4 * limits::faults) // bounded, however many faults a hostile file has
        keepFirst(limits::faults);
}

void FaultLog::Notes::keepFirst(std::size_t count)
{
    std::ranges::stable_sort(first, {}, [](const Note &note) {
        return note.offset + 1; // the file as a whole comes first
    });
    if (first.size() > count)
        first.erase(first.begin() + static_cast<std::ptrdiff_t>(count), first.end());
}

std::string FaultLog::Notes::rest(std::string_view noun) const
{
    const std::size_t count = total - first.size();
    if (count == 0)
        return {};
    return "and " + std::to_string(count) + " more " + std::string(noun) + (count == 1 ? "" : "s");
}

std::vector<Fault> FaultLog::located(std::string_view json)
{
    m_errors.keepFirst(limits::faults);
    m_warnings.keepFirst(limits::faults);
    Notes notes;
    std::ranges::move(m_errors.first, std::back_inserter(notes.first));
    std::ranges::move(m_warnings.first, std::back_inserter(notes.first));
    notes.keepFirst(notes.first.size());

    std::vector<Fault> faults;
    Locator locator(json, m_end, m_landmarks);
    for (Note &note : notes.first) {
        Fault fault{.severity = note.severity,
                    .pointer = {},
                    .message = std::move(note.message),
                    .name = note.name};
        if (note.offset != wholeFile)
            locator.locate(note.offset, fault);
        faults.push_back(std::move(fault));
    }
    if (std::string message = m_errors.rest("fault"); !message.empty()) {
        if (m_hasGivenUp)
            message += "; the rest of the file was not read";
        faults.push_back({.pointer = {}, .message = std::move(message)});
    }
    if (std::string message = m_warnings.rest("warning"); !message.empty()) {
        faults.push_back(
            {.severity = Severity::warning, .pointer = {}, .message = std::move(message)});
    }
    return faults;
}

}
