// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a figure's file carries its provenance: SVG in <metadata>, PNG in a text chunk, PDF in its
/// XMP packet, all the same text.
#pragma once

#include "figure/provenance.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ledgerline {

/// The key of the text in a PNG.
[[nodiscard]] QString provenanceKey();

/// The text as an XML element in a namespace of its own; nothing for an empty text. For SVG's
/// <metadata>, and as a property in an XMP packet's <rdf:Description>.
[[nodiscard]] QByteArray provenanceElement(const std::string &text);

enum class FigureFormat
{
    svg,
    png,
    pdf
};

/// What a file is, by its first bytes.
[[nodiscard]] std::optional<FigureFormat> figureFormatOf(std::string_view bytes);

/// The provenance of an SVG, PNG or PDF; else the sentence that says why there is none. Takes any
/// bytes, in time and memory that grow with them and no more.
[[nodiscard]] std::variant<Provenance, std::string> readProvenance(std::string_view bytes);

}
