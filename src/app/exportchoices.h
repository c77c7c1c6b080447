// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an export leaves to choose, each by its name on the command line and its label for people.
#pragma once

#include "app/rowmodel.h"

#include <QString>
#include <QStringList>

namespace ledgerline {

struct ChoiceRow
{
    QString name;
    QString label;
    bool chosen = false;

    friend bool operator==(const ChoiceRow &, const ChoiceRow &) = default;
};

/// Roles: as the members.
class Choices : public RowModel<ChoiceRow>
{
public:
    explicit Choices(std::vector<ChoiceRow> rows);

    /// The names of those that are chosen, in their order.
    [[nodiscard]] QStringList chosen() const;

    /// Chooses these and no others; names that there are not are passed over.
    void choose(const QStringList &names);

    /// Chooses one and no other; does nothing when there is none of that name.
    void chooseOne(const QString &name);

    void toggle(const QString &name);
};

/// Of the charts these alone.
[[nodiscard]] std::vector<ChoiceRow> figureChoices(const QStringList &charts);
[[nodiscard]] std::vector<ChoiceRow> sizeChoices(); ///< "screen", then the presets
[[nodiscard]] std::vector<ChoiceRow> formatChoices();
[[nodiscard]] std::vector<ChoiceRow> themeChoices();
[[nodiscard]] std::vector<ChoiceRow> partChoices();

}
