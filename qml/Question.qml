// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Something that has to be decided before it goes on. Esc and a click beside it put it off. */
Sheet {
    id: root

    /** Whether there is anything to decide now. What is no longer asked has not been put off. */
    required property bool asked

    property alias text: told.text
    property alias yes: agree.text
    property alias no: refuse.text
    property alias later: wait.text

    signal agreed
    signal refused
    signal putOff

    property bool answered: false

    visible: asked
    onAboutToShow: answered = false
    onOpened: agree.forceActiveFocus(Qt.TabFocusReason)
    onClosed: if (asked && !answered) {
        putOff();
    }

    function answer(how: string) {
        answered = true;
        if (how === "yes")
            agreed();
        else if (how === "no")
            refused();
        else
            putOff();
    }

    PlainText {
        id: told

        width: root.inner
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        FlatButton {
            id: wait

            text: qsTr("Cancel")
            onClicked: root.answer("later")
        }

        FlatButton {
            id: refuse

            onClicked: root.answer("no")
        }

        FlatButton {
            id: agree

            checked: true
            onClicked: root.answer("yes")
        }
    }
}
