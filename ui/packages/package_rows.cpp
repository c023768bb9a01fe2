// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/package_rows.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

const service::PackageRow* rowIn(const QList<service::PackageRow>& rows, const QString& key)
{
    const auto found = std::ranges::find(rows, key, &service::PackageRow::key);
    return found == rows.end() ? nullptr : &*found;
}

ChipData decisionChip(const PackageLine& line, const service::PackageChoices& choices)
{
    if (!line.clash)
        return {u"lock"_s, Tr::tr("stays as it is here"), Meaning::Neutral};
    const Choices row = choices.value(line.row);
    const auto decided = row.constFind(line.clash->field);
    if (decided == row.constEnd())
        return {u"warning"_s, Tr::tr("to decide"), Meaning::Attention};
    return *decided == MergeSide::Mine ? ChipData {u"check"_s, Tr::tr("keep here"), Meaning::Good}
                                  : ChipData {u"check"_s, Tr::tr("take the package's"), Meaning::Good};
}

} // namespace

QList<PackageLine> linesOf(const service::PackageOutcome& outcome)
{
    QList<PackageLine> lines;
    for (const service::PackageRow& row : outcome.conflicts) {
        for (const FieldClash& clash : row.merge.clashes)
            lines.append({row.key, clash});
    }
    for (const service::PackageRow& row : outcome.refused)
        lines.append({row.key, {}});
    return lines;
}

Row rowOf(
    const PackageLine& line, const service::PackageOutcome& outcome,
    const service::PackageChoices& choices)
{
    const service::PackageRow* row
        = rowIn(line.clash ? outcome.conflicts : outcome.refused, line.row);
    Cell person;
    person.text = row ? row->person : QString();
    person.second = row ? row->about : QString();
    Cell field;
    Cell mine;
    Cell theirs;
    Cell base;
    if (line.clash && row) {
        const FieldClash& clash = *line.clash;
        field.text = fieldLabel(clash.field);
        mine.text = fieldText(row->kind, clash.field, clash.mine);
        theirs.text = fieldText(row->kind, clash.field, clash.theirs);
        base.text = fieldText(row->kind, clash.field, clash.base);
        base.ink = Ink::Muted;
    } else if (row) {
        field.text = Tr::tr("refused");
        mine.text = row->merge.refusal;
    }
    Cell state;
    state.chips = {decisionChip(line, choices)};
    return {line.id(), {person, field, mine, theirs, base, state}};
}

} // namespace soviec
