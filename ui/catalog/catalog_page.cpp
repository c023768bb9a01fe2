// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/item_users.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_proposals.h"
#include "ui/approvals/approval_panel.h"
#include "ui/catalog/catalog_views.h"
#include "ui/catalog/consolidation_view.h"
#include "ui/catalog/head_view.h"
#include "ui/catalog/item_list.h"
#include "ui/catalog/item_panel.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/eliding_combo.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/two_pane.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

ApprovalId documentOf(const TaskCatalog& catalog)
{
    return ApprovalId::parse(catalog.id.toString()).value_or(ApprovalId());
}

QString versionTitle(const TaskCatalog& catalog)
{
    const auto state = fromCode<ApprovalState>(catalog.state).value_or(ApprovalState::Drafting);
    const QString from = isValid(catalog.effectiveFrom)
        ? Tr::tr("from %1").arg(formDate(catalog.effectiveFrom)) : QString();
    QStringList parts {catalog.title, stateLabel(state), catalog.documentNumber, from};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CatalogPage::CatalogPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    makeHeader();
    makeBody();
}

void CatalogPage::makeHeader()
{
    m_header = new PageHeader(Tr::tr("Catalog"), this);
    m_versions = new ElidingCombo(22, m_header);
    m_versions->setAccessibleName(Tr::tr("Version of the catalog"));
    connect(m_versions, &QComboBox::activated, this, &CatalogPage::leaveVersion);
    m_header->addLeft(m_versions);
    m_new = m_header->addAction(Tr::tr("Add an item"), u"add"_s);
    connect(m_new, &QPushButton::clicked, this, [this] { beginItem({}); });
    m_document = m_header->addAction(Tr::tr("Its way to approval"), u"sign"_s);
    m_document->setObjectName(u"way"_s);
    connect(m_document, &QPushButton::clicked, this, &CatalogPage::openDocument);
    m_draft = m_header->addPrimary(Tr::tr("Draft the next version"), u"copy"_s);
    connect(m_draft, &QPushButton::clicked, this, &CatalogPage::draftVersion);
    m_context.actions.add(
        this,
        {u"catalog.add"_s, Tr::tr("Add an item to the draft"), Tr::tr("Catalog"), u"add"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        [this] { beginItem({}); });
}

void CatalogPage::makeBody()
{
    m_view = new SegmentedControl(
        Tr::tr("What is shown of the catalog"),
        {Tr::tr("Items"), Tr::tr("Comparison"), Tr::tr("Duplicates"), Tr::tr("Proposals"),
         Tr::tr("Groups and points"), Tr::tr("Consolidation")},
        this);
    connect(m_view, &SegmentedControl::chosen, this, &CatalogPage::showView);
    m_message = new InlineMessage(this);
    m_message->hide();
    QWidget* items = makeItems();
    makeViews();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new TwoPane(items, 1, m_item, 0, Space::SideWide, 3, this));
    for (QWidget* view : QList<QWidget*> {m_comparison, m_duplicates, m_proposals, m_head, m_parts})
        m_stack->addWidget(view);
    auto* choice = new QWidget(this);
    auto* line = makeRow(choice);
    line->addWidget(m_view);
    line->addStretch(1);
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(choice);
    column->addWidget(m_stack, 1);
}

QWidget* CatalogPage::makeItems()
{
    m_sections = new DataTable(Tr::tr("Parts of the catalog"), this);
    m_sections->setColumns({{u"part"_s, Tr::tr("Part"), {}, ColumnKind::Text}});
    connect(m_sections, &DataTable::currentIdChanged, this, &CatalogPage::chooseSection);
    m_filter = new FilterLine(Tr::tr("Filter items"), this);
    m_list = new ItemList(this);
    connect(m_filter, &FilterLine::wordsChanged, &m_list->itemModel(), &ItemModel::setWords);
    connect(m_list, &ItemList::currentItemChanged, this, &CatalogPage::leaveItem);
    m_item = new ItemPanel(this);
    connect(m_item, &ItemPanel::saved, this, &CatalogPage::saveItem);
    connect(m_item, &ItemPanel::removed, this, &CatalogPage::removeItem);

    auto* sections = new Card(this);
    sections->body()->addWidget(m_sections);
    onLook(sections, [sections] { sections->setFixedWidth(px(sections, Space::FieldLong)); });
    auto* items = new Card(this);
    items->body()->addWidget(m_filter);
    items->body()->addWidget(m_list, 1);
    auto* work = new QWidget(this);
    auto* row = makeRow(work, Space::None, Space::Gap);
    row->addWidget(sections);
    row->addWidget(items, 1);
    return work;
}

void CatalogPage::makeViews()
{
    m_comparison = new ComparisonView(m_context.settings, this);
    m_duplicates = new DuplicatesView(m_context.settings, this);
    m_proposals = new ProposalsView(m_context.settings, this);
    m_head = new HeadView(this);
    m_parts = new ConsolidationView(m_context.settings, this);
    connect(m_comparison, &ComparisonView::versionChosen, this, &CatalogPage::showView);
    connect(m_duplicates, &DuplicatesView::merged, this, &CatalogPage::merge);
    connect(m_proposals, &ProposalsView::declined, this, &CatalogPage::decline);
    connect(m_proposals, &ProposalsView::proposed, this, &CatalogPage::propose);
    connect(m_proposals, &ProposalsView::accepted, this, [this](const QString& id) {
        const auto waiting = service::WorkProposals(m_context.office).waiting();
        for (const WorkProposal& one : waiting ? *waiting : QList<WorkProposal>()) {
            if (one.id.toString() == id)
                beginItem(one);
        }
    });
    connect(m_head, &HeadView::saved, this, &CatalogPage::saveHead);
    connect(m_parts, &ConsolidationView::joined, this, &CatalogPage::consolidate);
    connect(m_parts, &ConsolidationView::opened, this, [this](const QString& document) {
        m_context.shell.openPage(u"approvals"_s, {{u"document"_s, document}});
    });
}

QString CatalogPage::statusHint() const
{
    return Tr::tr("Ctrl+F filter · an approved version never changes, entries keep its coefficients");
}

void CatalogPage::activate(const QVariantMap& where)
{
    refresh();
    const int at = m_versions->findData(where.value(u"catalog"_s));
    if (at >= 0) {
        m_versions->setCurrentIndex(at);
        showVersion();
    }
    m_filter->setFocus();
}

bool CatalogPage::focusFilter()
{
    m_view->setCurrent(Items);
    showView();
    m_filter->setFocus();
    return true;
}

bool CatalogPage::keep()
{
    if (m_item->isTyped() && !saveItem())
        return false;
    if (m_head->isTyped())
        m_head->take();
    return !m_head->isTyped();
}

void CatalogPage::leaveVersion()
{
    const QVariant wanted = m_versions->currentData();
    if (keep()) {
        m_versions->setCurrentIndex(m_versions->findData(wanted));
        showVersion();
    } else {
        m_versions->setCurrentIndex(m_versions->findData(m_item->shown().catalog.toString()));
    }
}

void CatalogPage::leaveItem()
{
    const CatalogItem* wanted = m_list->current();
    if (!m_item->isTyped())
        return showItem();
    if (!wanted || wanted->id == m_item->shown().id)
        return;
    const QString code = wanted->code;
    m_list->setCurrentCode(saveItem() ? code : m_item->shown().code);
}

bool CatalogPage::stepBack()
{
    if (m_adding || m_item->isTyped()) {
        m_adding = false;
        m_answering = {};
        m_item->settle();
        refresh();
        showItem();
        return true;
    }
    if (m_view->current() == Items)
        return false;
    m_view->setCurrent(Items);
    showView();
    return true;
}

bool CatalogPage::refused(const Error& error)
{
    m_message->show(Meaning::Trouble, error.text);
    return true;
}

void CatalogPage::say(const QString& text)
{
    m_message->hide();
    m_context.shell.status().say(text);
}

const TaskCatalog* CatalogPage::chosen() const
{
    const QString id = m_versions->currentData().toString();
    const auto found = std::ranges::find_if(
        m_catalogs, [&](const TaskCatalog& one) { return one.id.toString() == id; });
    return found == m_catalogs.end() ? nullptr : &*found;
}

// While something is being typed the page stays as it is: who stored meanwhile is met when it is saved.
void CatalogPage::refresh()
{
    if (m_item->isTyped() || m_head->isTyped())
        return;
    m_message->hide();
    readVersions();
    showVersion();
}

// The version in force first, then drafts and what was before.
void CatalogPage::readVersions()
{
    service::Catalogs catalogs(m_context.office);
    const auto all = catalogs.all();
    if (!stands(all))
        return;
    m_catalogs = *all;
    std::ranges::reverse(m_catalogs);
    m_catalogs.removeIf([](const TaskCatalog& one) { return one.state == u"discarded"_s; });
    const QString before = m_versions->currentData().toString();
    m_versions->clear();
    QList<std::pair<QString, QString>> others;
    for (const TaskCatalog& catalog : std::as_const(m_catalogs)) {
        m_versions->addItem(versionTitle(catalog), catalog.id.toString());
        others.append({catalog.id.toString(), versionTitle(catalog)});
    }
    const auto current = catalogs.inForce(m_context.office.clock().today());
    const QString inForce = current && *current ? (*current)->id.toString() : QString();
    const int at = m_versions->findData(m_versions->findData(before) >= 0 ? before : inForce);
    m_versions->setCurrentIndex(std::max(at, 0));
    m_comparison->setVersions(others);
}

void CatalogPage::showVersion()
{
    const TaskCatalog* catalog = chosen();
    service::Approvals approvals(m_context.office);
    m_editable = catalog && approvals.mayEdit(documentOf(*catalog)).has_value();
    m_new->setVisible(m_editable);
    m_document->setVisible(catalog != nullptr);
    m_draft->setVisible(m_context.shell.viewer().isHr || m_context.shell.viewer().isAdministrator);
    m_adding = false;
    if (!catalog) {
        m_list->itemModel().setItems(std::make_shared<const QList<CatalogItem>>());
        m_item->clear(Tr::tr("No catalog yet. Draft one, or import the agency's workbook."));
        m_head->clear();
        showView();
        return;
    }
    const auto items = service::Catalogs(m_context.office).itemsOf(catalog->id);
    const CatalogItem* before = m_list->current();
    const QString current = before ? before->code : QString();
    if (stands(items))
        m_list->itemModel().setItems(*items);
    const auto groups = service::CatalogDesk(m_context.office).groups(catalog->id);
    m_item->setGroups(groups ? *groups : QList<CatalogGroup>(), catalog->divisor);
    m_head->setHead({*catalog, groups ? *groups : QList<CatalogGroup>()}, m_editable);
    const auto units = service::Organisation(m_context.office).units();
    m_item->setUnits(units ? *units : QList<Unit>());
    const auto positions = service::ItemUsers(m_context.office).positions(catalog->unit);
    QList<std::pair<QString, QString>> choices;
    for (const service::PositionChoice& one : positions ? *positions : QList<service::PositionChoice>())
        choices.append({one.code, one.name});
    m_item->setPositions(choices);
    showSections();
    if (!current.isEmpty())
        m_list->setCurrentCode(current);
    showView();
}

void CatalogPage::showSections()
{
    QMap<QString, int> divisions;
    QHash<CatalogPart, int> parts;
    for (const CatalogItem& item : m_list->itemModel().items()) {
        ++parts[item.part];
        if (item.part == CatalogPart::Division && !item.division.isEmpty())
            ++divisions[item.division];
    }
    QList<Row> rows;
    const auto add = [&](const QString& id, const QString& title, int count, bool strong) {
        Cell name;
        name.text = u"%1 (%2)"_s.arg(title, formatNumber(int64_t(count)));
        name.strong = strong;
        rows.append({id, {name}});
    };
    add(u"*"_s, Tr::tr("Everything"), int(m_list->itemModel().items().size()), true);
    for (const auto& [part, title] :
         {std::pair(CatalogPart::Leadership, Tr::tr("Leadership and management")),
          std::pair(CatalogPart::Common, Tr::tr("Common to all units")),
          std::pair(CatalogPart::Division, Tr::tr("Divisions"))}) {
        if (parts.value(part) > 0)
            add(code(part), title, parts.value(part), true);
    }
    for (auto it = divisions.cbegin(); it != divisions.cend(); ++it)
        add(u"division|"_s + it.key(), u"   "_s + it.key(), it.value(), false);
    m_sections->setRows(rows);
    if (m_sections->currentId().isEmpty())
        m_sections->setCurrentId(u"*"_s);
    chooseSection();
}

void CatalogPage::chooseSection()
{
    const QString id = m_sections->currentId();
    CatalogSection section;
    section.part = fromCode<CatalogPart>(id.section(u'|', 0, 0));
    section.division = id.section(u'|', 1);
    m_list->itemModel().setSection(section);
    showItem();
}

void CatalogPage::showView()
{
    m_stack->setCurrentIndex(m_view->current());
    const TaskCatalog* catalog = chosen();
    if (m_view->current() == Items) {
        showItem();
        return;
    }
    service::CatalogDesk desk(m_context.office);
    if (m_view->current() == Proposals) {
        service::WorkProposals proposals(m_context.office);
        const bool decides = m_context.shell.viewer().isHr;
        const auto shown = decides ? proposals.waiting() : proposals.own();
        if (stands(shown))
            m_proposals->setProposals(*shown, decides, m_editable);
        return;
    }
    if (m_view->current() == Parts) {
        showParts();
        return;
    }
    if (!catalog || m_view->current() == Head)
        return;
    if (m_view->current() == Duplicates) {
        const auto pairs = desk.duplicates(catalog->id);
        if (stands(pairs))
            m_duplicates->setPairs(*pairs, m_editable);
        return;
    }
    const auto other = CatalogId::parse(m_comparison->version());
    const auto comparison = desk.compare(other.value_or(catalog->id), catalog->id);
    if (stands(comparison))
        m_comparison->setComparison(*comparison);
}

void CatalogPage::showItem()
{
    if (m_adding)
        return;
    const CatalogItem* item = m_list->current();
    if (item)
        m_item->setItem(*item, m_editable);
    else
        m_item->clear(
            m_editable ? Tr::tr("Choose an item to change it, or add one.")
                       : Tr::tr("Choose an item to read all of it."));
}

void CatalogPage::beginItem(const WorkProposal& from)
{
    const TaskCatalog* catalog = chosen();
    if (!catalog || !m_editable)
        return;
    m_view->setCurrent(Items);
    showView();
    m_adding = true;
    m_answering = from.id;
    CatalogItem item;
    item.catalog = catalog->id;
    item.task = from.task;
    item.output = from.output;
    item.unitOfMeasure = from.unitOfMeasure;
    m_item->setItem(item, true);
    m_item->firstField()->setFocus();
}

void CatalogPage::openDocument()
{
    if (const TaskCatalog* catalog = chosen())
        m_context.shell.openPage(u"approvals"_s, {{u"document"_s, catalog->id.toString()}});
}

void CatalogPage::showParts()
{
    const auto waiting = service::Approvals(m_context.office).waiting();
    if (!stands(waiting))
        return;
    QList<service::ApprovalEntry> parts;
    QList<int> counts;
    for (const service::ApprovalEntry& entry : *waiting) {
        const QString id = entry.document.id.toString();
        const auto catalog = std::ranges::find_if(
            m_catalogs, [&](const TaskCatalog& one) { return one.id.toString() == id; });
        if (catalog == m_catalogs.end() || !catalog->consolidated.isNull()
            || !entry.actions.contains(u"return"_s))
            continue;
        const auto items = service::Catalogs(m_context.office).itemsOf(catalog->id);
        parts.append(entry);
        counts.append(items ? int((*items)->size()) : 0);
    }
    const service::Identity& who = m_context.office.who();
    m_parts->setParts(parts, counts, who.isOperator() || who.has(Duty::LeadBody));
}

} // namespace soviec
