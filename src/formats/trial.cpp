// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/trial.h"

#include "dossier/reader.h"
#include "formats/dossierfrom.h"
#include "formats/intake.h"

#include <new>
#include <utility>

namespace ledgerline {

namespace {

std::variant<Trial, Fault> withDossier(Foreign foreign, const ImportOptions &options)
{
    Trial trial{.foreign = std::move(foreign), .text = {}, .dossier = {}};
    if (trial.foreign.events.empty())
        return trial;
    goOn(options, 0);
    trial.text = dossierFrom(trial.foreign, options);
    ReadResult readBack
        = options.watch ? readDossier(trial.text, options.watch) : readDossier(trial.text);
    if (!readBack.dossier) // a mistake of the program's; what it writes must open
        return std::move(readBack.faults.front());
    trial.dossier = std::move(readBack.dossier);
    return trial;
}

}

std::variant<Trial, Fault> tryImport(const ForeignFormat &format, std::string_view bytes,
                                     const ImportOptions &options)
{
    auto read = readForeign(format, bytes, options);
    if (auto *fault = std::get_if<Fault>(&read))
        return std::move(*fault);
    try {
        return withDossier(std::get<Foreign>(std::move(read)), options);
    } catch (const ImportStopped &stopped) {
        return Fault{.pointer = {}, .message = stopped.what()};
    } catch (const std::bad_alloc &) {
        return Fault{.pointer = {}, .message = "there is not enough memory to import the file"};
    }
}

}
