// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ledgerline {

/// One JSON value and where it stands in the file. The nodes of an element lie one behind the
/// other, a container before what it contains, so `size` is all that is needed to walk them.
struct Node
{
    enum class Type : std::uint8_t
    {
        null,
        boolean,
        count, ///< a whole number from 0 to 2^64-1
        number, ///< any other number
        text,
        array,
        object,
    };

    using Offset = std::uint32_t; ///< limits::fileBytes is less

    Type type = Type::null;
    mutable bool asked = false; ///< some reader knows this member
    std::uint32_t size = 1; ///< this node and all nodes inside it
    Offset begin = 0; ///< the value's bytes in the file: [begin, end)
    Offset end = 0;
    Offset keyBegin = 0; ///< of a member of an object: where its key stands
    std::string_view key = {}; ///< decoded
    std::string_view text = {}; ///< decoded
    std::uint64_t count = 0; ///< of a boolean: 1 for true

    class Children;
    [[nodiscard]] inline Children children() const;
    [[nodiscard]] bool isEmpty() const { return size == 1; }
};

/// One bit of 64 that seldom is another key's: tells cheaply that an object has no such key.
[[nodiscard]] constexpr std::uint64_t keyBit(std::string_view key)
{
    if (key.empty())
        return 1;
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    return std::uint64_t{1} << ((key.size() + first * std::size_t{29} + last * std::size_t{3})
                                % 64);
}

/// What a container holds, to be walked by a range-based for loop.
class Node::Children
{
public:
    class Iterator
    {
    public:
        explicit Iterator(const Node *node)
            : m_node(node)
        {
        }
        const Node &operator*() const { return *m_node; }
        Iterator &operator++()
        {
            m_node += m_node->size;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

    private:
        const Node *m_node;
    };

    explicit Children(const Node &container)
        : m_container(container)
    {
    }
    [[nodiscard]] Iterator begin() const { return Iterator(&m_container + 1); }
    [[nodiscard]] Iterator end() const { return Iterator(&m_container + m_container.size); }

private:
    const Node &m_container;
};

inline Node::Children Node::children() const
{
    return Children(*this);
}

}
