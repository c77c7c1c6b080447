// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grouping.h"

#include <utility>

namespace ledgerline {

namespace {

constexpr std::size_t many = 5'000; ///< events that are not added up within a frame

}

Grouping::Grouping(QObject *parent)
    : QObject(parent)
    , m_job([this](const GroupSheet &sheet) { Q_EMIT told(sheet); })
{
}

void Grouping::show(const std::shared_ptr<const Dossier> &dossier,
                    const std::shared_ptr<const std::vector<Index>> &events,
                    const std::string &language, const Reading &reading)
{
    Question question{dossier, events, language, reading};
    if (question == m_question)
        return;
    m_question = std::move(question);
    m_job.cancel();
    if (!dossier || events->empty()) {
        Q_EMIT told({});
    } else if (events->size() < many) {
        Q_EMIT told(describeGroup(*dossier, *events, language, reading));
    } else {
        Q_EMIT told(listGroup(*dossier, *events, language));
        m_job.start([asked = m_question](const std::stop_token &stop) {
            return describeGroup(*asked.dossier, *asked.events, asked.language, asked.reading,
                                 stop);
        });
    }
}

}
