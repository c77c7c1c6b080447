// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latestjob.h"
#include "charts/account.h"
#include "timeline/eventindex.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ledgerline {

/// Whether counting all events of a dossier takes longer than a frame.
[[nodiscard]] bool isLarge(const Dossier &dossier);

/// What a dossier comes to as a perspective shows it.
struct Counted
{
    std::shared_ptr<const EventIndex> whole; ///< by the reading's rule, of all time
    std::shared_ptr<const EventIndex> index; ///< what the reading's day and the filter leave
    Filter filter = Filter::everything;
    std::shared_ptr<const Account> account; ///< null while it is made
    std::vector<Index> changes; ///< the events that another reading or day shows otherwise
};

/// Counts a dossier anew for another reading, day or filter: at once, and large records beside the
/// window's thread, which goes on showing what it has.
class Counting : public QObject
{
    Q_OBJECT

public:
    explicit Counting(QObject *parent = nullptr);

    /// Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Of a dossier that was read just now, on the thread that read it: all but the account. Of no
    /// use once `stop` is asked for.
    [[nodiscard]] static Counted first(const std::shared_ptr<const Dossier> &dossier,
                                       const Reading &reading, Filter filter,
                                       const std::stop_token &stop);

    /// What to show of it at first: all that was asked for of a small record. Of a large one what
    /// first() made, though something else may have been chosen since; it is still to be counted.
    [[nodiscard]] static Counted begin(const std::shared_ptr<const Dossier> &dossier,
                                       const Counted &first, const Reading &reading, Filter filter);

    /// Tells it by counted(), before this returns where the record is small. What was asked for
    /// before is forgotten.
    void count(const std::shared_ptr<const Dossier> &dossier, const Reading &reading, Filter filter,
               const Counted &before);
    void cancel();

Q_SIGNALS:
    void counted(const ledgerline::Counted &result);
    void busyChanged();

private:
    void updateBusy();

    LatestJob<Counted> m_job;
    bool m_busy = false;
};

}
