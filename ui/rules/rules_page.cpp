// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_page.h"

#include "core/base/tr.h"
#include "ui/rules/finding_list.h"
#include "ui/rules/publish_panel.h"
#include "ui/rules/rule_comments.h"
#include "ui/rules/rule_comparison.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_reader.h"
#include "ui/rules/rule_source.h"
#include "ui/rules/what_if.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/settings.h"
#include "ui/shared/two_pane.h"
#include "ui/shared/view_stack.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 900; // ms after the last key before a draft is saved

QString keyOf(const service::RuleRef& ref)
{
    return code(ref.origin) + u':' + ref.id;
}

std::optional<service::RuleRef> refOf(const QString& key)
{
    const auto origin = fromCode<service::RuleOrigin>(key.section(u':', 0, 0));
    if (!origin)
        return std::nullopt;
    return service::RuleRef {*origin, key.section(u':', 1)};
}

ChipData stateOf(const service::RuleEntry& entry)
{
    if (entry.inForce)
        return {u"check"_s, Tr::tr("in force"), Meaning::Good};
    if (entry.ref.origin == service::RuleOrigin::Draft)
        return {u"diary"_s, entry.state, Meaning::Attention};
    return {u"lock"_s, entry.state, Meaning::Neutral};
}

Row rowOf(const service::RuleEntry& entry)
{
    Cell set;
    set.text = entry.title;
    set.chips = {stateOf(entry)};
    if (entry.errors > 0) {
        set.chips.append(
            {u"trouble"_s, Tr::tr("%n errors", nullptr, entry.errors), Meaning::Trouble});
    }
    if (!entry.overlayOf.isEmpty())
        set.chips.append({u"copy"_s, Tr::tr("over %1").arg(entry.overlayOf), Meaning::Neutral});
    set.toolTip = entry.title + u'\n' + entry.setId
        + (entry.decision.isEmpty() ? QString() : u'\n' + entry.decision);
    return {keyOf(entry.ref), {set}};
}

} // namespace

RulesPage::RulesPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Rule sets"), this))
    , m_message(new InlineMessage(this))
    , m_list(new DataTable(Tr::tr("Rule sets"), this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    auto* listCard = new Card(this);
    listCard->body()->addWidget(m_list);
    column->addWidget(
        new TwoPane(listCard, 4, makeDocument(), 9, Space::SideWide, 3, this), 1);
    m_list->setColumns({{u"set"_s, Tr::tr("Set"), {}, ColumnKind::Text}});
    m_list->setSortingEnabled(false);
    m_list->remember(m_context.settings, u"rules.sets"_s);
    connect(m_list, &DataTable::currentIdChanged, this, &RulesPage::open);
    connect(m_list, &DataTable::opened, this, [this] { m_reader->setFocus(); });
    makeHeader();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(pause);
    connect(&m_saveSoon, &QTimer::timeout, this, &RulesPage::saveNow);
}

// Fields that lose the focus while they go still tell what was typed: nobody is there to hear it.
RulesPage::~RulesPage()
{
    const auto parts = findChildren<QObject*>();
    for (QObject* part : parts)
        part->disconnect(this);
}

QWidget* RulesPage::makeDocument()
{
    auto* pane = new QWidget(this);
    auto* column = makeColumn(pane, Space::None, Space::Gap);
    m_publish = new PublishPanel(pane);
    m_publish->hide();
    column->addWidget(m_publish);
    m_card = new Card(pane);
    m_views = new SegmentedControl(
        Tr::tr("What is shown of the set"),
        {Tr::tr("Read"), Tr::tr("Edit"), Tr::tr("Source"), Tr::tr("Compare"),
         Tr::tr("Comments", "view of a rule set"), Tr::tr("Try")},
        m_card);
    m_card->body()->addWidget(m_views, 0, Qt::AlignLeft);
    m_stack = new ViewStack(m_card);
    m_stack->addWidget(m_reader = new RuleReader(m_stack));
    m_stack->addWidget(m_editor = new RuleEditor(m_stack));
    m_stack->addWidget(m_source = new RuleSource(m_stack));
    m_stack->addWidget(m_comparison = new RuleComparison(m_context, m_stack));
    m_stack->addWidget(m_comments = new RuleComments(m_context, m_stack));
    m_stack->addWidget(m_whatIf = new WhatIf(m_context, m_stack));
    m_card->body()->addWidget(m_stack, 1);
    m_findings = new FindingList(m_context.settings, m_card);
    m_card->body()->addWidget(m_findings);
    column->addWidget(m_card, 1);

    connect(m_views, &SegmentedControl::chosen, this, &RulesPage::showView);
    connect(m_publish, &PublishPanel::wanted, this, &RulesPage::publish);
    connect(m_publish, &PublishPanel::turnedBack, m_publish, &QWidget::hide);
    connect(m_reader, &RuleReader::commentWanted, this, [this](const QString& place) {
        showView(Comment);
        m_comments->begin(place);
    });
    connect(m_editor, &RuleEditor::changed, this, &RulesPage::take);
    connect(m_comparison, &RuleComparison::changed, this, &RulesPage::take);
    connect(m_source, &RuleSource::edited, this, [this] {
        m_saveDue = true;
        m_saveSoon.start();
    });
    connect(m_findings, &FindingList::chosen, this, &RulesPage::jump);
    connect(m_comments, &RuleComments::chosen, this, [this](const QString& place) {
        showView(Read);
        m_reader->goTo(place);
    });
    connect(m_comments, &RuleComments::added, this, &RulesPage::refresh);
    return pane;
}

void RulesPage::makeHeader()
{
    const auto addStep = [this](QMenu* menu, const QString& action, const QString& text,
                                const QString& iconName, const QList<QKeySequence>& keys,
                                std::function<void()> run) {
        QAction* one = m_context.actions.add(
            this, {u"rules."_s + action, text, Tr::tr("Rule sets"), iconName, keys}, std::move(run));
        menu->addAction(one);
        m_steps.insert(action, one);
    };
    auto* create = m_header->addAction(Tr::tr("New draft…"), u"add"_s);
    auto* createMenu = new QMenu(create);
    addStep(createMenu, u"copy"_s, Tr::tr("A whole copy of this set"), u"copy"_s,
            {QKeySequence(u"Ctrl+D"_s)}, [this] { copy(); });
    addStep(createMenu, u"overlay"_s, Tr::tr("A local set over this one: only what differs"), u"add"_s,
            {QKeySequence(u"Ctrl+N"_s)}, [this] { overlay(); });
    addStep(createMenu, u"file"_s, Tr::tr("From a file…"), u"open"_s, {}, [this] { openFile(); });
    create->setMenu(createMenu);
    auto* more = m_header->addAction(Tr::tr("This set…"), u"more"_s);
    auto* moreMenu = new QMenu(more);
    addStep(moreMenu, u"send"_s, Tr::tr("Send round for comments"), u"next"_s, {}, [this] { send(); });
    addStep(moreMenu, u"withdraw"_s, Tr::tr("Take back to go on drafting"), u"return"_s, {},
            [this] { withdraw(); });
    addStep(moreMenu, u"save"_s, Tr::tr("Save as a file…"), u"save"_s, {QKeySequence::Save},
            [this] { saveFile(); });
    addStep(moreMenu, u"discard"_s, Tr::tr("Give the draft up…"), u"remove"_s, {},
            [this] { discard(); });
    more->setMenu(moreMenu);
    m_publishButton = m_header->addPrimary(Tr::tr("Publish…"), u"lock"_s);
    connect(m_publishButton, &QPushButton::clicked, this, [this] { m_publish->begin(); });
}

void RulesPage::activate(const QVariantMap& where)
{
    if (m_sets.isEmpty())
        refresh();
    const QString wanted = where.value(u"set"_s).toString();
    for (const service::RuleEntry& entry : std::as_const(m_sets)) {
        if (!wanted.isEmpty() && entry.setId == wanted)
            m_list->setCurrentId(keyOf(entry.ref));
    }
    if (!wanted.isEmpty()) {
        showView(Read);
        m_reader->goTo(where.value(u"place"_s).toString());
    }
    m_list->setFocus();
}

QString RulesPage::statusHint() const
{
    return Tr::tr("Published sets never change; a signed sheet keeps the set it was signed under");
}

void RulesPage::refresh()
{
    if (m_inStep || m_saveDue)
        return;
    m_inStep = true;
    showList();
    m_inStep = false;
    open(m_list->currentId());
}

void RulesPage::showList()
{
    const auto sets = service::RuleDesk(m_context.office).list();
    if (!sets) {
        m_message->show(Meaning::Trouble, sets.error().text);
        return;
    }
    // What is in force stands first, then the drafts, then what could become either.
    m_sets = *sets;
    std::ranges::stable_sort(m_sets, {}, [](const service::RuleEntry& entry) {
        return entry.inForce                                     ? 0
            : entry.ref.origin == service::RuleOrigin::Draft     ? 1
            : entry.ref.origin == service::RuleOrigin::Published ? 2
                                                                 : 3;
    });
    showRows();
}

void RulesPage::showRows()
{
    QList<Row> rows;
    int drafts = 0;
    for (const service::RuleEntry& entry : std::as_const(m_sets)) {
        rows.append(rowOf(entry));
        drafts += entry.ref.origin == service::RuleOrigin::Draft;
    }
    m_list->setRows(rows);
    m_header->setHint(Tr::tr("%1 sets · %2 drafts").arg(m_sets.size() - drafts).arg(drafts));
    if (m_list->currentId().isEmpty() && !rows.isEmpty()) {
        const QString last
            = m_context.settings.value(Setting::PageState, u"rules"_s).toString();
        m_list->setCurrentId(last);
        if (m_list->currentId().isEmpty())
            m_list->setCurrentId(rows.first().id);
    }
}

void RulesPage::open(const QString& key)
{
    const auto ref = refOf(key);
    if (!ref || m_inStep)
        return;
    if (m_saveDue)
        saveNow();
    const bool other = !m_document || m_document->entry.ref != *ref;
    const auto document = service::RuleDesk(m_context.office).read(*ref);
    if (!document) {
        m_message->show(Meaning::Trouble, document.error().text);
        return;
    }
    if (other) {
        m_message->hide();
        m_publish->hide();
        m_context.settings.setValue(Setting::PageState, key, u"rules"_s);
    }
    present(*document);
    if (other && m_stack->currentIndex() == Edit && !may(u"edit"_s))
        showView(Read);
}

void RulesPage::present(const service::RuleDocument& document)
{
    m_document = document;
    m_remarks.clear();
    if (const auto id = draftId()) {
        if (const auto read = service::RuleDesk(m_context.office).comments(*id))
            m_remarks = *read;
    }
    m_card->setTitle(document.entry.title, document.entry.setId);
    m_findings->setReading(document.reading);
    m_filled.clear();
    fill(Source); // what is saved is read from there
    showActions();
    showView(m_stack->currentIndex());
}

// Only what is looked at is laid out: typing must not wait for the rest.
void RulesPage::fill(int view)
{
    if (!m_document || m_filled.contains(view))
        return;
    m_filled.insert(view);
    const service::RuleDocument& document = *m_document;
    const bool editable = may(u"edit"_s);
    QHash<QString, int> counts;
    for (const RuleComment& one : std::as_const(m_remarks))
        ++counts[one.path];
    switch (View(view)) {
    case Read: m_reader->setDocument(document, counts, may(u"comment"_s)); break;
    case Edit: m_editor->setDocument(document, editable); break;
    case Source:
        if (!m_saveDue)
            m_source->setSource(QString::fromUtf8(document.reading.text), editable);
        break;
    case Compare: m_comparison->setDocument(document, m_sets, editable); break;
    case Comment: m_comments->setDocument(document, m_remarks); break;
    case Try: m_whatIf->setRules(document.reading.set); break;
    }
}

void RulesPage::showActions()
{
    const bool mayDraft = service::RuleDesk(m_context.office).mayDraft();
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step)
        step.value()->setEnabled(step.key() == u"save" || (step.key() == u"file" ? mayDraft : may(step.key())));
    m_publishButton->setEnabled(may(u"publish"_s));
    const bool isDraft = draftId().has_value();
    m_publishButton->setToolTip(
        may(u"publish"_s) ? QString()
        : isDraft         ? Tr::tr("The lead body or the operator of this file publishes.")
                          : Tr::tr("Only a draft is published. Make a new draft of this set first."));
}

void RulesPage::showView(int view)
{
    fill(view);
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_findings->setVisible(view == Edit || view == Source);
}

void RulesPage::jump(const QString& place)
{
    if (m_stack->currentIndex() == Edit && m_editor->goTo(place))
        return;
    showView(Source);
    m_source->goTo(place);
}

bool RulesPage::may(const QString& action) const
{
    return m_document && m_document->actions.contains(action);
}

std::optional<RuleDraftId> RulesPage::draftId() const
{
    if (!m_document || m_document->entry.ref.origin != service::RuleOrigin::Draft)
        return std::nullopt;
    return RuleDraftId::parse(m_document->entry.ref.id);
}

bool RulesPage::stepBack()
{
    if (m_publish->isVisible()) {
        m_publish->hide();
        return true;
    }
    if (m_stack->currentIndex() == Read)
        return false;
    showView(Read);
    m_views->setFocus();
    return true;
}

} // namespace soviec
