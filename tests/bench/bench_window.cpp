// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the real window bears a dossier of any size:
//     bench_window FILE
// Opens it at 1920 x 1080 on the offscreen platform (or the one that QT_QPA_PLATFORM names), waits
// for the first full frame, zooms in 100-fold over 60 steps, pans over 60, each a wheel event at
// the timeline, and prints one line of JSON. A frame's time is by the wall clock, from the event to
// the finished picture. The window shows what a new user sees, charts included, and the pointer
// rests on the timeline, as it does while one scrolls.

#include "app/timelineitem.h"
#include "bench/benchwindow.h"
#include "bench/frames.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <cstdio>
#include <utility>

using namespace ledgerline;

namespace {

constexpr int steps = 60;

TimelineItem *timelineBelow(QQuickItem *item)
{
    if (auto *timeline = qobject_cast<TimelineItem *>(item); timeline && timeline->isVisible())
        return timeline;
    for (QQuickItem *child : item->childItems()) {
        if (TimelineItem *found = timelineBelow(child))
            return found;
    }
    return nullptr;
}

/// A touch of the mouse: what lies below the pointer is told from now on.
void point(QQuickWindow &window, QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, window.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

/// Two fingers on a touchpad, at a place of the window.
void scroll(QQuickWindow &window, QPointF at, QPoint pixels)
{
    QWheelEvent event(at, window.mapToGlobal(at), pixels, {}, Qt::NoButton, Qt::NoModifier,
                      Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(&window, &event);
}

struct Times
{
    double median = 0;
    double p95 = 0;
    double max = 0;
};

template<typename Step>
Times timed(QQuickWindow &window, Step step)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        const double begin = seconds(CLOCK_MONOTONIC);
        step(i);
        waitForFrame(window);
        times.push_back((seconds(CLOCK_MONOTONIC) - begin) * 1000);
    }
    return {percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1)};
}

void print(const char *name, const Times &times)
{
    std::printf(R"(,"%s":{"median_ms":%.2f,"p95_ms":%.2f,"max_ms":%.2f})", name, times.median,
                times.p95, times.max);
}

}

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: bench_window FILE\n", stderr);
        return 2;
    }
    setUnlessSet("QT_QPA_UPDATE_IDLE_TIME", "0"); // else Qt waits 5 ms before it paints
    const BenchApplication app(argc, argv);
    QElapsedTimer loading;
    loading.start();
    WindowHost host(benchOptions(argv[1]));
    if (!host.window())
        return 1;
    QQuickWindow &window = *host.window();
    window.resize(1920, 1080);
    waitForFrame(window);
    const double opened = sinceStart();
    const Session &session = host.session();
    while (session.isOpening() || session.isCounting())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!host.session().hasDossier()) {
        std::fputs("the file cannot be opened; ledgerline check tells why\n", stderr);
        return 1;
    }
    waitForFrame(window); // the first with all that the dossier has
    const auto loaded = static_cast<double>(loading.elapsed());

    const TimelineItem *const timeline = timelineBelow(window.contentItem());
    if (!timeline)
        return 1;
    const QPointF middle = timeline->mapToScene({timeline->width() * 0.55, timeline->height() / 2});
    host.session().viewport()->setWindow(host.session().viewport()->everything());
    waitForFrame(window);
    point(window, middle);
    const Window all = host.session().viewport()->scale().window();
    int scrolled = 0;
    const Times zoom = timed(window, [&](int i) {
        const double hundredfold = 160 * std::log2(100.0); // px: 160 of them zoom by two
        const int upTo = static_cast<int>(hundredfold * (i + 1) / steps + 0.5);
        scroll(window, middle, {0, upTo - std::exchange(scrolled, upTo)});
    });
    const Window near = host.session().viewport()->scale().window();
    const Times pan = timed(window, [&](int i) {
        scroll(window, middle, {i % 4 == 3 ? 8 : -24, 0});
    });

    const double factor = static_cast<double>((all.to - all.from).count())
        / static_cast<double>((near.to - near.from).count());
    if (factor < 90 || host.session().viewport()->scale().window() == near) {
        std::fprintf(stderr, "the wheel did not reach the timeline (zoomed %.1f-fold)\n", factor);
        return 1;
    }
    std::printf(R"({"events":%zu,"first_frame_ms":%.0f,"load_ms":%.0f)",
                host.session().dossier()->events.size(), opened, loaded);
    print("zoom", zoom);
    print("pan", pan);
    std::printf(R"(,"rss_mb":%.0f})"
                "\n",
                residentMemory());
    return 0;
}
