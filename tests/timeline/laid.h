// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline::test {

/// A dossier of two sides, Northland and Southland, with a lane for each kind of event: talks
/// (minutes), pledges, exchanges (people), bodies (bodies), deadlines, disputes, statements.
/// `events` are the JSON objects of its events, without the commas between them; `pledgeLane` may
/// give further members of that lane, and `pledgeKinds` its kinds; `gaps` are the JSON objects of
/// gaps.
std::shared_ptr<const Dossier> dossierWith(const std::vector<std::string> &events,
                                           std::string_view pledgeLane = {},
                                           std::string_view pledgeKinds = R"("pledge")",
                                           std::string_view gaps = {});

/// The real record, data/istanbul.json.
std::shared_ptr<const Dossier> record();

/// An event's JSON: `rest` are further members, for example R"("claims": [...])".
std::string event(std::string_view id, std::string_view kind, std::string_view when,
                  std::string_view rest = "");

/// A claim's JSON: quantity is for example R"("value": 390)"; `to` may be empty.
std::string claim(std::string_view measure, std::string_view to, std::string_view quantity);

/// "2025-06-01" or "2025-06-01T20:37".
Instant at(const std::string &text);

/// A timeline that was laid out, and what tests ask of it.
struct Laid
{
    Laid(std::shared_ptr<const Dossier> dossier, const std::string &from, const std::string &to,
         Size size = {1280, 400}, std::string_view selected = {});

    std::shared_ptr<const Dossier> dossier;
    EventIndex events;
    Canvas canvas;
    TimeScale scale;
    Drawing drawing;

    void layOut();

    [[nodiscard]] double x(const std::string &instant) const;
    [[nodiscard]] Index lane(std::string_view id) const { return dossier->findLane(id); }
    [[nodiscard]] const LaneBox &laneBox(std::string_view id) const;

    /// The marks that stand for an event, in the order in which they are painted.
    [[nodiscard]] std::vector<Mark> marksOf(std::string_view event) const;
    [[nodiscard]] std::vector<Mark> marksIn(std::string_view lane) const;

    /// The ids of a mark's events.
    [[nodiscard]] std::vector<std::string> idsOf(const Mark &mark) const;

    /// The label whose text this is; null when there is none.
    [[nodiscard]] const Label *label(std::string_view text) const;

    /// The texts of a lane's labels inside the plot, from left to right.
    [[nodiscard]] std::vector<std::string> labelsIn(std::string_view lane) const;

    /// One line a mark of an event, as "bar solid party1 up" or "bracket dashed deadline".
    [[nodiscard]] std::vector<std::string> looksOf(std::string_view event) const;
};

std::string looks(const Mark &mark);

/// Where two labels of a drawing overlap, both texts; empty when none do. Lines may share so many
/// pixels of their heights, which are more than their letters have.
std::string firstOverlap(const Drawing &drawing, double shared = 0.01);

}
