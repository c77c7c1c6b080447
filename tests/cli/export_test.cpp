// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/exporting.h"

namespace fs = std::filesystem;

namespace {

bool isPng(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG\r\n\x1a\n") && bytes.find("IEND") != std::string_view::npos;
}

bool isSvg(std::string_view text)
{
    return text.find("<svg ") != std::string_view::npos
        && text.find("</svg>") != std::string_view::npos;
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t result = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        result = result << 8 | static_cast<unsigned char>(bytes[i]);
    return result;
}

/// "1600x900" from a PNG's header.
std::string sizeOf(const fs::path &png)
{
    const std::string bytes = contents(png);
    return std::to_string(bigEndian(bytes, 16)) + 'x' + std::to_string(bigEndian(bytes, 20));
}

}

TEST_CASE("export writes each figure in each format and prints where", "[export]")
{
    const Folder folder;
    const Outcome found
        = exportTo(folder,
                   {"--figure", "timeline,exchanges,bodies,events", "--figure", "cumulative",
                    "--figure", "talks,pledges,deadlines,contradictions,dashboard", "--format",
                    "svg,png", "-o", "new/figures"});
    CHECK(found.status == 0);
    CHECK(found.err.empty());
    std::string paths;
    for (const std::string &figure : figures) {
        paths += "new/figures/" + figure + ".svg\nnew/figures/" + figure + ".png\n";
        CAPTURE(figure);
        CHECK(isSvg(contents(folder.path() / "new/figures" / (figure + ".svg"))));
        CHECK(isPng(contents(folder.path() / "new/figures" / (figure + ".png"))));
    }
    CHECK(found.out == paths);
    CHECK(folder.names().size() == 2 + 2 * figures.size());
}

TEST_CASE("export writes SVG into the current folder unless told otherwise", "[export]")
{
    const Folder folder;
    CHECK(exportTo(folder, {"--figure", "talks"}).out == "talks.svg\n");
    CHECK(folder.names() == Names{"talks.svg"});
}

TEST_CASE("export takes the built-in dossier when no file is named", "[export]")
{
    const Folder folder;
    REQUIRE(run({"export", "--figure", "bodies", "-o", folder.path() / "builtin"}).status == 0);
    REQUIRE(run({"export", record, "--figure", "bodies", "-o", folder.path() / "record"}).status
            == 0);
    CHECK(contents(folder.path() / "builtin/bodies.svg")
          == contents(folder.path() / "record/bodies.svg"));
}

TEST_CASE("a figure's name may stand before the file", "[export]")
{
    const Folder folder;
    const Outcome found = run({"export", "--figure", "talks", record, "-o", folder.path() / "out"});
    CHECK(found.status == 0);
    CHECK(folder.names() == Names{"out", "out/talks.svg"});
}

TEST_CASE("an exported PNG has the size that was asked for", "[export]")
{
    const Folder folder;
    REQUIRE(exportTo(folder, {"--figure", "bodies", "--format", "png"}).status == 0);
    CHECK(sizeOf(folder.path() / "bodies.png") == "1600x900");
    REQUIRE(
        exportTo(folder,
                 {"--figure", "bodies", "--format", "png", "--size", "800x500", "--scale", "1.5"})
            .status
        == 0);
    CHECK(sizeOf(folder.path() / "bodies.png") == "1200x750");
}

TEST_CASE("a preset gives a figure the size of its place", "[export]")
{
    const Folder folder;
    const auto [options, size] = GENERATE(table<Call, std::string>({
        {{"--preset", "column"}, "1004x1594"}, // 85 mm at 300 dots per inch
        {{"--preset", "column", "--dpi", "96"}, "321x510"},
        {{"--preset", "page", "--dpi", "600"}, "4016x2835"},
        {{"--preset", "page", "--scale", "1"}, "643x454"},
        {{"--preset", "slide"}, "1920x1080"},
        {{"--preset", "slide", "--dpi", "72"}, "1920x1080"},
        {{"--preset", "square"}, "1080x1080"},
    }));
    CAPTURE(options);
    Call call{"--figure", "bodies", "--format", "png"};
    call.insert(call.end(), options.begin(), options.end());
    REQUIRE(exportTo(folder, call).status == 0);
    CHECK(sizeOf(folder.path() / "bodies.png") == size);
}

TEST_CASE("a PNG tells its dots per inch and has no alpha", "[export]")
{
    const Folder folder;
    const auto [options, dots] = GENERATE(table<Call, std::uint32_t>({
        {Call{}, 3780}, // per metre: 96 per inch
        {{"--dpi", "300"}, 11811},
        {{"--scale", "2"}, 7559},
        {{"--preset", "column"}, 11811},
        {{"--preset", "square", "--dpi", "72"}, 2835},
    }));
    CAPTURE(options);
    Call call{"--figure", "bodies", "--format", "png"};
    call.insert(call.end(), options.begin(), options.end());
    REQUIRE(exportTo(folder, call).status == 0);
    const std::string png = contents(folder.path() / "bodies.png");
    CHECK(png[25] == 2); // the colour type of the header: RGB
    const std::size_t physical = png.find("pHYs");
    REQUIRE(physical != std::string::npos);
    CHECK(bigEndian(png, physical + 4) == dots);
    CHECK(bigEndian(png, physical + 8) == dots);
}

TEST_CASE("the view of an export changes its figure", "[export]")
{
    const Folder folder;
    REQUIRE(exportTo(folder, {"--figure", "timeline"}).status == 0);
    const std::string all = contents(folder.path() / "timeline.svg");
    for (const Call &view : {Call{"--from", "2025-05", "--to", "2025-06"}, Call{"--theme", "dark"},
                             Call{"--lanes", "exchanges,bodies"}}) {
        CAPTURE(view);
        Call call{"--figure", "timeline"};
        call.insert(call.end(), view.begin(), view.end());
        REQUIRE(exportTo(folder, call).status == 0);
        CHECK(contents(folder.path() / "timeline.svg") != all);
    }
}

TEST_CASE("the lanes of an export are those that were asked for", "[export]")
{
    const Folder folder;
    REQUIRE(exportTo(folder, {"--figure", "timeline", "--lanes", "exchanges,bodies"}).status == 0);
    const std::string svg = contents(folder.path() / "timeline.svg");
    CHECK(svg.find(">Exchanges<") != std::string::npos);
    CHECK(svg.find(">Bodies<") != std::string::npos);
    CHECK(svg.find(">Disputes<") == std::string::npos);
}

TEST_CASE("a wrong call of export ends with 2 and writes nothing", "[export]")
{
    const auto [call, message] = GENERATE(table<Call, std::string>({
        {Call{}, "--figure is required"},
        {{"--figure", "map"},
         "map not in "
         "{timeline,exchanges,bodies,events,cumulative,talks,pledges,deadlines,contradictions,"
         "dashboard}"},
        {{"--figure", "talks,map"}, "map not in"},
        {{"--figure", "talks", "--format", "jpeg"}, "jpeg not in {svg,png,pdf,csv,json,txt,zip}"},
        {{"--figure", "talks", "--theme", "blue"}, "blue not in {light,dark}"},
        {{"--figure", "talks", "--size", "1600"}, "--size 1600: write it as WIDTHxHEIGHT"},
        {{"--figure", "talks", "--size", "1600x"}, "--size 1600x: write it as WIDTHxHEIGHT"},
        {{"--figure", "talks", "--size", "1600x900x1"}, "write it as WIDTHxHEIGHT"},
        {{"--figure", "talks", "--size", "99999999999x900"}, "write it as WIDTHxHEIGHT"},
        {{"--figure", "talks", "--size", "0x900"}, "each side is from 200 to 10000 pixels"},
        {{"--figure", "talks", "--size", "-1600x900"}, "each side is from 200 to 10000 pixels"},
        {{"--figure", "talks", "--preset", "poster"}, "poster not in {column,page,slide,square}"},
        {{"--figure", "talks", "--preset", "page", "--size", "800x600"}, "--size"},
        {{"--figure", "talks", "--preset", "page", "--dpi", "300", "--scale", "2"},
         "--dpi and --scale"},
        {{"--figure", "talks", "--dpi", "0"}, "--dpi: from 24 to 2400"},
        {{"--figure", "talks", "--scale", "0"}, "--scale: from 0.25 to 8"},
        {{"--figure", "talks", "--scale", "nan"}, "--scale: from 0.25 to 8"},
        {{"--figure", "talks", "--scale", "twice"}, "--scale"},
        {{"--figure", "talks", "--size", "9000x9000", "--scale", "4"}, "at most 20,000 pixels"},
        {{"--figure", "talks", "--lanes", "talks,maps"}, "--lanes maps: the dossier has the lanes"},
        {{"--figure", "talks", "--from", "2025-02-30"}, "the day does not exist"},
    }));
    CAPTURE(call, message);
    const Folder folder;
    Call options = call;
    options.insert(options.end(), {"-o", "figures"});
    const Outcome found = exportTo(folder, options);
    CHECK(found.status == 2);
    CHECK(found.out.empty());
    CHECK(isOneError(found.err));
    CHECK_THAT(found.err, ContainsSubstring(message));
    CHECK(folder.names().empty());
}

TEST_CASE("export writes nothing of a dossier that cannot be read", "[export]")
{
    const Folder folder;
    const std::string faulty = LEDGERLINE_TEST_DATA "/faulty/event-id-twice.json";
    for (const std::string &file : {faulty, std::string("missing.json")}) {
        const Outcome found = run({"export", file, "--figure", "talks", "-o", "figures"},
                                  {.folder = folder.path()});
        CHECK(found.status == 1);
        CHECK(found.out.empty());
        CHECK(found.err.starts_with(file + ':'));
        CHECK(folder.names().empty());
    }
}
