// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kioskflow.h"

#include <algorithm>

namespace ledgerline {

void KioskFlow::touch(Time now)
{
    m_stage = Stage::exploring;
    m_touched = now;
}

void KioskFlow::advance(Time now)
{
    if (m_stage == Stage::attract)
        return;
    const Time quiet = now - m_touched;
    if (quiet >= m_idle + m_countdown)
        m_stage = Stage::attract;
    else if (quiet >= m_idle)
        m_stage = Stage::asking;
}

std::chrono::seconds KioskFlow::left(Time now) const
{
    if (m_stage != Stage::asking)
        return {};
    const Time end = m_touched + m_idle + m_countdown;
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(end - now));
}

}
