// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** One event: what, when, where, who, every claim, its links and its sources. */
PageColumn {
    id: root

    required property Session session
    readonly property EventDetails details: session.details

    /** Whether the addresses of sources can be opened; else they are shown as codes. */
    property bool linked: true

    /** How high at least is what can be pressed. */
    property real target: Theme.control

    Column {
        width: root.inner
        spacing: Theme.tight

        FlatButton {
            visible: root.session.selection.groupTitle !== ""
            implicitHeight: root.target
            leftPadding: 0
            text: qsTr("‹ Back to %1").arg(root.session.selection.groupTitle)
            ink: Theme.accent
            onClicked: root.session.selection.backToGroup()
        }

        PlainText {
            width: parent.width
            text: root.details.kind
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            width: parent.width
            text: root.details.title
            font: Theme.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: root.details.date
            font: Theme.strong
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.details.notice
            color: Theme.accent
            wrapMode: Text.Wrap
        }
    }

    PlainText {
        width: root.inner
        visible: text !== ""
        text: root.details.summary
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    UndertakingBlock {
        width: root.inner
        visible: count > 0
        ink: Theme.deadline
        model: root.details.deadline
    }

    UndertakingBlock {
        width: root.inner
        visible: count > 0
        ink: Theme.pledge
        model: root.details.pledge
    }

    FactGrid {
        width: root.inner
        visible: count > 0
        model: root.details.facts
    }

    Section {
        width: root.inner
        visible: links.count > 0
        heading: qsTr("Linked events")

        EventList {
            id: links

            width: parent.width
            session: root.session
            target: root.target
            model: root.details.links
        }
    }

    Section {
        width: root.inner
        visible: claims.count > 0
        heading: qsTr("Who says how much")

        ClaimList {
            id: claims

            width: parent.width
            model: root.details.claims
        }
    }

    Section {
        width: root.inner
        visible: root.details.note !== ""
        heading: qsTr("Note")

        PlainText {
            width: parent.width
            text: root.details.note
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
    }

    Section {
        width: root.inner
        visible: sources.count > 0
        heading: qsTr("Sources")

        SourceList {
            id: sources

            width: parent.width
            session: root.session
            linked: root.linked
            model: root.details.sources
        }
    }
}
