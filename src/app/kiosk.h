// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attractloop.h"
#include "app/filewatch.h"
#include "app/kioskclock.h"
#include "app/kioskflow.h"
#include "app/kioskscreen.h"
#include "app/kiosksettings.h"
#include "app/pinpad.h"
#include "app/rowmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace ledgerline {

class Session;
struct View;

/// Something that can be chosen, or be shown and hidden.
struct KioskChoice
{
    QString name; ///< an id or a language tag
    QString label;
    bool chosen = false;

    friend bool operator==(const KioskChoice &, const KioskChoice &) = default;
};

/// A screen that nobody looks after: it tells stories until somebody touches it, lets them look
/// around, and begins anew when they have gone.
class Kiosk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes one.")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(int left READ left NOTIFY ticked) ///< seconds for an answer to "Still looking?"
    Q_PROPERTY(ledgerline::PinPad *pinPad READ pinPad CONSTANT)
    Q_PROPERTY(ledgerline::KioskScreen *screen READ screen CONSTANT)

    /// What visitors may do (KioskControls).
    Q_PROPERTY(bool mayLanes READ mayLanes NOTIFY settingsChanged)
    Q_PROPERTY(bool mayReading READ mayReading NOTIFY settingsChanged)
    Q_PROPERTY(bool mayAsOf READ mayAsOf NOTIFY settingsChanged)
    Q_PROPERTY(bool mayDetails READ mayDetails NOTIFY settingsChanged)
    Q_PROPERTY(bool mayCharts READ mayCharts NOTIFY settingsChanged)
    Q_PROPERTY(bool mayLanguage READ mayLanguage NOTIFY settingsChanged)

    /// Roles: name, label, chosen.
    Q_PROPERTY(QAbstractItemModel *lanes READ lanes CONSTANT)
    Q_PROPERTY(QAbstractItemModel *languages READ languages CONSTANT)

    /// The chart below the timeline: a scene's or a visitor's; empty: none.
    Q_PROPERTY(QString chart READ chart WRITE setChart NOTIFY chartChanged)

public:
    enum Stage
    {
        Attract,
        Exploring,
        Asking
    };
    Q_ENUM(Stage)

    Kiosk(Session &session, KioskSettings settings, KioskClock clock = steadyTime);

    /// The file that the settings are from: another good one is taken when a story begins anew.
    void follow(const QString &settingsFile);

    /// What the settings want to be shown, an absolute path; empty: they leave it open.
    [[nodiscard]] QString dossierFile() const;

    /// Where the loop is, from one run to the next.
    void keepPlaceIn(const std::filesystem::path &file);

    [[nodiscard]] Stage stage() const { return static_cast<Stage>(m_flow.stage()); }
    [[nodiscard]] int left() const;
    [[nodiscard]] PinPad *pinPad() { return &m_pinPad; }
    [[nodiscard]] KioskScreen *screen() { return &m_screen; }
    [[nodiscard]] bool mayLanes() const { return m_settings.controls.lanes; }
    [[nodiscard]] bool mayReading() const { return m_settings.controls.reading; }
    [[nodiscard]] bool mayAsOf() const { return m_settings.controls.asOf; }
    [[nodiscard]] bool mayDetails() const { return m_settings.controls.details; }
    [[nodiscard]] bool mayCharts() const { return m_settings.controls.charts; }
    [[nodiscard]] bool mayLanguage() const
    {
        return m_settings.controls.language && m_settings.languages.size() > 1;
    }
    [[nodiscard]] QAbstractItemModel *lanes() { return &m_lanes; }
    [[nodiscard]] QAbstractItemModel *languages() { return &m_languages; }
    [[nodiscard]] QString chart() const { return m_chart; }
    void setChart(const QString &name);

    /// Somebody is there.
    void touch();

    /// Back to the story, at the scene that was left.
    Q_INVOKABLE void goBack();

    Q_INVOKABLE void toggleLane(const QString &id);
    Q_INVOKABLE void speak(const QString &language);

Q_SIGNALS:
    void stageChanged();
    void ticked();
    void settingsChanged();
    void chartChanged();
    void leaving(); ///< the PIN was typed

private:
    void advance();
    void tellStage(Stage before);
    void renew();
    void apply();
    void readAnew(const QString &settingsFile);
    void keep(const KioskPlace &place);
    void updateChoices();
    void goTo(const View &view);
    [[nodiscard]] View home() const;

    Session &m_session;
    KioskSettings m_settings;
    std::optional<KioskSettings> m_nextSettings;
    KioskClock m_clock;
    KioskFlow m_flow;
    PinPad m_pinPad;
    KioskScreen m_screen;
    AttractLoop m_loop;
    FileWatch m_watch; ///< of the settings
    QString m_settingsFile;
    QTimer m_tick;
    QString m_chart;
    std::filesystem::path m_placeFile;
    RowModel<KioskChoice> m_lanes;
    RowModel<KioskChoice> m_languages;
};

}
