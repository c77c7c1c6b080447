// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How values are written in SVG: the same bytes on every machine.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>
#include <QTransform>

#include <optional>
#include <string_view>

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

/// "event-bodies-1" of "event" and "bodies-1": a valid XML id, whatever stands in `name`. What an
/// id cannot have is written as its bytes: "_2f".
[[nodiscard]] QByteArray identifier(const char *prefix, std::string_view name);

/// "#rrggbb"
[[nodiscard]] QByteArray rgb(QColor color);

/// ` name="#rrggbb"`, with ` name-opacity` where it is not opaque.
[[nodiscard]] QByteArray paint(const char *name, QColor color, double opacity);

/// A point as it is written.
[[nodiscard]] QPointF written(QPointF at);

/// A path's move, told from where it stood if that is shorter; `from` as it is written.
[[nodiscard]] QByteArray moved(QPointF to, const std::optional<QPointF> &from);

/// A line of a path of many, told from where the one before it ended: "M12,3.5l2-2", "m3,2l2-2".
[[nodiscard]] QByteArray stroke(QPointF from, QPointF to, std::optional<QPointF> &end);

/// The `d` of a path whose points are mapped by `transform`.
[[nodiscard]] QByteArray path(const QPainterPath &path, const QTransform &transform);

/// "matrix(a b c d e f)", with as many digits as scaling needs.
[[nodiscard]] QByteArray matrix(const QTransform &transform);

}
