// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every file in tests/data/faulty/ and tests/data/warned/ has the exact messages expected of it
/// beside it, under the same name with the extension .expected; the messages of a file that is read
/// end with the number of accepted warnings. To add a case, add such a pair; to take over changed
/// messages, run dossier_test with LEDGERLINE_APPROVE=1 in the environment and read the diff.
#include "catch.h"
#include "dossier/files.h"

#include "dossier/reader.h"

#include <cstdlib>

using namespace ledgerline;

namespace {

const std::filesystem::path faulty = LEDGERLINE_TEST_DATA "/faulty";
const std::filesystem::path warned = LEDGERLINE_TEST_DATA "/warned";

std::string messagesOf(const ReadResult &result, const std::filesystem::path &file)
{
    std::string messages;
    for (const Fault &fault : result.faults)
        messages += describe(fault, file.filename().string()) + '\n';
    if (result.dossier)
        messages += std::to_string(result.accepted) + " accepted\n";
    return messages;
}

void checkMessages(const ReadResult &result, const std::filesystem::path &file)
{
    const std::string messages = messagesOf(result, file);
    const auto expected = std::filesystem::path(file).replace_extension(".expected");
    if (std::getenv("LEDGERLINE_APPROVE"))
        writeBytes(expected, messages);
    CHECK(messages == bytesOf(expected));
    CHECK_FALSE(messages.empty());
}

}

TEST_CASE("every faulty file is refused with the messages expected of it", "[faulty]")
{
    const auto files = filesIn(faulty, ".json");
    CHECK(files.size() >= 101);
    for (const std::filesystem::path &file : files) {
        DYNAMIC_SECTION(file.filename().string())
        {
            const ReadResult result = readDossierFile(file);
            CHECK_FALSE(result.dossier);
            CHECK(result.errors > 0);
            checkMessages(result, file);
        }
    }
}

TEST_CASE("every doubtful file is read with the warnings expected of it", "[warned]")
{
    const auto files = filesIn(warned, ".json");
    CHECK(files.size() >= 9);
    for (const std::filesystem::path &file : files) {
        DYNAMIC_SECTION(file.filename().string())
        {
            const ReadResult result = readDossierFile(file);
            CHECK(result.dossier);
            CHECK(result.errors == 0);
            CHECK(result.warnings == result.faults.size());
            checkMessages(result, file);
        }
    }
}

TEST_CASE("no expectation has lost its file", "[faulty][warned]")
{
    for (const auto &folder : {faulty, warned}) {
        for (const std::filesystem::path &file : filesIn(folder, ".expected"))
            CHECK(exists(std::filesystem::path(file).replace_extension(".json")));
    }
}
