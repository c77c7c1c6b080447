// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

using RecordSink = std::function<void(std::string_view)>;

/// Writes a dossier of so many events, the same bytes for the same number. It is the shape of a
/// large record of incidents with a smaller one of dealings beside it: most events are occurrences
/// and exchanges with a count, some counts are open or disputed, some dates are only known to the
/// month, some events last for days, deadlines run for weeks.
void writeRecord(std::uint64_t events, const RecordSink &sink);
