// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/preamble.h"

#include <nlohmann/json.hpp>

namespace ledgerline {

namespace {

using Json = nlohmann::json;

/// Stops the parser as soon as it knows a dossier's words; the faults of the file are found later.
class PreambleHandler : public nlohmann::json_sax<Json>
{
public:
    Preamble preamble;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(std::int64_t) override { return true; }
    bool number_unsigned(std::uint64_t) override { return true; }
    bool number_float(double, const std::string &) override { return true; }
    bool binary(Json::binary_t &) override { return false; }
    bool string(std::string &value) override
    {
        if (m_depth == 1 && m_key == "language")
            preamble.language = value;
        if (m_depth == 1 && m_key == "timezone")
            preamble.timezone = value;
        if (m_depth == 1 && m_key == "dossier")
            preamble.dossier = value;
        return preamble.language.empty() || preamble.timezone.empty();
    }
    bool key(std::string &value) override
    {
        if (m_depth == 1) {
            m_key = value;
            preamble.isStory = preamble.isStory || value == storyKey;
        }
        return true;
    }
    bool start_object(std::size_t) override { return ++m_depth > 0; }
    bool start_array(std::size_t) override { return ++m_depth > 0; }
    bool end_object() override { return --m_depth > 0; }
    bool end_array() override { return --m_depth > 0; }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override
    {
        return false;
    }

private:
    std::size_t m_depth = 0;
    std::string m_key;
};

}

Preamble readPreamble(std::string_view json)
{
    PreambleHandler handler;
    Json::sax_parse(json.begin(), json.end(), &handler);
    return handler.preamble;
}

}
