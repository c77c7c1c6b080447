// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importtrial.h"

#include "app/plaintext.h"
#include "formats/columnguess.h"
#include "formats/dossierfrom.h"
#include "formats/foreigndate.h"
#include "formats/trial.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <new>
#include <utility>
#include <variant>

namespace ledgerline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportTrial)
};

QString told(const Fault &fault)
{
    const QString message = toQString(fault.message);
    return fault.line <= 1 ? message : Words::tr("Line %1: %2").arg(fault.line).arg(message);
}

ImportTrial atFault(const Fault &fault)
{
    ImportTrial trial;
    trial.problem = told(fault);
    return trial;
}

/// Without the events, which the dossier has.
ImportTrial shown(Trial &&tried, const std::stop_token &stop)
{
    ImportTrial trial;
    trial.rows = tried.foreign.rows;
    trial.isHead = tried.foreign.isHead;
    trial.skipped = tried.foreign.skipped.size();
    trial.remarks = std::move(tried.foreign.skipped);
    trial.remarks.insert(trial.remarks.end(),
                         std::make_move_iterator(tried.foreign.warnings.begin()),
                         std::make_move_iterator(tried.foreign.warnings.end()));
    trial.place = tried.foreign.place;
    trial.hasOpenDates = std::ranges::any_of(trial.remarks, isOfOrder, &Remark::text);
    trial.text = std::move(tried.text);
    trial.dossier = std::move(tried.dossier);
    if (!trial.dossier) {
        trial.problem = Words::tr("There is no event that could be taken.");
        return trial;
    }
    trial.hasTimes = std::ranges::any_of(trial.dossier->events, [](const Event &event) {
        return event.when->text.find('T') != std::string_view::npos;
    });
    trial.index
        = std::make_shared<const EventIndex>(trial.dossier, Reading{}, Filter::everything, stop);
    return trial;
}

ImportTrial tryWith(const ForeignFile &file, const ImportOptions &options,
                    const std::stop_token &stop)
{
    if (std::string complaint = complaintAbout(options); !complaint.empty())
        return atFault(Fault{.pointer = {}, .message = std::move(complaint)});
    auto tried = tryImport(*file.format, file.bytes, options);
    if (const auto *fault = std::get_if<Fault>(&tried))
        return atFault(*fault);
    return shown(std::get<Trial>(std::move(tried)), stop);
}

bool has(const Mapping &mapping, Field field)
{
    return std::ranges::find(mapping.columns, field, &MappedColumn::field) != mapping.columns.end();
}

/// What has to be chosen before anything can be taken; empty: nothing.
QString missingIn(const Mapping &mapping)
{
    const bool hasTitle = has(mapping, Field::title) || has(mapping, Field::summary);
    const bool hasDate = has(mapping, Field::start);
    if (!hasTitle && !hasDate)
        return Words::tr("Choose which column is the title, and which one the date.");
    if (!hasTitle)
        return Words::tr("Choose which column is the title.");
    return hasDate ? QString() : Words::tr("Choose which column is the date.");
}

ImportTrial tryMapped(const ForeignFile &file, ImportOptions options,
                      const std::optional<Mapping> &wanted, const std::stop_token &stop)
{
    options.watch = [&stop](const Progress &) { return !stop.stop_requested(); };
    if (!file.format->isMapped) {
        options.mapping = wanted.value_or(Mapping());
        return tryWith(file, options, stop);
    }
    TableLook look = lookAtTable(file.bytes);
    options.mapping = wanted ? changes(look.guess, *wanted) : Mapping();
    ImportTrial trial = tryWith(file, options, stop);
    trial.columns = std::move(look.columns);
    if (auto mapped = mappingOf(file.bytes, options.mapping);
        auto *mapping = std::get_if<Mapping>(&mapped))
        trial.mapping = std::move(*mapping);
    if (const QString missing = missingIn(trial.mapping); !missing.isEmpty())
        trial.problem = missing;
    return trial;
}

}

ImportTrial tryImport(const ForeignFile &file, ImportOptions options,
                      const std::optional<Mapping> &wanted, const std::stop_token &stop)
{
    try {
        return tryMapped(file, std::move(options), wanted, stop);
    } catch (const std::bad_alloc &) {
        return atFault(Fault{.pointer = {}, .message = "there is not enough memory to import it"});
    }
}

}
