// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/picturelayout.h"

#include "paint/fonts.h"
#include "paint/paragraph.h"
#include "timeline/layout.h"

#include <algorithm>

namespace ledgerline {

void layOutChart(Picture &picture, const Theme &theme, ChartFrame frame)
{
    constexpr double values = 56; // px left of the plot, for the labels of the value axis
    const Box &box = picture.box;
    frame.size = {box.width, box.height};
    frame.plotLeft = std::min(values, box.width / 4);
    frame.plotRight = std::max(frame.plotLeft + 1, box.width - plotMargin);
    picture.chart->setTheme(theme);
    picture.chart->setFrame(frame);
    picture.chart->setWindow(TimeScale(picture.shown.window, frame.plotRight - frame.plotLeft));
}

void layOutTimeline(Picture &picture, const EventIndex &events,
                    const std::vector<Index> &hiddenLanes, const std::string &language)
{
    Canvas canvas;
    canvas.measure = textMeasure();
    canvas.hiddenLanes = hiddenLanes;
    canvas.language = language;
    canvas.size = {picture.box.width, picture.box.height};
    const double plot
        = std::max(1.0, canvas.size.width - gutterFor(events.dossier(), canvas) - plotMargin);
    picture.drawing = layoutTimeline(events, TimeScale(picture.shown.window, plot), canvas);
    if (!picture.drawing->marks.empty())
        return;
    const Box &box = picture.drawing->plot; // in a column of print narrower than the sentence
    const auto lines = wrapped("Nothing recorded in this window.", TextStyle::body, box.width, 3,
                               canvas.measure);
    const double height = lineHeight(TextStyle::body) * static_cast<double>(lines.size());
    const double top = box.y + (box.height - height) / 2;
    for (Label &label :
         paragraph(lines, {box.x, top}, box.width, TextStyle::body, Ink::mutedText)) {
        label.align = Align::center;
        picture.drawing->labels.push_back(std::move(label));
    }
}

}
