// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ledgerline.App

/** What is open, which stretch of time is shown, and the menus. */
Rectangle {
    id: root

    required property Session session
    required property WindowActions actions

    implicitHeight: Theme.header
    color: Theme.paper

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        FlatButton {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.session.hasDossier ? root.session.title : qsTr("Ledgerline")
            font: Theme.title
            symbol: Icon.Down
            description: qsTr("Open another dossier")
            onClicked: dossiers.popup(this, 0, height)

            DossierMenu {
                id: dossiers

                session: root.session
                actions: root.actions
            }
        }

        SearchButton {
            session: root.session
        }

        PlainText {
            // What the title leaves.
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            opacity: truncated ? 0 : 1
            text: root.session.hasDossier ? root.fileLine : ""
            font: Theme.small
            color: Theme.mutedText
        }

        PlainText {
            text: root.session.opening ? (root.session.progress.large && !root.session.progress.another ? root.session.progress.told : qsTr("Opening…")) : root.session.hasDossier ? root.session.viewport.period : ""
            font: Theme.strong
            Accessible.name: qsTr("Shown: %1").arg(text)
        }

        FlatButton {
            visible: root.session.perspective.onlyDisputed
            text: qsTr("Only disputed")
            ink: Theme.accent
            description: qsTr("Show everything again (D)")
            onClicked: root.session.perspective.onlyDisputed = false
        }

        FlatButton {
            readonly property int hidden: root.session.lanes.hidden

            visible: hidden > 0
            text: hidden === 1 ? qsTr("1 lane hidden") : qsTr("%1 lanes hidden").arg(hidden)
            ink: Theme.accent
            description: qsTr("Show all lanes")
            onClicked: root.session.lanes.showAll()
        }

        FlatButton {
            id: reading

            visible: root.session.hasDossier
            text: qsTr("Reading: %1").arg(root.session.perspective.readingLabel)
            ink: root.session.perspective.selective ? Theme.accent : Theme.text
            symbol: Icon.Down
            description: qsTr("How rival claims become one number (R)")
            onClicked: readings.popup(this, 0, height)

            ReadingMenu {
                id: readings

                session: root.session
            }

            Connections {
                target: root.actions

                function onReadingsAsked() {
                    reading.clicked();
                }
            }
        }

        FlatButton {
            visible: root.session.hasDossier
            text: qsTr("Compare")
            ink: root.session.comparison.active ? Theme.accent : Theme.text
            description: qsTr("%1 (C)").arg(root.actions.compare.text)
            onClicked: root.actions.compare.trigger()
        }

        FlatButton {
            symbol: root.session.appearance.dark ? Icon.Sun : Icon.Moon
            description: root.session.appearance.dark ? qsTr("Light theme (Ctrl+T)") : qsTr("Dark theme (Ctrl+T)")
            onClicked: root.session.appearance.switchTheme()
        }

        MenuRow {
            session: root.session
            actions: root.actions
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    /** The file, and the day up to which its makers knew. */
    readonly property string fileLine: {
        const file = session.fileName === "" ? qsTr("Built-in dossier") : session.fileName;
        return session.edition === "" ? file : qsTr("%1 · edition of %2").arg(file).arg(session.edition);
    }
}
