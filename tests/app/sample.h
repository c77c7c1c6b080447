// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A small dossier for tests of the window: two sides, Alder and Birch, and what happened between
/// them in 2001.
#pragma once

#include "app/session.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>

namespace ledgerline {

/// Settings of their own, empty, for as long as it lives; and a Qt warning ends the test program.
class CleanDesk
{
public:
    CleanDesk();

    /// Writes a file into a folder that goes with the desk; its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    /// The same by another file that is moved over it, as careful editors do.
    void replace(const QString &path, const QByteArray &content) const;

    [[nodiscard]] QString path(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The dossier as a file. What it holds:
///   round-1        talks, 3 March 2001, at a place, 90 to 100 minutes by rival claims
///   pledge-1       pledge, 3 March, 1,000 bodies to Alder
///   bodies-1       repatriation, 10 March, 500 (Alder) against 503 (Birch), fulfils pledge-1;
///                  a running total
///   exchange-1     exchange, 12 March, 25 to either side
///   exchange-2     exchange, 20 March, undisclosed
///   term-1         deadline, 1 April, P50D; amended by term-2 of 11 April, P10D
///   dispute-1      dispute, 11 March, disputes bodies-1
[[nodiscard]] QByteArray sampleFile();

/// The same with one replacement in its text, which must occur.
[[nodiscard]] QByteArray sampleFile(const QByteArray &from, const QByteArray &to);

/// The same with two stories: "march" of three scenes, "short" of one.
[[nodiscard]] QByteArray sampleWithStories();

/// A story in a file of its own, "own", of two scenes about "a.json".
[[nodiscard]] QByteArray sampleStory();

[[nodiscard]] std::shared_ptr<const Dossier> sampleDossier(const QByteArray &file = sampleFile());

/// Runs the event loop until a thing is true; false when that takes longer than two seconds.
[[nodiscard]] bool eventually(const std::function<bool()> &thing);

/// Opens a file and waits until that has come to an end.
void openFully(Session &session, const QString &path);

}
