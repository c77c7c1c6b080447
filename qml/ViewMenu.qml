// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** How the dossier is shown. */
FlatMenu {
    id: root

    required property Session session
    required property WindowActions actions

    FlatMenuItem {
        action: root.actions.zoomIn
        hint: "+"
    }

    FlatMenuItem {
        action: root.actions.zoomOut
        hint: "−"
    }

    FlatMenuItem {
        action: root.actions.showAll
        hint: qsTr("Home")
    }

    FlatMenuSeparator {
    }

    FlatMenuItem {
        text: qsTr("Only what is disputed")
        hint: "D"
        checkable: true
        checked: root.session.perspective.onlyDisputed
        onTriggered: {
            root.session.perspective.onlyDisputed = !root.session.perspective.onlyDisputed;
            checked = Qt.binding(() => root.session.perspective.onlyDisputed);
        }
    }

    FlatMenuItem {
        action: root.actions.previousDay
        hint: ","
    }

    FlatMenuItem {
        action: root.actions.nextDay
        hint: "."
    }

    FlatMenuItem {
        action: root.actions.play
        hint: qsTr("Space")
    }

    FlatMenuItem {
        action: root.actions.compare
        hint: "C"
    }

    FlatMenuSeparator {
    }

    ThemeItem {
        session: root.session
        theme: "system"
        text: qsTr("Theme of the desktop")
    }

    ThemeItem {
        session: root.session
        theme: "light"
        text: qsTr("Light")
    }

    ThemeItem {
        session: root.session
        theme: "dark"
        text: qsTr("Dark")
    }

    FlatMenuSeparator {
    }

    ChartItemChoice {
        session: root.session
        name: "exchanges"
        text: qsTr("Exchanges by month")
        hint: "1"
    }

    ChartItemChoice {
        session: root.session
        name: "bodies"
        text: qsTr("Bodies by month")
        hint: "2"
    }

    ChartItemChoice {
        session: root.session
        name: "cumulative"
        text: qsTr("Running totals")
        hint: "3"
    }

    ChartItemChoice {
        session: root.session
        name: "talks"
        text: qsTr("Length of talks")
        hint: "4"
    }

    ChartItemChoice {
        session: root.session
        name: "pledges"
        text: qsTr("Pledges")
        hint: "5"
    }

    ChartItemChoice {
        session: root.session
        name: "deadlines"
        text: qsTr("Deadlines")
        hint: "6"
    }

    ChartItemChoice {
        session: root.session
        name: "contradictions"
        text: qsTr("Contradictions")
        hint: "7"
    }

    component ThemeItem: FlatMenuItem {
        required property Session session
        required property string theme

        checkable: true
        checked: session.appearance.theme === theme
        onTriggered: {
            session.appearance.theme = theme;
            checked = Qt.binding(() => session.appearance.theme === theme);
        }
    }

    component ChartItemChoice: FlatMenuItem {
        required property Session session
        required property string name

        checkable: true
        checked: session.appearance.charts.includes(name)
        onTriggered: {
            session.appearance.toggleChart(name);
            checked = Qt.binding(() => session.appearance.charts.includes(name));
        }
    }
}
