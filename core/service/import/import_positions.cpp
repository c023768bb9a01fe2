// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/position_import.h"
#include "core/service/carried_document.h"
#include "core/service/office.h"
#include "core/service/position_content.h"
#include "core/service/positions.h"
#include "core/storage/org_repository.h"

#include <QHash>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool sameContent(const Position& a, const Position& b)
{
    return a.unit == b.unit && a.code == b.code && a.name == b.name && a.group == b.group
        && a.rank == b.rank && a.headCount == b.headCount && a.description == b.description;
}

class PositionsImport {
public:
    PositionsImport(Office& office, const ImportOptions& options, ImportSummary& summary)
        : m_office(office)
        , m_options(options)
        , m_summary(summary)
    {
    }

    Result<void> apply(const QList<PositionRow>& rows)
    {
        if (const auto read = readUnits(); !read)
            return read;
        const auto shown = Positions(m_office).book(m_options.unit);
        if (!shown)
            return passOn(shown);
        if (const auto done = compare(rows, shown->positions); !done)
            return done;
        if (m_summary.refused() || (m_summary.added == 0 && m_summary.changed == 0))
            return {};
        const auto book = Positions(m_office).editable(m_options.unit);
        if (!book)
            return passOn(book);
        return store(rows, *book);
    }

private:
    Result<void> readUnits()
    {
        const auto units = storage::OrgRepository(m_office.db()).units();
        if (!units)
            return passOn(units);
        for (const Unit& unit : *units) {
            m_units.insert(fold(unit.name), unit.id);
            m_units.insert(fold(unit.code), unit.id);
        }
        return {};
    }

    static const Position* known(const QList<Position>& positions, const QString& code)
    {
        const auto found = std::ranges::find_if(positions, [&](const Position& one) {
            return one.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        return found == positions.end() ? nullptr : &*found;
    }

    /// The position as it will be; the unit from its code or name.
    Position resolved(const PositionRow& row, const Position* before)
    {
        Position blank;
        blank.unit = m_options.unit;
        Position position = updated(before ? *before : blank, row);
        if (row.parts.testFlag(PositionPart::Unit) && !row.unit.isEmpty())
            position.unit = m_units.value(fold(row.unit));
        return position;
    }

    Result<void> compare(const QList<PositionRow>& rows, const QList<Position>& positions)
    {
        for (const PositionRow& row : rows) {
            const Position* before = known(positions, row.position.code);
            const Position position = resolved(row, before);
            if (position.unit.isNull()) {
                m_summary.findings.append(unknownReference(
                    row.place,
                    Tr::tr("The unit “%1” of %2 is not known. Import the units first.")
                        .arg(row.unit, row.position.name)));
            } else if (!before) {
                ++m_summary.added;
            } else if (sameContent(*before, position)) {
                ++m_summary.unchanged;
            } else {
                ++m_summary.changed;
            }
        }
        return {};
    }

    Result<void> store(const QList<PositionRow>& rows, const PositionBook& book)
    {
        int ordinal = book.positions.isEmpty() ? 0 : book.positions.back().ordinal;
        for (const PositionRow& row : rows) {
            const Position* before = known(book.positions, row.position.code);
            Position position = resolved(row, before);
            if (before && sameContent(*before, position))
                continue;
            if (!before) {
                position.id = PositionId::create();
                position.set = carriedBy<PositionSetId>(*book.document);
                position.ordinal = ++ordinal;
                position.version = 1;
            }
            const auto done = Positions(m_office).store(
                position, before ? std::optional<Position>(*before) : std::nullopt);
            if (!done)
                return done;
        }
        const auto recorded = settleImported(
            m_office, book.document->id, m_options.documentNumber, m_options.effectiveFrom);
        if (!recorded)
            return passOn(recorded);
        if (!*recorded)
            m_summary.findings.append(
                {Severity::Info, {}, u"draft"_s,
                 Tr::tr("Stored as a draft: it counts once it is approved. Submit it on the "
                        "Approvals page, or import with --effective-from what was approved on "
                        "paper.")});
        return {};
    }

    Office& m_office;
    const ImportOptions& m_options;
    ImportSummary& m_summary;
    QHash<QString, UnitId> m_units;
};

Result<ImportSummary> apply(
    Office& office, const Imported<PositionRow>& rows, const ImportOptions& options)
{
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    if (const auto applied = PositionsImport(office, options, summary).apply(rows.rows); !applied)
        return passOn(applied);
    return summary;
}

} // namespace

Result<ImportSummary> applyPositions(
    Office& office, const Table& table, const ImportOptions& options)
{
    return apply(office, soviec::importPositions(table), options);
}

Result<ImportSummary> applyPositionForms(
    Office& office, const WordDocument& document, const ImportOptions& options)
{
    return apply(office, soviec::importPositions(document), options);
}

} // namespace soviec::service
