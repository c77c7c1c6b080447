// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Ledgerline.App

/** Asks for a dossier or what becomes one. Made when it is first needed: it is slow to load. */
FileDialog {
    id: root

    required property Session session

    title: qsTr("Open a dossier")
    nameFilters: [qsTr("Dossiers, figures and what can be imported (*.json *.svg *.png *.pdf *.csv *.tsv *.tab *.ics *.timeline)"), qsTr("Dossiers (*.json)"), qsTr("Exported figures (*.svg *.png *.pdf)"), qsTr("Tables (*.csv *.tsv *.tab)"), qsTr("Calendars (*.ics)"), qsTr("Timeline files (*.json *.timeline)"), qsTr("All files (*)")]
    onAccepted: session.open(selectedFile)
}
