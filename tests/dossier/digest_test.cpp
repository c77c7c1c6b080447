// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/digest.h"

#include "catch.h"
#include "dossier/files.h"

#include "dossier/file.h"
#include "dossier/reader.h"

using namespace ledgerline;

TEST_CASE("a digest is that of FIPS 180-4", "[digest]")
{
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256(std::string(1'000'000, 'a'))
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a dossier knows the digest of the bytes that it was read from", "[digest][reader]")
{
    const std::string path = LEDGERLINE_SOURCE_DIR "/data/grain.json";
    const std::string bytes = readFile(path).bytes;
    const ReadResult fromFile = readDossierFile(path);
    const ReadResult fromBytes = readDossier(bytes);
    const ReadResult other = readDossier(bytes + '\n');
    REQUIRE(fromFile.dossier);
    CHECK(fromFile.dossier->sha256 == sha256(bytes));
    CHECK(fromBytes.dossier->sha256 == sha256(bytes));
    CHECK(other.dossier->sha256 != sha256(bytes));
}
