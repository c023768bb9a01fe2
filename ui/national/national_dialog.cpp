// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/national/national_dialog.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "ui/shared/ask_form.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_control.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text.isEmpty() ? u"–"_s : text;
    return cell;
}

Cell dayCell(const Date& day)
{
    Cell cell = word(isValid(day) ? formDate(day) : QString());
    cell.key = isoDate(day);
    return cell;
}

ChipData chipOf(const service::NationalResult& one)
{
    if (one.overdue)
        return {u"warning"_s, Tr::tr("overdue"), Meaning::Trouble};
    switch (one.state) {
    case service::DeliveryState::Waiting: return {u"clock"_s, stateLabel(one.state), Meaning::Attention};
    case service::DeliveryState::Made: return {u"save"_s, stateLabel(one.state), Meaning::Attention};
    case service::DeliveryState::Sent: return {u"next"_s, stateLabel(one.state), Meaning::Accent};
    case service::DeliveryState::Acknowledged: return {u"check"_s, stateLabel(one.state), Meaning::Good};
    case service::DeliveryState::Refused: return {u"trouble"_s, stateLabel(one.state), Meaning::Trouble};
    }
    Q_UNREACHABLE();
}

Row resultRow(const service::NationalResult& one)
{
    Cell state;
    state.chips = {chipOf(one)};
    state.key = one.overdue ? -1 : int(one.state);
    Cell person = word(one.row.fullName);
    person.code = one.row.personCode;
    person.second = one.refusal.isEmpty() ? one.row.unitName : one.refusal;
    person.secondInk = one.refusal.isEmpty() ? Ink::Muted : Ink::TroubleText;
    Cell period = word(one.row.figures.period.label());
    period.key = one.row.figures.period.toString();
    Cell batch = word(one.batch > 0 ? QString::number(one.batch) : QString());
    batch.key = one.batch;
    return {
        one.row.contentHash,
        {state, person, period, dayCell(one.row.signedOn), dayCell(one.dueOn), batch}};
}

} // namespace

NationalDialog::NationalDialog(service::Office& office, Dialogs& dialogs, int year, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_dialogs(dialogs)
    , m_year(year)
    , m_message(new InlineMessage(this))
    , m_counter(makeParagraph({}, Face::Strong, Ink::Text, this))
    , m_views(new SegmentedControl(Tr::tr("What is shown"), {Tr::tr("Results"), Tr::tr("Batches")}, this))
    , m_stack(new QStackedWidget(this))
    , m_results(new DataTable(Tr::tr("Results for the national database"), this))
    , m_batches(new DataTable(Tr::tr("Batches for the national database"), this))
{
    setWindowTitle(Tr::tr("National personnel database, %1").arg(year));
    setWindowIcon(applicationIcon());
    auto* column = makeColumn(this, Space::PageSide, Space::Card);
    column->addWidget(makeParagraph(
        Tr::tr("Results are due in the national personnel database five days after they were signed (Article 26.1 d). A batch is a file to hand over; note here the day it was sent and the answer."),
        Face::Body, Ink::Muted, this));
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_counter);
    auto* head = new QWidget(this);
    QHBoxLayout* row = makeRow(head);
    row->addWidget(m_views);
    row->addStretch(1);
    column->addWidget(head);
    column->addWidget(makeTables(), 1);
    column->addWidget(makeButtons());
    connect(m_views, &SegmentedControl::chosen, this, &NationalDialog::showView);
    connect(m_batches, &DataTable::currentIdChanged, this, &NationalDialog::showCounter);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 7 / 4, px(this, Space::Row) * 18); });
    read();
}

QWidget* NationalDialog::makeTables()
{
    m_results->setColumns(
        {{u"state"_s, Tr::tr("State"), Tr::tr("to be sent"), ColumnKind::State},
         {u"person"_s, Tr::tr("Name"), {}, ColumnKind::Name},
         {u"period"_s, Tr::tr("Period"), u"tháng 00/0000"_s, ColumnKind::Text},
         {u"signed"_s, Tr::tr("Signed on"), u"00/00/0000"_s, ColumnKind::Text},
         {u"due"_s, Tr::tr("Due on"), u"00/00/0000"_s, ColumnKind::Text},
         {u"batch"_s, Tr::tr("Batch"), u"000"_s, ColumnKind::Number}});
    m_results->setEmptyText(Tr::tr("Nothing is signed in this year yet."));
    m_batches->setColumns(
        {{u"number"_s, Tr::tr("Batch"), u"000"_s, ColumnKind::Number},
         {u"made"_s, Tr::tr("Made"), u"00:00 00/00/0000"_s, ColumnKind::Text},
         {u"by"_s, Tr::tr("By"), {}, ColumnKind::Name},
         {u"results"_s, Tr::tr("Results"), u"00000"_s, ColumnKind::Number},
         {u"sent"_s, Tr::tr("Sent on"), u"00/00/0000"_s, ColumnKind::Text},
         {u"received"_s, Tr::tr("Received"), u"00000"_s, ColumnKind::Number},
         {u"refused"_s, Tr::tr("Refused"), u"00000"_s, ColumnKind::Number}});
    m_batches->setEmptyText(Tr::tr("No batch is made yet. “Make a batch…” writes the first one."));
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_batches);
    return m_stack;
}

QWidget* NationalDialog::makeButtons()
{
    auto* widget = new QWidget(this);
    QHBoxLayout* row = makeRow(widget);
    m_make = makeButton(Tr::tr("Make a batch…"), ButtonKind::Primary, u"save"_s, widget);
    m_again = makeButton(Tr::tr("Send again…"), ButtonKind::Plain, {}, widget);
    m_sent = makeButton(Tr::tr("Was sent…"), ButtonKind::Plain, u"next"_s, widget);
    m_answer = makeButton(Tr::tr("Was received…"), ButtonKind::Plain, u"check"_s, widget);
    QPushButton* close = makeButton(Tr::tr("Close"), ButtonKind::Plain, {}, widget);
    m_again->setToolTip(Tr::tr("A batch of everything that was not acknowledged"));
    for (QPushButton* button : {m_make, m_again, m_sent, m_answer})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_make, &QPushButton::clicked, this, [this] { make(false); });
    connect(m_again, &QPushButton::clicked, this, [this] { make(true); });
    connect(m_sent, &QPushButton::clicked, this, &NationalDialog::noteSent);
    connect(m_answer, &QPushButton::clicked, this, &NationalDialog::noteAnswer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return widget;
}

QString NationalDialog::counter() const
{
    return m_counter->text();
}

void NationalDialog::read()
{
    service::NationalDelivery delivery(m_office);
    const auto results = delivery.results(m_year);
    const auto batches = delivery.batches();
    if (!results || !batches) {
        m_message->show(Meaning::Trouble, !results ? results.error().text : batches.error().text);
        return;
    }
    m_all = *results;
    m_made = *batches;
    showResults();
    showBatches();
    showCounter();
}

void NationalDialog::showCounter()
{
    const service::NationalCounter counter = service::counterOf(m_all);
    QString text = Tr::tr("%1 results signed · %2 received · %3 sent, no answer yet · %4 to be sent · %5 refused")
                       .arg(counter.all)
                       .arg(counter.acknowledged)
                       .arg(counter.sent)
                       .arg(counter.waiting + counter.made)
                       .arg(counter.refused);
    if (counter.overdue > 0)
        text += u" · "_s + Tr::tr("%n overdue", nullptr, counter.overdue);
    else if (isValid(counter.nextDue))
        text += u" · "_s + Tr::tr("next due %1").arg(formDate(counter.nextDue));
    m_counter->setText(text);
    setLabelInk(m_counter, counter.overdue > 0 ? Ink::TroubleText : Ink::Text);
    m_make->setEnabled(counter.waiting + counter.refused > 0);
    m_again->setEnabled(counter.sent + counter.made > 0);
    const NationalBatch* batch = current();
    m_sent->setEnabled(batch != nullptr);
    m_answer->setEnabled(batch != nullptr && isValid(batch->sentOn));
}

void NationalDialog::showResults()
{
    QList<Row> rows;
    for (const service::NationalResult& one : std::as_const(m_all))
        rows << resultRow(one);
    // What is overdue first, then what is due first.
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        const int left = a.cells[0].key.toInt();
        const int right = b.cells[0].key.toInt();
        return left != right ? left < right : a.cells[4].key.toString() < b.cells[4].key.toString();
    });
    m_results->setRows(rows);
}

void NationalDialog::showBatches()
{
    QList<Row> rows;
    for (const NationalBatch& one : std::as_const(m_made)) {
        const auto number = [](int figure) {
            Cell cell = word(QString::number(figure));
            cell.key = figure;
            return cell;
        };
        Cell made = word(localTime(one.madeAt));
        made.key = isoTime(one.madeAt);
        Cell by = word(one.madeName);
        by.second = one.receipt;
        rows.append(
            {one.id.toString(),
             {number(one.number), made, by, number(one.results), dayCell(one.sentOn), number(one.acknowledged),
              number(one.refused)}});
    }
    m_batches->setRows(rows);
    if (m_batches->currentId().isEmpty() && !rows.isEmpty())
        m_batches->setCurrentId(rows.first().id);
}

void NationalDialog::showView(int view)
{
    m_stack->setCurrentIndex(view);
    m_stack->currentWidget()->setFocus();
}

const NationalBatch* NationalDialog::current() const
{
    const auto found = std::ranges::find_if(
        m_made, [this](const NationalBatch& one) { return one.id.toString() == m_batches->currentId(); });
    return found == m_made.end() ? nullptr : &*found;
}

void NationalDialog::make(bool again)
{
    const QString folder = m_dialogs.chooseFolder(this, Tr::tr("Where to write the files of the batch"));
    if (folder.isEmpty())
        return;
    const auto made = service::NationalDelivery(m_office).make(m_year, again, folder);
    if (!made) {
        m_message->show(Meaning::Trouble, made.error().text);
        return;
    }
    m_message->show(
        Meaning::Good,
        Tr::tr("Batch %1 with %2 results: %3 and the same as a workbook. Note the day when it is sent.")
            .arg(made->batch.number)
            .arg(made->batch.results)
            .arg(QFileInfo(made->json).fileName()));
    read();
    m_batches->setCurrentId(made->batch.id.toString());
    m_views->setCurrent(1);
    showView(1);
}

void NationalDialog::noteSent()
{
    const NationalBatch* batch = current();
    if (batch == nullptr)
        return;
    const auto answers = askInDialog(
        this, Tr::tr("Batch %1 was sent").arg(batch->number), {},
        {{u"day"_s, Tr::tr("Sent on"), AskField::Kind::Day, true, {}, {}},
         {u"receipt"_s, Tr::tr("How, or number of the receipt"), AskField::Kind::Line, false, {}, {}}},
        Tr::tr("Note it"));
    if (answers)
        say(service::NationalDelivery(m_office).markSent(
            batch->number, answers->day(u"day"_s), answers->text(u"receipt"_s)));
}

Result<QHash<QString, QString>> NationalDialog::refusalsIn(const QString& text) const
{
    static const QRegularExpression form(u"^(\\S+)\\s+(\\S+)\\s+(.+)$"_s);
    QHash<QString, QString> refusals;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = form.match(line.trimmed());
        const auto found = std::ranges::find_if(m_all, [&](const service::NationalResult& one) {
            return one.row.personCode == match.captured(1)
                && one.row.figures.period.toString() == match.captured(2);
        });
        if (!match.hasMatch() || found == m_all.end()) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” names no result of the year. Write person code, period and reason, such as CB01 2026-04 wrong code.")
                    .arg(line.left(60)));
        }
        refusals.insert(found->row.contentHash, match.captured(3));
    }
    return refusals;
}

void NationalDialog::noteAnswer()
{
    const NationalBatch* batch = current();
    if (batch == nullptr)
        return;
    const auto answers = askInDialog(
        this, Tr::tr("Answer to batch %1").arg(batch->number), {},
        {{u"day"_s, Tr::tr("Answered on"), AskField::Kind::Day, true, {}, {}},
         {u"refused"_s, Tr::tr("What was refused: person code, period, reason, a line each"), AskField::Kind::Text,
          false, {}, {}}},
        Tr::tr("Note it"));
    if (!answers)
        return;
    const auto refusals = refusalsIn(answers->text(u"refused"_s));
    if (!refusals) {
        m_message->show(Meaning::Trouble, refusals.error().text);
        return;
    }
    say(service::NationalDelivery(m_office).acknowledge(batch->number, answers->day(u"day"_s), *refusals));
}

void NationalDialog::say(const Result<NationalBatch>& done)
{
    if (!done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_message->show(
        Meaning::Good, Tr::tr("Batch %1: %2 results, %3 received, %4 refused.")
                           .arg(done->number)
                           .arg(done->results)
                           .arg(done->acknowledged)
                           .arg(done->refused));
    read();
}

} // namespace soviec
