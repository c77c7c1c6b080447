// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One step of zooming, for counting its instructions, which no other load of the machine changes:
//     zoom_step FILE
// Run by tests/bench/instructions under valgrind, which counts inside zoomStep() alone.

#include "dossier/reader.h"
#include "timeline/layout.h"
#include "timeline/measure.h"
#include "timeline/view.h"

#include <cstdio>

using namespace ledgerline;

/// Lays out what the window shows after one notch of the wheel in the middle of the record.
/// The number of marks.
extern "C" std::size_t zoomStep(const EventIndex &events, const TimeScale &scale,
                                const Canvas &canvas);

extern "C" [[gnu::noinline]] std::size_t zoomStep(const EventIndex &events, const TimeScale &scale,
                                                  const Canvas &canvas)
{
    return layoutTimeline(events, scale.zoomed(1.25, scale.width() / 2), canvas).marks.size();
}

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: zoom_step FILE\n", stderr);
        return 2;
    }
    const ReadResult result = readDossierFile(argv[1]);
    if (!result.dossier) {
        std::fputs("the file cannot be read; ledgerline check tells why\n", stderr);
        return 1;
    }
    const EventIndex events(result.dossier);
    Canvas canvas;
    canvas.size = {1600, 400};
    canvas.measure = test::typewriter;
    const double width = canvas.size.width - gutterFor(events.dossier(), canvas) - plotMargin;
    const TimeScale scale(everything(events.extent()), width);
    std::printf("%zu events, %zu marks\n", result.dossier->events.size(),
                zoomStep(events, scale, canvas));
    return 0;
}
