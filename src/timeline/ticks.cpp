// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/ticks.h"

#include "dossier/calendar.h"
#include "timeline/steps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ledgerline {

namespace {

/// A step of the axis and the clear space (px) that its labels keep. Labels that alternate between
/// two or four words ("00:00 12:00", "Jan Jul") tell little, and want more room than the days or
/// years that they would divide.
struct AxisStep
{
    CalendarStep step;
    double gap = 14;
};

constexpr std::array axisSteps{
    AxisStep{{Unit::second, 1}},   AxisStep{{Unit::second, 5}},    AxisStep{{Unit::second, 15}},
    AxisStep{{Unit::second, 30}},  AxisStep{{Unit::minute, 1}},    AxisStep{{Unit::minute, 2}},
    AxisStep{{Unit::minute, 5}},   AxisStep{{Unit::minute, 10}},   AxisStep{{Unit::minute, 15}},
    AxisStep{{Unit::minute, 30}},  AxisStep{{Unit::hour, 1}},      AxisStep{{Unit::hour, 2}, 18},
    AxisStep{{Unit::hour, 3}, 22}, AxisStep{{Unit::hour, 6}, 28},  AxisStep{{Unit::hour, 12}, 34},
    AxisStep{{Unit::day, 1}},      AxisStep{{Unit::day, 2}}, // 1, 3, 5 ... 29
    AxisStep{{Unit::day, 7}, 22}, // 1, 8, 15, 22
    AxisStep{{Unit::month, 1}},    AxisStep{{Unit::month, 3}, 24}, AxisStep{{Unit::month, 6}, 36},
    AxisStep{{Unit::year, 1}},     AxisStep{{Unit::year, 2}},      AxisStep{{Unit::year, 5}},
    AxisStep{{Unit::year, 10}},    AxisStep{{Unit::year, 20}},     AxisStep{{Unit::year, 50}},
    AxisStep{{Unit::year, 100}},   AxisStep{{Unit::year, 200}},    AxisStep{{Unit::year, 500}},
    AxisStep{{Unit::year, 1000}},  AxisStep{{Unit::year, 2000}},   AxisStep{{Unit::year, 5000}},
};

constexpr double contextGap = 10; ///< px, after a context
constexpr double minorPitch = 6; ///< px, the least between two ticks

constexpr std::array monthNames{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};
constexpr std::array weekdayNames{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/// Labels come short, or a little longer where there is much room: "Jun", "June"; "16", "Mon 16".
enum class Wording
{
    brief,
    full
};

std::string monthName(int month, Wording wording)
{
    const std::string_view name = monthNames[static_cast<std::size_t>(month - 1)];
    return std::string(wording == Wording::full ? name : name.substr(0, 3));
}

std::string yearName(std::int64_t year)
{
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string clockTime(Instant instant, bool withSeconds)
{
    const Instant midnight = floorTo({Unit::day, 1}, instant);
    const std::int64_t second = (instant - midnight).count();
    std::string text = twoDigits(second / 3'600) + ':' + twoDigits(second / 60 % 60);
    return withSeconds ? text + ':' + twoDigits(second % 60) : text;
}

/// 0 is Sunday.
std::size_t weekdayOf(Instant instant)
{
    const date::weekday weekday{date::floor<date::days>(instant)};
    return weekday.c_encoding();
}

std::string labelOf(Unit unit, Instant at, Wording wording)
{
    const CalendarDay date = calendarDay(at);
    switch (unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
        return clockTime(at, unit == Unit::second);
    case Unit::day: {
        const auto weekday = weekdayOf(at);
        const std::string day = std::to_string(date.day);
        return wording == Wording::full ? std::string(weekdayNames[weekday]) + ' ' + day : day;
    }
    case Unit::month:
        return monthName(date.month, wording);
    case Unit::year:
        return yearName(date.year);
    }
    return {};
}

/// The width that the widest label of a step may need anywhere near the window. It does not depend
/// on which labels are in view, so the step does not change while panning.
double widestLabel(Unit unit, Wording wording, const Window &window, const TextMeasure &measure)
{
    const auto width = [&](const std::string &text) { return measure(text, tickStyle); };
    double widest = 0;
    switch (unit) {
    case Unit::second:
        return width("00:00:00");
    case Unit::minute:
    case Unit::hour:
        return width("00:00");
    case Unit::day:
        if (wording == Wording::brief)
            return width("28");
        for (const std::string_view name : weekdayNames)
            widest = std::max(widest, width(std::string(name) + " 28"));
        return widest;
    case Unit::month:
        for (int month = 1; month <= 12; ++month)
            widest = std::max(widest, width(monthName(month, wording)));
        return widest;
    case Unit::year:
        // Also one window on either side, so that panning past year 999 or 1 BC finds room.
        const auto length = window.to - window.from;
        for (const Instant at : {window.from - length, window.from, window.to, window.to + length})
            widest = std::max(widest, width(labelOf(unit, at, wording)));
        return widest;
    }
    return widest;
}

double pitch(CalendarStep step, const TimeScale &scale)
{
    return static_cast<double>(shortestStretch(step).count()) / scale.secondsPerPixel();
}

bool fits(const AxisStep &axis, Wording wording, const TimeScale &scale, const TextMeasure &measure)
{
    // Weekdays tell a rhythm where every day has its own, and are noise on the 1st, 8th and 15th.
    if (wording == Wording::full && axis.step.unit == Unit::day && axis.step.count > 1)
        return false;
    const double gap = wording == Wording::full ? std::max(24.0, axis.gap) : axis.gap;
    const double room = pitch(axis.step, scale) - gap;
    return room > 0 && widestLabel(axis.step.unit, wording, scale.window(), measure) <= room;
}

/// The finest step that divides the labelled one and still keeps its ticks apart.
CalendarStep minorStep(CalendarStep labelled, const TimeScale &scale)
{
    for (const auto &[step, gap] : axisSteps) {
        if (!divides(step, labelled) || pitch(step, scale) < minorPitch)
            continue;
        // Between months, every other day says nothing that weeks do not say more calmly.
        if (step.unit == Unit::day && step.count == 2 && labelled.unit != Unit::day)
            continue;
        return step;
    }
    return labelled;
}

/// The unit that a step's labels leave out, at whose boundaries the ticks are major.
CalendarStep coarser(CalendarStep step)
{
    switch (step.unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
        return {Unit::day, 1};
    case Unit::day:
        return {Unit::month, 1};
    case Unit::month:
        return {Unit::year, 1};
    case Unit::year:
        return {Unit::year, step.count < 10 ? 10 : step.count < 100 ? 100 : 1000};
    }
    return step;
}

/// From the longest to the shortest wording of a stretch.
std::array<std::string, 2> contextNames(Unit unit, Instant at)
{
    const CalendarDay date = calendarDay(at);
    const std::string year = yearName(date.year);
    if (unit == Unit::day) {
        const std::string day = std::to_string(date.day) + ' ';
        const auto weekday = weekdayOf(at);
        return {std::string(weekdayNames[weekday]) + ' ' + day
                    + monthName(date.month, Wording::full) + ' ' + year,
                day + monthName(date.month, Wording::brief) + ' ' + year};
    }
    if (unit == Unit::month)
        return {monthName(date.month, Wording::full) + ' ' + year,
                monthName(date.month, Wording::brief) + ' ' + year};
    return {year, year};
}

std::vector<TickContext> contextsOf(CalendarStep stretch, const TimeScale &scale,
                                    const TextMeasure &measure)
{
    std::vector<TickContext> result;
    const Window window = scale.window();
    for (Instant at = floorTo(stretch, window.from); at < window.to;) {
        const Instant next = nextAfter(stretch, at);
        const double from = std::max(scale.toX(at), 0.0);
        const double to = std::min(scale.toX(next), scale.width());
        for (const std::string &name : contextNames(stretch.unit, at)) {
            if (measure(name, contextStyle) + contextGap > to - from)
                continue;
            result.push_back({from, to, name});
            break;
        }
        at = next;
    }
    return result;
}

}

Ticks ticks(const TimeScale &scale, const TextMeasure &measure)
{
    Ticks result;
    const auto *const found
        = std::find_if(axisSteps.begin(), axisSteps.end(), [&](const AxisStep &axis) {
              return fits(axis, Wording::brief, scale, measure);
          });
    if (found == axisSteps.end())
        return result;
    const CalendarStep labelled = found->step;
    const CalendarStep minor = minorStep(labelled, scale);
    const CalendarStep major = coarser(labelled);
    const Wording wording
        = fits(*found, Wording::full, scale, measure) ? Wording::full : Wording::brief;

    // From one second early, so that a tick exactly on the left edge is met.
    const Window window = scale.window();
    for (Instant at = nextAfter(minor, window.from - std::chrono::seconds{1}); at <= window.to;
         at = nextAfter(minor, at)) {
        const double x = scale.toX(at);
        if (x < 0 || x > scale.width())
            continue;
        const bool isLabelled = floorTo(labelled, at) == at;
        result.ticks.push_back({x, at,
                                isLabelled ? labelOf(labelled.unit, at, wording) : std::string(),
                                isLabelled && floorTo(major, at) == at});
    }
    if (labelled.unit != Unit::year)
        result.contexts = contextsOf(major, scale, measure);
    return result;
}

}
