// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/contradictionrows.h"
#include "charts/deadlinerows.h"
#include "charts/pledgerows.h"
#include "charts/statistics.h"
#include "ledger/checkpoint.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace ledgerline {

/// What a lane's measure comes to, or how many events there are.
struct LaneTable
{
    Sides sides;
    std::vector<Bucket> months; ///< in order of time; empty where there would be too many
    std::vector<Bucket> years;
    std::vector<std::vector<Step>> steps; ///< the running total, one list a side; none of others
    std::vector<double> greatest; ///< that it comes to, to each side
    bool hasOpen = false; ///< whether it is open anywhere
    bool isWideByClaims = false; ///< whether anywhere claims leave it between two numbers
    bool isWideByDates = false; ///< or dates do
};

/// A value that is made when it is first asked for, on whatever thread that is.
template<typename Value>
class Lazy
{
public:
    template<typename Make>
    const Value &get(Make make) const
    {
        std::call_once(m_once, [&] { m_value.emplace(make()); });
        return *m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable std::optional<Value> m_value;
};

/// What a dossier comes to under a reading, as tiles and charts show it. Each part is made once,
/// when it is first asked for, and shared by all who show it.
class Account
{
public:
    /// `whole`, where it is given, is of the same dossier and may serve as whole().
    explicit Account(std::shared_ptr<const Dossier> dossier, const Reading &reading = {},
                     std::shared_ptr<const Account> whole = {});

    [[nodiscard]] const std::shared_ptr<const Dossier> &dossier() const { return m_dossier; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

    /// The same rule for all that was ever reported, whatever the day: for axes and legends.
    [[nodiscard]] const Account &whole() const { return m_whole ? *m_whole : *this; }

    [[nodiscard]] const Sums &sums() const;
    [[nodiscard]] const LaneTable &lane(EventKind kind) const; ///< exchange or repatriation
    [[nodiscard]] const std::vector<LaneTable> &others() const; ///< see otherSides()
    [[nodiscard]] const std::vector<Checkpoint> &checkpoints() const;
    [[nodiscard]] const std::vector<Round> &rounds() const; ///< empty where they have no measure
    [[nodiscard]] const PledgeRows &pledges() const;
    [[nodiscard]] const DeadlineRows &deadlines() const;
    [[nodiscard]] const ContradictionRows &contradictions() const;

    /// The charts that have anything to show, whatever the reading, in the order of chartKinds.
    [[nodiscard]] const std::vector<ChartKind> &charts() const;
    [[nodiscard]] bool has(ChartKind kind) const; ///< whether it is one of them

    /// What running totals are known until: the end of the edition's day, or the last event; the
    /// reading's day where that is earlier.
    [[nodiscard]] Instant knownUntil() const;

    /// Makes all of it; once `stop` is asked for, only what it has begun.
    void prepare(const std::stop_token &stop = {}) const;

    /// What may serve others as whole().
    friend std::shared_ptr<const Account> wholeOf(const std::shared_ptr<const Account> &account);

private:
    [[nodiscard]] LaneTable laneTable(EventKind kind) const;
    [[nodiscard]] LaneTable tableOf(const Sides &sides) const;

    std::shared_ptr<const Dossier> m_dossier;
    Reading m_reading;
    std::shared_ptr<const Account> m_whole; ///< null: this one has no day
    Lazy<Sums> m_sums;
    Lazy<LaneTable> m_exchanges;
    Lazy<LaneTable> m_repatriations;
    Lazy<std::vector<LaneTable>> m_others;
    Lazy<std::vector<Checkpoint>> m_checkpoints;
    Lazy<std::vector<Round>> m_rounds;
    Lazy<PledgeRows> m_pledges;
    Lazy<DeadlineRows> m_deadlines;
    Lazy<ContradictionRows> m_contradictions;
    Lazy<std::vector<ChartKind>> m_charts;
    Lazy<Instant> m_until;
};

[[nodiscard]] std::shared_ptr<const Account> wholeOf(const std::shared_ptr<const Account> &account);

}
