// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/faultlog.h"
#include "dossier/node.h"

#include <string_view>

namespace ledgerline {

/// The parts of a dossier that hold many elements and are read one element at a time.
enum class Section
{
    parties,
    measures,
    lanes,
    sources,
    gaps,
    events
};
inline constexpr int sectionCount = 6;

/// Takes the elements of a file, as they come.
class ElementReader
{
public:
    virtual ~ElementReader() = default;

    /// One party, measure, lane, source, gap or event. The node is gone when this returns.
    virtual void readElement(Section section, const Node &element) = 0;

    /// Everything else, after the last element: the top level, with the sections and the members
    /// that no reader knows as empty nodes.
    virtual void readTop(const Node &top) = 0;
};

/// Parses a dossier and hands out its elements, so that memory holds one of them at a time.
/// What is no JSON, is nested too deep, is too long, or has the same key twice is noted in
/// `faults`. False when the file could not be parsed to its end; readTop() is not called then.
bool readElements(std::string_view json, ElementReader &reader, FaultLog &faults);

}
