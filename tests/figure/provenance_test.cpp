// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/provenance.h"

#include "catch.h"
#include "figure/requests.h"

#include "figure/embedding.h"
#include "figure/pdf.h"

#include <QImage>
#include <QXmlStreamReader>

#include <algorithm>
#include <random>

using namespace ledgerline;
using namespace date::literals;

namespace {

std::string_view bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Provenance in(const QByteArray &file)
{
    const auto read = readProvenance(bytesOf(file));
    if (const auto *fault = std::get_if<std::string>(&read))
        FAIL(*fault);
    return std::get<Provenance>(read);
}

std::string faultIn(std::string_view file)
{
    const auto read = readProvenance(file);
    REQUIRE(std::holds_alternative<std::string>(read));
    return std::get<std::string>(read);
}

/// A view that differs from the default in everything.
FigureRequest peculiar()
{
    FigureRequest request = requestFor("timeline", {800, 500});
    request.view.window = days(2025, 6, 1, 7, 1);
    request.view.hiddenLanes = {"talks"};
    request.view.reading = "lowest";
    request.view.asOf = Day{2025_y / 6 / 20};
    request.view.onlyDisputed = true;
    request.view.theme = "dark";
    request.view.language = "en";
    request.scale = 300.0 / 96;
    request.dotsPerInch = 299.5;
    request.words = {.title = "My title", .subtitle = "", .altText = "Told \"so\""};
    return request;
}

/// What a PDF writer makes of it.
QByteArray pdfWith(const std::string &text)
{
    return "%PDF-1.4\n1 0 obj\n<<>>\nstream\n<?xpacket begin=\"\"?><x:xmpmeta "
           "xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description>"
        + provenanceElement(text)
        + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>\nendstream\nendobj\n";
}

}

TEST_CASE("a figure tells of its view, its dossier and what it rests on", "[provenance]")
{
    FigureRequest request = requestFor("bodies");
    request.view.window = days(2025, 6, 1, 7, 1);
    const Provenance provenance = provenanceOf(request);
    CHECK(provenance.view == request.view);
    CHECK(provenance.size == request.size);
    CHECK(provenance.sha256 == goldenDossier()->sha256);
    CHECK(provenance.title == goldenDossier()->title.text);
    CHECK(provenance.edition == goldenDossier()->edition->text);
    CHECK(provenance.language == "en");
    CHECK_FALSE(provenance.version.empty());

    REQUIRE_FALSE(provenance.events.empty());
    CHECK(provenance.eventCount == provenance.events.size());
    for (const EventDigest &event : provenance.events) {
        const Index row = goldenDossier()->findEvent(event.id);
        REQUIRE(row != none);
        CHECK(goldenDossier()->events[row].kind == EventKind::repatriation);
        CHECK(goldenDossier()->events[row].when->extent().overlaps(*request.view.window));
        CHECK(event.digest.size() == 8);
    }
    REQUIRE_FALSE(provenance.sources.empty());
    CHECK(provenance.sourceCount == provenance.sources.size());
    CHECK(std::ranges::none_of(provenance.sources, [](const SourceNote &source) {
        return source.id.empty() || source.publisher.empty();
    }));
}

TEST_CASE("running totals rest on all that was before their window too", "[provenance]")
{
    FigureRequest request = requestFor("cumulative");
    const std::size_t all = provenanceOf(request).eventCount;
    const Window extent = goldenDossier()->extent();
    request.view.window = Window{extent.to - date::days(1), extent.to};
    CHECK(provenanceOf(request).eventCount == all);
}

TEST_CASE("what was not known, is hidden or not disputed is nothing that a figure rests on",
          "[provenance]")
{
    const FigureRequest whole = requestFor("timeline");
    const std::size_t all = provenanceOf(whole).eventCount;
    FigureRequest early = whole;
    early.view.asOf = Day{2025_y / 6 / 8};
    CHECK(provenanceOf(early).eventCount < all);
    CHECK(provenanceOf(early).sourceCount < provenanceOf(whole).sourceCount);
    FigureRequest disputed = whole;
    disputed.view.onlyDisputed = true;
    CHECK(provenanceOf(disputed).eventCount < all);
    FigureRequest narrow = whole;
    narrow.view.hiddenLanes = {"talks"};
    CHECK(provenanceOf(narrow).eventCount < all);
}

TEST_CASE("SVG, PNG and PDF carry a figure's provenance, and give it back", "[provenance]")
{
    const FigureRequest request = peculiar();
    const std::string text = toText(provenanceOf(request));
    for (const QByteArray &file : {renderSvg(request), renderPng(request), renderPdf(request)}) {
        const Provenance found = in(file);
        CHECK(found.view == request.view);
        CHECK(found.words == request.words);
        CHECK(toText(found) == text);
    }
}

TEST_CASE("a figure that is drawn again by its provenance is the same file", "[provenance]")
{
    for (const std::string_view figure : figureNames()) {
        FigureRequest request = peculiar();
        request.view.figure = figure;
        const QByteArray svg = renderSvg(request);
        const QByteArray png = renderPng(request);
        const QByteArray pdf = renderPdf(request);
        CHECK(renderPdf(requestOf(in(pdf), goldenDossier())) == pdf);
        CHECK(renderSvg(requestOf(in(svg), goldenDossier())) == svg);
        CHECK(renderPng(requestOf(in(png), goldenDossier())) == png);
    }
}

TEST_CASE("text of any kind stands in every file as it is", "[provenance]")
{
    Provenance odd = provenanceOf(requestFor("talks"));
    odd.title
        = "]]> <b>&amp; \"two  blanks\"  \xc2\xa0, a\ttab\nand -- \\ Переговори \xf0\x9f\x95\x8a ";
    odd.sources = {{"a", " </metadata></ledgerline:figure>", "https://example.org/?a=1&b=2"}};
    const std::string text = toText(odd);
    CHECK(std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }));
    FigureRequest request = requestFor("talks", {400, 300});
    request.provenance = text;
    for (const QByteArray &file : {renderSvg(request), renderPng(request), pdfWith(text)}) {
        CHECK(in(file).title == odd.title);
        CHECK(in(file).sources == odd.sources);
    }
    QXmlStreamReader reader(renderSvg(request));
    while (!reader.atEnd())
        reader.readNext();
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("provenance is found where another program has written XMP anew", "[provenance]")
{
    const std::string text = toText(provenanceOf(requestFor("talks")));
    QByteArray escaped = QByteArray::fromStdString(text);
    escaped.replace('"', "&quot;");
    const QByteArray head = "%PDF-1.7\n<x:xmpmeta><rdf:Description "
                            "xmlns:ns1=\"https://ledgerline.example/ns/figure\" ";
    CHECK(toText(in(head + "ns1:figure=\"" + escaped + "\"/></x:xmpmeta>")) == text);
    CHECK(toText(in(head + "><ns1:figure>\n " + escaped + "\n</ns1:figure></x:xmpmeta>")) == text);
}

TEST_CASE("of a PDF that was changed the last word counts", "[provenance]")
{
    Provenance later = provenanceOf(requestFor("talks"));
    later.version = "9.9";
    const QByteArray first = pdfWith(toText(provenanceOf(requestFor("talks"))));
    CHECK(in(first + pdfWith(toText(later))).version == "9.9");
    CHECK(in(first + "<x:xmpmeta>nothing</x:xmpmeta>").version != "9.9");
}

TEST_CASE("what a dossier says is not taken for a figure's provenance", "[provenance]")
{
    const std::string lie
        = R"(ledgerline:figure="{"ledgerline_figure": 1}" <ledgerline:figure>{"ledgerline_figure": 1})";
    const std::string json = R"({"ledgerline": 1, "title": "T", "language": "en",
        "timezone": "UTC", "edition": "2025-12-31", "parties": {}, "measures": {},
        "lanes": [{"id": "l", "name": "L", "kinds": ["talks"]}], "sources": {}, "events": []})";
    FigureRequest request;
    request.dossier
        = readDossier(QString::fromStdString(json)
                          .replace(QStringLiteral("\"T\""),
                                   QStringLiteral("\"%1\"").arg(QString::fromStdString(lie).replace(
                                       u'"', QStringLiteral("\\\""))))
                          .toStdString())
              .dossier;
    REQUIRE(request.dossier);
    CHECK(in(renderSvg(request)).title == lie);
    request.provenance = "";
    CHECK_THAT(faultIn(bytesOf(renderSvg(request))), ContainsSubstring("does not say where"));
    CHECK_THAT(faultIn(bytesOf(renderPng(request))), ContainsSubstring("does not say where"));
}

TEST_CASE("what is no figure is answered in a sentence", "[provenance]")
{
    for (const std::string_view file : {"", " \n", "{}", "GIF89a", "\x89PNG", "PDF"})
        CHECK(faultIn(file) == "it is no SVG, PNG or PDF");
    for (const std::string_view file :
         {"<svg/>", "\xEF\xBB\xBF <svg", "<", "%PDF-1.4", "\x89PNG\r\n\x1a\n",
          "<metadata xmlns:l=\"https://ledgerline.example/ns/figure\"><l:figure>",
          "%PDF-<x:xmpmeta https://ledgerline.example/ns/figure<l:figure"})
        CHECK_THAT(faultIn(file), ContainsSubstring("does not say where it comes from"));
}

TEST_CASE("a damaged provenance is answered in a sentence", "[provenance]")
{
    const std::string text = toText(provenanceOf(requestFor("talks", {400, 300})));
    const auto [from, to, message] = GENERATE(table<std::string, std::string, std::string>({
        {"{\"ledgerline_figure\":1", "{\"figure\":1", "it says of no format"},
        {"{\"ledgerline_figure\":1", "{\"ledgerline_figure\":2", "by a newer version"},
        {"\"view\":{", "\"view\":{\"colour\":1,", "a view has no \"colour\""},
        {"[400,300]", "[400,1e9]", "\"size\" is no size of a picture"},
        {"[400,300]", "[-1,300]", "\"size\" is no size of a picture"},
        {"[400,300]", "[400]", "\"size\" is no width and height"},
        {"\"scale\":1", "\"scale\":1000", "\"scale\" makes the picture too large"},
        {"\"sha256\"", "\"sha1\"", "\"sha256\" is no text"},
        {"\"lists\":\"", "\"lists\":\"%", "\"lists\" cannot be unpacked"},
        {"\"lists\":\"", "\"lists\":\"AAAA", "\"lists\" cannot be unpacked"},
        {"\"lists\"", "\"list\"", "\"lists\" is no text"},
        {"\"event_count\":", "\"event_count\":-", "\"event_count\" is no count"},
        {"}", "", "it is no JSON"},
    }));
    std::string damaged = text;
    REQUIRE(damaged.find(from) != std::string::npos);
    damaged.replace(damaged.find(from), from.size(), to);
    const auto read = readProvenanceText(damaged);
    REQUIRE(std::holds_alternative<std::string>(read));
    CHECK_THAT(std::get<std::string>(read), ContainsSubstring(message));
}

TEST_CASE("no bytes make reading a figure fail", "[provenance]")
{
    const FigureRequest request = peculiar();
    const std::string text = toText(provenanceOf(request));
    std::mt19937 random(1); // the same bytes at every run
    for (const QByteArray &whole : {renderSvg(request), renderPng(request), pdfWith(text)}) {
        for (int i = 0; i < 300; ++i) {
            const auto cut = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
            (void)readProvenance(bytesOf(whole.left(cut)));
            QByteArray garbled = whole;
            for (int j = 0; j < 20; ++j) {
                const auto at = random()
                    % static_cast<unsigned>(std::min<qsizetype>(
                        garbled.size(), i % 2 == 0 ? 6000 : garbled.size()));
                garbled[static_cast<qsizetype>(at)] = static_cast<char>(random());
            }
            (void)readProvenance(bytesOf(garbled));
        }
    }
    const std::string name = "<l:figure https://ledgerline.example/ns/figure";
    for (const std::string &evil : {std::string(5'000'000, '['), std::string(5'000'000, '{'),
                                    "{\"a\":" + std::string(99, '[')}) {
        (void)readProvenanceText(evil);
        (void)readProvenance(name + '>' + evil + "</l:figure>");
    }
    std::string many = name;
    for (int i = 0; i < 1'000'000; ++i)
        many += " l:figure ";
    CHECK_THAT(faultIn(many), ContainsSubstring("does not say where"));
}
