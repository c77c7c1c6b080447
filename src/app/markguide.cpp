// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markguide.h"

#include "app/marksample.h"

#include <utility>

namespace ledgerline {

void MarkGuide::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::dossierChanged, this, &MarkGuide::look);
        connect(m_session, &Session::perspectiveChanged, this, &MarkGuide::look);
    }
    Q_EMIT sessionChanged();
    look();
}

void MarkGuide::look()
{
    QList<int> marks;
    if (m_session && m_session->hasDossier()) {
        if (std::exchange(m_dossier, m_session->dossier()) != m_session->dossier())
            m_kinds = kindsHeld(*m_dossier);
        const BarsHeld bars = barsHeld(*m_session->index());
        for (const auto &[mark, isHeld] : {std::pair(MarkSample::ToFirst, bars.toSide[0]),
                                           std::pair(MarkSample::ToSecond, bars.toSide[1]),
                                           std::pair(MarkSample::Open, bars.inexact),
                                           std::pair(MarkSample::Undisclosed, bars.undisclosed),
                                           std::pair(MarkSample::Pledge, m_kinds.pledge),
                                           std::pair(MarkSample::Dispute, m_kinds.dispute),
                                           std::pair(MarkSample::Statement, m_kinds.statement),
                                           std::pair(MarkSample::Deadline, m_kinds.deadline),
                                           std::pair(MarkSample::Amended, m_kinds.amended),
                                           std::pair(MarkSample::Soft, m_kinds.soft),
                                           std::pair(MarkSample::Cluster, m_kinds.several),
                                           std::pair(MarkSample::Gap, m_session->hasGaps())}) {
            if (isHeld)
                marks.append(mark);
        }
    }
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

}
