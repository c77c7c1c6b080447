// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the real window is: the time from the start of the process to the first full frame, the
// time of a frame while zooming, panning, playing how the record grew and going from scene to scene
// of a story, and memory at rest. Run it from a release build:
//     window_bench [FILE]
// Everything runs on one thread, so a frame's work is the processor time that its thread takes from
// the step to the frame that shows it: tiles, layout, painting, charts. The wall clock is told too;
// it holds the few milliseconds for which Qt waits before it paints what has changed.

#include "bench/benchwindow.h"
#include "bench/frames.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace ledgerline;

namespace {

constexpr int steps = 60;

void tell(const char *name, const std::vector<double> &work, const std::vector<double> &wall)
{
    std::printf("%-34s %8.1f %8.1f %10.1f %8.1f\n", name, percentile(work, 0.5),
                percentile(work, 0.95), percentile(wall, 0.5), percentile(wall, 0.95));
}

void measure(const char *name, QQuickWindow &window, const std::function<void(int)> &step)
{
    std::vector<double> work;
    std::vector<double> wall;
    for (int i = 0; i < steps; ++i) {
        const double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        const double clock = seconds(CLOCK_MONOTONIC);
        step(i);
        waitForFrame(window);
        work.push_back((seconds(CLOCK_THREAD_CPUTIME_ID) - cpu) * 1000);
        wall.push_back((seconds(CLOCK_MONOTONIC) - clock) * 1000);
    }
    tell(name, work, wall);
}

/// Takes the time of every frame until a signal ends it, and tells it.
template<typename Sender, typename Signal>
void measureUntil(const std::string &name, QQuickWindow &window, Sender *sender, Signal signal,
                  const std::function<void()> &begin)
{
    std::vector<double> work;
    std::vector<double> wall;
    double cpu = 0;
    double clock = 0;
    QEventLoop loop;
    QObject context;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &context, [&] {
        const double cpuNow = seconds(CLOCK_THREAD_CPUTIME_ID);
        const double clockNow = seconds(CLOCK_MONOTONIC);
        work.push_back((cpuNow - cpu) * 1000);
        wall.push_back((clockNow - clock) * 1000);
        cpu = cpuNow;
        clock = clockNow;
    });
    QObject::connect(sender, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
    clock = seconds(CLOCK_MONOTONIC);
    begin();
    loop.exec();
    waitForFrame(window); // that shows the end
    tell(name.c_str(), work, wall);
    std::printf("    %zu frames, %td above 16.7 ms, the longest %.1f ms\n", work.size(),
                std::count_if(work.begin(), work.end(), [](double ms) { return ms > 16.7; }),
                *std::max_element(work.begin(), work.end()));
}

/// Plays as-of from the first day to the last as fast as a user can have it: each frame is that of
/// a step or of the flash and the slider's glide that follow it.
void measurePlayback(WindowHost &host, const char *charts)
{
    Perspective &perspective = *host.session().perspective();
    while (perspective.speed() < 8)
        perspective.faster();
    perspective.togglePlaying();
    measureUntil(std::string("as-of playback, ") + charts, *host.window(), &perspective,
                 &Perspective::playingChanged, [] {});
}

Instant at(int year, unsigned month, unsigned day)
{
    return date::local_days{date::year{year} / month / day};
}

/// Scenes as a story about the built-in record has them.
std::vector<std::pair<std::string, View>> scenes()
{
    const auto view = [](Instant from, Instant to) {
        View result;
        result.window = Window{from, to};
        return result;
    };
    View grown = view(at(2025, 6, 1), at(2025, 7, 1));
    grown.asOf = date::local_days{date::year{2025} / 6 / 8};
    View later = grown;
    later.asOf = date::local_days{date::year{2025} / 6 / 20};
    View few = view(at(2025, 5, 1), at(2025, 9, 1));
    few.hiddenLanes = {"talks", "pledges", "exchanges", "disputes", "statements"};
    View disputed = view(at(2025, 5, 1), at(2025, 9, 1));
    disputed.onlyDisputed = true;
    View lowest = view(at(2025, 6, 1), at(2025, 7, 1));
    lowest.reading = "lowest";
    return {{"everything", View{}},       {"May 2025", view(at(2025, 5, 1), at(2025, 6, 1))},
            {"June as of 8 June", grown}, {"June as of 20 June", later},
            {"two lanes", few},           {"disputed", disputed},
            {"June, lowest", lowest},     {"8-18 July", view(at(2025, 7, 8), at(2025, 7, 19))},
            {"two lanes again", few},     {"everything again", View{}}};
}

/// From scene to scene, each until it is shown.
void measureTransitions(WindowHost &host, const char *charts)
{
    Session &session = host.session();
    session.perspective()->reset();
    session.viewport()->setWindow(session.viewport()->everything());
    waitForFrame(*host.window());
    std::printf("transitions, %s\n", charts);
    for (const auto &[name, view] : scenes()) {
        measureUntil("  to " + name, *host.window(), session.travel(), &Travel::arrived,
                     [&] { session.goTo(view); });
        if (session.shownView().window
            != session.viewport()
                   ->placed(view.window.value_or(session.viewport()->everything()))
                   .window())
            std::printf("    it did not arrive\n");
    }
}

void showCharts(Session &session, const QStringList &names)
{
    for (const QString &name : session.appearance()->charts())
        session.appearance()->toggleChart(name);
    for (const QString &name : names)
        session.appearance()->toggleChart(name);
}

void measureMoves(WindowHost &host, const char *charts)
{
    QQuickWindow &window = *host.window();
    Viewport &viewport = *host.session().viewport();
    const double middle = viewport.scale().width() * 0.45;
    viewport.hold();
    viewport.setWindow(viewport.everything());
    waitForFrame(window);
    // From the whole record to some days and back, as two fingers do it.
    measure((std::string("zoom, ") + charts).c_str(), window, [&](int i) {
        viewport.wheel({}, {0, i < steps / 2 ? 24 : -24}, false, middle);
    });
    viewport.wheel({}, {0, 320}, false, middle); // to a quarter of the record
    waitForFrame(window);
    measure((std::string("pan, ") + charts).c_str(), window, [&](int i) {
        viewport.wheel({}, {i < steps / 2 ? -20 : 20, 0}, true, middle);
    });
}

}

int main(int argc, char *argv[])
{
    const BenchApplication app(argc, argv);
    WindowHost host(benchOptions(argc > 1 ? argv[1] : LEDGERLINE_SOURCE_DIR "/data/istanbul.json"));
    if (!host.window())
        return 1;
    host.window()->resize(1920, 1080);
    do {
        waitForFrame(*host.window());
    } while (host.session().isOpening());
    waitForFrame(*host.window());
    if (!host.session().hasDossier())
        return 1;
    std::printf("process start to first full frame %8.0f ms\n", sinceStart());
    std::printf("memory at rest                    %8.0f MiB\n\n", residentMemory());

    std::printf("1920 x 1080, %d steps each           frame's work, ms    wall clock, ms\n", steps);
    std::printf("%-34s %8s %8s %10s %8s\n", "", "median", "95 %", "median", "95 %");
    const QString one = QStringLiteral("bodies");
    showCharts(host.session(), {});
    measureMoves(host, "no chart");
    measurePlayback(host, "no chart");
    measureTransitions(host, "no chart");
    showCharts(host.session(), {one});
    measureMoves(host, "one chart");
    measurePlayback(host, "one chart");
    measureTransitions(host, "one chart");
    showCharts(host.session(), {QStringLiteral("exchanges"), one});
    measureMoves(host, "two charts");
    measurePlayback(host, "two charts");
    showCharts(
        host.session(),
        {QStringLiteral("exchanges"), one, QStringLiteral("cumulative"), QStringLiteral("talks")});
    measureMoves(host, "four charts");
    measureTransitions(host, "four charts");
    std::printf("\nmemory after that                 %8.0f MiB\n", residentMemory());
    return 0;
}
