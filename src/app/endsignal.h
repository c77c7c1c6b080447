// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ledgerline {

/// Asked to end, by systemd or from a terminal. While this lives, that is told instead of ending
/// the process at once. There is one at a time.
class EndSignal : public QObject
{
    Q_OBJECT

public:
    explicit EndSignal(QObject *parent = nullptr);
    ~EndSignal() override;

Q_SIGNALS:
    void asked();
};

}
