// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Ledgerline
import Ledgerline.App

TestCase {
    id: testCase

    name: "Controls"
    width: 600
    height: 400
    visible: true
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    function make(component, properties) {
        const item = createTemporaryObject(component, testCase, properties);
        verify(item);
        verify(waitForRendering(item));
        return item;
    }

    function test_markup_is_shown_literally() {
        const plain = make(textComponent, { text: "x" });
        const marked = make(textComponent, { text: "<b>x</b><br>&amp;" });
        verify(marked.implicitWidth > 4 * plain.implicitWidth);
        compare(marked.lineCount, 1);
    }

    function test_a_text_that_does_not_fit_is_cut_on_one_line_and_whole_when_it_wraps() {
        const words = "several words that do not fit into so little room";
        verify(make(textComponent, { text: words, width: 60 }).truncated);
        const wrapped = make(textComponent, { text: words, width: 60, wrapMode: Text.Wrap });
        verify(!wrapped.truncated);
        verify(wrapped.lineCount > 3);
    }

    function test_buttons_answer_the_pointer_and_the_keyboard_data() {
        return [
            { tag: "button", component: buttonComponent },
            { tag: "chip", component: chipComponent }
        ];
    }

    function test_buttons_answer_the_pointer_and_the_keyboard(data) {
        const button = make(data.component, { text: "Press" });
        clicks.target = button;
        clicks.clear();
        mouseClick(button);
        compare(clicks.count, 1);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(clicks.count, 4);
        button.enabled = false;
        mouseClick(button);
        compare(clicks.count, 4);
    }

    function test_a_button_is_as_wide_as_its_text_and_no_narrower_than_a_finger_needs() {
        const narrow = make(buttonComponent, { symbol: Icon.Close });
        verify(narrow.width >= Theme.control);
        const wide = make(buttonComponent, { text: "A button with more to say" });
        verify(wide.width > 2 * narrow.width);
    }

    function test_a_button_is_called_by_what_it_shows_data() {
        return [
            { tag: "its text", text: "Close", description: "", name: "Close", more: "" },
            { tag: "a symbol alone", text: "", description: "Close", name: "Close", more: "" },
            { tag: "what it is set to", text: "Reading: lowest", description: "How claims are read", name: "Reading: lowest", more: "How claims are read" },
            { tag: "its text in a sentence", text: "Copy", description: "Copy the list", name: "Copy the list", more: "" }
        ];
    }

    function test_a_button_is_called_by_what_it_shows(data) {
        const button = make(buttonComponent, { text: data.text });
        if (data.description !== "")
            button.description = data.description;
        compare(button.Accessible.name, data.name);
        compare(button.Accessible.description, data.more);
    }

    function test_the_theme_turns_every_colour() {
        const names = ["paper", "panel", "rule", "text", "mutedText", "accent", "dispute", "deadline"];
        Theme.dark = false;
        const light = names.map(name => Theme[name].toString());
        Theme.dark = true;
        const dark = names.map(name => Theme[name].toString());
        Theme.dark = false;
        for (let i = 0; i < names.length; ++i)
            verify(light[i] !== dark[i], names[i]);
        compare(names.map(name => Theme[name].toString()), light);
    }

    function test_a_party_has_its_own_ink() {
        verify(Theme.ink("party1") !== Theme.ink("party2"));
        compare(Theme.ink("neutral"), Theme.ink("nobody"));
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    Component {
        id: textComponent

        PlainText {
        }
    }

    Component {
        id: buttonComponent

        FlatButton {
        }
    }

    Component {
        id: chipComponent

        Chip {
        }
    }
}
