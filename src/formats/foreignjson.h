// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// JSON of other programs, where the same thing is a number in one file and a text in the next.
#pragma once

#include "dossier/fault.h"
#include "formats/foreign.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ledgerline {

using ForeignJson = nlohmann::ordered_json;

/// The whole of a file; a fault where it is no JSON, or nested deeper than a dossier may be. Throws
/// ImportStopped where the options' watch has had enough.
[[nodiscard]] std::variant<ForeignJson, Fault> readForeignJson(std::string_view bytes,
                                                               const ImportOptions &options);

/// Whether a file may be JSON that has all of these keys, as far as its beginning tells.
[[nodiscard]] bool isJsonWith(std::string_view bytes, std::initializer_list<std::string_view> keys);

/// Null where `object` is none, or has no such key.
[[nodiscard]] const ForeignJson &member(const ForeignJson &object, std::string_view key);

/// A text as it is, a number in digits, true and false in words, anything else as JSON; nothing
/// for null. Trimmed.
[[nodiscard]] std::string textOf(const ForeignJson &value);
[[nodiscard]] std::string textOf(const ForeignJson &object, std::string_view key);

/// Appends what an object has under keys that are not among `used`: "media.url" and its text for
/// an object in it.
void keepRest(std::vector<std::pair<std::string, std::string>> &kept, const ForeignJson &object,
              std::initializer_list<std::string_view> used, const std::string &prefix = {});

}
