// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"

#include "ledger/bounds.h"
#include "ledger/knowledge.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace ledgerline {

namespace {

/// What a running total counts: its measure to each of its directions.
std::vector<Figure> figuresIn(const Dossier &dossier, const Claim &claim)
{
    std::vector<Figure> result;
    for (const Index to : dossier.to(claim))
        result.push_back({.measure = claim.measure, .to = to});
    if (result.empty())
        result.push_back({.measure = claim.measure, .to = none});
    return result;
}

struct Judgement
{
    Verdict verdict = Verdict::nothing;
    std::int64_t difference = 0;
    std::int64_t missing = 0;
};

/// The smallest step from the claim to the record; 0 where they share a value.
std::int64_t gapBetween(const Quantity &stated, const Quantity &recorded)
{
    if (recorded.high && *recorded.high < stated.low)
        return *recorded.high - stated.low;
    if (stated.high && *stated.high < recorded.low)
        return recorded.low - *stated.high;
    return 0;
}

/// Whether a total holds all that the record may come to.
bool holds(const Quantity &stated, const Quantity &recorded)
{
    return stated.low <= recorded.low
        && (!stated.high || (recorded.high && *recorded.high <= *stated.high));
}

Judgement judge(const Quantity &stated, const Recorded &recorded)
{
    if (recorded.events == 0 || stated.undisclosed)
        return {};
    Judgement result{.verdict = Verdict::agrees,
                     .difference = gapBetween(stated, recorded.quantity)};
    const std::int64_t slack
        = sumOfLows(recorded.slack, stated.approximate ? slackOf(stated.low) : 0);
    if (std::abs(result.difference) > slack) {
        result.verdict = Verdict::off;
    } else if (recorded.isOpen() && !holds(stated, recorded.quantity)) {
        result.verdict = Verdict::open;
        result.missing = std::max<std::int64_t>(0, stated.low - recorded.quantity.low);
    }
    return result;
}

/// See the head of checkpoint.h.
Basis basisOf(const Quantity &stated, const Recorded &own, const Recorded &everyone)
{
    if (!own.isOpen() || judge(stated, own).verdict == Verdict::off)
        return Basis::own;
    const bool tellsMore = !everyone.isOpen() || everyone.quantity.low > own.quantity.low;
    return tellsMore ? Basis::everyone : Basis::own;
}

/// Makes checkpoints; what they have in common is looked up once.
class Reconciliation
{
public:
    Reconciliation(const Dossier &dossier, const Reading &reading)
        : m_dossier(dossier)
        , m_reading(reading)
        , m_everyone(dossier, reading)
    {
    }

    void addOf(Index event, std::vector<Checkpoint> &result);

private:
    [[nodiscard]] Checkpoint checkpoint(Index claim);
    [[nodiscard]] Reckoning &own(Index party);

    const Dossier &m_dossier;
    Reading m_reading;
    Reckoning m_everyone;
    std::map<Index, Reckoning> m_own;
};

Reckoning &Reconciliation::own(Index party)
{
    Reading word = wordOf(party);
    word.asOf = m_reading.asOf;
    return m_own.try_emplace(party, m_dossier, word).first->second;
}

Checkpoint Reconciliation::checkpoint(Index row)
{
    const Claim &claim = m_dossier.claims[row];
    Checkpoint result;
    result.claim = row;
    result.period = periodOf(m_dossier, claim);
    if (const auto kind = m_dossier.measures[claim.measure].counts) {
        result.everyone = m_everyone.number(*kind, result.period);
    } else {
        const auto figures = figuresIn(m_dossier, claim);
        result.everyone = m_everyone.sum(figures, result.period);
        result.own = own(claim.by).sum(figures, result.period);
    }
    decide(result, claim.quantity());
    return result;
}

void Reconciliation::addOf(Index event, std::vector<Checkpoint> &result)
{
    const Rows rows = m_dossier.events[event].claims;
    for (Index row = rows.first; row < rows.first + rows.count; ++row) {
        const Claim &claim = m_dossier.claims[row];
        if (m_dossier.scopeOf(claim) == Scope::cumulative && isKnown(m_dossier, claim, m_reading))
            result.push_back(checkpoint(row));
    }
}

}

Window periodOf(const Dossier &dossier, const Claim &claim)
{
    const Instant first = dossier.events.front().when->extent().from;
    const Edtf &until = dossier.until(claim);
    const Edtf *const since = dossier.rareOf(claim).since;
    Window period{since ? since->start.earliest : first, until.end.latest};
    if (since && since->startEnd != EdtfEnd::date)
        period.from = std::min(period.from, first);
    return period;
}

void decide(Checkpoint &checkpoint, const Quantity &stated)
{
    checkpoint.basis
        = checkpoint.own ? basisOf(stated, *checkpoint.own, checkpoint.everyone) : Basis::everyone;
    const Judgement judgement = judge(stated, checkpoint.judged());
    checkpoint.verdict = judgement.verdict;
    checkpoint.difference = judgement.difference;
    checkpoint.missing = judgement.missing;
}

std::string_view name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::nothing:
        return "nothing";
    case Verdict::agrees:
        return "agrees";
    case Verdict::open:
        return "open";
    case Verdict::off:
        return "off";
    }
    return {};
}

std::string_view name(Basis basis)
{
    return basis == Basis::own ? "own" : "everyone";
}

std::vector<Checkpoint> checkpoints(const Dossier &dossier, const Reading &reading)
{
    Reconciliation reconciliation(dossier, reading);
    std::vector<Checkpoint> result;
    for (Index event = 0; event < dossier.events.size(); ++event)
        reconciliation.addOf(event, result);
    return result;
}

std::vector<Checkpoint> checkpointsOf(const Dossier &dossier, Index event, const Reading &reading)
{
    std::vector<Checkpoint> result;
    Reconciliation(dossier, reading).addOf(event, result);
    return result;
}

}
