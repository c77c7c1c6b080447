// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Ledgerline.App

/** The keys that move through time, on whatever shows it. */
QtObject {
    id: root

    required property Session session
    readonly property Viewport viewport: session.viewport

    /** Whether it was one of them. */
    function press(key: int, modifiers: int): bool {
        return modifiers & Qt.ShiftModifier ? pressWithShift(key) : pressAlone(key);
    }

    function pressWithShift(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            viewport.panByWindows(-0.25);
            return true;
        case Qt.Key_Right:
            viewport.panByWindows(0.25);
            return true;
        default:
            return false;
        }
    }

    function pressAlone(key: int): bool {
        switch (key) {
        case Qt.Key_PageUp:
            viewport.panByWindows(-0.9);
            return true;
        case Qt.Key_PageDown:
            viewport.panByWindows(0.9);
            return true;
        case Qt.Key_Space:
            session.perspective.togglePlaying();
            return true;
        default:
            return false;
        }
    }
}
