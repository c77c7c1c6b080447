// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/statement.h"

#include "ledger/readingwording.h"
#include "ledger/wording.h"
#include "paint/paragraph.h"

#include <algorithm>

namespace ledgerline {

namespace {

/// "2 of 7 lanes", where a timeline does not show all: what stands beside it does not know.
std::string lanesShown(const Dossier &dossier, const Shown &shown)
{
    if (!shown.hiddenLanes || shown.hiddenLanes->empty())
        return {};
    const auto told = [](std::size_t count) { return describe(static_cast<std::int64_t>(count)); };
    return told(dossier.lanes.size() - shown.hiddenLanes->size()) + " of "
        + told(dossier.lanes.size()) + " lanes";
}

/// Whether any number of the pictures depends on how rival claims are read: rows of claims and of
/// terms tell each of them.
bool isRead(const std::vector<Picture> &pictures)
{
    return std::ranges::any_of(pictures, [](const Picture &picture) {
        return !picture.chart
            || (picture.chart->kind() != ChartKind::contradictions
                && picture.chart->kind() != ChartKind::deadlines);
    });
}

}

std::vector<std::string> Statement::facts() const
{
    std::vector<std::string> result = provisos;
    if (!window.empty())
        result.insert(result.begin(), window);
    return result;
}

Statement Statement::withoutNotes(const Reading &read) const
{
    const bool isUsual = read.rule == Reading().rule;
    return {{}, provisos, isUsual ? std::string() : reading, rule};
}

std::vector<std::string> Statement::lines(TextStyle style, double width, int lines,
                                          const TextMeasure &measure) const
{
    std::vector<std::string> parts = facts();
    if (reading.empty())
        return packed(parts, " · ", style, width, lines, measure);
    parts.push_back(reading);
    std::vector<std::string> plain = packed(parts, " · ", style, width, lines, measure);
    parts.back() = reading + ", " + rule;
    std::vector<std::string> full = packed(parts, " · ", style, width, lines + 1, measure);
    return full.size() <= plain.size() ? full : plain;
}

std::string editionOf(const Dossier &dossier, std::string_view title)
{
    std::string text = isolated(title);
    if (dossier.edition)
        text += (text.empty() ? "Edition of " : ", edition of ") + describe(*dossier.edition);
    return text;
}

Statement statementOf(const Dossier &dossier, const View &view, const Shown &shown,
                      const std::vector<Picture> &pictures)
{
    // Everything is told without the margin that it is shown with.
    Statement result{.window = describeDays(view.window.value_or(shown.whole)),
                     .provisos = {},
                     .reading = {},
                     .rule = explainRule(dossier, shown.reading, shown.language)};
    if (shown.reading.asOf)
        result.provisos.push_back("As of " + describeAsOf(shown.reading));
    const bool hasTimeline = std::ranges::any_of(pictures, &Picture::isTimeline);
    if (view.onlyDisputed && hasTimeline)
        result.provisos.emplace_back(pictures.size() == 1 ? "Only what is disputed"
                                                          : "Timeline: only what is disputed");
    if (const std::string lanes = lanesShown(dossier, shown); !lanes.empty() && pictures.size() > 1)
        result.provisos.push_back("Timeline: " + lanes);
    if (!isRead(pictures))
        return result;
    result.reading = "Reading: "
        + (shown.reading.rule == Reading::Rule::word
               ? describeRule(dossier, shown.reading, shown.language)
               : std::string(name(dossier, shown.reading)));
    return result;
}

}
