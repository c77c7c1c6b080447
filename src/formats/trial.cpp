// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/trial.h"

#include "dossier/reader.h"
#include "formats/dossierfrom.h"

#include <new>
#include <utility>

namespace ledgerline {

namespace {

std::variant<Trial, Fault> withDossier(Foreign foreign, const ImportOptions &options,
                                       const ProgressWatch &watch)
{
    Trial trial{.foreign = std::move(foreign), .text = {}, .dossier = {}};
    if (trial.foreign.events.empty())
        return trial;
    if (!watch({}))
        return Fault{.pointer = {}, .message = "the import was stopped"};
    trial.text = dossierFrom(trial.foreign, options);
    ReadResult readBack = readDossier(trial.text, watch);
    if (!readBack.dossier) // a mistake of the program's; what it writes must open
        return std::move(readBack.faults.front());
    trial.dossier = std::move(readBack.dossier);
    return trial;
}

}

std::variant<Trial, Fault> tryImport(const ForeignFormat &format, std::string_view bytes,
                                     const ImportOptions &options, const ProgressWatch &watch)
{
    auto read = readForeign(format, bytes, options);
    if (auto *fault = std::get_if<Fault>(&read))
        return std::move(*fault);
    try {
        return withDossier(std::get<Foreign>(std::move(read)), options, watch);
    } catch (const std::bad_alloc &) {
        return Fault{.pointer = {}, .message = "there is not enough memory to import the file"};
    }
}

}
