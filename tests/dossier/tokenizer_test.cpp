// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dossier/tokenizer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace ledgerline;

namespace {

using Json = nlohmann::json;
using Lines = std::vector<std::string>;

/// What nlohmann's parser tells of a text, a line for each token.
class Listener : public nlohmann::json_sax<Json>
{
public:
    Lines lines;

    bool null() override { return add("null"); }
    bool boolean(bool value) override { return add(value ? "true" : "false"); }
    bool number_integer(std::int64_t) override { return add("number"); }
    bool number_unsigned(std::uint64_t value) override { return add(std::to_string(value)); }
    bool number_float(double, const std::string &) override { return add("number"); }
    bool string(std::string &value) override { return add("text " + value); }
    bool binary(Json::binary_t &) override { return false; }
    bool start_object(std::size_t) override { return add("{"); }
    bool key(std::string &value) override { return add("key " + value); }
    bool end_object() override { return add("}"); }
    bool start_array(std::size_t) override { return add("["); }
    bool end_array() override { return add("]"); }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override
    {
        return false;
    }

private:
    bool add(std::string line)
    {
        lines.push_back(std::move(line));
        return true;
    }
};

struct Told
{
    bool isJson = false;
    Lines lines;
};

Told tellTokens(const std::string &json)
{
    using Kind = Tokenizer::Kind;
    Told told;
    Tokenizer tokens(json);
    for (Kind kind = tokens.next();; kind = tokens.next()) {
        const Token token = tokens.token();
        const std::string raw = json.substr(token.begin, token.end - token.begin);
        switch (kind) {
        case Kind::end:
            told.isJson = true;
            return told;
        case Kind::fault:
            return told;
        case Kind::count:
            told.lines.push_back(std::to_string(tokens.count()));
            break;
        case Kind::number:
            told.lines.emplace_back("number");
            break;
        case Kind::text:
            told.lines.push_back("text " + std::string(tokens.text()));
            break;
        case Kind::key:
            told.lines.push_back("key " + std::string(tokens.text()));
            break;
        case Kind::boolean:
            CHECK(raw == (tokens.count() == 1 ? "true" : "false"));
            [[fallthrough]];
        default: // a word or bracket, as it stands
            told.lines.push_back(raw);
        }
    }
}

/// Two parsers of one mind: the same verdict, and the same tokens up to a fault. (Where a number
/// runs on into something else, nlohmann's first tells the number.)
void compare(const std::string &json)
{
    CAPTURE(json);
    Listener listener;
    const bool isJson = Json::sax_parse(json.begin(), json.end(), &listener);
    const Told told = tellTokens(json);
    REQUIRE(told.isJson == isJson);
    if (isJson) {
        REQUIRE(told.lines == listener.lines);
        return;
    }
    REQUIRE(told.lines.size() <= listener.lines.size());
    REQUIRE(listener.lines.size() <= told.lines.size() + 1);
    REQUIRE(std::equal(told.lines.begin(), told.lines.end(), listener.lines.begin()));
}

}

TEST_CASE("the tokenizer is of one mind with nlohmann's parser", "[tokenizer]")
{
    const std::string json = GENERATE(
        as<std::string>(), "", " ", "5", "null", "nul", "nulll", "true", "\"\"", "\"", "\"a", "{}",
        "[]", "[1,]", "[,1]", "[1 2]", "{\"a\":1}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\":}", "{1:2}",
        "{,}", "[}", "{]", "[", "[[]", "[]]", "[] []", "01", "-", "-0", "-1", "+1", ".5", "1.",
        "1.5", "1e5", "1E+5", "1e", "1e999", "1e-999", "-1e999", "18446744073709551615",
        "18446744073709551616", "9223372036854775808", "-9223372036854775809", "0", "00", "1a",
        "[1\"x\"]", "[true\"x\"]", "[truefalse]", "\"\\n\\u00e9\\ud83d\\ude00\\/\\\\\"", "\"\\x\"",
        "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\u0041\"", "\"\\u12\"", "\"\\\"", "\"a\\",
        "\"\t\"", "\"a\nb\"", "\"\x7f\"", "\"\xc3\xa9\"", "\"\xc3\"", "\"\xe2\x82\"",
        "\"\xf0\x9f\x98\x80\"", "\"\xed\xa0\x80\"", "\"\xc0\x80\"", "\"\xff\"", "\xef\xbb\xbf{}",
        "\xef\xbb\xbf", "[\xef\xbb\xbf 1]",
        "[\xef\xbb\xbf"
        "1]",
        "{} ,", "/**/{}", "[1]//", "'a'", "NaN", "\f[]", "{\"a\":{\"b\":[1,{\"c\":null}]}}");
    compare(json);
}

TEST_CASE("so it is of JSON with any slips in it", "[tokenizer]")
{
    const std::string whole = "{ \"a\\u00e9b\" : [0, -1.5e+3,true,false , null,\"x\\\"y\\\\\"],"
                              "\"\xc3\xa9\": {\"\": {}, \"n\":12345678901234567890123} }";
    const std::string pieces = "{}[]:,\"\\ \n-+.0123456789eEutrfalsnx\x01\x7f\xc3\xa9\xed\xf0/";
    std::mt19937 random(7); // the same slips each time
    const auto below = [&](std::size_t n) { return random() % n; };
    compare(whole);
    for (int round = 0; round < 20'000; ++round) {
        std::string json = whole;
        for (std::size_t slips = 1 + below(3); slips > 0; --slips) {
            const std::size_t at = below(json.size());
            if (below(3) == 0)
                json.erase(at, 1 + below(3));
            else if (below(2) == 0)
                json.insert(at, 1, pieces[below(pieces.size())]);
            else
                json[at] = pieces[below(pieces.size())];
        }
        compare(json);
    }
}
