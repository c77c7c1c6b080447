// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/relay.h"

#include <system_error>
#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t mostWaiting = 4; // batches: the parser is not to run far ahead

}

Relay::Relay(ElementReader &reader, FaultLog &faults, bool isLarge)
    : m_reader(reader)
    , m_faults(faults)
{
    if (!isLarge)
        return;
    try {
        m_thread = std::thread([this] { work(); });
    } catch (const std::system_error &) {
        // There is none to be had: then it is done without.
    }
}

Relay::~Relay()
{
    m_isStopped = true; // unless all was waited for, something was thrown
    join();
}

bool Relay::pass(Batch &batch)
{
    if (!m_thread.joinable()) {
        read(batch);
        batch.clear();
        return !m_isStopped;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    m_waiting.push_back(std::move(batch));
    batch = {};
    if (!m_spare.empty()) {
        batch = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_changed.notify_all();
    return !m_isStopped;
}

bool Relay::finish()
{
    join();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    return !m_isStopped;
}

void Relay::read(Batch &batch)
{
    m_faults.append(std::move(batch.faults));
    for (const Batch::Element &element : batch.elements) {
        if (m_isStopped)
            return;
        const bool goesOn = m_reader.readElement(element.section, batch.tree.at(element.root));
        m_isStopped = !goesOn || m_faults.givesUp();
    }
}

void Relay::work()
{
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        m_changed.notify_all();
        try {
            if (!m_isStopped)
                read(batch);
        } catch (...) {
            m_isStopped = true;
            const std::lock_guard lock(m_mutex);
            m_thrown = std::current_exception();
        }
        batch.clear();
        const std::lock_guard lock(m_mutex);
        m_spare.push_back(std::move(batch));
    }
}

void Relay::join()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

}
