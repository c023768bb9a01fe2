// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import.h"

#include "core/base/tr.h"
#include "core/exchange/calendar_exchange.h"
#include "core/exchange/catalog_columns.h"
#include "core/exchange/competency_import.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/position_import.h"
#include "core/exchange/read_document.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/work_exchange.h"
#include "core/service/import/import_steps.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <functional>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

using Step = Result<ImportSummary> (*)(Office&, const Table&, const ImportOptions&);
using FormStep = Result<ImportSummary> (*)(Office&, const WordDocument&, const ImportOptions&);

struct KindEntry {
    const char16_t* kind;
    Step step;
    const char16_t* entity; ///< of the change feed
    std::vector<ColumnSpec> (*columns)();
    FormStep formStep = nullptr; ///< null: the kind has no Word form
};

constexpr KindEntry steps[] = {
    {u"units", applyUnits, u"organisation", unitColumns},
    {u"people", applyPeople, u"organisation", peopleColumns},
    {u"calendar", applyCalendar, u"calendar", calendarColumns},
    {u"catalog", applyCatalog, u"catalog", catalogColumns},
    {u"positions", applyPositions, u"position", positionColumns, applyPositionForms},
    {u"competencies", applyCompetencies, u"competency", competencyColumns, applyCompetencyForms},
    {u"assignments", applyAssignments, u"assignment", assignmentColumns},
    {u"diary", applyDiary, u"entry", diaryColumns},
};

const KindEntry* entryOf(const QString& kind)
{
    for (const KindEntry& entry : steps) {
        if (kind == QStringView(entry.kind))
            return &entry;
    }
    return nullptr;
}

Result<void> mayImport(Office& office, UnitId unit)
{
    const auto manages = Organisation(office).managesUnit(unit, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the personnel officer or an administrator of the agency imports files."));
    }
    return {};
}

} // namespace

QStringList importKinds()
{
    QStringList kinds;
    for (const KindEntry& entry : steps)
        kinds.append(QString::fromUtf16(entry.kind));
    return kinds;
}

std::vector<ColumnSpec> importColumns(const QString& kind)
{
    const KindEntry* entry = entryOf(kind);
    return entry ? entry->columns() : std::vector<ColumnSpec> {};
}

ImportFinding unknownReference(const SheetPlace& place, const QString& text)
{
    return {Severity::Error, place, u"unknown_reference"_s, text};
}

namespace {

Result<KindEntry> knownKind(const QString& kind)
{
    if (const KindEntry* entry = entryOf(kind))
        return *entry;
    return fail(
        ErrorCode::Usage,
        Tr::tr("“%1” cannot be imported. Known kinds: %2.").arg(kind, importKinds().join(u", "_s)));
}

/// Right, transaction, history and feed around one step.
Result<ImportSummary> run(
    Office& office, const KindEntry& entry, const ImportOptions& options,
    const std::function<Result<ImportSummary>(const ImportOptions&)>& step)
{
    const QString kind = QString::fromUtf16(entry.kind);
    ImportOptions resolved = options;
    if (!resolved.unit)
        resolved.unit = office.agency().unit.id;
    if (auto allowed = mayImport(office, resolved.unit); !allowed)
        return passOn(allowed);
    auto transaction = storage::Transaction::begin(office.db(), storage::Transaction::Rows::Many);
    if (!transaction)
        return passOn(transaction);
    auto summary = step(resolved);
    if (!summary)
        return passOn(summary);
    summary->kind = kind;
    if (summary->refused()) {
        summary->added = summary->changed = summary->removed = 0;
        return *summary; // the transaction rolls back
    }
    if (options.dryRun || (summary->added == 0 && summary->changed == 0 && summary->removed == 0))
        return *summary;
    const auto recorded = office.record(
        u"import"_s, kind, u"import"_s, {},
        {{u"rows"_s, summary->rows},
         {u"added"_s, summary->added},
         {u"changed"_s, summary->changed},
         {u"removed"_s, summary->removed}});
    if (!recorded)
        return passOn(recorded);
    if (auto done = transaction->commit(); !done)
        return passOn(done);
    emit office.feed().changed({QString::fromUtf16(entry.entity), {}, {}});
    return *summary;
}

} // namespace

Result<ImportSummary> importTable(
    Office& office, const QString& kind, const Table& table, const ImportOptions& options)
{
    const auto entry = knownKind(kind);
    if (!entry)
        return passOn(entry);
    return run(office, *entry, options, [&](const ImportOptions& resolved) {
        return entry->step(office, table, resolved);
    });
}

Result<ImportSummary> importDocument(
    Office& office, const QString& kind, const WordDocument& document,
    const ImportOptions& options)
{
    const auto entry = knownKind(kind);
    if (!entry)
        return passOn(entry);
    if (!entry->formStep) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is a Word document; this kind is read from .xlsx or .csv. Put it into a "
                   "workbook.")
                .arg(document.fileName));
    }
    return run(office, *entry, options, [&](const ImportOptions& resolved) {
        return entry->formStep(office, document, resolved);
    });
}

Result<ImportSummary> importFile(
    Office& office, const QString& kind, const QString& path, const ImportOptions& options)
{
    return readDocument(path, [&](const QByteArray& bytes, const QString& name) -> Result<ImportSummary> {
        if (looksLikeWord(bytes, name)) {
            const auto document = readDocx(bytes, name);
            if (!document)
                return passOn(document);
            return importDocument(office, kind, *document, options);
        }
        const auto table = readTable(bytes, name);
        if (!table)
            return passOn(table);
        return importTable(office, kind, *table, options);
    });
}

} // namespace soviec::service
