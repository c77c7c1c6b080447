// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/foreign.h"

#include <exception>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ledgerline {

/// Nobody waits for an import any more. Thrown and caught within this room.
struct ImportStopped : std::exception
{
    [[nodiscard]] const char *what() const noexcept override { return "the import was stopped"; }
};

/// Throws that where an import's watch has had enough; asks it once in a while.
void goOn(const ImportOptions &options, std::size_t rows);

/// Takes the events that a reader of a foreign format finds, one after the other, and lets none
/// through that a dossier could not hold: it is skipped with its line and the reason.
class Intake
{
public:
    /// `options` must outlive it.
    explicit Intake(const ImportOptions &options, Place place = Place::line);

    /// Says what the file is called and about; either may be empty.
    void describe(const std::string &title, const std::string &summary);

    /// Names the next lane from above, if there is none of that name yet.
    void addLane(std::string name);

    void countRow();

    /// Whether another row of a table is wanted.
    [[nodiscard]] bool isFull() const { return m_foreign.rows >= m_options.mostRows; }

    /// Takes an event. Its texts become clean first: blanks at their ends and control characters
    /// go.
    void add(ForeignEvent event);

    void skip(std::size_t line, std::string reason);
    void warn(std::size_t line, std::string text);

    /// Warns of an event that may be one of those before it. Only the first such are told.
    void warnOfTwin(std::size_t line, std::string text);

    /// What was taken so far. Measures and parties are named here.
    [[nodiscard]] Foreign &foreign() { return m_foreign; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }

private:
    /// Why the event cannot be taken; empty when it can.
    [[nodiscard]] std::string complaint(const ForeignEvent &event) const;

    /// Warns where another event of the file had the same id.
    void noteId(const ForeignEvent &event);

    const ImportOptions &m_options;
    Foreign m_foreign;
    std::size_t m_twins = 0;
    std::unordered_map<std::string, std::size_t> m_lines; ///< by the ids of those that were taken
};

}
