// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/packing.h"

#include <algorithm>

namespace ledgerline {

namespace {

constexpr double wordsGap = 8; ///< px between words and the next mark
constexpr double marksGap = 2; ///< px between two marks
constexpr double shortStretch = 40; ///< px; a longer one is not swallowed by a cluster of points

/// How far a row is taken, from the left.
struct Row
{
    Glyph *last = nullptr;
    double marks = -1e12;
    double words = -1e12;
    double cluster = -1e12; ///< px, up to where one stands on it
};

bool isFree(const Row &row, const Glyph &glyph)
{
    return row.marks + marksGap <= glyph.left;
}

/// The first row where the glyph meets neither marks nor words; else the one whose words lose
/// least by it; else, with no row free of marks, the one that is free soonest.
std::size_t rowFor(const std::vector<Row> &rows, const Glyph &glyph)
{
    constexpr double keptWords = 1e6;
    constexpr double takenRow = 1e12;
    std::size_t best = 0;
    double bestCost = 1e30;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        double cost = std::max(0.0, std::max(row.words, row.marks) + wordsGap - glyph.left);
        if (!isFree(row, glyph))
            cost += takenRow;
        else if (cost > 0 && row.last != nullptr && row.last->keep)
            cost += keptWords;
        if (cost < bestCost) {
            best = i;
            bestCost = cost;
        }
        if (cost <= 0)
            break;
    }
    return best;
}

/// The stretch that a glyph without a free row is laid upon: the latest begun, and of those the
/// lowest. Null when there is none, and the glyph has to overlap.
Glyph *pileFor(const std::vector<Row> &rows, const Glyph &glyph)
{
    if (glyph.form == Glyph::Form::point)
        return nullptr;
    Glyph *found = nullptr;
    for (const Row &row : rows) {
        if (row.last == nullptr || row.last->form == Glyph::Form::point)
            continue;
        const bool isCluster = row.last->form == Glyph::Form::cluster;
        if (row.last->crowd != nullptr || (isCluster && glyph.right - glyph.left > shortStretch))
            continue;
        if (found == nullptr || row.last->left >= found->left)
            found = row.last;
    }
    return found;
}

void put(Row &row, Glyph &glyph, double wordsEnd)
{
    if (row.last != nullptr)
        row.last->limit = std::min(row.last->limit, glyph.left);
    row.last = &glyph;
    row.marks = std::max(row.marks, glyph.right);
    row.words = wordsEnd;
}

/// Moves what lies on the piles into the table of items, and takes the swallowed glyphs out.
void settle(Glyphs &glyphs)
{
    std::erase_if(glyphs.glyphs, [](const Glyph &glyph) { return glyph.items.count == 0; });
    for (Glyph &glyph : glyphs.glyphs) {
        if (glyph.more.empty())
            continue;
        const auto first = static_cast<Index>(glyphs.items.size());
        for (Index i = 0; i < glyph.items.count; ++i)
            glyphs.items.push_back(glyphs.items[glyph.items.first + i]);
        glyphs.items.insert(glyphs.items.end(), glyph.more.begin(), glyph.more.end());
        glyph.items = {first, static_cast<Index>(glyphs.items.size()) - first};
        glyph.more.clear();
    }
}

}

void pack(Glyphs &glyphs, int rowCount, int clusterFirst, int clusterLast,
          const std::function<double(const Glyph &)> &wordsEnd)
{
    std::vector<Row> rows(static_cast<std::size_t>(rowCount));
    for (Glyph &glyph : glyphs.glyphs) {
        if (glyph.form == Glyph::Form::cluster) {
            for (int place = clusterFirst; place <= clusterLast; ++place) {
                Row &row = rows[static_cast<std::size_t>(place)];
                put(row, glyph, glyph.right);
                row.cluster = glyph.right;
            }
            glyph.row = clusterFirst;
            continue;
        }
        const std::size_t row = rowFor(rows, glyph);
        Glyph *const pile = isFree(rows[row], glyph) ? nullptr : pileFor(rows, glyph);
        if (pile == nullptr) {
            glyph.row = static_cast<int>(row);
            glyph.begin = rows[row].cluster;
            put(rows[row], glyph, wordsEnd(glyph));
            continue;
        }
        if (pile->form != Glyph::Form::cluster)
            pile->form = Glyph::Form::pile;
        pile->right = std::max(pile->right, glyph.right);
        pile->softLeft = pile->softRight = 0;
        pile->keep = pile->keep || glyph.keep;
        const auto items = glyphs.itemsOf(glyph);
        pile->more.insert(pile->more.end(), items.begin(), items.end());
        glyph.items.count = 0;
        for (Row &each : rows) {
            if (each.last != pile)
                continue;
            each.marks = each.words = std::max(each.marks, pile->right);
            if (pile->form == Glyph::Form::cluster)
                each.cluster = each.marks;
        }
    }
    settle(glyphs);
}

}
