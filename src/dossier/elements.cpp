// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/elements.h"

#include "dossier/cursor.h"
#include "dossier/keycheck.h"
#include "dossier/reader.h"
#include "dossier/syntax.h"
#include "dossier/textpool.h"
#include "dossier/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ledgerline {

namespace {

using Json = nlohmann::json;

constexpr FileShape::SectionKey dossierSections[] = {
    {"parties", Section::parties, Node::Type::object},
    {"measures", Section::measures, Node::Type::object},
    {"lanes", Section::lanes, Node::Type::array},
    {"sources", Section::sources, Node::Type::object},
    {"gaps", Section::gaps, Node::Type::array},
    {"events", Section::events, Node::Type::array},
    {"stories", Section::stories, Node::Type::array},
};
constexpr std::string_view dossierMembers[]
    = {"ledgerline", "title", "summary", "language", "timezone", "edition"};

constexpr FileShape::SectionKey storySections[] = {{"scenes", Section::scenes, Node::Type::array}};
constexpr std::string_view storyMembers[]
    = {"ledgerline_story", "dossier", "id", "title", "summary"};

/// A tree that grows while its value is parsed.
class Tree
{
public:
    void clear()
    {
        m_nodes.clear();
        m_open.clear();
        m_texts.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] const Node &root() const { return m_nodes.front(); }
    [[nodiscard]] TextPool &texts() { return m_texts; }

    void add(const Node &node)
    {
        m_nodes.push_back(node);
        if (node.type == Node::Type::array || node.type == Node::Type::object)
            m_open.push_back(m_nodes.size() - 1);
    }

    void close(std::size_t end)
    {
        Node &node = m_nodes[m_open.back()];
        node.size = static_cast<std::uint32_t>(m_nodes.size() - m_open.back());
        node.end = end;
        m_open.pop_back();
    }

private:
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_open;
    TextPool m_texts; ///< those that are not written in the file as they read
};

/// The parser's callbacks. Each of them is exactly one token, so the cursor keeps step.
class Handler : public nlohmann::json_sax<Json>
{
public:
    Handler(std::string_view json, const FileShape &shape, ElementReader &reader, FaultLog &faults)
        : m_json(json)
        , m_shape(shape)
        , m_reader(reader)
        , m_faults(faults)
        , m_cursor(json, byteOrderMark(json))
        , m_keys(json, faults)
    {
    }

    [[nodiscard]] std::size_t position() const { return m_cursor.position(); }
    [[nodiscard]] const Node &top() const { return m_top.root(); }

    bool null() override { return addScalar({.type = Node::Type::null}); }
    bool boolean(bool value) override
    {
        return addScalar({.type = Node::Type::boolean, .truth = value});
    }
    bool number_integer(std::int64_t /*negative*/) override
    {
        return addScalar({.type = Node::Type::number});
    }
    bool number_unsigned(std::uint64_t value) override
    {
        return addScalar({.type = Node::Type::count, .count = value});
    }
    bool number_float(double, const std::string &) override
    {
        return addScalar({.type = Node::Type::number});
    }
    bool string(std::string &value) override
    {
        const Token token = m_cursor.next();
        limitLength(token, value);
        if (Tree *const tree = target())
            add(*tree, {.type = Node::Type::text, .text = kept(*tree, token, value)}, token);
        finishElement();
        return m_isGoing;
    }
    bool binary(Json::binary_t &) override { return false; } // not in JSON

    bool key(std::string &value) override
    {
        const Token token = m_cursor.next();
        limitLength(token, value);
        if (m_depth <= limits::depth)
            m_keys.add(token);
        if (Tree *const tree = target()) {
            m_key = kept(*tree, token, value);
            m_keyBegin = token.begin;
        }
        return true;
    }

    bool start_object(std::size_t) override
    {
        start(Node::Type::object);
        if (m_depth <= limits::depth)
            m_keys.open();
        return m_isGoing;
    }
    bool end_object() override
    {
        if (m_depth <= limits::depth)
            m_keys.close();
        return end();
    }
    bool start_array(std::size_t) override { return start(Node::Type::array); }
    bool end_array() override { return end(); }

    bool parse_error(std::size_t, const std::string &, const Json::exception &) override
    {
        reportSyntax(m_json, m_cursor.position(), m_faults);
        return false;
    }

private:
    /// The tree that the next value belongs to; null while values are skipped.
    Tree *target()
    {
        if (m_skippedDepth > 0)
            return nullptr;
        return m_section && m_depth >= 2 ? &m_element : &m_top;
    }

    bool addScalar(const Node &node)
    {
        const Token token = m_cursor.next();
        if (Tree *const tree = target())
            add(*tree, node, token);
        finishElement();
        return m_isGoing;
    }

    bool start(Node::Type type)
    {
        const Token token = m_cursor.next();
        Tree *const tree = target();
        const std::string_view member = m_key;
        if (tree)
            add(*tree, {.type = type}, token);
        ++m_depth;
        if (m_depth == limits::depth + 1) {
            m_faults.error(token.begin,
                           "arrays and objects are nested more than "
                               + std::to_string(limits::depth) + " deep");
        }
        if (tree && m_depth == 2 && !m_section)
            enterMember(member, type);
        if (tree && m_depth > limits::depth)
            m_skippedDepth = m_depth;
        return m_isGoing;
    }

    /// Decides how a container of the top level is read.
    void enterMember(std::string_view key, Node::Type type)
    {
        const auto section = std::ranges::find(m_shape.sections, key, &FileShape::SectionKey::key);
        if (section != m_shape.sections.end() && section->type == type)
            m_section = section->section;
        else if (std::ranges::find(m_shape.wholeMembers, key) == m_shape.wholeMembers.end())
            m_skippedDepth = m_depth;
    }

    bool end()
    {
        const Token token = m_cursor.next();
        if (m_skippedDepth == m_depth)
            m_skippedDepth = 0;
        if (m_depth == 2)
            m_section.reset();
        --m_depth;
        if (Tree *const tree = target())
            tree->close(token.end);
        finishElement();
        return m_isGoing;
    }

    void finishElement()
    {
        if (m_section && m_depth == 2 && m_skippedDepth == 0) {
            m_reader.readElement(*m_section, m_element.root());
            m_element.clear();
            m_isGoing = m_isGoing && !m_faults.givesUp();
        }
    }

    void add(Tree &tree, Node node, Token token)
    {
        node.begin = token.begin;
        node.end = token.end;
        node.key = std::exchange(m_key, {});
        node.keyBegin = m_keyBegin;
        tree.add(node);
        if (tree.size() == limits::elementValues) {
            m_faults.error(tree.root().begin,
                           "this holds more than " + std::to_string(limits::elementValues)
                               + " values; the file is not read further");
            m_isGoing = false;
        }
    }

    /// A text for a tree: as it stands in the file where that is how it reads.
    [[nodiscard]] std::string_view kept(Tree &tree, Token token, const std::string &value) const
    {
        const bool hasEscapes = token.end - token.begin != value.size() + 2;
        return hasEscapes ? tree.texts().keep(value) : m_json.substr(token.begin + 1, value.size());
    }

    /// Reports a text that is too long, and goes on with its beginning.
    void limitLength(Token token, std::string &value)
    {
        if (value.size() <= limits::textBytes)
            return;
        m_faults.error(token.begin,
                       "the text is longer than " + std::to_string(limits::textBytes) + " bytes");
        value.resize(limits::textBytes);
    }

    std::string_view m_json;
    const FileShape &m_shape;
    ElementReader &m_reader;
    FaultLog &m_faults;
    Cursor m_cursor;
    KeyCheck m_keys;
    Tree m_top;
    Tree m_element;
    std::size_t m_depth = 0; ///< containers that are open
    std::size_t m_skippedDepth = 0; ///< of the container whose content is skipped; 0: none is
    std::optional<Section> m_section; ///< the one that is open
    std::string_view m_key; ///< of the value that comes next
    std::size_t m_keyBegin = 0;
    bool m_isGoing = true; ///< false: the parser shall stop
};

}

const FileShape &dossierShape()
{
    static constexpr FileShape shape{dossierSections, dossierMembers};
    return shape;
}

const FileShape &storyShape()
{
    static constexpr FileShape shape{storySections, storyMembers};
    return shape;
}

bool readElements(std::string_view json, const FileShape &shape, ElementReader &reader,
                  FaultLog &faults)
{
    Handler handler(json, shape, reader, faults);
    if (!Json::sax_parse(json.begin(), json.end(), &handler))
        return false;
    // The parser takes a zero byte for the end of its input.
    const std::size_t rest = json.find_first_not_of(" \t\r\n", handler.position());
    if (rest != std::string_view::npos) {
        reportSyntax(json, handler.position(), faults);
        return false;
    }
    reader.readTop(handler.top());
    return true;
}

}
