// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/approvals/approval_panel.h"
#include "ui/approvals/route_view.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/shell/factor_prompt.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Which { Waiting, All, Routes };
// The lines of a very large document; the rest is reached by the filter of the Catalog page.
constexpr qsizetype mostLines = 2000;

Cell word(const QString& text, const QString& second = {})
{
    Cell cell;
    cell.text = text;
    cell.second = second;
    return cell;
}

Row documentRow(const service::ApprovalEntry& entry)
{
    Cell state;
    state.chips = {approvalChip(entry.document.state)};
    Cell since = word(localTime(entry.document.changedAt));
    since.key = isoTime(entry.document.changedAt);
    Cell title = word(
        entry.document.title, documentLabel(entry.document.kind) + u" · "_s + entry.unitName);
    title.strong = entry.waitsForMe;
    return {
        entry.document.id.toString(),
        {title, word(entry.place), since, state}};
}

// What a document shows beside key and text; its first value stands below the text.
QList<Column> lineColumns(const QStringList& values)
{
    const QString longest = values.isEmpty() ? u"bands[completed].from"_s : u"DC.QPPL.00"_s;
    QList<Column> columns {
        {u"key"_s, Tr::tr("Code"), longest, ColumnKind::Text},
        {u"text"_s, Tr::tr("Content"), {}, ColumnKind::Text}};
    for (qsizetype i = 1; i < values.size(); ++i) {
        const bool word = values.size() > 2 && i == 1;
        columns.append(
            {u"value%1"_s.arg(i), values[i], u"000,00"_s, word ? ColumnKind::Text : ColumnKind::Number});
    }
    return columns;
}

Row lineRow(const service::DocumentLine& line, qsizetype comments)
{
    Cell text = word(line.text, line.values.value(0));
    if (comments > 0)
        text.chips = {{u"info"_s, Tr::tr("%n comments", nullptr, int(comments)), Meaning::Attention}};
    Row row {line.key, {word(line.key), text}};
    for (qsizetype i = 1; i < line.values.size(); ++i)
        row.cells.append(word(line.values[i]));
    return row;
}

} // namespace

ApprovalsPage::ApprovalsPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Approvals"), this))
    , m_which(new SegmentedControl(
          Tr::tr("Which documents are shown"), {Tr::tr("Wait for me"), Tr::tr("All documents"), Tr::tr("Routes")}))
    , m_message(new InlineMessage(this))
    , m_documents(new DataTable(Tr::tr("Documents"), this))
    , m_linesCard(new Card(this))
    , m_filter(new FilterLine(Tr::tr("Filter lines"), this))
    , m_lines(new DataTable(Tr::tr("Lines of the document"), this))
    , m_comment(new QLineEdit(this))
    , m_panel(new ApprovalPanel(this))
    , m_routes(new RouteView(context, this))
    , m_stack(new QStackedWidget(this))
{
    m_message->hide();
    auto* documents = new Card(this);
    documents->body()->addWidget(m_documents);
    m_linesCard->addToHead(m_filter);
    m_linesCard->body()->addWidget(m_lines, 1);
    m_comment->setPlaceholderText(Tr::tr("A comment on the chosen line, then Enter"));
    m_comment->setAccessibleName(Tr::tr("Comment on the chosen line"));
    m_linesCard->body()->addWidget(m_comment);
    auto* work = new QWidget(this);
    auto* left = makeColumn(work, Space::None, Space::Gap);
    left->addWidget(documents, 2);
    left->addWidget(m_linesCard, 3);
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_stack->addWidget(new TwoPane(work, 1, m_panel, 0, Space::SideWide, 3, this));
    m_stack->addWidget(m_routes);
    column->addWidget(m_stack, 1);
    makeHeader();
    makeTables();
    connect(m_panel, &ApprovalPanel::wanted, this, &ApprovalsPage::take);
    connect(m_routes, &RouteView::failed, this, [this](const QString& text) {
        m_message->show(Meaning::Trouble, text);
    });
    connect(m_comment, &QLineEdit::returnPressed, this, &ApprovalsPage::leaveComment);
}

void ApprovalsPage::makeHeader()
{
    m_header->addLeft(m_which);
    connect(m_which, &SegmentedControl::chosen, this, &ApprovalsPage::showWhich);
    const QString group = Tr::tr("Approvals");
    m_context.actions.add(
        m_documents,
        {u"approvals.sign"_s, Tr::tr("Sign and hand on"), group, u"sign"_s, {QKeySequence(Qt::Key_S)}},
        [this] { take(u"onward"_s); });
    m_context.actions.add(
        m_documents,
        {u"approvals.return"_s, Tr::tr("Return with a reason"), group, u"return"_s, {QKeySequence(Qt::Key_R)}},
        [this] { take(u"return"_s); });
    m_context.actions.add(
        m_lines, {u"approvals.comment"_s, Tr::tr("Comment on the line"), group, {}, {QKeySequence(Qt::Key_C)}},
        [this] { m_comment->setFocus(); });
}

void ApprovalsPage::makeTables()
{
    m_documents->setColumns(
        {{u"title"_s, Tr::tr("Document"), {}, ColumnKind::Text},
         {u"place"_s, Tr::tr("Stands at"), u"Ủy ban nhân dân tỉnh"_s, ColumnKind::Text},
         {u"since"_s, Tr::tr("Since"), u"00:00 00/00/0000"_s, ColumnKind::Text},
         {u"state"_s, Tr::tr("State"), stateLabel(ApprovalState::Superseded), ColumnKind::State}});
    m_documents->setFewestRows(2);
    m_documents->remember(m_context.settings, u"approvals.documents"_s);
    connect(m_documents, &DataTable::currentIdChanged, this, &ApprovalsPage::showDocument);
    m_lines->setColumns(lineColumns({}));
    m_lines->attach(m_filter);
    m_lines->setEmptyText(Tr::tr("Choose a document to read it line by line."));
    connect(m_lines, &DataTable::currentIdChanged, this, &ApprovalsPage::showLine);
}

QString ApprovalsPage::statusHint() const
{
    return Tr::tr("S sign and hand on · R return with a reason · C comment on the line");
}

void ApprovalsPage::showWhich()
{
    const bool routes = m_which->current() == Routes;
    m_stack->setCurrentIndex(routes ? 1 : 0);
    if (routes)
        m_routes->refresh();
    refresh();
}

bool ApprovalsPage::stepBack()
{
    if (m_which->current() != Routes)
        return false;
    m_which->setCurrent(All);
    showWhich();
    return true;
}

bool ApprovalsPage::focusFilter()
{
    if (m_which->current() == Routes)
        return false;
    m_filter->setFocus();
    return true;
}

void ApprovalsPage::activate(const QVariantMap& where)
{
    if (where.contains(u"document"_s))
        m_which->setCurrent(All);
    else if (where.value(u"view"_s) == u"routes"_s)
        m_which->setCurrent(Routes);
    showWhich();
    if (where.contains(u"document"_s))
        m_documents->setCurrentId(where.value(u"document"_s).toString());
    if (m_which->current() != Routes)
        m_documents->setFocus();
}

const service::ApprovalEntry* ApprovalsPage::chosen() const
{
    const QString id = m_documents->currentId();
    const auto found = std::ranges::find_if(m_entries, [&](const service::ApprovalEntry& entry) {
        return entry.document.id.toString() == id;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void ApprovalsPage::refresh()
{
    service::Approvals approvals(m_context.office);
    const auto all = approvals.all();
    m_message->hide();
    m_entries.clear();
    if (!all)
        m_message->show(Meaning::Trouble, all.error().text);
    else
        m_entries = *all;
    QList<Row> rows;
    int waiting = 0;
    for (const service::ApprovalEntry& entry : std::as_const(m_entries)) {
        waiting += entry.waitsForMe ? 1 : 0;
        if (m_which->current() != Waiting || entry.waitsForMe)
            rows.append(documentRow(entry));
    }
    m_header->setHint(Tr::tr("%n documents wait for you", nullptr, waiting));
    m_documents->setEmptyText(
        m_which->current() != Waiting
            ? Tr::tr("No document yet. Draft a catalog on the Catalog page, then submit it here.")
            : Tr::tr("Nothing waits for you. All documents are one click away."));
    m_documents->setRows(rows);
    if (m_documents->currentId().isEmpty() && !rows.isEmpty())
        m_documents->setCurrentId(rows.first().id);
    showDocument();
}

void ApprovalsPage::showDocument()
{
    const service::ApprovalEntry* entry = chosen();
    m_shownHash.clear();
    m_comments.clear();
    m_comment->setVisible(entry && entry->actions.contains(u"comment"_s));
    if (!entry) {
        m_shown = {};
        m_linesCard->setTitle(Tr::tr("Content"));
        m_lines->setRows({});
        m_panel->clear();
        return;
    }
    service::Approvals approvals(m_context.office);
    const auto content = approvals.content(entry->document.id);
    const auto comments = approvals.comments(entry->document.id);
    const auto signatures = approvals.signatures(entry->document.id);
    if (comments)
        m_comments = *comments;
    QList<Row> rows;
    if (!content) {
        m_message->show(Meaning::Trouble, content.error().text);
    } else {
        m_shownHash = content->hash;
        if (content->columns != m_columns) {
            m_columns = content->columns;
            m_lines->setColumns(lineColumns(m_columns));
        }
        for (const service::DocumentLine& line :
             content->lines.first(std::min(mostLines, content->lines.size()))) {
            rows.append(
                lineRow(line, std::ranges::count(m_comments, line.key, &ApprovalComment::line)));
        }
    }
    const bool another = m_shown != entry->document.id;
    m_shown = entry->document.id;
    m_linesCard->setTitle(
        entry->document.title, content ? content->summary.join(u" · "_s) : QString());
    m_lines->setRows(rows);
    if (another && !rows.isEmpty())
        m_lines->setCurrentId(rows.first().id);
    m_panel->setDocument(
        *entry, signatures ? *signatures : QList<ApprovalSignature>(), m_comments);
    showLine();
}

void ApprovalsPage::showLine()
{
    m_panel->setLine(m_lines->currentId());
}

void ApprovalsPage::leaveComment()
{
    const service::ApprovalEntry* entry = chosen();
    if (!entry)
        return;
    const auto left = service::Approvals(m_context.office)
                          .comment(entry->document.id, m_lines->currentId(), m_comment->text());
    if (!left) {
        m_message->show(Meaning::Trouble, left.error().text);
        return;
    }
    m_comment->clear();
    m_context.shell.status().say(Tr::tr("The comment is stored; everybody on the route reads it."));
    showDocument();
}

Result<service::ApprovalEntry>
ApprovalsPage::run(const QString& action, const QString& reason, const QString& code)
{
    service::Approvals approvals(m_context.office);
    if (action == u"return"_s)
        return approvals.sendBack(m_shown, reason);
    if (action == u"submit"_s)
        return approvals.submit(m_shown, m_shownHash);
    if (action == u"recall"_s)
        return approvals.recall(m_shown);
    if (action == u"discard"_s)
        return approvals.discard(m_shown);
    if (action == u"record"_s)
        return approvals.record(m_shown, m_panel->decision());
    if (action == u"approve"_s)
        return approvals.approve(m_shown, m_shownHash, m_panel->decision(), code);
    return approvals.pass(m_shown, m_shownHash, code);
}

void ApprovalsPage::take(const QString& wanted)
{
    const service::ApprovalEntry* entry = chosen();
    if (!entry)
        return;
    const QStringList actions = entry->actions;
    QString action = wanted;
    for (const QString& onward : {u"forward"_s, u"consolidate"_s, u"approve"_s}) {
        if (wanted == u"onward"_s && actions.contains(onward))
            action = onward;
    }
    if (!actions.contains(action))
        return;
    const QString title = entry->document.title;
    QString reason;
    if (action == u"return"_s) {
        const auto said = m_context.dialogs.askText(
            this, Tr::tr("Return “%1”").arg(title), Tr::tr("What has to change? The agency reads it."),
            Tr::tr("Return"));
        if (!said)
            return;
        reason = *said;
    } else if (
        !m_panel->decisionStands(action)
        || !m_context.dialogs.confirm(
            this, actionLabel(action),
            Tr::tr("“%1”: your name, the time and what is shown are recorded.").arg(title),
            actionLabel(action), action == u"discard"_s)) {
        return;
    }
    const bool signs = action == u"forward"_s || action == u"consolidate"_s || action == u"approve"_s;
    const auto code = signs ? askFactor(m_context, this) : std::optional(QString());
    if (!code)
        return;
    const auto done = run(action, reason, *code);
    refresh();
    m_context.shell.refreshCounts();
    if (!done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_context.shell.status().say(
        Tr::tr("“%1”: %2").arg(title, stateLabel(done->document.state)));
}

} // namespace soviec
