// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/foreign.h"

#include <string_view>

namespace ledgerline {

/// Takes the events that a reader of a foreign format finds, one after the other, and lets none
/// through that a dossier could not hold: it is skipped with its line and the reason.
class Intake
{
public:
    /// `options` must outlive it.
    explicit Intake(const ImportOptions &options, Place place = Place::line);

    void countRow() { ++m_foreign.rows; }

    /// Takes an event. Its texts become clean first: blanks at their ends and control characters
    /// go.
    void add(ForeignEvent event);

    void skip(std::size_t line, std::string reason);
    void warn(std::size_t line, std::string text);

    /// Title, lanes, measures and parties are set here.
    [[nodiscard]] Foreign &foreign() { return m_foreign; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }

private:
    /// Why the event cannot be taken; empty when it can.
    [[nodiscard]] std::string complaint(const ForeignEvent &event) const;

    const ImportOptions &m_options;
    Foreign m_foreign;
};

}
