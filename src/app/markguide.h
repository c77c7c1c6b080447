// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "timeline/marksheld.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace ledgerline {

/// Which marks there are to explain of the dossier that is open. Which window is shown changes
/// nothing: a list that comes and goes while one zooms is not read.
class MarkGuide : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        ledgerline::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QList<int> marks READ marks NOTIFY marksChanged) ///< of MarkSample::Sample

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] const QList<int> &marks() const { return m_marks; }

Q_SIGNALS:
    void sessionChanged();
    void marksChanged();

private:
    void look();

    Session *m_session = nullptr;
    std::shared_ptr<const Dossier> m_dossier; ///< whose kinds these are
    KindsHeld m_kinds;
    QList<int> m_marks;
};

}
