// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyrescue.h"

#include "app/plaintext.h"
#include "dossier/file.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// Any bytes as text, one character each, and back: what another program has saved need not be
/// UTF-8, and is to be known again byte by byte.
std::string textOf(const std::string &bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

std::string bytesOf(const std::string &text)
{
    return toQString(text).toLatin1().toStdString();
}

std::optional<RescuedStory> read(const QString &path)
{
    const Json json
        = Json::parse(readFile(QFile::encodeName(path).toStdString()).bytes, nullptr, false);
    const auto text = [&](const char *key) {
        const auto found = json.is_object() ? json.find(key) : json.end();
        return found != json.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    auto draft = StoryDraft::read(text("draft"));
    if (!draft)
        return std::nullopt;
    return RescuedStory{std::move(*draft), toQString(text("title")), toQString(text("dossier")),
                        toQString(text("file")), bytesOf(text("on_disk"))};
}

}

StoryRescue::StoryRescue() = default;
StoryRescue::~StoryRescue() = default;

bool StoryRescue::lock(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path + u".lock"_s);
    file->setStaleLockTime(0); // by its process alone: a story may lie unsaved for days
    if (!file->tryLock())
        return false;
    m_lock = std::move(file);
    m_path = path;
    return true;
}

std::string StoryRescue::keep(const RescuedStory &story)
{
    if (m_path.isEmpty()) {
        const QString name = u"unsaved-%1.json"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
        if (!QDir().mkpath(folder()) || !lock(folder() + u'/' + name))
            return "cannot write to " + folder().toStdString();
    }
    const Json json{{"draft", story.draft.text()},
                    {"title", story.title.toStdString()},
                    {"dossier", story.dossier.toStdString()},
                    {"file", story.file.toStdString()},
                    {"on_disk", textOf(story.onDisk)}};
    return saveFile(QFile::encodeName(m_path).toStdString(), json.dump());
}

void StoryRescue::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    release();
}

std::optional<RescuedStory> StoryRescue::find()
{
    const auto files = QDir(folder()).entryInfoList({u"unsaved-*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (!lock(file.absoluteFilePath()))
            continue;
        if (auto story = read(m_path))
            return story;
        release();
    }
    return std::nullopt;
}

void StoryRescue::release()
{
    m_lock.reset();
    m_path.clear();
}

}
