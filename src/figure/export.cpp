// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/export.h"

#include "dossier/file.h"
#include "figure/bundle.h"
#include "figure/data.h"
#include "figure/pdf.h"
#include "figure/picturelimits.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ledgerline {

namespace {

struct Format
{
    std::string_view name;
    std::string_view ending; ///< of a file's name
    QByteArray (*render)(const FigureRequest &);
};

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{
        {"svg", ".svg", renderSvg},    {"png", ".png", renderPng},
        {"pdf", ".pdf", renderPdf},    {"csv", ".csv", renderCsv},
        {"json", ".json", renderJson}, {"txt", ".alt.txt", renderAltText},
        {"zip", ".zip", renderBundle}};
    return all;
}

/// Null when there is no such format.
const Format *findFormat(std::string_view name)
{
    const auto found = std::ranges::find(formats(), name, &Format::name);
    return found == formats().end() ? nullptr : &*found;
}

QString known(const std::vector<std::string_view> &names)
{
    QString list;
    for (const std::string_view name : names)
        list += (list.isEmpty() ? u""_s : u", "_s)
            + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return list;
}

/// What is wrong with a request; empty when nothing is.
QString fault(const FigureRequest &request, const QString &format)
{
    const auto &names = figureNames();
    if (std::find(names.begin(), names.end(), request.view.figure) == names.end())
        return u"There is no figure “%1”. Known are: %2."_s.arg(
            QString::fromStdString(request.view.figure), known(names));
    if (!findFormat(format.toStdString()))
        return u"Figures cannot be written as “%1”. Known formats are: %2."_s.arg(
            format, known(formatNames()));
    const bool hasPixels = format == u"png" || format == u"zip";
    const double scale = hasPixels ? request.scale : 1;
    const double width = request.size.width * scale;
    const double height = request.size.height * scale;
    if (!(width >= 1) || !(height >= 1) || !(scale > 0))
        return u"A figure must be at least one pixel wide and high."_s;
    if (width > widestPicture || height > widestPicture || width * height > mostPixels)
        return u"A picture of %1 × %2 pixels is too large: at most %3 on a side and %4 million in all."_s
            .arg(qRound64(width))
            .arg(qRound64(height))
            .arg(qRound64(widestPicture))
            .arg(qRound64(mostPixels / 1e6));
    return {};
}

}

const std::vector<std::string_view> &formatNames()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> result;
        for (const Format &format : formats())
            result.push_back(format.name);
        return result;
    }();
    return names;
}

std::string fileName(std::string_view figure, std::string_view format)
{
    const Format *found = findFormat(format);
    return std::string(figure) + std::string(found ? found->ending : std::string_view());
}

QByteArray render(const FigureRequest &request, std::string_view format)
{
    const Format *found = findFormat(format);
    return found ? found->render(request) : QByteArray();
}

QString exportFigure(const FigureRequest &request, const QString &format, const QString &path)
{
    if (QString wrong = fault(request, format); !wrong.isEmpty())
        return wrong;
    const QByteArray bytes = render(request, format.toStdString());
    if (bytes.isEmpty())
        return u"There is not enough memory to paint “%1”."_s.arg(path);
    const std::string problem
        = saveFile(QFile::encodeName(path).toStdString(),
                   {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!problem.empty())
        return u"“%1” cannot be written: %2."_s.arg(path, QString::fromStdString(problem));
    return {};
}

}
