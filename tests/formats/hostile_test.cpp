// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/files.h"
#include "dossier/reader.h"
#include "formats/dossierfrom.h"
#include "samples.h"

using namespace ledgerline;

namespace {

enum class Depth
{
    read,
    dossier ///< and what is read becomes a dossier, which takes ten times as long
};

/// Whatever is read of the bytes must be a dossier or a fault, and no row may be lost on the way.
void checkAnyBytes(const ForeignFormat &format, std::string_view bytes,
                   Depth depth = Depth::dossier)
{
    auto read = readForeign(format, bytes, {});
    auto *foreign = std::get_if<Foreign>(&read);
    if (!foreign) {
        CHECK(!std::get<Fault>(read).message.empty());
        return;
    }
    CHECK(foreign->events.size() + foreign->skipped.size() == foreign->rows);
    if (depth == Depth::read)
        return;
    const ReadResult result = readDossier(dossierFrom(*foreign, {}));
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "import"));
    CHECK(result.errors == 0);
}

}

TEST_CASE("a file that is cut off anywhere is read as far as it goes", "[hostile]")
{
    for (const auto &entry : std::filesystem::directory_iterator(LEDGERLINE_FOREIGN_DATA)) {
        const std::string bytes = bytesOf(entry.path());
        const ForeignFormat *format = recogniseFormat(bytes);
        CAPTURE(entry.path().filename().string());
        REQUIRE(format);
        for (std::size_t length = 0; length <= bytes.size(); ++length)
            checkAnyBytes(*format, std::string_view(bytes).substr(0, length),
                          length % 31 == 0 ? Depth::dossier : Depth::read);
    }
}

TEST_CASE("every format takes every sample without a crash", "[hostile]")
{
    for (const auto &entry : std::filesystem::directory_iterator(LEDGERLINE_FOREIGN_DATA)) {
        CAPTURE(entry.path().filename().string());
        for (const ForeignFormat &format : foreignFormats()) {
            CAPTURE(format.id);
            checkAnyBytes(format, bytesOf(entry.path()));
        }
    }
}

TEST_CASE("a sample with any byte in it is read without a crash", "[hostile]")
{
    constexpr std::size_t step = 61; // a prime, so that all columns have their turn
    for (const auto &entry : std::filesystem::directory_iterator(LEDGERLINE_FOREIGN_DATA)) {
        std::string bytes = bytesOf(entry.path());
        const ForeignFormat *format = recogniseFormat(bytes);
        CAPTURE(entry.path().filename().string());
        REQUIRE(format);
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            const char before = bytes[at];
            for (const char c : {'\0', '"', '\n', '\xFF', '<', '{'}) {
                bytes[at] = c;
                checkAnyBytes(*format, bytes);
            }
            bytes[at] = before;
        }
    }
}
