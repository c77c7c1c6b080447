// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themevalues.h"

#include "paint/fonts.h"
#include "paint/painter.h"

namespace ledgerline {

void ThemeValues::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

QFont ThemeValues::smallFont() const
{
    return font(TextStyle::small);
}

QFont ThemeValues::bodyFont() const
{
    return font(TextStyle::body);
}

QFont ThemeValues::strongFont() const
{
    return font(TextStyle::strong);
}

QFont ThemeValues::titleFont() const
{
    return font(TextStyle::title);
}

QColor ThemeValues::color(Ink ink) const
{
    return toQColor(themeNamed(m_dark ? "dark" : "light")[ink]);
}

}
