// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Several events together: the members of a cluster, or what a number stands on. */
PageColumn {
    id: root

    required property Session session

    /** How high at least is what can be pressed. */
    property real target: Theme.control

    Column {
        width: root.inner
        spacing: Theme.tight

        PlainText {
            width: parent.width
            text: root.session.details.groupCount
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            width: parent.width
            text: root.session.selection.groupTitle
            font: Theme.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        FlatButton {
            implicitHeight: root.target
            leftPadding: 0
            text: qsTr("Zoom to these")
            ink: Theme.accent
            onClicked: root.session.fitSelection()
        }
    }

    Section {
        width: root.inner
        visible: sums.count > 0 || root.session.details.refusals.length > 0 || root.session.details.adding
        heading: qsTr("Together")
        note: qsTr("each event whole")

        PlainText {
            width: root.inner
            visible: root.session.details.adding
            text: qsTr("Counting …")
            font: Theme.small
            color: Theme.mutedText
        }

        FactGrid {
            id: sums

            width: parent.width
            nameWidth: width * 0.62
            model: root.session.details.sums
        }

        Repeater {
            model: root.session.details.refusals

            PlainText {
                required property string modelData

                width: root.inner
                text: modelData
                font: Theme.small
                color: Theme.mutedText
                wrapMode: Text.Wrap
            }
        }
    }

    EventList {
        id: list

        width: root.inner
        session: root.session
        target: root.target
        model: root.session.details.group
        more: root.session.details.groupMore
    }
}
