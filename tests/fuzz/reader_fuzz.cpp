// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads any bytes as a dossier. Beside not crashing, the reader must give a sound dossier or say
/// what is wrong where, and what it read must survive being written.
#include "fuzz/require.h"
#include "fuzz/soundness.h"

#include "dossier/reader.h"
#include "dossier/writer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace ledgerline;

namespace {

void requireFault(const Fault &fault, std::string_view json)
{
    require(!fault.message.empty(), "a fault has a message");
    require((fault.line == 0) == (fault.column == 0),
            "a fault has a line and a column, or neither");
    const auto lines = static_cast<std::size_t>(std::ranges::count(json, '\n')) + 1;
    require(fault.line <= lines && fault.column <= json.size() + 1, "a fault lies in the file");
    const std::string line = describe(fault, "file");
    require(std::ranges::none_of(line, [](char c) { return c == '\n' || c == '\x1b'; }),
            "a fault is one line that steers no terminal");
}

bool isError(const Fault &fault)
{
    return fault.severity == Severity::error;
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // libFuzzer hands out bytes; a null pointer with size 0 is the empty file.
    const std::string_view json(reinterpret_cast<const char *>(data), size);
    const ReadResult first = readDossier(json);
    for (const Fault &fault : first.faults)
        requireFault(fault, json);
    require(static_cast<bool>(first.dossier) != std::ranges::any_of(first.faults, isError),
            "there is a dossier, or an error");
    if (!first.dossier)
        return 0;

    requireSound(*first.dossier);
    const std::string written = writeDossier(*first.dossier);
    const ReadResult second = readDossier(written);
    require(static_cast<bool>(second.dossier), "what is written can be read");
    require(second.faults.size() == first.faults.size(), "writing changes no warning");
    require(writeDossier(*second.dossier) == written, "what is read again is written as before");
    return 0;
}
