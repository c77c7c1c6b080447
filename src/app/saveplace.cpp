// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saveplace.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ledgerline {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString folderBeside(const QString &file)
{
    const QString beside = QFileInfo(file).absolutePath();
    return QFileInfo(beside).isWritable() ? beside : documents();
}

QString pathIn(const QString &folder, const QString &name, const QStringList &endings)
{
    QString bare = name.trimmed();
    for (const QString &ending : endings) {
        if (bare.endsWith(ending, Qt::CaseInsensitive))
            bare.chop(ending.size());
    }
    return bare.isEmpty() || bare.contains(u'/') ? QString()
                                                 : folder + u'/' + bare + endings.first();
}

QString freeName(const QString &folder, const QString &bare, const QString &ending)
{
    QString name = bare + ending;
    for (int number = 2; QFileInfo::exists(folder + u'/' + name); ++number)
        name = bare + u'-' + QString::number(number) + ending;
    return name;
}

}
