// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/reconcile_view.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/reconciliation.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// What crosses from the worker: sentences and rows.
struct Compared {
    int rows = 0;
    int agreeing = 0;
    QStringList remarks;
    QList<Difference> differences;
};

// Machine form as people read it: a number with a comma, a level by its name.
QString shown(const QString& value)
{
    if (value.isEmpty())
        return u"–"_s;
    if (const auto figure = Decimal::parse(value))
        return formatNumber(*figure, 2);
    const auto level = fromCode<Level>(value);
    return level ? levelLabel(*level) : value;
}

bool isOwnFault(const Difference& one)
{
    return one.kind == u"sum" || one.kind == u"mean" || one.kind == u"level_of_score";
}

Row rowOf(qsizetype index, const Difference& one)
{
    Cell person;
    person.text = one.name.isEmpty() ? one.code : one.name;
    person.second = one.place;
    Cell printed;
    printed.text = shown(one.printed);
    Cell recorded;
    recorded.text = shown(one.recorded);
    Cell what;
    what.text = one.text;
    what.chips = {
        isOwnFault(one)
            ? ChipData {u"trouble"_s, Tr::tr("mistake in the decision"), Meaning::Trouble}
            : ChipData {u"warning"_s, Tr::tr("differs from the record"), Meaning::Attention}};
    return {QString::number(index), {person, printed, recorded, what}};
}

} // namespace

ReconcileView::ReconcileView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_period(new QComboBox(this))
    , m_load(makeButton(Tr::tr("Load the decision…"), ButtonKind::Plain, u"open"_s, this))
    , m_busy(new BusyLine(this))
    , m_sentence(makeParagraph({}, Face::Strong, Ink::Text, this))
    , m_table(new DataTable(Tr::tr("Differences from the decision"), this))
    , m_why(makeParagraph({}, Face::Small, Ink::Text, this))
{
    auto* column = makeColumn(this);
    auto* card = new Card(this);
    column->addWidget(card, 1);
    auto* tools = new QWidget(card);
    auto* row = makeRow(tools);
    row->addWidget(makeLabel(Tr::tr("A signed decision on")));
    row->addWidget(m_period);
    row->addWidget(m_load);
    row->addStretch(1);
    m_period->setAccessibleName(Tr::tr("Period of the decision"));
    for (QWidget* part : {tools, static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_sentence)})
        card->body()->addWidget(part);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_why);
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), u"Nguyễn Thị Minh Hạnh"_s, ColumnKind::Name},
         {u"printed"_s, Tr::tr("Decision"), u"Hoàn thành tốt nhiệm vụ"_s, ColumnKind::Text},
         {u"recorded"_s, Tr::tr("On record"), u"Hoàn thành tốt nhiệm vụ"_s, ColumnKind::Text},
         {u"what"_s, Tr::tr("Difference and cause"), {}, ColumnKind::Text}});
    m_table->setEmptyText(
        Tr::tr("Load the list of a signed decision (Excel or CSV with person, points, level): every "
               "difference from the record is shown with its cause. Nothing is stored."));
    m_table->remember(context.settings, u"year.reconcile"_s);
    connect(m_load, &QPushButton::clicked, this, &ReconcileView::load);
    connect(m_table, &DataTable::currentIdChanged, this, &ReconcileView::showWhy);
}

void ReconcileView::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    const auto add = [this](const Period& period, const QString& label) {
        m_period->addItem(label, period.toString());
    };
    add(Period::year(year), Period::year(year).label());
    constexpr int months = 12;
    constexpr int quarters = 4;
    for (int month = 1; month <= months; ++month)
        add(Period::month(year, month), Tr::tr("month %1").arg(Period::month(year, month).label()));
    for (int quarter = 1; quarter <= quarters; ++quarter)
        add(Period::quarter(year, quarter), Period::quarter(year, quarter).label());
    m_reasons.clear();
    m_table->setRows({});
    m_sentence->hide();
    m_why->hide();
}

void ReconcileView::load()
{
    const auto period = Period::parse(m_period->currentData().toString());
    if (!period || m_task)
        return;
    const QString path = m_context.dialogs.openFile(
        this, Tr::tr("Load a signed decision"), Tr::tr("Tables (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    m_load->setEnabled(false);
    m_task = runInBackground(
        this,
        [open = m_context.office.opener(), path, period = *period](const TaskProgress&) -> Result<Compared> {
            const auto own = open();
            if (!own)
                return passOn(own);
            const auto report = service::Reconciliation(**own).runFile(path, period);
            if (!report)
                return passOn(report);
            return Compared {
                report->rows, report->agreeing, report->remarks(), report->differences};
        },
        [this](const Result<Compared>& compared) {
            m_task.clear();
            m_load->setEnabled(true);
            m_sentence->show();
            const QList<Difference> differences
                = compared ? compared->differences : QList<Difference>();
            m_reasons.clear();
            QStringList sentences;
            if (compared) {
                sentences.append(
                    Tr::tr("%1 rows were read, %2 agree with the record, %3 differences.")
                        .arg(compared->rows)
                        .arg(compared->agreeing)
                        .arg(differences.size()));
                sentences += compared->remarks;
            } else {
                sentences.append(compared.error().text);
            }
            m_sentence->setText(sentences.join(u'\n'));
            QList<Row> rows;
            for (qsizetype i = 0; i < differences.size(); ++i) {
                rows.append(rowOf(i, differences[i]));
                m_reasons.append(differences[i].text);
            }
            m_table->setRows(rows);
            if (!rows.isEmpty())
                m_table->setCurrentId(rows.first().id);
            emit finished();
        });
    m_busy->watch(m_task, Tr::tr("Comparing the decision with the record"));
}

void ReconcileView::showWhy(const QString& id)
{
    const qsizetype index = id.toInt();
    const bool known = !id.isEmpty() && index < m_reasons.size();
    m_why->setText(known ? m_reasons[index] : QString());
    m_why->setVisible(known);
}

} // namespace soviec
