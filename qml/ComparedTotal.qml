// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** One sum before and now: in numbers, and as two bars on one axis from nothing. */
Column {
    id: root

    required property string title
    required property string first
    required property string second
    required property string difference
    required property real firstLow
    required property real firstHigh
    required property bool firstOpen
    required property real secondLow
    required property real secondHigh
    required property bool secondOpen

    spacing: Theme.tight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: before %2, now %3, difference %4").arg(title).arg(first).arg(second).arg(difference)

    Item {
        width: parent.width
        height: heading.height

        PlainText {
            id: heading

            width: parent.width - change.implicitWidth - Theme.gap
            text: root.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PlainText {
            id: change

            anchors.right: parent.right
            anchors.baseline: heading.baseline
            text: root.difference
            font: Theme.strong
            Accessible.ignored: true
        }
    }

    Bar {
        told: root.first
        low: root.firstLow
        high: root.firstHigh
        open: root.firstOpen
        ink: Theme.mutedText
    }

    Bar {
        told: root.second
        low: root.secondLow
        high: root.secondHigh
        open: root.secondOpen
        ink: Theme.accent
    }

    component Bar: Item {
        id: bar

        property real low
        property real high
        property bool open
        property color ink
        property alias told: label.text

        /** The numbers stand right of the axis, all in one column. */
        readonly property real axis: width * 0.55

        width: root.width
        height: label.height

        Rectangle {
            id: solid

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(bar.low * bar.axis)
            height: Theme.gap
            color: bar.ink
        }

        // Up to the highest; where nobody bounds it, fading to the end of the axis.
        Rectangle {
            x: solid.width
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(bar.high * bar.axis) - x
            height: Theme.gap
            visible: width > 0

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Qt.alpha(bar.ink, 0.45)
                }

                GradientStop {
                    position: 1
                    color: Qt.alpha(bar.ink, bar.open ? 0 : 0.45)
                }
            }
        }

        PlainText {
            id: label

            x: bar.axis + Theme.gap
            width: parent.width - x
            font: Theme.small
            Accessible.ignored: true
        }
    }
}
