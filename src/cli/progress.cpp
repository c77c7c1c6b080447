// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

#include <iostream>
#include <utility>

#include <unistd.h>

namespace ledgerline::cli {

namespace {

constexpr auto clearedLine = "\r\x1b[K";

}

Progress::Progress(std::string noun, bool isAskedFor)
    : m_noun(std::move(noun))
    , m_isOnTerminal(::isatty(STDERR_FILENO) == 1)
    , m_isTold(isAskedFor || m_isOnTerminal)
{
}

Progress::~Progress()
{
    if (m_isOnTerminal)
        std::cerr << clearedLine << std::flush;
}

void Progress::tell(std::size_t done, std::size_t all)
{
    if (!m_isTold)
        return;
    std::cerr << (m_isOnTerminal ? clearedLine : "") << done << " of " << all << ' ' << m_noun
              << (m_isOnTerminal ? "" : "\n") << std::flush;
}

}
