// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/version_view.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/versions.h"
#include "ui/shared/data_table.h"
#include "ui/shared/eliding_combo.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

QString versionTitle(const Approval& document)
{
    const QString from = isValid(document.effectiveFrom)
        ? Tr::tr("from %1").arg(formDate(document.effectiveFrom)) : localTime(document.changedAt);
    QStringList parts {from, document.documentNumber, stateLabel(document.state)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ChipData changeChip(VersionChange change)
{
    switch (change) {
    case VersionChange::Added: return {u"add"_s, Tr::tr("added"), Meaning::Good};
    case VersionChange::Removed: return {u"remove"_s, Tr::tr("removed"), Meaning::Trouble};
    case VersionChange::Changed: return {u"warning"_s, Tr::tr("changed"), Meaning::Attention};
    }
    Q_UNREACHABLE();
}

/// The first line that differs, so that a long part shows its change.
QString shown(const QString& text, const QString& other)
{
    const QStringList lines = text.split(u'\n');
    const QStringList others = other.split(u'\n');
    const auto first = std::ranges::find_if(
        lines, [&](const QString& line) { return !others.contains(line); });
    return first == lines.end() ? lines.value(0) : *first;
}

} // namespace

VersionView::VersionView(PageContext& context, DocumentKind kind, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_kind(kind)
    , m_before(new ElidingCombo(30, this))
    , m_after(new ElidingCombo(30, this))
    , m_table(new DataTable(Tr::tr("Differences of two versions"), this))
{
    setTitle(Tr::tr("Comparison"));
    m_before->setAccessibleName(Tr::tr("The earlier version"));
    m_after->setAccessibleName(Tr::tr("The later version"));
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &VersionView::compare);
    addToHead(m_before);
    addToHead(makeLabel(u"→"_s, Face::Body, Ink::Muted, this));
    addToHead(m_after);
    body()->addWidget(m_table, 1);
    const bool positions = kind == DocumentKind::Positions;
    m_table->setColumns(
        {{u"change"_s, Tr::tr("Change"), Tr::tr("changed") + u"MM"_s, ColumnKind::State},
         {u"what"_s, positions ? Tr::tr("Position name") : Tr::tr("Competency"),
          u"Chuyên viên về quản lý ngân"_s, ColumnKind::Text},
         {u"part"_s, Tr::tr("Part"), Tr::tr("Purpose of the position"), ColumnKind::Text},
         {u"before"_s, Tr::tr("Before"), {}, ColumnKind::Text},
         {u"after"_s, Tr::tr("In this version"), {}, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("Both versions are the same, or there is only one."));
    m_table->remember(context.settings, u"versions."_s + code(kind));
}

void VersionView::refresh()
{
    const auto versions
        = service::Versions(m_context.office).all(m_context.office.agency().unit.id, m_kind);
    if (!versions) {
        emit failed(versions.error().text);
        return;
    }
    m_versions = *versions;
    for (QComboBox* box : {m_before, m_after}) {
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const Approval& one : std::as_const(m_versions))
            box->addItem(versionTitle(one), one.id.toString());
        const int at = box->findData(chosen);
        const int first = box == m_after ? 0 : std::min(1, box->count() - 1);
        box->setCurrentIndex(at >= 0 ? at : first);
    }
    compare();
}

void VersionView::compare()
{
    const int before = m_before->currentIndex();
    const int after = m_after->currentIndex();
    if (before < 0 || after < 0) {
        m_table->setRows({});
        return;
    }
    const auto found = service::Versions(m_context.office).compare(m_versions[before], m_versions[after]);
    if (!found) {
        emit failed(found.error().text);
        return;
    }
    QList<Row> rows;
    for (const VersionDifference& one : *found) {
        Cell state;
        state.chips = {changeChip(one.change)};
        Cell what = word(one.title);
        if (one.key != one.title)
            what.code = one.key;
        Cell was = word(shown(one.before, one.after));
        was.toolTip = one.before;
        Cell now = word(shown(one.after, one.before));
        now.toolTip = one.after;
        rows.append({one.key + u'|' + one.part, {state, what, word(one.part), was, now}});
    }
    m_table->setRows(rows);
    setTitle(Tr::tr("Comparison"), Tr::tr("%n differences", nullptr, int(rows.size())));
}

} // namespace soviec
