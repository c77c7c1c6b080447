// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** A scroll bar that is no wider than it must be, and gone where there is nothing to scroll. */
T.ScrollBar {
    id: root

    implicitWidth: Theme.gap + Theme.tight
    implicitHeight: Theme.gap + Theme.tight
    padding: Theme.hair * 3
    visible: size < 1
    minimumSize: 0.08

    contentItem: Rectangle {
        radius: Math.min(width, height) / 2
        color: Theme.mutedText
        opacity: root.pressed ? 0.8 : root.hovered ? 0.6 : 0.3
    }
}
