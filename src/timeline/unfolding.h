// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/drawing.h"
#include "timeline/eventindex.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace ledgerline {

/// What stands for the same events to one side of a lane: one mark, or several upon each other.
struct Stand
{
    Index lane = none;
    bool up = true;
    Index first = none; ///< of the events, as rows in the order of the index
    Index last = none;
    bool stretches = false; ///< it may be higher or lower for a while
    Box box; ///< where it belongs
    Box offset = {}; ///< what is missing to that, of place and size; nothing: it is there
};

/// Zooming takes clusters apart and brings them together. What comes out of one sets out from where
/// that stood and goes to its own place, and words that come with it fade in, so that the eye can
/// follow. Only the picture is on its way: a drawing itself always tells where everything belongs.
class Unfolding
{
public:
    /// Is shown one drawing of an index after the other, and at what scale. What comes into sight
    /// when the window only moves is where it belongs, and so are drawings of another index.
    void follow(const Drawing &drawing, const EventIndex &events, double secondsPerPixel);

    /// Goes on for so long.
    void advance(double milliseconds);

    /// Forgets what it was shown: the next drawing is at rest.
    void rest() { *this = {}; }

    [[nodiscard]] bool isMoving() const { return m_isMoving; }

    /// The last drawing that was shown, as it is on its way.
    [[nodiscard]] Drawing onItsWay(Drawing drawing) const;

private:
    /// A label, and how much of it is there.
    struct Word
    {
        std::size_t hash = 0; ///< of its text, lane and event
        double opacity = 1;
    };

    void followWords(const Drawing &drawing, bool areNew);

    std::shared_ptr<const std::vector<Index>> m_order; ///< of the index
    std::vector<Stand> m_stands; ///< by lane, side and events
    std::vector<Index> m_standOfMark; ///< none: it is not followed
    std::vector<Word> m_words; ///< as the labels come
    double m_secondsPerPixel = 0;
    bool m_isMoving = false;
};

}
