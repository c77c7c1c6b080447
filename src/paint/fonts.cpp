// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QList>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

constexpr int styleCount = 4;

QString registerFamily()
{
    QString family;
    for (const auto &file : {u"Regular"_s, u"SemiBold"_s}) {
        const int id = QFontDatabase::addApplicationFont(u":/ledgerline/fonts/LedgerlineSans-"_s
                                                         + file + u".otf"_s);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty())
            family = families.front();
    }
    Q_ASSERT_X(!family.isEmpty(), "fontFamily", "the fonts are compiled in and must load");
    return family;
}

/// Lets a map be searched by string_view without making a string.
struct Hash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// What was found out of texts of one style. Forgets everything when it grows past what any window
/// shows, so that a long session over a large dossier stays small.
template<typename Found, std::size_t bound>
class TextMemory
{
public:
    template<typename Find>
    const Found &of(std::string_view text, Find find)
    {
        if (const auto known = m_found.find(text); known != m_found.end())
            return known->second;
        if (m_found.size() >= bound)
            m_found.clear();
        return m_found.emplace(text, find(text)).first->second;
    }

private:
    std::unordered_map<std::string, Found, Hash, std::equal_to<>> m_found;
};

class Widths
{
public:
    explicit Widths(TextStyle style)
        : m_metrics(font(style))
    {
    }

    /// Word by word: hardly two titles are the same, but their words are. With the space behind it
    /// a word is as wide in any text, for nothing is kerned with a space before it
    /// (tests/paint/fonts_test.cpp holds the fonts to that).
    [[nodiscard]] double widthOf(std::string_view text)
    {
        return m_texts.of(text, [this](std::string_view rest) {
            double width = 0;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(' '), rest.size() - 1) + 1;
                width += wordWidthOf(rest.substr(0, end));
                rest.remove_prefix(end);
            }
            return width;
        });
    }

private:
    [[nodiscard]] double wordWidthOf(std::string_view word)
    {
        return m_words.of(word, [this](std::string_view found) {
            return m_metrics.horizontalAdvance(QString::fromUtf8(found));
        });
    }

    QFontMetricsF m_metrics;
    TextMemory<double, 20'000> m_texts;
    TextMemory<double, 20'000> m_words;
};

/// Glyphs in their places, from the beginning of the baseline on.
struct Shapes
{
    explicit Shapes(TextStyle style)
        : font(ledgerline::font(style))
    {
    }

    [[nodiscard]] QList<QGlyphRun> shape(const QString &text) const
    {
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid())
            return {};
        line.setPosition({0, -line.ascent()});
        return layout.glyphRuns();
    }

    QFont font;
    TextMemory<QList<QGlyphRun>, 4'000> memory;
};

/// One memory of each style for all that a thread paints: the window, its charts and figures share
/// texts.
template<typename Memory>
Memory &memoryOf(TextStyle style)
{
    static thread_local std::array<std::unique_ptr<Memory>, styleCount> memories;
    auto &memory = memories[static_cast<std::size_t>(style)];
    if (!memory)
        memory = std::make_unique<Memory>(style);
    return *memory;
}

}

QString fontFamily()
{
    static const QString family = registerFamily();
    return family;
}

QFont font(TextStyle style)
{
    QFont result(fontFamily());
    result.setPixelSize(qRound(pixelSize(style)));
    if (style == TextStyle::strong || style == TextStyle::title)
        result.setWeight(QFont::DemiBold);
    // Hinting would round widths to whole pixels, differently at every scale.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

TextMeasure textMeasure()
{
    return [](std::string_view text, TextStyle style) {
        return memoryOf<Widths>(style).widthOf(text);
    };
}

void drawShaped(QPainter &painter, QPointF at, std::string_view text, TextStyle style)
{
    auto &shapes = memoryOf<Shapes>(style);
    const auto &runs = shapes.memory.of(
        text, [&](std::string_view found) { return shapes.shape(QString::fromUtf8(found)); });
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun(at, run);
}

}
