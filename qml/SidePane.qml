// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/** What is selected: one event, several, or nothing, then how to read the window. It scrolls. */
FocusScope {
    id: root

    required property Session session

    readonly property string shownPage: {
        if (session.selection.event >= 0)
            return "event";
        if (session.selection.groupTitle !== "")
            return "group";
        if (session.editor.open)
            return "story";
        return session.comparison.active ? "comparison" : "guide";
    }

    /** What is told, by a name that stays when the file is reloaded. */
    readonly property string told: session.details.id + session.selection.groupTitle

    onToldChanged: scroll.contentY = 0

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: page.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: !story.dragging
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Details")
        T.ScrollBar.vertical: SlimScrollBar {
        }
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.control)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.control))

        Item {
            id: page

            width: scroll.width
            height: childrenRect.height

            EventPage {
                width: page.width
                visible: root.shownPage === "event"
                height: visible ? implicitHeight : 0
                session: root.session
            }

            GroupPage {
                width: page.width
                visible: root.shownPage === "group"
                height: visible ? implicitHeight : 0
                session: root.session
            }

            StoryPage {
                id: story

                width: page.width
                visible: root.shownPage === "story"
                height: visible ? implicitHeight : 0
                session: root.session
            }

            ComparisonPage {
                width: page.width
                visible: root.shownPage === "comparison"
                height: visible ? implicitHeight : 0
                session: root.session
            }

            GuidePage {
                width: page.width
                visible: root.shownPage === "guide"
                height: visible ? implicitHeight : 0
                session: root.session
            }
        }
    }

    FocusFollower {
        view: scroll
        content: page
    }

    FocusRing {
        target: scroll
        radius: 0
    }
}
