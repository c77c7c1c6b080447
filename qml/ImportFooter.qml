// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Where the dossier is saved, why it cannot be, and the buttons that do it. */
Column {
    id: root

    required property ForeignImport foreign

    signal cancelled

    function takeFocus() {
        agree.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap

    Row {
        width: parent.width
        spacing: Theme.broad

        Field {
            width: 400
            name: qsTr("Title of the dossier")
            text: root.foreign.title
            placeholder: root.foreign.ownTitle
            onEdited: text => root.foreign.title = text
            onAccepted: root.foreign.save()
        }

        Field {
            width: 160
            name: qsTr("Language of its texts")
            text: root.foreign.language
            onEdited: text => root.foreign.language = text
            onAccepted: root.foreign.save()
        }

        Field {
            width: 240
            visible: root.foreign.timed
            name: qsTr("Clock of times without a zone")
            text: root.foreign.timezone
            onEdited: text => root.foreign.timezone = text
            onAccepted: root.foreign.save()
        }
    }

    Row {
        width: parent.width
        spacing: Theme.broad

        Field {
            id: name

            width: 400
            name: qsTr("Save the dossier as")
            text: root.foreign.name
            onEdited: text => root.foreign.name = text
            onAccepted: root.foreign.save()
        }

        FolderRow {
            anchors.bottom: parent.bottom
            width: parent.width - name.width - parent.spacing
            folder: root.foreign.folder
            onChosen: folder => root.foreign.setFolderUrl(folder)
        }
    }

    Item {
        width: parent.width
        height: Math.max(buttons.height, told.height)

        PlainText {
            id: told

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - buttons.width - Theme.wide
            text: root.foreign.message !== "" ? root.foreign.message : root.foreign.saving ? qsTr("Saving…") : root.foreign.replaces ? qsTr("There is a file of that name: it will be replaced.") : qsTr("“%1” itself stays as it is.").arg(root.foreign.fileName)
            color: root.foreign.message !== "" ? Theme.dispute : Theme.mutedText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            FlatButton {
                text: qsTr("Cancel")
                enabled: !root.foreign.saving
                onClicked: root.cancelled()
            }

            FlatButton {
                id: agree

                text: root.foreign.replaces ? qsTr("Replace") : qsTr("Import")
                checked: root.foreign.ready
                ink: root.foreign.ready ? Theme.text : Theme.mutedText
                onClicked: root.foreign.save()
            }
        }
    }
}
