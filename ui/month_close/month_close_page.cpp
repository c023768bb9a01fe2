// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/month_close/month_close_page.h"

#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/service/national_delivery.h"
#include "core/service/office.h"
#include "ui/month_close/distribution_picture.h"
#include "ui/national/national_dialog.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/background.h"
#include "ui/shared/busy_line.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/period_stepper.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell share(int part, int whole)
{
    Cell cell;
    cell.text = u"%1/%2"_s.arg(part).arg(whole);
    cell.permille = whole > 0 ? part * 1000 / whole : 0;
    cell.barMeaning = part == whole ? Meaning::Good : Meaning::Attention;
    cell.key = cell.permille;
    return cell;
}

Cell word(const QString& text, bool strong = false)
{
    Cell cell;
    cell.text = text;
    cell.strong = strong;
    return cell;
}

ChipData stateOf(const service::UnitStatus& row)
{
    if (row.closed == row.people)
        return {u"lock"_s, Tr::tr("Closed"), Meaning::Neutral};
    if (row.missing.isEmpty())
        return {u"check"_s, Tr::tr("Complete, may be closed"), Meaning::Good};
    return {
        u"clock"_s, Tr::tr("%n missing", nullptr, int(row.missing.size())), Meaning::Attention};
}

Row boardRow(const service::UnitStatus& row)
{
    Cell people = word(QString::number(row.people));
    people.key = row.people;
    Cell state;
    state.chips = {stateOf(row)};
    return {
        row.unit.id.toString(),
        {word(row.unit.name, true), people, share(row.entered, row.people),
         share(row.submitted, row.people), share(row.reviewed, row.people),
         share(row.signedCount, row.people), state}};
}

} // namespace

MonthClosePage::MonthClosePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Close the month"), this))
    , m_message(new InlineMessage(this))
    , m_units(new DataTable(Tr::tr("Units"), this))
    , m_missingCard(new Card(this))
    , m_missing(new DataTable(Tr::tr("Who is missing what"), this))
    , m_remarks(makeParagraph({}, Face::Small, Ink::Muted, this))
    , m_pictureCard(new Card(this))
    , m_picture(new DistributionPicture(this))
    , m_openUrl([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    auto* board = new Card(this);
    board->body()->addWidget(m_units);
    column->addWidget(board, 1);
    m_missingCard->body()->addWidget(m_missing, 1);
    m_missingCard->body()->addWidget(m_remarks);
    m_pictureCard->body()->addWidget(m_picture, 1);
    column->addWidget(
        new TwoPane(m_missingCard, 6, m_pictureCard, 5, Space::SideWide, 2, this), 1);
    makeHeader();
    makeTables();
}

void MonthClosePage::makeHeader()
{
    PeriodStepper* stepper = m_header->stepper();
    stepper->setStepNames(Tr::tr("Previous month"), Tr::tr("Next month"));
    connect(stepper, &PeriodStepper::previousClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().previous());
    });
    connect(stepper, &PeriodStepper::nextClicked, this, [this] {
        m_context.shell.setPeriod(m_context.shell.period().next());
    });
    m_remind = m_header->addAction(Tr::tr("Remind…"));
    auto* menu = new QMenu(m_remind);
    menu->addAction(Tr::tr("Copy the text"), this, &MonthClosePage::copyReminder);
    menu->addAction(Tr::tr("Save the text…"), this, &MonthClosePage::saveReminder);
    menu->addAction(Tr::tr("Write a mail to all…"), this, [this] { mail(reminder()); });
    menu->addSeparator();
    menu->addAction(Tr::tr("Copy the text for the chosen person"), this, [this] {
        copyText(reminderToChosen());
    });
    menu->addAction(Tr::tr("Write a mail to the chosen person…"), this, [this] {
        mail(reminderToChosen());
    });
    m_remind->setMenu(menu);
    m_national = m_header->addAction(Tr::tr("National database…"));
    connect(m_national, &QPushButton::clicked, this, &MonthClosePage::openNational);
    m_unlock = m_header->addAction(Tr::tr("Unlock…"), u"unlock"_s);
    connect(m_unlock, &QPushButton::clicked, this, &MonthClosePage::unlock);
    m_close = m_header->addPrimary(Tr::tr("Close and lock"), u"lock"_s);
    connect(m_close, &QPushButton::clicked, this, &MonthClosePage::closeMonth);
    m_context.actions.add(
        this,
        {u"month_close.close"_s, Tr::tr("Close and lock the month"), Tr::tr("Close the month"),
         u"lock"_s, {QKeySequence(u"Ctrl+L"_s)}},
        [this] { closeMonth(); });
}

void MonthClosePage::openNational()
{
    NationalDialog(m_context.office, m_context.dialogs, m_context.shell.period().year(), this).exec();
    showNational();
}

// How many results are still to be sent, and whether one is late, without opening the dialog.
void MonthClosePage::showNational()
{
    const auto results
        = service::NationalDelivery(m_context.office).results(m_context.shell.period().year());
    const service::NationalCounter counter
        = service::counterOf(results ? *results : QList<service::NationalResult>());
    const int open = counter.waiting + counter.made + counter.refused;
    m_national->setText(
        open > 0 ? Tr::tr("National database (%1)…").arg(open) : Tr::tr("National database…"));
    m_national->setToolTip(
        counter.overdue > 0 ? Tr::tr("%n overdue", nullptr, counter.overdue)
                            : Tr::tr("Results are due there five days after they were signed"));
}

void MonthClosePage::makeTables()
{
    m_units->setColumns(
        {{u"unit"_s, Tr::tr("Unit"), {}, ColumnKind::Text},
         {u"people"_s, Tr::tr("People"), u"0000"_s, ColumnKind::Number},
         {u"entered"_s, Tr::tr("Entered"), u"000/000 "_s, ColumnKind::Text},
         {u"submitted"_s, Tr::tr("Handed in"), u"000/000 "_s, ColumnKind::Text},
         {u"reviewed"_s, Tr::tr("Reviewed"), u"000/000 "_s, ColumnKind::Text},
         {u"signed"_s, Tr::tr("Signed"), u"000/000 "_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), Tr::tr("Complete, may be closed"), ColumnKind::State}});
    m_units->setEmptyText(Tr::tr("Nobody holds a position in this month. Appoint people first."));
    m_units->remember(m_context.settings, u"month_close.units"_s);
    connect(m_units, &DataTable::currentIdChanged, this, &MonthClosePage::showUnit);
    m_missing->setColumns(
        {{u"person"_s, Tr::tr("Person"), u"Nguyễn Thị Hạnh"_s, ColumnKind::Name},
         {u"what"_s, Tr::tr("Missing"), {}, ColumnKind::Text},
         {u"waits"_s, Tr::tr("Waits for"), u"Nguyễn Thị Hạnh"_s, ColumnKind::Text}});
    m_missing->setEmptyText(Tr::tr("Nothing is missing here."));
    m_missing->remember(m_context.settings, u"month_close.missing"_s);
    connect(m_missing, &DataTable::opened, this, [this](const QString& id) {
        m_context.shell.openPage(u"evaluation"_s, {{u"person"_s, id}});
    });
}

void MonthClosePage::activate(const QVariantMap&)
{
    refresh();
    m_units->setFocus();
}

QString MonthClosePage::statusHint() const
{
    return Tr::tr("Closing locks signed sheets and is recorded, once for the whole unit");
}

void MonthClosePage::refresh()
{
    const Period period = m_context.shell.period();
    service::MonthClose closing(m_context.office);
    const auto rows = closing.status(period);
    m_message->hide();
    if (!rows) {
        m_rows.clear();
        m_message->show(Meaning::Trouble, rows.error().text);
    } else {
        m_rows = *rows;
    }
    QList<Row> board;
    for (const service::UnitStatus& row : std::as_const(m_rows))
        board.append(boardRow(row));
    m_units->setRows(board);
    if (m_units->currentId().isEmpty() && !board.isEmpty())
        m_units->setCurrentId(board.first().id);
    const auto now = closing.distribution(period);
    const auto before = closing.distribution(period.previous());
    m_picture->setCounts(
        now ? *now : service::Distribution(), before ? *before : service::Distribution());
    m_pictureCard->setTitle(
        Tr::tr("Signed scores of %1").arg(period.label()),
        Tr::tr("beside %1").arg(period.previous().label()));
    showHead();
    showUnit();
}

void MonthClosePage::showHead()
{
    const Period period = m_context.shell.period();
    int people = 0;
    int missing = 0;
    int toClose = 0;
    int locked = 0;
    for (const service::UnitStatus& row : std::as_const(m_rows)) {
        people += row.people;
        missing += int(row.missing.size());
        toClose += row.signedCount - row.closed;
        locked += row.signedCount;
    }
    m_header->stepper()->setLabel(period.label());
    showNational();
    m_header->setHint(Tr::tr("%n people", nullptr, people));
    m_remind->setText(Tr::tr("Remind the missing (%1)…").arg(missing));
    m_remind->setEnabled(missing > 0);
    m_close->setText(Tr::tr("Close and lock %n sheets", nullptr, toClose));
    m_close->setEnabled(m_context.shell.viewer().isHr && toClose > 0);
    m_close->setToolTip(toClose > 0 ? QString() : Tr::tr("No signed sheet waits to be closed."));
    m_unlock->setEnabled(m_context.shell.viewer().isHr && locked > 0);
}

const service::UnitStatus* MonthClosePage::chosen() const
{
    const QString id = m_units->currentId();
    for (const service::UnitStatus& row : m_rows) {
        if (row.unit.id.toString() == id)
            return &row;
    }
    return nullptr;
}

void MonthClosePage::showUnit()
{
    const service::UnitStatus* row = chosen();
    m_missingCard->setTitle(
        row ? Tr::tr("%1 – still missing").arg(row->unit.name) : Tr::tr("Still missing"));
    QList<Row> rows;
    if (row) {
        for (const service::Missing& one : row->missing) {
            rows.append(
                {one.member.person.id.toString(),
                 {word(one.member.person.fullName), word(one.what), word(one.waitsFor)}});
        }
    }
    m_missing->setRows(rows);
    m_remarks->setText(row ? row->remarks.join(u'\n') : QString());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

void MonthClosePage::closeMonth()
{
    if (!m_close->isEnabled())
        return;
    const Period period = m_context.shell.period();
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Close %1?").arg(period.label()),
        Tr::tr("Every signed sheet is locked. Who is not signed stays open and can be closed later."),
        m_close->text(), false);
    if (!sure)
        return;
    m_close->setEnabled(false);
    auto* task = runInBackground(
        this,
        [open = m_context.office.opener(), period](const TaskProgress& progress) -> Result<service::CloseReport> {
            const auto own = open();
            if (!own)
                return passOn(own);
            return service::MonthClose(**own).close(period, {}, progress);
        },
        [this](const Result<service::CloseReport>& report) { closed(report); });
    m_context.shell.status().busy()->watch(task, Tr::tr("Closing %1").arg(period.label()));
}

void MonthClosePage::closed(const Result<service::CloseReport>& report)
{
    refresh();
    m_context.shell.refreshCounts();
    if (!report) {
        m_message->show(Meaning::Trouble, report.error().text);
        return;
    }
    m_context.shell.status().say(Tr::tr("%1: %2 of %3 sheets are closed.")
                                     .arg(report->period.label())
                                     .arg(report->closed)
                                     .arg(report->people));
}

void MonthClosePage::unlock()
{
    const service::UnitStatus* row = chosen();
    if (!row)
        return;
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Unlock %1, %2").arg(row->unit.name, m_context.shell.period().label()),
        Tr::tr("Signatures lose their force and new revisions begin. Why?"), Tr::tr("Unlock"));
    if (!reason)
        return;
    const auto opened = service::MonthClose(m_context.office)
                            .unlock(m_context.shell.period(), row->unit.id, {}, *reason);
    refresh();
    if (!opened) {
        m_message->show(Meaning::Trouble, opened.error().text);
        return;
    }
    m_context.shell.status().say(Tr::tr("%1: %n sheets were opened again.", nullptr, *opened)
                                     .arg(m_context.shell.period().label()));
}

QString MonthClosePage::reminder()
{
    const auto text
        = service::MonthClose(m_context.office).reminderText(m_context.shell.period());
    if (text)
        return *text;
    m_message->show(Meaning::Trouble, text.error().text);
    return {};
}

// To the person with the keyboard in the lower table.
QString MonthClosePage::reminderToChosen()
{
    const service::UnitStatus* row = chosen();
    const QString id = m_missing->currentId();
    for (const service::Missing& one : row ? row->missing : QList<service::Missing>()) {
        if (one.member.person.id.toString() == id)
            return service::MonthClose(m_context.office).reminderTo(m_context.shell.period(), one);
    }
    m_context.shell.status().say(Tr::tr("Choose a person in the lower table first."));
    return {};
}

// The mail program opens with subject and text; whom it goes to is chosen there, from the address
// book of the agency.
void MonthClosePage::mail(const QString& text)
{
    if (text.isEmpty())
        return;
    QUrl url(u"mailto:"_s);
    QUrlQuery query;
    query.addQueryItem(
        u"subject"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(
            Tr::tr("Evaluation of %1: what is still missing").arg(m_context.shell.period().label()))));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    url.setQuery(query);
    if (m_openUrl(url))
        m_context.shell.status().say(Tr::tr("The mail is written; the mail program asks for the addresses."));
    else
        copyText(text);
}

void MonthClosePage::copyReminder()
{
    copyText(reminder());
}

void MonthClosePage::copyText(const QString& text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_context.shell.status().say(Tr::tr("The reminder is in the clipboard: paste it into a message."));
}

void MonthClosePage::saveReminder()
{
    const QString text = reminder();
    if (text.isEmpty())
        return;
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Save the reminder"),
        u"nhac-%1.txt"_s.arg(m_context.shell.period().toString()), Tr::tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    if (writeFile(path, text.toUtf8()))
        m_context.shell.status().say(Tr::tr("The reminder is saved."));
    else
        m_message->show(Meaning::Trouble, Tr::tr("%1 cannot be written.").arg(path));
}

} // namespace soviec
