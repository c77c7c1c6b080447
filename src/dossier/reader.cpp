// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/reader.h"

#include "dossier/cursor.h"
#include "dossier/draft.h"
#include "dossier/elements.h"
#include "dossier/preamble.h"
#include "dossier/zone.h"

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
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
        }
    }

    void readTop(const Node &top) override { ledgerline::readTop(m_draft, top); }

private:
    Draft &m_draft;
};

/// A file descriptor that closes itself.
class File
{
public:
    /// Without waiting: a named pipe that nobody writes to would block for ever.
    explicit File(const std::filesystem::path &path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~File()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::string systemError()
{
    return std::generic_category().message(errno);
}

std::string tooLarge()
{
    return "the file is larger than " + std::to_string(limits::fileBytes >> 20) + " MiB";
}

/// The bytes of a file; or why they cannot be had.
struct Bytes
{
    std::string bytes;
    std::string problem;
};

Bytes readBytes(const std::filesystem::path &path)
{
    const File file(path);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return {{}, "cannot be read: " + systemError()};
    if (S_ISDIR(status.st_mode))
        return {{}, "this is a directory, not a file"};
    if (!S_ISREG(status.st_mode))
        return {{}, "this is no regular file"};
    if (static_cast<std::uintmax_t>(status.st_size) > limits::fileBytes)
        return {{}, tooLarge()};

    Bytes result;
    result.bytes.resize(static_cast<std::size_t>(status.st_size));
    std::size_t count = 0;
    while (count < result.bytes.size()) {
        const ssize_t got
            = ::read(file.descriptor(), result.bytes.data() + count, result.bytes.size() - count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {{}, "cannot be read: " + systemError()};
        if (got == 0)
            break; // it became shorter meanwhile
        count += static_cast<std::size_t>(got);
    }
    result.bytes.resize(count);
    return result;
}

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
    if (readElements(json, reader, faults))
        resolve(draft);
    ReadResult result{.dossier = nullptr,
                      .faults = faults.located(json),
                      .errors = faults.errors(),
                      .warnings = faults.warnings(),
                      .accepted = draft.warnings.accepted()};
    if (!faults.hasErrors()) {
        draft.dossier.pool = draft.pool;
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
        const Bytes file = readBytes(path);
        return file.problem.empty() ? read(file.bytes) : wholeFileFault(file.problem);
    });
}

}
