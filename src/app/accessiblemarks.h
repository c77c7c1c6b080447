// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/marklist.h"

#include <QAccessibleObject>

#include <map>
#include <memory>

class QQuickItem;

namespace ledgerline {

/// What assistive tools see of the timeline or a chart: a list, and in it every mark that is in
/// view, with its name, its value, its place and whether it is selected.
class AccessibleMarks : public QAccessibleObject
{
public:
    AccessibleMarks(QQuickItem *item, std::unique_ptr<MarkList> marks);
    ~AccessibleMarks() override;

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

    [[nodiscard]] MarkList &marks() const { return *m_marks; }

    /// Where a rectangle of the item is on the screen.
    [[nodiscard]] QRect onScreen(const QRectF &box) const;

private:
    [[nodiscard]] QQuickItem *item() const;

    std::unique_ptr<MarkList> m_marks;
    mutable std::map<QByteArray, QAccessible::Id> m_known;
};

/// Makes Qt ask for these interfaces here. Called once, before the window is made.
void installAccessibleMarks();

/// Tells assistive tools that the keyboard has gone to another mark of an item.
void announceFocus(QQuickItem *item);

}
