// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ledgerline.App

/** A field for words, and the events that hold them. The keyboard stays in the field. */
T.Popup {
    id: root

    required property Session session

    /** The height that there is. */
    required property real room

    /** Whether Enter goes from hit to hit: the list is out of their way until it is wanted again. */
    property bool folded: false

    width: Theme.search
    height: column.implicitHeight + 2 * padding
    margins: Theme.gap
    padding: Theme.gap
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onAboutToShow: {
        folded = false;
        search.active = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    onClosed: search.active = false

    background: FloatingPaper {
    }

    Search {
        id: search

        session: root.session
        text: field.text
        onTextChanged: root.folded = false
        onCurrentChanged: list.positionViewAtIndex(current, ListView.Contain)
    }

    ColumnLayout {
        id: column

        width: root.availableWidth
        spacing: Theme.gap

        SearchField {
            id: field

            Layout.fillWidth: true
            page: Math.max(1, Math.floor(list.height / list.rowHeight))
            onMoved: by => {
                root.folded = false;
                search.current = Math.max(0, search.current + by);
            }
            onProceeded: by => {
                root.folded = true;
                search.proceed(by);
            }
        }

        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            text: root.folded && search.current >= 0 ? qsTr("Hit %1 · %2").arg(search.current + 1).arg(search.message) : search.message !== "" ? search.message : qsTr("Words in titles, summaries, places, notes, parties and publishers")
            font: Theme.small
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }

        ListView {
            id: list

            readonly property real rowHeight: contentHeight / Math.max(1, count)

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.room * 0.45)
            visible: count > 0 && !root.folded
            clip: true
            model: search.hits
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Events found")

            delegate: SearchRow {
                width: list.width
                current: index === search.current
                shown: event === root.session.selection.event
                onClicked: {
                    search.current = index;
                    root.session.visit(event);
                }
            }
        }
    }
}
