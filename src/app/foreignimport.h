// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importchoices.h"
#include "app/importtrial.h"
#include "app/latestjob.h"
#include "app/remarklist.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace ledgerline {

/// A column of a foreign table and what it stands for.
struct ColumnRow
{
    QString name;
    QString sample;
    QString label; ///< of its fields
    QString field; ///< the first of them by its name; empty: none

    friend bool operator==(const ColumnRow &, const ColumnRow &) = default;
};

/// A foreign file that is to become a dossier: what it would come to, what its columns mean and
/// where the dossier is saved. The file itself is never written to.
class ForeignImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString format READ format NOTIFY changed) ///< its name in sentences

    Q_PROPERTY(bool busy READ isBusy NOTIFY changed) ///< it is read
    Q_PROPERTY(bool partial READ isPartial NOTIFY changed) ///< its first rows are shown meanwhile
    Q_PROPERTY(bool ready READ isReady NOTIFY changed) ///< there is something to save

    /// Why nothing can be imported; empty: something can, or nobody knows yet.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed) ///< "9 events, 7 claims, 5 sources"
    Q_PROPERTY(QString omission READ omission NOTIFY changed) ///< "2 of 11 rows are skipped"
    Q_PROPERTY(int skipped READ skipped NOTIFY changed) ///< the first of the remarks
    Q_PROPERTY(QAbstractItemModel *remarks READ remarks CONSTANT) ///< see RemarkList

    /// Of the dossier, as with `ledgerline import`: its title (empty: its own), the language of its
    /// texts, and the clock of times without a zone, of which a file without times has none.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString ownTitle READ ownTitle NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString timezone READ timezone WRITE setTimezone NOTIFY changed)
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)

    /// Of a table. Roles: name, sample, label, field.
    Q_PROPERTY(bool mapped READ isMapped NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT)
    Q_PROPERTY(QAbstractItemModel *fields READ fields CONSTANT) ///< roles: name, label

    /// Whether somebody has to say what 03/04/2025 means, and what was said. Roles: name, label,
    /// chosen.
    Q_PROPERTY(bool datesAsked READ asksDates NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *dates READ dates CONSTANT)

    /// Whether anything was chosen that would be lost with the file.
    Q_PROPERTY(bool altered READ isAltered NOTIFY changed)

    /// Where the dossier is saved: what is offered and then what was chosen.
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(bool replaces READ replaces NOTIFY changed) ///< there is such a file
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed) ///< why it was not saved

public:
    explicit ForeignImport(QObject *parent = nullptr);

    void begin(const QString &path, std::shared_ptr<const ForeignFile> file);

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString format() const;
    [[nodiscard]] bool isBusy() const { return m_reading.isBusy(); }
    [[nodiscard]] bool isPartial() const { return isBusy() && m_trial && !m_isStale; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString omission() const;
    [[nodiscard]] int skipped() const { return m_trial ? static_cast<int>(m_trial->skipped) : 0; }
    [[nodiscard]] QAbstractItemModel *remarks() { return &m_remarks; }
    [[nodiscard]] QString title() const { return m_title.value_or(m_ownTitle); }
    [[nodiscard]] QString ownTitle() const { return m_ownTitle; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString timezone() const;
    [[nodiscard]] bool isTimed() const { return m_isTimed; }
    [[nodiscard]] bool isMapped() const { return m_file && m_file->format->isMapped; }
    [[nodiscard]] QAbstractItemModel *columns() { return &m_columns; }
    [[nodiscard]] QAbstractItemModel *fields() { return &m_fields; }
    [[nodiscard]] bool asksDates() const;
    [[nodiscard]] QAbstractItemModel *dates() { return &m_dates; }
    [[nodiscard]] bool isAltered() const { return m_isAltered; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool replaces() const;
    [[nodiscard]] bool isSaving() const { return m_saving.isBusy(); }
    [[nodiscard]] QString message() const { return m_message; }

    /// The events that would come; null: none that is known of.
    [[nodiscard]] std::shared_ptr<const EventIndex> index() const;

    /// An empty field: the column's texts are kept with the events and mean nothing more.
    Q_INVOKABLE void setField(int column, const QString &field);
    Q_INVOKABLE void chooseDates(const QString &order);

    void setTitle(const QString &title);
    void setLanguage(const QString &language);
    void setTimezone(const QString &zone);
    void setName(const QString &name);
    Q_INVOKABLE void setFolderUrl(const QUrl &folder);

    /// Writes the dossier beside the window's thread: saved() tells of it, or message().
    Q_INVOKABLE void save();

    /// Forgets the file; what was shown before is still open.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void previewChanged();
    void saved(const QString &path);

private:
    struct Saved
    {
        QString path;
        QString problem;
    };

    void readAgain();
    void read(std::size_t mostRows);
    void choose(std::string &option, const QString &text);
    void take(const std::shared_ptr<const ImportTrial> &trial);
    void finish(const Saved &result);
    void close();
    void tell(const QString &message);
    void updateColumns();
    [[nodiscard]] QString refusal(const QString &path) const;

    QString m_path;
    std::shared_ptr<const ForeignFile> m_file; ///< null: nothing is imported
    std::shared_ptr<const ImportTrial> m_trial; ///< null: nothing is known yet
    bool m_isStale = false; ///< something else was chosen since the trial
    std::optional<Mapping> m_mapping; ///< as the user wants it, perhaps not tried yet
    ImportOptions m_options; ///< the same, but for the mapping
    std::optional<QString> m_title; ///< as the user wants it; none: nothing was written
    QString m_ownTitle; ///< that it has by itself
    bool m_isTimed = false;
    bool m_isAltered = false;
    QString m_folder;
    QString m_name;
    bool m_replaces = false; ///< as it was told last
    QString m_message;
    RemarkList m_remarks;
    RowModel<ColumnRow> m_columns;
    Choices m_fields;
    Choices m_dates;
    LatestJob<std::shared_ptr<const ImportTrial>> m_reading;
    LatestJob<Saved> m_saving;
};

}
