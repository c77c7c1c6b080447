// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/windowhost.h"
#include "dossier/reader.h"

#include <QFile>
#include <QSettings>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace ledgerline {

namespace {

void endOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // What the machine lacks is not the window's fault.
    if (type == QtDebugMsg || type == QtInfoMsg
        || message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        return;
    std::fprintf(stderr, "a warning: %s\n", qPrintable(message));
    std::abort();
}

}

CleanDesk::CleanDesk()
{
    qInstallMessageHandler(endOnWarning);
    qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", ""); // what the developer's desktop wishes is no matter
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software"); // the same pixels on every machine
    adornApplication();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder.filePath(QStringLiteral("settings")));
}

QString CleanDesk::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString CleanDesk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        std::abort();
    return file.fileName();
}

void CleanDesk::replace(const QString &path, const QByteArray &content) const
{
    const QString beside = write(QStringLiteral("beside"), content);
    if (std::rename(beside.toLocal8Bit().constData(), path.toLocal8Bit().constData()) != 0)
        std::abort();
}

QByteArray sampleFile()
{
    return R"({
  "ledgerline": 1, "title": "Alder and Birch", "summary": "A small dossier.",
  "language": "en", "timezone": "UTC", "edition": "2001-12-31",
  "parties": {
    "alder": { "name": "Alder", "role": "belligerent", "ink": "party-1" },
    "birch": { "name": "Birch", "role": "belligerent", "ink": "party-2" },
    "press": { "name": "Press", "role": "press", "ink": "neutral" } },
  "measures": {
    "people": { "name": "People", "unit": "people" },
    "bodies": { "name": "Bodies", "unit": "bodies" },
    "minutes": { "name": "Length", "unit": "minutes" } },
  "lanes": [
    { "id": "talks", "name": "Talks", "kinds": ["talks"], "measure": "minutes" },
    { "id": "pledges", "name": "Pledges", "kinds": ["pledge"] },
    { "id": "exchanges", "name": "Exchanges", "kinds": ["exchange"], "measure": "people" },
    { "id": "bodies", "name": "Bodies", "kinds": ["repatriation"], "measure": "bodies" },
    { "id": "deadlines", "name": "Deadlines", "kinds": ["deadline"] },
    { "id": "disputes", "name": "Disputes", "kinds": ["dispute"] } ],
  "sources": {
    "paper": { "publisher": "The Paper", "title": "What was said", "url": "https://paper.example/1", "published": "2001-03-11" },
    "wire": { "publisher": "The Wire", "title": "Numbers", "url": "https://wire.example/2", "published": "2001-03-12" } },
  "events": [
    { "id": "round-1", "kind": "talks", "when": "2001-03-03", "title": "First round", "label": "Round 1",
      "place": "Under the oak", "parties": ["alder", "birch"], "certainty": "high", "sources": ["paper"],
      "claims": [
        { "measure": "minutes", "value": 90, "by": "alder", "source": "paper" },
        { "measure": "minutes", "value": 100, "by": "birch", "source": "wire" } ] },
    { "id": "pledge-1", "kind": "pledge", "when": "2001-03-03", "title": "A thousand bodies", "by": "birch",
      "claims": [ { "measure": "bodies", "to": "alder", "value": 1000, "by": "birch", "source": "paper" } ] },
    { "id": "bodies-1", "kind": "repatriation", "when": "2001-03-10", "title": "First return", "fulfils": "pledge-1",
      "summary": "The first part.", "note": "Counted twice.", "sources": [{ "source": "paper", "locator": "page 3" }],
      "claims": [
        { "measure": "bodies", "to": "alder", "value": 500, "by": "alder", "source": "paper", "said": "five hundred" },
        { "measure": "bodies", "to": "alder", "value": 503, "by": "birch", "source": "wire", "reported": "2001-03-13", "locator": "line 2", "note": "A later count." },
        { "measure": "bodies", "to": "alder", "value": 2503, "by": "birch", "source": "wire", "scope": "cumulative", "since": "2001-01" } ] },
    { "id": "dispute-1", "kind": "dispute", "when": "2001-03-11", "title": "Not all were ours", "by": "alder", "disputes": "bodies-1" },
    { "id": "exchange-1", "kind": "exchange", "when": "2001-03-12", "title": "25 for 25",
      "claims": [
        { "measure": "people", "to": "alder", "value": 25, "by": "alder", "source": "wire" },
        { "measure": "people", "to": "birch", "value": 25, "by": "birch", "source": "wire" } ] },
    { "id": "exchange-2", "kind": "exchange", "when": "2001-03-20", "title": "A quiet exchange",
      "claims": [ { "measure": "people", "to": "alder", "undisclosed": true, "by": "alder", "source": "wire" } ] },
    { "id": "term-1", "kind": "deadline", "when": "2001-04-01", "title": "Fifty days", "by": "press", "deadline": { "within": "P50D" } },
    { "id": "term-2", "kind": "deadline", "when": "2001-04-11", "title": "Ten days", "by": "press", "amends": "term-1",
      "deadline": { "within": "P10D", "outcome": "passed" } } ]
})";
}

QByteArray sampleFile(const QByteArray &from, const QByteArray &to)
{
    QByteArray file = sampleFile();
    if (!file.contains(from))
        std::abort();
    return file.replace(from, to);
}

QByteArray sampleWithStories()
{
    return sampleFile("\"events\": [", R"("stories": [
    { "id": "march", "title": { "en": "A month", "de": "Ein Monat" }, "scenes": [
      { "view": { "window": ["2001-03-01", "2001-03-10"] }, "caption": "Ten days", "notes": "Say who.", "seconds": 5 },
      { "view": { "window": ["2001-03-10", "2001-03-20"], "hidden_lanes": ["disputes"], "reading": "birch",
                  "as_of": "2001-03-12", "theme": "dark", "language": "de" },
        "caption": { "en": "Ten more", "de": "Zehn weitere" }, "seconds": 7 },
      { "view": {}, "caption": "All of it" } ] },
    { "id": "short", "title": "In short", "summary": "One scene.",
      "scenes": [ { "view": { "window": ["2001-04", "2001-04"] } } ] } ],
  "events": [)");
}

QByteArray sampleStory()
{
    return R"({ "ledgerline_story": 1, "dossier": "a.json", "id": "own", "title": "A story of its own",
  "scenes": [
    { "view": { "window": ["2001-03-01", "2001-03-05"] }, "caption": "The first days" },
    { "view": { "window": ["2001-03-05", "2001-03-15"] }, "caption": "The next" } ] }
)";
}

std::shared_ptr<const Dossier> sampleDossier(const QByteArray &file)
{
    const ReadResult result = readDossier(file.toStdString());
    for (const Fault &fault : result.faults)
        std::fprintf(stderr, "%s\n", describe(fault, "sample").c_str());
    if (!result.dossier)
        std::abort();
    return result.dossier;
}

bool eventually(const std::function<bool()> &thing)
{
    return QTest::qWaitFor(thing, 20'000); // as long as a busy machine may take; mostly no time
}

void openFully(Session &session, const QString &path)
{
    session.openFile(path);
    if (!eventually([&] { return !session.isOpening(); }))
        std::abort();
}

}
