// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Ledgerline.App

/** Making a story, and presenting: the story that is on, or one of those that there are. */
FlatMenu {
    id: root

    required property Session session
    required property WindowActions actions

    FlatMenuItem {
        text: qsTr("New story…")
        hint: qsTr("Ctrl+N")
        enabled: root.session.hasDossier
        onTriggered: root.session.keeper.newStory()
    }

    EditStoryMenu {
        title: qsTr("Edit story")
        session: root.session
    }

    FlatMenuSeparator {
    }

    FlatMenuItem {
        action: root.actions.present
        hint: qsTr("F5")
    }

    FlatMenuItem {
        action: root.actions.presentOn
        hint: qsTr("Shift+F5")
    }

    FlatMenuSeparator {
        visible: stories.count > 0
        height: visible ? implicitHeight : 0
    }

    Instantiator {
        id: stories

        model: root.session.player.stories
        onObjectAdded: (index, object) => root.insertItem(index + 6, object as FlatMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as FlatMenuItem)

        delegate: FlatMenuItem {
            required property string storyId
            required property string title
            required property int scenes

            text: qsTr("Present “%1”").arg(title)
            hint: scenes === 1 ? qsTr("1 scene") : qsTr("%1 scenes").arg(scenes)
            onTriggered: root.session.presentation.start(storyId)
        }
    }
}
