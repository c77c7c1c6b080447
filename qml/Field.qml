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
    property bool onlyDigits: false

    /** Whether it is part of something that takes back what is written, and that Esc goes back to. */
    property bool isPart: false

    signal edited(text: string)
    signal accepted
    signal undoAsked
    signal redoAsked
    signal escaped

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    function ask(event: KeyEvent): bool {
        if (event.key === Qt.Key_Z && event.modifiers === Qt.ControlModifier)
            undoAsked();
        else if (event.key === Qt.Key_Z && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier))
            redoAsked();
        else if (event.key === Qt.Key_Escape)
            escaped();
        else
            return false;
        return true;
    }

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
                onTextChanged: {
                    const fit = root.onlyDigits ? text.replace(/\D/g, "").slice(0, 4) : text;
                    if (fit !== text) {
                        const at = cursorPosition;
                        text = fit;
                        cursorPosition = Math.min(at - 1, fit.length);
                    } else if (text !== root.text) {
                        root.edited(text);
                    }
                }
                Keys.onShortcutOverride: event => event.accepted = root.isPart && event.key === Qt.Key_Escape
                Keys.onPressed: event => event.accepted = root.isPart && root.ask(event)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => {
                    event.accepted = root.lines === 1;
                    if (event.accepted)
                        root.accepted();
                }
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
