// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace ledgerline::cli {

/// Tells on standard error how far a long work has come: on a terminal in one line that is
/// overwritten and gone at the end, elsewhere in lines, and there only if that is asked for.
class Progress
{
public:
    /// `noun`: what is counted, "figures".
    Progress(std::string noun, bool isAskedFor);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// "3 of 24 figures"
    void tell(std::size_t done, std::size_t all);

private:
    std::string m_noun;
    bool m_isOnTerminal;
    bool m_isTold;
};

}
