// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ledgerline.App

/** The window: header, numbers, timeline with overview and charts, details. */
ApplicationWindow {
    id: root

    required property Session session

    readonly property size remembered: session.appearance.windowSize

    width: Math.min(remembered.width > 0 ? remembered.width : 1600, Screen.desktopAvailableWidth)
    height: Math.min(remembered.height > 0 ? remembered.height : 900, Screen.desktopAvailableHeight)
    minimumWidth: 800
    minimumHeight: 520
    visible: true
    title: session.hasDossier ? qsTr("%1 – Ledgerline").arg(session.title) : qsTr("Ledgerline")
    color: Theme.paper
    font: Theme.body

    onClosing: event => {
        event.accepted = session.keeper.farewell.mayClose();
        session.appearance.rememberWindow(Qt.size(width, height), pane.width);
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.session.appearance.dark
    }

    Binding {
        target: Theme
        property: "animated"
        value: root.session.appearance.animated
    }

    WindowActions {
        id: actions

        session: root.session
    }

    Dialogs {
        session: root.session
        actions: actions
    }

    StoryDesk {
        session: root.session
    }

    Shortcut {
        sequence: "F6"
        onActivated: pane.activeFocus ? timeline.forceActiveFocus(Qt.TabFocusReason) : pane.forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeaderBar {
            Layout.fillWidth: true
            session: root.session
            actions: actions
        }

        FaultPanel {
            Layout.fillWidth: true
            session: root.session
            limit: root.height * 0.4
        }

        TileStrip {
            Layout.fillWidth: true
            visible: root.session.hasDossier
            session: root.session
        }

        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.session.hasDossier

            handle: SplitGrip {
            }

            SplitView {
                SplitView.fillWidth: true
                SplitView.minimumWidth: 420
                orientation: Qt.Vertical

                handle: SplitGrip {
                    sideBySide: false
                }

                Item {
                    SplitView.fillHeight: true
                    SplitView.minimumHeight: 220

                    TimelineView {
                        id: timeline

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.bottom: strips.top
                        focus: true
                        session: root.session
                    }

                    TimeStrips {
                        id: strips

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        session: root.session
                        plotLeft: timeline.plotLeft
                        plotWidth: timeline.plotWidth
                    }
                }

                ChartPanel {
                    id: charts

                    readonly property bool folded: shown.length === 0

                    SplitView.preferredHeight: folded ? chooserHeight : Math.round(Math.max(150, root.height * 0.27))
                    SplitView.minimumHeight: folded ? chooserHeight : 140
                    SplitView.maximumHeight: folded ? chooserHeight : Infinity
                    session: root.session
                    names: actions.charts
                    plotLeft: timeline.plotLeft
                    plotWidth: timeline.plotWidth
                }
            }

            SidePane {
                id: pane

                SplitView.preferredWidth: Math.min(root.session.appearance.paneWidth || Theme.pane, Math.round(root.width * 0.4))
                SplitView.minimumWidth: 260
                session: root.session
            }
        }

        EmptyPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.session.hasDossier
            session: root.session
            actions: actions
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls)
                root.session.open(event.urls[0]);
        }

        Rectangle {
            anchors.fill: parent
            visible: drop.containsDrag
            color: Theme.chosen
            border.width: Theme.focusRing
            border.color: Theme.accent

            PlainText {
                anchors.centerIn: parent
                text: qsTr("Drop a dossier or an exported figure to open it")
                font: Theme.title
            }
        }
    }
}
