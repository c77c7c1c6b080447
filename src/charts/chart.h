// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Account as charts: a table of the ledger goes in, something to paint comes out. Qt Charts is
/// known in this room's .cpp files only.
#pragma once

#include "charts/numbers.h"
#include "dossier/dossier.h"
#include "ledger/reading.h"
#include "ledger/tally.h"
#include "paint/legend.h"
#include "timeline/theme.h"
#include "timeline/timescale.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace ledgerline {

class Account;
struct Bucket;

enum class ChartKind
{
    exchanges,
    bodies,
    events, ///< of all other lanes
    cumulative,
    talks,
    pledges,
    deadlines,
    contradictions
};
inline constexpr ChartKind chartKinds[]
    = {ChartKind::exchanges, ChartKind::bodies,  ChartKind::events,    ChartKind::cumulative,
       ChartKind::talks,     ChartKind::pledges, ChartKind::deadlines, ChartKind::contradictions};

/// "exchanges", "bodies", "events", "cumulative", "talks", "pledges", "deadlines",
/// "contradictions": as on the command line.
[[nodiscard]] QString name(ChartKind kind);

/// How a chart lies on its surface, in logical pixels.
struct ChartFrame
{
    QSizeF size;
    double plotLeft = 0; ///< x where the window of time begins; the value axis stands left of it
    double plotRight = 0; ///< x where it ends; charts of rows heed neither
    bool titled = true; ///< whether the chart draws its own title
    bool keyed = true; ///< whether it draws its own legend

    /// Nothing moves in print, and nothing can be pointed at. There value axes end with what is
    /// shown; else they are the same for every window and day, so that no bar changes height while
    /// these move. And rows tell in words what has no room in a column.
    bool printed = false;

    friend bool operator==(const ChartFrame &, const ChartFrame &) = default;
};

/// What is under a point of a chart.
struct ChartHit
{
    QRectF box; ///< of the bar, step or mark
    QString text; ///< "June 2025 · bodies to Ruritania: 6,057–6,060", lines by \n; plain text
    std::vector<Index> events; ///< that it stands on; none where it is a word for many rows
    double marksLeft = 0; ///< of a row: between these two x all rows have their marks and numbers,
    double marksRight = 0; ///< left and right of them words; else both are 0
};

/// One of the things that can be hit, as the keyboard and assistive tools go through them and as a
/// file that keeps names tells of them.
struct NamedHit
{
    QByteArray id; ///< stays the same while the window moves and the record grows
    ChartHit hit;
    std::size_t line = 0; ///< of bars, of steps, or a row of its own; from top to bottom
    bool inFile = true; ///< whether a file names it too
};

/// One chart of one dossier. It owns a QChart in a graphics scene of its own and paints it as
/// vectors. Changing the window moves the axes and does not build anything anew; the axes and the
/// legend stay while the reading's day moves, so that the record grows into a chart that stands.
class Chart
{
public:
    static constexpr std::size_t everySentence = std::numeric_limits<std::size_t>::max();

    Chart(std::shared_ptr<const Dossier> dossier, ChartKind kind, const Reading &reading = {});
    Chart(std::shared_ptr<const Account> account, ChartKind kind);
    ~Chart();
    Chart(const Chart &) = delete;
    Chart &operator=(const Chart &) = delete;

    [[nodiscard]] ChartKind kind() const;

    /// "Prisoners exchanged by month", or by year where months are too narrow: composed from the
    /// dossier's words, for headings and choosers.
    [[nodiscard]] QString title() const;

    /// False when the dossier has nothing for this chart; it then paints a sentence that says so.
    [[nodiscard]] bool hasData() const;

    void setReading(const Reading &reading);
    void setAccount(std::shared_ptr<const Account> account); ///< of the same dossier
    void setTheme(const Theme &theme);
    void setFrame(const ChartFrame &frame);
    void setWindow(const TimeScale &scale); ///< its window; the width is the frame's

    /// Does at once what asking for anything does at the latest: one layout for all that has been
    /// set since the last.
    void layOut();

    void paint(QPainter &painter) const;

    /// What its marks mean, for who draws one legend for several charts.
    [[nodiscard]] std::vector<LegendEntry> legend() const;

    [[nodiscard]] std::optional<ChartHit> hitAt(QPointF point) const;

    /// All that can be hit, line by line, in each from left to right.
    [[nodiscard]] std::vector<NamedHit> hits() const;

    /// All that what is there stands on.
    [[nodiscard]] std::vector<Index> eventsAt(QPointF point) const;

    /// What the chart says in the window, one sentence a row, for accessibility and alt text: at
    /// most so many, and that there are more.
    [[nodiscard]] QString description(std::size_t most = everySentence) const;

    /// The same, and how many there are.
    struct Told
    {
        std::vector<std::string> sentences; ///< the first of them
        std::size_t count = 0; ///< of all of them
    };
    [[nodiscard]] Told told(std::size_t most) const;

    /// What it shows in the window, as numbers with the claims that they rest on.
    [[nodiscard]] std::vector<ShownNumber> numbers() const;

    /// Its bars in the window that count something outside of it too, as they are of whole months
    /// or years; in order of time, one for each period.
    [[nodiscard]] std::vector<Bucket> cutBars() const;

    /// The events that its bars in the window count and that may lie in other months or years,
    /// which count them too: such bars must not be added up.
    [[nodiscard]] std::map<Period, std::vector<Index>> vagueEvents() const;

    /// The time that its rows touch, for who shows all of them; none for other charts than those of
    /// rows on an axis of time.
    [[nodiscard]] std::optional<Window> extent() const;

    /// The events that its rows, bars and lines in a window stand on, wherever these lie
    /// themselves; sorted; none for charts whose marks are single events.
    [[nodiscard]] std::vector<Index> events(const Window &window) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
