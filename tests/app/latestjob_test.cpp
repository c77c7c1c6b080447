// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/latestjob.h"

#include "app/sample.h"
#include "catch.h"

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace ledgerline;

namespace {

/// Work that goes on until it is asked to stop.
struct Endless
{
    std::shared_ptr<std::atomic<int>> ended = std::make_shared<std::atomic<int>>(0);
    std::vector<int> told;
    std::optional<LatestJob<int>> job{std::in_place,
                                      [this](int result) { told.push_back(result); }};

    void start()
    {
        job->start([ended = ended](const std::stop_token &stop) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return ++*ended;
        });
    }
};

}

TEST_CASE_METHOD(Endless, "work that is called off ends, and is not told", "[latestjob]")
{
    start();
    CHECK(job->isBusy());
    job->cancel();
    CHECK_FALSE(job->isBusy());
    REQUIRE(eventually([&] { return *ended == 1; }));
    job->start([] { return 7; }); // what takes no token cannot be asked
    REQUIRE(eventually([&] { return !job->isBusy(); }));
    CHECK(told == std::vector<int>{7});
}

TEST_CASE_METHOD(Endless, "work that is out of date makes room for the latest", "[latestjob]")
{
    start();
    start();
    job->start([] { return 9; });
    REQUIRE(eventually([&] { return !job->isBusy(); }));
    CHECK(*ended == 1); // the second was never begun
    CHECK(told == std::vector<int>{9});
}

TEST_CASE_METHOD(Endless, "work ends with whoever waits for it", "[latestjob]")
{
    start();
    job.reset();
    CHECK(eventually([&] { return *ended == 1; }));
    CHECK(told.empty());
}
