// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timelineitem.h"

#include <QAccessibleObject>

#include <map>

namespace ledgerline {

/// What assistive tools see of the timeline: a list, and in it every mark that is in view, with
/// its name, its value, its place and whether it is selected. A mark that stands for several
/// events is one entry that says so.
class AccessibleTimeline : public QAccessibleObject
{
public:
    explicit AccessibleTimeline(TimelineItem *timeline);
    ~AccessibleTimeline() override;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QWindow *window() const override;

    [[nodiscard]] TimelineItem *timeline() const;

private:
    /// By the first event that a mark stands for: it stays the same while the picture moves.
    mutable std::map<Index, QAccessible::Id> m_marks;
};

/// Makes Qt ask for the timeline's interface here. Called once, before the window is made.
void installAccessibleTimeline();

/// Tells assistive tools that the keyboard has gone to the mark of an event.
void announceFocus(TimelineItem *timeline, Index event);

}
