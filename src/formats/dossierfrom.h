// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/foreign.h"

#include <string>

namespace ledgerline {

/// The key of an event under which a dossier keeps what its foreign file says beside.
inline constexpr std::string_view keptKey = "x-imported";

/// A dossier's file, in canonical form, of what an Intake took; reading it gives no error. Ids are
/// made from names and titles; lanes, measures, parties and sources that are the same become one.
/// An event without a source, and a claim that could be in several, cites the foreign file itself,
/// with the line. The same file and options give the same bytes. Throws ImportStopped where the
/// options' watch has had enough. Spends the events, of which there may be a million: each is given
/// up once it is written.
[[nodiscard]] std::string dossierFrom(Foreign &foreign, const ImportOptions &options);

/// Why no dossier can be made with these options, whatever the file; empty where one can.
[[nodiscard]] std::string complaintAbout(const ImportOptions &options);

}
