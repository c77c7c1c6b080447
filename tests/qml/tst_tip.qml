// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Ledgerline

TestCase {
    id: testCase

    name: "Tip"
    width: 500
    height: 400
    visible: true
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    function test_stays_in_the_window_data() {
        return [
            { tag: "top left", at: Qt.point(0, 0) },
            { tag: "top right", at: Qt.point(499, 0) },
            { tag: "bottom left", at: Qt.point(0, 399) },
            { tag: "bottom right", at: Qt.point(499, 399) },
            { tag: "middle", at: Qt.point(250, 200) }
        ];
    }

    function test_stays_in_the_window(data) {
        const tip = createTemporaryObject(tipComponent, testCase, {
            at: data.at,
            heading: "A heading that takes some room",
            date: "12 March 2001",
            lines: ["one line", "another line that is a little longer than the heading above"]
        });
        verify(tip);
        verify(tip.visible);
        verify(tip.x >= 0);
        verify(tip.y >= 0);
        verify(tip.x + tip.width <= tip.parent.width, tip.x + " + " + tip.width);
        verify(tip.y + tip.height <= tip.parent.height);
        // nor does it cover what it tells of
        const x = data.at.x;
        const y = data.at.y;
        verify(x < tip.x || x >= tip.x + tip.width || y < tip.y || y >= tip.y + tip.height);
    }

    function test_tells_nothing_without_a_heading() {
        const tip = createTemporaryObject(tipComponent, testCase, { heading: "" });
        verify(!tip.visible);
        tip.heading = "Something";
        verify(tip.visible);
        tip.shown = false;
        verify(!tip.visible);
    }

    function test_a_long_text_wraps() {
        const tip = createTemporaryObject(tipComponent, testCase, { heading: "long ".repeat(60) });
        verify(tip.width <= Theme.tipWidth + 4 * Theme.gap);
        verify(tip.height > 60);
    }

    Component {
        id: tipComponent

        Tip {
            target: testCase
            shown: true
            below: 0
        }
    }
}
