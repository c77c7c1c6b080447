// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Small dossiers for tests: two sides, `alder` and `birch`, and what happened between them.
#pragma once

#include "ledger/tally.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

using DossierPointer = std::shared_ptr<const ledgerline::Dossier>;

/// A dossier of these events (JSON objects without their title, joined by commas). Its measures
/// are people, of whom soldiers and civilians are parts and officers a part of soldiers; bodies;
/// minutes; and exchanges, which counts those. Its sources `early` and `late` were published on
/// 1 and 20 June 2025, `undated` nobody knows when. Claims that begin with their measure are
/// cedar's, others name their speaker first. Fails the test when the reader finds a fault.
[[nodiscard]] DossierPointer dossierOf(std::string_view events);

/// The real record, data/istanbul.json.
[[nodiscard]] DossierPointer record();

/// An exchange with an id, a date and claims (JSON objects without by, joined by commas).
[[nodiscard]] std::string exchange(std::string_view id, std::string_view when,
                                   std::string_view claims, std::string_view more = {});

[[nodiscard]] ledgerline::Figure figure(const ledgerline::Dossier &dossier,
                                        std::string_view measure, std::string_view to = "alder");

/// From the first instant of one EDTF date to the last of another.
[[nodiscard]] ledgerline::Window window(std::string_view from, std::string_view to);
[[nodiscard]] ledgerline::Instant startOfDate(std::string_view date);
[[nodiscard]] ledgerline::Instant endOfDate(std::string_view date);
[[nodiscard]] ledgerline::Edtf edtf(std::string_view text);

/// "[6057, 6060]", "[24, open]", with "about" and "undisclosed 2" and "disputed 1" behind it.
[[nodiscard]] std::string told(const ledgerline::Total &total);
[[nodiscard]] std::string told(const ledgerline::Quantity &quantity);

/// The same of an event's count; "nothing" when it has none.
[[nodiscard]] std::string counted(const ledgerline::Dossier &dossier, std::string_view event,
                                  std::string_view measure, std::string_view to = "alder",
                                  const ledgerline::Reading &reading = {});

/// The same of the sum of a figure over a window.
[[nodiscard]] std::string summed(const ledgerline::Dossier &dossier,
                                 const ledgerline::Window &window,
                                 std::string_view measure = "people", std::string_view to = "alder",
                                 const ledgerline::Reading &reading = {});

/// A reading by its name, as of a day if one is given.
[[nodiscard]] ledgerline::Reading reading(const ledgerline::Dossier &dossier, std::string_view name,
                                          std::string_view asOf = {});

[[nodiscard]] std::vector<std::string> ids(const ledgerline::Dossier &dossier,
                                           const std::vector<ledgerline::Index> &events);
