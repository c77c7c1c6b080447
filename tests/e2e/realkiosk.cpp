// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/realkiosk.h"

#include "app/timelineitem.h"
#include "app/windowhost.h"
#include "e2e/items.h"

#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace ledgerline {

namespace {

const QByteArray kioskFile = R"({
  "ledgerline_kiosk": 1, "pin": "4711", "idle_seconds": 60, "countdown_seconds": 15,
  "languages": ["en", "de"]
})";

KioskSettings settingsOf(const QByteArray &json)
{
    const KioskSettingsResult result = readKioskSettings(json.toStdString());
    if (!result.settings)
        std::abort();
    return *result.settings;
}

}

QPointingDevice *RealKiosk::fingers()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

RealKiosk::RealKiosk()
    : m_file(write(QStringLiteral("a.json"), sampleWithStories()))
    , m_settings(write(QStringLiteral("kiosk.json"), kioskFile))
{
    prepareApplication();
    WindowOptions options;
    options.file = m_file;
    options.kioskSettings = m_settings;
    m_host = std::make_unique<KioskHost>(options, settingsOf(kioskFile), [this] { return m_now; });
    for (const QString &warning : m_host->warnings())
        std::fprintf(stderr, "%s\n", qPrintable(warning));
    if (!m_host->window())
        std::abort();
    session().viewport()->setAnimated(false);
    if (!QTest::qWaitForWindowExposed(window())
        || !eventually([&] { return session().player()->scene() == 1; }))
        std::abort();
    settle();
}

RealKiosk::~RealKiosk()
{
    // A binding that fails is a fault of the window, whatever the test looked at.
    if (!m_host->warnings().isEmpty())
        std::abort();
}

bool RealKiosk::pass(std::chrono::milliseconds time, Kiosk::Stage stage)
{
    m_now += time;
    const bool came = eventually([&] { return kiosk().stage() == stage; });
    settle();
    return came;
}

void RealKiosk::touch(QPoint at)
{
    QTest::touchEvent(window(), fingers()).press(0, at);
    QTest::touchEvent(window(), fingers()).release(0, at);
    settle();
}

void RealKiosk::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void RealKiosk::wake()
{
    touch({window()->width() / 2, window()->height() / 2});
    if (kiosk().stage() != Kiosk::Exploring)
        std::abort();
}

std::vector<QQuickItem *> RealKiosk::items(const char *type)
{
    std::vector<QQuickItem *> found;
    forEachVisible(window()->contentItem(), [&](QQuickItem *item) {
        if (typeOf(item) == QLatin1String(type))
            found.push_back(item);
    });
    return found;
}

QPoint RealKiosk::button(const QString &text)
{
    for (const char *const type : {"KioskButton", "KioskChoiceRow"}) {
        for (QQuickItem *item : items(type)) {
            if (item->property("text").toString() == text)
                return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
        }
    }
    std::fprintf(stderr, "no button says %s\n", qPrintable(text));
    std::abort();
}

QPoint RealKiosk::markOf(std::string_view id)
{
    auto *timeline = window()->findChild<TimelineItem *>();
    const Index wanted = session().dossier()->findEvent(id);
    for (const Mark &mark : timeline->drawing().marks) {
        const auto members = timeline->drawing().membersOf(mark);
        if (members.size() == 1 && members.front() == wanted)
            return timeline
                ->mapToScene({mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2})
                .toPoint();
    }
    std::fprintf(stderr, "no mark of its own for %s\n", std::string(id).c_str());
    std::abort();
}

bool RealKiosk::shows(const QString &text)
{
    bool shown = false;
    forEachVisible(window()->contentItem(), [&](QQuickItem *item) {
        shown
            = shown || (item->inherits("QQuickText") && item->property("text").toString() == text);
    });
    return shown;
}

void RealKiosk::settle()
{
    const bool still
        = eventually([&] { return !session().isOpening() && !session().viewport()->isMoving(); });
    if (!still)
        std::abort();
    window()->update();
    QTest::qWait(50); // polish, paint, and what follows from them
}

}
