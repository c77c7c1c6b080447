// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** Parts the entries of a menu. */
T.MenuSeparator {
    id: root

    implicitHeight: Theme.gap + Theme.hair
    implicitWidth: Theme.wide
    padding: Theme.tight

    contentItem: Rule {
    }
}
