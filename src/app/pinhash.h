// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A PIN as a kiosk's settings keep it: in digits, or as a hash that is slow to make and salted.
/// "pbkdf2-sha512:200000:SALT:KEY", salt and key in base64url.
#pragma once

#include <string>
#include <string_view>

namespace ledgerline {

/// 4 to 12 digits.
[[nodiscard]] bool isPin(std::string_view text);

/// Whether it is meant to be a hash, and whether it is one.
[[nodiscard]] bool looksHashed(std::string_view text);
[[nodiscard]] bool isPinHash(std::string_view text);

/// Another one at each call, since the salt is random.
[[nodiscard]] std::string hashOf(std::string_view pin);

/// Whether what was typed is the PIN that is kept, in either form. Of a hash it takes as long as
/// making it; nothing is kept by an empty text.
[[nodiscard]] bool opens(std::string_view kept, std::string_view typed);

/// Reads a PIN from standard input, so that it stands in no list of commands, and prints its hash;
/// the exit status of the program.
[[nodiscard]] int hashTypedPin();

}
