// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program's real window for tests: loaded as the program loads it, driven by events.
#pragma once

#include "app/sample.h"
#include "app/timelineitem.h"
#include "app/windowhost.h"

#include <QPoint>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <memory>

namespace ledgerline {

class RealWindow : public CleanDesk
{
public:
    /// Opens the window on a file of this content, 1280 by 800.
    explicit RealWindow(const QByteArray &content = sampleFile());
    ~RealWindow();

    [[nodiscard]] Session &session() { return m_host->session(); }
    [[nodiscard]] QQuickWindow *window() { return m_host->window(); }
    [[nodiscard]] TimelineItem &timeline();
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] const Dossier &dossier() { return *session().dossier(); }
    [[nodiscard]] Index event(std::string_view id) { return dossier().findEvent(id); }

    /// The item of a QML type below the window, the first that is visible.
    [[nodiscard]] QQuickItem *item(const char *type);

    /// Every item that is visible, from the window down.
    void forEachItem(const std::function<void(QQuickItem *)> &look);

    /// The text item that shows a text; null when none does.
    [[nodiscard]] QQuickItem *textItem(const QString &text);

    /// Every text that the window shows now.
    [[nodiscard]] QStringList texts() { return textsOf(window()); }
    [[nodiscard]] static QStringList textsOf(QQuickWindow *window);

    /// The window's point of an event's mark, of a point of the plot, and of an item's middle.
    [[nodiscard]] QPoint markOf(std::string_view id);
    [[nodiscard]] QPoint inPlot(double x, double y = 20);
    [[nodiscard]] static QPoint middleOf(QQuickItem *item);

    void wheel(QPoint at, int turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void drag(QPoint from, QPoint to);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void drop(const QString &path);

    /// Waits until nothing moves and all is painted.
    void settle();

private:
    QString m_file;
    std::unique_ptr<WindowHost> m_host;
};

}
