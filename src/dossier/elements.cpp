// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/elements.h"

#include "dossier/cursor.h"
#include "dossier/keycheck.h"
#include "dossier/reader.h"
#include "dossier/relay.h"
#include "dossier/syntax.h"
#include "dossier/tokenizer.h"
#include "dossier/tree.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ledgerline {

namespace {

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

/// Brings the tokens of a file into trees, and elements that are whole to their reader.
class ElementParser
{
public:
    ElementParser(std::string_view json, const FileShape &shape, Relay &relay)
        : m_json(json)
        , m_shape(shape)
        , m_relay(relay)
        , m_tokens(json)
        , m_keys(json, m_batch.faults)
    {
    }

    /// False when the end of the file was not reached, or somebody wanted no more.
    bool parse()
    {
        Kind kind = m_tokens.next();
        for (; kind != Kind::end && kind != Kind::fault && m_isGoing; kind = m_tokens.next())
            take(kind);
        if (kind == Kind::fault && m_isGoing)
            reportSyntax(m_json, m_tokens.token().end, m_batch.faults);
        passOn();
        return kind == Kind::end && m_isGoing;
    }

    [[nodiscard]] const Node &top() const { return m_top.at(0); }

private:
    using Kind = Tokenizer::Kind;

    void take(Kind kind)
    {
        switch (kind) {
        case Kind::null:
            return addScalar(Node::Type::null);
        case Kind::boolean:
            return addScalar(Node::Type::boolean);
        case Kind::count:
            return addScalar(Node::Type::count);
        case Kind::number:
            return addScalar(Node::Type::number);
        case Kind::text:
            return addText();
        case Kind::key:
            return addKey();
        case Kind::object:
            open(Node::Type::object);
            if (m_depth <= limits::depth)
                m_keys.open();
            return;
        case Kind::objectEnd:
            if (m_depth <= limits::depth)
                m_keys.close();
            return close();
        case Kind::array:
            return open(Node::Type::array);
        case Kind::arrayEnd:
            return close();
        case Kind::end:
        case Kind::fault:
            return;
        }
    }

    /// Gives away what the batch holds.
    void passOn() { m_isGoing = m_relay.pass(m_batch) && m_isGoing; }

    /// The tree that the next value belongs to; null while values are skipped.
    Tree *target()
    {
        if (m_skippedDepth > 0)
            return nullptr;
        return m_section && m_depth >= 2 ? &m_batch.tree : &m_top;
    }

    void addScalar(Node::Type type)
    {
        if (Tree *const tree = target())
            add(*tree, type).count = m_tokens.count();
        finishElement();
    }

    void addText()
    {
        const std::string_view text = withinLimit();
        if (Tree *const tree = target())
            add(*tree, Node::Type::text).text = kept(*tree, text);
        finishElement();
    }

    void addKey()
    {
        const std::string_view key = withinLimit();
        if (m_depth <= limits::depth)
            m_keys.add(m_tokens.token(), m_tokens.hasEscapes());
        if (Tree *const tree = target()) {
            m_key = kept(*tree, key);
            m_keyToken = m_tokens.token();
        }
    }

    void open(Node::Type type)
    {
        Tree *const tree = target();
        const std::string_view member = m_key;
        const Token memberToken = m_keyToken;
        if (tree)
            add(*tree, type);
        ++m_depth;
        if (m_depth == limits::depth + 1) {
            m_batch.faults.error(m_tokens.token().begin,
                                 "arrays and objects are nested more than "
                                     + std::to_string(limits::depth) + " deep");
        }
        if (tree && m_depth == 2 && !m_section)
            enterMember(member, memberToken, type);
        if (tree && m_depth > limits::depth)
            m_skippedDepth = m_depth;
    }

    /// Decides how a container of the top level is read.
    void enterMember(std::string_view key, Token token, Node::Type type)
    {
        const auto section = std::ranges::find(m_shape.sections, key, &FileShape::SectionKey::key);
        if (section != m_shape.sections.end() && section->type == type) {
            m_section = section->section;
            m_landmark = {.offset = 0, .key = token, .index = 0};
        } else if (std::ranges::find(m_shape.wholeMembers, key) == m_shape.wholeMembers.end()) {
            m_skippedDepth = m_depth;
        }
    }

    void close()
    {
        if (m_skippedDepth == m_depth)
            m_skippedDepth = 0;
        if (m_depth == 2)
            m_section.reset();
        --m_depth;
        if (Tree *const tree = target())
            tree->close(m_tokens.token().end);
        finishElement();
    }

    void finishElement()
    {
        constexpr std::size_t batchValues = std::size_t{1} << 13;
        if (!m_section || m_depth != 2 || m_skippedDepth != 0)
            return;
        m_batch.elements.push_back({*m_section, m_first});
        noteLandmark(m_batch.tree.at(m_first));
        m_first = m_batch.tree.size();
        if (m_first < batchValues)
            return;
        passOn();
        m_first = 0;
    }

    void noteLandmark(const Node &element)
    {
        constexpr std::size_t apart = std::size_t{1} << 20;
        if (element.keyBegin == 0 && element.begin >= m_landmark.offset + apart) {
            m_landmark.offset = element.begin;
            m_batch.faults.pass(m_landmark);
        }
        ++m_landmark.index;
    }

    Node &add(Tree &tree, Node::Type type)
    {
        Node &node = tree.add(type);
        node.begin = static_cast<Node::Offset>(m_tokens.token().begin);
        node.end = static_cast<Node::Offset>(m_tokens.token().end);
        node.key = std::exchange(m_key, {});
        node.keyBegin = static_cast<Node::Offset>(std::exchange(m_keyToken, {}).begin);
        const std::size_t first = &tree == &m_top ? 0 : m_first;
        if (tree.size() - first == limits::elementValues) {
            m_batch.faults.error(tree.at(first).begin,
                                 "this holds more than " + std::to_string(limits::elementValues)
                                     + " values; the file is not read further");
            m_isGoing = false;
        }
        return node;
    }

    /// A text for a tree: as it stands in the file where that is how it reads.
    [[nodiscard]] std::string_view kept(Tree &tree, std::string_view text) const
    {
        return m_tokens.hasEscapes() ? tree.texts().keep(text).view() : text;
    }

    /// The token's text. Reports one that is too long, and goes on with its beginning.
    [[nodiscard]] std::string_view withinLimit()
    {
        const std::string_view text = m_tokens.text();
        if (text.size() > limits::textBytes) {
            m_batch.faults.error(m_tokens.token().begin,
                                 "the text is longer than " + std::to_string(limits::textBytes)
                                     + " bytes");
        }
        return text.substr(0, limits::textBytes);
    }

    std::string_view m_json;
    const FileShape &m_shape;
    Relay &m_relay;
    Batch m_batch;
    std::size_t m_first = 0; ///< of the batch's values: where the element that is open begins
    Landmark m_landmark; ///< the last one
    Tokenizer m_tokens;
    KeyCheck m_keys;
    Tree m_top;
    std::size_t m_depth = 0; ///< containers that are open
    std::size_t m_skippedDepth = 0; ///< of the container whose content is skipped; 0: none is
    std::optional<Section> m_section; ///< the one that is open
    std::string_view m_key; ///< of the value that comes next
    Token m_keyToken;
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
    constexpr std::size_t large = std::size_t{1} << 20;
    Relay relay(reader, faults, json.size() >= large);
    ElementParser parser(json, shape, relay);
    const bool isParsed = parser.parse();
    if (!relay.finish() || !isParsed)
        return false;
    reader.readTop(parser.top());
    return true;
}

}
