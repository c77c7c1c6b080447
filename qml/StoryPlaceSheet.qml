// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Where a story is saved: its name and its folder. */
Sheet {
    id: root

    required property StoryKeeper keeper

    heading: qsTr("Save the story as")
    onOpened: name.takeFocus()
    onClosed: keeper.giveUpSaving()

    function save() {
        if (keeper.saveThere())
            close();
    }

    Field {
        id: name

        width: root.inner
        name: qsTr("File")
        text: root.keeper.name
        onEdited: text => root.keeper.name = text
        onAccepted: root.save()
    }

    FolderRow {
        width: root.inner
        folder: root.keeper.folder
        onChosen: folder => root.keeper.setFolderUrl(folder)
    }

    PlainText {
        width: root.inner
        visible: text !== ""
        text: root.keeper.failed ? root.keeper.message : root.keeper.replaces ? qsTr("There is a file of that name: it will be replaced.") : ""
        color: root.keeper.failed ? Theme.dispute : Theme.mutedText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        FlatButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }

        FlatButton {
            text: root.keeper.replaces ? qsTr("Replace") : qsTr("Save")
            checked: true
            onClicked: root.save()
        }
    }
}
