// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a dossier of N events to standard output, the same bytes for the same N:
//     make_events 1000000 > million.json

#include "record.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    char *end = nullptr;
    const std::uint64_t count = argc == 2 ? std::strtoull(argv[1], &end, 10) : 0;
    if (end == nullptr || *end != '\0') {
        std::fputs("usage: make_events N > FILE\n", stderr);
        return 2;
    }
    writeRecord(count,
                [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); });
    return std::ferror(stdout) != 0 || std::fflush(stdout) != 0 ? 1 : 0;
}
