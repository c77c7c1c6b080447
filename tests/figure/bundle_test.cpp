// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "figure/requests.h"

#include "figure/bundle.h"
#include "figure/export.h"

#include <zip.h>

#include <ctime>

using namespace ledgerline;

namespace {

struct Found
{
    std::string name;
    std::string bytes;
    std::time_t time = 0;
};

std::vector<Found> unpacked(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive);
    std::vector<Found> result;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, index, 0, &stat) == 0);
        Found found{stat.name, std::string(stat.size, '\0'), stat.mtime};
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        CHECK(zip_fread(file, found.bytes.data(), stat.size)
              == static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        result.push_back(std::move(found));
    }
    zip_discard(archive);
    return result;
}

}

TEST_CASE("a bundle holds the figure in every format, as each is alone", "[bundle]")
{
    const FigureRequest request = requestFor("bodies", {400, 300});
    const std::vector<Found> files = unpacked(renderBundle(request));
    std::vector<std::string> names;
    for (const Found &file : files) {
        names.push_back(file.name);
        const std::tm *time = std::localtime(&file.time);
        CHECK((time->tm_year == 80 && time->tm_yday == 0)); // no day of a clock's
    }
    CHECK(names
          == std::vector<std::string>{"bodies.svg", "bodies.png", "bodies.pdf", "bodies.csv",
                                      "bodies.json", "bodies.alt.txt", "README.txt"});
    std::size_t i = 0;
    for (const std::string_view format : formatNames()) {
        if (format != "zip")
            CHECK((files[i++].bytes == render(request, format).toStdString()));
    }
}

TEST_CASE("a bundle's README tells the view, the sources and how to cite", "[bundle]")
{
    FigureRequest request = requestFor("bodies");
    request.view.reading = "lowest";
    request.view.asOf = date::local_days(date::year(2025) / 8 / 10);
    const std::string text = readmeOf(request);
    CAPTURE(text);
    for (const char *part :
         {"Bodies returned by month\n", "bodies.alt.txt: ", "Reading: lowest", "10 August 2025",
          "Edition: 30 September 2025", "Dossier's SHA-256: ", "How to cite it",
          "\nSources\n-------\n", "https://", "Open Font License"})
        CHECK(text.find(part) != std::string::npos);
}

TEST_CASE("the same bundle is the same bytes in every zone", "[bundle]")
{
    const FigureRequest request = requestFor("talks", {400, 300});
    const QByteArray before = renderBundle(request);
    CHECK_FALSE(before.isEmpty());
    const QByteArray zone = qgetenv("TZ");
    for (const char *other : {"Africa/Monrovia", "Pacific/Kiritimati", "America/St_Johns"}) {
        CAPTURE(other);
        qputenv("TZ", other);
        tzset();
        CHECK((renderBundle(request) == before));
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}
