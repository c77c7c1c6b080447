// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** A text to write, under its name; while it is empty it shows what will stand there instead. */
Column {
    id: root

    property string name
    property string placeholder
    property string text
    property int lines: 1

    signal edited(text: string)

    spacing: Theme.hair * 2
    onTextChanged: if (input.text !== text) {
        input.text = text;
    }

    PlainText {
        text: root.name
        font: Theme.small
        color: Theme.mutedText
        Accessible.ignored: true
    }

    Rectangle {
        width: parent.width
        height: Math.ceil(metrics.height * root.lines) + 2 * Theme.tight
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.hair
        border.color: input.activeFocus ? Theme.accent : Theme.rule

        FontMetrics {
            id: metrics

            font: Theme.body
        }

        Flickable {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            anchors.topMargin: Theme.tight
            anchors.bottomMargin: Theme.tight
            contentHeight: input.height
            clip: true
            interactive: root.lines > 1
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: input

                width: parent.width
                font: Theme.body
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.paper
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: root.lines > 1 ? TextEdit.Wrap : TextEdit.NoWrap
                activeFocusOnTab: true
                onTextChanged: if (text !== root.text) {
                    root.edited(text);
                }
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => event.accepted = root.lines === 1
                Accessible.role: Accessible.EditableText
                Accessible.name: root.name
                Accessible.description: root.placeholder
            }
        }

        PlainText {
            x: Theme.gap
            y: Theme.tight
            width: parent.width - 2 * Theme.gap
            height: parent.height - 2 * Theme.tight
            visible: input.text === ""
            text: root.placeholder
            color: Theme.mutedText
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
            verticalAlignment: Text.AlignTop
            maximumLineCount: root.lines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
