// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marksample.h"

#include "paint/painter.h"

namespace ledgerline {

namespace {

constexpr double barWidth = 8;
constexpr double dotSize = 10;

/// The look of a sample without its place.
Mark lookOf(MarkSample::Sample sample)
{
    Mark mark;
    switch (sample) {
    case MarkSample::ToFirst:
        mark.ink = Ink::party1;
        break;
    case MarkSample::ToSecond:
        mark.ink = Ink::party2;
        mark.up = false;
        break;
    case MarkSample::Talks:
        mark.shape = Shape::dot;
        break;
    case MarkSample::Pledge:
        mark.shape = Shape::diamond;
        mark.ink = Ink::pledge;
        mark.fill = Fill::outline;
        break;
    case MarkSample::Open:
        mark.fill = Fill::hatched;
        break;
    case MarkSample::Undisclosed:
        mark.fill = Fill::undisclosed;
        break;
    case MarkSample::Deadline:
        mark.shape = Shape::bracket;
        mark.ink = Ink::deadline;
        break;
    case MarkSample::Amended:
        mark.shape = Shape::bracket;
        mark.ink = Ink::deadline;
        mark.fill = Fill::dashed;
        break;
    case MarkSample::Dispute:
        mark.shape = Shape::dot;
        mark.ink = Ink::dispute;
        break;
    case MarkSample::Statement:
        mark.shape = Shape::flag;
        break;
    case MarkSample::Soft:
        mark.softLeft = 10;
        mark.softRight = 10;
        break;
    case MarkSample::Cluster:
        mark.shape = Shape::cluster;
        break;
    case MarkSample::Gap:
        mark.shape = Shape::band;
        mark.ink = Ink::rule;
        mark.fill = Fill::hatched;
        break;
    }
    return mark;
}

Box placeOf(const Mark &mark, double width, double height)
{
    const auto centred = [&](double w, double h) {
        return Box{(width - w) / 2, (height - h) / 2, w, h};
    };
    switch (mark.shape) {
    case Shape::dot:
    case Shape::diamond:
    case Shape::flag:
        return centred(dotSize, dotSize);
    case Shape::bracket:
        return centred(width - 2, 8);
    case Shape::cluster:
        return centred(18, 14);
    case Shape::band:
        return centred(width - 2, height - 4);
    default:
        return mark.softLeft > 0 ? centred(width - 2, 8) : centred(barWidth, height);
    }
}

}

MarkSample::MarkSample(QQuickItem *parent)
    : Surface(parent)
{
    connect(this, &MarkSample::sampleChanged, this, [this] { polish(); });
}

void MarkSample::paint(QPainter *painter)
{
    ledgerline::paint(*painter, m_drawing, theme());
}

void MarkSample::layOut()
{
    Mark mark = lookOf(m_sample);
    mark.box = placeOf(mark, width(), height());
    m_drawing = blank();
    m_drawing.plot = {0, 0, width(), height()};
    m_drawing.marks.push_back(mark);
}

}
