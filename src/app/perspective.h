// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "ledger/reading.h"
#include "timeline/eventindex.h"
#include "timeline/view.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace ledgerline {

/// A rule to choose.
struct ReadingRow
{
    QString name; ///< as files and the command line have it
    QString label;
    QString hint; ///< what it does

    friend bool operator==(const ReadingRow &, const ReadingRow &) = default;
};

/// How a view reads a dossier in which something became known on these days: by the first rule
/// where it knows no such party, and as of no day where everything is known by then.
[[nodiscard]] Reading readingShown(const Dossier &dossier, const View &view,
                                   const std::vector<Day> &days);
[[nodiscard]] Filter filterOf(const View &view);

/// From where the record is looked at: by which rule rival claims become one number, as of which
/// day, and whether only what is disputed is shown. The days on which something became known are
/// the steps that as-of is moved and played by.
class Perspective : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// What there is to choose from. Roles: name, label, hint.
    Q_PROPERTY(QAbstractItemModel *readings READ readings CONSTANT)
    Q_PROPERTY(QString reading READ reading WRITE setReading NOTIFY changed)
    Q_PROPERTY(QString readingLabel READ readingLabel NOTIFY changed)

    /// Whether the rule is another than the first, which hides nothing.
    Q_PROPERTY(bool selective READ isSelective NOTIFY changed)

    /// The day in words; empty: everything that was ever reported counts.
    Q_PROPERTY(QString asOf READ asOfText NOTIFY changed)

    /// Among how many steps it is which, from 1; 0 when as-of is off.
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY stepsChanged)

    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)

    /// 1, 2, 4 or 8 times as fast as the slowest.
    Q_PROPERTY(int speed READ speed NOTIFY speedChanged)

    Q_PROPERTY(bool onlyDisputed READ isOnlyDisputed WRITE setOnlyDisputed NOTIFY changed)

public:
    explicit Perspective(QObject *parent = nullptr);

    /// What a view says; before the first dossier.
    void setView(const View &view);

    /// What a view says of the dossier that is open: all of it in one step.
    void choose(const View &view);

    /// A day as it is shown: none where everything is known by then.
    [[nodiscard]] std::optional<Day> shownDay(std::optional<Day> day) const;

    /// What is kept of it by the next dossier, as far as that knows it.
    [[nodiscard]] View asked() const;

    /// Keeps the rule and the day as far as the dossier knows them. `days`: see knowledgeDays().
    void setDossier(std::shared_ptr<const Dossier> dossier, std::vector<Day> days,
                    const std::string &language);
    void setLanguage(const std::string &language);

    [[nodiscard]] const Reading &current() const { return m_reading; }
    [[nodiscard]] Filter filter() const { return filterOf(asked()); }
    [[nodiscard]] std::optional<Day> day() const { return m_day; }
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }

    [[nodiscard]] QAbstractItemModel *readings() { return &m_readings; }
    [[nodiscard]] QString reading() const;
    [[nodiscard]] QString readingLabel() const;
    [[nodiscard]] bool isSelective() const { return m_reading.rule != Reading::Rule::envelope; }
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] int steps() const { return static_cast<int>(m_days.size()); }
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isOnlyDisputed() const { return m_onlyDisputed; }

    void setReading(const QString &name);
    void setOnlyDisputed(bool only);

    /// Any day; one after the last on which something became known turns as-of off.
    void setDay(std::optional<Day> day);

    /// From everything back to the last day on which something became known, and on from there.
    Q_INVOKABLE void previousDay();

    /// On to the next such day, and from the last to everything.
    Q_INVOKABLE void nextDay();

    Q_INVOKABLE void firstDay();
    Q_INVOKABLE void showEverything();

    /// Plays from the day on; from the first when all is shown.
    Q_INVOKABLE void togglePlaying();
    Q_INVOKABLE void faster();
    void stop();

    /// Whether playing waits: the day that it came to is not shown yet.
    void setWaiting(bool waiting) { m_waiting = waiting; }
    Q_INVOKABLE void slower();
    Q_INVOKABLE void nextSpeed(); ///< and from the fastest to the slowest

    /// Back to the first rule and to all that was ever reported.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    /// The user has chosen otherwise: told before changed(), which a new dossier tells too.
    void chosen();
    void changed();
    void stepsChanged();
    void playingChanged();
    void speedChanged();

private:
    void tell();
    void setSpeed(int speed);
    void advance();
    [[nodiscard]] std::vector<ReadingRow> rows() const;

    std::shared_ptr<const Dossier> m_dossier;
    std::string m_language;
    std::string m_asked = "envelope"; ///< a dossier may not have the party whose word it is
    Reading m_reading;
    std::optional<Day> m_day;
    std::vector<Day> m_days;
    bool m_onlyDisputed = false;
    bool m_waiting = false;
    int m_speed = 1;
    QTimer m_clock;
    RowModel<ReadingRow> m_readings;
};

}
