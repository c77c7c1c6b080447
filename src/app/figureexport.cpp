// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figureexport.h"

#include "app/figurecopy.h"
#include "app/plaintext.h"
#include "app/session.h"
#include "figure/export.h"
#include "figure/preset.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

const QString formatsKey = u"export/formats"_s;
const QString sizeKey = u"export/size"_s;
const QString themeKey = u"export/theme"_s;
const QString withoutKey = u"export/without"_s;
const QString folderKey = u"export/folder"_s;

constexpr double dotsOnPaper = 300; ///< an inch: what printers ask for
constexpr double dotsOnScreen = 96; ///< an inch: one logical pixel each

std::optional<std::string> written(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed.toStdString());
}

}

FigureExport::FigureExport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_figures(figureChoices(session.appearance()->offered()))
    , m_sizes(sizeChoices())
    , m_formats(formatChoices())
    , m_themes(themeChoices())
    , m_parts(partChoices())
{
    const QSettings settings;
    const auto remembered = [&](const QString &key, Choices &choices) {
        choices.chooseOne(choices.rows().front().name);
        choices.chooseOne(settings.value(key).toString());
    };
    m_figures.chooseOne(m_figures.rows().front().name);
    remembered(sizeKey, m_sizes);
    remembered(themeKey, m_themes);
    m_formats.choose(settings.value(formatsKey, QStringList{u"svg"_s, u"png"_s}).toStringList());
    for (const QString &part : settings.value(withoutKey).toStringList())
        m_parts.toggle(part);
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    m_folder = settings.value(folderKey, pictures).toString();
    connect(&m_writer, &FigureWriter::progressed, this, &FigureExport::progressChanged);
    connect(&m_writer, &FigureWriter::ended, this, &FigureExport::finish);
    connect(session.appearance(), &Appearance::chartsChanged, this, &FigureExport::updateFigures);
}

/// A chart of another record may be nothing here.
void FigureExport::updateFigures()
{
    const QString chosen = m_figures.chosen().front();
    m_figures.setRows(figureChoices(m_session.appearance()->offered()));
    m_figures.chooseOne(m_figures.rows().front().name);
    m_figures.chooseOne(chosen);
    Q_EMIT changed();
}

std::vector<std::string> FigureExport::leftOut() const
{
    const QStringList chosen = m_parts.chosen();
    std::vector<std::string> names;
    for (const std::string_view name : figurePartNames()) {
        if (!chosen.contains(toQString(name)))
            names.emplace_back(name);
    }
    return names;
}

std::optional<FigureRequest> FigureExport::request() const
{
    if (!m_session.hasDossier())
        return {};
    FigureRequest request = m_session.figureOf(m_session.shownView());
    request.words = {
        .title = written(m_title), .subtitle = written(m_subtitle), .altText = written(m_altText)};
    request.parts = partsWithout(leftOut());
    request.view.figure = m_figures.chosen().front().toStdString();
    request.view.theme = m_themes.chosen().front().toStdString();
    if (const Preset *preset = findPreset(m_sizes.chosen().front().toStdString())) {
        request.size = preset->sizeOf(request.view.figure);
        request.scale
            = preset->isPrinted ? dotsOnPaper / dotsOnScreen : preset->scaleOf(request.view.figure);
    }
    return request;
}

/// Composed once for all who ask for the same.
const Composition &FigureExport::composed(std::optional<Composed> &kept,
                                          FigureRequest request) const
{
    const auto key = [](const FigureRequest &figure) {
        return std::tie(figure.dossier, figure.view, figure.words, figure.parts, figure.index,
                        figure.size.width, figure.size.height, figure.scale);
    };
    if (!kept || key(kept->request) != key(request)) {
        Composition figure = compose(request);
        kept = Composed{.request = std::move(request), .figure = std::move(figure)};
    }
    return kept->figure;
}

/// As it is made from the view, whatever the user writes.
const Composition *FigureExport::plain() const
{
    auto asked = request();
    if (!asked)
        return nullptr;
    asked->words = {};
    return &composed(m_plain, *std::move(asked));
}

QString FigureExport::ownTitle() const
{
    const Composition *const figure = plain();
    return figure ? toQString(figure->title) : QString();
}

QString FigureExport::ownAltText() const
{
    const Composition *const figure = plain();
    return figure ? toQString(figure->description).trimmed() : QString();
}

void FigureExport::paint(QPainter &painter) const
{
    const auto shown = request();
    if (!shown)
        return;
    auto &kept = shown->words == FigureWords{} ? m_plain : m_written;
    paintComposition(painter, composed(kept, *shown), *shown);
}

QStringList FigureExport::files() const
{
    const std::string figure = m_figures.chosen().front().toStdString();
    QStringList result;
    for (const QString &format : m_formats.chosen())
        result.append(toQString(fileName(figure, format.toStdString())));
    return result;
}

QStringList FigureExport::replaced() const
{
    QStringList result = files();
    result.removeIf(
        [&](const QString &file) { return !QFileInfo::exists(m_folder + u'/' + file); });
    return result;
}

void FigureExport::tell()
{
    m_message.clear();
    m_failed = false;
    Q_EMIT changed();
    Q_EMIT previewChanged();
    Q_EMIT progressChanged();
}

void FigureExport::forgetWords()
{
    m_title.clear();
    m_subtitle.clear();
    m_altText.clear();
}

void FigureExport::chooseFigure(const QString &name)
{
    if (m_figures.chosen().contains(name))
        return;
    m_figures.chooseOne(name);
    forgetWords();
    tell();
}

void FigureExport::chooseSize(const QString &name)
{
    m_sizes.chooseOne(name);
    QSettings().setValue(sizeKey, m_sizes.chosen().front());
    tell();
}

void FigureExport::chooseTheme(const QString &name)
{
    m_themes.chooseOne(name);
    QSettings().setValue(themeKey, m_themes.chosen().front());
    tell();
}

void FigureExport::toggleFormat(const QString &name)
{
    m_formats.toggle(name);
    QSettings().setValue(formatsKey, m_formats.chosen());
    tell();
}

void FigureExport::togglePart(const QString &name)
{
    m_parts.toggle(name);
    QStringList without;
    for (const std::string &part : leftOut())
        without.append(toQString(part));
    QSettings().setValue(withoutKey, without);
    tell();
}

void FigureExport::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    tell();
}

void FigureExport::setSubtitle(const QString &subtitle)
{
    if (subtitle == m_subtitle)
        return;
    m_subtitle = subtitle;
    tell();
}

void FigureExport::setAltText(const QString &text)
{
    if (text == m_altText)
        return;
    m_altText = text;
    tell();
}

void FigureExport::setFolder(const QString &folder)
{
    if (folder == m_folder || folder.isEmpty())
        return;
    m_folder = folder;
    QSettings().setValue(folderKey, folder);
    tell();
}

void FigureExport::setFolderUrl(const QUrl &folder)
{
    if (folder.isLocalFile())
        setFolder(folder.toLocalFile());
}

void FigureExport::prepare()
{
    forgetWords();
    tell();
}

void FigureExport::start()
{
    auto figure = request();
    if (isBusy() || !figure || m_formats.chosen().isEmpty())
        return;
    m_message.clear();
    m_failed = false;
    m_writer.start(*std::move(figure), m_formats.chosen(), m_folder);
}

void FigureExport::close()
{
    cancel();
    m_plain.reset();
    m_written.reset();
}

void FigureExport::finish(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT progressChanged();
    Q_EMIT changed(); // what there is to replace
}

void FigureExport::copy()
{
    const auto figure = request();
    const QString fault
        = figure ? copyFigure(*figure) : tr("Nothing was copied: no dossier is open");
    m_failed = !fault.isEmpty();
    m_message = m_failed ? fault : tr("Figure copied");
    Q_EMIT progressChanged();
    Q_EMIT copied(m_message);
}

}
