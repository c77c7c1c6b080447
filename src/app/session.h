// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/comparisonmodel.h"
#include "app/counting.h"
#include "app/eventdetails.h"
#include "app/faultlist.h"
#include "app/figureexport.h"
#include "app/foreignimport.h"
#include "app/grouping.h"
#include "app/lanechoice.h"
#include "app/openfile.h"
#include "app/perspective.h"
#include "app/presentation.h"
#include "app/selection.h"
#include "app/storyeditor.h"
#include "app/storykeeper.h"
#include "app/storyplayer.h"
#include "app/tilemodel.h"
#include "app/travel.h"
#include "app/viewport.h"
#include "app/wayback.h"
#include "timeline/view.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace ledgerline {

/// The dossier that is open and what the window does with it. Each part of the window's state is
/// an object of its own; this one opens files and keeps the parts in step.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasDossier READ hasDossier NOTIFY dossierChanged)
    Q_PROPERTY(QString title READ title NOTIFY dossierChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY dossierChanged)
    Q_PROPERTY(QString edition READ edition NOTIFY dossierChanged) ///< a day in words, or empty
    Q_PROPERTY(QString fileName READ fileName NOTIFY dossierChanged)

    /// The name of an open file that was deleted or renamed; what it told is still shown.
    Q_PROPERTY(QString missingFile READ missingFile NOTIFY missingFileChanged)
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY dossierChanged)
    Q_PROPERTY(QString firstSide READ firstSide NOTIFY dossierChanged) ///< a party's name, or empty
    Q_PROPERTY(QString secondSide READ secondSide NOTIFY dossierChanged)
    Q_PROPERTY(bool hasBuiltIn READ hasBuiltIn CONSTANT)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged)
    Q_PROPERTY(bool counting READ isCounting NOTIFY countingChanged) ///< numbers are on their way
    Q_PROPERTY(ledgerline::Opening *progress READ progress CONSTANT)
    Q_PROPERTY(ledgerline::Viewport *viewport READ viewport CONSTANT)
    Q_PROPERTY(ledgerline::Travel *travel READ travel CONSTANT)
    Q_PROPERTY(ledgerline::LaneChoice *lanes READ lanes CONSTANT)
    Q_PROPERTY(ledgerline::Perspective *perspective READ perspective CONSTANT)
    Q_PROPERTY(ledgerline::ComparisonModel *comparison READ comparison CONSTANT)
    Q_PROPERTY(ledgerline::Selection *selection READ selection CONSTANT)
    Q_PROPERTY(ledgerline::EventDetails *details READ details CONSTANT)
    Q_PROPERTY(ledgerline::Appearance *appearance READ appearance CONSTANT)
    Q_PROPERTY(ledgerline::StoryPlayer *player READ player CONSTANT)
    Q_PROPERTY(ledgerline::StoryEditor *editor READ editor CONSTANT)
    Q_PROPERTY(ledgerline::StoryKeeper *keeper READ keeper CONSTANT)
    Q_PROPERTY(ledgerline::Presentation *presentation READ presentation CONSTANT)
    Q_PROPERTY(ledgerline::FigureExport *figureExport READ figureExport CONSTANT)
    Q_PROPERTY(ledgerline::ForeignImport *foreignImport READ foreignImport CONSTANT)
    Q_PROPERTY(ledgerline::FaultList *faults READ faults CONSTANT)
    Q_PROPERTY(QAbstractItemModel *tiles READ tiles CONSTANT) ///< see TileModel
    Q_PROPERTY(QAbstractItemModel *recentFiles READ recentFiles CONSTANT) ///< path, name, folder

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool hasDossier() const { return m_counted.index != nullptr; }
    [[nodiscard]] bool hasGaps() const { return m_dossier && !m_dossier->gaps.empty(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString edition() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString missingFile() const { return m_file.missing(); }
    [[nodiscard]] QString firstSide() const { return side(0); }
    [[nodiscard]] QString secondSide() const { return side(1); }
    [[nodiscard]] QString path() const { return m_file.path(); }
    [[nodiscard]] QString storyPath() const { return m_file.story(); } ///< of the opened story
    [[nodiscard]] std::shared_ptr<const StoryFile> story() const { return m_story; } ///< null: none
    [[nodiscard]] bool hasBuiltIn() const { return !m_file.builtIn().isEmpty(); }
    [[nodiscard]] bool isOpening() const { return m_file.isLoading(); }

    [[nodiscard]] bool isCounting() const { return m_counting.isBusy(); }

    [[nodiscard]] Opening *progress() { return &m_file.opening(); }
    [[nodiscard]] Viewport *viewport() { return &m_viewport; }
    [[nodiscard]] Travel *travel() { return &m_travel; }
    [[nodiscard]] LaneChoice *lanes() { return &m_lanes; }
    [[nodiscard]] Perspective *perspective() { return &m_perspective; }
    [[nodiscard]] ComparisonModel *comparison() { return &m_comparison; }
    [[nodiscard]] Selection *selection() { return &m_selection; }
    [[nodiscard]] EventDetails *details() { return &m_details; }
    [[nodiscard]] Appearance *appearance() { return &m_appearance; }
    [[nodiscard]] StoryPlayer *player() { return &m_player; }
    [[nodiscard]] StoryEditor *editor() { return &m_editor; }
    [[nodiscard]] StoryKeeper *keeper() { return &m_keeper; }
    [[nodiscard]] Presentation *presentation() { return &m_presentation; }
    [[nodiscard]] FigureExport *figureExport() { return &m_figureExport; }
    [[nodiscard]] ForeignImport *foreignImport() { return &m_foreignImport; }
    [[nodiscard]] FaultList *faults() { return &m_faults; }
    [[nodiscard]] QAbstractItemModel *tiles() { return &m_tiles; }
    [[nodiscard]] QAbstractItemModel *recentFiles() { return &m_file.recent(); }

    [[nodiscard]] const Reading &reading() const { return m_perspective.current(); }

    /// The events that the last choice of a reading or a day changed.
    [[nodiscard]] const std::vector<Index> &changes() const { return m_counted.changes; }

    /// What the reading's day and the filter leave. Null before a dossier is open.
    [[nodiscard]] std::shared_ptr<const EventIndex> index() const { return m_counted.index; }

    /// What that comes to. Null while a large record is counted for the first time.
    [[nodiscard]] std::shared_ptr<const Account> account() const { return m_counted.account; }

    [[nodiscard]] std::shared_ptr<const Dossier> dossier() const { return m_dossier; }
    [[nodiscard]] const std::string &language() const { return m_view.language; }
    [[nodiscard]] const std::vector<Index> &hiddenLanes() const { return m_lanes.hidden(); }

    /// Ends at once the way that the view is on.
    void arrive() { m_travel.finish(hiddenLanes()); }

    /// What is shown, but for the figure.
    [[nodiscard]] View shownView() const;

    /// A figure of the dossier that is open: from what is counted already where it is read alike.
    [[nodiscard]] FigureRequest figureOf(View view) const;

    /// What the first dossier is to be shown with.
    void setView(const View &view)
    {
        m_view = view;
        m_perspective.setView(view);
    }

    /// Goes to a view of the dossier that is open: travel() does, and tells when it is there.
    void goTo(const View &view);

    /// The same in the theme and the language that the screen has.
    void showOnScreen(View view);

    void setBuiltIn(const QString &path) { m_file.setBuiltIn(path); }

    [[nodiscard]] OpenFile *file() { return &m_file; }

    /// Opens a dossier, a story with its dossier, or the view of an exported figure.
    void openFile(const QString &path) { m_file.load(path); }

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void openRecent(const QString &path) { openFile(path); }
    Q_INVOKABLE void openBuiltIn();
    Q_INVOKABLE void clearRecent() { m_file.recent().clear(); }
    Q_INVOKABLE void reload() { m_file.loadAgain(); }
    Q_INVOKABLE void cancelOpening() { m_file.cancel(); }

    /// Selects an event and brings it into view.
    Q_INVOKABLE void visit(int event);

    /// Zooms to the selected event, or else to the one that has the keyboard, or to the group.
    Q_INVOKABLE void fitSelection();

    /// Zooms to several events, with room around them.
    void zoomTo(const std::vector<Index> &events);

    /// Pins what is shown, to compare with what is shown from then on; or ends that.
    Q_INVOKABLE void toggleComparison();

    /// Lists what a tile stands on.
    Q_INVOKABLE void selectTile(int row);

    /// What Esc does: takes back one thing at a time.
    Q_INVOKABLE void stepBack();

    /// Opens a source's address outside the program; only http and https.
    Q_INVOKABLE void openAddress(const QString &address);

Q_SIGNALS:
    void dossierChanged();
    void perspectiveChanged(); ///< index() is another one, of the same dossier
    void openingChanged();
    void missingFileChanged();
    void countingChanged();

private:
    [[nodiscard]] QString side(std::size_t which) const;
    void take(const Loaded &result);
    void offerImport(const Loaded &result);
    void takeDossier(const Loaded &result);
    void readAnew();
    void takeCounted(const Counted &result);
    void offerCharts();
    void showScene(const View &view);
    void updateStories();
    void keepStory(const QString &path);
    void updateWindow();
    void updateDetails();

    View m_view;
    std::shared_ptr<const Dossier> m_dossier;
    std::shared_ptr<const StoryFile> m_story; ///< of the file that is open with it
    Counted m_counted;
    Window m_told; ///< the days that tiles and comparison are of

    Counting m_counting;
    Viewport m_viewport;
    LaneChoice m_lanes{*this};
    Perspective m_perspective;
    Travel m_travel{m_viewport, m_perspective};
    ComparisonModel m_comparison;
    Selection m_selection;
    EventDetails m_details;
    Grouping m_grouping;
    Appearance m_appearance;
    StoryPlayer m_player;
    StoryEditor m_editor{*this};
    StoryKeeper m_keeper{*this};
    Presentation m_presentation{m_player, m_selection};
    WayBack m_wayBack{*this};
    FigureExport m_figureExport{*this};
    ForeignImport m_foreignImport;
    FaultList m_faults;
    TileModel m_tiles;
    OpenFile m_file;
};

}
