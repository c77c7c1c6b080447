// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/elements.h"
#include "dossier/faultlog.h"
#include "dossier/tree.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace ledgerline {

/// Elements that were parsed one after the other, and what the parser has against them.
struct Batch
{
    struct Element
    {
        Section section;
        std::size_t root; ///< in `tree`
    };

    Tree tree;
    std::vector<Element> elements;
    FaultLog faults;

    void clear()
    {
        tree.clear();
        elements.clear();
        faults = {};
    }
};

/// Brings elements from the parser to their reader, who works beside it where that is worth a
/// thread. Either way the reader hears and reports the same in the same order.
class Relay
{
public:
    Relay(ElementReader &reader, FaultLog &faults, bool isLarge);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Takes what is in the batch and leaves an empty one. False: nobody wants any more.
    bool pass(Batch &batch);

    /// Waits until all is read. False: the reader stopped before the end.
    bool finish();

private:
    void read(Batch &batch);
    void work();
    void join();

    ElementReader &m_reader;
    FaultLog &m_faults; ///< the reader's too
    std::mutex m_mutex; ///< of the next four
    std::deque<Batch> m_waiting;
    std::vector<Batch> m_spare; ///< empty, with the memory that they have had
    bool m_isOver = false;
    std::exception_ptr m_thrown;
    std::condition_variable m_changed;
    std::atomic<bool> m_isStopped = false;
    std::thread m_thread;
};

}
