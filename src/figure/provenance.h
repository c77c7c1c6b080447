// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a figure comes from: enough to draw it again, and to say a year later what has changed.
#pragma once

#include "figure/figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ledgerline {

/// A source that a figure rests on.
struct SourceNote
{
    std::string id;
    std::string publisher;
    std::string address; ///< as the dossier gives it; may be empty

    friend bool operator==(const SourceNote &, const SourceNote &) = default;
};

/// An event that a figure shows, and the beginning of the digest of all that is said of it.
struct EventDigest
{
    std::string id;
    std::string digest;

    friend bool operator==(const EventDigest &, const EventDigest &) = default;
};

/// How many sources and events are listed one by one: 45 bytes an event and 150 a source are next
/// to nothing in a picture of some hundred, and would be most of one of a million.
inline constexpr std::size_t mostListed = 2000;

struct Provenance
{
    std::string version; ///< of the program
    View view;
    FigureWords words; ///< an editor's own
    FigureParts parts; ///< that he left in
    Size size{1600, 900}; ///< logical pixels
    double scale = 1;
    std::optional<double> dotsPerInch = {};
    std::string title; ///< of the dossier; so the next three
    std::string edition;
    std::string language;
    std::string sha256;
    std::vector<SourceNote> sources; ///< as the dossier orders them; of very many the first
    std::size_t sourceCount = 0; ///< all of them
    std::vector<EventDigest> events; ///< in order of time; none where there are very many
    std::size_t eventCount = 0;
};

[[nodiscard]] Provenance provenanceOf(const FigureRequest &request);

/// The figure that a provenance tells of, drawn from a dossier.
[[nodiscard]] FigureRequest requestOf(const Provenance &provenance,
                                      std::shared_ptr<const Dossier> dossier);

/// As one line of JSON that may stand in XML, PNG and PDF as it is: printable ASCII without
/// "<", ">" and "&", and without a blank behind a blank.
[[nodiscard]] std::string toText(const Provenance &provenance);

/// For people: laid out, in UTF-8, with its lists unpacked.
[[nodiscard]] std::string toWholeJson(const Provenance &provenance);

/// The same as toText backwards; else the sentence that says what is wrong with it.
[[nodiscard]] std::variant<Provenance, std::string> readProvenanceText(std::string_view json);

/// What a figure's file is to carry: the request's own text unless it gives another.
[[nodiscard]] std::string provenanceText(const FigureRequest &request);

}
