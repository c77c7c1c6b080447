// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/file.h"

#include "dossier/reader.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ledgerline {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

    /// False when the system says only now that something was not written.
    bool close() { return !isOpen() || ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

/// The file that a path leads to when its last part is a symbolic link, which may point to
/// nothing yet. A chain that is too long is left to the system to complain of.
fs::path linkTarget(fs::path path)
{
    constexpr int longestChain = 40; // as Linux has it
    std::error_code error;
    for (int i = 0; i < longestChain && fs::is_symlink(fs::symlink_status(path, error)); ++i)
        path = path.parent_path() / fs::read_symlink(path, error);
    return path;
}

/// A new file beside `target` that is gone when nothing has come of it.
class Substitute
{
public:
    Substitute(const fs::path &target, mode_t mode)
        : m_file(make(target.parent_path(), mode, m_path))
        , m_error(m_file.isOpen() ? 0 : errno)
    {
    }
    ~Substitute()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    Substitute(const Substitute &) = delete;
    Substitute &operator=(const Substitute &) = delete;

    /// What went wrong first; 0 when nothing did.
    [[nodiscard]] int error() const { return m_error; }

    void likenTo(const struct stat &old)
    {
        mode_t mode = old.st_mode & 07777;
        // Who may not give a file to its group does not let another group have its rights.
        if (::fchown(m_file.get(), old.st_uid, old.st_gid) != 0
            && ::fchown(m_file.get(), static_cast<uid_t>(-1), old.st_gid) != 0)
            mode &= ~static_cast<mode_t>(S_IRWXG | S_ISGID | S_ISUID);
        (void)::fchmod(m_file.get(), mode); // some file systems know no permissions
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty() && m_error == 0) {
            const ssize_t written = ::write(m_file.get(), bytes.data(), bytes.size());
            if (written >= 0)
                bytes.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EINTR)
                m_error = errno;
        }
    }

    /// Lets it take the place of `target`, once all of it is on the disk.
    void replace(const fs::path &target)
    {
        check(::fsync(m_file.get()) == 0 || errno == EINVAL); // where there is nothing to sync
        check(m_file.close());
        if (m_error == 0)
            check(::rename(m_path.c_str(), target.c_str()) == 0);
        if (m_error == 0)
            m_path.clear();
    }

private:
    void check(bool isDone)
    {
        if (!isDone && m_error == 0)
            m_error = errno;
    }

    static int make(const fs::path &folder, mode_t mode, fs::path &path)
    {
        constexpr int mostTries = 1000; // names that others have taken
        for (int i = 0; i < mostTries; ++i) {
            path = folder / (".ledgerline-" + std::to_string(::getpid()) + '-' + std::to_string(i));
            const int made
                = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
            if (made >= 0)
                return made;
            if (errno != EEXIST)
                break;
        }
        path.clear();
        return -1;
    }

    fs::path m_path;
    Descriptor m_file;
    int m_error;
};

/// Brings the new name of a file to the disk, too; where that cannot be had, so be it.
void syncFolder(const fs::path &target)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        (void)::fsync(descriptor.get());
}

}

std::string inWords(int error)
{
    return std::generic_category().message(error);
}

FileBytes readFile(const fs::path &path)
{
    // Without waiting: a named pipe that nobody writes to would block for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return {{}, "cannot be read: " + inWords(errno)};
    if (S_ISDIR(status.st_mode))
        return {{}, "this is a directory, not a file"};
    if (!S_ISREG(status.st_mode))
        return {{}, "this is no regular file"};
    if (static_cast<std::uintmax_t>(status.st_size) > limits::fileBytes)
        return {{}, tooLarge()};

    FileBytes result;
    result.bytes.resize(static_cast<std::size_t>(status.st_size));
    std::size_t count = 0;
    while (count < result.bytes.size()) {
        const ssize_t got
            = ::read(file.get(), result.bytes.data() + count, result.bytes.size() - count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {{}, "cannot be read: " + inWords(errno)};
        if (got == 0)
            break; // it became shorter meanwhile
        count += static_cast<std::size_t>(got);
    }
    result.bytes.resize(count);
    return result;
}

std::string tooLarge()
{
    return "the file is larger than " + std::to_string(limits::fileBytes >> 20) + " MiB";
}

std::string saveFile(const fs::path &path, std::string_view bytes)
{
    const fs::path target = linkTarget(path);
    struct stat old = {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (!exists && errno != ENOENT)
        return inWords(errno);
    if (exists && !S_ISREG(old.st_mode))
        return S_ISDIR(old.st_mode) ? inWords(EISDIR) : "this is no regular file";
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return inWords(errno);

    Substitute substitute(target, exists ? 0600 : 0666); // until it is like the old one
    if (substitute.error() == 0) {
        if (exists)
            substitute.likenTo(old);
        substitute.write(bytes);
    }
    if (substitute.error() == 0)
        substitute.replace(target);
    if (substitute.error() != 0)
        return inWords(substitute.error());
    syncFolder(target);
    return {};
}

}
