// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/realwindow.h"

#include "e2e/items.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <cstdlib>

namespace ledgerline {

RealWindow::RealWindow(const QByteArray &content)
    : m_file(write(QStringLiteral("a.json"), content))
{
    prepareApplication();
    WindowOptions options;
    options.file = m_file;
    options.theme = QStringLiteral("light");
    m_host = std::make_unique<WindowHost>(options);
    for (const QString &warning : m_host->warnings())
        std::fprintf(stderr, "%s\n", qPrintable(warning));
    if (!m_host->window())
        std::abort();
    window()->resize(1280, 800);
    session().viewport()->setAnimated(false);
    if (!QTest::qWaitForWindowExposed(window()))
        std::abort();
    settle();
}

RealWindow::~RealWindow()
{
    // A binding that fails is a fault of the window, whatever the test looked at.
    if (!m_host->warnings().isEmpty())
        std::abort();
}

TimelineItem &RealWindow::timeline()
{
    auto *timeline = window()->findChild<TimelineItem *>();
    if (!timeline)
        std::abort();
    return *timeline;
}

void RealWindow::forEachItem(const std::function<void(QQuickItem *)> &look)
{
    forEachVisible(window()->contentItem(), look);
}

QQuickItem *RealWindow::item(const char *type)
{
    QQuickItem *found = nullptr;
    forEachItem([&](QQuickItem *item) {
        if (!found && typeOf(item) == QLatin1String(type))
            found = item;
    });
    return found;
}

QQuickItem *RealWindow::textItem(const QString &text)
{
    QQuickItem *found = nullptr;
    forEachItem([&](QQuickItem *item) {
        if (item->inherits("QQuickText") && item->property("text").toString() == text)
            found = item;
    });
    return found;
}

QStringList RealWindow::textsOf(QQuickWindow *window)
{
    QStringList all;
    forEachVisible(window->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickText"))
            all.append(item->property("text").toString());
    });
    return all;
}

QPoint RealWindow::markOf(std::string_view id)
{
    const Index wanted = event(id);
    const Drawing &drawing = timeline().drawing();
    for (const Mark &mark : drawing.marks) {
        const auto members = drawing.membersOf(mark);
        if (members.size() == 1 && members.front() == wanted) {
            const QPointF middle(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2);
            return timeline().mapToScene(middle).toPoint();
        }
    }
    std::fprintf(stderr, "no mark of its own for %s\n", std::string(id).c_str());
    std::abort();
}

QPoint RealWindow::inPlot(double x, double y)
{
    return timeline().mapToScene(QPointF(timeline().plotLeft() + x, y)).toPoint();
}

QPoint RealWindow::middleOf(QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

void RealWindow::wheel(QPoint at, int turn, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, window()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window(), &event);
    settle();
}

void RealWindow::drag(QPoint from, QPoint to)
{
    QTest::mousePress(window(), Qt::LeftButton, {}, from);
    const int steps = 8;
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window(), from + (to - from) * step / steps, 10);
    QTest::mouseRelease(window(), Qt::LeftButton, {}, to);
    settle();
}

void RealWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void RealWindow::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle(window()->width() / 2, window()->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window(), &enter);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window(), &dropped);
    if (!eventually([&] { return !session().isOpening(); }))
        std::abort();
    settle();
}

void RealWindow::settle()
{
    const bool still
        = eventually([&] { return !session().isOpening() && !session().viewport()->isMoving(); });
    if (!still)
        std::abort();
    window()->update();
    QTest::qWait(50); // polish, paint, and what follows from them
}

}
