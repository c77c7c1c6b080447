// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Ledgerline.App

/**
 * Every colour, font, distance and duration of the window. Colours and fonts are the timeline's own.
 */
QtObject {
    id: root

    /** Set by the window. */
    property bool dark: false
    property bool animated: true

    /** How much larger all is drawn: more than 1 where it is to be seen from afar. */
    property real enlargement: 1
    /** Pixels, before the screen's own scaling, that icons and codes have for each unit. */
    property real sharpness: 1

    readonly property color paper: values.paper
    readonly property color panel: values.panel
    readonly property color rule: values.rule
    readonly property color axis: values.axis
    readonly property color text: values.text
    readonly property color mutedText: values.mutedText
    readonly property color pledge: values.pledge
    readonly property color deadline: values.deadline
    readonly property color dispute: values.dispute
    readonly property color accent: values.accent

    /** Under the pointer; pressed and chosen, laid thinly over any surface. */
    readonly property color hovered: values.hover
    readonly property color pressed: Qt.alpha(values.text, 0.12)
    readonly property color chosen: Qt.alpha(values.accent, dark ? 0.24 : 0.12)
    readonly property color shadow: Qt.alpha("black", dark ? 0.5 : 0.12)

    /** Over what must wait. */
    readonly property color veil: Qt.alpha("black", 0.45)

    readonly property font small: values.smallFont
    readonly property font body: values.bodyFont
    readonly property font strong: values.strongFont
    readonly property font title: values.titleFont

    /** For who sits far away, and for who reads while speaking. */
    readonly property font caption: sized(26)
    readonly property font notes: sized(20)
    readonly property real lineHeight: 1.25

    /** The details in a hall. */
    readonly property real enlarged: 1.25

    /** What is there and does not count. */
    readonly property real faint: 0.55

    readonly property int hair: 1
    readonly property int tight: 4
    readonly property int gap: 8
    readonly property int wide: 16
    readonly property int broad: 24
    readonly property int radius: 6
    readonly property int control: 28
    readonly property int focusRing: 2

    readonly property int header: 52
    readonly property int tile: 76
    readonly property int leastTile: 200
    readonly property int perspective: 184
    readonly property int overview: 56
    readonly property int pane: 384
    readonly property int tipWidth: 380
    readonly property int leastTip: 160
    readonly property int search: 460
    readonly property int code: 132

    readonly property int quick: animated ? 120 : 0

    /** For what has changed and what is gone. */
    readonly property int flash: animated ? 700 : 0

    /** For a sentence that is read at a glance and then goes. */
    readonly property int toast: 4000

    /** Of what asks for attention, in and out. */
    readonly property int breath: 1600

    readonly property ThemeValues values: ThemeValues {
        dark: root.dark
    }

    function sized(pixels: int): font {
        return Qt.font({
            family: values.bodyFont.family,
            pixelSize: pixels
        });
    }

    /** As if a window of this size were a small one. */
    function enlargementFrom(width: real, height: real): real {
        return Math.max(1, Math.min(Math.sqrt(width * height / (1200 * 675)), width / 800, height / 520));
    }

    /** A party's ink by its name in the models. */
    function ink(name: string): color {
        switch (name) {
        case "party1":
            return values.party1;
        case "party2":
            return values.party2;
        case "accent":
            return values.accent;
        default:
            return values.neutral;
        }
    }
}
