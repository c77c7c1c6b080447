// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in an SVG, for the tests that read one.
#pragma once

#include "catch.h"

#include <QList>
#include <QXmlStreamReader>

namespace ledgerline {

struct Element
{
    QXmlStreamAttributes attributes;
    QString text; ///< of those that hold nothing but text
    [[nodiscard]] QString operator[](const char *name) const
    {
        return attributes.value(QLatin1String(name)).toString();
    }
};

/// All elements of that name, in the order of the file.
inline QList<Element> elements(const QByteArray &svg, const char *name)
{
    QList<Element> found;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.name() == QLatin1String(name)) {
            found.append({reader.attributes(), {}});
            if (reader.name() == QLatin1String("text") || reader.name() == QLatin1String("title")
                || reader.name() == QLatin1String("desc"))
                found.last().text = reader.readElementText();
        }
    }
    INFO(svg.toStdString());
    REQUIRE_FALSE(reader.hasError());
    return found;
}

}
