// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counting.h"

namespace ledgerline {

namespace {

std::shared_ptr<const EventIndex> narrowed(const std::shared_ptr<const EventIndex> &whole,
                                           const Reading &reading, Filter filter)
{
    return reading.asOf || filter != Filter::everything
        ? std::make_shared<const EventIndex>(whole->narrowed(reading.asOf, filter))
        : whole;
}

/// Counted anew for another rule, else only narrowed; what is the same is kept.
Counted countAnew(const std::shared_ptr<const Dossier> &dossier, const Reading &reading,
                  Filter filter, const Counted &before)
{
    Counted result = before;
    result.changes.clear();
    result.filter = filter;
    const Reading rule = withoutDay(reading);
    if (rule != before.whole->reading())
        result.whole = std::make_shared<const EventIndex>(dossier, rule);
    const bool isRead = before.index->reading() == reading;
    if (!isRead || before.filter != filter)
        result.index = narrowed(result.whole, reading, filter);
    if (!isRead || !before.account)
        result.account = std::make_shared<const Account>(dossier, reading, wholeOf(before.account));
    if (!isRead) // the filter hides and shows again, which is no news
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

Counted Counting::begin(const std::shared_ptr<const Dossier> &dossier,
                        const std::shared_ptr<const EventIndex> &whole, const Reading &reading,
                        Filter filter)
{
    Counted result{.whole = whole, .index = whole, .filter = filter, .account = {}, .changes = {}};
    if (const Reading rule = withoutDay(reading); rule != whole->reading())
        result.whole = std::make_shared<const EventIndex>(dossier, rule);
    result.index = narrowed(result.whole, reading, filter);
    if (!isLarge(*dossier))
        result.account = std::make_shared<const Account>(dossier, reading);
    return result;
}

void Counting::count(const std::shared_ptr<const Dossier> &dossier, const Reading &reading,
                     Filter filter, const Counted &before)
{
    if (!isLarge(*dossier)) {
        Q_EMIT counted(countAnew(dossier, reading, filter, before));
        return;
    }
    m_job.start([=] {
        Counted result = countAnew(dossier, reading, filter, before);
        result.account->prepare();
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
