// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A provenance as JSON, and back from files that anybody may have changed.
#include "figure/provenance.h"

#include "dossier/viewjson.h"
#include "figure/deflate.h"
#include "figure/picturelimits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace ledgerline {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto formatKey = "ledgerline_figure";
constexpr auto listsKey = "lists";
constexpr int format = 1;
constexpr std::size_t mostBytes = std::size_t{16} << 20; ///< many times what mostListed allows

/// 1600, not 1600.0.
Json number(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

struct Word
{
    const char *key;
    std::optional<std::string> FigureWords::*word;
};
constexpr Word words[] = {{"title", &FigureWords::title},
                          {"subtitle", &FigureWords::subtitle},
                          {"alt", &FigureWords::altText}};

Json toJson(const FigureWords &own)
{
    Json json = Json::object();
    for (const auto &[key, word] : words) {
        if (own.*word)
            json[key] = *(own.*word);
    }
    return json;
}

/// What may be hundreds of rows.
Json listsJson(const Provenance &provenance)
{
    Json sources = Json::array();
    for (const SourceNote &source : provenance.sources) {
        Json &note = sources.emplace_back(Json{{"id", source.id}, {"publisher", source.publisher}});
        if (!source.address.empty())
            note["url"] = source.address;
    }
    Json events = Json::array();
    for (const EventDigest &event : provenance.events)
        events.push_back({event.id, event.digest});
    return {{"sources", std::move(sources)}, {"events", std::move(events)}};
}

Json toJson(const Provenance &provenance)
{
    Json own = toJson(provenance.words);
    if (const auto names = namesLeftOut(provenance.parts); !names.empty())
        own["without"] = names;
    return {{formatKey, format},
            {"version", provenance.version},
            {"view", viewJson(provenance.view)},
            {"words", std::move(own)},
            {"size", {number(provenance.size.width), number(provenance.size.height)}},
            {"scale", number(provenance.scale)},
            {"dpi", provenance.dotsPerInch ? number(*provenance.dotsPerInch) : Json()},
            {"dossier",
             {{"title", provenance.title},
              {"edition", provenance.edition},
              {"language", provenance.language},
              {"sha256", provenance.sha256}}},
            {"source_count", provenance.sourceCount},
            {"event_count", provenance.eventCount}};
}

/// What the command line gives as a language may be no text at all.
std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

/// The lists are most of a provenance, and a figure should be light: they are deflated, in Base64.
std::string packed(const Json &lists)
{
    const std::string bytes = deflated(dumped(lists));
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64()
        .toStdString();
}

/// Characters that mean something around the text, and blanks that would be lost, as \u escapes.
/// All of them stand in JSON's texts alone.
std::string safe(const std::string &json)
{
    std::string result;
    result.reserve(json.size());
    for (const char c : json) {
        switch (c) {
        case '<':
            result += "\\u003c";
            break;
        case '>':
            result += "\\u003e";
            break;
        case '&':
            result += "\\u0026";
            break;
        case '\x7f':
            result += "\\u007f";
            break;
        case ' ':
            result += result.ends_with(' ') ? "\\u0020" : " ";
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// Members of an object that must be there; reading on after the first fault does no harm.
class Reader
{
public:
    [[nodiscard]] std::string text(const Json &object, const char *key)
    {
        const Json &value = member(object, key);
        if (value.is_string())
            return value.get<std::string>();
        fail(key, "is no text");
        return {};
    }

    [[nodiscard]] const Json &member(const Json &object, const char *key)
    {
        static const Json nothing;
        const auto found = object.is_object() ? object.find(key) : object.end();
        return object.is_object() && found != object.end() ? *found : nothing;
    }

    [[nodiscard]] const Json &array(const Json &object, const char *key)
    {
        static const Json empty = Json::array();
        const Json &value = member(object, key);
        if (value.is_array())
            return value;
        fail(key, "is no array");
        return empty;
    }

    [[nodiscard]] std::size_t count(const Json &object, const char *key)
    {
        const Json &value = member(object, key);
        if (value.is_number_unsigned())
            return value.get<std::size_t>();
        fail(key, "is no count");
        return 0;
    }

    [[nodiscard]] double pixels(const Json &value, const char *key)
    {
        const double number = value.is_number() ? value.get<double>() : 0;
        if (!(number > 0 && number <= widestPicture))
            fail(key, "is no size of a picture");
        return number;
    }

    void fail(const std::string &key, const std::string &message)
    {
        if (m_fault.empty())
            m_fault = "its provenance is damaged: \"" + key + "\" " + message;
    }

    [[nodiscard]] const std::string &fault() const { return m_fault; }

private:
    std::string m_fault;
};

Json unpacked(Reader &reader, const Json &json)
{
    const auto base64 = QByteArray::fromStdString(reader.text(json, listsKey));
    const auto bytes
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    const auto text = bytes ? inflated((*bytes).toStdString()) : std::nullopt;
    if (!text)
        reader.fail(listsKey, "cannot be unpacked");
    return text ? Json::parse(*text, nullptr, false) : Json();
}

void readLists(Reader &reader, const Json &json, Provenance &result)
{
    for (const Json &source : reader.array(json, "sources"))
        result.sources.push_back(
            {reader.text(source, "id"), reader.text(source, "publisher"),
             source.is_object() && source.contains("url") ? reader.text(source, "url") : ""});
    for (const Json &event : reader.array(json, "events")) {
        if (event.is_array() && event.size() == 2 && event[0].is_string() && event[1].is_string())
            result.events.push_back({event[0].get<std::string>(), event[1].get<std::string>()});
        else
            reader.fail("events", "is no list of ids and digests");
    }
}

Provenance read(Reader &reader, const Json &json)
{
    Provenance result;
    result.version = reader.text(json, "version");
    const auto view = readView(reader.member(json, "view"));
    if (const auto *faults = std::get_if<std::vector<ViewFault>>(&view))
        reader.fail("view" + faults->front().pointer, ": " + faults->front().message);
    else
        result.view = std::get<View>(view);
    const Json &own = reader.member(json, "words");
    for (const auto &[key, word] : words) {
        if (!reader.member(own, key).is_null())
            result.words.*word = reader.text(own, key);
    }
    std::vector<std::string> without;
    for (const Json &name : reader.member(own, "without")) {
        if (name.is_string())
            without.push_back(name.get<std::string>());
        else
            reader.fail("without", "is no list of parts");
    }
    result.parts = partsWithout(without);
    const Json &size = reader.array(json, "size");
    if (size.size() == 2)
        result.size = {reader.pixels(size[0], "size"), reader.pixels(size[1], "size")};
    else
        reader.fail("size", "is no width and height");
    result.scale = reader.pixels(reader.member(json, "scale"), "scale");
    if (const Json &dots = reader.member(json, "dpi"); !dots.is_null())
        result.dotsPerInch = reader.pixels(dots, "dpi");
    const double width = result.size.width * result.scale;
    const double height = result.size.height * result.scale;
    if (std::max(width, height) > widestPicture || width * height > mostPixels)
        reader.fail("scale", "makes the picture too large");
    const Json &dossier = reader.member(json, "dossier");
    result.title = reader.text(dossier, "title");
    result.edition = reader.text(dossier, "edition");
    result.language = reader.text(dossier, "language");
    result.sha256 = reader.text(dossier, "sha256");
    readLists(reader, unpacked(reader, json), result);
    result.sourceCount = reader.count(json, "source_count");
    result.eventCount = reader.count(json, "event_count");
    return result;
}

}

std::string toText(const Provenance &provenance)
{
    Json json = toJson(provenance);
    json[listsKey] = packed(listsJson(provenance));
    return safe(dumped(json));
}

std::string toWholeJson(const Provenance &provenance)
{
    Json json = toJson(provenance);
    json.update(listsJson(provenance));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::variant<Provenance, std::string> readProvenanceText(std::string_view text)
{
    if (text.size() > mostBytes)
        return "its provenance is too long";
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return "its provenance is damaged: it is no JSON";
    Reader reader;
    const Json &version = reader.member(json, formatKey);
    if (!version.is_number_integer())
        return "its provenance is damaged: it says of no format";
    if (version != format)
        return "it was made by a newer version of the program";
    Provenance result = read(reader, json);
    if (!reader.fault().empty())
        return reader.fault();
    return result;
}

}
