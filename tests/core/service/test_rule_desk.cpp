// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_desk.h"
#include "core/service/approvals.h"
#include "core/service/audit.h"
#include "core/service/rule_sets.h"
#include "core/storage/audit_repository.h"
#include "core/storage/rule_repository.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/postgres/cluster.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

RuleDraftId draftId(const RuleDocument& document)
{
    return RuleDraftId::parse(document.entry.ref.id).value_or(RuleDraftId());
}

} // namespace

/// Drafts, comments, publication, and which set a sheet follows then.
class TestRuleDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    RuleDesk desk() { return RuleDesk(f->office()); }
    RuleDocument copied() { return must(desk().copy(RuleRef::builtIn(u"nd335-2025"_s))); }
    RuleDocument changed(const RuleDocument& document, const QString& from, const QString& to)
    {
        QString text = QString::fromUtf8(document.reading.text);
        if (!text.contains(from))
            qFatal("not there: %s", qPrintable(from));
        text.replace(from, to);
        return must(desk().save(draftId(document), document.entry.version, text.toUtf8()));
    }
    RuleDocument published(const Date& from, const QString& cap = u"component"_s)
    {
        const auto document
            = changed(copied(), u"\"value\": \"total\""_s, u"\"value\": \"%1\""_s.arg(cap));
        return must(desk().publish(draftId(document), {from, u"QĐ 12/QĐ-UBND"_s, false}));
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void copyHasAnIdOfItsOwnAndNoFinding()
    {
        const auto document = copied();
        QCOMPARE(document.entry.setId, u"nd335-2025-xms"_s);
        QVERIFY(document.reading.set);
        QVERIFY(document.reading.findings.isEmpty());
        QVERIFY(document.reading.text.contains("\"format\": 1,\n  \"id\": \"nd335-2025-xms\""));
        QCOMPARE(copied().entry.setId, u"nd335-2025-xms-2"_s);
        QCOMPARE(
            document.actions,
            (QStringList {u"edit"_s, u"send"_s, u"publish"_s, u"discard"_s, u"comment"_s,
                          u"copy"_s}));
    }

    void anyTextIsKeptWithItsFindings()
    {
        const auto document = copied();
        const auto broken = must(desk().save(draftId(document), 1, "{\"id\": "));
        QCOMPARE(broken.reading.text, QByteArray("{\"id\": "));
        QVERIFY(!broken.reading.set);
        QCOMPARE(broken.entry.errors, 1);
        QCOMPARE(broken.reading.findings[0].code, u"not_json"_s);
        QCOMPARE(broken.entry.setId, u"nd335-2025-xms"_s);
        QCOMPARE(broken.entry.version, 2);
        QCOMPARE(must(desk().read(broken.entry.ref)).reading.text, broken.reading.text);
        const auto late = desk().save(draftId(document), 1, "{}");
        QCOMPARE(int(late.error().code), int(ErrorCode::Conflict));
        const auto refused = desk().publish(draftId(document), {Date(2026, 5, 1), u"QĐ 1"_s, false});
        QCOMPARE(int(refused.error().code), int(ErrorCode::Refused));
        QCOMPARE(int(desk().save(draftId(document), 2, "\xff").error().code), int(ErrorCode::Invalid));
    }

    void builtInIdIsReserved()
    {
        const auto document
            = changed(copied(), u"\"nd335-2025-xms\""_s, u"\"nd335-2025\""_s);
        QCOMPARE(document.reading.findings.value(0).code, u"reserved_id"_s);
        QCOMPARE(document.reading.findings.value(0).place, u"id"_s);
        QVERIFY(!desk().publish(draftId(document), {Date(2026, 5, 1), u"QĐ 1"_s, false}));
    }

    void overlayShowsItsDifferencesAndItsOwnPlaces()
    {
        auto document = must(desk().overlay(RuleRef::builtIn(u"nd335-2025"_s)));
        QCOMPARE(document.entry.overlayOf, u"nd335-2025"_s);
        QVERIFY(document.reading.set);
        QCOMPARE(document.reading.overlaid.size(), 3); // id and title, Vietnamese and English
        const QString id = u"\"id\": \"nd335-2025-xms\""_s;
        document = changed(
            document, id, id + u", \"bands\": [{\"level\": \"good\", \"from\": \"75\"}]"_s);
        QVERIFY(!document.reading.set);
        QCOMPARE(document.reading.findings[0].code, u"band_gap"_s);
        QCOMPARE(document.reading.findings[0].place, u"bands[completed].below"_s);
        document = changed(document, u"\"75\"}"_s, u"\"75\"},{\"level\":\"completed\",\"below\":\"75\"}"_s);
        QVERIFY(document.reading.set);
        QCOMPARE(document.reading.set->band(Level::Good)->from, Decimal(75));
        const auto differences
            = must(desk().compare(RuleRef::builtIn(u"nd335-2025"_s), document.entry.ref));
        QCOMPARE(differences, document.reading.overlaid);
        const auto edition = must(desk().publish(draftId(document), {Date(2026, 5, 1), u"QĐ 2"_s, false}));
        QCOMPARE(edition.entry.overlayOf, u"nd335-2025"_s);
        QCOMPARE(edition.reading.set->band(Level::Good)->from, Decimal(75));
        // a published overlay is a whole set: the base may go
        document = changed(must(desk().overlay(RuleRef::builtIn(u"nd335-2025"_s))), u"sha256:"_s, u"sha256:0"_s);
        QCOMPARE(document.reading.findings[0].code, u"base_changed"_s);
        QCOMPARE(document.reading.findings[0].place, u"overlay_of.checksum"_s);
    }

    void rightsAreAsked()
    {
        f->as(u"ha"_s);
        QCOMPARE(int(desk().copy(RuleRef::builtIn(u"nd335-2025"_s)).error().code), int(ErrorCode::Forbidden));
        QVERIFY(must(desk().read(RuleRef::builtIn(u"nd335-2025"_s))).actions.isEmpty());
        f->as(u"nga"_s); // HR drafts, but does not publish
        const auto document = copied();
        QVERIFY(!document.actions.contains(u"publish"_s));
        const RulePublication publication {Date(2026, 5, 1), u"QĐ 1"_s, false};
        QCOMPARE(int(desk().publish(draftId(document), publication).error().code), int(ErrorCode::Forbidden));
        f->as(u"ha"_s);
        QVERIFY(must(desk().read(document.entry.ref)).actions.isEmpty());
        QVERIFY(!desk().comment(draftId(document), u"bands"_s, u"Nâng ngưỡng"_s));
        f->as(u"nga"_s);
        QVERIFY(must(desk().send(draftId(document))).actions.contains(u"withdraw"_s));
        f->as(u"ha"_s);
        QCOMPARE(int(desk().withdraw(draftId(document)).error().code), int(ErrorCode::Forbidden));
        QVERIFY(desk().comment(draftId(document), u"bands[good].from"_s, u"Nâng ngưỡng lên 75"_s));
        QVERIFY(!desk().comment(draftId(document), u"bands"_s, u"  "_s));
        const auto comments = must(desk().comments(draftId(document)));
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments[0].authorName, u"Trần Thị Minh Hà"_s);
        QCOMPARE(comments[0].path, u"bands[good].from"_s);
        f->as({});
        must(desk().withdraw(draftId(document)));
        must(desk().discard(draftId(document)));
        QCOMPARE(int(desk().send(draftId(document)).error().code), int(ErrorCode::Refused));
        QCOMPARE(must(desk().comments(draftId(document))).size(), 1);
    }

    void publishingAsksForDayDocumentAndRoom()
    {
        const auto document = copied();
        QVERIFY(!desk().publish(draftId(document), {Date(), u"QĐ 1"_s, false}));
        QVERIFY(!desk().publish(draftId(document), {Date(2026, 5, 1), u" "_s, false}));
        const auto first = must(desk().publish(draftId(document), {Date(2026, 5, 1), u"QĐ 1"_s, false}));
        QCOMPARE(first.entry.edition, 1);
        QCOMPARE(isoDate(first.reading.set->from), u"2026-05-01"_s);
        // the next edition of the same set begins later
        auto next = must(desk().copy(first.entry.ref));
        QCOMPARE(next.entry.setId, first.entry.setId);
        const auto early = desk().publish(draftId(next), {Date(2026, 5, 1), u"QĐ 2"_s, false});
        QCOMPARE(int(early.error().code), int(ErrorCode::Refused));
        const auto second = must(desk().publish(draftId(next), {Date(2026, 7, 1), u"QĐ 2"_s, false}));
        QCOMPARE(second.entry.edition, 2);
        QCOMPARE(isoDate(must(desk().read(first.entry.ref)).entry.to), u"2026-06-30"_s);
        // another set for the same people is in the way, unless it takes the place
        const auto other = copied();
        const auto overlap = desk().publish(draftId(other), {Date(2026, 9, 1), u"QĐ 3"_s, false});
        QCOMPARE(int(overlap.error().code), int(ErrorCode::Refused));
        QVERIFY(overlap.error().text.contains(u"nd335-2025-xms"_s));
        must(desk().publish(draftId(other), {Date(2026, 9, 1), u"QĐ 3"_s, true}));
        QCOMPARE(isoDate(must(desk().read(second.entry.ref)).entry.to), u"2026-08-31"_s);
    }

    void setsASheetCannotHoldAreNotPublished()
    {
        const auto hours = must(desk().copy(RuleRef::builtIn(u"hours-2026"_s)));
        QVERIFY(hours.reading.set);
        QCOMPARE(hours.reading.findings.value(0).code, u"not_on_sheets"_s);
        QVERIFY(!desk().publish(draftId(hours), {Date(2026, 5, 1), u"QĐ 1"_s, false}));
        const auto party = must(desk().copy(RuleRef::builtIn(u"qd366-2025"_s)));
        QVERIFY(party.reading.findings.isEmpty());
        const auto counted = changed(party, u"\"fact\": \"exceeded\""_s, u"\"fact\": \"praised\""_s);
        QCOMPARE(counted.reading.findings.value(0).code, u"not_on_sheets"_s);
        const auto units = must(desk().copy(RuleRef::builtIn(u"nd335-2025-units"_s)));
        QVERIFY(units.reading.findings.isEmpty());
        QVERIFY(desk().publish(draftId(units), {Date(2026, 5, 1), u"QĐ 1"_s, false}));
    }

    void thePeriodsFirstDayDecides()
    {
        published(Date(2026, 5, 15));
        RuleSets sets(f->office());
        const auto of = [&](const Period& period, PersonKind kind = PersonKind::CivilServant) {
            return must(sets.inForce(kind, period))->id;
        };
        QCOMPARE(of(Period::month(2026, 5)), u"nd335-2025"_s);
        QCOMPARE(of(Period::month(2026, 6)), u"nd335-2025-xms"_s);
        QCOMPARE(of(Period::quarter(2026, 2)), u"nd335-2025"_s);
        QCOMPARE(of(Period::quarter(2026, 3)), u"nd335-2025-xms"_s);
        QCOMPARE(of(Period::year(2026)), u"nd335-2025-xms"_s);
        QCOMPARE(of(Period::month(2026, 6), PersonKind::PublicEmployee), u"nd335-2025"_s);
        QCOMPARE(of(Period::month(2026, 7), PersonKind::PublicEmployee), u"nd233-2026"_s);
        QCOMPARE(
            must(sets.inForce(PersonKind::CivilServant, Bloc::Party, Period::month(2026, 6)))->id,
            u"nd335-2025-xms"_s);
        QVERIFY(!sets.inForce(PersonKind::CivilServant, Period::month(2025, 12)));
    }

    void theSetChoosesThePeriod()
    {
        auto document = must(desk().copy(RuleRef::builtIn(u"customs-pooled"_s)));
        must(desk().publish(draftId(document), {Date(2026, 7, 1), u"QĐ 1"_s, false}));
        RuleSets sets(f->office());
        QCOMPARE(
            must(sets.inForce(PersonKind::CivilServant, Period::quarter(2026, 3)))->id,
            u"customs-pooled-xms"_s);
        const auto month = sets.inForce(PersonKind::CivilServant, Period::month(2026, 7));
        QCOMPARE(int(month.error().code), int(ErrorCode::Refused));
    }

    void signedSheetsKeepTheirEditionForEver()
    {
        const auto given = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), given, Decimal(10));
        const auto first = published(Date(2026, 4, 1), u"none"_s);
        f->as(u"ha"_s);
        f->handIn(u"ha"_s);
        auto view = f->signedBy(u"vinh"_s, u"ha"_s);
        QCOMPARE(view.sheet.ruleChecksum, first.entry.checksum);
        QCOMPARE(view.sheet.resultPoints->toString(2), u"87.50"_s);
        f->as({});
        auto next = must(desk().copy(first.entry.ref));
        next = changed(next, u"\"value\": \"none\""_s, u"\"value\": \"total\""_s);
        const auto second = must(desk().publish(draftId(next), {Date(2026, 5, 1), u"QĐ 2"_s, false}));
        QVERIFY(second.entry.checksum != first.entry.checksum);
        view = must(f->evaluation().view(f->person(u"ha"_s), f->april()));
        QCOMPARE(view.sheet.ruleChecksum, first.entry.checksum);
        QCOMPARE(view.result.resultPoints->toString(2), u"87.50"_s);
        view = must(f->evaluation().view(f->person(u"ha"_s), Period::month(2026, 5)));
        QCOMPARE(view.rules->checksum, second.entry.checksum);
        const auto verdict = must(Audit(f->office()).verify());
        QCOMPARE(verdict.sheets, 1);
        QVERIFY2(verdict.findings.isEmpty(), qPrintable(verdict.findings.value(0).text));
    }

    void pointsOnResultCriteriaGoThroughASheet()
    {
        // The Party's way: 30 common points and 70 on six axes, with side conditions counted on
        // the work given; here by the month and for civil servants.
        auto document = must(desk().copy(RuleRef::builtIn(u"qd366-2025"_s)));
        document = changed(document, u"\"quarter\",\n    \"year\""_s, u"\"month\""_s);
        document = changed(document, u"\"cadre\""_s, u"\"civil_servant\""_s);
        document = changed(document, u"\"party\",\n      \"front\""_s, u"\"government\""_s);
        must(desk().publish(draftId(document), {Date(2026, 4, 1), u"QĐ 5-QĐ/TU"_s, false}));
        const auto first = f->give(u"ha"_s, u"A"_s, Decimal(1), Decimal(2));
        f->enter(u"ha"_s, Date(2026, 4, 7), first, Decimal(3));
        const auto second = f->give(u"ha"_s, u"B"_s, Decimal(1), Decimal(1));
        f->enter(u"ha"_s, Date(2026, 4, 8), second, Decimal(1), EntryState::Accepted, 0, 1);
        QMap<QString, Decimal> scores;
        auto view = must(f->evaluation().view(f->person(u"ha"_s), f->april()));
        for (const Criterion& criterion : view.rules->criteria)
            scores.insert(criterion.code, criterion.max);
        f->as(u"ha"_s);
        QVERIFY(f->evaluation().saveSelf(f->april(), scores, {}, {}));
        QVERIFY(!f->evaluation().submit(f->april())); // the six axes wait for their points
        for (const Criterion& criterion : view.rules->resultCriteria)
            scores.insert(criterion.code, criterion.max);
        f->handIn(u"ha"_s, scores);
        view = f->signedBy(u"vinh"_s, u"ha"_s);
        QCOMPARE(view.input.facts.value(u"tasks"_s), Decimal(2));
        QCOMPARE(view.input.facts.value(u"late"_s), Decimal(1));
        QCOMPARE(view.input.facts.value(u"exceeded"_s), Decimal(1));
        QCOMPARE(view.sheet.total->toString(2), u"100.00"_s);
        QCOMPARE(view.sheet.level, u"not_rated"_s); // half of the tasks late: no level fits
        QCOMPARE(view.result.reason, u"no_level_fits"_s);
        const auto verdict = must(Audit(f->office()).verify());
        QVERIFY2(verdict.findings.isEmpty(), qPrintable(verdict.findings.value(0).text));
    }

    void scoresThatNoLongerFitAreAskedForAgain()
    {
        f->handIn(u"ha"_s);
        f->as({});
        auto document = changed(copied(), u"\"code\": \"I.2\",\n            \"max\": \"5\""_s,
                                u"\"code\": \"I.2\",\n            \"max\": \"4\""_s);
        document = changed(document, u"\"code\": \"I.1\",\n            \"max\": \"5\""_s,
                           u"\"code\": \"I.1\",\n            \"max\": \"6\""_s);
        must(desk().publish(draftId(document), {Date(2026, 4, 1), u"QĐ 1"_s, false}));
        const auto view = must(f->evaluation().view(f->person(u"ha"_s), f->april()));
        QVERIFY(!view.sheet.selfScores.contains(u"I.2"_s));
        QCOMPARE(view.sheet.selfScores.size(), 9);
        QVERIFY(!view.obstacles.isEmpty());
    }

    void theRawDatabaseRefuses_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& sql, const QString& refusal) {
            QTest::newRow(name) << sql << refusal;
        };
        row("edition changed", u"UPDATE rule_edition SET effective_from = '2026-01-01'"_s, u"published"_s);
        row("edition deleted", u"DELETE FROM rule_edition"_s, u"published"_s);
        // Each engine has its own way of putting a row in the place of another.
        row("edition replaced",
            sample::onPostgres() ? u"INSERT INTO rule_edition SELECT * FROM rule_edition ON CONFLICT (id) DO UPDATE SET decision = 'x'"_s
                                 : u"INSERT OR REPLACE INTO rule_edition SELECT * FROM rule_edition"_s,
            u"soviec:"_s);
        row("text changed", u"UPDATE rule_set SET document = '{}'"_s, u"published"_s);
        row("text deleted", u"DELETE FROM rule_set"_s, u"published"_s);
        row("overlapping edition",
            u"INSERT INTO rule_edition SELECT 'x', set_id, 2, checksum, '', (SELECT id FROM rule_draft WHERE state = 'drafting'),"
            " subject, blocs, kinds, effective_from, NULL, 'QĐ', '[]', NULL, '', '2026' FROM rule_edition"_s,
            u"overlap"_s);
        row("published draft edited", u"UPDATE rule_draft SET text = 'x' WHERE state = 'published'"_s, u"published"_s);
        row("published draft reopened", u"UPDATE rule_draft SET state = 'drafting' WHERE state = 'published'"_s, u"soviec:"_s);
        row("draft deleted", u"DELETE FROM rule_draft"_s, u"no_delete"_s);
        row("draft born published", u"INSERT INTO rule_draft SELECT 'x', set_id, title, text, 'published', NULL, '', '', '', '', 1 FROM rule_draft LIMIT 1"_s, u"step"_s);
        row("comment changed", u"UPDATE rule_comment SET text = 'y'"_s, u"history"_s);
        row("comment deleted", u"DELETE FROM rule_comment"_s, u"history"_s);
        row("comment on a published draft", u"INSERT INTO rule_comment SELECT 'x', id, 1, '', 'a', NULL, '', '' FROM rule_draft WHERE state = 'published'"_s, u"step"_s);
    }
    void theRawDatabaseRefuses()
    {
        QFETCH(QString, sql);
        QFETCH(QString, refusal);
        published(Date(2026, 5, 1));
        const auto draft = copied();
        must(desk().comment(draftId(draft), {}, u"Ý kiến"_s));
        const QString error = f->raw(sql);
        QVERIFY2(error.contains(refusal), qPrintable(error));
    }

    void everyChangeIsInTheHistory()
    {
        const auto document = published(Date(2026, 5, 1));
        const auto verdict = must(Audit(f->office()).verify());
        QVERIFY(verdict.findings.isEmpty());
        const auto draft = storage::RuleRepository(f->office().db()).editions()->value(0).draft;
        const auto records
            = must(storage::AuditRepository(f->office().db()).ofEntity(draft.toString()));
        QStringList actions;
        for (const AuditRecord& record : records)
            actions.append(record.entity + u' ' + record.action);
        QCOMPARE(
            actions,
            (QStringList {
                u"rule_draft create"_s, u"rule_draft edit"_s, u"approval create"_s,
                u"approval record"_s, u"rule_draft publish"_s}));
    }

    void aDraftTravelsTheRouteOfItsBloc()
    {
        const auto document = copied();
        const auto id = *ApprovalId::parse(draftId(document).toString());
        Approvals approvals(f->office());
        must(approvals.submit(id, {}));
        QCOMPARE(must(desk().read(document.entry.ref)).entry.state, stateLabel(RuleDraftState::Circulated));
        QCOMPARE(
            int(desk().save(draftId(document), 2, "{}").error().code), int(ErrorCode::Locked));
        QVERIFY(!desk().publish(draftId(document), {Date(2026, 5, 1), u"QĐ 1"_s, false}));
        must(approvals.pass(id, must(approvals.content(id)).hash));
        must(approvals.approve(id, {}, {u"QĐ 9/QĐ-UBND"_s, Date(2026, 5, 1)}));
        const auto editions = must(storage::RuleRepository(f->office().db()).editions());
        QCOMPARE(editions.size(), 1);
        QCOMPARE(editions[0].decision, u"QĐ 9/QĐ-UBND"_s);
        QCOMPARE(editions[0].from, Date(2026, 5, 1));
        QCOMPARE(must(approvals.read(id)).document.state, ApprovalState::Approved);
        QVERIFY(must(Audit(f->office()).verify()).findings.isEmpty());
    }

    void theListHoldsAllThree()
    {
        published(Date(2026, 5, 1));
        copied();
        const auto rows = must(desk().list());
        QStringList ids;
        for (const RuleEntry& row : rows) {
            ids.append(row.setId);
            QVERIFY(!row.state.isEmpty() && !row.title.isEmpty());
        }
        QCOMPARE(ids.size(), 8);
        QVERIFY(rows[ids.indexOf(u"nd335-2025"_s)].inForce); // today 2026-04-28
        QVERIFY(!rows[ids.indexOf(u"hours-2026"_s)].inForce);
        QVERIFY(!rows[6].inForce);
        QCOMPARE(int(rows[6].ref.origin), int(RuleOrigin::Published));
        QCOMPARE(int(rows[7].ref.origin), int(RuleOrigin::Draft));
        QVERIFY(!desk().read(RuleRef::draft(RuleDraftId::create())));
        QVERIFY(!desk().read({RuleOrigin::Published, u"x"_s}));
        QVERIFY(!desk().read({RuleOrigin::Draft, u"x"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRuleDesk)
#include "test_rule_desk.moc"
