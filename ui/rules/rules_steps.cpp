// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of rule sets does to drafts.
#include "core/base/file.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "ui/rules/publish_panel.h"
#include "ui/rules/rule_source.h"
#include "ui/rules/rules_page.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/status_line.h"
#include "ui/shared/store_over.h"

#include <QFile>

namespace soviec {

using namespace Qt::StringLiterals;

void RulesPage::presented(const Result<service::RuleDocument>& document, const QString& sentence)
{
    if (!document) {
        m_message->show(Meaning::Trouble, document.error().text);
        return;
    }
    m_message->hide();
    m_document = *document;
    m_inStep = true;
    showList();
    m_list->setCurrentId(code(document->entry.ref.origin) + u':' + document->entry.ref.id);
    m_inStep = false;
    present(*document);
    m_context.shell.status().say(sentence);
}

// A change by a field is one step: it is kept at once and can be taken back.
void RulesPage::take(const QString& text)
{
    const QString before = m_source->toPlainText();
    m_source->setSource(text, true);
    m_saveDue = true;
    saveNow();
    if (!m_saveDue)
        m_context.shell.status().say(Tr::tr("The draft is changed."), [this, before] { take(before); });
}

void RulesPage::saveNow()
{
    m_saveSoon.stop();
    const auto id = draftId();
    if (!m_saveDue || !id)
        return;
    const QByteArray text = m_source->toPlainText().toUtf8();
    m_inStep = true;
    const auto document
        = service::RuleDesk(m_context.office).save(*id, m_document->entry.version, text);
    m_inStep = false;
    if (document)
        saved(*document);
    else
        notSaved(document.error());
}

void RulesPage::notSaved(const Error& error)
{
    if (error.code == ErrorCode::Conflict && membersTyped())
        m_message->show(
            Meaning::Trouble, error.text, Tr::tr("Compare and choose…"), [this] { saveChosen(); });
    else
        m_message->show(Meaning::Trouble, error.text, Tr::tr("Read the stored text"), [this] {
            m_saveDue = false;
            refresh();
        });
}

// What is typed, taken apart; nothing while it is no whole text.
std::optional<RuleMembers> RulesPage::membersTyped() const
{
    return RuleMembers::of(m_source->toPlainText().toUtf8(), m_document->entry.version);
}

// Somebody else stored this draft: value by value, nothing is overwritten and nothing typed is lost.
void RulesPage::saveChosen()
{
    const auto id = draftId();
    const auto mine = membersTyped();
    const auto base = RuleMembers::of(m_document->reading.text, m_document->entry.version);
    if (!id || !mine || !base)
        return;
    service::RuleDesk desk(m_context.office);
    const auto stored = [&]() -> Result<std::optional<RuleMembers>> {
        const auto now = desk.read(m_document->entry.ref);
        if (!now)
            return passOn(now);
        return RuleMembers::of(now->reading.text, now->entry.version);
    };
    const auto theirs = stored();
    if (!theirs)
        return notSaved(theirs.error());
    m_inStep = true;
    const auto document = storeOver(
        this, m_document->entry.title, ruleFields(*base, *mine, theirs->value_or(*base)), *base, *mine,
        [&](const RuleMembers& typed, const RuleMembers& shown) {
            return desk.save(*id, shown.version, typed.text());
        },
        stored);
    m_inStep = false;
    if (document)
        saved(*document);
    else
        notSaved(document.error());
}

void RulesPage::saved(const service::RuleDocument& document)
{
    m_saveDue = false;
    m_message->hide();
    m_context.shell.status().showSaved(localTime(m_context.office.clock().now()));
    for (service::RuleEntry& entry : m_sets) {
        if (entry.ref == document.entry.ref)
            entry = document.entry;
    }
    m_inStep = true;
    showRows();
    m_inStep = false;
    present(document);
}

bool RulesPage::keep()
{
    saveNow();
    return !m_saveDue;
}

void RulesPage::copy()
{
    if (!may(u"copy"_s))
        return;
    presented(
        service::RuleDesk(m_context.office).copy(m_document->entry.ref),
        Tr::tr("A draft was made: a whole copy of the set."));
    if (may(u"edit"_s))
        showView(Edit);
}

void RulesPage::overlay()
{
    if (!may(u"overlay"_s))
        return;
    presented(
        service::RuleDesk(m_context.office).overlay(m_document->entry.ref),
        Tr::tr("A draft was made: it holds only what differs from its base."));
    if (may(u"edit"_s))
        showView(Edit);
}

void RulesPage::openFile()
{
    const QString path = m_context.dialogs.openFile(
        this, Tr::tr("Open a rule set"), Tr::tr("Rule sets (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->show(Meaning::Trouble, Tr::tr("%1 cannot be read.").arg(path));
        return;
    }
    presented(
        service::RuleDesk(m_context.office).begin(file.readAll()),
        Tr::tr("A draft was made from the file."));
}

void RulesPage::saveFile()
{
    if (!m_document)
        return;
    const QString path = m_context.dialogs.saveFile(
        this, Tr::tr("Save the rule set"), m_document->entry.setId + u".json"_s,
        Tr::tr("Rule sets (*.json)"));
    if (path.isEmpty())
        return;
    if (writeFile(path, m_source->toPlainText().toUtf8()))
        m_context.shell.status().say(Tr::tr("The rule set is saved as %1.").arg(path));
    else
        m_message->show(Meaning::Trouble, Tr::tr("%1 cannot be written.").arg(path));
}

void RulesPage::send()
{
    const auto id = draftId();
    if (!id || !keep())
        return;
    presented(
        service::RuleDesk(m_context.office).send(*id),
        Tr::tr("The draft is sent round: everybody reads it and comments."));
}

void RulesPage::withdraw()
{
    if (const auto id = draftId()) {
        presented(
            service::RuleDesk(m_context.office).withdraw(*id),
            Tr::tr("The draft is with its authors again."));
    }
}

void RulesPage::discard()
{
    const auto id = draftId();
    if (!id)
        return;
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Give this draft up?"),
        Tr::tr("“%1” leaves the list. Its text and comments stay in the history.")
            .arg(m_document->entry.title),
        Tr::tr("Give up"), true);
    if (!sure)
        return;
    m_saveDue = false;
    m_saveSoon.stop();
    if (const auto done = service::RuleDesk(m_context.office).discard(*id); !done) {
        m_message->show(Meaning::Trouble, done.error().text);
        return;
    }
    m_document.reset();
    refresh();
    m_context.shell.status().say(Tr::tr("The draft was given up."));
}

void RulesPage::publish(const service::RulePublication& publication)
{
    const auto id = draftId();
    if (!id || !keep())
        return;
    const bool sure = m_context.dialogs.confirm(
        this, Tr::tr("Publish “%1”?").arg(m_document->entry.title),
        Tr::tr("It applies from %1 by %2. A published set never changes; a later edition can take "
               "its place.")
            .arg(formDate(publication.from), publication.decision),
        Tr::tr("Publish"));
    if (!sure)
        return;
    const auto document = service::RuleDesk(m_context.office).publish(*id, publication);
    if (document)
        m_publish->hide();
    presented(document, Tr::tr("The set is published."));
    if (document)
        showView(Read);
}

} // namespace soviec
