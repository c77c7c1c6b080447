// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dossier/files.h"

#include "dossier/file.h"

#include <cerrno>
#include <csignal>
#include <fstream>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace ledgerline;
namespace fs = std::filesystem;

namespace {

constexpr uid_t somebody = 65534; ///< who owns nothing and is in no group

int syncError = 0; ///< what fsync() fails with; 0: it does what it should

mode_t modeOf(const fs::path &path)
{
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename());
    std::ranges::sort(names);
    return names;
}

/// What `work` says when a process of its own does it; or how that process ended.
template<typename Work>
std::string inChild(Work work)
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const std::string said = work();
        const ssize_t written = ::write(ends[1], said.data(), said.size());
        std::_Exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string said(4096, '\0');
    const ssize_t got = ::read(ends[0], said.data(), said.size());
    said.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status)) : said;
}

/// Saves as a user who may not do everything.
std::string saveAsSomebody(const fs::path &path)
{
    return inChild([&]() -> std::string {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(somebody) != 0 || ::setuid(somebody) != 0))
            return "root stays root";
        return saveFile(path, "new");
    });
}

/// Saves where no file may have more than 1000 bytes.
std::string saveOnFullDisk(const fs::path &path, bool isSignalled)
{
    return inChild([&] {
        const rlimit limit{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, isSignalled ? SIG_DFL : SIG_IGN);
        return saveFile(path, std::string(1'000'000, 'n'));
    });
}

using Names = std::vector<std::string>;

const std::string done; ///< what saveFile() says when it is

}

/// In the place of the C library's, for this program: no disk fails when a test needs one to.
int fsync(int descriptor)
{
    if (syncError == 0)
        return static_cast<int>(::syscall(SYS_fsync, descriptor));
    errno = syncError;
    return -1;
}

TEST_CASE("a file is made with the permissions that new files have", "[file]")
{
    const ScratchFolder folder;
    const mode_t before = ::umask(027);
    CHECK(saveFile(folder / "a", "new") == done);
    ::umask(before);
    CHECK(bytesOf(folder / "a") == "new");
    CHECK(modeOf(folder / "a") == 0640);
    CHECK(saveFile(folder / "empty", "") == done);
    CHECK(bytesOf(folder / "empty").empty());
    CHECK(namesIn(folder / "") == Names{"a", "empty"});
}

TEST_CASE("a file that is replaced keeps its permissions and its owner", "[file]")
{
    const ScratchFolder folder;
    const auto mode = GENERATE(as<mode_t>(), 0600, 0644, 0664, 0755);
    writeBytes(folder / "a", "a longer text than the new one");
    if (::geteuid() == 0)
        REQUIRE(::chown((folder / "a").c_str(), somebody, 12345) == 0);
    REQUIRE(::chmod((folder / "a").c_str(), mode) == 0);
    struct stat before = {};
    REQUIRE(::stat((folder / "a").c_str(), &before) == 0);
    CHECK(saveFile(folder / "a", "new") == done);
    struct stat after = {};
    REQUIRE(::stat((folder / "a").c_str(), &after) == 0);
    CHECK(bytesOf(folder / "a") == "new");
    CHECK(after.st_mode == before.st_mode);
    CHECK(after.st_uid == before.st_uid);
    CHECK(after.st_gid == before.st_gid);
    CHECK(after.st_ino != before.st_ino); // replaced, not written over
}

TEST_CASE("a group that a file cannot be given to takes its rights along", "[file]")
{
    if (::geteuid() != 0)
        return; // nobody else can make such a file
    const ScratchFolder folder;
    REQUIRE(::chmod((folder / "").c_str(), 0777) == 0);
    writeBytes(folder / "a", "old");
    REQUIRE(::chown((folder / "a").c_str(), somebody, 12345) == 0);
    REQUIRE(::chmod((folder / "a").c_str(), 0660) == 0);
    CHECK(saveAsSomebody(folder / "a") == done);
    CHECK(bytesOf(folder / "a") == "new");
    CHECK(modeOf(folder / "a") == 0600); // or somebody's group could read it from now on
}

TEST_CASE("a link stays a link, and its target is replaced", "[file]")
{
    const ScratchFolder folder;
    fs::create_directories(folder / "there/deep");
    fs::create_directory_symlink("there/deep", folder / "elsewhere");
    writeBytes(folder / "there/a", "old");
    const auto link = [&](const char *target, const char *name) {
        fs::create_symlink(target, folder / name);
        return folder / name;
    };
    const auto replaces = [&](const fs::path &path, const char *target, std::string_view bytes) {
        CHECK(saveFile(path, bytes) == done);
        CHECK(fs::is_symlink(path));
        CHECK(fs::is_regular_file(fs::symlink_status(folder / target)));
        CHECK(bytesOf(folder / target) == bytes);
    };
    replaces(link("there/a", "relative"), "there/a", "1");
    replaces(link((folder / "there/a").c_str(), "absolute"), "there/a", "2");
    replaces(link("relative", "chain"), "there/a", "3");
    // ".." begins where the folder is, not where its link is
    link("../a", "elsewhere/up");
    replaces(folder / "elsewhere/up", "there/a", "4");
    replaces(link("there/made", "dangling"), "there/made", "5");
    CHECK(namesIn(folder / "there") == Names{"a", "deep", "made"});
}

TEST_CASE("a disk that fills up leaves the file as it was, and nothing beside it", "[file]")
{
    const ScratchFolder folder;
    writeBytes(folder / "a", "old");
    CHECK(saveOnFullDisk(folder / "a", false) == "File too large");
    CHECK(bytesOf(folder / "a") == "old");
    CHECK(saveOnFullDisk(folder / "b", false) == "File too large");
    CHECK(namesIn(folder / "") == Names{"a"});
}

TEST_CASE("a disk that does not keep what was written leaves the file as it was", "[file]")
{
    const ScratchFolder folder;
    writeBytes(folder / "a", "old");
    const std::string said = inChild([&] {
        syncError = EIO;
        return saveFile(folder / "a", "new");
    });
    CHECK(said == "Input/output error");
    CHECK(bytesOf(folder / "a") == "old");
    CHECK(namesIn(folder / "") == Names{"a"});
}

TEST_CASE("a file is saved where there is nothing to sync", "[file]")
{
    const ScratchFolder folder;
    const std::string said = inChild([&] {
        syncError = EINVAL;
        return saveFile(folder / "a", "new");
    });
    CHECK(said == done);
    CHECK(bytesOf(folder / "a") == "new");
}

TEST_CASE("a process that is killed while it saves leaves the file as it was", "[file]")
{
    const ScratchFolder folder;
    writeBytes(folder / "a", "old");
    CHECK(saveOnFullDisk(folder / "a", true) == "signal " + std::to_string(SIGXFSZ));
    CHECK(bytesOf(folder / "a") == "old");
}

TEST_CASE("who may not write to a file or its folder does not", "[file]")
{
    const ScratchFolder folder;
    fs::create_directory(folder / "locked");
    writeBytes(folder / "locked/a", "old");
    fs::permissions(folder / "", fs::perms(0755));
    fs::permissions(folder / "locked/a", fs::perms(0666));
    fs::permissions(folder / "locked", fs::perms(0555));
    CHECK(saveAsSomebody(folder / "locked/a") == "Permission denied");
    CHECK(saveAsSomebody(folder / "locked/b") == "Permission denied");
    fs::permissions(folder / "locked", fs::perms(0777));
    CHECK(bytesOf(folder / "locked/a") == "old");
    CHECK(namesIn(folder / "locked") == Names{"a"});

    fs::permissions(folder / "locked/a", fs::perms(0444)); // although its folder is open
    CHECK(saveAsSomebody(folder / "locked/a") == "Permission denied");
    CHECK(bytesOf(folder / "locked/a") == "old");
    CHECK(namesIn(folder / "locked") == Names{"a"});
}

TEST_CASE("what is no file is not replaced", "[file]")
{
    const ScratchFolder folder;
    fs::create_directory(folder / "folder");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("loop", folder / "loop");
    writeBytes(folder / "a", "old");
    CHECK(saveFile(folder / "folder", "new") == "Is a directory");
    CHECK(saveFile(folder / "pipe", "new") == "this is no regular file");
    CHECK(saveFile(folder / "loop", "new") == "Too many levels of symbolic links");
    CHECK(saveFile(folder / "missing/a", "new") == "No such file or directory");
    CHECK(saveFile(folder / "a/b", "new") == "Not a directory");
    CHECK(saveFile("", "new") == "No such file or directory");
    CHECK(bytesOf(folder / "a") == "old");
    CHECK(namesIn(folder / "") == Names{"a", "folder", "loop", "pipe"});
}

TEST_CASE("who reads while a file is saved gets the old one or the new one", "[file]")
{
    const ScratchFolder folder;
    const std::string texts[] = {std::string(300'000, 'a'), std::string(200'000, 'b')};
    REQUIRE(saveFile(folder / "a", texts[0]) == done);
    std::jthread writer([&](const std::stop_token &stop) {
        for (int i = 1; !stop.stop_requested(); ++i)
            (void)saveFile(folder / "a", texts[i % 2]);
    });
    int other = 0;
    for (int i = 0; i < 200; ++i) {
        const FileBytes found = readFile(folder / "a");
        if (found.bytes != texts[0] && found.bytes != texts[1])
            ++other;
    }
    CHECK(other == 0);
}
