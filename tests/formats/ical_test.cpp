// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/dossier.h"
#include "formats/foreign.h"
#include "samples.h"

using namespace ledgerline;

namespace {

/// In the calendar of the samples, on the clock that its talks were held by.
std::shared_ptr<const Dossier> calendar()
{
    ImportOptions options;
    options.timezone = "Europe/Istanbul";
    return readBack(readSample("calendar.ics", "ical", options), options);
}

const Event &eventOf(const Dossier &dossier, std::string_view name)
{
    const Index row = dossier.findEvent(std::string(name) + "-harbour-example");
    REQUIRE(row != none);
    return dossier.events[row];
}

}

TEST_CASE("a calendar's report lists what is not taken as it stands", "[ical]")
{
    const Foreign foreign = readSample("calendar.ics", "ical");
    CHECK(foreign.title == "The talks, day by day");
    CHECK(foreign.rows == 18);
    CHECK(foreign.events.size() == 12);
    CHECK(inLines(foreign.skipped)
          == "105: \"2025-06-31\": the day does not exist: June 2025 has 30 days\n"
             "110: \"2025-06-31\": the day does not exist: June 2025 has 30 days\n"
             "115: it has no END\n"
             "119: \"2025-06-12/2025-06-10\": the interval ends before it starts\n"
             "149: a task without DUE has no term\n"
             "153: \"VJOURNAL\" is neither event nor task\n");
    CHECK(inLines(foreign.warnings)
          == "82: the time zone \"Middle of the Sea\" is not known: its clock is taken for that of "
             "the dossier\n"
             "89: it recurs (RRULE FREQ=WEEKLY;COUNT=4): taken once\n"
             "97: it was cancelled: taken as said, and not as something that took place\n"
             "142: it is not told when the term began: taken as the day it ends\n");
}

TEST_CASE("a calendar's dates are on the dossier's clock, and a day's end is its last", "[ical]")
{
    const auto dossier = calendar();
    const auto when = [&](const std::string &name) { return *eventOf(*dossier, name).when; };
    CHECK(when("round-1").text == "2025-05-16T10:36Z/2025-05-16T12:16Z");
    CHECK(when("round-1").start.earliest
          == Instant(date::local_days(date::year(2025) / 5 / 16)) + std::chrono::hours(13)
              + std::chrono::minutes(36));
    CHECK(when("exchange").text == "2025-05-23/2025-05-25");
    CHECK(when("one-day").text == "2025-06-06");
    CHECK(when("utc").text == "2025-06-02T10:45Z/2025-06-02T12:00Z");
    CHECK(when("floating").text == "2025-07-23T20:37");
    CHECK(when("own-zone").text == "2025-01-15T07:00Z");
    CHECK(when("no-zone").text == "2025-01-15T09:00");
    CHECK(when("weekly").text == "2025-06-02");
}

TEST_CASE("a calendar's texts are unfolded and unescaped, its categories are lanes", "[ical]")
{
    const auto dossier = calendar();
    const Event &first = eventOf(*dossier, "round-1");
    CHECK(first.kind == EventKind::occurrence);
    CHECK(first.summary.text
          == "The delegations met for about 100 minutes.\nThey agreed on an exchange of 1,000 for "
             "1,000; the list was to follow.");
    CHECK(dossier->rareOf(first).place.text == "Dolmabah\u00e7e, Istanbul");
    CHECK(dossier->sources[dossier->citationsOf(first)[0].source].url
          == "https://example.org/round-1");
    std::string lanes;
    for (const Lane &lane : dossier->lanes)
        lanes += std::string(lane.name.text) + ';';
    CHECK(lanes == "Talks;Exchanges;Statements;Bodies;Deadlines;");
    const Event &weekly = eventOf(*dossier, "weekly");
    CHECK(dossier->extras[dossier->rareOf(weekly).extras.first].json.find("FREQ=WEEKLY;COUNT=4")
          != std::string_view::npos);
}

TEST_CASE("tasks are deadlines, and what was cancelled did not take place", "[ical]")
{
    const auto dossier = calendar();
    const auto deadline = [&](const std::string &name) {
        const Event &event = eventOf(*dossier, name);
        REQUIRE(dossier->deadlineOf(event) != nullptr);
        return *dossier->deadlineOf(event);
    };
    CHECK(eventOf(*dossier, "ultimatum-50").when->text == "2025-07-14");
    CHECK(deadline("ultimatum-50").due->text == "2025-09-02");
    CHECK(deadline("ultimatum-50").outcome == Outcome::withdrawn);
    CHECK(deadline("ultimatum-10").due->text == "2025-08-08");
    CHECK(deadline("ultimatum-10").outcome == Outcome::unstated);
    CHECK(deadline("list").due->text == "2025-05-25T21:00Z");
    CHECK(deadline("list").outcome == Outcome::met);
    CHECK(eventOf(*dossier, "cancelled").kind == EventKind::statement);
    CHECK(eventOf(*dossier, "cancelled").title.text == "Cancelled: Return of the first bodies");
}

TEST_CASE("what was cancelled did not take place, however that is spelled", "[ical]")
{
    const std::string status = GENERATE("CANCELLED", "cancelled", "CANCELED");
    CAPTURE(status);
    const Foreign foreign = readText("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nSTATUS:" + status
                                         + "\nDTSTART;VALUE=DATE:20250601\nEND:VEVENT\n"
                                           "END:VCALENDAR\n",
                                     "ical");
    CHECK(foreign.events.at(0).kind == EventKind::statement);
    CHECK(foreign.warnings.size() == 1);
}

TEST_CASE("a date that stands beside a calendar's own counts while both mean the same", "[ical]")
{
    const auto when
        = [](const std::string &start, const std::string &end, const std::string &stored) {
              const Foreign foreign
                  = readText("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;VALUE=DATE:" + start
                                 + "\nDTEND;VALUE=DATE:" + end + "\nX-LEDGERLINE-DATE:" + stored
                                 + "\nEND:VEVENT\nEND:VCALENDAR\n",
                             "ical");
              REQUIRE(foreign.events.size() == 1);
              return foreign.events.front().when;
          };
    CHECK(when("20250601", "20250701", "2025-06~") == "2025-06~");
    CHECK(when("20250601", "20250702", "2025-06~") == "2025-06-01/2025-07-01"); // moved since
    CHECK(when("20250601", "20250701", "June") == "2025-06-01/2025-06-30");
}

TEST_CASE("an event of those that recur is another one, and one that stands there twice is told",
          "[ical]")
{
    const auto event = [](const std::string &lines) {
        return "BEGIN:VEVENT\nUID:a\nSUMMARY:A\n" + lines + "\nEND:VEVENT\n";
    };
    const Foreign foreign
        = readText("BEGIN:VCALENDAR\n" + event("DTSTART:20250601T100000Z")
                       + event("DTSTART:20250608T120000Z\nRECURRENCE-ID:20250608T100000Z")
                       + event("DTSTART:20250602T100000Z\nSEQUENCE:1") + "END:VCALENDAR\n",
                   "ical");
    CHECK(foreign.events.size() == 3);
    CHECK(inLines(foreign.warnings)
          == "13: its id \"a\" is that of line 2: taken as another event\n");
}

TEST_CASE("an event in no UTF-8 is skipped, and the others are taken", "[ical]")
{
    const auto event = [](const std::string &title) {
        return "BEGIN:VEVENT\nSUMMARY:" + title + "\nDTSTART:20250601T100000Z\nEND:VEVENT\n";
    };
    const Foreign foreign = readText(
        "BEGIN:VCALENDAR\n" + event("Tu\xE9s") + event("Tués") + "END:VCALENDAR\n", "ical");
    REQUIRE(foreign.events.size() == 1);
    CHECK(foreign.events.front().title == "Tués");
    CHECK(inLines(foreign.skipped) == "2: it is not in UTF-8; save the file as UTF-8\n");
}

TEST_CASE("a duration's days are the clock's, and its hours are as long as hours", "[ical]")
{
    const auto end = [](const std::string &start, const std::string &duration) {
        const Foreign foreign
            = readText("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART" + start
                           + "\nDURATION:" + duration + "\nEND:VEVENT\nEND:VCALENDAR\n",
                       "ical");
        const std::string when = foreign.events.at(0).when;
        return when.substr(when.find('/') + 1);
    };
    // The night after it the clocks of Kyiv go forward.
    const std::string noon = ";TZID=Europe/Kyiv:20250329T120000";
    CHECK(end(noon, "P1D") == "2025-03-30T09:00Z");
    CHECK(end(noon, "PT24H") == "2025-03-30T10:00Z");
    CHECK(end(noon, "P1DT1H") == "2025-03-30T10:00Z");
    CHECK(end(":20250329T120000Z", "P1D") == "2025-03-30T12:00Z");
    CHECK(end(":20250329T120000", "P1W") == "2025-04-05T12:00");
    CHECK(end(";VALUE=DATE:20250329", "P2D") == "2025-03-30");
}

TEST_CASE("a clock that a file has changing every second is not waited for", "[ical]")
{
    const Foreign foreign
        = readText("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Mad\nBEGIN:STANDARD\n"
                   "DTSTART:16010101T040000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0300\n"
                   "TZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:A\n"
                   "DTSTART;TZID=Mad:20250601T100000\nEND:VEVENT\nEND:VCALENDAR\n",
                   "ical");
    CHECK(
        inLines(foreign.warnings)
        == "11: the time zone \"Mad\" is not known: its clock is taken for that of the dossier\n");
}
