// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pinhash.h"

#include <QByteArray>
#include <QList>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>

namespace ledgerline {

namespace {

constexpr char scheme[] = "pbkdf2-sha512";
constexpr int usualRounds = 200'000; ///< some tenths of a second on a museum's machine
constexpr int mostRounds = 5'000'000; ///< more would keep the staff waiting at the pad
constexpr int keyLength = 32; ///< bytes
constexpr int leastSalt = 8; ///< bytes
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct PinHash
{
    int rounds = usualRounds;
    QByteArray salt;
    QByteArray key;
};

QByteArray keyOf(std::string_view pin, const PinHash &hash)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha512, QByteArray(pin.data(), static_cast<qsizetype>(pin.size())),
        hash.salt, hash.rounds, keyLength);
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result
        = QByteArray::fromBase64Encoding(text, base64 | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

std::optional<PinHash> read(std::string_view text)
{
    const QList<QByteArray> parts
        = QByteArray(text.data(), static_cast<qsizetype>(text.size())).split(':');
    if (parts.size() != 4 || parts[0] != scheme)
        return std::nullopt;
    bool isNumber = false;
    PinHash hash;
    hash.rounds = parts[1].toInt(&isNumber);
    const auto salt = decoded(parts[2]);
    const auto key = decoded(parts[3]);
    if (!isNumber || hash.rounds < 1 || hash.rounds > mostRounds || !salt
        || salt->size() < leastSalt || !key || key->size() != keyLength)
        return std::nullopt;
    hash.salt = *salt;
    hash.key = *key;
    return hash;
}

}

bool isPin(std::string_view text)
{
    return text.size() >= 4 && text.size() <= 12
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool looksHashed(std::string_view text)
{
    return text.starts_with(scheme);
}

bool isPinHash(std::string_view text)
{
    return read(text).has_value();
}

std::string hashOf(std::string_view pin)
{
    std::array<quint32, 4> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    PinHash hash;
    hash.salt = QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
    hash.key = keyOf(pin, hash);
    return scheme + (':' + std::to_string(hash.rounds)) + ':'
        + hash.salt.toBase64(base64).toStdString() + ':' + hash.key.toBase64(base64).toStdString();
}

bool opens(std::string_view kept, std::string_view typed)
{
    if (kept.empty() || !looksHashed(kept))
        return !kept.empty() && kept == typed;
    const auto hash = read(kept);
    return hash && keyOf(typed, *hash) == hash->key;
}

int hashTypedPin()
{
    std::string pin;
    std::getline(std::cin, pin);
    if (!isPin(pin)) {
        std::cerr << "ledgerline: error: --kiosk-pin: expected a PIN of 4 to 12 digits on standard "
                     "input\n";
        return 2;
    }
    std::cout << hashOf(pin) << std::endl;
    return std::cout ? 0 : 1;
}

}
