// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/**
 * A small sheet beside what it tells of. It follows the pointer and never leaves the window.
 */
FloatingPaper {
    id: root

    required property Item target

    /** Where, in the target's coordinates, and how much room what is there takes. */
    property point at: Qt.point(0, 0)
    property real below: target.height

    property bool shown: false
    property string heading
    property string date
    property list<string> lines

    readonly property point place: parent && shown ? target.mapToItem(parent, at.x, at.y) : Qt.point(0, 0)
    readonly property real beside: place.x + Theme.wide
    readonly property real under: place.y + below * scale + Theme.gap
    readonly property bool flipped: parent !== null && beside + width * scale > parent.width - Theme.gap
    readonly property bool lifted: parent !== null && under + height * scale > parent.height - Theme.gap

    parent: target.Window.contentItem
    z: 100
    visible: shown && heading !== ""
    x: Math.max(Theme.gap, flipped ? place.x - Theme.gap - width * scale : beside)
    y: Math.max(Theme.gap, lifted ? place.y - Theme.gap - height * scale : under)
    width: column.width + 2 * (Theme.gap + Theme.hair)
    height: column.height + 2 * Theme.gap
    scale: Theme.enlargement
    transformOrigin: Item.TopLeft

    Column {
        id: column

        readonly property real limit: Theme.tipWidth

        x: Theme.gap + Theme.hair
        y: Theme.gap
        width: Math.min(limit, Math.max(title.implicitWidth, day.implicitWidth, list.widest))
        spacing: Theme.hair * 2

        PlainText {
            id: title

            width: parent.width
            text: root.heading
            font: root.date === "" && root.lines.length === 0 ? Theme.body : Theme.strong
            wrapMode: Text.Wrap
        }

        PlainText {
            id: day

            width: parent.width
            visible: text !== ""
            text: root.date
            font: Theme.small
            color: Theme.mutedText
        }

        Item {
            width: parent.width
            height: Theme.tight
            visible: root.lines.length > 0
        }

        Column {
            id: list

            /** As wide as its longest line wants to be. */
            readonly property real widest: childrenRect.width

            spacing: Theme.hair * 2

            Repeater {
                model: root.lines.length // lines that change need no new items while one zooms

                PlainText {
                    required property int index

                    width: Math.min(implicitWidth, column.limit)
                    text: root.lines[index] ?? ""
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
