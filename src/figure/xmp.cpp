// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/xmp.h"

#include "paint/svgvalues.h"

namespace ledgerline {

namespace {

/// A text that may stand in several languages; XMP wants one that is for all.
QByteArray alternative(const char *name, const QString &text)
{
    return QByteArray("<") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + svg::escaped(text)
        + "</rdf:li></rdf:Alt></" + name + ">\n";
}

}

QByteArray xmpPacket(const DocumentWords &words)
{
    // The attribute value is the byte order mark that the standard asks for.
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<dc:format>application/pdf</dc:format>\n"
        + alternative("dc:title", words.title) + alternative("dc:description", words.description)
        + "<dc:language><rdf:Bag><rdf:li>" + svg::escaped(words.language)
        + "</rdf:li></rdf:Bag></dc:language>\n"
          "<xmp:CreatorTool>Ledgerline</xmp:CreatorTool>\n"
        + words.more + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

}
