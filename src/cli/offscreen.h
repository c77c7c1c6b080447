// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QApplication;

namespace ledgerline::cli {

/// What painting needs of Qt, without a display and without a say for the machine: what is painted
/// depends on the dossier, the view and the version alone.
class OffscreenApplication
{
public:
    OffscreenApplication();
    ~OffscreenApplication();

private:
    std::unique_ptr<QApplication> m_application;
};

}
