// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/reader.h"

#include "dossier/cursor.h"
#include "dossier/digest.h"
#include "dossier/draft.h"
#include "dossier/elements.h"
#include "dossier/file.h"
#include "dossier/preamble.h"
#include "dossier/zone.h"

#include <new>
#include <string>
#include <utility>

namespace ledgerline {

namespace {

/// Gives each element to the reader of its table.
class DraftReader : public ElementReader
{
public:
    explicit DraftReader(Draft &draft)
        : m_draft(draft)
    {
    }

    void readElement(Section section, const Node &element) override
    {
        switch (section) {
        case Section::parties:
            return readParty(m_draft, element);
        case Section::measures:
            return readMeasure(m_draft, element);
        case Section::lanes:
            return readLane(m_draft, element);
        case Section::sources:
            return readSource(m_draft, element);
        case Section::gaps:
            return readGap(m_draft, element);
        case Section::events:
            return readEvent(m_draft, element);
        case Section::stories:
            return readStory(m_draft, element);
        case Section::scenes:
            return; // in files of stories alone
        }
    }

    void readTop(const Node &top) override { ledgerline::readTop(m_draft, top); }

private:
    Draft &m_draft;
};

ReadResult wholeFileFault(std::string message)
{
    return {.dossier = nullptr,
            .faults = {Fault{.pointer = {}, .message = std::move(message)}},
            .errors = 1};
}

/// The dossier, or all that is wrong with it.
ReadResult read(std::string_view json)
{
    if (json.size() > limits::fileBytes)
        return wholeFileFault(tooLarge());
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return wholeFileFault("the file is empty");
    if (json.starts_with("\xFF\xFE") || json.starts_with("\xFE\xFF"))
        return wholeFileFault("the file is in UTF-16; save it as UTF-8");

    FaultLog faults;
    if (byteOrderMark(json) > 0)
        faults.error(0, "the file starts with a byte-order mark; save it as UTF-8 without one");
    Preamble preamble = readPreamble(json);
    Draft draft{.json = json,
                .language = std::move(preamble.language),
                .timezone = isKnownZone(preamble.timezone) ? std::move(preamble.timezone) : "UTC",
                .faults = faults};
    DraftReader reader(draft);
    if (readElements(json, dossierShape(), reader, faults))
        resolve(draft);
    ReadResult result{.dossier = nullptr,
                      .faults = faults.located(json),
                      .errors = faults.errors(),
                      .warnings = faults.warnings(),
                      .accepted = draft.warnings.accepted()};
    if (!faults.hasErrors()) {
        draft.dossier.pool = draft.pool;
        draft.dossier.sha256 = sha256(json);
        result.dossier = std::make_shared<const Dossier>(std::move(draft.dossier));
    }
    return result;
}

/// Nothing else is thrown in this room that is not caught where it comes from.
template<typename Read>
ReadResult withoutThrowing(Read readIt)
{
    try {
        return readIt();
    } catch (const std::bad_alloc &) {
        return wholeFileFault("there is not enough memory to read the file");
    }
}

}

ReadResult readDossier(std::string_view json)
{
    return withoutThrowing([json] { return read(json); });
}

ReadResult readDossierFile(const std::filesystem::path &path)
{
    return withoutThrowing([&path] {
        const FileBytes file = readFile(path);
        return file.problem.empty() ? read(file.bytes) : wholeFileFault(file.problem);
    });
}

}
