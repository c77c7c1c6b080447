// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/folder.h"

#include "dossier/digest.h"
#include "dossier/file.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace ledgerline {

namespace fs = std::filesystem;

namespace {

constexpr auto manifestFile = "ledgerline-report.sha256";

bool isThere(const fs::path &path)
{
    std::error_code error;
    return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

/// Moves that are all undone unless they are kept.
class Moves
{
public:
    ~Moves()
    {
        for (auto move = m_moves.rbegin(); move != m_moves.rend(); ++move)
            (void)::rename(move->second.c_str(), move->first.c_str());
    }
    Moves() = default;
    Moves(const Moves &) = delete;
    Moves &operator=(const Moves &) = delete;

    /// 0 when it is done.
    [[nodiscard]] int move(const fs::path &from, const fs::path &to)
    {
        if (::rename(from.c_str(), to.c_str()) != 0)
            return errno;
        m_moves.emplace_back(from, to);
        return 0;
    }

    void keep() { m_moves.clear(); }

private:
    std::vector<std::pair<fs::path, fs::path>> m_moves;
};

}

ReportFolder::ReportFolder(fs::path folder, const std::vector<std::string> &files)
    : m_folder(std::move(folder))
    , m_earlier(readManifest(readFile(m_folder / manifestFile).bytes))
{
    for (const std::string &file : files) {
        m_problem = m_problem.empty() ? inTheWay(file) : m_problem;
    }
    if (!m_problem.empty())
        return;
    std::string pattern = (m_folder / ".ledgerline-XXXXXX").native();
    if (::mkdtemp(pattern.data()) == nullptr) {
        m_problem = m_folder.native() + ": cannot be written to: " + inWords(errno);
        return;
    }
    m_gathered = pattern;
    m_aside = m_gathered / "earlier";
}

ReportFolder::~ReportFolder()
{
    std::error_code error;
    if (!m_gathered.empty())
        fs::remove_all(m_gathered, error);
}

std::string ReportFolder::nameOf(const std::string &file) const
{
    return (m_folder / file).lexically_normal().native();
}

std::string ReportFolder::inTheWay(const std::string &file) const
{
    if (!isThere(m_folder / file) || isOurs(file))
        return {};
    return nameOf(file)
        + ": is in the way: no earlier report wrote it, or it was changed since; move it, or write "
          "to another folder";
}

bool ReportFolder::isOurs(const std::string &file) const
{
    const auto known = m_earlier.find(file);
    std::error_code error;
    if (known == m_earlier.end()
        || !fs::is_regular_file(fs::symlink_status(m_folder / file, error)))
        return false;
    const FileBytes read = readFile(m_folder / file);
    return read.problem.empty() && known->second.contains(sha256(read.bytes));
}

std::string ReportFolder::save(const std::string &file, const std::string &name,
                               std::string_view bytes) const
{
    const std::string problem = saveFile(m_gathered / name, bytes);
    return problem.empty() ? problem : nameOf(file) + ": cannot be written: " + problem;
}

std::string ReportFolder::add(const std::string &file, std::string_view bytes)
{
    m_manifest[file] = {sha256(bytes)};
    return save(file, file, bytes);
}

std::string ReportFolder::placeAll()
{
    std::vector<std::string> leaving; // and not coming again
    for (const auto &[file, digests] : m_earlier) {
        if (!m_manifest.contains(file) && isOurs(file))
            leaving.push_back(file);
    }
    const auto failed = [this](const std::string &file, int reason) {
        return nameOf(file) + ": cannot be replaced: " + inWords(reason);
    };
    Moves moves;
    const auto putAside = [&](const std::string &file) {
        return isThere(m_folder / file) ? moves.move(m_folder / file, m_aside / file) : 0;
    };
    // Whenever the machine stops on the way, the manifest knows whatever it finds again.
    int reason = putAside(manifestFile);
    if (reason == 0)
        reason = moves.move(m_gathered / "both", m_folder / manifestFile);
    if (reason != 0)
        return failed(manifestFile, reason);
    for (const auto &[file, digests] : m_manifest) {
        reason = putAside(file);
        if (reason == 0)
            reason = moves.move(m_gathered / file, m_folder / file);
        if (reason != 0)
            return failed(file, reason);
    }
    for (const std::string &file : leaving) {
        if (reason = putAside(file); reason != 0)
            return failed(file, reason);
    }
    if (::rename((m_gathered / "new").c_str(), (m_folder / manifestFile).c_str()) != 0)
        return failed(manifestFile, errno);
    moves.keep();
    return {};
}

std::string ReportFolder::replace()
{
    for (const auto &[file, digests] : m_manifest) {
        if (std::string problem = inTheWay(file); !problem.empty())
            return problem; // it has come meanwhile
    }
    Manifest both = m_earlier;
    for (const auto &[file, digests] : m_manifest)
        both[file].insert(digests.begin(), digests.end());
    for (const auto &[name, manifest] : {std::pair("both", &both), std::pair("new", &m_manifest)}) {
        if (std::string problem = save(manifestFile, name, toText(*manifest)); !problem.empty())
            return problem;
    }
    std::error_code error;
    fs::create_directory(m_aside, error);
    if (error)
        return m_folder.native() + ": cannot be written to: " + error.message();
    return placeAll();
}

}
