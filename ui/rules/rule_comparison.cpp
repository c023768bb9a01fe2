// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_comparison.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_places.h"
#include "ui/rules/rule_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString refKey(const service::RuleRef& ref)
{
    return code(ref.origin) + u':' + ref.id;
}

} // namespace

RuleComparison::RuleComparison(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_other(new QComboBox(this))
    , m_hint(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_table(new DataTable(Tr::tr("Differences"), this))
    , m_takeBack(makeButton(Tr::tr("Take back this difference"), ButtonKind::Plain, u"undo"_s, this))
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    auto* line = new QWidget(this);
    auto* row = makeRow(line);
    row->addWidget(makeLabel(Tr::tr("Compared with")));
    row->addWidget(m_other, 1);
    row->addWidget(m_takeBack);
    m_other->setAccessibleName(Tr::tr("The set to compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(line);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    m_table->setColumns(
        {{u"place"_s, Tr::tr("Place"), {}, ColumnKind::Text},
         {u"before"_s, Tr::tr("There"), u"Hoàn thành tốt nhiệm vụ 00"_s, ColumnKind::Text},
         {u"after"_s, Tr::tr("Here"), u"Hoàn thành tốt nhiệm vụ 00"_s, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("The two sets are the same."));
    m_table->setFewestRows(4);
    m_table->remember(context.settings, u"rules.differences"_s);
    connect(m_other, &QComboBox::activated, this, &RuleComparison::compare);
    connect(m_takeBack, &QPushButton::clicked, this, &RuleComparison::takeBack);
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_takeBack->setEnabled(!id.isEmpty());
    });
}

void RuleComparison::setDocument(
    const service::RuleDocument& document, const QList<service::RuleEntry>& sets, bool editable)
{
    const bool other = document.entry.ref != m_document.entry.ref;
    const QString chosen = other ? QString() : m_other->currentData().toString();
    m_document = document;
    m_editable = editable;
    m_sets.clear();
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    int best = 0;
    for (const service::RuleEntry& entry : sets) {
        if (entry.ref == document.entry.ref)
            continue;
        // The base of an overlay, the set a draft began as, or what is in force.
        const bool isBase = entry.setId == document.entry.overlayOf;
        const bool isSource = document.entry.setId.startsWith(entry.setId + u'-')
            || document.entry.setId == entry.setId;
        if (best == 0 && (isBase || (document.entry.overlayOf.isEmpty() && isSource)))
            best = int(m_sets.size());
        m_sets.append(entry);
        m_other->addItem(
            u"%1 (%2)"_s.arg(entry.title, entry.edition > 0 ? Tr::tr("edition %1").arg(entry.edition)
                                                            : entry.state),
            refKey(entry.ref));
    }
    const int kept = chosen.isEmpty() ? -1 : m_other->findData(chosen);
    m_other->setCurrentIndex(kept >= 0 ? kept : best);
    m_takeBack->setVisible(editable && document.reading.base.has_value());
    compare();
}

void RuleComparison::compare()
{
    m_differences.clear();
    const int index = m_other->currentIndex();
    if (index < 0 || index >= m_sets.size())
        return;
    const auto differences = service::RuleDesk(m_context.office)
                                 .compare(m_sets[index].ref, m_document.entry.ref);
    if (differences)
        m_differences = *differences;
    m_hint->setText(
        differences ? Tr::tr("%n values differ.", nullptr, int(m_differences.size()))
                    : differences.error().text);
    QList<Row> rows;
    for (const RuleDifference& one : std::as_const(m_differences)) {
        Cell place;
        place.text = rulePlaceLabel(one.path);
        place.toolTip = one.path;
        Cell before;
        before.text = ruleValueLabel(one.path, one.before);
        before.ink = Ink::Muted;
        Cell after;
        after.text = ruleValueLabel(one.path, one.after);
        after.strong = true;
        rows.append({one.path, {place, before, after}});
    }
    m_table->setRows(rows);
    m_takeBack->setEnabled(!m_table->currentId().isEmpty());
}

void RuleComparison::takeBack()
{
    const QString path = m_table->currentId();
    RulePlaces places(QString::fromUtf8(m_document.reading.text));
    if (!m_editable || path.isEmpty())
        return;
    if (path == u"id" || path.startsWith(u"title")) {
        m_hint->setText(Tr::tr("A set of one's own keeps its own id and title."));
        return;
    }
    if (places.remove(path))
        emit changed(places.text());
    else
        m_hint->setText(Tr::tr("This difference cannot be taken back here. Change it in the source."));
}

} // namespace soviec
