// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Ledgerline.App

/** Asks for a dossier. Made when it is first needed: it is slow to load. */
FileDialog {
    id: root

    required property Session session

    title: qsTr("Open a dossier")
    nameFilters: [qsTr("Dossiers (*.json)"), qsTr("Exported figures (*.svg *.png *.pdf)"), qsTr("All files (*)")]
    onAccepted: session.open(selectedFile)
}
