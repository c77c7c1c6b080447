// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskplace.h"

#include "dossier/file.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <system_error>

namespace ledgerline {

namespace {

/// An environment variable that holds an absolute path; the XDG rules ignore any other.
std::filesystem::path folderIn(const char *variable)
{
    const char *const value = std::getenv(variable);
    const std::filesystem::path folder = value ? value : "";
    return folder.is_absolute() ? folder : std::filesystem::path();
}

}

std::filesystem::path kioskPlaceFile()
{
    const std::filesystem::path state = folderIn("XDG_STATE_HOME");
    return (state.empty() ? folderIn("HOME") / ".local" / "state" : state) / "ledgerline"
        / "kiosk.json";
}

std::optional<KioskPlace> loadPlace(const std::filesystem::path &file)
{
    const auto json = nlohmann::json::parse(readFile(file).bytes, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto story = json.find("story");
    const auto scene = json.find("scene");
    if (story == json.end() || !story->is_string() || scene == json.end()
        || !scene->is_number_unsigned())
        return std::nullopt;
    return KioskPlace{story->get<std::string>(), scene->get<int>()};
}

std::string savePlace(const std::filesystem::path &file, const KioskPlace &place)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return error.message();
    const nlohmann::ordered_json json{{"story", place.story}, {"scene", place.scene}};
    return saveFile(file, json.dump() + '\n');
}

}
