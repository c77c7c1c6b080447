// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgvalues.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ledgerline::svg {

namespace {

/// `scaled` / 10^decimals, without trailing zeros. Done in integers: no locale can touch it.
QByteArray fixed(qint64 scaled, int decimals)
{
    QByteArray digits = QByteArray::number(std::abs(scaled));
    digits = digits.rightJustified(decimals + 1, '0');
    qsizetype end = digits.size();
    const qsizetype whole = digits.size() - decimals;
    while (end > whole && digits[end - 1] == '0')
        --end;
    QByteArray result = scaled < 0 ? QByteArrayLiteral("-") : QByteArray();
    result += digits.first(whole);
    if (end > whole)
        result += '.' + digits.sliced(whole, end - whole);
    return result;
}

QByteArray decimal(double value, int decimals)
{
    // Beyond this no picture reaches, and the product still is a whole number.
    constexpr double farthest = 1e9;
    const double clamped = std::isnan(value) ? 0 : std::clamp(value, -farthest, farthest);
    return fixed(std::llround(clamped * std::pow(10, decimals)), decimals);
}

bool isAllowed(char32_t character)
{
    return character == 0x9 || character == 0xA || character == 0xD
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || (character >= 0x10000 && character <= 0x10FFFF);
}

}

QByteArray number(double value)
{
    return decimal(value, 2);
}

QByteArray point(QPointF point)
{
    return number(point.x()) + ',' + number(point.y());
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray attribute(const char *name, double value)
{
    return attribute(name, number(value));
}

QByteArray escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    // toUcs4() turns a lone surrogate into U+FFFD, which is allowed and says what happened.
    for (const char32_t character : text.toUcs4()) {
        switch (character) {
        case U'&':
            result += QLatin1String("&amp;");
            break;
        case U'<':
            result += QLatin1String("&lt;");
            break;
        case U'>':
            result += QLatin1String("&gt;");
            break;
        case U'"':
            result += QLatin1String("&quot;");
            break;
        default:
            if (isAllowed(character))
                result += QString::fromUcs4(&character, 1);
        }
    }
    return result.toUtf8();
}

QByteArray identifier(const char *prefix, std::string_view name)
{
    constexpr std::string_view plain
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
    QByteArray result = QByteArray(prefix) + '-';
    for (const char byte : name) {
        if (plain.find(byte) != std::string_view::npos)
            result += byte;
        else
            result += '_' + QByteArray(1, byte).toHex();
    }
    return result;
}

QByteArray rgb(QColor color)
{
    char text[8];
    std::snprintf(text, sizeof text, "#%02x%02x%02x", static_cast<unsigned>(color.red()) & 0xFFU,
                  static_cast<unsigned>(color.green()) & 0xFFU,
                  static_cast<unsigned>(color.blue()) & 0xFFU);
    return text;
}

QByteArray paint(const char *name, QColor color, double opacity)
{
    QByteArray result = attribute(name, rgb(color));
    const double alpha = color.alpha() / 255.0 * opacity;
    if (alpha < 0.995)
        result += attribute(QByteArray(name).append("-opacity").constData(), alpha);
    return result;
}

QByteArray stroke(QPointF from, QPointF to, std::optional<QPointF> &end)
{
    // Ways are taken between ends as they would be written: small errors must not add up.
    const auto written = [](QPointF at) {
        return QPointF(std::round(at.x() * 100), std::round(at.y() * 100)) / 100;
    };
    const auto way = [](QPointF one, QPointF other) -> QByteArray {
        const QByteArray y = number(other.y() - one.y());
        return number(other.x() - one.x()) + (y.startsWith('-') ? "" : ",") + y;
    };
    const QPointF first = written(from);
    const QPointF last = written(to);
    const QByteArray start
        = end ? QByteArray('m' + way(*end, first)) : QByteArray('M' + point(first));
    end = last;
    return start + 'l' + way(first, last);
}

QByteArray path(const QPainterPath &path, const QTransform &transform)
{
    QByteArray result;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        // QPainterPath closes by coming back to the start; SVG has a word for it, which joins.
        const bool closes = last && !element.isMoveTo() && QPointF(element) == start;
        const QByteArray at = point(transform.map(QPointF(element)));
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            result += 'M' + at;
            break;
        case QPainterPath::LineToElement:
            if (!closes)
                result += 'L' + at;
            break;
        case QPainterPath::CurveToElement:
            result += 'C' + at;
            break;
        case QPainterPath::CurveToDataElement:
            result += ' ' + at;
            break;
        }
        if (closes)
            result += 'Z';
    }
    return result;
}

QByteArray matrix(const QTransform &transform)
{
    const auto factor = [](double value) { return decimal(value, 6); };
    return "matrix(" + factor(transform.m11()) + ' ' + factor(transform.m12()) + ' '
        + factor(transform.m21()) + ' ' + factor(transform.m22()) + ' ' + number(transform.dx())
        + ' ' + number(transform.dy()) + ')';
}

}
