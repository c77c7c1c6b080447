// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a dossier file says, as flat tables. Rows refer to each other by index; texts, dates and
/// what few rows have stand in one pool that the dossier owns; so a dossier is made once by the
/// reader, is never changed afterwards, and is shared as std::shared_ptr<const Dossier>.
#pragma once

#include "dossier/edtf.h"
#include "dossier/quantity.h"
#include "dossier/text.h"
#include "dossier/view.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ledgerline {

/// A row of one of the dossier's tables.
using Index = std::uint32_t;
inline constexpr Index none = ~Index{0};

/// A stretch of rows in one of the shared tables.
struct Rows
{
    Index first = 0;
    Index count = 0;
};

/// A key that this version does not know, with its value as it stands in the file.
struct Extra
{
    std::string_view key; ///< decoded
    std::string_view json; ///< the raw value
};

enum class Role : std::uint8_t
{
    belligerent,
    mediator,
    state,
    organisation,
    press
};
enum class PartyInk : std::uint8_t
{
    party1,
    party2,
    neutral
};

struct Party
{
    std::string_view id;
    Text name;
    Text shortName; ///< for tight places; the name when the file gives none
    Role role = Role::state;
    PartyInk ink = PartyInk::neutral;
    Rows extras;
};

enum class EventKind : std::uint8_t
{
    talks,
    exchange,
    repatriation,
    pledge,
    deadline,
    dispute,
    statement,
    occurrence ///< something took place that is of no other kind
};
inline constexpr int eventKindCount = 8;

/// The key of a kind in files and on the command line, for example "repatriation".
[[nodiscard]] std::string_view name(EventKind kind);

/// True for what happened, as against what was said or promised: only these are ever summed.
[[nodiscard]] constexpr bool isOccurrence(EventKind kind)
{
    return kind == EventKind::talks || kind == EventKind::exchange
        || kind == EventKind::repatriation || kind == EventKind::occurrence;
}

struct Measure
{
    std::string_view id;
    Text name;
    Text unit;
    Index partOf = none; ///< the whole measure that this one is a part of
    std::optional<EventKind> counts; ///< it counts the events of this kind themselves
    Rows extras;
};

struct Lane
{
    std::string_view id;
    Text name;
    std::vector<EventKind> kinds; ///< empty: it holds what names it
    Index measure = none; ///< what the lane's bars are scaled by
    Rows extras;
};

enum class SourceKind : std::uint8_t
{
    unstated,
    statement, ///< a party's own
    agency,
    newspaper, ///< or magazine or news site
    broadcaster,
    organisation, ///< a report by a body that takes no side
    copy ///< another's report, passed on whole or reworded
};

struct Source
{
    std::string_view id;
    SourceKind kind = SourceKind::unstated;
    Text publisher;
    Text title;
    std::string_view url; ///< as the file gives it; opened only if isWebAddress() says so
    const Edtf *published = nullptr; ///< null: the file does not say
    std::string_view language;
    Text reliability;
    bool titleInferred = false; ///< made from the address, not read
    Rows extras;
};

/// The word of a kind in files, for example "agency"; empty for `unstated`.
[[nodiscard]] std::string_view name(SourceKind kind);

/// True for an address that may be opened: http or https, with a host, without blanks.
[[nodiscard]] bool isWebAddress(std::string_view address);

/// A source that an event, claim or gap rests on, and where in it.
struct Citation
{
    Index source = none;
    PooledText locator;
    Rows extras; ///< of an event's citation; what stands beside a claim's is the claim's
};

enum class Scope : std::uint8_t
{
    event,
    cumulative,
    combined
};

/// What few claims have.
struct RareOfClaim
{
    Scope scope = Scope::event;
    PooledText said; ///< the speaker's kind of wording, or empty
    PooledText locator; ///< where in the source
    Rows to; ///< in `Dossier::directions`: several that are added together
    const Edtf *since = nullptr; ///< cumulative only
    const Edtf *until = nullptr; ///< cumulative only; null: up to the event's date
    Rows combined; ///< in `Dossier::references`: the events that a combined claim counts together
    Text note;
    Rows extras;
};

/// One figure by one party in one source. There may be millions: what few have stands elsewhere.
struct Claim
{
    Index event = none;
    Index measure = none;
    Index by = none;
    Index source = none;
    Index to = none; ///< the one party that it goes to; `Dossier::to` tells of several, too
    Index rare = none; ///< in `Dossier::rareOfClaims`
    const Edtf *ownReported = nullptr; ///< what the file gives on the claim itself
    KeptQuantity kept;

    [[nodiscard]] Quantity quantity() const { return kept; }
};

enum class LinkKind : std::uint8_t
{
    fulfils,
    amends,
    disputes,
    partOf,
    reportsOn,
    agreedAt ///< a pledge at talks
};
inline constexpr int linkKindCount = 6;

/// The key of a link in files, for example "part_of".
[[nodiscard]] std::string_view name(LinkKind kind);

/// One event's word about another: `from` fulfils, amends ... `to`.
struct Link
{
    LinkKind kind = LinkKind::fulfils;
    Index from = none;
    Index to = none;
};

/// An ISO 8601 duration, or a number of business days, kept in the units that calendar arithmetic
/// needs apart.
struct Term
{
    int months = 0; ///< years count as 12
    int days = 0; ///< weeks count as 7
    std::int64_t seconds = 0; ///< hours and minutes
    int businessDays = 0; ///< Mondays to Fridays; then all others are 0

    friend bool operator==(const Term &, const Term &) = default;
};

enum class Outcome : std::uint8_t
{
    unstated,
    met,
    passed,
    ended,
    withdrawn,
    superseded
};

struct Deadline
{
    const Edtf *due = nullptr; ///< given as a date; else by the terms
    Term shortest;
    Term longest; ///< the same as shortest unless the file gives two
    Outcome outcome = Outcome::unstated; ///< as the file states it
    const Edtf *outcomeOn = nullptr;
    Rows extras;
};

enum class Certainty : std::uint8_t
{
    unstated,
    high,
    medium,
    low
};

/// Who led a party's delegation to talks.
struct Head
{
    Index party = none;
    Text name; ///< with the office that the source gives
};

/// What few events have, or few of a great many.
struct RareOfEvent
{
    Text label; ///< short, for a mark; may be empty
    Text place;
    Text note;
    Index deadline = none; ///< in `Dossier::deadlines`
    Rows parties; ///< in `Dossier::directions`
    Rows heads; ///< in `Dossier::heads`; talks only
    Rows outcomes; ///< in `Dossier::outcomes`; talks only
    Rows extras;
};

/// There may be millions: what few have stands elsewhere.
struct Event
{
    PooledText id;
    const Edtf *when = nullptr; ///< never null
    Text title;
    Text summary;
    Rows citations; ///< in `Dossier::citations`
    Rows claims; ///< in `Dossier::claims`
    Index rare = none; ///< in `Dossier::rareOfEvents`
    Index by = none; ///< the party that acts or speaks
    Index lane = none; ///< the one that the file gives it; none: that of its kind
    EventKind kind = EventKind::statement;
    Certainty certainty = Certainty::unstated;
};

/// A stretch of time of which it is known that the dossier misses something.
struct Gap
{
    std::string_view id;
    const Edtf *when = nullptr; ///< never null
    Text title;
    Text note; ///< what is missing, and how that is known
    std::vector<Index> lanes; ///< empty: all of them
    Rows citations; ///< in `Dossier::citations`
    Rows extras;
};

/// A view with what is said to it.
struct Scene
{
    View view; ///< its theme and language are those of whoever shows it, unless the file says more
    std::string_view viewJson; ///< as the file has it: a month there stays a month
    Text caption; ///< for those who look
    Text notes; ///< for the one who speaks
    std::optional<std::chrono::seconds>
        stated; ///< how long it is shown by itself, if the file says
    Rows extras;

    [[nodiscard]] std::chrono::seconds dwell() const
    {
        constexpr std::chrono::seconds usual{12};
        return stated.value_or(usual);
    }
};

/// What is told with views, one after the other.
struct Story
{
    std::string_view id;
    Text title;
    Text summary;
    std::vector<Scene> scenes; ///< one at least
    Rows extras;
};

struct Pool; ///< owns what the rows point to; private to the reader

struct Dossier
{
    std::string sha256; ///< of the file's bytes, in hexadecimal digits
    Text title;
    Text summary;
    std::string_view language;
    std::string_view timezone;
    const Edtf *edition = nullptr; ///< never null in a sound dossier

    std::vector<Party> parties; ///< this and the next four in file order
    std::vector<Measure> measures;
    std::vector<Lane> lanes;
    std::vector<Source> sources;
    std::vector<Gap> gaps;
    std::vector<Story> stories; ///< in file order
    std::vector<Event> events; ///< sorted by earliest instant, then file order

    std::vector<Claim> claims; ///< an event's claims stand together, in file order
    std::vector<RareOfEvent> rareOfEvents;
    std::vector<RareOfClaim> rareOfClaims;
    std::vector<Index> directions; ///< parties
    std::vector<Index> references; ///< events
    std::vector<Citation> citations;
    std::vector<Deadline> deadlines;
    std::vector<Head> heads;
    std::vector<Text> outcomes; ///< what talks came to, in words
    std::vector<Link> links; ///< sorted by `from`
    std::vector<Link> backlinks; ///< the same links, sorted by `to`
    std::vector<Extra> extras;
    Rows ownExtras; ///< of the top level

    std::shared_ptr<const Pool> pool;

    /// The two sides, in file order; `none` where the file has fewer belligerents.
    /// What goes to the first is drawn above a lane's baseline, to the second below.
    Index side[2] = {none, none};

    [[nodiscard]] std::span<const Claim> claimsOf(const Event &event) const;
    [[nodiscard]] std::span<const Index> partiesOf(const Event &event) const;
    [[nodiscard]] std::span<const Citation> citationsOf(const Event &event) const;
    [[nodiscard]] std::span<const Citation> citationsOf(const Gap &gap) const;
    [[nodiscard]] std::span<const Head> headsOf(const Event &event) const;
    [[nodiscard]] std::span<const Text> outcomesOf(const Event &event) const;
    /// What few have, of one that may have none of it.
    [[nodiscard]] const RareOfEvent &rareOf(const Event &event) const;
    [[nodiscard]] const RareOfClaim &rareOf(const Claim &claim) const;
    [[nodiscard]] const Deadline *deadlineOf(const Event &event) const; ///< null: it is none
    [[nodiscard]] Scope scopeOf(const Claim &claim) const { return rareOf(claim).scope; }
    /// The claim's own day of reporting, else that of its source; null when the file gives neither.
    [[nodiscard]] const Edtf *reportedOf(const Claim &claim) const;
    /// The parties that a claim's figure goes to: none (the measure has no direction), one, or
    /// several added together.
    [[nodiscard]] std::span<const Index> to(const Claim &claim) const;
    [[nodiscard]] std::span<const Index> combinedBy(const Claim &claim) const;
    /// The date up to which a cumulative claim counts.
    [[nodiscard]] const Edtf &until(const Claim &claim) const;
    [[nodiscard]] std::span<const Link> linksFrom(Index event) const;
    [[nodiscard]] std::span<const Link> linksTo(Index event) const;

    /// Rows by id; `none` when there is none. Events are found in O(log n), the rest in O(n).
    [[nodiscard]] Index findEvent(std::string_view id) const;
    [[nodiscard]] Index findParty(std::string_view id) const;
    [[nodiscard]] Index findMeasure(std::string_view id) const;
    [[nodiscard]] Index findLane(std::string_view id) const;
    [[nodiscard]] Index findStory(std::string_view id) const;

    /// The first lane that holds `kind`; `none` when no lane does.
    [[nodiscard]] Index laneOf(EventKind kind) const;

    /// The lane that an event stands in: its own, else its kind's.
    [[nodiscard]] Index laneOf(const Event &event) const
    {
        return event.lane != none ? event.lane : laneOf(event.kind);
    }

    std::vector<Index> eventsById; ///< rows of `events`, as idorder.h has them

    /// From the first event's earliest to the last event's latest instant; deadlines included up
    /// to a stated due date, gaps not: what is missing before the first or after the last event
    /// is no reason to show more time. Empty when there is no event.
    [[nodiscard]] Window extent() const;
};

}
