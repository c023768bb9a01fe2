// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_verification.h"

#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/year_content.h"
#include "core/service/signature_history.h"
#include "core/storage/audit_repository.h"
#include "core/storage/dossier_repository.h"
#include "core/storage/year_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

QString levelText(const std::optional<Level>& level)
{
    return level ? levelLabel(*level) : u"-"_s;
}

// The quota may have made a good one of an excellent one; its figures have to bear that out.
bool followsFromQuota(const KeptYear& kept, Level before, Level after)
{
    if (before != Level::Excellent || after != Level::Good)
        return false;
    return std::ranges::any_of(kept.quotas, [](const KeptQuota& quota) {
        return quota.candidates > quota.allowed;
    });
}

QStringList resultFindings(const YearRating& rating, const KeptYear& kept, const RuleSet& set)
{
    YearOptions options;
    options.year = rating.year;
    options.trace = TraceMode::Off;
    const auto again = ratePerson(kept.input, set, options);
    if (!again)
        return {Tr::tr("what is kept cannot be rated: %1").arg(again.error().text)};
    QStringList found;
    const QString exact = again->exact ? again->exact->toString() : QString();
    if (again->mean != rating.mean || exact != rating.exactMean
        || again->mean != kept.result.mean) {
        found.append(Tr::tr("the mean shown (%1) is not what its periods give (%2)")
                         .arg(
                             rating.mean ? rating.mean->toString(2) : u"-"_s,
                             again->mean ? again->mean->toString(2) : u"-"_s));
    }
    const bool fits = rating.level && again->level
        && (*rating.level == *again->level
            || followsFromQuota(kept, *again->level, *rating.level));
    if (!fits || again->byScore != kept.result.byScore) {
        found.append(Tr::tr("the level shown (%1) is not what its periods and facts give (%2)")
                         .arg(levelText(rating.level), levelText(again->level)));
    }
    const bool most = rating.level == Level::Excellent
        && std::ranges::any_of(
            kept.quotas, [](const KeptQuota& quota) { return quota.allowed < 1; });
    if (most)
        found.append(Tr::tr("it is excellent and the quota it keeps allows nobody"));
    return found;
}

} // namespace

Result<QStringList> YearVerification::check(const YearRating& rating)
{
    const auto set = m_rules.stored(rating.ruleSetId, rating.ruleChecksum);
    if (!set) {
        if (set.error().code != ErrorCode::Damaged)
            return passOn(set);
        return QStringList {set.error().text};
    }
    QStringList found;
    const auto kept = readKeptYear(rating.content);
    if (!kept)
        found.append(kept.error().text);
    else
        found += resultFindings(rating, *kept, **set);
    if (yearContentHash(rating) != rating.contentHash)
        found.append(Tr::tr("its content is not what was signed"));
    const auto history = signatureFindings(
        m_office.db(), rating.id.toString(), yearSignatureRecord(rating));
    if (!history)
        return passOn(history);
    return found + *history;
}

Result<void> YearVerification::checkRatings(YearVerdict& verdict)
{
    storage::YearRepository ratings(m_office.db());
    YearRatingId last;
    for (;;) {
        const auto page = ratings.signedAfter(last, pageSize);
        if (!page)
            return passOn(page);
        for (const YearRating& rating : *page) {
            last = rating.id;
            ++verdict.ratings;
            const auto found = check(rating);
            if (!found)
                return passOn(found);
            if (found->isEmpty())
                continue;
            verdict.findings.append(
                {0, rating.id.toString(),
                 Tr::tr("Rating of %1, %2, revision %3: %4.")
                     .arg(Period::year(rating.year).label(), rating.unitName)
                     .arg(rating.revision)
                     .arg(found->join(u"; "_s))});
        }
        if (page->size() < pageSize)
            return {};
    }
}

Result<void> YearVerification::checkFiles(YearVerdict& verdict)
{
    storage::DossierRepository dossiers(m_office.db());
    AttachmentId last;
    for (;;) {
        const auto page = dossiers.attachmentsAfter(last, pageSize);
        if (!page)
            return passOn(page);
        for (const Attachment& file : *page) {
            last = file.id;
            ++verdict.files;
            const auto bytes = dossiers.content(file.id);
            if (!bytes)
                return passOn(bytes);
            if (sha256Tag(*bytes) != file.hash) {
                verdict.findings.append(
                    {0, file.id.toString(),
                     Tr::tr("The file “%1” of a dossier is not the one that was attached.")
                         .arg(file.name)});
            }
        }
        if (page->size() < pageSize)
            return {};
    }
}

Result<YearVerdict> YearVerification::run()
{
    YearVerdict verdict;
    if (const auto done = checkRatings(verdict); !done)
        return passOn(done);
    if (const auto done = checkFiles(verdict); !done)
        return passOn(done);
    return verdict;
}

} // namespace soviec::service
