// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <array>
#include <functional>
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

/// Widths of one style. Forgets everything when it grows past what any window shows, so that a
/// long session over a large dossier stays small.
class Widths
{
public:
    explicit Widths(TextStyle style)
        : m_metrics(font(style))
    {
    }

    double of(std::string_view text)
    {
        if (const auto known = m_widths.find(text); known != m_widths.end())
            return known->second;
        if (m_widths.size() >= bound)
            m_widths.clear();
        const double width = m_metrics.horizontalAdvance(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        m_widths.emplace(text, width);
        return width;
    }

private:
    static constexpr std::size_t bound = 20'000;

    QFontMetricsF m_metrics;
    std::unordered_map<std::string, double, Hash, std::equal_to<>> m_widths;
};

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
    // One memory for all measures of a thread: the window, its charts and figures share texts.
    static thread_local std::array<std::unique_ptr<Widths>, styleCount> memory;
    return [](std::string_view text, TextStyle style) {
        auto &widths = memory[static_cast<std::size_t>(style)];
        if (!widths)
            widths = std::make_unique<Widths>(style);
        return widths->of(text);
    };
}

}
