// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewport.h"

#include "app/plaintext.h"
#include "ledger/wording.h"
#include "timeline/view.h"

#include <algorithm>
#include <cmath>

namespace ledgerline {

namespace {

constexpr double stepFactor = 1.6; // of + and -
constexpr double notch = 120; // eighths of a degree: one click of a wheel
constexpr double notchFactor = 1.25;
constexpr double padPixels = 160; // two fingers this far zoom by 2
constexpr double keptPixels = 64; // of the record that stay in sight
constexpr double revealMargin = 48; // px between a revealed event and the edge
constexpr double throwTime = 90; // ms before a drag is let go that tell its speed
constexpr double throwPixels = 8; // less is a hand that has stopped
constexpr double fastestThrow = 4000; // px/s: about a window further, however wild the hand
constexpr double shortestThrow = 16; // ms: a frame; mice tell their places in bursts

double throwSpeed(double pixels, double milliseconds)
{
    const double speed = pixels / std::max(milliseconds, shortestThrow) * 1000;
    return std::clamp(speed, -fastestThrow, fastestThrow);
}

}

Viewport::Viewport(QObject *parent)
    : QObject(parent)
    , m_clock([this](double milliseconds) { advance(milliseconds); })
{
}

QString Viewport::period() const
{
    return toQString(describeDays(days()));
}

Window Viewport::days() const
{
    const Window window = m_scale.window();
    return {date::floor<date::days>(window.from), date::ceil<date::days>(window.to)};
}

void Viewport::setRecord(const Window &extent)
{
    m_record = extent;
}

Window Viewport::everything() const
{
    return ledgerline::everything(m_record);
}

void Viewport::setWidth(double width)
{
    setScale(m_scale.resized(width)); // and a move under way goes on
}

void Viewport::setWindow(const Window &window)
{
    hold();
    setScale(placed(window));
}

void Viewport::moveTo(const Window &window)
{
    start(ledgerline::moveTo(m_scale, kept(TimeScale(window, m_scale.width()))));
}

double Viewport::flyTo(const Window &window, double least)
{
    const TimeScale target = placed(window);
    if (target == m_scale || !m_animated) {
        hold();
        setScale(target);
        return m_animated ? least : 0;
    }
    Motion flight = ledgerline::flyTo(m_scale, target, least);
    const double time = flight.milliseconds;
    start(std::move(flight));
    m_target.reset(); // no key or wheel goes on from there, but from where it is
    m_flying = true;
    return time;
}

void Viewport::reveal(const Window &window)
{
    const TimeScale scale = (m_target ? *m_target : m_scale).resized(m_scale.width());
    const double left = scale.toX(window.from);
    const double right = scale.toX(window.to);
    const double margin = std::min(revealMargin, scale.width() / 4);
    if (right > scale.width() - margin && left > margin)
        start(ledgerline::panBy(m_scale, std::max(scale.width() - margin - right, margin - left)));
    else if (left < margin && right < scale.width() - margin)
        start(ledgerline::panBy(m_scale, std::min(margin - left, scale.width() - margin - right)));
}

void Viewport::wheel(QPoint angle, QPoint pixels, bool sideways, double x)
{
    const bool pad = !pixels.isNull();
    const QPoint delta = pad ? pixels : angle;
    if (sideways || std::abs(delta.x()) > std::abs(delta.y())) {
        const double turn = delta.x() != 0 ? delta.x() : delta.y();
        panBy(pad ? turn : turn / notch * m_scale.width() / 10);
        return;
    }
    if (pad) {
        zoomAt(std::exp2(delta.y() / padPixels), x);
        return;
    }
    start(zoomBy(m_scale, pendingZoom() * std::pow(notchFactor, delta.y() / notch), x));
}

void Viewport::beginDrag()
{
    hold();
    m_grabbed = m_scale;
    m_dragTime.start();
    m_dragPoints.clear();
}

void Viewport::dragTo(double pixels)
{
    m_dragPoints.push_back({static_cast<double>(m_dragTime.elapsed()), pixels});
    show(m_grabbed.resized(m_scale.width()).panned(pixels));
}

void Viewport::endDrag()
{
    // Only what the hand did just now counts: a drag that has come to rest does not roll.
    const double now = static_cast<double>(m_dragTime.elapsed());
    const auto recent
        = std::find_if(m_dragPoints.begin(), m_dragPoints.end(),
                       [&](const auto &point) { return now - point.milliseconds < throwTime; });
    if (!m_animated || recent == m_dragPoints.end())
        return;
    const double pixels = m_dragPoints.back().pixels - recent->pixels;
    if (std::abs(pixels) > throwPixels)
        start(glide(m_scale, throwSpeed(pixels, now - recent->milliseconds)));
}

void Viewport::pinchTo(double factor, double start, double x)
{
    show(m_grabbed.resized(m_scale.width()).zoomed(factor, start).panned(x - start));
}

void Viewport::zoomAt(double factor, double x)
{
    hold();
    show(m_scale.zoomed(factor, x));
}

void Viewport::zoomIn()
{
    zoomStepAt(m_scale.width() / 2);
}

void Viewport::zoomStepAt(double x)
{
    start(zoomBy(m_scale, pendingZoom() * stepFactor, x));
}

void Viewport::zoomOut()
{
    start(zoomBy(m_scale, pendingZoom() / stepFactor, m_scale.width() / 2));
}

void Viewport::panBy(double pixels)
{
    hold();
    show(m_scale.panned(pixels));
}

void Viewport::panByWindows(double windows)
{
    start(ledgerline::panBy(m_scale, -windows * m_scale.width()));
}

void Viewport::hold()
{
    if (!m_motion)
        return;
    m_clock.stop();
    m_motion.reset();
    m_target.reset();
    m_flying = false;
    Q_EMIT movingChanged();
}

void Viewport::showAll()
{
    moveTo(everything());
}

double Viewport::pendingZoom() const
{
    return m_target ? m_scale.secondsPerPixel() / m_target->secondsPerPixel() : 1;
}

void Viewport::start(Motion motion)
{
    hold();
    if (!m_animated) {
        show(motion.at(motion.milliseconds));
        return;
    }
    m_target = motion.at(motion.milliseconds);
    m_motion = std::move(motion);
    m_clock.start();
    Q_EMIT movingChanged();
}

void Viewport::advance(double milliseconds)
{
    if (!m_motion)
        return;
    const bool over = milliseconds >= m_motion->milliseconds;
    const TimeScale next
        = m_motion->at(over ? m_motion->milliseconds : milliseconds).resized(m_scale.width());
    if (m_flying)
        setScale(next);
    else
        show(next);
    if (over)
        hold();
}

void Viewport::setScale(const TimeScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT scaleChanged();
}

void Viewport::show(const TimeScale &scale)
{
    setScale(kept(scale));
}

TimeScale Viewport::placed(const Window &window) const
{
    const TimeScale scale(window, m_scale.width());
    return window.overlaps(m_record) ? scale : kept(scale);
}

/// The nearest window that still shows some of the record: nobody gets lost in empty centuries.
/// Where less of it is shown already, so little is enough: nothing jumps when it is taken hold of.
TimeScale Viewport::kept(const TimeScale &scale) const
{
    if (m_record.isEmpty())
        return scale;
    const TimeScale now = m_scale.resized(scale.width());
    const auto reach = [&](double shown) {
        const double most = std::min(keptPixels, scale.width() / 2);
        return shown > 0 ? std::min(most, shown) : most;
    };
    const double begin = scale.toX(m_record.from);
    const double end = scale.toX(m_record.to);
    const double left = reach(now.toX(m_record.to)); // px from the left edge to the record's end
    const double right = reach(scale.width() - now.toX(m_record.from));
    if (begin > scale.width() - right)
        return scale.panned(scale.width() - right - begin);
    if (end < left)
        return scale.panned(left - end);
    return scale;
}

}
