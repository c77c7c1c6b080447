// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A thin line between two things. */
Rectangle {
    id: root

    implicitWidth: Theme.hair
    implicitHeight: Theme.hair
    color: Theme.rule
}
