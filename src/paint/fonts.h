// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/text.h"

#include <QFont>
#include <QString>

namespace ledgerline {

/// The family that the program ships (data/fonts) and draws with everywhere, on screen and in
/// exports; registered with Qt at first use. Needs a QGuiApplication.
[[nodiscard]] QString fontFamily();

/// A style's font at scale 1, in pixels, with tabular figures and without hinting, so that widths
/// are the same on every device.
[[nodiscard]] QFont font(TextStyle style);

/// Measures with `font()`. Remembers what it measured: layouts ask for the same texts every frame.
[[nodiscard]] TextMeasure textMeasure();

}
