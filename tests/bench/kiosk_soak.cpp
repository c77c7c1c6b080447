// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a kiosk can stand for months: 2,000 scenes and 500 saves of its dossier with a hurried
// clock, visitors in between; and what memory, file descriptors and timers came to. Ends with 1
// when memory has grown by more than 5 % since the first 100 scenes, or when there was a warning.
//     kiosk_soak [FILE [SCENES [SAVES]]]

#include "app/kioskhost.h"
#include "app/windowhost.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QQuickWindow>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <unistd.h>

using namespace ledgerline;
using namespace std::chrono_literals;

namespace {

constexpr int settled = 100; ///< scenes after which memory is first looked at
int warnings = 0;

void countWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg
        || message.startsWith(QLatin1String("QStandardPaths: ")))
        return;
    ++warnings;
    std::fprintf(stderr, "a warning: %s\n", qPrintable(message));
}

/// Resident memory in MiB.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble()
        * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Sees which timers fire, whoever they belong to.
class TimerCount : public QObject
{
public:
    TimerCount() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Timer)
            m_fired.insert(static_cast<QTimerEvent *>(event)->timerId());
        return false;
    }

    [[nodiscard]] qsizetype count() const { return m_fired.size(); }

private:
    QSet<int> m_fired;
};

struct Usage
{
    double memory = 0;
    qsizetype files = 0;
    qsizetype timers = 0; ///< that fire within a second while somebody explores
    qsizetype objects = 0; ///< below the window
};

Usage usage(KioskHost &host)
{
    host.kiosk().touch();
    wait(100ms);
    const TimerCount timers;
    wait(1s);
    Usage now;
    now.timers = timers.count();
    now.memory = residentMemory();
    now.files = QDir(QStringLiteral("/proc/self/fd"))
                    .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                    .size();
    now.objects = host.window()->findChildren<QObject *>().size();
    host.kiosk().goBack();
    return now;
}

void tell(const char *when, int scenes, int saves, const Usage &now)
{
    std::printf("%-8s %6d scenes %5d saves %8.1f MiB %4lld files %4lld timers %6lld objects\n",
                when, scenes, saves, now.memory, now.files, now.timers, now.objects);
    std::fflush(stdout);
}

}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareApplication();
    const QApplication app(argc, argv);
    adornApplication();
    QCoreApplication::setApplicationName(QStringLiteral("ledgerline-soak")); // settings of its own
    qInstallMessageHandler(countWarning);

    const QString source = argc > 1 ? QFile::decodeName(argv[1])
                                    : QStringLiteral(LEDGERLINE_SOURCE_DIR "/data/istanbul.json");
    const int wantedScenes = argc > 2 ? std::atoi(argv[2]) : 2000;
    const int wantedSaves = argc > 3 ? std::atoi(argv[3]) : 500;
    const QTemporaryDir folder;
    WindowOptions options;
    options.file = folder.filePath(QStringLiteral("record.json"));
    QFile original(source);
    if (!original.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray content = original.readAll();
    const auto save = [&](const QByteArray &bytes) {
        QFile file(options.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
    };
    save(content);

    std::chrono::milliseconds now{1000};
    KioskHost host(options, KioskSettings(), [&] { return now; });
    if (!host.window())
        return 1;
    host.window()->resize(1920, 1080);
    StoryPlayer &player = *host.session().player();
    player.setSecond(1ms);
    int scenes = 0;
    int saves = 0;
    int swaps = 0;
    int refusals = 0;
    QObject::connect(&player, &StoryPlayer::sceneRequested, &player, [&] { ++scenes; });
    QObject::connect(&host.session(), &Session::dossierChanged, &player, [&] { ++swaps; });
    QObject::connect(host.session().file(), &OpenFile::refused, &player, [&] { ++refusals; });

    Usage first;
    while (scenes < wantedScenes || saves < wantedSaves) {
        const int before = scenes;
        if (saves * wantedScenes <= scenes * wantedSaves) {
            ++saves; // every tenth one is broken
            save(saves % 10 == 0 ? content.left(content.size() / 2)
                                 : content + QByteArray(saves % 7, '\n'));
        }
        // A flight takes its time whatever the clock says: one in twenty rounds is flown.
        host.session().viewport()->setAnimated(saves % 20 == 0);
        for (int turn = 0; scenes < before + wantedScenes / std::max(1, wantedSaves) && turn < 100;
             ++turn)
            wait(20ms);
        if (saves % 5 == 0) { // a visitor comes and goes
            host.kiosk().touch();
            host.session().viewport()->zoomIn();
            host.session().selection()->select(saves % 20);
            wait(20ms);
            now += 10min;
            wait(250ms);
        }
        if (first.memory == 0 && scenes >= settled) {
            first = usage(host);
            tell("settled", scenes, saves, first);
        }
        if (saves % 50 == 0)
            tell("", scenes, saves, usage(host));
    }
    const Usage last = usage(host);
    tell("end", scenes, saves, last);
    const double growth = (last.memory / first.memory - 1) * 100;
    std::printf(
        "swapped in %d, refused %d; memory %+.1f %%, files %+lld, timers %+lld, objects %+lld; "
        "%d warnings, %lld of QML\n",
        swaps, refusals, growth, last.files - first.files, last.timers - first.timers,
        last.objects - first.objects, warnings, host.warnings().size());
    return growth <= 5 && last.files <= first.files && last.timers <= first.timers && warnings == 0
            && host.warnings().isEmpty()
        ? 0
        : 1;
}
