// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace ledgerline {

/// A drawing in the making: what every lane's layout needs to know, and where it puts its marks.
/// Private to this room.
class Sketch
{
public:
    Sketch(const EventIndex &events, const TimeScale &scale, const Canvas &canvas, const Box &plot);

    [[nodiscard]] const EventIndex &events() const { return m_events; }
    [[nodiscard]] const Dossier &dossier() const { return m_events.dossier(); }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const Canvas &canvas() const { return m_canvas; }
    [[nodiscard]] const Box &plot() const { return m_drawing.plot; }

    /// What has been drawn; marks of what is selected or focused come last, in finish().
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

    /// What the marks of an event take so far; none when it has none in sight.
    [[nodiscard]] std::optional<Box> boxOf(Index event) const;

    [[nodiscard]] double x(Instant instant) const
    {
        return m_drawing.plot.x + m_scale.toX(instant);
    }
    [[nodiscard]] double pixels(std::chrono::seconds length) const;
    [[nodiscard]] double widthOf(std::string_view text, TextStyle style) const;
    [[nodiscard]] std::string elided(std::string_view text, TextStyle style, double width) const;
    [[nodiscard]] std::string_view in(const Text &text) const;

    /// The event's label, else its title.
    [[nodiscard]] std::string_view labelOf(Index event) const;

    [[nodiscard]] bool isSelected(Index event) const { return event == m_canvas.selected; }

    /// Whether any of a box can be seen in the plot.
    [[nodiscard]] bool shows(const Box &box) const;

    /// Whether a mark stands for an event, which may be `none`.
    [[nodiscard]] bool standsFor(const Mark &mark, Index event) const;

    /// Notes events as the members of the marks that are added with the result.
    Rows members(std::span<const Item *const> items);

    /// Adds the marks that stand for `mark.members`; those out of sight are left out, and those of
    /// the selected or focused event are flagged, and painted over all others.
    void add(Mark mark);
    void addBackground(const Mark &mark) { m_drawing.background.push_back(mark); }
    void addBackground(Shape shape, const Box &box, Ink ink, Index lane = none);
    void add(Label label) { m_drawing.labels.push_back(std::move(label)); }
    void add(const LaneBox &lane) { m_drawing.lanes.push_back(lane); }

    [[nodiscard]] Drawing finish() &&;

private:
    const EventIndex &m_events;
    const TimeScale &m_scale;
    const Canvas &m_canvas;
    Drawing m_drawing;
    std::vector<Mark> m_onTop;
};

/// A box for one line of text whose middle is at `y`.
[[nodiscard]] Box lineBox(double x, double y, double width, TextStyle style);

}
