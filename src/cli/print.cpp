// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include <cerrno>
#include <cstring>
#include <iostream>
#include <string>

namespace ledgerline::cli {

Status fail(Status status, std::string_view message)
{
    std::string line(message);
    for (char &c : line)
        c = c == '\n' ? ' ' : c; // one error, one line
    std::cerr << "ledgerline: error: " << line << '\n';
    return status;
}

Status print(std::string_view text)
{
    errno = 0;
    std::cout << text << std::flush;
    if (std::cout)
        return done;
    const int reason = errno == 0 ? EIO : errno;
    return fail(dataAtFault, std::string("the output cannot be written: ") + std::strerror(reason));
}

}
