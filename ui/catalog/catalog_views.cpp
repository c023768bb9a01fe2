// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_views.h"

#include "core/base/number.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/eliding_combo.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text, const QString& second = {})
{
    Cell cell;
    cell.text = text;
    cell.second = second;
    return cell;
}

QString shortOf(const std::optional<CatalogItem>& item)
{
    if (!item)
        return u"–"_s;
    return item->detail.isEmpty() ? item->task : item->task + u" – "_s + item->detail;
}

QString figuresOf(const std::optional<CatalogItem>& item)
{
    if (!item)
        return {};
    return u"%1 · %2 · %3"_s.arg(
        item->code, Tr::tr("%1 points").arg(formatNumber(item->points)),
        Tr::tr("coefficient %1").arg(formatNumber(item->coefficient)));
}

ChipData changeChip(ItemChange change)
{
    switch (change) {
    case ItemChange::Added: return {u"add"_s, Tr::tr("added"), Meaning::Good};
    case ItemChange::Removed: return {u"remove"_s, Tr::tr("removed"), Meaning::Trouble};
    case ItemChange::Changed: return {u"warning"_s, Tr::tr("changed"), Meaning::Attention};
    case ItemChange::Merged: return {u"copy"_s, Tr::tr("merged"), Meaning::Accent};
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonView::ComparisonView(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_versions(new ElidingCombo(36, this))
    , m_table(new DataTable(Tr::tr("Differences of two versions"), this))
{
    setTitle(Tr::tr("Compared with"));
    m_versions->setAccessibleName(Tr::tr("The version compared with"));
    addToHead(m_versions);
    body()->addWidget(m_table);
    m_table->setColumns(
        {{u"change"_s, Tr::tr("Change"), Tr::tr("changed") + u"MM"_s, ColumnKind::State},
         {u"before"_s, Tr::tr("Before"), {}, ColumnKind::Text},
         {u"after"_s, Tr::tr("In this version"), {}, ColumnKind::Text},
         {u"what"_s, Tr::tr("What changed"), u"khung điểm, điểm, hệ số"_s, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("Both versions are the same, or no other version was chosen."));
    m_table->remember(settings, u"catalog.comparison"_s);
    connect(m_versions, &QComboBox::activated, this, &ComparisonView::versionChosen);
}

void ComparisonView::setVersions(const QList<std::pair<QString, QString>>& versions)
{
    const QString chosen = version();
    m_versions->clear();
    for (const auto& [id, title] : versions)
        m_versions->addItem(title, id);
    const int at = m_versions->findData(chosen);
    if (at >= 0)
        m_versions->setCurrentIndex(at);
}

QString ComparisonView::version() const
{
    return m_versions->currentData().toString();
}

void ComparisonView::setComparison(const CatalogComparison& comparison)
{
    QList<Row> rows;
    for (const ItemDifference& one : comparison.differences) {
        Cell change;
        change.chips = {changeChip(one.change)};
        rows.append(
            {one.code,
             {change, word(shortOf(one.before), figuresOf(one.before)),
              word(shortOf(one.after), figuresOf(one.after)), word(one.fields.join(u", "_s))}});
    }
    m_table->setRows(rows);
    setTitle(
        Tr::tr("Compared with"),
        Tr::tr("%1 added, %2 removed, %3 changed, %4 merged, %5 unchanged")
            .arg(comparison.count(ItemChange::Added))
            .arg(comparison.count(ItemChange::Removed))
            .arg(comparison.count(ItemChange::Changed))
            .arg(comparison.count(ItemChange::Merged))
            .arg(comparison.unchanged));
}

DuplicatesView::DuplicatesView(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Items that may be the same work"), this))
    , m_first(makeButton(Tr::tr("Keep the first"), ButtonKind::Plain, {}, this))
    , m_second(makeButton(Tr::tr("Keep the second"), ButtonKind::Plain, {}, this))
{
    setTitle(Tr::tr("May be the same work"));
    addToHead(m_first);
    addToHead(m_second);
    body()->addWidget(m_table);
    m_table->setColumns(
        {{u"alike"_s, Tr::tr("Alike"), u"100 %"_s, ColumnKind::Number},
         {u"first"_s, Tr::tr("First"), {}, ColumnKind::Text},
         {u"second"_s, Tr::tr("Second"), {}, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("No two items are alike in their words."));
    m_table->remember(settings, u"catalog.duplicates"_s);
    connect(m_first, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_second, &QPushButton::clicked, this, [this] { choose(false); });
}

void DuplicatesView::setPairs(const QList<service::DuplicateProposal>& pairs, bool editable)
{
    m_pairs = pairs;
    QList<Row> rows;
    for (const service::DuplicateProposal& pair : pairs) {
        Cell alike = word(u"%1 %"_s.arg(pair.percent));
        alike.key = pair.percent;
        rows.append(
            {pair.first.code + u'|' + pair.second.code,
             {alike, word(shortOf(pair.first), figuresOf(pair.first)),
              word(shortOf(pair.second), figuresOf(pair.second))}});
    }
    m_table->setRows(rows);
    setTitle(
        Tr::tr("May be the same work"),
        editable ? Tr::tr("%n pairs; the code given up leads to the one kept", nullptr, int(pairs.size()))
                 : Tr::tr("%n pairs; items are merged in a draft", nullptr, int(pairs.size())));
    m_first->setVisible(editable && !pairs.isEmpty());
    m_second->setVisible(editable && !pairs.isEmpty());
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
}

void DuplicatesView::choose(bool first)
{
    const QString id = m_table->currentId();
    for (const service::DuplicateProposal& pair : std::as_const(m_pairs)) {
        if (pair.first.code + u'|' + pair.second.code != id)
            continue;
        const QString kept = first ? pair.first.code : pair.second.code;
        const QString givenUp = first ? pair.second.code : pair.first.code;
        emit merged(kept, givenUp);
        return;
    }
}

ProposalsView::ProposalsView(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("Work proposed for the catalog"), this))
    , m_propose(makeButton(Tr::tr("Propose work…"), ButtonKind::Plain, u"add"_s, this))
    , m_accept(makeButton(Tr::tr("Put into the draft"), ButtonKind::Plain, u"check"_s, this))
    , m_decline(makeButton(Tr::tr("Decline…"), ButtonKind::Plain, u"close"_s, this))
{
    setTitle(Tr::tr("Work outside the catalog"));
    addToHead(m_propose);
    addToHead(m_accept);
    addToHead(m_decline);
    body()->addWidget(m_table);
    m_table->setColumns(
        {{u"task"_s, Tr::tr("Work"), {}, ColumnKind::Text},
         {u"who"_s, Tr::tr("Proposed by"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Name},
         {u"at"_s, Tr::tr("At"), u"00:00 00/00/0000"_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), Tr::tr("into the catalog"), ColumnKind::State}});
    m_table->setEmptyText(
        Tr::tr("Nothing is proposed. Work that the catalog lacks is recorded in the diary meanwhile "
               "and can be proposed here."));
    m_table->remember(settings, u"catalog.proposals"_s);
    connect(m_propose, &QPushButton::clicked, this, &ProposalsView::proposed);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_table->currentId()); });
    connect(m_decline, &QPushButton::clicked, this, [this] { emit declined(m_table->currentId()); });
}

void ProposalsView::setProposals(const QList<WorkProposal>& proposals, bool decides, bool draft)
{
    QList<Row> rows;
    for (const WorkProposal& one : proposals) {
        Cell state;
        switch (one.state) {
        case ProposalState::Open:
            state.chips = {{u"clock"_s, Tr::tr("waits"), Meaning::Attention}};
            break;
        case ProposalState::Accepted:
            state.chips = {{u"check"_s, Tr::tr("into the catalog"), Meaning::Good}};
            break;
        case ProposalState::Declined:
            state.chips = {{u"close"_s, Tr::tr("declined"), Meaning::Trouble}};
            break;
        case ProposalState::Withdrawn:
            state.chips = {{u"remove"_s, Tr::tr("withdrawn"), Meaning::Neutral}};
            break;
        }
        Cell at = word(localTime(one.proposedAt));
        at.key = isoTime(one.proposedAt);
        const QString more = one.answer.isEmpty() ? one.reason : one.answer;
        rows.append({one.id.toString(), {word(one.task, more), word(one.personName), at, state}});
    }
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->setCurrentId(rows.first().id);
    m_accept->setVisible(decides && !rows.isEmpty());
    m_accept->setEnabled(draft);
    m_accept->setToolTip(draft ? QString() : Tr::tr("Draft the next version first."));
    m_decline->setVisible(decides && !rows.isEmpty());
}

} // namespace soviec
