// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How values are written in SVG: the same bytes on every machine.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>
#include <QTransform>

namespace ledgerline::svg {

/// At most two decimals, no exponent, no "-0".
[[nodiscard]] QByteArray number(double value);

/// "12,3.5"
[[nodiscard]] QByteArray point(QPointF point);

/// ` name="value"`
[[nodiscard]] QByteArray attribute(const char *name, const QByteArray &value);
[[nodiscard]] QByteArray attribute(const char *name, double value);

/// For text content and attribute values; characters that XML 1.0 forbids are dropped.
[[nodiscard]] QByteArray escaped(const QString &text);

/// "#rrggbb"
[[nodiscard]] QByteArray rgb(QColor color);

/// ` name="#rrggbb"`, with ` name-opacity` where it is not opaque.
[[nodiscard]] QByteArray paint(const char *name, QColor color, double opacity);

/// The `d` of a path whose points are mapped by `transform`.
[[nodiscard]] QByteArray path(const QPainterPath &path, const QTransform &transform);

/// "matrix(a b c d e f)", with as many digits as scaling needs.
[[nodiscard]] QByteArray matrix(const QTransform &transform);

}
