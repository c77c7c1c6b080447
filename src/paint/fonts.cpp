// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/fonts.h"

#include "paint/textmemory.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

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

}
