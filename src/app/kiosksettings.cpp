// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosksettings.h"

#include "app/pinhash.h"
#include "dossier/draft.h"
#include "dossier/elements.h"
#include "dossier/members.h"
#include "dossier/nearest.h"
#include "dossier/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace ledgerline {

namespace {

constexpr std::string_view formatKey = "ledgerline_kiosk";
constexpr std::array<std::string_view, 10> keys{
    formatKey,   "dossier",  "stories", "idle_seconds", "countdown_seconds",
    "languages", "controls", "pin",     "screen_mm",    "theme"};

constexpr Word<bool KioskControls::*> controlWords[] = {
    {"lanes", &KioskControls::lanes},   {"reading", &KioskControls::reading},
    {"as-of", &KioskControls::asOf},    {"details", &KioskControls::details},
    {"charts", &KioskControls::charts}, {"language", &KioskControls::language},
};
constexpr std::string_view themeWords[] = {"light", "dark"};

struct Range
{
    std::int64_t low;
    std::int64_t high;
};
constexpr Range idleRange{10, 3600};
constexpr Range countdownRange{5, 300};
constexpr Range screenRange{50, 20'000}; ///< millimetres: from a telephone to a wall

/// A whole number within its range.
std::optional<std::int64_t> readWithin(Draft &draft, const Node &node, Range range,
                                       std::string_view unit)
{
    const auto count = readCount(draft, node);
    if (!count)
        return std::nullopt;
    if (*count >= range.low && *count <= range.high)
        return count;
    draft.faults.error(node.begin,
                       "expected from " + std::to_string(range.low) + " to "
                           + std::to_string(range.high) + ' ' + std::string(unit) + ", found "
                           + std::to_string(*count));
    return std::nullopt;
}

/// The elements of a list, which may not be there; each may stand in it once.
std::vector<const Node *> readList(Draft &draft, Members &in, std::string_view key)
{
    std::vector<const Node *> items;
    const Node *const list = in.array(key);
    if (!list)
        return items;
    for (const Node &item : list->children()) {
        const auto isSame = [&](const Node *other) { return other->text == item.text; };
        if (item.type == Node::Type::text && std::ranges::any_of(items, isSame))
            draft.faults.error(item.begin, inQuotes(item.text) + " stands in this list twice");
        items.push_back(&item);
    }
    return items;
}

std::vector<std::string> readTexts(Draft &draft, Members &in, std::string_view key,
                                   PooledText (*read)(Draft &, const Node &))
{
    std::vector<std::string> texts;
    for (const Node *const item : readList(draft, in, key))
        texts.emplace_back(read(draft, *item));
    return texts;
}

KioskControls readControls(Draft &draft, Members &in)
{
    if (!in.find("controls"))
        return {};
    KioskControls controls{false, false, false, false, false, false};
    for (const Node *const item : readList(draft, in, "controls")) {
        if (const auto control = readWord(draft, *item, controlWords))
            controls.**control = true;
    }
    return controls;
}

std::string readPin(Draft &draft, const Node &node)
{
    const std::string_view pin = readPlainText(draft, node);
    if (looksHashed(pin) && !isPinHash(pin))
        draft.faults.error(node.begin, "this is no hash of a PIN as --kiosk-pin prints it");
    else if (!pin.empty() && !looksHashed(pin) && !isPin(pin))
        draft.faults.error(node.begin, "a PIN is a text of 4 to 12 digits");
    return std::string(pin);
}

std::optional<ScreenSize> readScreen(Draft &draft, Members &in)
{
    const Node *const list = in.array("screen_mm");
    if (!list)
        return std::nullopt;
    std::vector<std::int64_t> sides;
    for (const Node &side : list->children())
        sides.push_back(readWithin(draft, side, screenRange, "millimetres").value_or(0));
    if (sides.size() != 2) {
        draft.faults.error(list->begin, "expected two numbers, the screen's width and height");
        return std::nullopt;
    }
    return ScreenSize{static_cast<double>(sides[0]), static_cast<double>(sides[1])};
}

class SettingsReader : public ElementReader
{
public:
    explicit SettingsReader(Draft &draft)
        : m_draft(draft)
    {
    }

    bool readElement(Section, const Node &) override { return true; } // there are no sections

    void readTop(const Node &top) override
    {
        Members in(m_draft, top, "an object with a kiosk's settings");
        if (!in.isObject())
            return;
        const Node *const version = in.find(formatKey, Need::required);
        settings.dossier = in.plainText("dossier");
        settings.stories = readTexts(m_draft, in, "stories", readPlainText);
        readSeconds(in, "idle_seconds", idleRange, settings.idle);
        readSeconds(in, "countdown_seconds", countdownRange, settings.countdown);
        settings.languages = readTexts(m_draft, in, "languages", readLanguageTag);
        settings.controls = readControls(m_draft, in);
        if (const Node *const pin = in.find("pin"))
            settings.pin = readPin(m_draft, *pin);
        settings.screen = readScreen(m_draft, in);
        if (const Node *const theme = in.find("theme")) {
            if (const auto index = readWordIndex(m_draft, *theme, themeWords))
                settings.theme = themeWords[*index];
        }
        reportUnknown(top);
        if (version)
            checkVersion(m_draft, *version);
    }

    KioskSettings settings;

private:
    void readSeconds(Members &in, std::string_view key, Range range, std::chrono::seconds &time)
    {
        const Node *const node = in.find(key);
        if (const auto count = node ? readWithin(m_draft, *node, range, "seconds") : std::nullopt)
            time = std::chrono::seconds(*count);
    }

    void reportUnknown(const Node &top)
    {
        for (const Node &member : top.children()) {
            if (!member.asked)
                static_cast<void>(wordIndex(m_draft, member.key, member.keyBegin, keys));
        }
    }

    Draft &m_draft;
};

}

KioskSettingsResult readKioskSettings(std::string_view json)
{
    static constexpr FileShape shape{.sections = {}, .wholeMembers = keys};
    FaultLog faults;
    Draft draft{.json = json, .language = {}, .timezone = {}, .faults = faults};
    SettingsReader reader(draft);
    readElements(json, shape, reader, faults);
    KioskSettingsResult result{.settings = std::nullopt, .faults = faults.located(json)};
    if (!faults.hasErrors())
        result.settings = std::move(reader.settings);
    return result;
}

}
