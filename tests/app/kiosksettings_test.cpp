// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosksettings.h"
#include "app/pinhash.h"
#include "catch.h"

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

/// All faults, as they are printed.
std::string faultsOf(std::string_view json)
{
    const KioskSettingsResult result = readKioskSettings(json);
    CHECK(result.settings.has_value() == result.faults.empty());
    std::string text;
    for (const Fault &fault : result.faults)
        text += describe(fault, "kiosk.json") + '\n';
    return text;
}

}

TEST_CASE("a kiosk's settings have defaults for all but their format", "[kiosk]")
{
    const KioskSettingsResult result = readKioskSettings(R"({"ledgerline_kiosk": 1})");
    CHECK(result.faults.empty());
    CHECK(result.settings == KioskSettings());
    CHECK(result.settings->idle == 60s);
    CHECK(result.settings->controls.asOf);
    CHECK(result.settings->pin.empty());
}

TEST_CASE("a kiosk's settings say everything that can be set", "[kiosk]")
{
    const KioskSettingsResult result = readKioskSettings(R"({
        "ledgerline_kiosk": 1,
        "dossier": "record.json",
        "stories": ["first", "second"],
        "idle_seconds": 90,
        "countdown_seconds": 20,
        "languages": ["en", "pt-BR"],
        "controls": ["lanes", "as-of"],
        "pin": "00420",
        "screen_mm": [1210, 680],
        "theme": "dark"
    })");
    CHECK(result.faults.empty());
    KioskSettings expected;
    expected.dossier = "record.json";
    expected.stories = {"first", "second"};
    expected.idle = 90s;
    expected.countdown = 20s;
    expected.languages = {"en", "pt-BR"};
    expected.controls = {true, false, true, false, false, false};
    expected.pin = "00420";
    expected.screen = ScreenSize{1210, 680};
    expected.theme = "dark";
    CHECK(result.settings == expected);
}

TEST_CASE("no controls at all can be allowed", "[kiosk]")
{
    const auto settings = readKioskSettings(R"({"ledgerline_kiosk": 1, "controls": []})").settings;
    REQUIRE(settings);
    CHECK(settings->controls == KioskControls{false, false, false, false, false, false});
}

TEST_CASE("every fault of a kiosk's settings is told with its place", "[kiosk]")
{
    CHECK(faultsOf(R"({
  "ledgerline_kiosk": 1,
  "idle_seconds": 2,
  "countdown_seconds": "long",
  "languages": ["en", "en", "Deutsch!"],
  "controls": ["lanes", "colour", "chart"],
  "pin": "12",
  "screen_mm": [1210],
  "theme": "blue",
  "idel_second": 5
})") == R"(kiosk.json:3:19: error: expected from 10 to 3600 seconds, found 2 [/idle_seconds]
kiosk.json:4:24: error: expected a whole number from 0 to 1,000,000,000,000, found a text [/countdown_seconds]
kiosk.json:5:23: error: "en" stands in this list twice [/languages/1]
kiosk.json:5:29: error: "Deutsch!" is no language tag such as en, uk or pt-BR [/languages/2]
kiosk.json:6:25: error: expected lanes, reading, as-of, details, charts or language, found "colour" [/controls/1]
kiosk.json:6:35: error: expected lanes, reading, as-of, details, charts or language, found "chart"; did you mean "charts"? [/controls/2]
kiosk.json:7:10: error: a PIN is a text of 4 to 12 digits [/pin]
kiosk.json:8:16: error: expected two numbers, the screen's width and height [/screen_mm]
kiosk.json:9:12: error: expected light or dark, found "blue" [/theme]
kiosk.json:10:3: error: expected ledgerline_kiosk, dossier, stories, idle_seconds, countdown_seconds, languages, controls, pin, screen_mm or theme, found "idel_second"; did you mean "idle_seconds"? [/idel_second]
)");
}

TEST_CASE("a PIN may be kept as a hash", "[kiosk]")
{
    const std::string kept = hashOf("4711");
    const auto settings
        = readKioskSettings(R"({"ledgerline_kiosk": 1, "pin": ")" + kept + "\"}").settings;
    REQUIRE(settings);
    CHECK(settings->pin == kept);
    CHECK_THAT(faultsOf(R"({"ledgerline_kiosk": 1, "pin": "pbkdf2-sha512:1000:c2FsdHNhbHQ:"})"),
               ContainsSubstring("1:32: error: this is no hash of a PIN as --kiosk-pin prints it"));
}

TEST_CASE("what is no settings file is told", "[kiosk]")
{
    CHECK(faultsOf("") != "");
    CHECK_THAT(faultsOf("{\n  \"ledgerline_kiosk\": 1,\n}"),
               ContainsSubstring("kiosk.json:3:1: error: a comma"));
    CHECK_THAT(faultsOf("[]"), ContainsSubstring("expected an object with a kiosk's settings"));
    CHECK_THAT(faultsOf("{}"), ContainsSubstring("the key \"ledgerline_kiosk\" is missing"));
    CHECK_THAT(faultsOf(R"({"ledgerline_kiosk": 2, "new": 1})"),
               ContainsSubstring("the file has format 2; this program reads format 1"));
    CHECK_THAT(faultsOf(R"({"ledgerline_kiosk": 1, "pin": 4711})"),
               ContainsSubstring("kiosk.json:1:32: error: expected a text, found"));
}
