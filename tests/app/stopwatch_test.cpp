// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopwatch.h"
#include "catch.h"

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

struct Timed
{
    std::chrono::milliseconds now = 5h;
    Stopwatch watch{[this] { return now; }};

    [[nodiscard]] std::string told() const { return watch.elapsedText().toStdString(); }
};

}

TEST_CASE_METHOD(Timed, "a stopwatch counts what it runs and nothing else", "[stopwatch]")
{
    now += 1min;
    CHECK(told() == "0:00");
    watch.toggle();
    now += 62s;
    CHECK(told() == "1:02");
    watch.toggle();
    now += 1h;
    CHECK(told() == "1:02");
    CHECK_FALSE(watch.isRunning());
    watch.toggle();
    now += 59min;
    CHECK(told() == "1:00:02");
}

TEST_CASE_METHOD(Timed, "a stopwatch that is set to nothing runs on", "[stopwatch]")
{
    watch.start();
    now += 59s + 999ms;
    CHECK(told() == "0:59");
    watch.start(); // it runs already
    CHECK(told() == "0:59");
    watch.reset();
    CHECK(told() == "0:00");
    CHECK(watch.isRunning());
    now += 10s;
    CHECK(told() == "0:10");
}
