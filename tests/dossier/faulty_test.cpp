// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every file in tests/data/faulty/ has the exact messages expected of it beside it, under the
/// same name with the extension .expected. To add a case, add such a pair; to take over changed
/// messages, run dossier_test with LEDGERLINE_APPROVE=1 in the environment and read the diff.
#include "catch.h"
#include "dossier/files.h"

#include "dossier/reader.h"

#include <cstdlib>

using namespace ledgerline;

namespace {

const std::filesystem::path folder = LEDGERLINE_TEST_DATA "/faulty";

std::string messagesFor(const std::filesystem::path &path)
{
    const ReadResult result = readDossierFile(path);
    CHECK_FALSE(result.dossier);
    std::string messages;
    for (const Fault &fault : result.faults)
        messages += describe(fault, path.filename().string()) + '\n';
    return messages;
}

}

TEST_CASE("every faulty file is refused with the messages expected of it", "[faulty]")
{
    const auto files = filesIn(folder, ".json");
    CHECK(files.size() >= 95);
    for (const std::filesystem::path &file : files) {
        DYNAMIC_SECTION(file.filename().string())
        {
            const std::string messages = messagesFor(file);
            const auto expected = std::filesystem::path(file).replace_extension(".expected");
            if (std::getenv("LEDGERLINE_APPROVE"))
                writeBytes(expected, messages);
            CHECK(messages == bytesOf(expected));
            CHECK_FALSE(messages.empty());
        }
    }
}

TEST_CASE("no expectation has lost its file", "[faulty]")
{
    for (const std::filesystem::path &file : filesIn(folder, ".expected"))
        CHECK(exists(std::filesystem::path(file).replace_extension(".json")));
}
