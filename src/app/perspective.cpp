// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/perspective.h"

#include "app/plaintext.h"
#include "ledger/knowledge.h"
#include "ledger/readingwording.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr int slowestStep = 800; // ms: time to see what flashes
constexpr int fastest = 8; // times that: still longer than some frames

constexpr Reading::Rule rules[] = {Reading::Rule::envelope, Reading::Rule::lowest,
                                   Reading::Rule::highest, Reading::Rule::latest};

std::optional<Day> shownDay(std::optional<Day> day, const std::vector<Day> &days)
{
    return day && !days.empty() && *day <= days.back() ? day : std::nullopt;
}

}

Reading readingShown(const Dossier &dossier, const View &view, const std::vector<Day> &days)
{
    const auto found = readingNamed(dossier, view.reading);
    const auto *named = std::get_if<Reading>(&found);
    Reading reading = named ? *named : Reading{};
    const std::optional<Day> day = shownDay(view.asOf, days);
    reading.asOf = day ? std::optional(asOfDay(*day)) : std::nullopt;
    return reading;
}

Filter filterOf(const View &view)
{
    return view.onlyDisputed ? Filter::disputed : Filter::everything;
}

Perspective::Perspective(QObject *parent)
    : QObject(parent)
    , m_readings({{"name", [](const ReadingRow &row) { return QVariant(row.name); }},
                  {"label", [](const ReadingRow &row) { return QVariant(row.label); }},
                  {"hint", [](const ReadingRow &row) { return QVariant(row.hint); }}})
{
    m_clock.setInterval(slowestStep);
    connect(&m_clock, &QTimer::timeout, this, &Perspective::advance);
}

void Perspective::setView(const View &view)
{
    m_asked = view.reading;
    m_day = view.asOf;
    m_onlyDisputed = view.onlyDisputed;
}

View Perspective::asked() const
{
    View view;
    view.reading = m_asked;
    view.asOf = m_day;
    view.onlyDisputed = m_onlyDisputed;
    return view;
}

void Perspective::setDossier(std::shared_ptr<const Dossier> dossier, std::vector<Day> days,
                             const std::string &language)
{
    stop();
    m_dossier = std::move(dossier);
    m_language = language;
    m_days = std::move(days);
    m_reading = readingShown(*m_dossier, asked(), m_days);
    m_day = shownDay(m_day);
    m_readings.setRows(rows());
    Q_EMIT stepsChanged();
    Q_EMIT changed();
}

void Perspective::setLanguage(const std::string &language)
{
    m_language = language;
    m_readings.setRows(rows());
    Q_EMIT changed();
}

/// The rules, then whose word there is to take: the two sides', as nobody else counts for both.
std::vector<ReadingRow> Perspective::rows() const
{
    std::vector<Reading> all;
    for (const Reading::Rule rule : rules)
        all.push_back({.rule = rule, .party = none, .asOf = {}});
    for (Index party = 0; party < m_dossier->parties.size(); ++party) {
        if (m_dossier->parties[party].role == Role::belligerent)
            all.push_back(wordOf(party));
    }
    std::vector<ReadingRow> rows;
    for (const Reading &reading : all)
        rows.push_back({toQString(name(*m_dossier, reading)),
                        toQString(describeRule(*m_dossier, reading, m_language)),
                        toQString(explainRule(*m_dossier, reading, m_language))});
    return rows;
}

QString Perspective::reading() const
{
    return m_dossier ? toQString(name(*m_dossier, m_reading)) : QString();
}

QString Perspective::readingLabel() const
{
    return m_dossier ? toQString(describeRule(*m_dossier, m_reading, m_language)) : QString();
}

QString Perspective::asOfText() const
{
    return toQString(describeAsOf(m_reading));
}

int Perspective::step() const
{
    if (!m_day)
        return 0;
    return static_cast<int>(std::upper_bound(m_days.begin(), m_days.end(), *m_day)
                            - m_days.begin());
}

void Perspective::choose(const View &view)
{
    stop();
    const auto found = readingNamed(*m_dossier, view.reading);
    const auto *reading = std::get_if<Reading>(&found);
    Reading next = reading ? *reading : m_reading;
    const std::optional<Day> day = shownDay(view.asOf);
    next.asOf = day ? std::optional(asOfDay(*day)) : std::nullopt;
    if (next == m_reading && view.onlyDisputed == m_onlyDisputed)
        return;
    m_asked = view.reading;
    m_reading = next;
    m_day = day;
    m_onlyDisputed = view.onlyDisputed;
    tell();
}

std::optional<Day> Perspective::shownDay(std::optional<Day> day) const
{
    return ledgerline::shownDay(day, m_days);
}

void Perspective::setReading(const QString &name)
{
    if (!m_dossier)
        return;
    const auto found = readingNamed(*m_dossier, name.toStdString());
    const auto *reading = std::get_if<Reading>(&found);
    if (!reading)
        return;
    Reading next = *reading;
    next.asOf = m_reading.asOf;
    if (next == m_reading)
        return;
    m_asked = name.toStdString();
    m_reading = next;
    tell();
}

void Perspective::reset()
{
    if (!m_dossier)
        return;
    setReading(toQString(name(*m_dossier, Reading{})));
    showEverything();
}

void Perspective::tell()
{
    Q_EMIT chosen();
    Q_EMIT changed();
}

void Perspective::setOnlyDisputed(bool only)
{
    if (only == m_onlyDisputed)
        return;
    m_onlyDisputed = only;
    tell();
}

void Perspective::setDay(std::optional<Day> day)
{
    day = shownDay(day);
    if (!day)
        stop();
    if (day == m_day)
        return;
    m_day = day;
    m_reading.asOf = day ? std::optional(asOfDay(*day)) : std::nullopt;
    tell();
}

void Perspective::previousDay()
{
    stop();
    if (m_days.empty())
        return;
    const auto after
        = m_day ? std::lower_bound(m_days.begin(), m_days.end(), *m_day) : m_days.end();
    setDay(after == m_days.begin() ? m_days.front() : *std::prev(after));
}

void Perspective::nextDay()
{
    if (!m_day)
        return;
    const auto next = std::upper_bound(m_days.begin(), m_days.end(), *m_day);
    setDay(next == m_days.end() ? std::nullopt : std::optional(*next));
}

void Perspective::firstDay()
{
    if (!m_days.empty())
        setDay(m_days.front());
}

void Perspective::showEverything()
{
    setDay({});
}

void Perspective::togglePlaying()
{
    if (isPlaying()) {
        stop();
        return;
    }
    if (m_days.empty())
        return;
    if (!m_day)
        firstDay();
    m_clock.start();
    Q_EMIT playingChanged();
}

void Perspective::stop()
{
    if (!isPlaying())
        return;
    m_clock.stop();
    Q_EMIT playingChanged();
}

void Perspective::advance()
{
    if (m_waiting)
        return;
    nextDay(); // the last step shows everything, and setDay() stops there
}

void Perspective::setSpeed(int speed)
{
    if (speed == m_speed)
        return;
    m_speed = speed;
    m_clock.setInterval(slowestStep / speed);
    Q_EMIT speedChanged();
}

void Perspective::faster()
{
    setSpeed(std::min(m_speed * 2, fastest));
}

void Perspective::slower()
{
    setSpeed(std::max(m_speed / 2, 1));
}

void Perspective::nextSpeed()
{
    setSpeed(m_speed == fastest ? 1 : m_speed * 2);
}

}
