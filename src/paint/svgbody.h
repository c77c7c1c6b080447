// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPainterPath>
#include <QRectF>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace ledgerline {

/// How a group is called. A group with a title stands for a thing: viewers show the title as a
/// tip, and assistive tools read it as the name of an image.
struct SvgName
{
    QByteArray id; ///< from `svg::identifier`; made unique by a number where it is taken
    QString title; ///< plain text; empty for groups that only order the file
    QByteArray role = "img"; ///< of what has a title; "group" where named things stand in it
    bool scopes = false; ///< whether the ids of all that stands in it begin with its own
};

/// What is left of the page. Rectangles are kept as such: most clips are.
struct SvgClip
{
    bool isRect = true;
    QRectF rect;
    QPainterPath path; ///< unless it is a rectangle

    [[nodiscard]] static SvgClip of(const QPainterPath &path);
    [[nodiscard]] SvgClip intersected(const SvgClip &other) const;
    [[nodiscard]] bool isEmpty() const { return isRect ? rect.isEmpty() : path.isEmpty(); }
    [[nodiscard]] bool contains(const SvgClip &other) const;

    friend bool operator==(const SvgClip &, const SvgClip &) = default;
};

/// The elements of an SVG in their groups and clips. Groups are opened when something is put into
/// them, so that none is empty; elements of one clip share one group for it wherever they can.
class SvgBody
{
public:
    explicit SvgBody(QSizeF size);

    /// `<defs>` and all elements.
    [[nodiscard]] QByteArray content() const;

    /// `attributes` hold for all that stands in the group.
    void beginGroup(const SvgName &name, const QByteArray &attributes = {});
    void endGroup();

    /// For all elements from now on.
    void setClip(const std::optional<SvgClip> &clip);

    void add(const QByteArray &element);

    /// A rectangle with a name of its own, drawn as its groups say.
    void addNamed(const SvgName &name, const QRectF &rect);

    /// After a painting: what follows stands outside of its clips.
    void finish();

    /// The id of a definition, which is written once; `before` and `after` are what stands around
    /// its id.
    [[nodiscard]] QByteArray define(const char *prefix, const QByteArray &before,
                                    const QByteArray &after);

private:
    /// A group that is open, or will be when something is put into it.
    struct Level
    {
        std::optional<SvgClip> clip; ///< a group for this, or
        SvgName name; ///< one with this name; an empty one continues a group that was closed
        QByteArray attributes; ///< of its group
        bool written = false;
        QByteArray scope = {}; ///< before the ids of what stands in it
    };

    [[nodiscard]] bool isHidden() const { return m_clip && m_clip->isEmpty(); }
    [[nodiscard]] const SvgClip *innermostClip() const;
    [[nodiscard]] QByteArray begun(const char *element, const SvgName &name,
                                   const QByteArray &attributes);
    [[nodiscard]] QByteArray scope() const;
    [[nodiscard]] QByteArray unique(const QByteArray &id);
    void placeClip();
    void reach();
    void open(Level &level);
    void close();
    void breakUp();

    SvgClip m_page;
    std::optional<SvgClip> m_clip;
    std::vector<Level> m_levels; ///< outermost first
    QByteArray m_body;
    QByteArray m_defs;
    QHash<QByteArray, QByteArray> m_defined; ///< content -> id
    QHash<QByteArray, int> m_counts; ///< of ids, by their beginning
    QSet<QByteArray> m_ids;
};

}
