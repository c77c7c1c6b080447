// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counting.h"

namespace ledgerline {

namespace {

std::shared_ptr<const EventIndex> narrowed(const std::shared_ptr<const EventIndex> &whole,
                                           const Reading &reading, Filter filter,
                                           const std::stop_token &stop)
{
    return reading.asOf || filter != Filter::everything
        ? std::make_shared<const EventIndex>(whole->narrowed(reading.asOf, filter, stop))
        : whole;
}

/// Counted anew for another rule, else only narrowed; what is the same is kept. Of no use once it
/// is asked to stop.
Counted countAnew(const std::shared_ptr<const Dossier> &dossier, const Reading &reading,
                  Filter filter, const Counted &before, const std::stop_token &stop = {})
{
    Counted result = before;
    result.changes.clear();
    result.filter = filter;
    const Reading rule = withoutDay(reading);
    if (rule != before.whole->reading())
        result.whole = std::make_shared<const EventIndex>(dossier, rule, Filter::everything, stop);
    const bool isRead = before.index->reading() == reading;
    if (stop.stop_requested())
        return result;
    if (!isRead || before.filter != filter)
        result.index = narrowed(result.whole, reading, filter, stop);
    if (!isRead || !before.account)
        result.account = std::make_shared<const Account>(dossier, reading, wholeOf(before.account));
    if (!isRead && !stop.stop_requested()) // the filter hides and shows again, which is no news
        result.changes = changed(*before.index, *result.index);
    return result;
}

}

bool isLarge(const Dossier &dossier)
{
    constexpr std::size_t large = 10'000; // events
    return dossier.events.size() >= large;
}

Counting::Counting(QObject *parent)
    : QObject(parent)
    , m_job([this](const Counted &result) {
        updateBusy();
        Q_EMIT counted(result);
    })
{
}

Counted Counting::first(const std::shared_ptr<const Dossier> &dossier, const Reading &reading,
                        Filter filter, const std::stop_token &stop)
{
    Counted result;
    result.filter = filter;
    result.whole = std::make_shared<const EventIndex>(dossier, withoutDay(reading),
                                                      Filter::everything, stop);
    if (!stop.stop_requested())
        result.index = narrowed(result.whole, reading, filter, stop);
    return result;
}

Counted Counting::begin(const std::shared_ptr<const Dossier> &dossier, const Counted &first,
                        const Reading &reading, Filter filter)
{
    if (isLarge(*dossier))
        return first;
    Counted result = countAnew(dossier, reading, filter, first);
    result.changes.clear();
    return result;
}

void Counting::count(const std::shared_ptr<const Dossier> &dossier, const Reading &reading,
                     Filter filter, const Counted &before)
{
    if (!isLarge(*dossier)) {
        Q_EMIT counted(countAnew(dossier, reading, filter, before));
        return;
    }
    m_job.start([=](const std::stop_token &stop) {
        Counted result = countAnew(dossier, reading, filter, before, stop);
        if (!stop.stop_requested())
            result.account->prepare(stop);
        return result;
    });
    updateBusy();
}

void Counting::cancel()
{
    m_job.cancel();
    updateBusy();
}

void Counting::updateBusy()
{
    if (m_job.isBusy() == m_busy)
        return;
    m_busy = m_job.isBusy();
    Q_EMIT busyChanged();
}

}
