// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <span>
#include <string_view>
#include <variant>

namespace ledgerline {

/// A format of others that can be read.
struct ForeignFormat
{
    std::string_view id; ///< on the command line
    std::string_view name; ///< in sentences
    std::string_view extension; ///< with its dot; what files of it are mostly called
    bool (*recognises)(std::string_view bytes); ///< cheap: looks at the beginning
    std::variant<Foreign, Fault> (*read)(std::string_view bytes, const ImportOptions &options);
    bool isMapped = false; ///< its columns mean what the options say
};

/// All of them, the more particular first.
[[nodiscard]] std::span<const ForeignFormat> foreignFormats();

/// None if there is no such format.
[[nodiscard]] const ForeignFormat *formatNamed(std::string_view id);

/// The format of a file by what is in it; none if it is in none of them.
[[nodiscard]] const ForeignFormat *recogniseFormat(std::string_view bytes);

/// The same of a file that somebody opens, or else by what the file is called: a table whose header
/// tells nothing can be mapped by hand. None of what calls itself a dossier or a story, however
/// faulty it is.
[[nodiscard]] const ForeignFormat *formatOf(std::string_view bytes, std::string_view fileName);

/// Reads a whole file, with or without a byte-order mark. A fault is of the file as a whole; what
/// is wrong with a row stands in the result. Never throws.
[[nodiscard]] std::variant<Foreign, Fault>
readForeign(const ForeignFormat &format, std::string_view bytes, const ImportOptions &options);

}
