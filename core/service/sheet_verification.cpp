// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_verification.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/score_json.h"
#include "core/service/office.h"
#include "core/service/sheet_content.h"
#include "core/service/signature_history.h"
#include "core/storage/audit_repository.h"
#include "core/storage/sheet_repository.h"

#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

// The figures of a result; its sentences depend on the language it was signed in.
QByteArray figuresOf(QJsonObject result)
{
    QJsonArray steps;
    const QJsonArray trace = result.value(u"trace"_s).toArray();
    for (const QJsonValue value : trace) {
        QJsonObject step = value.toObject();
        step.remove(u"text"_s);
        steps.append(step);
    }
    result.insert(u"trace"_s, steps);
    return canonicalJson(result);
}

QStringList scoreFindings(const PeriodSheet& sheet, const KeptCase& kept, const RuleSet& set)
{
    QStringList found;
    const auto result = scorePeriod(kept.input, set, TraceMode::On);
    if (!result)
        return {Tr::tr("the case kept cannot be scored: %1").arg(result.error().text)};
    const auto stored = parseJsonStrict(sheet.resultJson);
    if (!stored
        || figuresOf(stored->toObject()) != figuresOf(toJson(*result, kept.input.period, set)))
        found.append(Tr::tr("the result kept is not what its case gives"));
    if (sheet.total != result->total || sheet.resultPoints != result->resultPoints
        || sheet.commonPoints != result->commonPoints || sheet.level != code(result->level)) {
        found.append(Tr::tr("the points shown (%1) are not what its case gives (%2)")
                         .arg(
                             sheet.total ? sheet.total->toString(2) : u"-"_s,
                             result->total ? result->total->toString(2) : u"-"_s));
    }
    for (const auto& points : {kept.input.common, kept.input.results}) {
        for (auto it = points.cbegin(); it != points.cend(); ++it) {
            if (sheet.selfScores.value(it.key()) != it.value())
                found.append(
                    Tr::tr("the self score of %1 is not the one that was signed").arg(it.key()));
        }
    }
    return found;
}

} // namespace

Result<QStringList> SheetVerification::check(const PeriodSheet& sheet)
{
    const auto set = m_rules.stored(sheet.ruleSetId, sheet.ruleChecksum);
    if (!set) {
        if (set.error().code != ErrorCode::Damaged)
            return passOn(set);
        return QStringList {set.error().text};
    }
    QStringList found;
    const auto kept = readKeptCase(sheet.caseJson, **set);
    if (!kept)
        found.append(kept.error().text);
    else
        found += scoreFindings(sheet, *kept, **set);
    if (contentHash(sheet) != sheet.contentHash)
        found.append(Tr::tr("its content is not what was signed"));
    const auto history = signatureFindings(
        m_office.db(), sheet.id.toString(), signatureRecord(sheet));
    if (!history)
        return passOn(history);
    return found + *history;
}

Result<SheetVerdict> SheetVerification::run()
{
    SheetVerdict verdict;
    storage::SheetRepository sheets(m_office.db());
    SheetId last;
    for (;;) {
        const auto page = sheets.signedAfter(last, pageSize);
        if (!page)
            return passOn(page);
        for (const PeriodSheet& sheet : *page) {
            last = sheet.id;
            ++verdict.sheets;
            const auto found = check(sheet);
            if (!found)
                return passOn(found);
            if (found->isEmpty())
                continue;
            verdict.findings.append(
                {0, sheet.id.toString(),
                 Tr::tr("Sheet of %1, %2, revision %3: %4.")
                     .arg(sheet.period.label(), sheet.unitName)
                     .arg(sheet.revision)
                     .arg(found->join(u"; "_s))});
        }
        if (page->size() < pageSize)
            return verdict;
    }
}

} // namespace soviec::service
