// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Where a figure is written, the buttons that do it, and how it went. */
Column {
    id: root

    required property FigureExport figure

    spacing: Theme.gap

    FolderRow {
        width: parent.width
        folder: root.figure.folder
        onChosen: folder => root.figure.setFolderUrl(folder)
    }

    PlainText {
        width: parent.width
        text: {
            if (root.figure.files.length === 0)
                return qsTr("Choose a format.");
            const names = root.figure.files.join(", ");
            return root.figure.replaced.length === 0 ? names : qsTr("%1. Replaces %2.").arg(names).arg(root.figure.replaced.join(", "));
        }
        font: Theme.small
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    Item {
        width: parent.width
        height: Theme.control

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - buttons.width - Theme.gap
            visible: !root.figure.busy
            text: root.figure.message
            color: root.figure.failed ? Theme.dispute : Theme.mutedText
            elide: Text.ElideMiddle
            Accessible.role: Accessible.AlertMessage
        }

        ShareBar {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - buttons.width - Theme.wide
            visible: root.figure.busy
            share: root.figure.done / Math.max(1, root.figure.asked)
            told: qsTr("%1 of %2 files").arg(root.figure.done).arg(root.figure.asked)
        }

        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.gap

            FlatButton {
                text: qsTr("Copy")
                description: qsTr("Copy the picture (Ctrl+Shift+C)")
                onClicked: root.figure.copy()
            }

            FlatButton {
                text: root.figure.busy ? qsTr("Stop") : qsTr("Export")
                checked: true
                enabled: root.figure.busy || root.figure.files.length > 0
                onClicked: root.figure.busy ? root.figure.cancel() : root.figure.start()
            }
        }
    }
}
