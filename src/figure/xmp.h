// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ledgerline {

/// What a document says of itself beside its page.
struct DocumentWords
{
    QString title;
    QString description; ///< alt text
    QString language; ///< BCP 47
    QByteArray more; ///< further properties of the packet's description, as XML with namespaces
};

/// An XMP packet (ISO 16684-1) without any date: the same words are the same bytes.
[[nodiscard]] QByteArray xmpPacket(const DocumentWords &words);

}
