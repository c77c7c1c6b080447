// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** A pinned view set against the one that is shown: sums, pledges and events that differ. */
PageColumn {
    id: root

    required property Session session
    readonly property ComparisonModel comparison: session.comparison

    Column {
        width: root.inner
        spacing: Theme.tight

        PlainText {
            width: parent.width
            text: qsTr("Comparison")
            font: Theme.title
            Accessible.role: Accessible.Heading
        }

        Side {
            bar: Theme.mutedText
            name: qsTr("Before")
            text: root.comparison.first
        }

        Side {
            bar: Theme.accent
            name: qsTr("Now")
            text: root.comparison.second
        }

        FlatButton {
            leftPadding: 0
            text: qsTr("End the comparison")
            ink: Theme.accent
            onClicked: root.session.toggleComparison()
        }
    }

    PlainText {
        width: root.inner
        visible: text !== ""
        text: {
            if (root.comparison.same)
                return qsTr("This view is pinned. Choose another reading or day, or move in time: what differs stands here.");
            return totals.count + pledges.count + events.count === 0 ? qsTr("Nothing differs: both tell the same.") : "";
        }
        color: Theme.mutedText
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    Section {
        width: root.inner
        visible: totals.count > 0
        heading: qsTr("Sums that differ")

        Repeater {
            id: totals

            model: root.comparison.totals

            ComparedTotal {
                width: root.inner
            }
        }
    }

    Section {
        width: root.inner
        visible: pledges.count > 0
        heading: qsTr("Pledges")

        EventList {
            id: pledges

            width: parent.width
            session: root.session
            model: root.comparison.pledges
            more: root.comparison.morePledges
        }
    }

    Section {
        width: root.inner
        visible: events.count > 0
        heading: qsTr("Events")

        EventList {
            id: events

            width: parent.width
            session: root.session
            model: root.comparison.events
            more: root.comparison.moreEvents
        }
    }

    component Side: Item {
        id: side

        property alias bar: swatch.color
        property alias name: label.text
        property alias text: told.text

        width: root.inner
        height: told.height

        Rectangle {
            id: swatch

            width: Theme.gap
            height: Theme.gap
            anchors.verticalCenter: label.verticalCenter
        }

        PlainText {
            id: label

            x: Theme.wide
            anchors.baseline: told.baseline
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            id: told

            x: Theme.wide + Theme.control * 2
            width: parent.width - x
            wrapMode: Text.Wrap
        }
    }
}
