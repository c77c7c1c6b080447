// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/zip.h"

#include <zip.h>

#include <memory>

namespace ledgerline {

namespace {

// Noon of the format's first day. libzip takes it through the local time and back; at noon no zone
// changes its clocks.
constexpr zip_uint16_t day = 1 << 5 | 1; // month and day; years since 1980 above
constexpr zip_uint16_t noon = 12 << 11;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

struct Free
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Free>;

/// `entry` has to stay until the archive is closed.
bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(),
                                             static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t at = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    return zip_file_set_dostime(archive, index, noon, day, 0) == 0
        && zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 9) == 0
        // As if it were made on Unix, with the rights of any file, whoever runs this and where.
        && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0100644U << 16) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray result(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, result.data(), stat.size);
    zip_source_close(source);
    return got == static_cast<zip_int64_t>(stat.size) ? result : QByteArray();
}

}

QByteArray zipped(const std::vector<ZipEntry> &entries)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return {};
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return {};
    zip_source_keep(source.get()); // the archive, too, holds it
    for (const ZipEntry &entry : entries) {
        if (!add(archive.get(), entry))
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    (void)archive.release(); // closing has freed it
    return contentOf(source.get());
}

}
