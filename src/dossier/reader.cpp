// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/reader.h"

#include "dossier/cursor.h"
#include "dossier/digest.h"
#include "dossier/draft.h"
#include "dossier/elements.h"
#include "dossier/file.h"
#include "dossier/preamble.h"
#include "dossier/progress.h"
#include "dossier/zone.h"

#include <future>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace ledgerline {

namespace {

/// Tells a watch how far the reading has come.
class ProgressTeller
{
public:
    ProgressTeller(const Draft &draft, const ProgressWatch &watch)
        : m_draft(draft)
        , m_watch(watch)
        , m_progress{.read = 0, .size = draft.json.size(), .events = 0}
    {
    }

    /// False when the watch wants the reading to stop.
    bool reach(std::size_t offset)
    {
        constexpr std::size_t step = std::size_t{4} << 20;
        return !m_watch || offset < m_progress.read + step || tell(offset);
    }

    bool tell(std::size_t offset)
    {
        if (!m_watch)
            return true;
        const std::vector<Event> &events = m_draft.dossier.events;
        for (; m_progress.events < events.size(); ++m_progress.events) {
            const Edtf &when = *events[m_progress.events].when;
            if (!when.text.empty()) // a faulty date has its own report
                m_progress.glimpse.add(when.start.earliest);
        }
        m_progress.read = offset;
        m_isStopped = !m_watch(m_progress);
        return !m_isStopped;
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    const Draft &m_draft;
    const ProgressWatch &m_watch;
    Progress m_progress;
    bool m_isStopped = false;
};

/// Gives each element to the reader of its table.
class DraftReader : public ElementReader
{
public:
    DraftReader(Draft &draft, ProgressTeller &progress)
        : m_draft(draft)
        , m_progress(progress)
    {
    }

    bool readElement(Section section, const Node &element) override
    {
        readRow(section, element);
        return m_progress.reach(element.end);
    }

    void readTop(const Node &top) override { ledgerline::readTop(m_draft, top); }

private:
    void readRow(Section section, const Node &element)
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

    Draft &m_draft;
    ProgressTeller &m_progress;
};

ReadResult wholeFileFault(std::string message)
{
    return {.dossier = nullptr,
            .faults = {Fault{.pointer = {}, .message = std::move(message)}},
            .errors = 1};
}

/// The dossier, or all that is wrong with it.
ReadResult read(std::string_view json, const ProgressWatch &watch)
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
    ProgressTeller progress(draft, watch);
    DraftReader reader(draft, progress);
    const bool isWhole = readElements(json, dossierShape(), reader, faults);
    std::future<std::string> digest;
    if (isWhole && progress.tell(json.size())) {
        digest = std::async([json] { return sha256(json); }); // beside what comes next
        resolve(draft);
    }
    if (progress.isStopped())
        return wholeFileFault("the file was not read to its end");
    ReadResult result{.dossier = nullptr,
                      .faults = faults.located(json),
                      .errors = faults.errors(),
                      .warnings = faults.warnings(),
                      .accepted = draft.warnings.accepted()};
    if (!faults.hasErrors()) {
        draft.dossier.pool = draft.pool;
        draft.dossier.sha256 = digest.get();
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
    return readDossier(json, {});
}

ReadResult readDossierFile(const std::filesystem::path &path)
{
    return readDossierFile(path, {});
}

ReadResult readDossier(std::string_view json, const ProgressWatch &watch)
{
    return withoutThrowing([&] { return read(json, watch); });
}

ReadResult readDossierFile(const std::filesystem::path &path, const ProgressWatch &watch)
{
    return withoutThrowing([&] {
        const FileBytes file = readFile(path);
        return file.problem.empty() ? read(file.bytes, watch) : wholeFileFault(file.problem);
    });
}

}
