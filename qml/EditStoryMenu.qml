// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Ledgerline.App

/** The stories that can be written on. */
FlatMenu {
    id: root

    required property Session session

    enabled: stories.count > 0

    Instantiator {
        id: stories

        model: root.session.player.stories
        onObjectAdded: (index, object) => root.insertItem(index, object as FlatMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as FlatMenuItem)

        delegate: FlatMenuItem {
            required property string storyId
            required property string title

            text: title
            onTriggered: root.session.keeper.edit(storyId)
        }
    }
}
