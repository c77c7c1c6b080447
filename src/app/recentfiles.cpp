// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype greatestNumber = 8;
const QString key = u"files/recent"_s;

QString shortFolder(const QFileInfo &file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : folder;
}

}

RecentFiles::RecentFiles(QObject *parent)
    : RowModel({{"path", [](const RecentFile &file) { return QVariant(file.path); }},
                {"name", [](const RecentFile &file) { return QVariant(file.name); }},
                {"folder", [](const RecentFile &file) { return QVariant(file.folder); }}},
               parent)
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    show(paths);
}

void RecentFiles::add(const QString &path)
{
    QStringList paths{path};
    for (const RecentFile &file : rows()) {
        if (file.path != path && paths.size() < greatestNumber)
            paths.append(file.path);
    }
    QSettings().setValue(key, paths);
    show(paths);
}

void RecentFiles::clear()
{
    QSettings().remove(key);
    show({});
}

void RecentFiles::show(const QStringList &paths)
{
    std::vector<RecentFile> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        files.push_back({path, info.fileName(), shortFolder(info)});
    }
    setRows(std::move(files));
}

}
