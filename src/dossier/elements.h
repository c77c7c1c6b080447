// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/faultlog.h"
#include "dossier/node.h"

#include <span>
#include <string_view>

namespace ledgerline {

/// The parts of a file that hold many elements and are read one element at a time.
enum class Section
{
    parties,
    measures,
    lanes,
    sources,
    gaps,
    events,
    stories,
    scenes ///< of a story in a file of its own
};

/// Which sections a file has, and which members of its top level are read whole; what is neither
/// is kept as it stands.
struct FileShape
{
    struct SectionKey
    {
        std::string_view key;
        Section section;
        Node::Type type;
    };
    std::span<const SectionKey> sections;
    std::span<const std::string_view> wholeMembers;
};

[[nodiscard]] const FileShape &dossierShape();
[[nodiscard]] const FileShape &storyShape();

/// Takes the elements of a file, as they come.
class ElementReader
{
public:
    virtual ~ElementReader() = default;

    /// One party, event, scene or the like. The node is gone when this returns. False to hear of
    /// no more.
    virtual bool readElement(Section section, const Node &element) = 0;

    /// Everything else, after the last element: the top level, with the sections and the members
    /// that no reader knows as empty nodes.
    virtual void readTop(const Node &top) = 0;
};

/// Parses a file and hands out its elements, so that memory holds one of them at a time.
/// What is no JSON, is nested too deep, is too long, or has the same key twice is noted in
/// `faults`. False when the file could not be parsed to its end; readTop() is not called then.
bool readElements(std::string_view json, const FileShape &shape, ElementReader &reader,
                  FaultLog &faults);

}
