// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportchoices.h"
#include "app/figurewriter.h"
#include "figure/composition.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <vector>

namespace ledgerline {

class Session;

/// The figure that would be written now, beside the one that is being written. Choices are
/// remembered from one run to the next; texts that the user has written belong to one figure and
/// are not.
class FigureExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one.")

    /// What there is to choose from. Roles: name (as on the command line), label, chosen.
    Q_PROPERTY(QAbstractItemModel *figures READ figures CONSTANT)
    Q_PROPERTY(QAbstractItemModel *sizes READ sizes CONSTANT)
    Q_PROPERTY(QAbstractItemModel *formats READ formats CONSTANT)
    Q_PROPERTY(QAbstractItemModel *themes READ themes CONSTANT)
    Q_PROPERTY(QAbstractItemModel *parts READ parts CONSTANT) ///< what is included

    /// What the user writes in the place of what is made from the view; empty: that.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle NOTIFY changed)
    Q_PROPERTY(QString altText READ altText WRITE setAltText NOTIFY changed)

    /// What is made from the view.
    Q_PROPERTY(QString ownTitle READ ownTitle NOTIFY previewChanged)
    Q_PROPERTY(QString ownAltText READ ownAltText NOTIFY previewChanged)

    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)

    /// The names of the files, and of those which are there already and will be replaced.
    Q_PROPERTY(QStringList files READ files NOTIFY changed)
    Q_PROPERTY(QStringList replaced READ replaced NOTIFY changed)

    Q_PROPERTY(bool busy READ isBusy NOTIFY progressChanged)
    Q_PROPERTY(int done READ done NOTIFY progressChanged) ///< files, of
    Q_PROPERTY(int asked READ asked NOTIFY progressChanged) ///< those that were asked for
    Q_PROPERTY(QString message READ message NOTIFY progressChanged) ///< how it went
    Q_PROPERTY(bool failed READ hasFailed NOTIFY progressChanged)

public:
    explicit FigureExport(Session &session, QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *figures() { return &m_figures; }
    [[nodiscard]] QAbstractItemModel *sizes() { return &m_sizes; }
    [[nodiscard]] QAbstractItemModel *formats() { return &m_formats; }
    [[nodiscard]] QAbstractItemModel *themes() { return &m_themes; }
    [[nodiscard]] QAbstractItemModel *parts() { return &m_parts; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QString altText() const { return m_altText; }
    [[nodiscard]] QString ownTitle() const;
    [[nodiscard]] QString ownAltText() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList replaced() const;
    [[nodiscard]] bool isBusy() const { return m_writer.isBusy(); }
    [[nodiscard]] int done() const { return m_writer.done(); }
    [[nodiscard]] int asked() const { return m_writer.count(); }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setAltText(const QString &text);
    void setFolder(const QString &folder);

    /// Exactly what would be written; none while no dossier is open.
    [[nodiscard]] std::optional<FigureRequest> request() const;

    /// Paints it in logical pixels.
    void paint(QPainter &painter) const;

    Q_INVOKABLE void chooseFigure(const QString &name);
    Q_INVOKABLE void chooseSize(const QString &name);
    Q_INVOKABLE void chooseTheme(const QString &name);

    /// Chooses a format or no longer.
    Q_INVOKABLE void toggleFormat(const QString &name);

    /// Includes a part of the figure or leaves it out.
    Q_INVOKABLE void togglePart(const QString &name);

    /// For a folder that a dialog chose.
    Q_INVOKABLE void setFolderUrl(const QUrl &folder);

    /// Takes the figure that is shown at the moment and forgets the texts of the last.
    Q_INVOKABLE void prepare();

    /// Writes one file after the other; cancelling leaves those that are whole.
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel() { m_writer.cancel(); }

    /// Nobody looks at the figure any more: what is being written is called off.
    Q_INVOKABLE void close();

    /// Puts the figure on the clipboard, as a picture and as SVG, and tells by copied() how it
    /// went.
    Q_INVOKABLE void copy();

Q_SIGNALS:
    void copied(const QString &message);
    void changed();
    void previewChanged();
    void progressChanged();

private:
    struct Composed
    {
        FigureRequest request;
        Composition figure;
    };

    [[nodiscard]] const Composition &composed(std::optional<Composed> &kept,
                                              FigureRequest request) const;
    [[nodiscard]] const Composition *plain() const;
    [[nodiscard]] std::vector<std::string> leftOut() const; ///< parts
    void updateFigures();
    void finish(const QString &message, bool failed);
    void forgetWords();
    void tell();

    Session &m_session;
    Choices m_figures; ///< one is chosen; so of sizes and themes
    Choices m_sizes;
    Choices m_formats;
    Choices m_themes;
    Choices m_parts;
    QString m_title;
    QString m_subtitle;
    QString m_altText;
    QString m_folder;
    FigureWriter m_writer;
    QString m_message;
    bool m_failed = false;
    mutable std::optional<Composed> m_plain; ///< made from the view
    mutable std::optional<Composed> m_written; ///< with the user's words
};

}
