// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/embedding.h"

#include "figure/deflate.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::string_view xmlNamespace = "https://ledgerline.example/ns/figure";
constexpr std::string_view xmlName = ":figure"; // programs that write XMP anew choose prefixes
constexpr std::size_t longestTag = 4096;
constexpr std::string_view pngKey = "Ledgerline";

std::string unescaped(std::string_view text)
{
    constexpr std::pair<std::string_view, char> entities[]
        = {{"&quot;", '"'}, {"&#34;", '"'}, {"&#x22;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}};
    std::string result;
    while (!text.empty()) {
        const auto found = std::ranges::find_if(
            entities, [&](const auto &entity) { return text.starts_with(entity.first); });
        const bool isEntity = found != std::end(entities);
        result += isEntity ? found->second : text.front();
        text.remove_prefix(isEntity ? found->first.size() : 1);
    }
    return result;
}

/// What stands before a prefix: "<" where it begins an element, a blank where an attribute.
char before(std::string_view prefixed)
{
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    };
    for (std::size_t i = 0; i < 64 && !prefixed.empty() && isOfName(prefixed.back()); ++i)
        prefixed.remove_suffix(1);
    return prefixed.empty() ? '\0' : prefixed.back();
}

/// What follows our name, up to the end of the element's or attribute's text; programs that write
/// XMP anew may turn the one into the other.
std::string_view textAfterName(std::string_view rest)
{
    char end = '<';
    if (rest.starts_with("=\"") || rest.starts_with("='")) {
        end = rest[1];
        rest.remove_prefix(2);
    } else {
        const std::size_t close = rest.substr(0, longestTag).find('>');
        rest.remove_prefix(close == std::string_view::npos ? rest.size() : close + 1);
    }
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    return rest.starts_with('{') ? rest.substr(0, rest.find(end)) : std::string_view();
}

/// The text that provenanceElement() wrote. Found without an XML parser: Qt's needs quadratic time
/// for the attributes of one element, and many times the file's memory for deep ones. What a
/// dossier says is not taken for it: there "<", ">" and quotes stand escaped.
std::optional<std::string> textInXml(std::string_view xml)
{
    if (xml.find(xmlNamespace) == std::string_view::npos)
        return {};
    for (std::size_t at = xml.find(xmlName); at != std::string_view::npos;
         at = xml.find(xmlName, at + 1)) {
        const std::string_view text = textAfterName(xml.substr(at + xmlName.size()));
        const bool isAttribute = xml.substr(at + xmlName.size()).starts_with('=');
        const char first = before(xml.substr(0, at));
        if (!text.empty() && (isAttribute ? first == ' ' || first == '\n' : first == '<'))
            return unescaped(text);
    }
    return {};
}

/// The last XMP packet that has it: whoever changes a PDF appends to it.
std::optional<std::string> textInPdf(std::string_view pdf)
{
    constexpr std::string_view begin = "<x:xmpmeta";
    constexpr std::string_view end = "</x:xmpmeta>";
    for (std::size_t at = pdf.rfind(begin); at != std::string_view::npos;) {
        const std::size_t close = pdf.find(end, at);
        if (close != std::string_view::npos) {
            if (auto text = textInXml(pdf.substr(at, close + end.size() - at)))
                return text;
        }
        if (at == 0)
            break;
        pdf = pdf.substr(0, at);
        at = pdf.rfind(begin);
    }
    return {};
}

/// Takes what stands up to a zero byte off the front.
std::string_view take(std::string_view &bytes)
{
    const std::size_t end = bytes.find('\0');
    const std::string_view field = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    return field;
}

/// The text of a chunk (PNG 1.2, 4.2.3) if it is ours.
std::optional<std::string> textInChunk(std::string_view type, std::string_view data)
{
    if ((type != "tEXt" && type != "zTXt" && type != "iTXt") || take(data) != pngKey)
        return {};
    const std::size_t flags = type == "tEXt" ? 0 : type == "zTXt" ? 1 : 2;
    if (data.size() < flags)
        return {};
    const bool isCompressed = flags == 1 || (flags == 2 && data.front() == 1);
    data.remove_prefix(flags);
    if (flags == 2) {
        take(data); // the language
        take(data); // the key in it
    }
    return isCompressed ? inflated(data) : std::optional(std::string(data));
}

/// Looks at the chunks by itself: an image library would complain of what is none of ours.
std::optional<std::string> textInPng(std::string_view png)
{
    constexpr std::size_t around = 12; // length, type and checksum
    png.remove_prefix(8);
    while (png.size() >= around) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = length << 8 | static_cast<unsigned char>(png[i]);
        if (length > png.size() - around)
            break;
        if (auto text = textInChunk(png.substr(4, 4), png.substr(8, length)))
            return text;
        png.remove_prefix(length + around);
    }
    return {};
}

std::optional<std::string> textIn(std::string_view bytes, FigureFormat format)
{
    switch (format) {
    case FigureFormat::svg:
        return textInXml(bytes);
    case FigureFormat::png:
        return textInPng(bytes);
    case FigureFormat::pdf:
        return textInPdf(bytes);
    }
    return {};
}

}

QString provenanceKey()
{
    return QString::fromLatin1(pngKey.data(), pngKey.size());
}

QByteArray provenanceElement(const std::string &text)
{
    if (text.empty())
        return {};
    return "<ledgerline:figure xmlns:ledgerline=\""
        + QByteArray(xmlNamespace.data(), xmlNamespace.size()) + "\">"
        + QByteArray::fromStdString(text) + "</ledgerline:figure>";
}

std::optional<FigureFormat> figureFormatOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return FigureFormat::png;
    if (bytes.starts_with("%PDF-"))
        return FigureFormat::pdf;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first < bytes.size() && bytes[first] == '<' ? std::optional(FigureFormat::svg)
                                                       : std::nullopt;
}

std::variant<Provenance, std::string> readProvenance(std::string_view bytes)
{
    const auto format = figureFormatOf(bytes);
    if (!format)
        return "it is no SVG, PNG or PDF";
    const std::optional<std::string> text = textIn(bytes, *format);
    if (!text)
        return "it does not say where it comes from: it was not exported by this program, or "
               "another one has dropped what it said";
    return readProvenanceText(*text);
}

}
