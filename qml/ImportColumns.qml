// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** The columns of a foreign table, each with a sample and what it stands for. */
Item {
    id: root

    required property ForeignImport foreign

    PlainText {
        id: head

        width: parent.width
        text: qsTr("What its columns are")
        font: Theme.strong
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        model: root.foreign.columns
        cacheBuffer: 8000 // pixels: what is there can be reached by Tab
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Columns")
        T.ScrollBar.vertical: SlimScrollBar {
        }

        delegate: ImportColumn {
            width: list.width - Theme.wide
            onAsked: button => {
                menu.column = index;
                menu.field = field;
                menu.popup(button, 0, button.height);
            }
            onReached: list.positionViewAtIndex(index, ListView.Contain)
        }
    }

    FlatMenu {
        id: menu

        property int column: -1
        property string field

        Instantiator {
            model: root.foreign.fields
            onObjectAdded: (index, object) => menu.insertItem(index, object as FlatMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as FlatMenuItem)

            delegate: FlatMenuItem {
                required property string name
                required property string label

                text: label
                checked: menu.field === name
                onTriggered: root.foreign.setField(menu.column, name)
            }
        }
    }
}
