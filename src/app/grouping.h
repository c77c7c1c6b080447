// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/groupsheet.h"
#include "app/latestjob.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace ledgerline {

/// Composes what is said of several events: at once where they are few. Of very many it tells the
/// first of them at once, and again with what all come to when that has been added up beside the
/// window's thread.
class Grouping : public QObject
{
    Q_OBJECT

public:
    explicit Grouping(QObject *parent = nullptr);

    /// Told by told(), unless that is what was told last.
    void show(const std::shared_ptr<const Dossier> &dossier,
              const std::shared_ptr<const std::vector<Index>> &events, const std::string &language,
              const Reading &reading);

Q_SIGNALS:
    void told(const ledgerline::GroupSheet &sheet);

private:
    /// What was asked for.
    struct Question
    {
        std::shared_ptr<const Dossier> dossier;
        std::shared_ptr<const std::vector<Index>> events;
        std::string language;
        Reading reading;

        friend bool operator==(const Question &, const Question &) = default;
    };

    Question m_question;
    LatestJob<GroupSheet> m_job;
};

}
