// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "paint/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRawFont>

#include <string>

using namespace ledgerline;

TEST_CASE("the program draws with the family that it ships", "[fonts]")
{
    CHECK(fontFamily() == QStringLiteral("Ledgerline Sans"));
    for (const auto style :
         {TextStyle::small, TextStyle::body, TextStyle::strong, TextStyle::title}) {
        const QRawFont raw = QRawFont::fromFont(font(style));
        CHECK(raw.familyName() == fontFamily());
        const bool strong = style == TextStyle::strong || style == TextStyle::title;
        CHECK(raw.weight() == (strong ? 600 : 400));
        CHECK(raw.pixelSize() == Approx(pixelSize(style)));
    }
}

TEST_CASE("figures are tabular in every style", "[fonts]")
{
    const TextMeasure measure = textMeasure();
    const auto style
        = GENERATE(TextStyle::small, TextStyle::body, TextStyle::strong, TextStyle::title);
    for (const char digit : std::string_view("123456789"))
        CHECK(measure(std::string(3, digit), style) == measure("000", style));
}

TEST_CASE("the scripts of the record's languages need no other font", "[fonts]")
{
    const QRawFont raw = QRawFont::fromFont(font(TextStyle::body));
    const QString needed
        = QString::fromUtf8("Zażółć Київ Їжак Ґ Москва İstanbul ğşı «„“”’–—…≤≥→×·№€₴");
    for (const QChar character : needed)
        CHECK((character.isSpace() || raw.supportsCharacter(character)));
}

TEST_CASE("texts are as wide on a device of any scale as they measure", "[fonts]")
{
    const std::string text = "6,057–6,060 bodies to Ukraine, Waffle Tower";
    const double measured = textMeasure()(text, TextStyle::body);
    CHECK(measured > 200);
    const double scale = GENERATE(1.0, 1.5, 2.0);
    QImage image(1200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setFont(font(TextStyle::body));
    const QRectF drawn
        = painter.boundingRect(QRectF(0, 0, 600, 30), Qt::AlignLeft, QString::fromStdString(text));
    CHECK(drawn.width() == Approx(measured).margin(0.51));
    CHECK(
        QFontMetricsF(font(TextStyle::body), &image).horizontalAdvance(QString::fromStdString(text))
        == Approx(measured).margin(0.01));
}

TEST_CASE("a measure is the same whether it remembers or not", "[fonts]")
{
    const TextMeasure measure = textMeasure();
    const double once = measure("Round 2", TextStyle::body);
    for (int i = 0; i < 25'000; ++i) // past what it remembers
        (void)measure(std::to_string(i), TextStyle::body);
    CHECK(measure("Round 2", TextStyle::body) == once);
    CHECK(measure("", TextStyle::body) == 0);
}

TEST_CASE("a word is as wide in any text", "[fonts]")
{
    const auto style
        = GENERATE(TextStyle::small, TextStyle::body, TextStyle::strong, TextStyle::title);
    const std::string text
        = GENERATE("AV To. Yr, 11 7/1 Г. Та «У» f. (T) L'", "  two  spaces ",
                   "Обмін полоненими: 1 000 → 1 000", "Ş. T. Weizsäcker, Ўзбек \u0634 \u05d0");
    CAPTURE(text);
    CHECK(textMeasure()(text, style)
          == Approx(QFontMetricsF(font(style)).horizontalAdvance(QString::fromStdString(text)))
                 .margin(1e-6));
}

TEST_CASE("the fonts kern nothing with a space before it", "[fonts]")
{
    const QFontMetricsF metrics(font(GENERATE(TextStyle::body, TextStyle::strong)));
    const double before = metrics.horizontalAdvance(QStringLiteral(". "));
    const QRawFont raw = QRawFont::fromFont(font(TextStyle::body));
    for (char16_t code = 0x21; code < 0x530; ++code) {
        const QChar letter(code);
        if (!raw.supportsCharacter(letter) || !letter.isPrint() || letter.isMark())
            continue;
        CAPTURE(code);
        CHECK(metrics.horizontalAdvance(QStringLiteral(". ") + letter)
              == Approx(before + metrics.horizontalAdvance(letter)).margin(1e-6));
    }
}
