// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foreignimport.h"

#include "app/importwords.h"
#include "app/plaintext.h"
#include "app/saveplace.h"
#include "dossier/file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".json"_s;

/// What is looked at first of a table, to show at once what a choice comes to.
constexpr std::size_t headRows = 20'000;

QString labelOf(const QString &field, const Choices &fields)
{
    const auto row = std::ranges::find(fields.rows(), field, &ChoiceRow::name);
    return row == fields.rows().end() ? field : row->label;
}

ColumnRow rowOf(const ColumnLook &column, const Mapping &mapping, const Choices &fields)
{
    QStringList names;
    for (const MappedColumn &mapped : mapping.columns) {
        if (mapped.column == column.name)
            names.append(toQString(name(mapped.field)));
    }
    if (names.isEmpty())
        names.append(QString());
    QStringList labels;
    for (const QString &field : names)
        labels.append(labelOf(field, fields));
    return {toQString(column.name), toQString(column.sample), labels.join(u", "_s), names.first()};
}

}

ForeignImport::ForeignImport(QObject *parent)
    : QObject(parent)
    , m_columns({{"name", [](const ColumnRow &row) { return QVariant(row.name); }},
                 {"sample", [](const ColumnRow &row) { return QVariant(row.sample); }},
                 {"label", [](const ColumnRow &row) { return QVariant(row.label); }},
                 {"field", [](const ColumnRow &row) { return QVariant(row.field); }}})
    , m_fields(fieldChoices())
    , m_dates(dateChoices())
    , m_reading([this](const std::shared_ptr<const ImportTrial> &trial) { take(trial); })
    , m_saving([this](const Saved &result) { finish(result); })
{
}

void ForeignImport::begin(const QString &path, std::shared_ptr<const ForeignFile> file)
{
    if (isSaving())
        return;
    close();
    m_path = path;
    m_file = std::move(file);
    m_folder = folderBeside(path);
    m_name = freeName(m_folder, QFileInfo(path).completeBaseName(), ending);
    m_options = {};
    m_options.fileName = QFile::encodeName(fileName()).toStdString();
    m_title.reset();
    m_ownTitle.clear();
    m_isTimed = false;
    m_isAltered = false;
    readAgain();
}

QString ForeignImport::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString ForeignImport::format() const
{
    return m_file ? toQString(m_file->format->name) : QString();
}

bool ForeignImport::isReady() const
{
    return index() && !isBusy() && !isSaving();
}

QString ForeignImport::problem() const
{
    return m_trial ? m_trial->problem : QString();
}

QString ForeignImport::outcome() const
{
    return index() ? outcomeOf(*m_trial) : QString();
}

QString ForeignImport::omission() const
{
    return m_trial && m_trial->rows > 0 ? omissionOf(*m_trial) : QString();
}

QString ForeignImport::language() const
{
    return toQString(m_options.language);
}

QString ForeignImport::timezone() const
{
    return toQString(m_options.timezone);
}

bool ForeignImport::asksDates() const
{
    return m_trial && (m_trial->hasOpenDates || !m_dates.chosen().isEmpty());
}

std::shared_ptr<const EventIndex> ForeignImport::index() const
{
    return m_trial ? m_trial->index : nullptr;
}

void ForeignImport::readAgain()
{
    m_message.clear();
    m_isStale = true;
    read(headRows);
    Q_EMIT changed();
}

/// What is read now is of no use to anybody, and what follows need not wait for it.
void ForeignImport::read(std::size_t mostRows)
{
    ImportOptions options = m_options;
    options.mostRows = mostRows;
    m_reading.start([file = m_file, options, mapping = m_mapping](const std::stop_token &stop) {
        return std::make_shared<const ImportTrial>(tryImport(*file, options, mapping, stop));
    });
}

void ForeignImport::take(const std::shared_ptr<const ImportTrial> &trial)
{
    m_trial = trial;
    m_isStale = false;
    if (!m_mapping) {
        m_mapping = trial->mapping;
        m_mapping->dates = DateOrder::unknown; // nobody has chosen it
    }
    if (trial->dossier && m_options.title.empty())
        m_ownTitle = toQString(trial->dossier->title.text);
    m_isTimed = m_isTimed || trial->hasTimes;
    m_remarks.show(trial);
    updateColumns();
    if (trial->isHead)
        read(m_options.mostRows);
    Q_EMIT changed();
    Q_EMIT previewChanged();
}

void ForeignImport::updateColumns()
{
    std::vector<ColumnRow> rows;
    if (m_trial) {
        for (const ColumnLook &column : m_trial->columns)
            rows.push_back(rowOf(column, *m_mapping, m_fields));
    }
    m_columns.setRows(std::move(rows));
}

void ForeignImport::setField(int column, const QString &field)
{
    if (!m_trial || column < 0 || column >= m_columns.rowCount())
        return;
    const ColumnLook &look = m_trial->columns[static_cast<std::size_t>(column)];
    assign(*m_mapping, look.name, fieldNamed(field.toStdString()));
    m_isAltered = true;
    updateColumns();
    readAgain();
}

void ForeignImport::chooseDates(const QString &order)
{
    if (!m_trial)
        return;
    m_dates.choose(m_dates.chosen().contains(order) ? QStringList() : QStringList{order});
    m_mapping->dates = dateOrderNamed(m_dates.chosen().value(0));
    m_isAltered = true;
    readAgain();
}

void ForeignImport::choose(std::string &option, const QString &text)
{
    if (option == text.toStdString())
        return;
    option = text.toStdString();
    m_isAltered = true;
    readAgain();
}

void ForeignImport::setTitle(const QString &title)
{
    if (title == this->title())
        return;
    m_title = title;
    choose(m_options.title, title.trimmed());
    Q_EMIT changed();
}

void ForeignImport::setLanguage(const QString &language)
{
    choose(m_options.language, language.trimmed());
}

void ForeignImport::setTimezone(const QString &zone)
{
    choose(m_options.timezone, zone.trimmed());
}

void ForeignImport::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    tell({});
}

void ForeignImport::setFolderUrl(const QUrl &folder)
{
    if (folder.isLocalFile())
        m_folder = folder.toLocalFile();
    tell({});
}

bool ForeignImport::replaces() const
{
    return isOpen() && QFileInfo::exists(pathIn(m_folder, m_name, {ending}));
}

void ForeignImport::tell(const QString &message)
{
    m_message = message;
    m_replaces = replaces();
    Q_EMIT changed();
}

/// Why the dossier cannot go there; empty: it can.
QString ForeignImport::refusal(const QString &path) const
{
    if (path.isEmpty())
        return tr("A file needs a name, and one without “/”.");
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return tr("That is the file that is imported; it stays as it is. Choose another name.");
    if (target.exists() && !m_replaces)
        return tr("Another program has just made a file of that name.");
    return {};
}

void ForeignImport::save()
{
    if (!isReady())
        return;
    const QString path = pathIn(m_folder, m_name, {ending});
    if (const QString why = refusal(path); !why.isEmpty())
        return tell(why);
    m_saving.start([path, trial = m_trial] {
        return Saved{path, toQString(saveFile(QFile::encodeName(path).toStdString(), trial->text))};
    });
    tell({});
}

void ForeignImport::finish(const Saved &result)
{
    if (!result.problem.isEmpty())
        return tell(tr("“%1” cannot be written: %2").arg(result.path, result.problem));
    close();
    Q_EMIT changed();
    Q_EMIT saved(result.path);
}

void ForeignImport::cancel()
{
    if (isSaving())
        return;
    close();
    Q_EMIT changed();
}

void ForeignImport::close()
{
    m_reading.cancel();
    m_file.reset();
    m_trial.reset();
    m_mapping.reset();
    m_message.clear();
    m_replaces = false;
    m_dates.choose({});
    m_remarks.show(nullptr);
    updateColumns();
    Q_EMIT previewChanged();
}

}
