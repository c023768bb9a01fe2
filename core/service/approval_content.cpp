// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_content.h"

#include "core/base/json.h"
#include "core/base/number.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_draft.h"
#include "core/service/catalog_content.h"
#include "core/service/office.h"
#include "core/service/position_content.h"
#include "core/service/rule_desk.h"
#include "core/storage/rule_repository.h"

#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

template <class IdType>
IdType carried(const Approval& approval)
{
    return IdType::parse(approval.id.toString()).value_or(IdType());
}

Error gone(const Approval& approval)
{
    return {
        ErrorCode::NotFound,
        Tr::tr("What “%1” carries is no longer there. Read the list again.").arg(approval.title),
        approval.id.toString()};
}

Result<RuleDraft> ruleDraft(Office& office, const Approval& approval)
{
    const auto draft = storage::RuleRepository(office.db()).draft(carried<RuleDraftId>(approval));
    if (!draft)
        return passOn(draft);
    if (!*draft)
        return std::unexpected(gone(approval));
    return **draft;
}

QString shownValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(canonicalJson(value));
}

// One line a leaf of the text, objects by key, so that a comment can name its place.
void appendLines(QList<DocumentLine>& lines, const QString& path, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendLines(lines, path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value());
        return;
    }
    const QJsonArray list = value.toArray();
    if (!list.isEmpty() && list.first().isObject()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            appendLines(lines, u"%1[%2]"_s.arg(path).arg(i), list[i]);
        return;
    }
    lines.append({path, shownValue(value), path.section(u'.', 0, 0).section(u'[', 0, 0), {}});
}

Result<DocumentContent> rulesContent(Office& office, const Approval& approval)
{
    const auto draft = ruleDraft(office, approval);
    if (!draft)
        return passOn(draft);
    DocumentContent content;
    content.hash = sha256Tag(draft->text);
    const auto json = parseJsonStrict(draft->text);
    if (json)
        appendLines(content.lines, {}, *json);
    content.summary = {Tr::tr("Rule set “%1”, drafted by %2").arg(draft->title, draft->authorName)};
    return content;
}

} // namespace

Result<DocumentContent> documentContent(Office& office, const Approval& approval)
{
    switch (approval.kind) {
    case DocumentKind::Catalog: return catalogContent(office, carried<CatalogId>(approval));
    case DocumentKind::Rules: return rulesContent(office, approval);
    case DocumentKind::Positions:
        return positionContent(office, carried<PositionSetId>(approval));
    case DocumentKind::Competencies:
        return competencyContent(office, carried<CompetencyFrameworkId>(approval));
    }
    return std::unexpected(gone(approval));
}

Result<QString> documentHash(Office& office, const Approval& approval)
{
    const auto content = documentContent(office, approval);
    if (!content)
        return passOn(content);
    return content->hash;
}

Result<void> enactDocument(Office& office, const Approval& approval)
{
    if (approval.kind != DocumentKind::Rules)
        return {};
    return RuleDesk(office).publishApproved(
        carried<RuleDraftId>(approval), {approval.effectiveFrom, approval.documentNumber, false});
}

Result<void> checkBeforeSubmission(Office& office, const Approval& approval)
{
    if (approval.kind == DocumentKind::Catalog)
        return checkCatalog(office, carried<CatalogId>(approval));
    if (approval.kind == DocumentKind::Positions)
        return checkPositionSet(office, carried<PositionSetId>(approval));
    if (approval.kind == DocumentKind::Competencies)
        return checkCompetencyFramework(office, carried<CompetencyFrameworkId>(approval));
    if (approval.kind != DocumentKind::Rules)
        return {};
    const auto draft = ruleDraft(office, approval);
    if (!draft)
        return passOn(draft);
    const auto reading = RuleDesk(office).check(draft->text);
    if (!reading)
        return passOn(reading);
    if (reading->errors() > 0) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The draft has %n errors and cannot be submitted. Mend them first.", nullptr,
                   reading->errors()));
    }
    // Comments are open to everybody from now on, the text is not.
    if (draft->state != RuleDraftState::Drafting)
        return {};
    RuleDraft sent = *draft;
    sent.state = RuleDraftState::Circulated;
    return storage::RuleRepository(office.db()).update(sent);
}

} // namespace soviec::service
