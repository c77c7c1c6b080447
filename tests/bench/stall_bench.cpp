// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the real window does not answer, for each thing that a user can do in it:
//     stall_bench FILE [ACTION...]
// Opens FILE at 1920 x 1080 as bench_window does, does one thing after the other by mouse, wheel
// and keys where there are any, waits until what it began has ended, and prints a line of JSON for
// each: how long at most the window's thread went without coming back to its event loop, by the
// wall clock and by the processor's (which other programs do not lengthen), and how long it took in
// all. With ACTIONs only those whose names begin so.

#include "app/timelineitem.h"
#include "bench/benchwindow.h"
#include "bench/frames.h"
#include "bench/userhand.h"

#include <QAccessible>
#include <QClipboard>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <functional>
#include <utility>

using namespace ledgerline;

namespace {

/// Notes the longest time between two turns of the event loop.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &StallWatch::look);
        m_timer.start(1);
    }

    void begin()
    {
        m_wall = seconds(CLOCK_MONOTONIC);
        m_cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_longest = 0;
        m_busiest = 0;
    }

    void look()
    {
        const double wall = seconds(CLOCK_MONOTONIC);
        const double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_longest = std::max(m_longest, (wall - std::exchange(m_wall, wall)) * 1000);
        m_busiest = std::max(m_busiest, (cpu - std::exchange(m_cpu, cpu)) * 1000);
    }

    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double busiest() const { return m_busiest; }

private:
    QTimer m_timer;
    double m_wall = 0;
    double m_cpu = 0;
    double m_longest = 0; ///< ms
    double m_busiest = 0;
};

class Bench
{
public:
    Bench(WindowHost &host, QStringList wanted)
        : m_host(host)
        , m_hand(*host.window())
        , m_wanted(std::move(wanted))
    {
    }

    /// Does a thing, waits until it has ended and tells how long the window did not answer.
    void act(const char *name, const std::function<void()> &what);

    /// The same of what the window was told before.
    void opening()
    {
        measure("open", [] {});
    }

    void all();

private:
    void measure(const char *name, const std::function<void()> &what);
    void zoomAndPan(const char *name);
    void readings();
    void charts();
    void lists();
    void searches();
    void views();
    void windows();

    [[nodiscard]] Session &session() { return m_host.session(); }
    [[nodiscard]] bool isBusy();
    [[nodiscard]] QPointF crowd();

    WindowHost &m_host;
    UserHand m_hand;
    QStringList m_wanted;
    StallWatch m_watch;
};

bool Bench::isBusy()
{
    return session().isOpening() || session().isCounting() || session().viewport()->isMoving()
        || QThreadPool::globalInstance()->activeThreadCount() > 0;
}

void Bench::measure(const char *name, const std::function<void()> &what)
{
    constexpr double quiet = 0.3; // s, in which everything that follows from it has begun
    const double begin = seconds(CLOCK_MONOTONIC);
    m_watch.begin();
    what();
    m_watch.look();
    double last = begin;
    for (double now = begin; now - last < quiet; now = seconds(CLOCK_MONOTONIC)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (isBusy())
            last = seconds(CLOCK_MONOTONIC);
    }
    m_watch.look();
    std::printf(R"({"action":"%s","stall_ms":%.1f,"stall_cpu_ms":%.1f,"done_ms":%.0f})"
                "\n",
                name, m_watch.longest(), m_watch.busiest(), (last - begin) * 1000);
    std::fflush(stdout);
}

void Bench::act(const char *name, const std::function<void()> &what)
{
    const auto begins
        = [&](const QString &wanted) { return QString::fromLatin1(name).startsWith(wanted); };
    if (m_wanted.isEmpty() || std::any_of(m_wanted.begin(), m_wanted.end(), begins))
        measure(name, what);
}

/// 60 steps each, a frame a step.
void Bench::zoomAndPan(const char *name)
{
    constexpr int steps = 60;
    session().viewport()->setWindow(session().viewport()->everything());
    const QPointF middle = m_hand.middleOf("TimelineItem");
    act(name, [&] {
        for (int i = 0; i < steps; ++i) {
            m_hand.scroll(middle, {0, 17}); // 100-fold in all
            waitForFrame(*m_host.window());
        }
        for (int i = 0; i < steps; ++i) {
            m_hand.scroll(middle, {i % 4 == 3 ? 8 : -24, 0});
            waitForFrame(*m_host.window());
        }
    });
    session().viewport()->setWindow(session().viewport()->everything());
}

void Bench::readings()
{
    Perspective &perspective = *session().perspective();
    act("reading: lowest", [&] { perspective.setReading(QStringLiteral("lowest")); });
    act("reading: envelope", [&] { perspective.setReading(QStringLiteral("envelope")); });
    act("only disputed", [&] { m_hand.key(Qt::Key_D); });
    act("everything again", [&] { m_hand.key(Qt::Key_D); });
    act("as-of: a step back", [&] { m_hand.key(Qt::Key_Comma); });
    act("as-of: slider dragged", [&] {
        const QRectF rail = m_hand.boxOf("AsOfTrack");
        m_hand.drag(rail.center(), {rail.left() + rail.width() / 3, rail.center().y()});
    });
    act("as-of: played for three days", [&] {
        perspective.togglePlaying();
        const int first = perspective.step();
        while (perspective.isPlaying() && perspective.step() < first + 3)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        perspective.stop();
    });
    act("as-of: everything", [&] { perspective.showEverything(); });
}

void Bench::charts()
{
    for (const QString &name : session().appearance()->charts())
        session().appearance()->toggleChart(name);
    zoomAndPan("zoom and pan, no chart");
    int key = Qt::Key_1;
    for (const QString &name : session().appearance()->offered()) { // as the keys count them
        const std::string chart = "chart " + name.toStdString();
        act((chart + ": shown").c_str(), [&] { m_hand.key(static_cast<Qt::Key>(key)); });
        zoomAndPan((chart + ": zoom and pan").c_str());
        act((chart + ": pointed at").c_str(), [&] {
            for (const QPointF &point : m_hand.pointsIn("ChartItem"))
                m_hand.move(point);
        });
        act((chart + ": its last row clicked").c_str(),
            [&] { m_hand.click(m_hand.pointsIn("ChartItem").back()); });
        act((chart + ": read out").c_str(), [&] {
            auto *item = m_hand.item("ChartItem");
            static_cast<void>(item ? item->property("description") : QVariant());
        });
        act((chart + ": hidden").c_str(), [&] { m_hand.key(static_cast<Qt::Key>(key)); });
        session().selection()->clear();
        ++key;
    }
    session().appearance()->toggleChart(QStringLiteral("exchanges"));
}

/// The middle of the mark that stands for the most events.
QPointF Bench::crowd()
{
    auto *timeline = m_hand.timeline();
    const Mark *most = nullptr;
    for (const Mark &mark : timeline->drawing().marks) {
        if (!most || mark.members.count > most->members.count)
            most = &mark;
    }
    return most ? timeline->mapToScene(
               {most->box.x + most->box.width / 2, most->box.y + most->box.height / 2})
                : QPointF();
}

void Bench::lists()
{
    session().viewport()->setWindow(session().viewport()->everything());
    act("tile clicked", [&] { m_hand.click(m_hand.middleOf("Tile")); });
    act("event of the tile's list chosen", [&] {
        if (!session().selection()->group().empty())
            session().visit(static_cast<int>(session().selection()->group().front()));
    });
    act("back to the list", [&] { session().selection()->backToGroup(); });
    act("reading changed with the list open", [&] { m_hand.key(Qt::Key_D); });
    act("reading back with the list open", [&] { m_hand.key(Qt::Key_D); });
    act("zoomed to the list", [&] { session().fitSelection(); });
    act("list closed", [&] { session().selection()->clear(); });
    session().viewport()->setWindow(session().viewport()->everything());
    waitForFrame(*m_host.window());
    act("crowd pointed at", [&] { m_hand.move(crowd()); });
    act("crowd clicked", [&] { m_hand.click(crowd()); });
    session().viewport()->setWindow(session().viewport()->everything());
    session().selection()->clear();
    waitForFrame(*m_host.window());
    act("crowd double-clicked", [&] { m_hand.doubleClick(crowd()); });
    session().viewport()->setWindow(session().viewport()->everything());
    session().selection()->clear();
    act("stepped by keys", [&] {
        m_hand.timeline()->parentItem()->forceActiveFocus();
        for (int i = 0; i < 5; ++i)
            m_hand.key(Qt::Key_Right);
        m_hand.key(Qt::Key_Down);
        m_hand.key(Qt::Key_Return);
    });
    act("fitted by Enter", [&] { m_hand.key(Qt::Key_Return); });
    session().selection()->clear();
    session().viewport()->setWindow(session().viewport()->everything());
}

void Bench::searches()
{
    act("search: opened", [&] { m_hand.key(Qt::Key_F, Qt::ControlModifier); });
    act("search: common word typed", [&] { m_hand.type("event"); });
    act("search: rare word typed", [&] { m_hand.type(" 777777"); });
    act("search: result picked", [&] { m_hand.key(Qt::Key_Return); });
    act("search: closed", [&] { m_hand.key(Qt::Key_Escape); });
    session().selection()->clear();
    session().viewport()->setWindow(session().viewport()->everything());
}

void Bench::views()
{
    act("comparison pinned", [&] { m_hand.key(Qt::Key_C); });
    act("comparison: zoomed in", [&] { m_hand.scroll(m_hand.middleOf("TimelineItem"), {0, 160}); });
    zoomAndPan("comparison: zoom and pan");
    act("comparison: another reading",
        [&] { session().perspective()->setReading(QStringLiteral("lowest")); });
    act("comparison: ended", [&] { m_hand.key(Qt::Key_C); });
    act("reading back", [&] { session().perspective()->setReading(QStringLiteral("envelope")); });
    const auto shown = [&](const std::function<void(View &)> &change) {
        View view = session().shownView();
        change(view);
        session().goTo(view);
    };
    act("a lane hidden", [&] {
        shown([&](View &view) {
            view.hiddenLanes = {std::string(session().dossier()->lanes.front().id)};
        });
    });
    act("all lanes shown", [&] { shown([](View &view) { view.hiddenLanes.clear(); }); });
    act("another language", [&] { shown([](View &view) { view.language = "uk"; }); });
    act("first language", [&] { shown([](View &view) { view.language.clear(); }); });
    act("another theme", [&] { m_hand.key(Qt::Key_T, Qt::ControlModifier); });
    act("overview dragged", [&] {
        const QRectF strip = m_hand.boxOf("OverviewItem");
        m_hand.drag(strip.center(), {strip.center().x() + 200, strip.center().y()});
    });
    session().viewport()->setWindow(session().viewport()->everything());
}

void Bench::windows()
{
    act("export dialog opened", [&] { m_hand.key(Qt::Key_E, Qt::ControlModifier); });
    for (const char *figure : {"contradictions", "deadlines", "dashboard", "timeline"}) {
        act((std::string("export dialog: ") + figure).c_str(),
            [&] { session().figureExport()->chooseFigure(QString::fromLatin1(figure)); });
    }
    act("export dialog closed", [&] { m_hand.key(Qt::Key_Escape); });
    act("figure copied", [&] { m_hand.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); });
    QGuiApplication::clipboard()->clear();
    act("story begun", [&] { m_hand.key(Qt::Key_N, Qt::ControlModifier); });
    act("scene added", [&] { m_hand.key(Qt::Key_A); });
    act("story undone", [&] { m_hand.key(Qt::Key_Z, Qt::ControlModifier); });
    act("timeline read out", [&] {
        QAccessible::setActive(true);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_hand.timeline());
        for (int child = 0; list && child < std::min(list->childCount(), 50); ++child)
            static_cast<void>(list->child(child)->text(QAccessible::Name));
    });
    zoomAndPan("zoom and pan, read out");
    QAccessible::setActive(false);
    act("the file again", [&] { m_hand.key(Qt::Key_R, Qt::ControlModifier); });
    act("opening called off", [&] {
        m_hand.key(Qt::Key_R, Qt::ControlModifier);
        const double begin = seconds(CLOCK_MONOTONIC);
        while (session().isOpening() && seconds(CLOCK_MONOTONIC) - begin < 1)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_hand.key(Qt::Key_Escape);
    });
}

void Bench::all()
{
    readings();
    charts();
    lists();
    searches();
    views();
    windows();
}

}

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: stall_bench FILE [ACTION...]\n", stderr);
        return 2;
    }
    const BenchApplication app(argc, argv);
    WindowHost host(benchOptions(argv[1]));
    if (!host.window())
        return 1;
    host.window()->resize(1920, 1080);
    Bench bench(host, QCoreApplication::arguments().mid(2));
    bench.opening();
    if (!host.session().hasDossier()) {
        std::fputs("the file cannot be opened; ledgerline check tells why\n", stderr);
        return 1;
    }
    host.session().viewport()->setAnimated(false);
    bench.all();
    return 0;
}
