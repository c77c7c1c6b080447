// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loader.h"

#include "dossier/digest.h"
#include "dossier/file.h"
#include "figure/embedding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <new>
#include <utility>

namespace ledgerline {

namespace {

std::string encoded(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

Loaded readAll(const QString &path, ReadResult result)
{
    Loaded loaded{path, result.dossier, nullptr, std::move(result.faults), {}};
    if (loaded.dossier)
        loaded.index = std::make_shared<const EventIndex>(loaded.dossier);
    return loaded;
}

Loaded readAll(const QString &path, const ProgressWatch &watch)
{
    return readAll(path, readDossierFile(encoded(path), watch));
}

Loaded fault(const QString &path, std::string message)
{
    return {path, nullptr, nullptr, {Fault{.pointer = {}, .message = std::move(message)}}, {}};
}

bool isFigure(const QString &path)
{
    constexpr qint64 enough = 1000;
    QFile file(path);
    // Not what blocks until somebody writes to it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const std::string head = file.read(enough).toStdString();
    return figureFormatOf(head) && !recogniseFormat(head); // not all XML is SVG
}

/// Which dossier is missing, so that it can be looked for.
std::string askedFor(const Provenance &figure)
{
    return "the figure was drawn from a dossier that is neither open nor was lately: “"
        + figure.title + "”, edition " + figure.edition + ", SHA-256 " + figure.sha256
        + ". Open that dossier first.";
}

Loaded readFigure(const QString &path, const QStringList &dossiers, const ProgressWatch &watch)
{
    const FileBytes file = readFile(encoded(path));
    if (!file.problem.empty())
        return fault(path, file.problem);
    const auto read = readProvenance(file.bytes);
    if (const auto *problem = std::get_if<std::string>(&read))
        return fault(path, "as a figure " + *problem);
    const Provenance &figure = std::get<Provenance>(read);
    for (const QString &dossier : dossiers) {
        if (sha256(readFile(encoded(dossier)).bytes) != figure.sha256)
            continue;
        Loaded loaded = readAll(dossier, watch);
        if (loaded.dossier && loaded.dossier->sha256 == figure.sha256) {
            loaded.view = figure.view;
            return loaded;
        }
    }
    return fault(path, askedFor(figure));
}

/// A story and its dossier: either may be at fault.
Loaded readStory(const QString &path, const std::string &json, const std::string &named,
                 const Places &places, const ProgressWatch &watch)
{
    if (named.empty())
        return fault(path, "the story does not say of which dossier it tells");
    const auto beside = dossierBeside(encoded(path), named, encoded(places.builtIn));
    Loaded loaded = readAll(QDir::cleanPath(QFile::decodeName(beside.c_str())), watch);
    if (!loaded.dossier)
        return loaded;
    StoryResult story = readStoryFile(json, *loaded.dossier);
    if (!story.file)
        return {path, nullptr, nullptr, std::move(story.faults), {}};
    loaded.story = std::move(story.file);
    loaded.storyPath = path;
    return loaded;
}

Loaded readOther(const QString &path, const Places &places, const ProgressWatch &watch)
{
    FileBytes file = readFile(encoded(path));
    if (!file.problem.empty())
        return fault(path, file.problem);
    if (const auto named = dossierOfStory(file.bytes))
        return readStory(path, file.bytes, *named, places, watch);
    Loaded loaded = readAll(path, readDossier(file.bytes, watch));
    const ForeignFormat *const format
        = loaded.dossier ? nullptr : formatOf(file.bytes, encoded(path));
    if (format)
        loaded.foreign
            = std::make_shared<const ForeignFile>(ForeignFile{format, std::move(file.bytes)});
    return loaded;
}

Loaded read(const QString &path, const Places &places, const ProgressWatch &watch)
{
    try {
        return isFigure(path) ? readFigure(path, places.dossiers, watch)
                              : readOther(path, places, watch);
    } catch (const std::bad_alloc &) {
        return fault(path, "there is not enough memory to read the file");
    }
}

}

void Loader::load(const QString &path, const Places &places)
{
    cancel();
    m_loading = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    // The loader is only looked at on its own thread, where it cannot go while it is used.
    const auto tell = [loader = QPointer(this)](auto telling) {
        const auto atHome = [loader, telling] {
            if (loader)
                telling(*loader);
        };
        QMetaObject::invokeMethod(qApp, atHome, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([path, places, job = m_job, stop = m_stop, tell] {
        const auto watch = [&](const Progress &progress) {
            tell([=](Loader &loader) { loader.reach(job, progress); });
            return !*stop;
        };
        const Loaded result = read(path, places, watch);
        tell([=](Loader &loader) { loader.finish(job, result); });
    });
}

void Loader::cancel()
{
    if (m_stop)
        *m_stop = true;
    ++m_job;
    m_loading = false;
}

void Loader::reach(int job, const Progress &progress)
{
    if (job == m_job)
        Q_EMIT reached(progress);
}

void Loader::finish(int job, const Loaded &result)
{
    if (job != m_job)
        return;
    m_loading = false;
    Q_EMIT loaded(result);
}

}
