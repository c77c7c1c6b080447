// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Ledgerline.App

/** Writes what is shown as a figure: which, how large, in what formats, with what words. */
Sheet {
    id: root

    required property Session session
    readonly property FigureExport figure: session.figureExport

    // To know them a figure is composed: not before anybody sees them.
    readonly property string ownTitle: visible ? figure.ownTitle : ""
    readonly property string ownAltText: visible ? figure.ownAltText : ""

    heading: qsTr("Export a figure")
    widest: 1240
    onAboutToShow: figure.prepare()
    onOpened: figures.takeFocus()
    onClosed: figure.close()

    Row {
        width: root.inner
        spacing: Theme.broad

        Column {
            id: form

            width: 404 // a row of chips for most choices
            spacing: Theme.wide

            Choice {
                id: figures

                heading: qsTr("Figure")
                model: root.figure.figures
                onToggled: name => root.figure.chooseFigure(name)
            }

            Choice {
                heading: qsTr("Size")
                model: root.figure.sizes
                onToggled: name => root.figure.chooseSize(name)
            }

            Choice {
                heading: qsTr("Formats")
                model: root.figure.formats
                onToggled: name => root.figure.toggleFormat(name)
            }

            Choice {
                heading: qsTr("Colours")
                model: root.figure.themes
                onToggled: name => root.figure.chooseTheme(name)
            }

            Choice {
                heading: qsTr("Included")
                model: root.figure.parts
                onToggled: name => root.figure.togglePart(name)
            }

            Section {
                width: parent.width
                heading: qsTr("Words")

                Field {
                    width: parent.width
                    name: qsTr("Title")
                    placeholder: root.ownTitle
                    text: root.figure.title
                    onEdited: text => root.figure.title = text
                }

                Field {
                    width: parent.width
                    name: qsTr("Subtitle")
                    placeholder: qsTr("made from the view")
                    text: root.figure.subtitle
                    onEdited: text => root.figure.subtitle = text
                }

                Field {
                    width: parent.width
                    name: qsTr("Alt text")
                    placeholder: root.ownAltText
                    text: root.figure.altText
                    lines: 5
                    onEdited: text => root.figure.altText = text
                }
            }
        }

        Column {
            width: parent.width - form.width - parent.spacing
            spacing: Theme.gap

            Rectangle {
                width: parent.width
                height: Math.max(240, form.height - below.height - Theme.gap)
                color: Theme.panel
                border.width: Theme.hair
                border.color: Theme.rule

                FigurePreview {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    source: root.figure
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The figure as it will be written")
                    Accessible.description: root.figure.altText || root.ownAltText
                }
            }

            ExportFooter {
                id: below

                width: parent.width
                figure: root.figure
            }
        }
    }

    component Choice: Column {
        id: choice

        property alias heading: title.text
        property alias model: choices.model

        signal toggled(name: string)

        function takeFocus(): void {
            choices.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        }

        width: parent.width
        spacing: Theme.tight

        PlainText {
            id: title

            font: Theme.strong
        }

        Flow {
            width: parent.width
            spacing: Theme.tight

            Repeater {
                id: choices

                Chip {
                    required property string name
                    required property string label
                    required property bool chosen

                    text: label
                    checkable: false
                    checked: chosen
                    onClicked: choice.toggled(name)
                }
            }
        }
    }
}
