// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskflow.h"
#include "app/kioskplace.h"
#include "app/pinguard.h"
#include "app/pinhash.h"
#include "app/sample.h"
#include "catch.h"

using namespace ledgerline;
using namespace std::chrono_literals;

using Stage = KioskFlow::Stage;
using Answer = PinGuard::Answer;

TEST_CASE("a kiosk tells its stories until somebody comes, however long that takes", "[kiosk]")
{
    KioskFlow flow(60s, 15s);
    CHECK(flow.stage() == Stage::attract);
    flow.advance(1000h);
    CHECK(flow.stage() == Stage::attract);
    CHECK(flow.left(1000h) == 0s);
    flow.touch(1000h);
    CHECK(flow.stage() == Stage::exploring);
}

TEST_CASE("a visitor who does nothing is asked, and then the kiosk begins anew", "[kiosk]")
{
    KioskFlow flow(60s, 15s);
    flow.touch(5s);
    flow.advance(64'999ms);
    CHECK(flow.stage() == Stage::exploring);
    CHECK(flow.left(64'999ms) == 0s);
    flow.advance(65s);
    CHECK(flow.stage() == Stage::asking);
    CHECK(flow.left(65s) == 15s);
    CHECK(flow.left(65'001ms) == 15s);
    CHECK(flow.left(79'999ms) == 1s);
    flow.advance(79'999ms);
    CHECK(flow.stage() == Stage::asking);
    flow.advance(80s);
    CHECK(flow.stage() == Stage::attract);
    CHECK(flow.left(80s) == 0s);
}

TEST_CASE("any touch while a visitor is asked says yes", "[kiosk]")
{
    KioskFlow flow(60s, 15s);
    flow.touch(0s);
    flow.advance(70s);
    REQUIRE(flow.stage() == Stage::asking);
    flow.touch(70s);
    CHECK(flow.stage() == Stage::exploring);
    flow.advance(129s);
    CHECK(flow.stage() == Stage::exploring);
    flow.advance(130s);
    CHECK(flow.stage() == Stage::asking);
}

TEST_CASE("a machine that was asleep is not asked about in the past", "[kiosk]")
{
    KioskFlow flow(60s, 15s);
    flow.touch(0s);
    flow.advance(8h);
    CHECK(flow.stage() == Stage::attract);
}

TEST_CASE("other times hold for whoever is there", "[kiosk]")
{
    KioskFlow flow(60s, 15s);
    flow.touch(0s);
    flow.setTimes(20s, 5s);
    flow.advance(20s);
    CHECK(flow.stage() == Stage::asking);
    CHECK(flow.left(20s) == 5s);
}

TEST_CASE("the PIN is right at once, and an empty one never", "[kiosk]")
{
    PinGuard guard;
    CHECK_FALSE(guard.hasPin());
    CHECK(guard.answer("", 0s) == Answer::wrong);
    guard.setPin("4711");
    CHECK(guard.answer("4711", 10s) == Answer::right);
    CHECK(guard.wait(10s) == 0s);
}

TEST_CASE("each wrong PIN is followed by twice the wait, up to a minute", "[kiosk]")
{
    PinGuard guard;
    guard.setPin("4711");
    PinGuard::Time now = 100s;
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        CAPTURE(wait.count());
        CHECK(guard.answer("0000", now) == Answer::wrong);
        CHECK(guard.wait(now) == wait);
        CHECK(guard.answer("4711", now + wait - 1ms) == Answer::tooSoon);
        CHECK(guard.wait(now + wait - 1ms) == 1s);
        now += wait;
        CHECK(guard.wait(now) == 0s);
    }
    CHECK(guard.answer("4711", now) == Answer::right);
    CHECK(guard.answer("47110", now) == Answer::wrong);
    CHECK(guard.wait(now) == 1s);
}

TEST_CASE("a hash of a PIN is opened by that PIN alone, and says nothing of it", "[kiosk]")
{
    const std::string kept = hashOf("4711");
    CAPTURE(kept);
    REQUIRE(isPinHash(kept));
    CHECK(opens(kept, "4711"));
    CHECK_FALSE(opens(kept, "4712"));
    CHECK_FALSE(opens(kept, ""));
    CHECK_FALSE(opens(kept, kept));
    CHECK(kept.find("4711") == std::string::npos);
    CHECK(hashOf("4711") != kept); // or equal PINs would be seen to be equal

    PinGuard guard;
    guard.setPin(kept);
    CHECK(guard.answer("0000", 0s) == Answer::wrong);
    CHECK(guard.answer("4711", 1s) == Answer::right);
}

TEST_CASE("what others have hashed by the same rule is read", "[kiosk]")
{
    // python3 -c 'import hashlib, base64; print(base64.urlsafe_b64encode(
    //     hashlib.pbkdf2_hmac("sha512", b"4711", b"saltsalt", 1000, 32)))'
    CHECK(opens("pbkdf2-sha512:1000:c2FsdHNhbHQ:IE9-1NNJJqFmAYbHuqFf3GmpfZRUK6cD-Dby--cGiQ0",
                "4711"));
}

TEST_CASE("a hash that is cut, without a salt or too slow is none", "[kiosk]")
{
    const std::string kept = hashOf("4711");
    const std::string key = kept.substr(kept.rfind(':'));
    for (const std::string &text :
         {kept.substr(0, kept.size() - 2), kept + ":", "pbkdf2-sha512:1000:" + key,
          "pbkdf2-sha512:1000:c2FsdA" + key, "pbkdf2-sha512:0:c2FsdHNhbHQ" + key,
          "pbkdf2-sha512:2000000000:c2FsdHNhbHQ" + key, "pbkdf2-sha1:1000:c2FsdHNhbHQ" + key,
          std::string("pbkdf2-sha512"), std::string("4711"), std::string()}) {
        CAPTURE(text);
        CHECK_FALSE(isPinHash(text));
    }
    CHECK(isPinHash("pbkdf2-sha512:1000:c2FsdHNhbHQ" + key));
}

TEST_CASE_METHOD(CleanDesk, "a kiosk's place is kept and found again", "[kiosk]")
{
    const std::filesystem::path file = path(QStringLiteral("deep/down/kiosk.json")).toStdString();
    CHECK_FALSE(loadPlace(file));
    REQUIRE(savePlace(file, {"first", 3}).empty());
    CHECK(loadPlace(file) == KioskPlace{"first", 3});
    REQUIRE(savePlace(file, {"second \"quoted\"", 1}).empty());
    CHECK(loadPlace(file) == KioskPlace{"second \"quoted\"", 1});
}

TEST_CASE_METHOD(CleanDesk, "a place that was cut or is something else is none", "[kiosk]")
{
    const QByteArray content = GENERATE(
        as<QByteArray>{}, "", "{\"story\": \"fi", "[1]", "{}", R"({"story": 1, "scene": 1})",
        R"({"story": "first", "scene": -1})", R"({"story": "first", "scene": "1"})");
    CAPTURE(content.toStdString());
    CHECK_FALSE(loadPlace(write(QStringLiteral("kiosk.json"), content).toStdString()));
}

TEST_CASE_METHOD(CleanDesk, "a place that cannot be kept says why", "[kiosk]")
{
    [[maybe_unused]] const QString inTheWay = write(QStringLiteral("file"), "");
    CHECK_FALSE(savePlace(path(QStringLiteral("file/kiosk.json")).toStdString(), {}).empty());
}
