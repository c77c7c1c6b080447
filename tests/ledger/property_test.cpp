// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What holds of every record, tried on random ones (rapidcheck; a failure prints the seed that
/// repeats it, as RC_PARAMS="seed=..."). A record here is a handful of exchanges in June 2025 with
/// any claims of three parties about people, and about soldiers, who are a part of them.
#include "catch.h"

#include "ledger/sample.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <random>

using namespace ledgerline;

namespace {

enum class Form
{
    value,
    atLeast,
    between,
    about,
    undisclosed,
    atMost // last, so that generators can leave it out
};

struct RandomClaim
{
    int by = 0;
    bool soldiers = false;
    Form form = Form::value;
    int number = 0;
    int more = 0; ///< between: number to number + more
    int day = 1; ///< reported
};

struct RandomEvent
{
    int id = 0;
    int day = 1;
    std::vector<RandomClaim> claims;
};
using RandomRecord = std::vector<RandomEvent>;

constexpr std::string_view parties[] = {"alder", "birch", "cedar"};

std::string june(int day)
{
    return (day < 10 ? "2025-06-0" : "2025-06-") + std::to_string(day);
}

std::string quantityText(const RandomClaim &claim)
{
    const std::string number = std::to_string(claim.number);
    switch (claim.form) {
    case Form::value:
        return R"("value": )" + number;
    case Form::atLeast:
        return R"("at_least": )" + number;
    case Form::between:
        return R"("between": [)" + number + ", " + std::to_string(claim.number + claim.more) + ']';
    case Form::about:
        return R"("about": )" + number;
    case Form::undisclosed:
        return R"("undisclosed": true)";
    case Form::atMost:
        return R"("at_most": )" + number;
    }
    return {};
}

std::string text(const RandomEvent &event)
{
    std::string claims;
    for (const RandomClaim &claim : event.claims) {
        claims += (claims.empty() ? R"({ "by": ")" : R"(, { "by": ")")
            + std::string(parties[claim.by]) + R"(", "measure": ")"
            + (claim.soldiers ? "soldiers" : "people") + R"(", "to": "alder", )"
            + quantityText(claim) + R"(, "reported": ")" + june(claim.day) + R"(" })";
    }
    return exchange("e" + std::to_string(event.id), june(event.day), claims);
}

std::string text(const RandomRecord &record)
{
    std::string result;
    for (const RandomEvent &event : record)
        result += (result.empty() ? "" : ", ") + text(event);
    return result;
}

std::ostream &operator<<(std::ostream &stream, const RandomEvent &event)
{
    return stream << text(event);
}

rc::Gen<RandomClaim> anyClaim(Form last)
{
    return rc::gen::build<RandomClaim>(
        rc::gen::set(&RandomClaim::by, rc::gen::inRange(0, 3)),
        rc::gen::set(&RandomClaim::soldiers, rc::gen::arbitrary<bool>()),
        rc::gen::set(&RandomClaim::form,
                     rc::gen::map(rc::gen::inRange(0, static_cast<int>(last) + 1),
                                  [](int form) { return static_cast<Form>(form); })),
        rc::gen::set(&RandomClaim::number, rc::gen::inRange(0, 50)),
        rc::gen::set(&RandomClaim::more, rc::gen::inRange(0, 10)),
        rc::gen::set(&RandomClaim::day, rc::gen::inRange(1, 31)));
}

/// At most six events of at most six claims each.
RandomRecord anyRecord(Form last = Form::atMost)
{
    const auto claims
        = rc::gen::resize(6, rc::gen::container<std::vector<RandomClaim>>(anyClaim(last)));
    const auto event
        = rc::gen::build<RandomEvent>(rc::gen::set(&RandomEvent::day, rc::gen::inRange(1, 31)),
                                      rc::gen::set(&RandomEvent::claims, claims));
    RandomRecord record = *rc::gen::resize(6, rc::gen::container<RandomRecord>(event));
    for (std::size_t i = 0; i < record.size(); ++i)
        record[i].id = static_cast<int>(i);
    return record;
}

/// Every rule and every party's word.
std::vector<Reading> readings(const Dossier &dossier)
{
    std::vector<Reading> result;
    for (const std::string_view name :
         {"envelope", "lowest", "highest", "latest", "alder", "birch", "cedar"})
        result.push_back(reading(dossier, name));
    return result;
}

/// All that a reading makes of the people and soldiers of a record.
std::string wholeOf(const Dossier &dossier, const Reading &reading)
{
    std::string result;
    for (const std::string_view measure : {"people", "soldiers"}) {
        const Figure one = figure(dossier, measure);
        result += told(total(dossier, dossier.extent(), one, reading)) + '\n';
        for (const Step &step : runningTotal(dossier, one, reading))
            result += told(step.total.quantity()) + ' ';
    }
    for (const Tally &row : tally(dossier, dossier.extent(), Period::month, reading))
        result += '\n' + row.period + ' ' + told(row.total);
    return result;
}

bool isAtLeast(std::optional<std::int64_t> high, std::optional<std::int64_t> other)
{
    return !high || (other && *high >= *other);
}

/// Whether a reading's count lies in the envelope; where it states no low bound of its own, only
/// above, as an unstated low bound is the claim of nobody.
bool isWithin(const Quantity &count, const Quantity &envelope)
{
    return (!count.statesLow || envelope.low <= count.low) && isAtLeast(envelope.high, count.high);
}

/// Runs a property on random records, on the same ones each time unless RC_PARAMS says otherwise.
template<typename Property>
bool holdsOfAll(const std::string &sentence, Property property)
{
    ::setenv("RC_PARAMS", "seed=20251122 max_success=300", 0);
    return rc::check(sentence, property);
}

}

TEST_CASE("the order of claims and events never matters", "[property]")
{
    CHECK(holdsOfAll("a shuffled record reads the same", [] {
        const RandomRecord record = anyRecord();
        RandomRecord shuffled = record;
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (RandomEvent &event : shuffled)
            std::shuffle(event.claims.begin(), event.claims.end(), random);
        const auto one = dossierOf(text(record));
        const auto other = dossierOf(text(shuffled));
        for (std::size_t i = 0; i < readings(*one).size(); ++i) {
            Reading reading = readings(*one)[i];
            if (*rc::gen::arbitrary<bool>())
                reading.asOf = endOfDate(june(*rc::gen::inRange(1, 31)));
            for (const RandomEvent &event : record) {
                const std::string id = "e" + std::to_string(event.id);
                RC_ASSERT(counted(*one, id, "people", "alder", reading)
                          == counted(*other, id, "people", "alder", reading));
            }
            const Figure people = figure(*one, "people");
            RC_ASSERT(told(total(*one, one->extent(), people, reading))
                      == told(total(*other, other->extent(), people, reading)));
        }
    }));
}

TEST_CASE("the envelope contains every other reading of what it told", "[property]")
{
    CHECK(holdsOfAll("each rule's and each party's count lies in the envelope", [] {
        const auto dossier = dossierOf(text(anyRecord()));
        for (Index event = 0; event < dossier->events.size(); ++event) {
            for (const Figure figure : figuresOf(*dossier, event)) {
                const auto envelope = count(*dossier, event, figure);
                RC_ASSERT(envelope);
                for (const Reading &reading : readings(*dossier)) {
                    const auto one = count(*dossier, event, figure, reading);
                    RC_ASSERT(one);
                    if (!one->undisclosed) // what was not told is open, and bounds nothing
                        RC_ASSERT(isWithin(one->quantity, envelope->quantity));
                }
            }
        }
    }));
}

TEST_CASE("as of the far future is as of no day", "[property]")
{
    CHECK(holdsOfAll("in the end all is known", [] {
        const auto dossier = dossierOf(text(anyRecord()));
        for (const Reading &reading : readings(*dossier)) {
            Reading late = reading;
            late.asOf = endOfDate("9999-12-31");
            RC_ASSERT(wholeOf(*dossier, late) == wholeOf(*dossier, reading));
        }
    }));
}

TEST_CASE("as of a day, a record reads like one that says nothing later", "[property]")
{
    CHECK(holdsOfAll("what is not known yet has no influence", [] {
        const RandomRecord record = anyRecord();
        const int day = *rc::gen::inRange(1, 31);
        RandomRecord known = record;
        for (RandomEvent &event : known) {
            std::erase_if(event.claims, [&](const RandomClaim &claim) {
                return std::max(claim.day, event.day) > day;
            });
        }
        const auto whole = dossierOf(text(record));
        const auto part = dossierOf(text(known));
        for (Reading reading : readings(*whole)) {
            const Figure people = figure(*whole, "people");
            const std::string then = told(total(*part, part->extent(), people, reading));
            reading.asOf = endOfDate(june(day));
            RC_ASSERT(told(total(*whole, whole->extent(), people, reading)) == then);
        }
    }));
}

TEST_CASE("an event that told no count moves no low bound and opens the sum", "[property]")
{
    CHECK(holdsOfAll("undisclosed is not zero, and not more than zero", [] {
        RandomRecord record = anyRecord();
        const auto before = dossierOf(text(record));
        record.push_back({.id = 99,
                          .day = *rc::gen::inRange(1, 31),
                          .claims = {{.by = *rc::gen::inRange(0, 3), .form = Form::undisclosed}}});
        const auto after = dossierOf(text(record));
        const Window all = window("2025-06", "2025-06");
        for (const Reading &reading : readings(*before)) {
            const Figure people = figure(*before, "people");
            const Total one = total(*before, all, people, reading);
            const Total other = total(*after, all, people, reading);
            RC_ASSERT(other.low == one.low);
            RC_ASSERT(!other.high);
            RC_ASSERT(other.undisclosed == one.undisclosed + 1);
        }
    }));
}

TEST_CASE("sums are monotone in their bounds", "[property]")
{
    // Not so with `at_most`: widened, it may stop denying the low bound of another claim.
    CHECK(holdsOfAll("a wider claim never makes a sum narrower", [] {
        RandomRecord record = anyRecord(Form::between);
        const auto before = dossierOf(text(record));
        for (RandomEvent &event : record) {
            for (RandomClaim &claim : event.claims) {
                const int least = *rc::gen::inRange(0, claim.number + 1);
                const int high = claim.number + (claim.form == Form::between ? claim.more : 0);
                const int wider = *rc::gen::inRange(0, 10);
                if (claim.form != Form::atLeast)
                    claim.form = Form::between;
                claim.number = least;
                claim.more = high - least + wider;
            }
        }
        const auto after = dossierOf(text(record));
        const Window all = window("2025-06", "2025-06");
        for (const std::string_view name : {"envelope", "alder", "birch", "cedar"}) {
            const Reading as = reading(*before, name);
            const Figure people = figure(*before, "people");
            const Total one = total(*before, all, people, as);
            const Total other = total(*after, all, people, as);
            RC_ASSERT(other.low <= one.low);
            RC_ASSERT(isAtLeast(other.high, one.high));
        }
    }));
}
