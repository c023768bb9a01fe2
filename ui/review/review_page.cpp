// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/tr.h"
#include "core/service/diary.h"
#include "core/service/history.h"
#include "core/service/mark_dismissals.h"
#include "core/service/office.h"
#include "ui/review/decision_panel.h"
#include "ui/secrecy/purge_dialog.h"
#include "ui/secrecy/purge_notice.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/report_dialog.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <map>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell figure(const QString& text, qint64 key)
{
    Cell cell = word(text);
    cell.key = key;
    return cell;
}

ChipData chipOf(const Mark& mark)
{
    return {
        mark.serious ? u"trouble"_s : u"warning"_s, mark.text,
        mark.serious ? Meaning::Trouble : Meaning::Attention};
}

Row lookRow(const service::QueueItem& item)
{
    const DiaryEntry& entry = item.entry;
    Cell work = word(entry.title);
    work.code = entry.itemCode;
    work.toolTip = entry.title;
    for (const Mark& mark : item.marks) {
        work.chips.append(chipOf(mark));
        work.toolTip += u'\n' + mark.text;
    }
    for (const DismissedMark& mark : item.dismissed) {
        work.chips.append({u"remove"_s, Tr::tr("dismissed: %1").arg(mark.word), Meaning::Neutral});
        work.toolTip += u'\n' + Tr::tr("dismissed: %1").arg(mark.word);
    }
    if (item.marks.isEmpty())
        work.chips.append({u"check"_s, Tr::tr("ordinary"), Meaning::Neutral});
    Cell person = word(item.member.person.fullName);
    person.second = listDate(entry.day);
    return {
        entry.id.toString(),
        {person, work, figure(formatNumber(entry.quantity), entry.quantity.scaled()),
         figure(formatHours(entry.minutes), entry.minutes.count())}};
}

/// What the ordinary entries of one person add up to.
struct Ordinary {
    Member member;
    int entries = 0;
    Minutes minutes;
    Ratio products;
    std::map<QString, int> codes;
};

Row restRow(const Ordinary& sum)
{
    QStringList codes;
    for (const auto& [code, count] : sum.codes)
        codes.append(u"%1 ×%2"_s.arg(code.isEmpty() ? Tr::tr("outside the catalog") : code).arg(count));
    Cell person = word(sum.member.person.fullName);
    person.second = codes.join(u" · "_s);
    return {
        sum.member.person.id.toString(),
        {person, figure(QString::number(sum.entries), sum.entries),
         figure(formatHours(sum.minutes), sum.minutes.count()),
         figure(
             formatNumber(sum.products.roundHalfUp(2), 1), sum.products.roundHalfUp(2).scaled())}};
}

} // namespace

ReviewPage::ReviewPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Review"), this))
    , m_message(new InlineMessage(this))
    , m_notice(new PurgeNotice(context, this))
    , m_lookCard(new Card(this))
    , m_look(new DataTable(Tr::tr("Entries that need a look"), this))
    , m_restCard(new Card(this))
    , m_rest(new DataTable(Tr::tr("Ordinary entries by person"), this))
    , m_all(makeButton({}, ButtonKind::Primary, u"check"_s, this))
    , m_panel(new DecisionPanel(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_message);
    m_message->hide();
    auto* left = new QWidget(this);
    auto* tables = makeColumn(left, Space::None, Space::Gap);
    m_lookCard->body()->addWidget(m_look);
    m_restCard->body()->addWidget(m_rest);
    m_restCard->addToHead(m_all);
    tables->addWidget(m_lookCard, 3);
    tables->addWidget(m_restCard, 3);
    column->addWidget(new TwoPane(left, 1, m_panel, 0, Space::SideWide, 2, this), 1);
    makeTables();
    makeKeys();
    connect(m_panel, &DecisionPanel::accepted, this, &ReviewPage::accept);
    connect(m_panel, &DecisionPanel::returned, this, &ReviewPage::giveBack);
    connect(m_panel, &DecisionPanel::next, this, &ReviewPage::goNext);
    connect(m_all, &QPushButton::clicked, this, &ReviewPage::acceptAll);
}

void ReviewPage::makeTables()
{
    const QString name = u"Trần Thị Minh Hạnh"_s;
    m_look->setColumns(
        {{u"person"_s, Tr::tr("Person, day"), name, ColumnKind::Name},
         {u"work"_s, Tr::tr("Work and reason"), {}, ColumnKind::Text},
         {u"quantity"_s, Tr::tr("Qty"), u"000"_s, ColumnKind::Number},
         {u"hours"_s, Tr::tr("Hours"), u"00,0"_s, ColumnKind::Number}});
    m_look->setEmptyText(Tr::tr("Nothing needs a closer look."));
    m_look->remember(m_context.settings, u"review.look"_s);
    connect(m_look, &DataTable::currentIdChanged, this, &ReviewPage::showChosen);
    m_rest->setColumns(
        {{u"person"_s, Tr::tr("Person and work"), {}, ColumnKind::Name},
         {u"entries"_s, Tr::tr("Entries"), u"0000"_s, ColumnKind::Number},
         {u"hours"_s, Tr::tr("Hours"), u"000,00"_s, ColumnKind::Number},
         {u"products"_s, Tr::tr("Converted products"), u"00000,00"_s, ColumnKind::Number}});
    m_rest->setEmptyText(Tr::tr("No ordinary entry waits."));
    m_rest->remember(m_context.settings, u"review.ordinary"_s);
    connect(m_rest, &DataTable::opened, this, [this](const QString& person) {
        m_opened = m_opened == person ? QString() : person;
        showQueue();
        m_look->setFocus();
    });
}

void ReviewPage::makeKeys()
{
    const QString group = Tr::tr("Review");
    const auto key = [&](QWidget* place, const QString& id, const QString& text, Qt::Key one,
                         std::function<void()> run) {
        m_context.actions.add(
            place, {u"review."_s + id, text, group, {}, {QKeySequence(one)}}, std::move(run));
    };
    key(m_look, u"accept"_s, Tr::tr("Accept the entry"), Qt::Key_A, [this] { accept(); });
    key(m_look, u"return"_s, Tr::tr("Return the entry"), Qt::Key_R, [this] { giveBack(); });
    key(m_look, u"quality"_s, Tr::tr("One quality finding more"), Qt::Key_Q,
        [this] { m_panel->addFault(); });
    key(m_look, u"late"_s, Tr::tr("One delay more"), Qt::Key_T, [this] { m_panel->addDelay(); });
    key(m_look, u"objective"_s, Tr::tr("Objective cause confirmed"), Qt::Key_K,
        [this] { m_panel->toggleObjective(); });
    key(m_look, u"dismiss"_s, Tr::tr("Dismiss the mark with a word"), Qt::Key_D, [this] { dismiss(); });
    key(m_look, u"next"_s, Tr::tr("Next entry"), Qt::Key_N, [this] { goNext(); });
    m_context.actions.add(
        this,
        {u"review.purge"_s, Tr::tr("Ask for removal of the content"), group, u"remove"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}},
        [this] {
            if (const service::QueueItem* item = chosen())
                m_context.shell.status().say(
                    askPurge(m_context.office, m_context.dialogs, this, item->entry.id));
        });
    m_context.actions.add(
        this,
        {u"review.history"_s, Tr::tr("History of the entry…"), group, u"clock"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        [this] {
            const service::QueueItem* item = chosen();
            StatusLine& status = m_context.shell.status();
            if (item)
                showHistory(
                    service::History(m_context.office).ofEntry(item->entry.id), m_context.dialogs, status,
                    this);
            else
                status.say(Tr::tr("Choose an entry first."));
        });
    m_context.actions.add(
        this,
        {u"review.accept_all"_s, Tr::tr("Accept all ordinary entries"), group, u"check"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        [this] { acceptAll(); });
}

QString ReviewPage::statusHint() const
{
    return Tr::tr("A accept · R return · Q quality · T late · K objective cause · D dismiss the mark · N next");
}

void ReviewPage::activate(const QVariantMap&)
{
    // The window has a page read again before it shows it, where anything changed.
    if (!m_read)
        refresh();
    m_look->setFocus();
}

bool ReviewPage::stepBack()
{
    if (m_opened.isEmpty())
        return false;
    m_opened.clear();
    showQueue();
    return true;
}

void ReviewPage::refresh()
{
    m_read = true;
    const auto items = service::Review(m_context.office).queue();
    m_message->hide();
    m_notice->refresh();
    m_items = items ? *items : QList<service::QueueItem>();
    if (!items)
        m_message->show(Meaning::Trouble, items.error().text);
    showQueue();
    showOrdinary();
    m_context.shell.refreshCounts();
}

void ReviewPage::showQueue()
{
    QList<Row> rows;
    int marked = 0;
    for (const service::QueueItem& item : std::as_const(m_items)) {
        marked += !item.marks.isEmpty();
        if (!item.marks.isEmpty() || item.member.person.id.toString() == m_opened)
            rows.append(lookRow(item));
    }
    m_look->setRows(rows);
    if (m_look->currentId().isEmpty() && !rows.isEmpty())
        m_look->setCurrentId(rows.first().id);
    m_lookCard->setTitle(Tr::tr("Needs a look"), QString::number(marked));
    showChosen();
}

void ReviewPage::showOrdinary()
{
    QList<Ordinary> sums;
    Minutes minutes;
    int entries = 0;
    for (const service::QueueItem& item : std::as_const(m_items)) {
        if (!item.marks.isEmpty())
            continue;
        auto sum = std::ranges::find_if(sums, [&](const Ordinary& one) {
            return one.member.person.id == item.member.person.id;
        });
        if (sum == sums.end()) {
            sums.append(Ordinary {item.member, 0, {}, {}, {}});
            sum = sums.end() - 1;
        }
        ++sum->entries;
        ++entries;
        sum->minutes += item.entry.minutes;
        minutes += item.entry.minutes;
        sum->products = sum->products
            + Ratio::of(item.entry.quantity) * Ratio::of(item.entry.coefficient);
        ++sum->codes[item.entry.itemCode];
    }
    QList<Row> rows;
    for (const Ordinary& sum : std::as_const(sums))
        rows.append(restRow(sum));
    m_rest->setRows(rows);
    m_restCard->setTitle(
        Tr::tr("Ordinary"),
        Tr::tr("%1 entries · %2 h · %3 people")
            .arg(entries)
            .arg(formatHours(minutes))
            .arg(sums.size()));
    m_all->setEnabled(entries > 0);
    m_ordinary = entries;
    nameAcceptAll();
    m_header->setHint(Tr::tr("%n entries wait", nullptr, int(m_items.size())));
}

// The key goes from the button into its tip where the head of the card is short of room.
void ReviewPage::nameAcceptAll()
{
    const bool roomy = m_restCard->width() >= 2 * px(this, Space::SideWide);
    m_all->setText(
        roomy ? Tr::tr("Accept all %n entries  Ctrl+Enter", nullptr, m_ordinary)
              : Tr::tr("Accept all %n entries", nullptr, m_ordinary));
    m_all->setToolTip(roomy ? QString() : u"Ctrl+Enter"_s);
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &ReviewPage::nameAcceptAll); // after the cards have their widths
}

const service::QueueItem* ReviewPage::chosen() const
{
    const QString id = m_look->currentId();
    for (const service::QueueItem& item : m_items) {
        if (item.entry.id.toString() == id)
            return &item;
    }
    return nullptr;
}

void ReviewPage::showChosen()
{
    const service::QueueItem* item = chosen();
    if (!item) {
        m_panel->setItem(std::nullopt, {});
        return;
    }
    const auto day = service::Diary(m_context.office)
                         .range(item->entry.person, item->entry.day, item->entry.day);
    m_panel->setItem(*item, day ? *day : QList<DiaryEntry> {item->entry});
}

QList<service::EntryVersion> ReviewPage::ordinary() const
{
    QList<service::EntryVersion> entries;
    for (const service::QueueItem& item : m_items) {
        if (item.marks.isEmpty())
            entries.append({item.entry.id, item.entry.version});
    }
    return entries;
}

void ReviewPage::goNext()
{
    const QStringList ids = m_look->visibleIds();
    const qsizetype at = ids.indexOf(m_look->currentId());
    if (at + 1 < ids.size())
        m_look->setCurrentId(ids.at(at + 1));
    m_look->setFocus();
}

void ReviewPage::accept()
{
    const service::QueueItem* item = chosen();
    const auto review = item ? m_panel->review() : std::nullopt;
    if (!review)
        return;
    const auto entry = service::Review(m_context.office)
                           .accept({item->entry.id, item->entry.version}, *review);
    if (!entry) {
        m_message->show(Meaning::Trouble, entry.error().text);
        return;
    }
    done(Tr::tr("Accepted: %1").arg(entry->title), {{entry->id, entry->version}});
}

void ReviewPage::giveBack()
{
    const service::QueueItem* item = chosen();
    if (!item)
        return;
    const service::EntryVersion version {item->entry.id, item->entry.version};
    QString reason = m_panel->note().trimmed();
    if (reason.isEmpty()) {
        const auto asked = m_context.dialogs.askText(
            this, Tr::tr("Return the entry"), Tr::tr("What has to be done?"), Tr::tr("Return"));
        if (!asked)
            return;
        reason = *asked;
    }
    const auto entry = service::Review(m_context.office).giveBack(version, reason);
    if (!entry) {
        m_message->show(Meaning::Trouble, entry.error().text);
        return;
    }
    done(Tr::tr("Returned: %1").arg(entry->title), {{entry->id, entry->version}});
}

// The most serious mark of the entry goes, with the word that says why it may.
void ReviewPage::dismiss()
{
    const service::QueueItem* item = chosen();
    if (!item || item->marks.isEmpty())
        return;
    const EntryId entry = item->entry.id;
    const Mark mark = item->marks.first();
    const auto word = m_context.dialogs.askText(
        this, Tr::tr("Dismiss the mark"), Tr::tr("“%1” — in a word, why is it in order?").arg(mark.text),
        Tr::tr("Dismiss"));
    if (!word)
        return;
    service::MarkDismissals dismissals(m_context.office);
    const auto done = dismissals.dismiss(entry, mark.kind, *word);
    refresh();
    if (!done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_context.shell.status().say(Tr::tr("Dismissed: %1").arg(mark.text), [this, entry, mark] {
        if (const auto back = service::MarkDismissals(m_context.office).takeBack(entry, mark.kind); !back)
            m_context.shell.status().say(back.error().text);
        refresh();
    });
}

void ReviewPage::acceptAll()
{
    auto entries = ordinary();
    if (entries.isEmpty())
        return;
    if (const auto accepted = service::Review(m_context.office).acceptAll(entries); !accepted) {
        m_message->show(Meaning::Trouble, accepted.error().text);
        return;
    }
    for (service::EntryVersion& entry : entries)
        ++entry.version;
    done(Tr::tr("Accepted %n entries", nullptr, int(entries.size())), entries);
}

void ReviewPage::done(const QString& sentence, const QList<service::EntryVersion>& entries)
{
    goNext();
    refresh();
    m_context.shell.status().say(sentence, [this, entries] { undo(entries); });
}

void ReviewPage::undo(const QList<service::EntryVersion>& entries)
{
    service::Review review(m_context.office);
    for (const service::EntryVersion& entry : entries) {
        if (const auto opened = review.reopen(entry); !opened) {
            refresh();
            m_message->show(Meaning::Trouble, opened.error().text);
            return;
        }
    }
    refresh();
    m_context.shell.status().say(Tr::tr("%n decisions were taken back", nullptr, int(entries.size())));
}

} // namespace soviec
