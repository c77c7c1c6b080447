// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/folding.h"

#include <utf8proc.h>

#include <algorithm>

namespace ledgerline {

namespace {

/// To the letters that a text is made of (NFKD), without case, marks and invisible characters.
constexpr auto folded
    = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD
                                     | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char c : text) // without a way out, so that the compiler makes it fast
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

char lower(char c)
{
    return static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
}

}

std::string_view Folding::of(std::string_view text)
{
    if (isAscii(text)) {
        m_text.resize(text.size());
        std::transform(text.begin(), text.end(), m_text.begin(), lower);
        return m_text;
    }
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const auto decompose = [&] {
        return utf8proc_decompose(bytes, size, m_characters.data(),
                                  static_cast<utf8proc_ssize_t>(m_characters.size()), folded);
    };
    m_characters.resize(std::max(m_characters.size(), text.size()));
    utf8proc_ssize_t length = decompose();
    if (length < 0)
        return text; // no UTF-8: a dossier has none such
    // A few characters become several; and the end of the encoded text takes a byte.
    if (static_cast<std::size_t>(length) >= m_characters.size()) {
        m_characters.resize(static_cast<std::size_t>(length) + 1);
        length = decompose();
    }
    length = utf8proc_reencode(m_characters.data(), length, folded);
    return {reinterpret_cast<const char *>(m_characters.data()), static_cast<std::size_t>(length)};
}

}
