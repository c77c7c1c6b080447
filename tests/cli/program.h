// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs the built program as a user does.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What the machine has around a call.
struct Surroundings
{
    std::map<std::string, std::string> environment = {}; ///< beside PATH, which is always given
    std::filesystem::path folder = {}; ///< to run in; empty: that of the test
    std::filesystem::path program = {}; ///< empty: the built one
    long greatestFile = -1; ///< bytes that a file may have; -1: any
    std::string outputTo = {}; ///< a file for standard output; empty: it is captured
    std::string inputFrom = {}; ///< a file for standard input; empty: that of the test
    bool asSomebody = false; ///< where the test is root's: as a user who may not do everything
};

struct Outcome
{
    int status = -1; ///< what the program exited with; 1000 and the signal when one ended it
    std::string out;
    std::string err;
};

[[nodiscard]] Outcome run(const std::vector<std::string> &arguments,
                          const Surroundings &surroundings = {});

/// A folder of a test's own that goes with the test.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// Writes a file into it and gives its path.
    std::string write(std::string_view name, std::string_view text) const;

    /// The names of all that is in it, at any depth, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

/// The built program while it runs. It is killed if the test forgets it.
class Running
{
public:
    explicit Running(const std::vector<std::string> &arguments,
                     const Surroundings &surroundings = {});
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    /// What it has printed up to now.
    [[nodiscard]] std::string out() const;
    [[nodiscard]] std::string err() const;

    /// Waits for its end, and gives what Outcome::status is.
    [[nodiscard]] int wait();
    [[nodiscard]] int endBy(int signal);

private:
    Folder m_folder;
    bool m_isCaptured;
    int m_process = -1;
};

[[nodiscard]] std::string contents(const std::filesystem::path &file);

/// True for one line that begins "ledgerline: error: ".
[[nodiscard]] bool isOneError(std::string_view text);

inline const std::string record = LEDGERLINE_SOURCE_DIR "/data/istanbul.json";
