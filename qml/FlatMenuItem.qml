// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** An entry of a menu: a check, its text, what qualifies it, its key. */
T.MenuItem {
    id: root

    /** The key that does the same, or where a file is: to the right, muted. */
    property string hint

    implicitHeight: Theme.control
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Keys.onReturnPressed: root.choose()
    Keys.onEnterPressed: root.choose()
    Accessible.name: text

    background: Rectangle {
        radius: Theme.tight
        color: root.highlighted ? Theme.hovered : "transparent"
    }

    contentItem: RowLayout {
        spacing: Theme.tight

        Icon {
            shape: root.checked ? Icon.Check : Icon.None
            color: Theme.accent
        }

        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: 320
            text: root.text
            color: root.enabled ? Theme.text : Theme.mutedText
            Accessible.ignored: true
        }

        PlainText {
            Layout.leftMargin: Theme.broad
            Layout.maximumWidth: 320
            text: root.hint
            font: Theme.small
            color: Theme.mutedText
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Icon {
            visible: root.subMenu !== null
            shape: Icon.Right
            color: Theme.mutedText
        }
    }

    /** What a click does, for the keys that a menu leaves alone. */
    function choose() {
        if (action)
            action.trigger();
        else
            triggered();
    }
}
