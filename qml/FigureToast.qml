// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** That the figure was copied, or why it was not. */
Toast {
    id: root

    required property Session session

    Connections {
        target: root.session.figureExport

        function onCopied(message: string) {
            root.tell(message);
        }
    }
}
