// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Shown when nothing is selected: what the dossier is, how to move, how the marks are read. */
PageColumn {
    id: root

    required property Session session

    PlainText {
        width: root.inner
        visible: text !== ""
        text: root.session.summary
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    PlainText {
        width: root.inner
        text: qsTr("Turn the wheel to zoom, drag to move, double-click an event to come close. Click an event, a number or a bar to see who says so. Press ? for all keys.")
        color: Theme.mutedText
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    Section {
        width: root.inner
        visible: guide.marks.length > 0
        heading: qsTr("How to read the marks")

        MarkGuide {
            id: guide

            session: root.session
        }

        Column {
            width: parent.width
            spacing: Theme.tight

            Entry {
                sample: MarkSample.ToFirst
                text: root.session.firstSide === "" ? qsTr("above the line: what goes to one side") : qsTr("above the line: what goes to %1").arg(root.session.firstSide)
            }

            Entry {
                sample: MarkSample.ToSecond
                text: root.session.secondSide === "" ? qsTr("below the line: what goes to the other") : qsTr("below the line: what goes to %1").arg(root.session.secondSide)
            }

            Entry {
                sample: MarkSample.Open
                text: qsTr("hatched: up to here, or more; claims differ or leave the end open")
            }

            Entry {
                sample: MarkSample.Undisclosed
                text: qsTr("fading: a count that was never published")
            }

            Entry {
                sample: MarkSample.Pledge
                text: qsTr("outline: agreed or offered, not yet done")
            }

            Entry {
                sample: MarkSample.Dispute
                text: qsTr("disputed: somebody denies what another event says")
            }

            Entry {
                sample: MarkSample.Statement
                text: qsTr("a statement: figures that somebody gave")
            }

            Entry {
                sample: MarkSample.Deadline
                text: qsTr("from the announcement of a deadline to its due day")
            }

            Entry {
                sample: MarkSample.Amended
                text: qsTr("the rest of a deadline after it was amended")
            }

            Entry {
                sample: MarkSample.Soft
                text: qsTr("soft ends: the date is not known more precisely")
            }

            Entry {
                sample: MarkSample.Cluster
                text: qsTr("several events too close to tell apart; zoom in or click")
            }

            Entry {
                sample: MarkSample.Gap
                text: qsTr("the record is known to miss something here; point at it to see what")
            }
        }
    }

    component Entry: Item {
        property alias sample: mark.sample
        property alias text: label.text

        visible: [...guide.marks].includes(sample)
        width: root.inner
        height: Math.max(mark.height, label.height)

        MarkSample {
            id: mark

            width: Theme.wide * 2
            height: Theme.wide + Theme.tight
            session: root.session
        }

        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.gap
            width: parent.width - x
            font: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
