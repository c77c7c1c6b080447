// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/farewell.h"
#include "app/storysalvage.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace ledgerline {

class Session;

/// Where the story is kept that the editor writes: opens it, saves it, and sees to it that nothing
/// of it is lost, neither to another program's save nor to a crash nor to haste.
class StoryKeeper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    Q_PROPERTY(QString fileName READ fileName NOTIFY changed) ///< empty: never saved
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)

    /// How the last save went, in a sentence; empty before one.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

    /// Whether another program has saved the file since; until that is decided it is not written.
    Q_PROPERTY(bool conflict READ hasConflict NOTIFY changed)

    Q_PROPERTY(ledgerline::StorySalvage *salvage READ salvage CONSTANT)
    Q_PROPERTY(ledgerline::Farewell *farewell READ farewell CONSTANT)

    /// Where to save as: what is offered and then what was chosen.
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(bool replaces READ replaces NOTIFY changed) ///< there is such a file

public:
    explicit StoryKeeper(Session &session, QObject *parent = nullptr);

    /// Something was read: perhaps the file by another program's hand.
    void followFile();

    /// What would be lost if the program ended now.
    [[nodiscard]] RescuedStory state() const;

    /// Writes on at what a crash left. Its dossier is open.
    void goOnWith(const RescuedStory &story);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isUnsaved() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool hasConflict() const { return m_conflict; }
    [[nodiscard]] StorySalvage *salvage() { return &m_salvage; }
    [[nodiscard]] Farewell *farewell() { return &m_farewell; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool replaces() const;

    Q_INVOKABLE void newStory();

    /// The story of the opened file, or a copy of one of the dossier's. Without an id that which is
    /// told, or else the first.
    Q_INVOKABLE void edit(const QString &id = {});

    /// A story with faults is not saved; message() says so.
    Q_INVOKABLE void save(); ///< asks by placeAsked() for a place where there is none
    Q_INVOKABLE void saveAs();
    Q_INVOKABLE void setFolderUrl(const QUrl &folder);
    void setName(const QString &name);

    /// To the folder and name that were chosen. False: it could not be done.
    Q_INVOKABLE bool saveThere();

    /// Nothing is to be saved there after all.
    Q_INVOKABLE void giveUpSaving() { Q_EMIT settled(false); }

    /// Ends the editing; what is unsaved is gone. Farewell asks first.
    void end();

    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void takeTheirs();

Q_SIGNALS:
    void changed();
    void placeAsked();
    void saved(const QString &path);
    void settled(bool isSaved); ///< what save() began has come to its end

private:
    void begin(const StoryDraft &draft, const QString &path, const std::string &onDisk);
    void open(const std::string &id);
    void openFile();
    [[nodiscard]] bool write(const QString &path);
    void tell(const QString &message, bool failed);
    void followEdit();
    bool settle(bool isSaved);

    Session &m_session;
    QString m_path; ///< of the story; empty: it has no file yet
    std::string m_onDisk; ///< what stood there when it was read or written last
    std::optional<StoryDraft> m_saved; ///< what there is nothing to lose of
    QString m_folder;
    QString m_name;
    QString m_message;
    bool m_failed = false;
    bool m_conflict = false;
    StorySalvage m_salvage;
    Farewell m_farewell;
};

}
