// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "catch.h"
#include "dossier/files.h"
#include "dossier/reader.h"
#include "dossier/writer.h"
#include "formats/dossierfrom.h"

using namespace ledgerline;

std::string sample(std::string_view file)
{
    return bytesOf(std::filesystem::path(LEDGERLINE_FOREIGN_DATA) / file);
}

Foreign readSample(std::string_view file, std::string_view format, const ImportOptions &options)
{
    const std::string bytes = sample(file);
    const ForeignFormat *recognised = recogniseFormat(bytes);
    REQUIRE(recognised);
    CHECK(recognised->id == format);
    return readText(bytes, format, options);
}

Foreign readText(std::string_view text, std::string_view format, const ImportOptions &options)
{
    REQUIRE(formatNamed(format));
    auto read = readForeign(*formatNamed(format), text, options);
    if (const auto *fault = std::get_if<Fault>(&read))
        FAIL(describe(*fault, "import"));
    return std::get<Foreign>(std::move(read));
}

std::shared_ptr<const Dossier> readBack(const Foreign &foreign, const ImportOptions &options)
{
    Foreign spent = foreign;
    const std::string text = dossierFrom(spent, options);
    const ReadResult result = readDossier(text);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(describe(fault, "import"));
    REQUIRE(result.errors == 0);
    CHECK(writeDossier(*result.dossier) == text);
    CHECK(result.dossier->events.size() == foreign.events.size());
    return result.dossier;
}

std::string inLines(const std::vector<Remark> &remarks)
{
    std::string lines;
    for (const Remark &remark : remarks)
        lines += std::to_string(remark.line) + ": " + remark.text + '\n';
    return lines;
}
