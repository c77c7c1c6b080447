// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** What opens over the window when an action asks for it. */
Item {
    id: root

    required property Session session
    required property WindowActions actions

    Connections {
        target: root.actions

        function onOpenAsked() {
            if (chooser.status === Loader.Null)
                chooser.setSource("FileChooser.qml", {
                    session: root.session
                });
            (chooser.item as FileChooser).open();
        }

        function onExportAsked() {
            exporting.open();
        }

        function onKeysAsked() {
            keys.open();
        }

        function onAboutAsked() {
            about.open();
        }
    }

    // By its file and not as a component: in Qt 6.4 a Loader cannot make a bound one.
    Loader {
        id: chooser
    }

    ExportSheet {
        id: exporting

        session: root.session
    }

    OpeningSheet {
        session: root.session
    }

    ImportSheet {
        session: root.session
    }

    KeysSheet {
        id: keys
    }

    AboutSheet {
        id: about
    }
}
