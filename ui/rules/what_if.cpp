// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/what_if.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/month_close/distribution_picture.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/data_table.h"
#include "ui/shared/label.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBack = 12;
constexpr int quartersBack = 4;

Cell word(const QString& text, Ink ink = Ink::Text)
{
    Cell cell;
    cell.text = text;
    cell.ink = ink;
    return cell;
}

Cell points(const service::SimulatedScore& score)
{
    Cell cell = word(score.total ? formatNumber(*score.total, 2) : u"–"_s);
    cell.key = score.total ? qint64(score.total->scaled()) : qint64(-1);
    cell.second = levelLabel(score.level);
    return cell;
}

Cell change(const service::SimulatedPerson& person)
{
    Cell cell;
    if (!person.changesLevel()) {
        cell.chips = {{u"check"_s, Tr::tr("same level"), Meaning::Neutral}};
        cell.key = 0;
        return cell;
    }
    // Levels are in the order best first; not rated says nothing about better or worse.
    const bool compares
        = person.today.level != Level::NotRated && person.draft.level != Level::NotRated;
    const bool better = person.draft.level < person.today.level;
    cell.key = 1;
    cell.chips = {
        !compares ? ChipData {u"warning"_s, Tr::tr("other level"), Meaning::Attention}
        : better  ? ChipData {u"up"_s, Tr::tr("rises"), Meaning::Good}
                  : ChipData {u"down"_s, Tr::tr("falls"), Meaning::Trouble}};
    return cell;
}

} // namespace

WhatIf::WhatIf(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_period(new QComboBox(this))
    , m_onlyChanged(new QCheckBox(Tr::tr("Only those whose level changes"), this))
    , m_run(makeButton(Tr::tr("Run"), ButtonKind::Plain, u"next"_s, this))
    , m_busy(new BusyLine(this))
    , m_sentence(makeParagraph({}, Face::Strong, Ink::Text, this))
    , m_picture(new DistributionPicture(this))
    , m_people(new DataTable(Tr::tr("Who would be rated otherwise"), this))
    , m_why(makeParagraph({}, Face::Small, Ink::Text, this))
    , m_remarks(makeParagraph({}, Face::Small, Ink::Muted, this))
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    m_run->setObjectName(QStringLiteral("run"));
    column->addWidget(makeTools());
    column->addWidget(m_busy);
    column->addWidget(m_sentence);
    column->addWidget(m_picture, 2);
    column->addWidget(m_onlyChanged);
    column->addWidget(m_people, 3);
    column->addWidget(m_why);
    column->addWidget(m_remarks);
    column->addStretch(); // until something was tried
    m_people->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"today"_s, Tr::tr("Today"), u"Không hoàn thành nhiệm vụ"_s, ColumnKind::Number},
         {u"draft"_s, Tr::tr("With this set"), u"Không hoàn thành nhiệm vụ"_s, ColumnKind::Number},
         {u"change"_s, Tr::tr("Change"), Tr::tr("other level"), ColumnKind::State}});
    m_people->setFewestRows(4);
    m_people->remember(context.settings, u"rules.what_if"_s);
    connect(m_people, &DataTable::currentIdChanged, this, &WhatIf::showWhy);
    connect(m_people, &DataTable::opened, this, [this](const QString& id) {
        m_context.shell.openPage(u"evaluation"_s, {{u"person"_s, id}});
    });
    connect(m_onlyChanged, &QCheckBox::toggled, this, &WhatIf::showPeople);
    connect(m_run, &QPushButton::clicked, this, &WhatIf::run);
    setRules({});
}

QWidget* WhatIf::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = makeRow(tools);
    row->addWidget(makeLabel(Tr::tr("The real data of")));
    row->addWidget(m_period);
    row->addWidget(m_run);
    row->addStretch(1);
    m_period->setAccessibleName(Tr::tr("Period whose data are used"));
    return tools;
}

void WhatIf::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    const Date today = m_context.office.clock().today();
    const auto knows = [&](Period::Kind kind) {
        return !m_rules || m_rules->periods.contains(kind);
    };
    Period month = Period::monthOf(today);
    for (int i = 0; i < monthsBack && knows(Period::Kind::Month); ++i, month = month.previous())
        m_period->addItem(Tr::tr("month %1").arg(month.label()), month.toString());
    Period quarter = Period::quarter(today.year(), (today.month() - 1) / 3 + 1);
    for (int i = 0; i < quartersBack && knows(Period::Kind::Quarter); ++i) {
        quarter = quarter.previous();
        m_period->addItem(quarter.label(), quarter.toString());
    }
    const int kept = m_period->findData(chosen);
    // The running month is not over: the last one says more.
    m_period->setCurrentIndex(kept >= 0 ? kept : std::min(1, m_period->count() - 1));
}

void WhatIf::setRules(const RuleSetPtr& rules)
{
    const bool same = rules && m_rules && rules->checksum == m_rules->checksum;
    m_rules = rules;
    if (same && m_simulation)
        return;
    if (BackgroundTask* task = m_task.data())
        task->cancel();
    m_simulation.reset();
    fillPeriods();
    m_run->setEnabled(rules != nullptr);
    m_sentence->setText(
        rules ? Tr::tr("Runs a past month or quarter under this set and shows who would get another "
                       "level and why. Nothing is stored.")
              : Tr::tr("The set has errors. Mend them before it is tried."));
    for (QWidget* part : {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_onlyChanged),
                          static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_why),
                          static_cast<QWidget*>(m_remarks)})
        part->hide();
}

void WhatIf::run()
{
    const auto period = Period::parse(m_period->currentData().toString());
    if (!m_rules || !period || m_task)
        return;
    m_run->setEnabled(false);
    m_task = runInBackground(
        this,
        [open = m_context.office.opener(), rules = m_rules, period = *period](
            const TaskProgress& progress) -> Result<service::Simulation> {
            const auto own = open();
            if (!own)
                return passOn(own);
            return service::RuleSimulation(**own).run(*rules, period, {}, progress);
        },
        [this](const Result<service::Simulation>& result) { show(result); });
    m_busy->watch(m_task, Tr::tr("Scoring %1 again").arg(period->label()));
}

void WhatIf::show(const Result<service::Simulation>& result)
{
    m_task.clear();
    m_run->setEnabled(m_rules != nullptr);
    // What the answer belongs to may have been edited or left meanwhile.
    const bool stale = result && (!m_rules || result->ruleSetId != m_rules->id);
    if (!result || stale) {
        m_simulation.reset();
        if (!result)
            m_sentence->setText(result.error().text);
        emit finished();
        return;
    }
    m_simulation = *result;
    const int people = int(m_simulation->people.size());
    m_sentence->setText(
        Tr::tr("%1: %2 of %3 people would get another level. The bars show today (pale) and this set.")
            .arg(m_simulation->period.label())
            .arg(m_simulation->changed())
            .arg(people));
    m_picture->setCounts(m_simulation->draft, m_simulation->today);
    m_picture->show();
    m_onlyChanged->show();
    m_people->show();
    QStringList remarks = m_simulation->assumptions;
    if (!m_simulation->skipped.isEmpty())
        remarks.append(Tr::tr("Not computed: %1").arg(m_simulation->skipped.join(u"; "_s)));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    showPeople();
    emit finished();
}

void WhatIf::showPeople()
{
    if (!m_simulation)
        return;
    QList<Row> rows;
    for (const service::SimulatedPerson& person : m_simulation->people) {
        if (m_onlyChanged->isChecked() && !person.changesLevel())
            continue;
        Cell name = word(person.member.person.fullName);
        name.second = person.member.unitName;
        rows.append(
            {person.member.person.id.toString(),
             {name, points(person.today), points(person.draft), change(person)}});
    }
    m_people->setEmptyText(
        m_simulation->people.isEmpty()
            ? Tr::tr("The set applies to nobody who was followed in this period.")
            : Tr::tr("Nobody gets another level."));
    m_people->setRows(rows);
    if (m_people->currentId().isEmpty() && !rows.isEmpty())
        m_people->setCurrentId(rows.first().id);
    showWhy(m_people->currentId());
}

void WhatIf::showWhy(const QString& id)
{
    m_why->hide();
    if (!m_simulation)
        return;
    for (const service::SimulatedPerson& person : m_simulation->people) {
        if (person.member.person.id.toString() != id || person.step.isEmpty())
            continue;
        QStringList lines {
            Tr::tr("Why: %1 (Article %2)").arg(person.stepDraft, person.article)};
        if (!person.stepToday.isEmpty())
            lines.append(Tr::tr("Today: %1").arg(person.stepToday));
        m_why->setText(lines.join(u'\n'));
        m_why->show();
    }
}

} // namespace soviec
