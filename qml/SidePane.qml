// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        return session.selection.groupTitle !== "" ? "group" : "guide";
    }

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
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Details")
        T.ScrollBar.vertical: SlimScrollBar {
        }
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.control)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.control))

        Loader {
            id: page

            width: scroll.width
            sourceComponent: {
                switch (root.shownPage) {
                case "event":
                    return eventPage;
                case "group":
                    return groupPage;
                default:
                    return guidePage;
                }
            }
        }
    }

    FocusRing {
        target: scroll
        radius: 0
    }

    Connections {
        target: root.session.selection

        function onChanged() {
            scroll.contentY = 0;
        }
    }

    Component {
        id: eventPage

        EventPage {
            session: root.session
        }
    }

    Component {
        id: groupPage

        GroupPage {
            session: root.session
        }
    }

    Component {
        id: guidePage

        GuidePage {
            session: root.session
        }
    }
}
