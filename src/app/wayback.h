// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/view.h"

#include <QObject>
#include <QString>

#include <optional>

namespace ledgerline {

class Session;

/// Keeps what was shown before a story is presented, and goes back to it afterwards: a scene leaves
/// out what its story does not need.
class WayBack : public QObject
{
public:
    explicit WayBack(Session &session);

private:
    void begin();
    void goBack();

    Session &m_session;
    std::optional<View> m_before;
    QString m_file; ///< the dossier that it is a view of
};

}
