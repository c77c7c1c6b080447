// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importtrial.h"

#include "app/plaintext.h"
#include "formats/columnguess.h"
#include "formats/foreigndate.h"
#include "formats/trial.h"

#include <QCoreApplication>
#include <QFile>

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
ImportTrial shown(Trial &&tried)
{
    ImportTrial trial;
    trial.rows = tried.foreign.rows;
    trial.skipped = tried.foreign.skipped.size();
    trial.remarks = std::move(tried.foreign.skipped);
    trial.remarks.insert(trial.remarks.end(),
                         std::make_move_iterator(tried.foreign.warnings.begin()),
                         std::make_move_iterator(tried.foreign.warnings.end()));
    trial.place = tried.foreign.place;
    trial.hasOpenDates = std::ranges::any_of(trial.remarks, isOfOrder, &Remark::text);
    trial.text = std::move(tried.text);
    trial.dossier = std::move(tried.dossier);
    if (trial.dossier)
        trial.index = std::make_shared<const EventIndex>(trial.dossier);
    else
        trial.problem = Words::tr("There is no event that could be taken.");
    return trial;
}

ImportTrial tryWith(const ForeignFile &file, const QString &fileName, const Mapping &mapping,
                    const std::atomic<bool> &stop)
{
    ImportOptions options;
    options.fileName = QFile::encodeName(fileName).toStdString();
    options.mapping = mapping;
    auto tried
        = tryImport(*file.format, file.bytes, options, [&stop](const Progress &) { return !stop; });
    if (const auto *fault = std::get_if<Fault>(&tried))
        return atFault(*fault);
    return shown(std::get<Trial>(std::move(tried)));
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

ImportTrial tryMapped(const ForeignFile &file, const QString &fileName,
                      const std::optional<Mapping> &wanted, const std::atomic<bool> &stop)
{
    if (!file.format->isMapped)
        return tryWith(file, fileName, wanted.value_or(Mapping()), stop);
    TableLook look = lookAtTable(file.bytes);
    const Mapping known = wanted ? changes(look.guess, *wanted) : Mapping();
    ImportTrial trial = tryWith(file, fileName, known, stop);
    trial.columns = std::move(look.columns);
    if (auto mapped = mappingOf(file.bytes, known); auto *mapping = std::get_if<Mapping>(&mapped))
        trial.mapping = std::move(*mapping);
    if (const QString missing = missingIn(trial.mapping); !missing.isEmpty())
        trial.problem = missing;
    return trial;
}

}

ImportTrial tryImport(const ForeignFile &file, const QString &fileName,
                      const std::optional<Mapping> &wanted, const std::atomic<bool> &stop)
{
    try {
        return tryMapped(file, fileName, wanted, stop);
    } catch (const std::bad_alloc &) {
        return atFault(Fault{.pointer = {}, .message = "there is not enough memory to import it"});
    }
}

}
