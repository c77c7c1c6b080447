// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/storydraft.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ledgerline {

/// A story while it is edited, with what it was before: what undo and redo walk through. With each
/// step goes the scene that was chosen, from 0; -1 where there is none.
class DraftHistory
{
public:
    explicit DraftHistory(StoryDraft first);

    [[nodiscard]] const StoryDraft &draft() const { return m_steps[m_at].draft; }
    [[nodiscard]] int scene() const { return m_steps[m_at].scene; }

    /// Is no step.
    void choose(int scene);

    /// What has been undone is gone. Steps of one run, as letters typed into one text, are one.
    void push(StoryDraft next, int scene, const std::string &run = {});

    /// Where the story lies, and so its dossier from there, is no step: it is so in all of them.
    void setDossier(const std::string &path);

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();

private:
    struct Step
    {
        StoryDraft draft;
        int scene;
    };

    [[nodiscard]] static int within(const StoryDraft &draft, int scene);

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    std::string m_run; ///< that the last step belongs to; empty: none
};

}
