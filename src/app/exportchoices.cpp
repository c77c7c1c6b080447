// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportchoices.h"

#include "app/plaintext.h"
#include "figure/export.h"
#include "figure/parts.h"
#include "figure/preset.h"
#include "figure/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportChoices)
};

QString figureLabel(std::string_view name)
{
    if (name == "timeline")
        return Words::tr("Timeline");
    if (name == "exchanges")
        return Words::tr("Exchanges");
    if (name == "bodies")
        return Words::tr("Bodies");
    if (name == "events")
        return Words::tr("Events");
    if (name == "cumulative")
        return Words::tr("Running totals");
    if (name == "talks")
        return Words::tr("Talks");
    if (name == "pledges")
        return Words::tr("Pledges");
    if (name == "deadlines")
        return Words::tr("Deadlines");
    if (name == "contradictions")
        return Words::tr("Contradictions");
    if (name == "dashboard")
        return Words::tr("Dashboard");
    return toQString(name).replace(0, 1, toQString(name).at(0).toUpper());
}

QString partLabel(std::string_view name)
{
    if (name == "title")
        return Words::tr("Title");
    if (name == "legend")
        return Words::tr("Legend");
    if (name == "notes")
        return Words::tr("Notes");
    if (name == "sources")
        return Words::tr("Sources");
    if (name == "provenance")
        return Words::tr("Provenance");
    return toQString(name);
}

QString sizeLabel(std::string_view name)
{
    if (name == "column")
        return Words::tr("Column, 85 mm");
    if (name == "page")
        return Words::tr("Page, 170 mm");
    if (name == "slide")
        return Words::tr("Slide, 1920 × 1080");
    if (name == "square")
        return Words::tr("Square, 1080 × 1080");
    return toQString(name);
}

}

std::vector<ChoiceRow> figureChoices(const QStringList &charts)
{
    std::vector<ChoiceRow> rows;
    for (const std::string_view name : figureNames()) {
        if (!chartKindOf(name) || charts.contains(toQString(name)))
            rows.push_back({toQString(name), figureLabel(name)});
    }
    return rows;
}

std::vector<ChoiceRow> sizeChoices()
{
    std::vector<ChoiceRow> rows{{u"screen"_s, Words::tr("Screen, 1600 × 900")}};
    for (const Preset &preset : presets())
        rows.push_back({toQString(preset.name), sizeLabel(preset.name)});
    return rows;
}

std::vector<ChoiceRow> formatChoices()
{
    std::vector<ChoiceRow> rows;
    for (const std::string_view name : formatNames())
        rows.push_back(
            {toQString(name), name == "txt" ? Words::tr("Alt text") : toQString(name).toUpper()});
    return rows;
}

std::vector<ChoiceRow> partChoices()
{
    std::vector<ChoiceRow> rows;
    for (const std::string_view name : figurePartNames())
        rows.push_back({toQString(name), partLabel(name), true});
    return rows;
}

std::vector<ChoiceRow> themeChoices()
{
    return {{u"light"_s, Words::tr("Light")}, {u"dark"_s, Words::tr("Dark")}};
}

Choices::Choices(std::vector<ChoiceRow> rows)
    : RowModel({{"name", [](const ChoiceRow &row) { return QVariant(row.name); }},
                {"label", [](const ChoiceRow &row) { return QVariant(row.label); }},
                {"chosen", [](const ChoiceRow &row) { return QVariant(row.chosen); }}})
{
    setRows(std::move(rows));
}

QStringList Choices::chosen() const
{
    QStringList names;
    for (const ChoiceRow &row : rows()) {
        if (row.chosen)
            names.append(row.name);
    }
    return names;
}

void Choices::choose(const QStringList &names)
{
    std::vector<ChoiceRow> next = rows();
    for (ChoiceRow &row : next)
        row.chosen = names.contains(row.name);
    setRows(std::move(next));
}

void Choices::chooseOne(const QString &name)
{
    if (std::ranges::find(rows(), name, &ChoiceRow::name) != rows().end())
        choose({name});
}

void Choices::toggle(const QString &name)
{
    QStringList names = chosen();
    if (!names.removeOne(name))
        names.append(name);
    choose(names);
}

}
