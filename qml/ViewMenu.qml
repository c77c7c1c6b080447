// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
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
        visible: root.actions.charts.length > 0
        height: visible ? implicitHeight : 0
    }

    // They stand last: what is added comes in their order.
    Instantiator {
        model: root.actions.charts
        onObjectAdded: (index, object) => root.addItem(object as FlatMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as FlatMenuItem)

        delegate: ChartItemChoice {
            required property int index
            required property string modelData

            session: root.session
            name: modelData
            text: root.label(modelData)
            hint: (index + 1).toString()
        }
    }

    function label(name: string): string {
        switch (name) {
        case "exchanges":
            return qsTr("Exchanges by month");
        case "bodies":
            return qsTr("Bodies by month");
        case "events":
            return qsTr("Events by month");
        case "cumulative":
            return qsTr("Running totals");
        case "talks":
            return qsTr("Length of talks");
        case "pledges":
            return qsTr("Pledges");
        case "deadlines":
            return qsTr("Deadlines");
        default:
            return qsTr("Contradictions");
        }
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
