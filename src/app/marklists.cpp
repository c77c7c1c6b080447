// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marklists.h"

#include "app/chartitem.h"
#include "app/plaintext.h"
#include "app/timelineitem.h"

#include <algorithm>

namespace ledgerline {

namespace {

QRectF toRect(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

/// A mark is known by the first event that it stands for; one that stands for several says so.
class TimelineMarks : public MarkList
{
public:
    explicit TimelineMarks(TimelineItem &item)
        : m_item(item)
    {
    }

    QAccessible::Role role() const override { return QAccessible::List; }
    QString name() const override
    {
        const Session *session = m_item.session();
        return session && session->hasDossier()
            ? QObject::tr("Timeline of %1").arg(session->title())
            : QObject::tr("Timeline");
    }
    QString description() const override
    {
        return m_item.session() ? m_item.session()->viewport()->period() : QString();
    }
    int count() const override { return static_cast<int>(m_item.marksInView().size()); }
    QByteArray keyOf(int row) const override { return QByteArray::number(eventOf(mark(row))); }
    int rowOf(const QByteArray &key) const override
    {
        return rowWhere(
            [event = key.toUInt(), this](const Mark *m) { return eventOf(*m) == event; });
    }
    Tip tip(int row) const override { return m_item.tipOf(mark(row)); }
    QRectF box(int row) const override { return toRect(mark(row).box); }
    bool isSelected(int row) const override { return mark(row).selected; }
    int focused() const override
    {
        return rowWhere([](const Mark *mark) { return mark->focused; });
    }
    void press(int row) override { m_item.choose(mark(row)); }
    void focus(int row) override { m_item.session()->selection()->setFocus(eventOf(mark(row))); }

private:
    const Mark &mark(int row) const { return *m_item.marksInView()[static_cast<std::size_t>(row)]; }
    Index eventOf(const Mark &mark) const { return m_item.drawing().membersOf(mark).front(); }

    template<typename Predicate>
    int rowWhere(Predicate holds) const
    {
        const std::vector<const Mark *> &marks = m_item.marksInView();
        const auto found = std::ranges::find_if(marks, holds);
        return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
    }

    TimelineItem &m_item;
};

class ChartMarks : public MarkList
{
public:
    explicit ChartMarks(ChartItem &item)
        : m_item(item)
    {
    }

    QAccessible::Role role() const override { return QAccessible::Chart; }
    QString name() const override { return m_item.title(); }
    QString description() const override { return m_item.description(); }
    int count() const override { return static_cast<int>(m_item.hits().size()); }
    QByteArray keyOf(int row) const override { return hit(row).id; }
    int rowOf(const QByteArray &key) const override
    {
        const auto found = std::ranges::find(m_item.hits(), key, &NamedHit::id);
        return found == m_item.hits().end() ? -1 : static_cast<int>(found - m_item.hits().begin());
    }
    Tip tip(int row) const override { return ChartItem::tipOf(hit(row).hit); }
    QRectF box(int row) const override { return hit(row).hit.box; }
    bool isSelected(int /*row*/) const override { return false; }
    int focused() const override { return toRow(m_item.focus()); }
    void press(int row) override { m_item.choose(hit(row)); }
    void focus(int row) override { m_item.setFocus(static_cast<Index>(row)); }

private:
    const NamedHit &hit(int row) const { return m_item.hits()[static_cast<std::size_t>(row)]; }

    ChartItem &m_item;
};

}

std::unique_ptr<MarkList> markListOf(QObject *item)
{
    if (auto *timeline = qobject_cast<TimelineItem *>(item))
        return std::make_unique<TimelineMarks>(*timeline);
    if (auto *chart = qobject_cast<ChartItem *>(item))
        return std::make_unique<ChartMarks>(*chart);
    return nullptr;
}

}
