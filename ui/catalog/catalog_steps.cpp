// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of catalogs writes.
#include "core/base/tr.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/work_proposals.h"
#include "ui/catalog/catalog_fields.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/catalog_views.h"
#include "ui/catalog/consolidation_view.h"
#include "ui/catalog/head_view.h"
#include "ui/catalog/item_list.h"
#include "ui/catalog/item_panel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/store_over.h"
#include "ui/shell/factor_prompt.h"

#include <QComboBox>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

Result<CatalogItem> CatalogPage::storeItem(const CatalogItem& mine)
{
    service::CatalogDesk desk(m_context.office);
    if (mine.id.isNull())
        return desk.save(mine);
    const auto units = service::Organisation(m_context.office).units();
    if (!units)
        return passOn(units);
    return storeOver(
        this, m_item->shown().code, itemFields(*units), m_item->shown(), mine,
        [&](const CatalogItem& item, const CatalogItem& shown) { return desk.save(item, shown); },
        [&]() -> Result<std::optional<CatalogItem>> {
            const auto items = service::Catalogs(m_context.office).itemsOf(mine.catalog);
            if (!items)
                return passOn(items);
            const auto found = std::ranges::find(**items, mine.id, &CatalogItem::id);
            return found == (*items)->end() ? std::nullopt : std::optional(*found);
        });
}

bool CatalogPage::saveItem()
{
    const auto item = m_item->item();
    if (!item)
        return false;
    QString code;
    if (m_answering) {
        const auto answered
            = service::WorkProposals(m_context.office).accept(m_answering, item->catalog, *item);
        if (!answered) {
            m_item->setError(answered.error().text);
            return false;
        }
        code = answered->itemCode;
    } else {
        const auto saved = storeItem(*item);
        if (!saved) {
            m_item->setError(saved.error().text);
            return false;
        }
        code = saved->code;
    }
    m_adding = false;
    m_answering = {};
    m_item->settle();
    refresh();
    m_list->setCurrentCode(code);
    say(Tr::tr("%1 is stored in the draft.").arg(code));
    return true;
}

void CatalogPage::removeItem()
{
    const CatalogItem* item = m_list->current();
    if (!item)
        return;
    const QString code = item->code;
    if (!m_context.dialogs.confirm(
            this, Tr::tr("Remove %1?").arg(code),
            Tr::tr("The item leaves this draft; approved versions keep it."), Tr::tr("Remove"), true))
        return;
    const auto removed = service::CatalogDesk(m_context.office).remove(item->id);
    refresh();
    if (stands(removed))
        say(Tr::tr("%1 left the draft.").arg(code));
}

void CatalogPage::draftVersion()
{
    const auto title = m_context.dialogs.askText(
        this, Tr::tr("Draft the next version"), Tr::tr("Title of the catalog"), Tr::tr("Draft"),
        chosen() ? chosen()->title : QString());
    if (!title)
        return;
    const auto made = service::CatalogDesk(m_context.office)
                          .draft(m_context.office.agency().unit.id, *title);
    if (!stands(made))
        return;
    readVersions();
    m_versions->setCurrentIndex(m_versions->findData(made->id.toString()));
    showVersion();
    say(Tr::tr("The draft holds what is in force. Change it, then submit it on the Approvals page."));
}

void CatalogPage::merge(const QString& kept, const QString& givenUp)
{
    const TaskCatalog* catalog = chosen();
    if (!catalog)
        return;
    const auto merged = service::CatalogDesk(m_context.office).merge(catalog->id, kept, givenUp);
    refresh();
    if (stands(merged))
        say(Tr::tr("%1 leads to %2 from now on.").arg(givenUp, kept));
}

void CatalogPage::decline(const QString& id)
{
    const auto reason = m_context.dialogs.askText(
        this, Tr::tr("Decline the proposal"), Tr::tr("Why? The person who proposed it reads it."),
        Tr::tr("Decline"));
    if (!reason)
        return;
    const auto declined = service::WorkProposals(m_context.office)
                              .decline(ProposalId::parse(id).value_or(ProposalId()), *reason);
    showView();
    if (stands(declined))
        say(Tr::tr("The proposal is answered."));
}

void CatalogPage::propose()
{
    const auto task = m_context.dialogs.askText(
        this, Tr::tr("Propose work for the catalog"), Tr::tr("Which work does the catalog lack?"),
        Tr::tr("Propose"));
    if (!task)
        return;
    WorkProposal proposal;
    proposal.task = *task;
    const auto made = service::WorkProposals(m_context.office).propose(proposal);
    showView();
    if (stands(made))
        say(Tr::tr("The lead body decides. Record the work in the diary meanwhile."));
}

void CatalogPage::saveHead(const service::CatalogHead& typed)
{
    service::CatalogDesk desk(m_context.office);
    const auto changed = storeOver(
        this, m_head->shown().catalog.title, headFields(), m_head->shown(), typed,
        [&](const service::CatalogHead& head, const service::CatalogHead&) {
            return desk.changeHead(head);
        },
        [&]() -> Result<std::optional<service::CatalogHead>> { return desk.head(typed.catalog.id); });
    if (!changed) {
        m_head->setError(changed.error().text);
        return;
    }
    m_head->settle();
    refresh();
    say(Tr::tr("Groups and points are stored in the draft; coefficients follow the divisor."));
}

void CatalogPage::consolidate(const QStringList& documents, const QString& title)
{
    QList<CatalogId> parts;
    for (const QString& id : documents)
        parts.append(CatalogId::parse(id).value_or(CatalogId()));
    // The draft belongs to the body that consolidates.
    UnitId unit = m_context.office.agency().unit.id;
    for (const DutyHolder& duty : m_context.office.who().duties) {
        if (duty.duty == Duty::LeadBody)
            unit = duty.unit;
    }
    const auto code = askFactor(m_context, this);
    if (!code)
        return;
    const auto made = service::CatalogDesk(m_context.office).consolidate(unit, title, parts, *code);
    if (!made) {
        m_parts->setError(made.error().text);
        return;
    }
    refresh();
    m_versions->setCurrentIndex(m_versions->findData(made->id.toString()));
    m_view->setCurrent(Duplicates);
    showVersion();
    m_context.shell.refreshCounts();
    say(Tr::tr("The parts are joined. Look through the duplicates, then submit the catalog."));
}

} // namespace soviec
