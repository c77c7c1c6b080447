// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loader.h"

#include "app/perspective.h"
#include "dossier/digest.h"
#include "dossier/file.h"
#include "figure/embedding.h"
#include "ledger/knowledge.h"

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

/// What a reading has to know beside its file.
struct Task
{
    Places places;
    View view; ///< that the dossier is to be shown with
    ProgressWatch watch;
    std::stop_token stop;
};

Loaded readAll(const QString &path, ReadResult result, const View &view,
               const std::stop_token &stop)
{
    Loaded loaded{path, result.dossier, {}, std::move(result.faults), {}};
    if (!loaded.dossier)
        return loaded;
    loaded.days = knowledgeDays(*loaded.dossier);
    loaded.counted = Counting::first(
        loaded.dossier, readingShown(*loaded.dossier, view, loaded.days), filterOf(view), stop);
    return loaded;
}

Loaded readAll(const QString &path, const Task &task, const View &view)
{
    return readAll(path, readDossierFile(encoded(path), task.watch), view, task.stop);
}

Loaded fault(const QString &path, std::string message)
{
    return {path, nullptr, {}, {Fault{.pointer = {}, .message = std::move(message)}}, {}};
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

Loaded readFigure(const QString &path, const Task &task)
{
    const FileBytes file = readFile(encoded(path));
    if (!file.problem.empty())
        return fault(path, file.problem);
    const auto read = readProvenance(file.bytes);
    if (const auto *problem = std::get_if<std::string>(&read))
        return fault(path, "as a figure " + *problem);
    const Provenance &figure = std::get<Provenance>(read);
    for (const QString &dossier : task.places.dossiers) {
        if (sha256(readFile(encoded(dossier)).bytes) != figure.sha256)
            continue;
        Loaded loaded = readAll(dossier, task, figure.view);
        if (loaded.dossier && loaded.dossier->sha256 == figure.sha256) {
            loaded.view = figure.view;
            return loaded;
        }
    }
    return fault(path, askedFor(figure));
}

/// A story and its dossier: either may be at fault.
Loaded readStory(const QString &path, const std::string &json, const std::string &named,
                 const Task &task)
{
    if (named.empty())
        return fault(path, "the story does not say of which dossier it tells");
    const auto beside = dossierBeside(encoded(path), named, encoded(task.places.builtIn));
    Loaded loaded = readAll(QDir::cleanPath(QFile::decodeName(beside.c_str())), task, task.view);
    if (!loaded.dossier)
        return loaded;
    StoryResult story = readStoryFile(json, *loaded.dossier);
    if (!story.file)
        return {path, nullptr, {}, std::move(story.faults), {}};
    loaded.story = std::move(story.file);
    loaded.storyPath = path;
    return loaded;
}

Loaded readOther(const QString &path, const Task &task)
{
    FileBytes file = readFile(encoded(path));
    if (!file.problem.empty())
        return fault(path, file.problem);
    if (const auto named = dossierOfStory(file.bytes))
        return readStory(path, file.bytes, *named, task);
    Loaded loaded = readAll(path, readDossier(file.bytes, task.watch), task.view, task.stop);
    const ForeignFormat *const format
        = loaded.dossier ? nullptr : formatOf(file.bytes, encoded(path));
    if (format)
        loaded.foreign
            = std::make_shared<const ForeignFile>(ForeignFile{format, std::move(file.bytes)});
    return loaded;
}

Loaded read(const QString &path, const Task &task)
{
    try {
        return isFigure(path) ? readFigure(path, task) : readOther(path, task);
    } catch (const std::bad_alloc &) {
        return fault(path, "there is not enough memory to read the file");
    }
}

}

void Loader::load(const QString &path, const Places &places, const View &view)
{
    cancel();
    m_loading = true;
    m_stop = std::stop_source();
    // The loader is only looked at on its own thread, where it cannot go while it is used.
    const auto tell = [loader = QPointer(this)](auto telling) {
        const auto atHome = [loader, telling] {
            if (loader)
                telling(*loader);
        };
        QMetaObject::invokeMethod(qApp, atHome, Qt::QueuedConnection);
    };
    const auto stop = m_stop.get_token();
    QThreadPool::globalInstance()->start([path, places, view, job = m_job, stop, tell] {
        const auto watch = [&](const Progress &progress) {
            tell([=](Loader &loader) { loader.reach(job, progress); });
            return !stop.stop_requested();
        };
        const Loaded result = read(path, {places, view, watch, stop});
        tell([=](Loader &loader) { loader.finish(job, result); });
    });
}

void Loader::cancel()
{
    m_stop.request_stop();
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
