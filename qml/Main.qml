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
    readonly property bool staged: session.presentation.active

    /** What the window was before it filled the screen. */
    property int visibilityBefore: Window.AutomaticVisibility

    width: Math.min(remembered.width > 0 ? remembered.width : 1600, Screen.desktopAvailableWidth)
    height: Math.min(remembered.height > 0 ? remembered.height : 900, Screen.desktopAvailableHeight)
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: session.hasDossier ? qsTr("%1 – Ledgerline").arg(session.title) : qsTr("Ledgerline")
    color: Theme.paper
    font: Theme.body

    onClosing: event => {
        event.accepted = session.keeper.farewell.mayClose();
        if (staged)
            session.presentation.leave();
        else
            session.appearance.rememberWindow(Qt.size(width, height), pane.width);
    }
    onStagedChanged: {
        if (staged)
            visibilityBefore = visibility;
        visibility = staged ? Window.FullScreen : visibilityBefore;
        picture.takeFocus(Qt.OtherFocusReason);
    }
    Component.onCompleted: session.presentation.listenTo(root)

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

    Binding {
        target: Theme
        property: "enlargement"
        value: root.staged ? Theme.enlargementFrom(root.width, root.height) : 1
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

    RegionKeys {
        picture: picture
        pane: pane
    }

    ColumnLayout {
        id: desk

        width: root.width / scale
        height: root.height / scale
        scale: Theme.enlargement
        transformOrigin: Item.TopLeft
        spacing: 0

        HeaderBar {
            Layout.fillWidth: true
            visible: !root.staged
            session: root.session
            actions: actions
        }

        FaultPanel {
            Layout.fillWidth: true
            visible: root.session.faults.open && !root.staged
            session: root.session
            limit: root.height * 0.4
        }

        MissingNotice {
            Layout.fillWidth: true
            visible: root.session.missingFile !== "" && !root.staged
            session: root.session
        }

        TileStrip {
            Layout.fillWidth: true
            visible: root.session.hasDossier && !empty
            session: root.session
        }

        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.session.hasDossier

            handle: SplitGrip {
            }

            Picture {
                id: picture

                SplitView.fillWidth: true
                SplitView.minimumWidth: 420
                session: root.session
                names: actions.charts
                staged: root.staged
                chartHeight: Math.round(Math.max(150, desk.height * 0.27))
            }

            SidePane {
                id: pane

                // On a stage only what the audience has asked for.
                visible: !root.staged || shownPage === "event" || shownPage === "group"
                SplitView.preferredWidth: Math.min(root.session.appearance.paneWidth || Theme.pane, Math.round(desk.width * 0.4))
                SplitView.minimumWidth: 260
                session: root.session
            }
        }

        CaptionBand {
            Layout.fillWidth: true
            visible: root.staged
            session: root.session
            highest: desk.height
        }

        EmptyPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.session.hasDossier
            session: root.session
            actions: actions
        }
    }

    FigureToast {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.broad
        session: root.session
    }

    DropTarget {
        anchors.fill: parent
        session: root.session
    }

    Stage {
        anchors.fill: desk
        scale: desk.scale
        transformOrigin: Item.TopLeft
        visible: root.staged
        session: root.session
    }

    SpeakerWindow {
        session: root.session
    }
}
