// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Ledgerline

TestCase {
    id: testCase

    name: "Toast"
    width: 500
    height: 400
    visible: true
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    function test_says_it_for_a_while() {
        verify(!toast.visible);
        toast.tell("Done");
        verify(toast.visible);
        compare(toast.Accessible.name, "Done");
        tryVerify(() => !toast.visible, 2 * Theme.toast);
    }

    function test_says_the_same_anew() {
        toast.tell("Done");
        shown.clear();
        toast.tell("Done");
        verify(toast.visible);
        compare(shown.count, 2); // gone and back
    }

    Toast {
        id: toast
    }

    SignalSpy {
        id: shown

        target: toast
        signalName: "visibleChanged"
    }
}
