// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurefile.h"

#include "cli/texttable.h"
#include "dossier/file.h"
#include "figure/embedding.h"

#include <utility>

namespace ledgerline::cli {

std::string inOneLine(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = (c >= '\0' && c < ' ') || c == '\x7f' ? '?' : c; // a dossier has none of these
    return printable(result);
}

std::variant<FigureFile, std::string> readFigureFile(const std::string &path)
{
    FileBytes file = readFile(path);
    if (!file.problem.empty())
        return path + ": " + file.problem;
    auto provenance = readProvenance(file.bytes);
    if (const auto *fault = std::get_if<std::string>(&provenance))
        return path + ": " + *fault;
    return FigureFile{std::move(file.bytes), std::get<Provenance>(std::move(provenance))};
}

}
