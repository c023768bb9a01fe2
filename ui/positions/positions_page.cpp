// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/positions_page.h"

#include "core/base/tr.h"
#include "core/domain/position/position_check.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/positions/description_editor.h"
#include "ui/positions/description_html.h"
#include "ui/positions/form_exchange.h"
#include "ui/positions/holders_panel.h"
#include "ui/positions/position_fields.h"
#include "ui/positions/version_view.h"
#include "ui/shared/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/document_view.h"
#include "ui/shared/filter_line.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_line.h"
#include "ui/shared/store_over.h"
#include "ui/shared/two_pane.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// The tree is four levels deep at most: province, agency, commune, division.
constexpr int deepest = 8;

Cell word(const QString& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

ChipData stateChip(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Approved: return {u"check"_s, stateLabel(state), Meaning::Good};
    case ApprovalState::Returned: return {u"return"_s, stateLabel(state), Meaning::Trouble};
    case ApprovalState::Submitted:
    case ApprovalState::Consolidated: return {u"clock"_s, stateLabel(state), Meaning::Attention};
    default: return {u"diary"_s, stateLabel(state), Meaning::Neutral};
    }
}

} // namespace

PositionsPage::PositionsPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(Tr::tr("Positions"), this))
    , m_message(new InlineMessage(this))
    , m_view(new SegmentedControl(
          Tr::tr("What is shown"), {Tr::tr("List and descriptions"), Tr::tr("Comparison")}, this))
    , m_views(new QStackedWidget(this))
    , m_versions(new VersionView(context, DocumentKind::Positions, this))
    , m_unit(new QComboBox(this))
    , m_filter(new FilterLine(Tr::tr("Filter by code, name, unit"), this))
    , m_list(new DataTable(Tr::tr("Positions"), this))
    , m_document(new Card(this))
    , m_stack(new QStackedWidget(this))
    , m_reader(new DocumentView(Tr::tr("Job description"), this))
    , m_editor(new DescriptionEditor(this))
    , m_holders(new HoldersPanel(this))
{
    auto* column = makeColumn(this, Space::None, Space::Gap);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_message->hide();
    m_views->addWidget(new TwoPane(makeList(), 5, makeDocument(), 8, Space::SideWide, 3, this));
    m_views->addWidget(m_versions);
    column->addWidget(m_views, 1);
    makeHeader();
    connect(m_view, &SegmentedControl::chosen, this, &PositionsPage::showView);
    connect(m_versions, &VersionView::failed, this, [this](const QString& text) {
        m_message->show(Meaning::Trouble, text);
    });
    connect(m_holders, &HoldersPanel::appointed, this, &PositionsPage::appoint);
    connect(m_holders, &HoldersPanel::ended, this, &PositionsPage::end);
}

void PositionsPage::makeHeader()
{
    m_header->addLeft(m_view);
    m_way = m_header->addAction(Tr::tr("Its way to approval"), u"sign"_s);
    m_way->setObjectName(u"way"_s);
    connect(m_way, &QPushButton::clicked, this, &PositionsPage::openDocument);
    m_import = m_header->addAction(Tr::tr("Import…"), u"open"_s);
    m_export = m_header->addAction(Tr::tr("Export…"), u"save"_s);
    m_export->setObjectName(u"export"_s);
    m_add = m_header->addPrimary(Tr::tr("Add a position"), u"add"_s);
    connect(m_import, &QPushButton::clicked, this, &PositionsPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &PositionsPage::exportFile);
    connect(m_add, &QPushButton::clicked, this, &PositionsPage::addPosition);
    m_context.actions.add(
        this,
        {u"positions.add"_s, Tr::tr("Add a position"), Tr::tr("Positions"), u"add"_s,
         {QKeySequence(QKeySequence::New)}},
        [this] { addPosition(); });
}

QWidget* PositionsPage::makeList()
{
    auto* card = new Card(this);
    m_unit->setAccessibleName(Tr::tr("Positions of the unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(16);
    connect(m_unit, &QComboBox::activated, this, &PositionsPage::showList);
    card->body()->addWidget(m_unit);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    m_list->setColumns(
        {{u"name"_s, Tr::tr("Position name"), {}, ColumnKind::Text},
         {u"held"_s, Tr::tr("Held"), u"00/00"_s, ColumnKind::Number}});
    m_list->setEmptyText(
        Tr::tr("No positions yet. Import the Word form or a workbook, or add one."));
    m_list->attach(m_filter);
    m_list->remember(m_context.settings, u"positions.list"_s);
    connect(m_list, &DataTable::currentIdChanged, this, &PositionsPage::showPosition);
    connect(m_list, &DataTable::opened, this, [this] { edit(true); });
    return card;
}

QWidget* PositionsPage::makeDocument()
{
    onLook(m_reader, [this] { m_reader->setMinimumHeight(px(m_reader, Space::SideNarrow)); });
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_editor);
    m_edit = makeButton(Tr::tr("Edit"), ButtonKind::Plain, {}, m_document);
    m_remove = makeButton(Tr::tr("Take out of the list"), ButtonKind::Plain, {}, m_document);
    m_save = makeButton(Tr::tr("Save"), ButtonKind::Plain, u"check"_s, m_document);
    m_cancel = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, m_document);
    m_document->setTitle(Tr::tr("Job description"));
    for (QPushButton* one : {m_edit, m_remove, m_save, m_cancel})
        m_document->addToHead(one);
    m_document->body()->addWidget(m_stack, 1);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_remove, &QPushButton::clicked, this, &PositionsPage::removePosition);
    connect(m_save, &QPushButton::clicked, this, &PositionsPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit(false); });
    auto* side = new QWidget(this);
    auto* column = makeColumn(side, Space::None, Space::Gap);
    column->addWidget(m_document, 3);
    column->addWidget(m_holders, 1);
    return side;
}

void PositionsPage::activate(const QVariantMap& where)
{
    refresh();
    const QString code = where.value(u"position"_s).toString();
    if (!code.isEmpty())
        choose(code);
    m_list->setFocus();
}

QString PositionsPage::statusHint() const
{
    return Tr::tr("Changing an approved list begins a new version; it counts once it is approved");
}

void PositionsPage::refresh()
{
    if (m_inEditor)
        return; // what is typed stays; saving reads again
    service::Positions positions(m_context.office);
    const UnitId agency = m_context.office.agency().unit.id;
    const auto book = positions.book(agency);
    const auto holdings = positions.holdings(agency);
    const auto units = service::Organisation(m_context.office).units();
    m_message->hide();
    if (!book || !holdings || !units) {
        m_message->show(
            Meaning::Trouble, !book ? book.error().text
                : !holdings        ? holdings.error().text
                                   : units.error().text);
        return;
    }
    m_book = *book;
    m_holdings = *holdings;
    m_units = *units;
    m_editor->setUnits(m_units);
    const Date today = m_context.office.clock().today();
    const auto people = service::Organisation(m_context.office).members({}, today, today);
    m_holders->setPeople(people.value_or(QList<Member>()));
    fillUnits();
    showList();
    showHead();
    showPosition();
    if (m_view->current() == Comparison)
        m_versions->refresh();
}

void PositionsPage::showList()
{
    const auto held = service::heldOn(m_holdings, m_context.office.clock().today());
    QList<Row> rows;
    for (const Position& position : std::as_const(m_book.positions)) {
        if (!isShown(position))
            continue;
        const auto count = std::ranges::count_if(
            held, [&](const HeldPosition& one) { return one.code == position.code; });
        Cell name;
        name.text = position.name;
        name.code = position.code;
        Cell number = word(
            position.headCount ? u"%1/%2"_s.arg(count).arg(*position.headCount)
                               : QString::number(count));
        number.key = int(count);
        name.second = unitName(position.unit);
        rows.append({position.code, {name, number}});
    }
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.isEmpty())
        m_list->setCurrentId(rows.first().id);
}

void PositionsPage::showHead()
{
    QList<ChipData> chips;
    if (m_book.document)
        chips.append(stateChip(m_book.document->state));
    m_header->setChips(chips);
    QString hint = Tr::tr("%n positions", nullptr, int(m_book.positions.size()));
    if (m_book.document && isValid(m_book.document->effectiveFrom))
        hint += u" · "_s
            + Tr::tr("%1, from %2")
                  .arg(m_book.document->documentNumber, formDate(m_book.document->effectiveFrom));
    m_header->setHint(hint);
    const bool hr = m_context.shell.viewer().isHr;
    m_import->setVisible(hr);
    m_export->setVisible(hr);
    m_export->setEnabled(!m_book.positions.isEmpty());
    m_way->setVisible(m_book.document.has_value());
    m_add->setVisible(hr);
    m_add->setEnabled(m_book.editable);
    m_add->setToolTip(
        m_book.editable ? QString()
                        : Tr::tr("The list is on its way to approval, so nothing in it changes."));
}

QString PositionsPage::unitName(UnitId id) const
{
    const auto unit = std::ranges::find(m_units, id, &Unit::id);
    return unit == m_units.end() ? QString() : unit->name;
}

const Position* PositionsPage::chosen() const
{
    const auto found
        = std::ranges::find(m_book.positions, m_list->currentId(), &Position::code);
    return found == m_book.positions.end() ? nullptr : &*found;
}

void PositionsPage::choose(const QString& code)
{
    m_list->setCurrentId(code);
    showPosition();
}

void PositionsPage::showPosition()
{
    if (m_inEditor)
        return;
    const Position* position = chosen();
    m_reader->setHtml(position ? descriptionHtml(*position, unitName(position->unit)) : QString());
    QList<HeldPosition> holders;
    if (position) {
        std::ranges::copy_if(
            m_holdings, std::back_inserter(holders),
            [&](const HeldPosition& one) { return one.code == position->code; });
    }
    m_holders->show(
        holders, m_context.office.clock().today(), position && m_context.shell.viewer().isHr);
    m_stack->setCurrentWidget(m_reader);
    const bool may = position && m_book.editable;
    m_edit->setVisible(may);
    m_remove->setVisible(may);
    m_save->hide();
    m_cancel->hide();
}

void PositionsPage::edit(bool on)
{
    const Position* position = chosen();
    if (on && (!position || !m_book.editable))
        return;
    m_inEditor = on;
    m_holders->setVisible(!on); // the form has the room
    m_message->hide();
    if (!on) {
        refresh();
        m_list->setFocus();
        return;
    }
    m_editing = *position;
    m_editor->setPosition(*position);
    m_stack->setCurrentWidget(m_editor);
    m_edit->hide();
    m_remove->hide();
    m_save->show();
    m_cancel->show();
    m_editor->nameField()->setFocus();
    showEditor();
}

// In large type the form stands below the list: the page goes there.
void PositionsPage::showEditor()
{
    QTimer::singleShot(0, this, [this] {
        QWidget* above = m_document->parentWidget();
        while (above != nullptr && qobject_cast<QScrollArea*>(above) == nullptr)
            above = above->parentWidget();
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->verticalScrollBar()->setValue(m_document->mapTo(area->widget(), QPoint()).y());
    });
}

void PositionsPage::addPosition()
{
    if (m_inEditor || !m_book.editable)
        return;
    m_inEditor = true;
    m_holders->setVisible(false);
    m_editing.reset();
    Position blank;
    blank.unit = m_context.office.agency().unit.id;
    m_editor->setPosition(blank);
    m_stack->setCurrentWidget(m_editor);
    m_edit->hide();
    m_remove->hide();
    m_save->show();
    m_cancel->show();
    m_editor->nameField()->setFocus();
    showEditor();
}

Result<Position> PositionsPage::store(const Position& typed)
{
    service::Positions positions(m_context.office);
    const UnitId agency = m_context.office.agency().unit.id;
    if (!m_editing)
        return positions.save(agency, typed, {});
    return storeOver(
        this, m_editing->name, positionFields(m_units), *m_editing, typed,
        [&](const Position& mine, const Position& base) { return positions.save(agency, mine, base); },
        [&]() -> Result<std::optional<Position>> {
            const auto book = positions.book(agency);
            if (!book)
                return passOn(book);
            const auto found = std::ranges::find(book->positions, m_editing->code, &Position::code);
            return found == book->positions.end() ? std::nullopt : std::optional(*found);
        });
}

bool PositionsPage::save()
{
    const auto typed = m_editor->position();
    if (!typed) {
        m_message->show(Meaning::Trouble, typed.error().text);
        return false;
    }
    const auto saved = store(*typed);
    if (!saved) {
        m_message->show(Meaning::Trouble, saved.error().text);
        return false;
    }
    m_inEditor = false;
    m_holders->setVisible(true);
    refresh();
    choose(saved->code);
    m_list->setFocus();
    m_context.shell.status().say(Tr::tr("Saved %1.").arg(saved->name));
    return true;
}

bool PositionsPage::keep()
{
    return !m_inEditor || save();
}

bool PositionsPage::stepBack()
{
    if (m_inEditor) {
        edit(false);
        return true;
    }
    if (m_view->current() != Comparison)
        return false;
    m_view->setCurrent(List);
    showView();
    return true;
}

bool PositionsPage::focusFilter()
{
    m_view->setCurrent(List);
    showView();
    m_filter->setFocus();
    return true;
}

void PositionsPage::removePosition()
{
    const Position* position = chosen();
    if (!position)
        return;
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Take “%1” out of the list?").arg(position->name),
        Tr::tr("Its description goes with it. Approved versions keep it."),
        Tr::tr("Take out of the list"), true);
    if (!sure)
        return;
    const auto removed = service::Positions(m_context.office)
                             .remove(m_context.office.agency().unit.id, *position);
    refresh();
    if (!removed)
        m_message->show(Meaning::Trouble, removed.error().text);
}

void PositionsPage::importFile()
{
    const auto done = importForms(m_context, this, u"positions"_s, Tr::tr("Import positions"));
    refresh();
    if (!done)
        m_message->show(Meaning::Trouble, done.error().text);
}

void PositionsPage::exportFile()
{
    const auto done = exportForms(
        m_context, this, u"positions"_s, Tr::tr("Export positions"), u"vi-tri-viec-lam.xlsx"_s);
    if (!done)
        m_message->show(Meaning::Trouble, done.error().text);
}

void PositionsPage::openDocument()
{
    if (m_book.document)
        m_context.shell.openPage(
            u"approvals"_s, {{u"document"_s, m_book.document->id.toString()}});
}

void PositionsPage::showView()
{
    const bool comparison = m_view->current() == Comparison;
    m_views->setCurrentIndex(m_view->current());
    if (comparison)
        m_versions->refresh();
}

/// Those of a unit with everything below it; the first entry stands for all.
void PositionsPage::fillUnits()
{
    QHash<UnitId, int> counts;
    for (const Position& position : std::as_const(m_book.positions)) {
        UnitId at = position.unit;
        for (int depth = 0; !at.isNull() && depth < deepest; ++depth) {
            ++counts[at];
            const auto unit = std::ranges::find(m_units, at, &Unit::id);
            at = unit == m_units.end() ? UnitId() : unit->parent;
        }
    }
    const QVariant chosen = m_unit->currentData();
    m_unit->clear();
    m_unit->addItem(Tr::tr("All units (%1)").arg(m_book.positions.size()), QString());
    const auto add = [&](auto&& self, UnitId above, int depth) -> void {
        for (const Unit& unit : std::as_const(m_units)) {
            const bool top = above.isNull() && std::ranges::find(m_units, unit.parent, &Unit::id) == m_units.end();
            if ((unit.parent != above || above.isNull()) && !top)
                continue;
            const int count = counts.value(unit.id);
            if (count > 0)
                m_unit->addItem(
                    u"%1%2 (%3)"_s.arg(QString(qsizetype(depth) * 3, u' '), unit.name).arg(count), unit.id.toString());
            if (depth < deepest)
                self(self, unit.id, depth + 1);
        }
    };
    add(add, UnitId(), 0);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

bool PositionsPage::isShown(const Position& position) const
{
    const auto wanted = UnitId::parse(m_unit->currentData().toString());
    if (!wanted || wanted->isNull())
        return true;
    UnitId at = position.unit;
    for (int depth = 0; !at.isNull() && depth < deepest; ++depth) {
        if (at == *wanted)
            return true;
        const auto unit = std::ranges::find(m_units, at, &Unit::id);
        at = unit == m_units.end() ? UnitId() : unit->parent;
    }
    return false;
}

void PositionsPage::appoint(const QString& person, const Date& first, const QString& document)
{
    const Position* position = chosen();
    if (!position)
        return;
    PositionHolding holding;
    holding.position = position->id;
    holding.person = PersonId::parse(person).value_or(PersonId());
    holding.first = first;
    holding.document = document;
    const auto done = service::Positions(m_context.office).appoint(holding);
    if (!done) {
        m_holders->setError(done.error().text);
        return;
    }
    m_holders->clearForm();
    refresh();
}

void PositionsPage::end(const QString& holding, const Date& last)
{
    const auto found = std::ranges::find_if(m_holdings, [&](const HeldPosition& one) {
        return one.holding.id.toString() == holding;
    });
    if (found == m_holdings.end())
        return;
    const auto done = service::Positions(m_context.office).end(found->holding, last);
    if (!done) {
        m_holders->setError(done.error().text);
        return;
    }
    m_holders->clearForm();
    refresh();
}

} // namespace soviec
