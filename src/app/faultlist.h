// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rowmodel.h"
#include "dossier/fault.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace ledgerline {

struct FaultRow
{
    QString place; ///< "12:7", or empty for the file as a whole
    QString message;
    QString pointer;

    friend bool operator==(const FaultRow &, const FaultRow &) = default;
};

/// The errors of the file that was to be opened last, for people to read and to copy. Warnings are
/// for who writes the file: `ledgerline check` prints them.
class FaultList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// Roles: place, message, pointer.
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(int errors READ errors NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< "3 faults: the file was not opened"

    /// Whether there is something to show that nobody has put away yet.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)

public:
    explicit FaultList(QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] int errors() const { return m_errors; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// `isShown`: the file was open before, and what it told then still is.
    void show(const QString &file, const std::vector<Fault> &faults, bool isShown = false);
    void clear();
    Q_INVOKABLE void putAway();

    /// All errors as the command line prints them, to the clipboard.
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void changed();

private:
    RowModel<FaultRow> m_rows;
    std::vector<Fault> m_faults;
    QString m_file;
    int m_errors = 0;
    bool m_isShown = false;
    bool m_open = false;
};

}
