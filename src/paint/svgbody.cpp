// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/svgbody.h"

#include "paint/svgvalues.h"

#include <algorithm>

namespace ledgerline {

using svg::attribute;

namespace {

std::optional<QRectF> asRect(const QPainterPath &path)
{
    if (path.isEmpty())
        return QRectF();
    if (path.elementCount() != 5)
        return {};
    const QRectF box = path.boundingRect();
    for (int i = 0; i < 5; ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        const bool corner = (at.x == box.left() || at.x == box.right())
            && (at.y == box.top() || at.y == box.bottom());
        const QPainterPath::Element before = path.elementAt(i > 0 ? i - 1 : 3);
        if (!corner || (at.x != before.x && at.y != before.y))
            return {};
    }
    return box;
}

QPainterPath pathOf(const SvgClip &clip)
{
    if (!clip.isRect)
        return clip.path;
    QPainterPath path;
    path.addRect(clip.rect);
    return path;
}

}

SvgClip SvgClip::of(const QPainterPath &path)
{
    const std::optional<QRectF> box = asRect(path);
    return box ? SvgClip{true, *box, {}} : SvgClip{false, {}, path};
}

SvgClip SvgClip::intersected(const SvgClip &other) const
{
    if (isRect && other.isRect)
        return {true, rect & other.rect, {}};
    return of(pathOf(*this).intersected(pathOf(other)));
}

bool SvgClip::contains(const SvgClip &other) const
{
    return *this == other
        || (isRect && rect.contains(other.isRect ? other.rect : other.path.boundingRect()));
}

SvgBody::SvgBody(QSizeF size)
    : m_page{true, QRectF(QPointF(), size), {}}
    , m_ids{"title", "description"} // of the whole
{
}

QByteArray SvgBody::content() const
{
    return (m_defs.isEmpty() ? QByteArray() : "<defs>\n" + m_defs + "</defs>\n") + m_body;
}

void SvgBody::setClip(const std::optional<SvgClip> &clip)
{
    // A clip that keeps the whole page says nothing.
    m_clip = clip && clip->contains(m_page) ? std::nullopt : clip;
}

const SvgClip *SvgBody::innermostClip() const
{
    const auto level = std::find_if(m_levels.rbegin(), m_levels.rend(),
                                    [](const Level &each) { return each.clip.has_value(); });
    return level == m_levels.rend() ? nullptr : &*level->clip;
}

/// Makes the clip the innermost of the levels. A group that was begun in a clip lies in it; one
/// that outlives its clip is broken up into two, since groups cannot overlap.
void SvgBody::placeClip()
{
    const auto isPlaced = [&] {
        const SvgClip *inner = innermostClip();
        return inner ? m_clip && *m_clip == *inner : !m_clip;
    };
    while (!isPlaced() && !m_levels.empty() && m_levels.back().clip)
        close();
    if (isPlaced())
        return;
    if (const SvgClip *around = innermostClip(); around && !(m_clip && around->contains(*m_clip)))
        breakUp();
    if (m_clip)
        m_levels.push_back({m_clip, {}, {}, false, {}});
}

void SvgBody::breakUp()
{
    std::vector<Level> groups;
    for (const Level &level : m_levels) {
        if (!level.clip)
            groups.push_back(
                {{}, level.written ? SvgName() : level.name, level.attributes, false, level.scope});
    }
    while (!m_levels.empty())
        close();
    m_levels = std::move(groups);
}

void SvgBody::beginGroup(const SvgName &name, const QByteArray &attributes)
{
    if (!isHidden())
        placeClip(); // so that groups one after the other share their clip
    m_levels.push_back({{}, name, attributes, false, name.scopes ? name.id + '-' : QByteArray()});
}

void SvgBody::endGroup()
{
    while (m_levels.back().clip)
        close();
    close();
}

void SvgBody::add(const QByteArray &element)
{
    if (isHidden())
        return;
    reach();
    m_body += element + '\n';
}

void SvgBody::addNamed(const SvgName &name, const QRectF &rect)
{
    if (isHidden())
        return;
    reach();
    // Nobody sees where it ends, so whole pixels do.
    const QRect box = rect.toAlignedRect();
    const QByteArray path = 'M' + svg::point(box.topLeft()) + 'h' + svg::number(box.width()) + 'v'
        + svg::number(box.height()) + "h-" + svg::number(box.width()) + 'z';
    m_body += begun("path", name, attribute("d", path)) + "</path>\n";
}

/// Opens all that the next element stands in.
void SvgBody::reach()
{
    placeClip();
    for (Level &level : m_levels) {
        if (!level.written)
            open(level);
    }
}

void SvgBody::finish()
{
    setClip({});
    placeClip();
}

void SvgBody::open(Level &level)
{
    level.written = true;
    if (level.clip) {
        QByteArray shape = "<path" + attribute("d", svg::path(pathOf(*level.clip), {}));
        if (!level.clip->isRect && level.clip->path.fillRule() == Qt::OddEvenFill)
            shape += attribute("clip-rule", QByteArrayLiteral("evenodd"));
        const QByteArray id = define("clip", "<clipPath", ">" + shape + "/></clipPath>");
        m_body += "<g" + attribute("clip-path", "url(#" + id + ')') + ">\n";
        return;
    }
    m_body += begun("g", level.name, level.attributes) + '\n';
}

QByteArray SvgBody::scope() const
{
    QByteArray result;
    for (const Level &level : m_levels)
        result += level.scope;
    return result;
}

/// The beginning of an element, with its title.
QByteArray SvgBody::begun(const char *element, const SvgName &name, const QByteArray &attributes)
{
    QByteArray result = QByteArray("<") + element;
    if (!name.id.isEmpty())
        result += attribute("id", unique(name.scopes ? name.id : scope() + name.id));
    if (name.title.isEmpty())
        return result + attributes + '>';
    // A title that is the first child names its element (SVG 2, 5.8), which needs no ARIA for it.
    return result + attribute("role", name.role) + attributes + "><title>"
        + svg::escaped(name.title) + "</title>";
}

void SvgBody::close()
{
    if (m_levels.back().written)
        m_body += "</g>\n";
    m_levels.pop_back();
}

QByteArray SvgBody::unique(const QByteArray &id)
{
    QByteArray result = id;
    while (m_ids.contains(result))
        result = id + '-' + QByteArray::number(++m_counts[id] + 1);
    m_ids.insert(result);
    return result;
}

QByteArray SvgBody::define(const char *prefix, const QByteArray &before, const QByteArray &after)
{
    QByteArray &id = m_defined[before + after];
    if (id.isEmpty()) {
        id = unique(QByteArray(prefix) + '-' + QByteArray::number(++m_counts[prefix]));
        m_defs += before + attribute("id", id) + after + '\n';
    }
    return id;
}

}
