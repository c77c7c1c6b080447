// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/cursor.h"
#include "dossier/fault.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Collects what is wrong with a file while it is read. A fault is noted with nothing but the
/// byte it stands at; lines, columns and pointers are worked out once, for the faults reported.
class FaultLog
{
public:
    /// Of the file as a whole, or of something that has no place in it.
    static constexpr std::size_t wholeFile = static_cast<std::size_t>(-1);

    void error(std::size_t offset, std::string message);
    void warning(std::size_t offset, std::string_view name, std::string message);

    [[nodiscard]] bool hasErrors() const { return errors() > 0; }
    [[nodiscard]] std::size_t errors() const { return m_errors.total; }
    [[nodiscard]] std::size_t warnings() const { return m_warnings.total; }

    /// True when more errors were noted than are ever reported: nobody will read what else is
    /// found, so it needs no careful wording.
    [[nodiscard]] bool isFull() const;

    /// True, and remembered, when so much is wrong that reading on only costs memory.
    [[nodiscard]] bool givesUp();

    /// Says that nothing behind `position` is JSON, and that no pointer leads there.
    void cutAt(std::size_t position) { m_end = position; }

    /// Notes a place from which others behind it are found sooner. They come in file order.
    void pass(const Landmark &landmark) { m_landmarks.push_back(landmark); }

    /// Takes over what another log noted.
    void append(FaultLog other);

    /// Forgets everything noted so far.
    void clear();

    /// The faults in file order, and one more that counts the errors beyond the limit, and one
    /// the warnings.
    [[nodiscard]] std::vector<Fault> located(std::string_view json);

private:
    struct Note
    {
        Severity severity;
        std::size_t offset;
        std::string_view name;
        std::string message;
    };

    /// The first ones in the file, and how many there are in all.
    struct Notes
    {
        std::vector<Note> first;
        std::size_t total = 0;

        void add(Note note);
        void keepFirst(std::size_t count);

        /// The number of those beyond the limit, in words; empty when there are none.
        [[nodiscard]] std::string rest(std::string_view noun) const;
    };

    Notes m_errors;
    Notes m_warnings; ///< apart, so that they crowd out no error
    std::vector<Landmark> m_landmarks;
    std::size_t m_end = wholeFile;
    bool m_hasGivenUp = false;
};

}
