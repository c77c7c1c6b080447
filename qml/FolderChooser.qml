// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs

/** Asks for a folder to write to. Made when it is first needed: it is slow to load. */
FolderDialog {
    id: root

    title: qsTr("Where to write")
}
