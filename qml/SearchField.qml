// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** Where words are typed; its other keys go through a list that stands beside it. */
T.TextField {
    id: root

    /** How many rows Page Up and Page Down move. */
    property int page: 1

    signal moved(by: int)
    signal proceeded(by: int)

    implicitHeight: Theme.control + Theme.gap
    leftPadding: Theme.gap + Theme.wide + Theme.gap
    rightPadding: eraser.width + Theme.tight
    font: Theme.body
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.paper
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    maximumLength: 120
    placeholderText: qsTr("Search events")
    Accessible.name: placeholderText
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down)
            moved(1);
        else if (event.key === Qt.Key_Up)
            moved(-1);
        else if (event.key === Qt.Key_PageDown)
            moved(page);
        else if (event.key === Qt.Key_PageUp)
            moved(-page);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            proceeded(event.modifiers & Qt.ShiftModifier ? -1 : 1);
        else if (event.key === Qt.Key_F && event.modifiers === Qt.ControlModifier)
            selectAll();
        else
            event.accepted = false;
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.hair
        border.color: root.activeFocus ? Theme.accent : Theme.rule

        Icon {
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            shape: Icon.Search
            color: Theme.mutedText
        }

        PlainText {
            x: root.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: root.length === 0 && root.preeditText === ""
            text: root.placeholderText
            color: Theme.mutedText
            Accessible.ignored: true
        }
    }

    FlatButton {
        id: eraser

        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length > 0
        symbol: Icon.Close
        description: qsTr("Clear")
        onClicked: {
            root.clear();
            root.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
