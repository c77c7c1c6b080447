// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qrcode.h"
#include "catch.h"

using namespace ledgerline;

namespace {

bool isDark(const QImage &modules, int x, int y)
{
    return qGray(modules.pixel(x, y)) < 128;
}

/// Whether the eye that each of three corners has stands here: a ring of 7 around a block of 3.
bool hasEye(const QImage &modules, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (isDark(modules, left + x, top + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

}

TEST_CASE("an address becomes a QR code with its eyes and its quiet margin", "[qrcode]")
{
    const QImage modules = qrModules(QStringLiteral("https://paper.example/1"));
    REQUIRE(modules.width() == modules.height());
    const int side = modules.width() - 8;
    CHECK(side >= 21);
    CHECK((side - 21) % 4 == 0);
    CHECK(hasEye(modules, 4, 4));
    CHECK(hasEye(modules, 4 + side - 7, 4));
    CHECK(hasEye(modules, 4, 4 + side - 7));
    CHECK_FALSE(hasEye(modules, 4 + side - 7, 4 + side - 7));
    for (int along = 0; along < modules.width(); ++along) {
        for (int deep = 0; deep < 4; ++deep) {
            CHECK_FALSE(isDark(modules, along, deep));
            CHECK_FALSE(isDark(modules, deep, along));
        }
    }
    CHECK(modules != qrModules(QStringLiteral("https://paper.example/2")));
}

TEST_CASE("what no QR code holds gives none", "[qrcode]")
{
    CHECK(qrModules({}).isNull());
    CHECK(qrModules(QString(4000, QLatin1Char('a'))).isNull());
    CHECK_FALSE(qrModules(QString(2000, QLatin1Char('a'))).isNull());
}
