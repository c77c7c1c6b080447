// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfile.h"

#include <system_error>

namespace ledgerline::cli {

namespace fs = std::filesystem;

std::string complaintAboutOutput(const std::string &output, const fs::path &source)
{
    std::error_code error; // one of them is missing
    if (!fs::equivalent(output, source, error))
        return {};
    return output + ": this is the file that is read; write to another";
}

std::string complaintAboutOutput(const std::string &output, const fs::path &source, bool isForced)
{
    std::string complaint = complaintAboutOutput(output, source);
    std::error_code error;
    if (complaint.empty() && !isForced && fs::exists(output, error))
        complaint = output + ": there is such a file; --force replaces it";
    return complaint;
}

}
