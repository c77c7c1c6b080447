// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/laid.h"

#include "dossier/reader.h"
#include "timeline/measure.h"

#include <date/date.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace ledgerline::test {

namespace {

constexpr std::string_view head = R"({
  "ledgerline": 1, "title": "Test", "language": "en", "timezone": "UTC", "edition": "2026-01-01",
  "parties": {
    "north": { "name": "Northland", "short": "N", "role": "belligerent", "ink": "party-1" },
    "south": { "name": "Southland", "short": "S", "role": "belligerent", "ink": "party-2" },
    "press": { "name": "Press", "role": "press", "ink": "neutral" }
  },
  "measures": {
    "people": { "name": "People", "unit": "people" },
    "bodies": { "name": "Bodies", "unit": "bodies" },
    "minutes": { "name": "Length", "unit": "minutes" }
  },
  "lanes": [
    { "id": "talks", "name": "Talks", "kinds": ["talks"], "measure": "minutes" },
    { "id": "pledges", "name": "Pledges", "kinds": ["pledge"] },
    { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
    { "id": "bodies", "name": "Bodies", "kinds": ["repatriation"], "measure": "bodies" },
    { "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] },
    { "id": "disputes", "name": "Disputes", "kinds": ["dispute"] },
    { "id": "statements", "name": "Statements", "kinds": ["statement"] }
  ],
  "sources": { "news": { "publisher": "News", "title": "News" } },
  "events": [)";

std::shared_ptr<const Dossier> readOrThrow(const ReadResult &result)
{
    if (result.dossier)
        return result.dossier;
    std::string message = "a test's dossier has faults:";
    for (const Fault &fault : result.faults)
        message += "\n" + describe(fault, "test");
    throw std::runtime_error(message);
}

template<std::size_t count>
std::string_view name(const char *const (&names)[count], std::size_t index)
{
    return names[index];
}

}

std::shared_ptr<const Dossier> dossierWith(const std::vector<std::string> &events,
                                           std::string_view pledgeLane,
                                           std::string_view pledgeKinds, std::string_view gaps)
{
    std::string json(head);
    const auto replace = [&](std::string_view what, const std::string &by) {
        json.replace(json.find(what), what.size(), by);
    };
    replace(R"(["pledge"])",
            "[" + std::string(pledgeKinds) + "]"
                + (pledgeLane.empty() ? "" : ", " + std::string(pledgeLane)));
    // A kind stands in one lane only.
    if (pledgeKinds.find("deadline") != std::string_view::npos)
        replace(R"({ "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] },)", "");
    for (std::size_t i = 0; i < events.size(); ++i)
        json += (i == 0 ? "\n" : ",\n") + events[i];
    json += "\n], \"gaps\": [" + std::string(gaps) + "] }";
    return readOrThrow(readDossier(json));
}

std::shared_ptr<const Dossier> record()
{
    static const auto dossier
        = readOrThrow(readDossierFile(LEDGERLINE_SOURCE_DIR "/data/istanbul.json"));
    return dossier;
}

std::string event(std::string_view id, std::string_view kind, std::string_view when,
                  std::string_view rest)
{
    std::ostringstream out;
    out << R"({ "id": ")" << id << R"(", "kind": ")" << kind << R"(", "when": ")" << when
        << R"(", "title": ")" << id << '"' << (rest.empty() ? "" : ", ") << rest << " }";
    return out.str();
}

std::string claim(std::string_view measure, std::string_view to, std::string_view quantity)
{
    std::ostringstream out;
    out << R"({ "measure": ")" << measure << R"(", )";
    if (!to.empty())
        out << R"("to": ")" << to << R"(", )";
    out << quantity << R"(, "by": "press", "source": "news" })";
    return out.str();
}

Instant at(const std::string &text)
{
    std::istringstream in(text);
    Instant instant;
    in >> date::parse(text.size() > 10 ? "%FT%H:%M" : "%F", instant);
    if (in.fail())
        throw std::runtime_error("no date: " + text);
    return instant;
}

Laid::Laid(std::shared_ptr<const Dossier> what, const std::string &from, const std::string &to,
           Size size, std::string_view selected)
    : dossier(std::move(what))
    , events(dossier)
{
    canvas.size = size;
    canvas.measure = typewriter;
    canvas.selected = selected.empty() ? none : dossier->findEvent(selected);
    scale = TimeScale({at(from), at(to)}, size.width - gutterFor(*dossier, canvas) - plotMargin);
    layOut();
}

void Laid::layOut()
{
    drawing = layoutTimeline(events, scale, canvas);
}

double Laid::x(const std::string &instant) const
{
    return drawing.plot.x + scale.toX(at(instant));
}

const LaneBox &Laid::laneBox(std::string_view id) const
{
    const Index wanted = lane(id);
    return *std::find_if(drawing.lanes.begin(), drawing.lanes.end(),
                         [&](const LaneBox &box) { return box.lane == wanted; });
}

std::vector<Mark> Laid::marksOf(std::string_view id) const
{
    const Index wanted = dossier->findEvent(id);
    std::vector<Mark> found;
    for (const Mark &mark : drawing.marks) {
        const auto members = drawing.membersOf(mark);
        if (std::find(members.begin(), members.end(), wanted) != members.end())
            found.push_back(mark);
    }
    return found;
}

std::vector<Mark> Laid::marksIn(std::string_view id) const
{
    std::vector<Mark> found;
    std::copy_if(drawing.marks.begin(), drawing.marks.end(), std::back_inserter(found),
                 [&](const Mark &mark) { return mark.lane == lane(id); });
    return found;
}

std::vector<std::string> Laid::idsOf(const Mark &mark) const
{
    std::vector<std::string> ids;
    for (const Index member : drawing.membersOf(mark))
        ids.emplace_back(dossier->events[member].id);
    return ids;
}

const Label *Laid::label(std::string_view text) const
{
    const auto found = std::find_if(drawing.labels.begin(), drawing.labels.end(),
                                    [&](const Label &label) { return label.text == text; });
    return found == drawing.labels.end() ? nullptr : &*found;
}

std::vector<std::string> Laid::labelsIn(std::string_view id) const
{
    std::vector<const Label *> found;
    for (const Label &each : drawing.labels) {
        if (each.lane == lane(id) && each.box.x >= drawing.plot.x)
            found.push_back(&each);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Label *a, const Label *b) { return a->box.x < b->box.x; });
    std::vector<std::string> texts;
    for (const Label *each : found)
        texts.push_back(each->text);
    return texts;
}

std::string looks(const Mark &mark)
{
    static constexpr const char *shapes[]
        = {"bar", "dot", "diamond", "flag", "bracket", "cluster", "band", "line"};
    static constexpr const char *fills[] = {"solid", "outline", "hatched", "undisclosed", "dashed"};
    static constexpr const char *inks[]
        = {"paper",  "panel",   "rule",   "axis",     "text",    "mutedText", "party1",
           "party2", "neutral", "pledge", "deadline", "dispute", "accent",    "hover"};
    std::ostringstream out;
    out << name(shapes, static_cast<std::size_t>(mark.shape)) << ' '
        << name(fills, static_cast<std::size_t>(mark.fill)) << ' '
        << name(inks, static_cast<std::size_t>(mark.ink)) << (mark.up ? "" : " down");
    return out.str();
}

std::vector<std::string> Laid::looksOf(std::string_view id) const
{
    std::vector<std::string> result;
    for (const Mark &mark : marksOf(id))
        result.push_back(looks(mark));
    return result;
}

std::string firstOverlap(const Drawing &drawing, double shared)
{
    for (std::size_t i = 0; i < drawing.labels.size(); ++i) {
        for (std::size_t k = i + 1; k < drawing.labels.size(); ++k) {
            Box inner = drawing.labels[i].box; // boxes may touch
            inner
                = {inner.x + 0.01, inner.y + shared, inner.width - 0.02, inner.height - 2 * shared};
            if (inner.intersects(drawing.labels[k].box))
                return drawing.labels[i].text + " | " + drawing.labels[k].text;
        }
    }
    return {};
}

}
