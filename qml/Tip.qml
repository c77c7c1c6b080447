// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/**
 * A small sheet beside what it tells of. It follows the pointer and never leaves the window, nor
 * that part of it which it belongs to.
 */
FloatingPaper {
    id: root

    required property Item target

    /** Where, in the target's coordinates, and how much room what is there takes. */
    property point at: Qt.point(0, 0)
    property real below: target.height

    /** What it stays within; null: the window. */
    property Item within: null

    /** Between these x of the target it covers nothing, if there is room beside them; 0: there are none. */
    property real marksLeft: 0
    property real marksRight: 0

    property bool shown: false
    property string heading
    property string date
    property list<string> lines

    /** All that it tells, and what of it nobody wants to be told again. */
    readonly property string told: [heading, date, ...lines].join("\n")
    property string hushed: ""

    readonly property real end: parent === null ? 0 : within !== null && shown ? within.mapToItem(parent, within.width, 0).x : parent.width
    readonly property real begin: parent !== null && within !== null && shown ? within.mapToItem(parent, 0, 0).x : 0

    readonly property bool beware: parent !== null && shown && marksLeft > 0
    readonly property real rightOfMarks: beware ? target.mapToItem(parent, marksRight, 0).x : 0
    readonly property real leftOfMarks: beware ? target.mapToItem(parent, marksLeft, 0).x : 0
    readonly property bool onRight: beware && roomIn(rightOfMarks, end) >= Theme.leastTip
    readonly property bool onLeft: beware && !onRight && roomIn(begin, leftOfMarks) >= Theme.leastTip

    readonly property point place: parent && shown ? target.mapToItem(parent, at.x, at.y) : Qt.point(0, 0)
    readonly property real beside: place.x + Theme.wide
    readonly property real under: place.y + below * scale + Theme.gap
    readonly property bool flipped: beside + width * scale > end - Theme.gap
    readonly property bool lifted: parent !== null && under + height * scale > parent.height - Theme.gap

    parent: target.Window.contentItem
    z: 100
    visible: shown && heading !== "" && told !== hushed
    x: onRight ? rightOfMarks : onLeft ? leftOfMarks - Theme.gap - width * scale : Math.max(Theme.gap, flipped ? place.x - Theme.gap - width * scale : beside)
    y: Math.max(Theme.gap, lifted ? place.y - Theme.gap - height * scale : under)
    width: column.width + 2 * (Theme.gap + Theme.hair)
    height: column.height + 2 * Theme.gap
    scale: Theme.enlargement
    transformOrigin: Item.TopLeft
    onToldChanged: hushed = ""

    /** What is left for words between two x of the window. */
    function roomIn(from: real, to: real): real {
        return (to - from) / scale - 3 * Theme.gap - 2 * Theme.hair;
    }

    /** Goes until there is something else to tell. */
    function hush(): void {
        hushed = told;
    }

    Column {
        id: column

        readonly property real limit: {
            const room = root.onRight ? root.roomIn(root.rightOfMarks, root.end) : root.onLeft ? root.roomIn(root.begin, root.leftOfMarks) : Theme.tipWidth;
            return Math.min(Theme.tipWidth, room);
        }

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
