// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <deque>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace ledgerline {

/// The bytes behind every view of a dossier: texts are added one after another and never move.
struct TextPool
{
public:
    TextPool() = default;
    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;

    /// A copy of `text` that lives as long as the pool.
    [[nodiscard]] std::string_view keep(std::string_view text);
    [[nodiscard]] std::span<const Translation> keep(std::vector<Translation> translations);

    /// Forgets all texts: for a pool that serves as scratch space.
    void clear();

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
    std::deque<std::vector<Translation>> m_translations;
};

}
