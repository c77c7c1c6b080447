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

/// Between points as they are written: small errors must not add up.
QByteArray between(QPointF one, QPointF other)
{
    const QByteArray y = number(other.y() - one.y());
    return number(other.x() - one.x()) + (y.startsWith('-') ? "" : ",") + y;
}

/// Writes the `d` of a path. Level and upright lines have words of their own, and one that goes on
/// in the same way is no line of its own: a chart's steps are mostly such.
class PathWriter
{
public:
    void add(char command, QPointF to)
    {
        m_text += command + point(to);
        arrive(to, 0, m_text.size());
    }

    void lineTo(QPointF to)
    {
        const QByteArray x = number(to.x());
        const QByteArray y = number(to.y());
        const char way = wayTo(to, x, y);
        if (way != 0 && way == m_way)
            m_text.truncate(m_begin);
        const qsizetype begin = m_text.size();
        if (way == 0)
            m_text += lineText(to);
        else
            m_text += way == up || way == down ? 'V' + y : 'H' + x;
        arrive(to, way, begin);
    }

    void close() { m_text += 'Z'; }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    static constexpr char left = '<';
    static constexpr char right = '>';
    static constexpr char up = '^';
    static constexpr char down = 'v';

    /// Which of the four ways a line goes as it is written; 0 for any other.
    [[nodiscard]] char wayTo(QPointF to, const QByteArray &x, const QByteArray &y) const
    {
        if (x == m_x && y == m_y)
            return m_way;
        if (x == m_x)
            return to.y() > m_at.y() ? down : up;
        if (y == m_y)
            return to.x() > m_at.x() ? right : left;
        return 0;
    }

    [[nodiscard]] QByteArray lineText(QPointF to) const
    {
        QByteArray whole = 'L' + point(to);
        QByteArray brief = 'l' + between(written(m_at), written(to));
        return brief.size() < whole.size() ? brief : whole;
    }

    void arrive(QPointF at, char way, qsizetype begin)
    {
        m_at = at;
        m_x = number(at.x());
        m_y = number(at.y());
        m_way = way;
        m_begin = begin;
    }

    QByteArray m_text;
    QPointF m_at;
    QByteArray m_x; ///< as it is written
    QByteArray m_y;
    char m_way = 0; ///< of the last line, where it is level or upright
    qsizetype m_begin = 0; ///< of what says that line
};

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

QPointF written(QPointF at)
{
    return QPointF(std::round(at.x() * 100), std::round(at.y() * 100)) / 100;
}

QByteArray moved(QPointF to, const std::optional<QPointF> &from)
{
    QByteArray whole = 'M' + point(to);
    const QByteArray brief = from ? 'm' + between(*from, written(to)) : whole;
    return brief.size() < whole.size() ? brief : whole;
}

QByteArray stroke(QPointF from, QPointF to, std::optional<QPointF> &end)
{
    const QByteArray start = end ? QByteArray('m' + between(*end, written(from)))
                                 : QByteArray('M' + point(written(from)));
    end = written(to);
    return start + 'l' + between(written(from), *end);
}

QByteArray path(const QPainterPath &path, const QTransform &transform)
{
    PathWriter writer;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        // QPainterPath closes by coming back to the start; SVG has a word for it, which joins.
        const bool closes = last && !element.isMoveTo() && QPointF(element) == start;
        const QPointF at = transform.map(QPointF(element));
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            writer.add('M', at);
            break;
        case QPainterPath::LineToElement:
            if (!closes)
                writer.lineTo(at);
            break;
        case QPainterPath::CurveToElement:
            writer.add('C', at);
            break;
        case QPainterPath::CurveToDataElement:
            writer.add(' ', at);
            break;
        }
        if (closes)
            writer.close();
    }
    return writer.text();
}

QByteArray matrix(const QTransform &transform)
{
    const auto factor = [](double value) { return decimal(value, 6); };
    return "matrix(" + factor(transform.m11()) + ' ' + factor(transform.m12()) + ' '
        + factor(transform.m21()) + ' ' + factor(transform.m22()) + ' ' + number(transform.dx())
        + ' ' + number(transform.dy()) + ')';
}

}
