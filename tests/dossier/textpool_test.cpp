// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/textpool.h"

#include <string>
#include <vector>

using namespace ledgerline;

namespace {

const std::size_t sizes[] = {1, 253, 254, 255, 256, 1000, 70'000}; // short, long, past a block

}

TEST_CASE("a text of any length is kept as it is", "[textpool]")
{
    TextPool pool;
    std::vector<PooledText> kept;
    for (const std::size_t size : sizes)
        kept.push_back(pool.keep(std::string(size, 'a')));
    CHECK(pool.keep("").empty());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        CHECK(kept[i] == std::string(sizes[i], 'a'));
        CHECK(kept[i].size() == sizes[i]);
    }
    CHECK(PooledText().empty());
}

TEST_CASE("a text of any length keeps its translations", "[textpool]")
{
    TextPool pool;
    for (const std::size_t size : sizes) {
        const std::string own(size, 'b');
        const Text text = pool.keep({{"en", own}, {"uk", "\u0434\u0430"}}, 0);
        CHECK(text.text == own);
        CHECK(text.in("uk") == "\u0434\u0430");
        CHECK(text.in("fr") == own);
    }
    CHECK(Text{pool.keep(std::string(300, 'c'))}.translations().empty());
}
