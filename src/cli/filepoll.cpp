// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filepoll.h"

#include <sys/stat.h>
#include <utility>

namespace ledgerline::cli {

namespace {

std::intmax_t nanoseconds(const timespec &time)
{
    return std::intmax_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}

FilePoll::FilePoll(std::string file)
    : m_file(std::move(file))
    , m_state(stateOf(m_file))
{
}

bool FilePoll::hasChanged()
{
    const State state = stateOf(m_file);
    if (state != m_state) {
        m_state = state;
        m_isSettling = true;
        return false;
    }
    return std::exchange(m_isSettling, false);
}

FilePoll::State FilePoll::stateOf(const std::string &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified = nanoseconds(status.st_mtim),
            .changed = nanoseconds(status.st_ctim)};
}

}
