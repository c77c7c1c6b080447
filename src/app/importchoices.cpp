// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importchoices.h"

#include "app/plaintext.h"

#include <QCoreApplication>

namespace ledgerline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportChoices)
};

QString labelOf(Field field)
{
    switch (field) {
    case Field::title:
        return Words::tr("Title");
    case Field::summary:
        return Words::tr("Text");
    case Field::start:
        return Words::tr("Date, or start");
    case Field::end:
        return Words::tr("End");
    case Field::lane:
        return Words::tr("Lane");
    case Field::value:
        return Words::tr("Number");
    case Field::low:
        return Words::tr("At least");
    case Field::high:
        return Words::tr("At most");
    case Field::measure:
        return Words::tr("What is counted");
    case Field::party:
        return Words::tr("Who says so");
    case Field::to:
        return Words::tr("To whom it goes");
    case Field::source:
        return Words::tr("Source");
    case Field::url:
        return Words::tr("Address of the source");
    case Field::place:
        return Words::tr("Place");
    case Field::note:
        return Words::tr("Note");
    case Field::id:
        return Words::tr("Id");
    case Field::kind:
        return Words::tr("Kind of event");
    }
    return {};
}

}

std::vector<ChoiceRow> fieldChoices()
{
    std::vector<ChoiceRow> rows{{QString(), Words::tr("Only kept as text")}};
    for (const FieldName &field : fieldNames)
        rows.push_back({toQString(field.name), labelOf(field.field)});
    return rows;
}

std::vector<ChoiceRow> dateChoices()
{
    return {{u"day-first"_s, Words::tr("day first")}, {u"month-first"_s, Words::tr("month first")}};
}

DateOrder dateOrderNamed(const QString &name)
{
    if (name.isEmpty())
        return DateOrder::unknown;
    return name == u"day-first"_s ? DateOrder::dayFirst : DateOrder::monthFirst;
}

}
