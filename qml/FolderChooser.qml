// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Ledgerline.App

/** Asks where figures go. Made when it is first needed: it is slow to load. */
FolderDialog {
    id: root

    required property FigureExport figure

    title: qsTr("Where to write figures")
    onAccepted: figure.setFolderUrl(selectedFolder)
}
