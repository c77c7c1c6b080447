// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/plaintext.h"
#include "figure/shown.h"
#include "ledger/wording.h"
#include "timeline/layout.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace ledgerline {

using namespace Qt::StringLiterals;

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_viewport.setAnimated(m_appearance.isAnimated());
    m_file.setShowing([this] { return m_perspective.asked(); });
    connect(&m_viewport, &Viewport::scaleChanged, this, &Session::updateWindow);
    connect(&m_selection, &Selection::changed, this, &Session::updateDetails);
    connect(&m_grouping, &Grouping::told, &m_details, &EventDetails::showGroup);
    connect(&m_perspective, &Perspective::chosen, this, &Session::readAnew);
    connect(&m_counting, &Counting::counted, this, &Session::takeCounted);
    connect(&m_counting, &Counting::busyChanged, this, [this] {
        m_perspective.setWaiting(isCounting());
        Q_EMIT countingChanged();
    });
    connect(&m_player, &StoryPlayer::sceneRequested, this, &Session::showScene);
    connect(&m_travel, &Travel::arrived, &m_player, &StoryPlayer::arrive);
    connect(&m_travel, &Travel::interrupted, &m_player, &StoryPlayer::leave);
    connect(this, &Session::dossierChanged, &m_editor, &StoryEditor::readAgain);
    connect(&m_editor, &StoryEditor::sceneRequested, this, &Session::showScene);
    connect(&m_editor, &StoryEditor::storyChanged, this, &Session::updateStories);
    connect(&m_keeper, &StoryKeeper::saved, this, &Session::keepStory);
    connect(&m_file, &OpenFile::loaded, this, &Session::take);
    connect(&m_file, &OpenFile::foreignFound, this, &Session::offerImport);
    connect(&m_foreignImport, &ForeignImport::saved, this, &Session::openFile);
    connect(&m_file, &OpenFile::loadingChanged, this, &Session::openingChanged);
    connect(&m_file, &OpenFile::missingChanged, this, &Session::missingFileChanged);
    connect(&m_appearance, &Appearance::animatedChanged, this,
            [this] { m_viewport.setAnimated(m_appearance.isAnimated()); });
}

Session::~Session() = default;

QString Session::title() const
{
    return m_dossier ? textIn(m_dossier->title, language()) : QString();
}

QString Session::summary() const
{
    return m_dossier ? textIn(m_dossier->summary, language()) : QString();
}

QString Session::edition() const
{
    return m_dossier && m_dossier->edition ? toQString(describe(*m_dossier->edition)) : QString();
}

QString Session::fileName() const
{
    return m_file.isBuiltIn() ? QString() : QFileInfo(path()).fileName();
}

QString Session::side(std::size_t which) const
{
    if (!m_dossier || m_dossier->side[which] == none)
        return {};
    return textIn(m_dossier->parties[m_dossier->side[which]].name, language());
}

void Session::goTo(const View &view)
{
    if (!m_dossier) {
        setView(view);
        return;
    }
    const bool sameLanguage = view.language == m_view.language;
    if (view.theme != m_view.theme) // else the one that the user has stays
        m_appearance.overrideTheme(toQString(view.theme));
    m_view = view;
    m_lanes.hide(hiddenLanesOf(*m_dossier, view));
    if (!m_presentation.isActive()) // a stage has charts of its own; the desk keeps the user's
        m_appearance.showChart(toQString(view.figure));
    if (!sameLanguage) {
        m_perspective.setLanguage(language());
        updateDetails();
        Q_EMIT dossierChanged();
    }
    m_travel.begin(view, hiddenLanes());
}

void Session::showOnScreen(View view)
{
    view.theme = m_view.theme;
    view.language = m_view.language;
    goTo(view);
}

/// Theme and language of a scene are for reports.
void Session::showScene(const View &view)
{
    m_selection.clear();
    showOnScreen(view);
}

View Session::shownView() const
{
    View view;
    view.window = m_viewport.scale().window();
    view.reading = m_perspective.reading().toStdString();
    view.asOf = m_perspective.day();
    view.onlyDisputed = m_perspective.isOnlyDisputed();
    for (const Index lane : hiddenLanes())
        view.hiddenLanes.emplace_back(m_dossier->lanes[lane].id);
    view.theme = m_appearance.isDark() ? "dark" : "light";
    view.language = m_view.language;
    return view;
}

FigureRequest Session::figureOf(View view) const
{
    FigureRequest request{.dossier = m_dossier, .view = std::move(view)};
    const bool isRead = !isCounting() && readingOf(*m_dossier, request.view) == reading();
    if (isRead && filterOf(request.view) == m_counted.filter) {
        request.index = m_counted.index;
        request.account = m_counted.account;
    }
    return request;
}

void Session::open(const QUrl &file)
{
    if (file.isLocalFile())
        openFile(file.toLocalFile());
}

void Session::openBuiltIn()
{
    if (hasBuiltIn())
        openFile(m_file.builtIn());
}

void Session::take(const Loaded &result)
{
    const bool isOther = result.path != path() || result.storyPath != storyPath();
    if (!result.dossier)
        m_faults.show(result.path, result.faults, !isOther && hasDossier());
    else if (isOther)
        m_keeper.farewell()->leave([=, this] { takeDossier(result); }, [this] { m_file.cancel(); });
    else
        takeDossier(result);
    m_keeper.followFile();
}

void Session::offerImport(const Loaded &result)
{
    if (m_faults.file() == result.path)
        m_faults.clear();
    m_foreignImport.begin(result.path, result.foreign);
}

void Session::takeDossier(const Loaded &result)
{
    const bool again = m_dossier && result.path == path();
    const bool first = !m_dossier;
    const std::shared_ptr<const Dossier> old = m_dossier;
    m_dossier = result.dossier;
    if (result.view)
        setView(*result.view);
    m_perspective.setDossier(m_dossier, result.days, language());
    m_counting.cancel();
    m_counted = Counting::begin(m_dossier, result.counted, reading(), m_perspective.filter());

    m_lanes.hide(hiddenLanesOf(*m_dossier, m_view));

    if (again)
        m_selection.follow(*old, *m_dossier);
    else
        m_selection.assign(none, none, {});

    m_viewport.setRecord(m_counted.index->extent());
    if (!again || result.view) {
        const bool isGiven = (first || result.view) && m_view.window;
        m_viewport.setWindow(isGiven ? *m_view.window : m_viewport.everything());
    }
    if (result.view)
        m_appearance.showChart(toQString(m_view.figure));
    offerCharts();
    if (!again)
        m_comparison.clear();
    m_told = {};
    updateWindow();
    m_faults.clear();
    m_file.keep(result);
    m_story = result.story;
    updateStories();
    Q_EMIT dossierChanged();
    if (!m_counted.account)
        readAnew();
    if (again)
        m_travel.finish(hiddenLanes());
    else
        m_travel.abandon(hiddenLanes());
    m_keeper.salvage()->takeUp();
}

/// A story that is being written is told as it is written.
void Session::updateStories()
{
    m_player.setStories(m_dossier, m_editor.story() ? m_editor.story() : m_story, language());
}

void Session::keepStory(const QString &path)
{
    m_story = m_editor.story();
    m_file.keepStory(path);
    if (m_faults.file() == path)
        m_faults.clear();
}

/// What is chosen before a dossier is open is counted when one comes.
void Session::readAnew()
{
    if (!m_dossier)
        return;
    m_counting.count(m_dossier, reading(), m_perspective.filter(), m_counted);
}

void Session::takeCounted(const Counted &result)
{
    m_counted = result;
    m_told = {};
    updateWindow();
    updateDetails();
    offerCharts();
    Q_EMIT perspectiveChanged();
}

/// Those that have something to show, as soon as that is known.
void Session::offerCharts()
{
    if (!m_counted.account)
        return;
    QStringList names;
    for (const ChartKind kind : m_counted.account->charts())
        names.append(name(kind));
    if (names != m_appearance.offered())
        m_appearance.offerCharts(names);
}

/// What is told of the stretch of time that is shown.
void Session::updateWindow()
{
    if (!m_dossier)
        return;
    const Window days = m_viewport.days();
    if (days == m_told)
        return; // most frames of a move stay within the same days
    m_told = days;
    if (m_counted.account)
        m_tiles.show(m_counted.account, days);
    else
        m_tiles.clear();
    m_comparison.show(m_dossier, language(), {days, reading()});
}

void Session::toggleComparison()
{
    if (!m_dossier)
        return;
    if (m_comparison.isActive()) {
        m_comparison.clear();
        return;
    }
    View view = shownView();
    view.window = m_viewport.days();
    m_comparison.pin(std::move(view));
    m_comparison.show(m_dossier, language(), {m_viewport.days(), reading()});
    m_selection.clear();
}

void Session::updateDetails()
{
    const Index event = m_selection.selected();
    m_details.show(m_dossier && event != none
                       ? describeEvent(*m_dossier, event, language(), reading())
                       : EventSheet{});
    m_grouping.show(m_dossier, m_selection.sharedGroup(), language(), reading());
}

void Session::visit(int event)
{
    const Index row = toIndex(event);
    if (!m_counted.index || row >= m_dossier->events.size())
        return;
    m_selection.select(event);
    if (const Item *item = m_counted.index->itemOf(row))
        m_viewport.reveal(item->extent);
}

void Session::fitSelection()
{
    if (!m_counted.index)
        return;
    const Index event
        = m_selection.selected() != none ? m_selection.selected() : m_selection.focus();
    if (event == none) {
        zoomTo(m_selection.group());
        return;
    }
    m_selection.select(toRow(event));
    zoomTo({event});
}

void Session::zoomTo(const std::vector<Index> &events)
{
    if (!m_counted.index || events.empty())
        return;
    m_viewport.moveTo(fitted(*m_counted.index, events));
}

void Session::selectTile(int row)
{
    if (row < 0 || row >= m_tiles.rowCount())
        return;
    const TileRow &tile = m_tiles.rows()[static_cast<std::size_t>(row)];
    if (tile.count > 0)
        m_selection.selectGroup(m_tiles.events(row),
                                QStringList{tile.heading, tile.direction}.join(u' '));
}

void Session::stepBack()
{
    if (isOpening())
        cancelOpening();
    else if (m_faults.isOpen())
        m_faults.putAway();
    else if (m_perspective.isPlaying())
        m_perspective.togglePlaying();
    else if (m_selection.selected() != none && !m_selection.group().empty())
        m_selection.backToGroup();
    else if (m_selection.selected() != none || m_selection.focus() != none
             || !m_selection.group().empty())
        m_selection.clear();
    else if (m_comparison.isActive())
        m_comparison.clear();
    else if (m_perspective.day())
        m_perspective.showEverything();
    else if (!m_editor.isOpen()) // whose scenes keep what they hide
        m_lanes.showAll();
}

void Session::openAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == u"http"_s || url.scheme() == u"https"_s)
        QDesktopServices::openUrl(url);
}

}
