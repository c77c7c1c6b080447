// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include "app/journal.h"
#include "app/plaintext.h"
#include "app/session.h"
#include "dossier/file.h"
#include "figure/shown.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tickTime = 200ms; ///< a countdown by seconds looks even

std::vector<RowModel<KioskChoice>::Column> choiceColumns()
{
    return {{"name", [](const KioskChoice &row) { return QVariant(row.name); }},
            {"label", [](const KioskChoice &row) { return QVariant(row.label); }},
            {"chosen", [](const KioskChoice &row) { return QVariant(row.chosen); }}};
}

}

Kiosk::Kiosk(Session &session, KioskSettings settings, KioskClock clock)
    : m_session(session)
    , m_settings(std::move(settings))
    , m_clock(std::move(clock))
    , m_flow(m_settings.idle, m_settings.countdown)
    , m_pinPad(m_clock)
    , m_loop(session)
    , m_lanes(choiceColumns())
    , m_languages(choiceColumns())
{
    apply();
    m_session.setView(home());
    m_tick.start(tickTime);
    connect(&m_tick, &QTimer::timeout, this, &Kiosk::advance);
    connect(&m_pinPad, &PinPad::accepted, this, &Kiosk::leaving);
    connect(&m_watch, &FileWatch::saved, this, &Kiosk::readAnew);
    connect(&m_loop, &AttractLoop::beginning, this, &Kiosk::renew);
    connect(&m_loop, &AttractLoop::movedTo, this, &Kiosk::keep);
    connect(&m_session, &Session::dossierChanged, this, &Kiosk::updateChoices);
    connect(m_session.lanes(), &LaneChoice::changed, this, &Kiosk::updateChoices);
    connect(m_session.player(), &StoryPlayer::sceneRequested, this, [this](const View &view) {
        setChart(chartKindOf(view.figure) ? toQString(view.figure) : QString());
    });
    OpenFile &file = *m_session.file();
    file.setHolding(true);
    file.setImporting(false);
    connect(&file, &OpenFile::loaded, this, [this, first = true](const Loaded &result) mutable {
        if (!result.dossier)
            logErrors(result.faults, result.path);
        else if (std::exchange(first, false))
            m_loop.goOn();
    });
    connect(&file, &OpenFile::refused, this, [](const Loaded &result) {
        logErrors(result.faults, result.path);
        logLine(QtWarningMsg, u"%1 is at fault: what was good before stays"_s.arg(result.path));
    });
}

void Kiosk::follow(const QString &settingsFile)
{
    m_settingsFile = QFileInfo(settingsFile).absoluteFilePath();
    m_watch.setFiles({m_settingsFile});
}

QString Kiosk::dossierFile() const
{
    return m_settings.dossier.empty()
        ? QString()
        : QFileInfo(m_settingsFile).absoluteDir().absoluteFilePath(toQString(m_settings.dossier));
}

void Kiosk::keepPlaceIn(const std::filesystem::path &file)
{
    m_placeFile = file;
    if (const auto place = loadPlace(file))
        m_loop.setPlace(*place);
}

int Kiosk::left() const
{
    return static_cast<int>(m_flow.left(m_clock()).count());
}

void Kiosk::setChart(const QString &name)
{
    if (name == m_chart)
        return;
    m_chart = name;
    Q_EMIT chartChanged();
}

void Kiosk::touch()
{
    const Stage before = stage();
    m_flow.touch(m_clock());
    tellStage(before);
}

void Kiosk::advance()
{
    const Stage before = stage();
    m_flow.advance(m_clock());
    tellStage(before);
    if (stage() == Asking)
        Q_EMIT ticked();
}

void Kiosk::goBack()
{
    const Stage before = stage();
    m_flow.leave();
    if (before == Attract)
        return;
    Q_EMIT stageChanged();
    goTo(home());
    m_loop.goOn();
}

void Kiosk::tellStage(Stage before)
{
    if (stage() == before)
        return;
    if (before == Attract)
        m_loop.leave();
    Q_EMIT stageChanged();
    if (stage() != Attract)
        return;
    m_pinPad.close();
    goTo(home());
    m_loop.tellNext();
}

/// What has waited for this moment.
void Kiosk::renew()
{
    if (m_nextSettings) {
        const bool another = m_nextSettings->dossier != m_settings.dossier;
        m_settings = *std::exchange(m_nextSettings, std::nullopt);
        apply();
        goTo(home());
        if (another && !dossierFile().isEmpty())
            m_session.openFile(dossierFile()); // it waits for the next time
    }
    m_session.file()->takeWaiting();
}

void Kiosk::apply()
{
    m_flow.setTimes(m_settings.idle, m_settings.countdown);
    m_pinPad.setPin(m_settings.pin);
    m_screen.setMillimetres(m_settings.screen);
    m_session.appearance()->overrideTheme(toQString(m_settings.theme));
    QStringList stories;
    for (const std::string &id : m_settings.stories)
        stories.append(toQString(id));
    m_loop.setStories(stories);
    updateChoices();
    Q_EMIT settingsChanged();
}

void Kiosk::readAnew(const QString &settingsFile)
{
    const FileBytes file = readFile(QFile::encodeName(settingsFile).toStdString());
    KioskSettingsResult result = readKioskSettings(file.bytes);
    if (!file.problem.empty())
        logLine(QtWarningMsg, settingsFile + u": "_s + toQString(file.problem));
    else if (result.settings)
        m_nextSettings = std::move(result.settings);
    else
        logErrors(result.faults, settingsFile);
}

void Kiosk::keep(const KioskPlace &place)
{
    if (m_placeFile.empty())
        return;
    const std::string problem = savePlace(m_placeFile, place);
    if (problem.empty())
        return;
    logLine(QtWarningMsg,
            u"the place in the loop is not kept: "_s + toQString(m_placeFile.string()) + u": "_s
                + toQString(problem));
    m_placeFile.clear(); // said once
}

void Kiosk::updateChoices()
{
    const std::string &language = m_session.language();
    std::vector<KioskChoice> lanes;
    if (const auto dossier = m_session.dossier()) {
        for (Index row = 0; row < dossier->lanes.size(); ++row) {
            const bool isHidden
                = std::ranges::find(m_session.hiddenLanes(), row) != m_session.hiddenLanes().end();
            lanes.push_back({toQString(dossier->lanes[row].id),
                             textIn(dossier->lanes[row].name, language), !isHidden});
        }
    }
    m_lanes.setRows(std::move(lanes));

    std::vector<KioskChoice> languages;
    for (const std::string &tag : m_settings.languages) {
        const QString name = QLocale(toQString(tag)).nativeLanguageName();
        languages.push_back(
            {toQString(tag), name.isEmpty() ? toQString(tag) : name, tag == language});
    }
    m_languages.setRows(std::move(languages));
}

/// What nobody has changed yet.
View Kiosk::home() const
{
    View view;
    view.theme = m_settings.theme;
    if (!m_settings.languages.empty())
        view.language = m_settings.languages.front();
    return view;
}

void Kiosk::goTo(const View &view)
{
    m_session.selection()->clear();
    m_session.goTo(view);
    setChart({});
    updateChoices();
}

void Kiosk::toggleLane(const QString &id)
{
    View view = m_session.shownView();
    const std::string lane = id.toStdString();
    if (std::erase(view.hiddenLanes, lane) == 0)
        view.hiddenLanes.push_back(lane);
    if (view.hiddenLanes.size() == static_cast<std::size_t>(m_lanes.rowCount()))
        return; // nothing would be left to look at
    m_session.goTo(view);
}

void Kiosk::speak(const QString &language)
{
    View view = m_session.shownView();
    view.language = language.toStdString();
    m_session.goTo(view);
    updateChoices();
}

}
