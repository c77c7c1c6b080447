// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace ledgerline::cli {

/// Notices that a file was saved, however an editor does it: written in place, replaced by a new
/// one of the same name, removed and made again. Looks at the file whenever it is asked; that is
/// right on every file system, and cheap for the few files that somebody edits.
class FilePoll
{
public:
    explicit FilePoll(std::string file);

    /// True, once, when the file is another than before, or gone, and has not changed since the
    /// last call: a save that is under way is waited for.
    [[nodiscard]] bool hasChanged();

    [[nodiscard]] const std::string &file() const { return m_file; }

private:
    /// What a save changes, whatever way it is done. All zero: there is no file.
    struct State
    {
        std::uintmax_t device = 0;
        std::uintmax_t inode = 0;
        std::intmax_t size = 0;
        std::intmax_t modified = 0; ///< nanoseconds since 1970, as the next
        std::intmax_t changed = 0;

        friend bool operator==(const State &, const State &) = default;
    };

    [[nodiscard]] static State stateOf(const std::string &file);

    std::string m_file;
    State m_state;
    bool m_isSettling = false;
};

}
