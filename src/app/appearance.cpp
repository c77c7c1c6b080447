// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "charts/chart.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"appearance/theme"_s;
const QString chartsKey = u"appearance/charts"_s;
const QString windowSizeKey = u"appearance/windowSize"_s;
const QString paneWidthKey = u"appearance/paneWidth"_s;

/// The charts' names in the order in which they stand side by side.
QStringList inOrder(const QStringList &names)
{
    QStringList ordered;
    for (const ChartKind kind : chartKinds) {
        if (names.contains(name(kind)))
            ordered.append(name(kind));
    }
    return ordered;
}

}

Appearance::Appearance(QObject *parent)
    : Appearance(Desktop::sessionBus(), parent)
{
}

Appearance::Appearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_desktop(bus)
{
    const QSettings settings;
    m_theme = settings.value(themeKey, u"system"_s).toString();
    for (const ChartKind kind : chartKinds)
        m_offered.append(name(kind));
    m_chosen
        = inOrder(settings.value(chartsKey, QStringList{name(ChartKind::bodies)}).toStringList());
    qApp->installEventFilter(this);
    connect(&m_desktop, &Desktop::changed, this, &Appearance::resolve);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::resolve);
#endif
    resolve();
}

void Appearance::setTheme(const QString &theme)
{
    QSettings().setValue(themeKey, theme);
    overrideTheme(theme);
}

void Appearance::overrideTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
    resolve();
}

void Appearance::switchTheme()
{
    setTheme(m_dark ? u"light"_s : u"dark"_s);
}

QSizeF Appearance::windowSize() const
{
    return QSettings().value(windowSizeKey).toSizeF();
}

int Appearance::paneWidth() const
{
    return QSettings().value(paneWidthKey).toInt();
}

void Appearance::rememberWindow(QSizeF size, int paneWidth) const
{
    QSettings settings;
    settings.setValue(windowSizeKey, size);
    settings.setValue(paneWidthKey, paneWidth);
}

QStringList Appearance::charts() const
{
    QStringList shown = m_chosen;
    shown.removeIf([this](const QString &name) { return !m_offered.contains(name); });
    return shown;
}

void Appearance::offerCharts(const QStringList &names)
{
    m_offered = inOrder(names);
    if (!m_chosen.isEmpty() && charts().isEmpty())
        m_chosen = inOrder(m_chosen + m_offered.first(std::min<qsizetype>(1, m_offered.size())));
    Q_EMIT chartsChanged();
}

void Appearance::toggleChart(const QString &name)
{
    QStringList charts = m_chosen;
    if (charts.removeAll(name) == 0)
        charts.append(name);
    m_chosen = inOrder(charts);
    QSettings().setValue(chartsKey, m_chosen);
    Q_EMIT chartsChanged();
}

void Appearance::showChart(const QString &name)
{
    const QStringList charts = inOrder(m_chosen + QStringList(name));
    if (charts == m_chosen)
        return;
    m_chosen = charts;
    Q_EMIT chartsChanged();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        resolve();
    return QObject::eventFilter(watched, event);
}

bool Appearance::desktopIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    if (const std::optional<bool> dark = m_desktop.isDark())
        return *dark;
    // Else the desktop's choice shows in nothing but its colours.
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

void Appearance::resolve()
{
    const bool animated = !m_desktop.wantsLessMotion();
    if (animated != m_animated) {
        m_animated = animated;
        Q_EMIT animatedChanged();
    }
    const bool dark = m_theme == u"dark"_s || (m_theme != u"light"_s && desktopIsDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged();
}

}
