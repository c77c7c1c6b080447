// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** One claim: who, how much, in what words, in which source, on which day. */
Column {
    id: root

    required property int index
    required property string heading
    required property string unit
    required property string count
    required property bool disputed
    required property string who
    required property string ink
    required property string quantity
    required property string said
    required property string scope
    required property string rivals
    required property string recorded
    required property bool differs
    required property string reported
    required property string source
    required property string locator
    required property string note
    required property bool used
    required property bool passedOver
    required property string later

    spacing: Theme.hair * 2
    topPadding: heading !== "" && index > 0 ? Theme.wide : Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 says %2").arg(who).arg(quantity)
    Accessible.description: used ? qsTr("what the reading takes") : later !== "" ? later : passedOver ? qsTr("passed over by the reading") : ""

    Item {
        width: parent.width
        height: visible ? figure.height + Theme.tight : 0
        visible: root.heading !== ""

        PlainText {
            id: figure

            width: parent.width - total.implicitWidth - Theme.gap
            text: root.heading
            font: Theme.small
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }

        PlainText {
            id: total

            anchors.right: parent.right
            anchors.baseline: figure.baseline
            text: root.disputed ? qsTr("claims differ: %1").arg(root.count) : root.count
            font: Theme.small
            color: root.disputed ? Theme.dispute : Theme.mutedText
        }
    }

    Rule {
        width: parent.width
        visible: root.heading !== ""
    }

    Item {
        width: 1
        height: root.heading !== "" ? Theme.tight : 0
    }

    Item {
        width: parent.width
        height: Math.max(speaker.height, number.height)
        opacity: root.passedOver || root.later !== "" ? Theme.faint : 1

        Rectangle {
            id: dot

            anchors.verticalCenter: speaker.verticalCenter
            width: Theme.gap
            height: width
            radius: width / 2
            color: Theme.ink(root.ink)
        }

        PlainText {
            id: speaker

            x: dot.width + Theme.gap
            width: parent.width - x - number.width - unit.width - 2 * Theme.gap - (taken.visible ? taken.width + Theme.tight : 0)
            text: root.who
            wrapMode: Text.Wrap
        }

        Icon {
            id: taken

            anchors.right: number.left
            anchors.rightMargin: Theme.tight
            anchors.verticalCenter: number.verticalCenter
            visible: root.used
            shape: Icon.Check
            color: Theme.accent
        }

        PlainText {
            id: number

            anchors.right: unit.left
            anchors.rightMargin: root.unit === "" ? 0 : Theme.tight
            anchors.top: parent.top
            text: root.quantity
            font: Theme.strong
        }

        PlainText {
            id: unit

            anchors.right: parent.right
            anchors.baseline: number.baseline
            text: root.unit
            font: Theme.small
            color: Theme.mutedText
        }
    }

    Line {
        text: root.later
        color: Theme.accent
    }

    Line {
        text: root.said === "" ? "" : qsTr("“%1”").arg(root.said)
        color: Theme.text
    }

    Line {
        text: root.scope
        color: Theme.accent
    }

    Line {
        text: root.rivals
        color: Theme.dispute
    }

    Line {
        text: root.recorded
        color: root.differs ? Theme.dispute : Theme.mutedText
    }

    Line {
        text: root.locator === "" ? root.source : qsTr("%1, %2").arg(root.source).arg(root.locator)
    }

    Line {
        text: root.reported === "" ? "" : qsTr("reported %1").arg(root.reported)
    }

    Line {
        text: root.note
    }

    component Line: PlainText {
        x: Theme.wide
        width: root.width - x
        visible: text !== ""
        font: Theme.small
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }
}
