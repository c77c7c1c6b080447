// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Lets libFuzzer change a dossier as JSON half of the time: bytes alone seldom lead from one sound
/// dossier to another, and most of the reader lies behind that.
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

using Json = nlohmann::ordered_json;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

class Mutator
{
public:
    Mutator(Json &json, unsigned seed)
        : m_random(seed)
    {
        collect(json);
    }

    void mutate()
    {
        Json &node = any();
        switch (below(6)) {
        case 0:
            node = Json(any()); // a copy first: one may hold the other
            return;
        case 1:
            return erase(node);
        case 2:
            return insert(node);
        case 3:
            return swapInside(node);
        case 4:
            return rename(node);
        default:
            return mutateScalar(node);
        }
    }

private:
    void collect(Json &node)
    {
        m_nodes.push_back(&node);
        if (node.is_structured()) {
            for (Json &child : node)
                collect(child);
        }
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return m_random() % limit; }
    [[nodiscard]] Json &any() { return *m_nodes[below(m_nodes.size())]; }

    /// Any of the values that an array or object holds; it must hold one.
    [[nodiscard]] Json::iterator anyIn(Json &node)
    {
        return std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
    }

    /// A key that stands somewhere in the file.
    [[nodiscard]] std::string anyKey()
    {
        for (int tries = 0; tries < 20; ++tries) {
            Json &node = any();
            if (node.is_object() && !node.empty())
                return anyIn(node).key();
        }
        return "x";
    }

    void erase(Json &node)
    {
        if (node.is_structured() && !node.empty())
            node.erase(anyIn(node));
    }

    void insert(Json &node)
    {
        const Json copy = any();
        if (node.is_array())
            node.insert(node.empty() ? node.end() : anyIn(node), copy);
        else if (node.is_object())
            node[anyKey()] = copy;
        else
            node = Json::array({node, copy});
    }

    void swapInside(Json &node)
    {
        if (node.is_structured() && node.size() > 1)
            std::swap(*anyIn(node), *anyIn(node));
    }

    void rename(Json &node)
    {
        if (!node.is_object() || node.empty())
            return;
        const std::string key = anyKey(); // before what it comes from may go
        const auto member = anyIn(node);
        const Json value = *member;
        node.erase(member);
        node[key] = value;
    }

    void mutateScalar(Json &node)
    {
        static const Json scalars[]
            = {0,     1,  1'000'000'000'000, 1'000'000'000'001, -1, 0.5, nullptr, true,
               false, "", Json::array(),     Json::object()};
        if (!node.is_string()) {
            node = scalars[below(std::size(scalars))];
            return;
        }
        std::string text = node.get<std::string>();
        const std::size_t size = text.size();
        text.resize(size + 16);
        text.resize(
            LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(text.data()), size, text.size()));
        node = text;
    }

    std::minstd_rand m_random;
    std::vector<Json *> m_nodes;
};

}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    Json json = seed % 2 == 0 ? Json::parse(data, data + size, nullptr, false)
                              : Json(Json::value_t::discarded);
    if (json.is_discarded())
        return LLVMFuzzerMutate(data, size, maxSize);
    Mutator(json, seed / 2 + 1).mutate();
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    text.copy(reinterpret_cast<char *>(data), text.size());
    return text.size();
}
