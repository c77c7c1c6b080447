// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/farewell.h"

#include "app/storykeeper.h"

#include <utility>

namespace ledgerline {

Farewell::Farewell(StoryKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &StoryKeeper::settled, this, &Farewell::settle);
}

void Farewell::setAsking(bool asking)
{
    m_asking = asking;
    Q_EMIT changed();
}

void Farewell::leave(std::function<void()> then, std::function<void()> otherwise)
{
    settle(false); // what waited until now
    m_then = std::move(then);
    m_otherwise = std::move(otherwise);
    if (m_keeper.isUnsaved())
        setAsking(true);
    else
        goOn();
}

void Farewell::goOn()
{
    setAsking(false);
    m_otherwise = {};
    if (const auto then = std::exchange(m_then, {})) {
        m_keeper.end();
        then();
    }
}

/// What was to be saved is saved, or it is not and all stays as it was.
void Farewell::settle(bool isSaved)
{
    if (isSaved) {
        goOn();
        return;
    }
    m_then = {};
    if (const auto otherwise = std::exchange(m_otherwise, {}))
        otherwise();
}

void Farewell::close()
{
    leave([] {});
}

bool Farewell::mayClose()
{
    if (!m_keeper.isUnsaved()) {
        m_keeper.end();
        return true;
    }
    leave([this] { Q_EMIT closeAllowed(); });
    return false;
}

void Farewell::save()
{
    setAsking(false);
    m_keeper.save();
}

void Farewell::discard()
{
    goOn();
}

void Farewell::cancel()
{
    setAsking(false);
    settle(false);
}

}
