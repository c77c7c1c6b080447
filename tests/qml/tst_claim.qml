// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Ledgerline

TestCase {
    id: testCase

    name: "ClaimView"
    width: 360
    height: 400
    visible: true
    when: windowShown

    readonly property var bare: ({
            index: 0,
            heading: "",
            count: "",
            disputed: false,
            who: "Alder",
            ink: "party1",
            quantity: "at least 500",
            unit: "bodies",
            said: "",
            scope: "",
            rivals: "",
            recorded: "",
            differs: false,
            reported: "",
            source: "",
            locator: "",
            note: "",
            used: false,
            passedOver: false,
            later: ""
        })

    function init() {
        failOnWarning(/.?/);
    }

    function make(properties) {
        const claim = createTemporaryObject(claimComponent, testCase, Object.assign({}, bare, properties));
        verify(claim);
        verify(waitForRendering(claim));
        return claim;
    }

    /** All texts that can be seen, from top to bottom. */
    function textsOf(item) {
        let texts = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (child.text !== undefined && child.text !== "")
                texts.push(child.text);
            texts = texts.concat(textsOf(child));
        }
        return texts;
    }

    function test_says_who_and_how_much_and_nothing_that_is_not_known() {
        compare(textsOf(make({})), ["Alder", "at least 500", "bodies"]);
    }

    function test_says_all_that_is_known() {
        const claim = make({
            heading: "Bodies to Alder",
            count: "500–503",
            disputed: true,
            said: "five hundred",
            scope: "running total since May 2001",
            rivals: "claims of this total differ: 497–500",
            recorded: "recorded here: 497; 3 fewer than stated",
            differs: true,
            reported: "12 March 2001",
            source: "The Paper · What was said",
            locator: "page 3",
            note: "A later count."
        });
        compare(textsOf(claim), ["Bodies to Alder", "claims differ: 500–503", "Alder", "at least 500", "bodies", "“five hundred”", "running total since May 2001", "claims of this total differ: 497–500", "recorded here: 497; 3 fewer than stated", "The Paper · What was said, page 3", "reported 12 March 2001", "A later count."]);
    }

    function test_a_long_name_gives_way_to_the_number() {
        const claim = make({ who: "A speaker with an uncommonly long name that has to be broken", width: 240 });
        verify(claim.height > make({ width: 240 }).height);
    }

    Component {
        id: claimComponent

        ClaimView {
            width: 320
        }
    }
}
