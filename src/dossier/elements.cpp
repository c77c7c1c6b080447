// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/elements.h"

#include "dossier/cursor.h"
#include "dossier/keycheck.h"
#include "dossier/reader.h"
#include "dossier/relay.h"
#include "dossier/syntax.h"
#include "dossier/tree.h"
#include "dossier/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
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

/// The file as the parser takes it, byte by byte. The parser tells its handler values but no
/// places: how far it has come tells them.
class Input
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    /// Where it is stands outside, for others to see.
    explicit Input(const char *&at)
        : m_at(&at)
    {
    }

    reference operator*() const { return **m_at; }
    Input &operator++()
    {
        ++*m_at;
        return *this;
    }
    friend bool operator==(const Input &a, const Input &b) { return *a.m_at == *b.m_at; }

private:
    const char **m_at;
};

/// The parser's callbacks, one for each token but commas and colons. Whatever token it is, the
/// parser has read to its end, and of a number one byte more.
class Handler final : public nlohmann::json_sax<Json>
{
public:
    Handler(std::string_view json, const FileShape &shape, Relay &relay)
        : m_json(json)
        , m_shape(shape)
        , m_relay(relay)
        , m_reached(json.data())
        , m_end(json.data() + json.size())
        , m_keys(json, m_batch.faults)
    {
    }

    [[nodiscard]] Input begin() { return Input(m_reached); }
    [[nodiscard]] Input end() { return Input(m_end); }

    /// Just behind the last token.
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] const Node &top() const { return m_top.at(0); }

    /// Gives away what the last batch holds.
    void passOn() { m_isGoing = m_relay.pass(m_batch) && m_isGoing; }

    bool null() override { return addScalar(Node::Type::null); }
    bool boolean(bool value) override { return addScalar(Node::Type::boolean, value ? 1 : 0); }
    bool number_integer(std::int64_t /*negative*/) override
    {
        return addScalar(Node::Type::number);
    }
    bool number_unsigned(std::uint64_t value) override
    {
        return addScalar(Node::Type::count, value);
    }
    bool number_float(double, const std::string &) override
    {
        return addScalar(Node::Type::number);
    }
    bool string(std::string &value) override
    {
        const Token token = text(value);
        limitLength(token, value);
        if (Tree *const tree = target())
            add(*tree, Node::Type::text, token).text = kept(*tree, token, value);
        finishElement();
        return m_isGoing;
    }
    bool binary(Json::binary_t &) override { return false; } // not in JSON

    bool key(std::string &value) override
    {
        const Token token = text(value);
        limitLength(token, value);
        if (m_depth <= limits::depth)
            m_keys.add(token, hasEscapes(token, value));
        if (Tree *const tree = target()) {
            m_key = kept(*tree, token, value);
            m_keyToken = token;
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
        return finish();
    }
    bool start_array(std::size_t) override { return start(Node::Type::array); }
    bool end_array() override { return finish(); }

    bool parse_error(std::size_t, const std::string &, const Json::exception &) override
    {
        reportSyntax(m_json, m_position, m_batch.faults);
        return false;
    }

private:
    [[nodiscard]] std::size_t reached() const
    {
        return static_cast<std::size_t>(m_reached - m_json.data());
    }
    Token passed(Token token)
    {
        m_position = token.end;
        return token;
    }
    Token bracket() { return passed({reached() - 1, reached()}); }
    Token word() { return passed(wordAt(m_json, reached() - 1)); }
    Token text(std::string_view value)
    {
        return passed(textBefore(m_json, reached(), value.size()));
    }

    /// The tree that the next value belongs to; null while values are skipped.
    Tree *target()
    {
        if (m_skippedDepth > 0)
            return nullptr;
        return m_section && m_depth >= 2 ? &m_batch.tree : &m_top;
    }

    bool addScalar(Node::Type type, std::uint64_t count = 0)
    {
        const Token token = word();
        if (Tree *const tree = target())
            add(*tree, type, token).count = count;
        finishElement();
        return m_isGoing;
    }

    bool start(Node::Type type)
    {
        const Token token = bracket();
        Tree *const tree = target();
        const std::string_view member = m_key;
        const Token memberToken = m_keyToken;
        if (tree)
            add(*tree, type, token);
        ++m_depth;
        if (m_depth == limits::depth + 1) {
            m_batch.faults.error(token.begin,
                                 "arrays and objects are nested more than "
                                     + std::to_string(limits::depth) + " deep");
        }
        if (tree && m_depth == 2 && !m_section)
            enterMember(member, memberToken, type);
        if (tree && m_depth > limits::depth)
            m_skippedDepth = m_depth;
        return m_isGoing;
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

    bool finish()
    {
        const Token token = bracket();
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

    Node &add(Tree &tree, Node::Type type, Token token)
    {
        Node &node = tree.add(type);
        node.begin = static_cast<Node::Offset>(token.begin);
        node.end = static_cast<Node::Offset>(token.end);
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
    [[nodiscard]] std::string_view kept(Tree &tree, Token token, const std::string &value) const
    {
        return hasEscapes(token, value) ? tree.texts().keep(value)
                                        : m_json.substr(token.begin + 1, value.size());
    }

    /// (Or it was cut, which comes to the same.)
    [[nodiscard]] static bool hasEscapes(Token token, const std::string &value)
    {
        return token.end - token.begin != value.size() + 2;
    }

    /// Reports a text that is too long, and goes on with its beginning.
    void limitLength(Token token, std::string &value)
    {
        if (value.size() <= limits::textBytes)
            return;
        m_batch.faults.error(
            token.begin, "the text is longer than " + std::to_string(limits::textBytes) + " bytes");
        value.resize(limits::textBytes);
    }

    std::string_view m_json;
    const FileShape &m_shape;
    Relay &m_relay;
    Batch m_batch;
    std::size_t m_first = 0; ///< of the batch's values: where the element that is open begins
    Landmark m_landmark; ///< the last one
    const char *m_reached; ///< by the parser
    const char *m_end;
    std::size_t m_position = 0;
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
    Handler handler(json, shape, relay);
    const bool isParsed = Json::sax_parse(handler.begin(), handler.end(), &handler);
    handler.passOn();
    if (!relay.finish() || !isParsed)
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
