// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/bracket.h"

#include "ledger/deadline.h"

#include <algorithm>

namespace ledgerline {

double dueSoftness(const Sketch &sketch, const Item &item)
{
    const Window term = due(sketch.dossier(), item.event);
    const std::chrono::seconds length = term.to - term.from;
    return length > std::chrono::hours{24} ? sketch.pixels(length) : 0;
}

void sketchBracket(Sketch &sketch, const Item &item, const Box &box, Mark mark)
{
    const Instant end = sketch.events().cut(item);
    const double cut = std::clamp(sketch.x(end), box.x, box.right());
    mark.shape = Shape::bracket;
    mark.box = box;
    mark.softRight = std::min(dueSoftness(sketch, item), box.width);
    if (end < item.extent.to && cut < box.right()) {
        Mark rest = mark;
        rest.fill = Fill::dashed;
        rest.box.x = cut;
        rest.box.width = box.right() - cut;
        rest.softRight = std::min(mark.softRight, rest.box.width);
        sketch.add(rest);
        mark.box.width = cut - box.x;
        mark.softRight = 0;
    }
    if (mark.box.width > 0)
        sketch.add(mark);
}

}
