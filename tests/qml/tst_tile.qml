// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Ledgerline

TestCase {
    id: testCase

    name: "Tile"
    width: 600
    height: 200
    visible: true
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    function make(properties) {
        const tile = createTemporaryObject(tileComponent, testCase, properties);
        verify(tile);
        verify(waitForRendering(tile));
        return tile;
    }

    function textOf(tile, text) {
        let found = null;
        const look = item => {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.text === text && child.truncated !== undefined)
                    found = child;
                look(child);
            }
        };
        look(tile.contentItem);
        return found;
    }

    function test_a_number_that_does_not_fit_is_written_smaller_and_not_cut() {
        const roomy = textOf(make({ width: 300, value: "at least about 2,494" }), "at least about 2,494");
        const tight = textOf(make({ width: 190, value: "at least about 2,494" }), "at least about 2,494");
        verify(roomy);
        verify(tight);
        verify(tight.font.pixelSize < roomy.font.pixelSize);
        verify(!tight.truncated);
    }

    function test_a_detail_that_does_not_fit_has_two_lines_within_the_tile() {
        const words = "10–12 days: due 7–9 August 2025";
        const tile = make({ width: 200, value: "pending, 12 days left", detail: words });
        const detail = textOf(tile, words);
        verify(detail);
        compare(detail.lineCount, 2);
        verify(!detail.truncated);
        verify(detail.mapToItem(tile, 0, detail.height).y <= tile.height);
        verify(detail.parent.mapToItem(tile, 0, 0).y >= 0);
        verify(!textOf(tile, "pending, 12 days left").truncated);
        compare(textOf(make({ width: 400, detail: words }), words).lineCount, 1);
    }

    function test_a_number_that_stands_on_nothing_cannot_be_pressed() {
        verify(make({ count: 3 }).enabled);
        verify(!make({ count: 0 }).enabled);
    }

    Component {
        id: tileComponent

        Tile {
            width: 200
            height: Theme.tile
            index: 0
            heading: "Bodies returned"
            direction: "to Alder"
            spoken: "Bodies returned to Alder: 500"
            value: "500"
            detail: "1 event undisclosed"
            ink: "party1"
            count: 1
        }
    }
}
