// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafthistory.h"

#include <algorithm>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t mostSteps = 200; // of some ten kilobytes each

}

DraftHistory::DraftHistory(StoryDraft first)
{
    const int scene = within(first, 0);
    m_steps.push_back({std::move(first), scene});
}

int DraftHistory::within(const StoryDraft &draft, int scene)
{
    const int last = static_cast<int>(draft.sceneCount()) - 1;
    return std::min(std::max(scene, 0), last);
}

void DraftHistory::choose(int scene)
{
    m_steps[m_at].scene = within(draft(), scene);
    m_run.clear();
}

void DraftHistory::push(StoryDraft next, int scene, const std::string &run)
{
    if (next == draft())
        return;
    const bool goesOn = !run.empty() && run == m_run;
    m_steps.resize(m_at + 1, m_steps.front());
    scene = within(next, scene);
    if (goesOn)
        m_steps.back() = {std::move(next), scene};
    else
        m_steps.push_back({std::move(next), scene});
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
    m_run = run;
}

void DraftHistory::setDossier(const std::string &path)
{
    for (Step &step : m_steps)
        step.draft.setDossier(path);
}

void DraftHistory::undo()
{
    m_at -= canUndo() ? 1 : 0;
    m_run.clear();
}

void DraftHistory::redo()
{
    m_at += canRedo() ? 1 : 0;
    m_run.clear();
}

}
