// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ledgerline.App

/**
 * Sources. An address opens in the browser, and only by a click on it; or it is shown as a code, for
 * the reader's own telephone.
 */
Column {
    id: root

    required property Session session
    property bool linked: true
    property alias model: rows.model
    readonly property alias count: rows.count

    spacing: Theme.gap

    Repeater {
        id: rows

        Column {
            id: row

            required property string origin
            required property string title
            required property string address
            required property bool titleInferred

            width: root.width

            PlainText {
                width: parent.width
                text: row.titleInferred ? qsTr("%1 (title made from the address)").arg(row.title) : row.title
                wrapMode: Text.Wrap
            }

            PlainText {
                width: parent.width
                text: row.origin
                font: Theme.small
                color: Theme.mutedText
                wrapMode: Text.Wrap
            }

            QrCode {
                id: code

                width: Theme.code
                height: visible ? width : 0
                visible: !root.linked && valid
                textureSize.width: width * Theme.sharpness
                textureSize.height: height * Theme.sharpness
                address: root.linked ? "" : row.address
                Accessible.role: Accessible.Graphic
                Accessible.name: row.address
            }

            // What no code can hold.
            PlainText {
                width: parent.width
                visible: !root.linked && row.address !== "" && !code.valid
                text: row.address
                font: Theme.small
                color: Theme.mutedText
                wrapMode: Text.WrapAnywhere
            }

            T.AbstractButton {
                id: link

                width: parent.width
                implicitHeight: implicitContentHeight + Theme.tight
                visible: root.linked && row.address !== ""
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                onClicked: root.session.openAddress(row.address)
                Keys.onReturnPressed: link.clicked()
                Keys.onEnterPressed: link.clicked()
                Accessible.role: Accessible.Link
                Accessible.name: qsTr("Open %1 in the browser").arg(row.address)

                contentItem: Row {
                    spacing: Theme.hair * 2

                    PlainText {
                        width: Math.min(implicitWidth, link.availableWidth - Theme.wide)
                        text: row.address
                        elide: Text.ElideMiddle
                        font.family: Theme.small.family
                        font.pixelSize: Theme.small.pixelSize
                        font.underline: link.hovered || link.activeFocus
                        color: Theme.accent
                        Accessible.ignored: true
                    }

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.gap + Theme.tight
                        height: width
                        shape: Icon.Outside
                        color: Theme.accent
                    }
                }

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }
            }
        }
    }
}
