// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <QObject>
#include <QSizeF>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ledgerline {

/// How the user wants the window: which theme, whether things may move, which charts are shown.
/// Remembered from one run to the next.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// "system" (the default: as the desktop is), "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)

    /// What that comes to.
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)

    /// False where the desktop asks for less motion.
    Q_PROPERTY(bool animated READ isAnimated NOTIFY animatedChanged)

    /// Names of the charts that are shown, in their order (chart.h), and of those that have
    /// something to show: the others are not offered.
    Q_PROPERTY(QList<QString> charts READ charts NOTIFY chartsChanged)
    Q_PROPERTY(QList<QString> offered READ offered NOTIFY chartsChanged)

    /// How large the window was when it was last closed; invalid at the first run.
    Q_PROPERTY(QSizeF windowSize READ windowSize CONSTANT)

    /// How wide the side pane was then; 0 at the first run.
    Q_PROPERTY(int paneWidth READ paneWidth CONSTANT)

public:
    explicit Appearance(QObject *parent = nullptr);
    explicit Appearance(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);

    /// For this run alone: what the command line asks for is not remembered.
    void overrideTheme(const QString &theme);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isAnimated() const { return m_animated; }
    [[nodiscard]] QStringList charts() const;
    [[nodiscard]] QStringList offered() const { return m_offered; }

    /// What the record has something for. Where that is none of the charts that the user wants
    /// to see, the first is shown for this run.
    void offerCharts(const QStringList &names);

    [[nodiscard]] QSizeF windowSize() const;
    [[nodiscard]] int paneWidth() const;
    Q_INVOKABLE void rememberWindow(QSizeF size, int paneWidth) const;

    /// Goes from light to dark and back, whatever the desktop says.
    Q_INVOKABLE void switchTheme();

    /// Shows a chart or hides it.
    Q_INVOKABLE void toggleChart(const QString &name);

    /// Shows a chart too, for this run alone: what a figure or a story asks for is not remembered.
    /// What is no chart shows nothing more.
    void showChart(const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void themeChanged();
    void darkChanged();
    void animatedChanged();
    void chartsChanged();

private:
    void resolve();
    [[nodiscard]] bool desktopIsDark() const;

    Desktop m_desktop;
    QString m_theme;
    bool m_dark = false;
    bool m_animated = true;
    QStringList m_chosen; ///< charts, for whatever record
    QStringList m_offered;
};

}
