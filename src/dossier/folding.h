// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// Texts as a search compares them: without case and accents, and the same however they were typed.
/// Keeps its scratch space, since a search folds millions of texts; one for each thread.
class Folding
{
public:
    /// Stays until the next one is asked for.
    [[nodiscard]] std::string_view of(std::string_view text);

private:
    std::string m_text;
    std::vector<std::int32_t> m_characters;
};

}
