// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/faultlog.h"
#include "dossier/warning.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ledgerline {

/// Notes warnings, but for those that the element they are raised at accepts: these are counted.
/// An element is known by the byte that it begins at.
class WarningLog
{
public:
    /// Of what belongs to no element that could accept it.
    static constexpr std::size_t nobody = FaultLog::wholeFile;

    explicit WarningLog(FaultLog &faults)
        : m_faults(faults)
    {
    }

    /// Elements accept in the order in which they stand in the file, and before anything is
    /// raised at them. `offset` is where the name of the warning stands.
    void accept(std::size_t element, Warning warning, std::size_t offset);

    void raise(Warning warning, std::size_t element, std::size_t offset, std::string message);

    /// Warns of all that was accepted and never raised.
    void reportAcceptedInVain();

    [[nodiscard]] std::size_t accepted() const { return m_accepted; }

private:
    struct Acceptance
    {
        std::size_t element;
        Warning warning;
        std::size_t offset;
        bool isUsed = false;
    };

    FaultLog &m_faults;
    std::vector<Acceptance> m_acceptances; ///< sorted by element
    std::size_t m_accepted = 0;
};

}
