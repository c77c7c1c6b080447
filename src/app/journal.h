// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/fault.h"

#include <QString>

#include <vector>

namespace ledgerline {

/// A line on standard error for whoever looks after a program that nobody watches. With the
/// priority in front where the journal reads it: journalctl -p warning finds it by that.
void logLine(QtMsgType priority, const QString &sentence);

/// The errors of a file, each with its place.
void logErrors(const std::vector<Fault> &faults, const QString &file);

/// Says what Qt itself has to tell in the same way.
void logQtMessages();

}
