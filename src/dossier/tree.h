// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/node.h"
#include "dossier/textpool.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ledgerline {

/// Trees that grow while their values are parsed, one behind the other.
class Tree
{
public:
    void reserve(std::size_t nodes) { m_nodes.reserve(nodes); }
    void clear()
    {
        m_nodes.clear();
        m_open.clear();
        m_texts.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] const Node &at(std::size_t index) const { return m_nodes[index]; }
    [[nodiscard]] TextPool &texts() { return m_texts; }

    Node &add(Node::Type type)
    {
        if (type == Node::Type::array || type == Node::Type::object)
            m_open.push_back(m_nodes.size());
        return m_nodes.emplace_back(Node{.type = type});
    }

    void close(std::size_t end)
    {
        Node &node = m_nodes[m_open.back()];
        node.size = static_cast<std::uint32_t>(m_nodes.size() - m_open.back());
        node.end = static_cast<Node::Offset>(end);
        m_open.pop_back();
    }

private:
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_open;
    TextPool m_texts; ///< those that are not written in the file as they read
};

}
