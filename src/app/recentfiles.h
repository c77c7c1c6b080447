// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"

#include <QString>

namespace ledgerline {

struct RecentFile
{
    QString path;
    QString name;
    QString folder; ///< as people write it: the home folder is "~"

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The dossiers opened last, the latest first; remembered from one run to the next.
class RecentFiles : public RowModel<RecentFile>
{
public:
    explicit RecentFiles(QObject *parent = nullptr);

    void add(const QString &path);
    void clear();

private:
    void show(const QStringList &paths);
};

}
