// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/faultlog.h"
#include "dossier/ids.h"
#include "dossier/node.h"
#include "dossier/pool.h"
#include "dossier/warninglog.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ledgerline {

class Members;

/// A dossier in the making. Until resolve() its rows refer to each other by symbol.
struct Draft
{
    /// A link and where it stands in the file.
    struct PlacedLink
    {
        Link link;
        std::size_t offset;
    };

    std::string_view json; ///< the file
    std::string language; ///< known before anything else is read, as is the next
    std::string timezone;
    FaultLog &faults;
    WarningLog warnings{faults};
    std::size_t owner = WarningLog::nobody; ///< the element that is being read
    std::shared_ptr<Pool> pool = std::make_shared<Pool>();
    Dossier dossier = {};
    Ids ids{pool->texts};
    std::vector<PlacedLink> links = {}; ///< `from` is a row of events, `to` a symbol
    std::vector<std::size_t> partOfOffsets = {}; ///< of each measure
    std::vector<Node::Offset> eventOffsets = {}; ///< where each event begins, its id, each claim
    std::vector<Node::Offset> eventIdOffsets = {};
    std::vector<Node::Offset> claimOffsets = {};

    [[nodiscard]] PooledText keep(std::string_view text) { return pool->texts.keep(text); }

    /// Raises a warning at the element that is being read.
    void warn(Warning warning, std::size_t offset, std::string message)
    {
        warnings.raise(warning, owner, offset, std::move(message));
    }
};

/// Turns symbols into rows, sorts events by time, and reports ids that name nothing and links
/// that run in a circle (references.cpp).
void resolve(Draft &draft);

/// Reports links that come back to where they began, and what names itself (circles.cpp).
void reportCircles(Draft &draft);

/// The readers of single elements (readtables.cpp, readgap.cpp, readevent.cpp, readclaim.cpp,
/// readstory.cpp).
/// Each reports all that is wrong with its element and adds a row for it in any case, so that
/// others may refer to it without a second fault.
void readParty(Draft &draft, const Node &node);
void readMeasure(Draft &draft, const Node &node);
void readLane(Draft &draft, const Node &node);
void readSource(Draft &draft, const Node &node);
void readGap(Draft &draft, const Node &node);
void readEvent(Draft &draft, const Node &node);
void readStory(Draft &draft, const Node &node);
void readClaim(Draft &draft, const Node &node, const Event &event, Index eventRow);
void readTop(Draft &draft, const Node &node);

/// One scene, of a dossier's story or of one in a file of its own.
[[nodiscard]] Scene readScene(Draft &draft, const Node &node);

/// What only talks have: who led the delegations, and what came of it (readtalks.cpp).
void readTalks(Draft &draft, Members &in, RareOfEvent &rare, std::optional<EventKind> kind);

/// A deadline, which was announced then, if that is known (readdeadline.cpp). Gives its row.
[[nodiscard]] Index readDeadline(Draft &draft, const Node &node, const Edtf *announced);

}
