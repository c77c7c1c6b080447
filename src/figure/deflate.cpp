// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/deflate.h"

#include <zlib.h>

namespace ledgerline {

std::string deflated(std::string_view bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string result(size, '\0');
    const auto *from = reinterpret_cast<const Bytef *>(bytes.data());
    compress2(reinterpret_cast<Bytef *>(result.data()), &size, from, bytes.size(),
              Z_BEST_COMPRESSION);
    result.resize(size);
    return result;
}

std::optional<std::string> inflated(std::string_view bytes)
{
    std::string text(mostInflated, '\0');
    uLongf size = text.size();
    const auto *from = reinterpret_cast<const Bytef *>(bytes.data());
    if (uncompress(reinterpret_cast<Bytef *>(text.data()), &size, from, bytes.size()) != Z_OK)
        return {};
    text.resize(size);
    return text;
}

}
