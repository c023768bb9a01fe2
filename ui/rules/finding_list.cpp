// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/finding_list.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_places.h"
#include "ui/rules/rule_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

FindingList::FindingList(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_sound(makeParagraph({}, Face::Small, Ink::GoodText, this))
    , m_table(new DataTable(Tr::tr("What the checker finds"), this))
{
    auto* column = makeColumn(this, Space::None, Space::Tight);
    column->addWidget(m_sound);
    column->addWidget(m_table);
    m_table->setColumns(
        {{u"severity"_s, Tr::tr("Finding"), Tr::tr("remark"), ColumnKind::State},
         {u"place"_s, Tr::tr("Place"), u"tiêu chí II.3 › tối đa  "_s, ColumnKind::Text},
         {u"text"_s, Tr::tr("What is wrong and what to do"), {}, ColumnKind::Text}});
    m_table->setFewestRows(2);
    onLook(m_table, [this] { m_table->setMaximumHeight(px(m_table, Space::RowTall) * 3); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->remember(settings, u"rules.findings"_s);
    connect(m_table, &DataTable::opened, this, [this](const QString& id) {
        emit chosen(m_reading.findings.value(id.toInt()).place);
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        emit chosen(m_reading.findings.value(m_table->currentId().toInt()).place);
    });
}

void FindingList::setReading(const service::RuleReading& reading)
{
    m_reading = reading;
    std::ranges::stable_sort(m_reading.findings, {}, &RuleFinding::severity);
    QList<Row> rows;
    for (qsizetype i = 0; i < m_reading.findings.size(); ++i) {
        const RuleFinding& finding = m_reading.findings[i];
        Cell severity;
        severity.chips = {
            finding.severity == RuleSeverity::Error
                ? ChipData {u"trouble"_s, Tr::tr("error"), Meaning::Trouble}
                : ChipData {u"warning"_s, Tr::tr("remark"), Meaning::Attention}};
        Cell place;
        place.text = rulePlaceLabel(keyedPlace(finding.place, reading.complete));
        place.toolTip = finding.place;
        Cell text;
        text.text = finding.text;
        rows.append({QString::number(i), {severity, place, text}});
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_sound->setText(Tr::tr("The checker finds nothing wrong with this set."));
    m_sound->setVisible(rows.isEmpty());
}

} // namespace soviec
