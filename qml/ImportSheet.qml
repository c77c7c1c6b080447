// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** What a foreign file would become as a dossier, and what its columns mean. Nothing is open yet. */
Sheet {
    id: root

    required property Session session
    readonly property ForeignImport foreign: session.foreignImport

    /** What the window leaves for the mapping and the picture. */
    readonly property real room: {
        const others = 2 * Theme.broad + 2 * padding + told.y + told.height + footer.height + 2 * Theme.gap;
        return Math.max(240, Math.min(560, (parent ? parent.height : 0) - others));
    }

    visible: foreign.open

    // One Esc too many, behind a column's menu, does not throw the mapping away: Cancel does.
    closePolicy: foreign.saving || foreign.altered ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    heading: qsTr("Import %1").arg(foreign.fileName)
    widest: 1240
    onOpened: footer.takeFocus()
    onClosed: if (foreign.open) {
        foreign.cancel();
    }

    Item {
        id: told

        width: root.inner
        height: lines.height + Theme.tight

        Column {
            id: lines

            width: parent.width - (dates.visible ? dates.width + Theme.broad : 0)
            spacing: Theme.tight

            PlainText {
                width: parent.width
                text: qsTr("Format: %1").arg(root.foreign.format)
                color: Theme.mutedText
            }

            PlainText {
                readonly property string found: root.foreign.outcome === "" ? "" : qsTr("%1 · %2").arg(root.foreign.outcome).arg(root.foreign.omission)

                width: parent.width
                text: root.foreign.busy && !root.foreign.partial ? qsTr("Reading…") : root.foreign.problem !== "" ? root.foreign.problem : found
                color: (root.foreign.busy && !root.foreign.partial) || root.foreign.problem === "" ? Theme.text : Theme.dispute
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }

        ImportDates {
            id: dates

            anchors.right: parent.right
            anchors.bottom: lines.bottom
            visible: root.foreign.datesAsked
            foreign: root.foreign
        }
    }

    Item {
        width: root.inner
        height: root.room
        Keys.onReturnPressed: root.foreign.save()
        Keys.onEnterPressed: root.foreign.save()

        ImportColumns {
            id: columns

            width: visible ? 400 : 0
            height: parent.height
            visible: root.foreign.mapped
            foreign: root.foreign
        }

        Column {
            anchors.right: parent.right
            width: parent.width - (columns.visible ? columns.width + Theme.broad : 0)
            spacing: Theme.gap

            Rectangle {
                width: parent.width
                height: root.room - (list.visible ? list.height + Theme.gap : 0)
                color: Theme.paper
                border.width: Theme.hair
                border.color: Theme.rule
                opacity: root.foreign.busy && !root.foreign.partial ? Theme.faint : 1

                ImportPreview {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    session: root.session
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The timeline as it would be")
                    Accessible.description: root.foreign.outcome
                }

                PlainText {
                    anchors.centerIn: parent
                    visible: root.foreign.outcome === "" && !root.foreign.busy
                    text: qsTr("No event to show yet")
                    color: Theme.mutedText
                }
            }

            ListView {
                id: list

                width: parent.width
                height: Math.min(contentHeight, root.room * 0.4)
                visible: count > 0
                clip: true
                activeFocusOnTab: true
                model: root.foreign.remarks
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Rows that are skipped or changed")
                T.ScrollBar.vertical: SlimScrollBar {
                }

                delegate: FaultRow {
                    required property int index

                    width: list.width - Theme.wide
                    ink: index < root.foreign.skipped ? Theme.dispute : Theme.mutedText
                }

                FocusRing {
                    target: list
                }
            }
        }
    }

    ImportFooter {
        id: footer

        width: root.inner
        foreign: root.foreign
        onCancelled: root.close()
    }
}
