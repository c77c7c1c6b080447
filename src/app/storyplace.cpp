// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyplace.h"

#include "app/plaintext.h"
#include "app/saveplace.h"
#include "app/session.h"

#include <QDir>
#include <QFileInfo>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".story.json"_s;

/// "fifty-days" of "Fifty days!"; empty of a title in another script.
QString slug(const QString &title)
{
    QString result;
    for (const QChar letter : title.toLower()) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            result += letter;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    return result.endsWith(u'-') ? result.chopped(1) : result;
}

}

QString folderFor(const Session &session)
{
    return session.fileName().isEmpty() ? documents() : folderBeside(session.path());
}

QString nameFor(const StoryEditor &editor)
{
    const QString title = slug(editor.heading());
    return (title.isEmpty() ? toQString(editor.draft().id()) : title) + ending;
}

QString storyPath(const QString &folder, const QString &name)
{
    return pathIn(folder, name, {ending, u".json"_s});
}

/// The built-in one by its name alone, which is found wherever the program is installed.
std::string dossierFrom(const QString &folder, const Session &session)
{
    const QFileInfo dossier(session.path());
    if (session.fileName().isEmpty() && !QFileInfo::exists(folder + u'/' + dossier.fileName()))
        return dossier.fileName().toStdString();
    return QDir(QFileInfo(folder).canonicalFilePath())
        .relativeFilePath(dossier.canonicalFilePath())
        .toStdString();
}

}
