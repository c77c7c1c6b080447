// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "catch.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <grp.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (std::string &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// In the child: becomes the program.
/// Gives up what root may do more than others.
bool becomeSomebody()
{
    constexpr uid_t somebody = 65534;
    return ::setgroups(0, nullptr) == 0 && ::setgid(somebody) == 0 && ::setuid(somebody) == 0;
}

[[noreturn]] void become(std::vector<std::string> arguments, const Surroundings &surroundings,
                         const fs::path &out, const fs::path &err)
{
    std::vector<std::string> environment;
    environment.push_back("PATH=/usr/bin:/bin");
    for (const auto &[name, value] : surroundings.environment)
        environment.push_back(name + '=' + value);
    const int outFile = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int errFile = ::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (::dup2(outFile, STDOUT_FILENO) < 0 || ::dup2(errFile, STDERR_FILENO) < 0)
        std::_Exit(126);
    if (!surroundings.folder.empty() && ::chdir(surroundings.folder.c_str()) != 0)
        std::_Exit(126);
    if (!surroundings.inputFrom.empty()
        && ::dup2(::open(surroundings.inputFrom.c_str(), O_RDONLY), STDIN_FILENO) < 0)
        std::_Exit(126);
    if (surroundings.asSomebody && ::geteuid() == 0 && !becomeSomebody())
        std::_Exit(126);
    if (surroundings.greatestFile >= 0) {
        const rlim_t bytes = static_cast<rlim_t>(surroundings.greatestFile);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ::execve(arguments.front().c_str(), pointers(arguments).data(), pointers(environment).data());
    std::_Exit(127);
}

}

Outcome run(const std::vector<std::string> &arguments, const Surroundings &surroundings)
{
    Running program(arguments, surroundings);
    const int status = program.wait();
    return {.status = status, .out = program.out(), .err = program.err()};
}

Running::Running(const std::vector<std::string> &arguments, const Surroundings &surroundings)
    : m_isCaptured(surroundings.outputTo.empty())
{
    const fs::path out = m_isCaptured ? m_folder.path() / "out" : fs::path(surroundings.outputTo);
    std::vector<std::string> all = arguments;
    all.insert(all.begin(),
               surroundings.program.empty() ? std::string(LEDGERLINE_PROGRAM)
                                            : surroundings.program.native());
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0)
        become(all, surroundings, out, m_folder.path() / "err");
}

Running::~Running()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
}

std::string Running::out() const
{
    return m_isCaptured ? contents(m_folder.path() / "out") : "";
}

std::string Running::err() const
{
    return contents(m_folder.path() / "err");
}

int Running::wait()
{
    int status = 0;
    REQUIRE(::waitpid(m_process, &status, 0) == m_process);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

int Running::endBy(int signal)
{
    REQUIRE(::kill(m_process, signal) == 0);
    return wait();
}

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "ledgerline-XXXXXX").native();
    REQUIRE(::mkdtemp(pattern.data()));
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code error;
    fs::remove_all(m_path, error);
}

std::string Folder::write(std::string_view name, std::string_view text) const
{
    const fs::path path = m_path / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.native();
}

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> result;
    for (const auto &entry : fs::recursive_directory_iterator(m_path))
        result.push_back(fs::relative(entry.path(), m_path).native());
    std::sort(result.begin(), result.end());
    return result;
}

std::string contents(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool isOneError(std::string_view text)
{
    return text.starts_with("ledgerline: error: ") && std::ranges::count(text, '\n') == 1
        && text.ends_with('\n');
}
