// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tip.h"

#include <QAccessible>
#include <QByteArray>
#include <QRectF>

namespace ledgerline {

/// What assistive tools are told of a painted item: of itself, and of each mark that is in view.
class MarkList
{
public:
    MarkList() = default;
    virtual ~MarkList() = default;
    MarkList(const MarkList &) = delete;
    MarkList &operator=(const MarkList &) = delete;

    [[nodiscard]] virtual QAccessible::Role role() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString description() const = 0;

    [[nodiscard]] virtual int count() const = 0;

    /// What a mark is known by while the picture changes around it; -1: it is not in view.
    [[nodiscard]] virtual QByteArray keyOf(int row) const = 0;
    [[nodiscard]] virtual int rowOf(const QByteArray &key) const = 0;

    [[nodiscard]] virtual Tip tip(int row) const = 0;
    [[nodiscard]] virtual QRectF box(int row) const = 0; ///< in the item's coordinates
    [[nodiscard]] virtual bool isSelected(int row) const = 0;
    [[nodiscard]] virtual int focused() const = 0; ///< -1: none

    virtual void press(int row) = 0; ///< what a click does
    virtual void focus(int row) = 0;
};

}
