// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Ledgerline.App

/** How rival claims become one number: the rules, then whose word there is to take. */
FlatMenu {
    id: root

    required property Session session
    readonly property Perspective perspective: session.perspective

    Instantiator {
        model: root.perspective.readings
        onObjectAdded: (index, object) => root.insertItem(index, object as FlatMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as FlatMenuItem)

        delegate: FlatMenuItem {
            required property string name
            required property string label

            // The role "hint" is what the entry shows to its right.
            required hint

            text: label
            checkable: true
            checked: root.perspective.reading === name
            onTriggered: {
                root.perspective.reading = name;
                checked = Qt.binding(() => root.perspective.reading === name);
            }
        }
    }
}
