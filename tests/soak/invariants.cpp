// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/invariants.h"

#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace soak {

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

/// A query whose answer is how many rows break the rule.
struct Rule {
    const char* name;
    const char* sql;
};

// %1: the month, "2026-06".
constexpr Rule rules[] = {
    {"an entry of nobody, of no unit or of no work",
     "SELECT count(*) FROM soviec.diary_entry AS e WHERE NOT EXISTS (SELECT 1 FROM soviec.person AS p WHERE p.id = e.person_id) "
     "OR NOT EXISTS (SELECT 1 FROM soviec.unit AS u WHERE u.id = e.unit_id) "
     "OR (e.assignment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM soviec.assignment AS a WHERE a.id = e.assignment_id))"},
    {"an entry of a unit where the person did not stand on that day",
     "SELECT count(*) FROM soviec.diary_entry AS e WHERE e.day LIKE '%1-%' AND NOT EXISTS (SELECT 1 FROM soviec.appointment AS a "
     "WHERE a.person_id = e.person_id AND a.unit_id = e.unit_id AND a.first_date <= e.day AND coalesce(a.last_date, '9999') >= e.day)"},
    {"two appointments of one person on one day",
     "SELECT count(*) FROM soviec.appointment AS a JOIN soviec.appointment AS b ON b.person_id = a.person_id AND b.id > a.id "
     "AND b.first_date <= coalesce(a.last_date, '9999') AND a.first_date <= coalesce(b.last_date, '9999')"},
    {"an entry without a record of its making",
     "SELECT count(*) FROM soviec.diary_entry AS e WHERE NOT EXISTS (SELECT 1 FROM soviec.audit_record AS r WHERE r.entity_id = e.id) "
     "AND NOT EXISTS (SELECT 1 FROM soviec.audit_row AS r WHERE r.entity_id = e.id)"},
    {"fewer records of an entry than versions",
     "SELECT count(*) FROM (SELECT e.id, e.version, (SELECT count(*) FROM soviec.audit_record AS r WHERE r.entity_id = e.id) "
     "+ (SELECT count(*) FROM soviec.audit_row AS r WHERE r.entity_id = e.id) AS records "
     "FROM soviec.diary_entry AS e) AS c WHERE records < version"},
    {"a locked month with an entry that waits",
     "SELECT count(*) FROM soviec.diary_entry AS e JOIN soviec.period_lock AS l ON l.person_id = e.person_id AND l.month = left(e.day, 7) "
     "WHERE e.state IN ('pending', 'returned')"},
    {"an entry accepted by its own person",
     "SELECT count(*) FROM soviec.diary_entry WHERE state = 'accepted' AND (reviewed_by IS NULL OR reviewed_by = person_id)"},
    {"a signed sheet without accepted entries of its person",
     "SELECT count(*) FROM soviec.period_sheet AS s WHERE s.period = '%1' AND s.state = 'signed' AND s.external_document = '' "
     "AND NOT EXISTS (SELECT 1 FROM soviec.diary_entry AS e WHERE e.person_id = s.person_id AND e.day LIKE '%1-%' AND e.state = 'accepted')"},
    {"a sheet that is not closed",
     "SELECT count(*) FROM soviec.period_sheet AS s WHERE s.period = '%1' AND s.state <> 'replaced' AND NOT (s.state = 'signed' AND "
     "EXISTS (SELECT 1 FROM soviec.sheet_close AS c WHERE c.sheet_id = s.id))"},
    {"a closing of no sheet, or of one that never was signed",
     "SELECT count(*) FROM soviec.sheet_close AS c WHERE NOT EXISTS (SELECT 1 FROM soviec.period_sheet AS s WHERE s.id = c.sheet_id "
     "AND s.state IN ('signed', 'replaced')) OR (c.closed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM soviec.person AS p WHERE p.id = c.closed_by))"},
    {"a person who entered and has no closed sheet",
     "SELECT count(DISTINCT e.person_id) FROM soviec.diary_entry AS e WHERE e.day LIKE '%1-%' AND NOT EXISTS "
     "(SELECT 1 FROM soviec.period_sheet AS s WHERE s.person_id = e.person_id AND s.period = '%1' AND s.state = 'signed' "
     "AND EXISTS (SELECT 1 FROM soviec.sheet_close AS c WHERE c.sheet_id = s.id))"},
    {"a closed sheet without its lock, or a lock without a sheet",
     "SELECT (SELECT count(*) FROM soviec.period_sheet AS s WHERE s.state = 'signed' AND NOT EXISTS "
     "(SELECT 1 FROM soviec.period_lock AS l WHERE l.sheet_id = s.id)) + (SELECT count(*) FROM soviec.period_lock AS l WHERE NOT EXISTS "
     "(SELECT 1 FROM soviec.period_sheet AS s WHERE s.id = l.sheet_id AND s.state = 'signed'))"},
    {"a replaced sheet without the one that replaces it",
     "SELECT count(*) FROM soviec.period_sheet AS s WHERE s.state = 'replaced' AND NOT EXISTS "
     "(SELECT 1 FROM soviec.period_sheet AS n WHERE n.replaces_id = s.id AND n.revision = s.revision + 1)"},
    {"a sheet signed by its own person",
     "SELECT count(*) FROM soviec.period_sheet WHERE signed_by = person_id AND external_document = ''"},
    {"a sheet without its total or its hash",
     "SELECT count(*) FROM soviec.period_sheet WHERE state = 'signed' AND (content_hash = '' "
     "OR (level <> 'not_rated' AND (total IS NULL OR total <> common_points + result_points)))"},
    {"a rating without a total",
     "SELECT count(*) FROM soviec.period_sheet WHERE state = 'signed' AND (total IS NULL) <> (level = 'not_rated')"},
    {"an entry changed after its month was locked",
     "SELECT count(*) FROM soviec.diary_entry AS e JOIN soviec.period_lock AS l ON l.person_id = e.person_id AND l.month = left(e.day, 7) "
     "WHERE e.changed_at > l.locked_at"},
    {"work handed over without its successor",
     "SELECT count(*) FROM soviec.assignment AS a WHERE a.state = 'handed_over' AND NOT EXISTS "
     "(SELECT 1 FROM soviec.assignment AS n WHERE n.source_id = a.id AND n.origin = 'taken_over')"},
    {"a broken link of a chain",
     "SELECT count(*) FROM (SELECT sequence, previous_hash, lag(hash, 1, '') OVER (PARTITION BY chain ORDER BY sequence) AS was, "
     "row_number() OVER (PARTITION BY chain ORDER BY sequence) AS place FROM soviec.audit_record) AS c "
     "WHERE previous_hash <> was OR sequence <> place"},
    {"a batch that is not closed over its rows, or rows without one",
     "SELECT (SELECT count(*) FROM soviec.audit_record AS b WHERE b.entity = 'batch' AND b.after <> (SELECT soviec.batch_summary("
     "string_agg(r.hash, '' ORDER BY r.place), count(*)) FROM soviec.audit_row AS r WHERE r.chain = b.chain AND r.sequence = b.sequence)) "
     "+ (SELECT count(*) FROM soviec.audit_row AS r WHERE NOT EXISTS (SELECT 1 FROM soviec.audit_record AS b "
     "WHERE b.chain = r.chain AND b.sequence = r.sequence AND b.entity = 'batch'))"},
    {"the end of a chain that is not its last record",
     "SELECT count(*) FROM soviec.audit_head AS h WHERE h.hash IS DISTINCT FROM (SELECT r.hash FROM soviec.audit_record AS r "
     "WHERE r.chain = h.chain ORDER BY r.sequence DESC LIMIT 1)"},
    {"a record whose hash is another",
     "SELECT count(*) FROM soviec.audit_record AS r WHERE r.hash <> soviec.audit_hash(r)"}};

// The figures of every signed sheet against the entries: the quantity a line counts as completed is what
// was accepted of it, summed here from the rows.
constexpr auto linesOfSheets
    = "SELECT count(*) FROM soviec.period_sheet AS s, "
      "json_array_elements(s.case_json::json -> 'lines') WITH ORDINALITY AS kept (line, place), "
      "json_array_elements(s.case_json::json #> '{case,lines}') WITH ORDINALITY AS counted (line, place), soviec.assignment AS a "
      "WHERE s.state = 'signed' AND s.period = '%1' AND kept.place = counted.place AND a.id = kept.line ->> 'assignment' "
      "AND (counted.line ->> 'handed_over') = 'false' "
      "AND (counted.line ->> 'completed')::numeric * 10000 <> (SELECT coalesce(sum(e.accepted_quantity), 0) "
      "FROM soviec.diary_entry AS e WHERE e.assignment_id = a.id AND e.state = 'accepted')";

// And as many lines as there are, or the rule above would have asked about nothing.
constexpr auto noLines
    = "SELECT count(*) FROM soviec.period_sheet WHERE state = 'signed' AND period = '%1' AND external_document = '' "
      "AND json_array_length(case_json::json #> '{case,lines}') = 0";

QStringList differences(sample::Login& root, Ledger& ledger)
{
    QStringList broken;
    const auto entries = ledger.entries();
    const QJsonObject rows = QJsonDocument::fromJson(
        root.value(u"SELECT json_object_agg(id, state || ' ' || minutes || ' ' || version) FROM soviec.diary_entry"_s)
            .toByteArray()).object();
    qint64 minutes = 0;
    qint64 acceptedMinutes = 0;
    for (const DiaryEntry& entry : entries) {
        minutes += entry.minutes.count();
        if (entry.state == EntryState::Accepted)
            acceptedMinutes += entry.review.acceptedMinutes.count();
        const QString stored = rows.value(entry.id.toString()).toString();
        const QString told = code(entry.state) + u' ' + QString::number(entry.minutes.count()) + u' '
            + QString::number(entry.version);
        if (stored != told)
            broken.append(u"an entry is “%1”, acknowledged was “%2”"_s.arg(stored, told));
    }
    for (const auto& [sql, told] :
         {std::pair(u"SELECT count(*) FROM soviec.diary_entry"_s, qint64(entries.size())),
          std::pair(u"SELECT sum(minutes) FROM soviec.diary_entry"_s, minutes),
          std::pair(u"SELECT sum(accepted_minutes) FROM soviec.diary_entry WHERE state = 'accepted'"_s, acceptedMinutes)}) {
        if (root.value(sql).toLongLong() != told)
            broken.append(u"%1: %2, acknowledged %3"_s.arg(sql, root.value(sql).toString()).arg(told));
    }
    return broken;
}

} // namespace

QStringList brokenInvariants(const QString& database, const QString& month, Ledger& ledger)
{
    sample::Login root(database, u"postgres"_s, sample::Cluster::shared().rootPassword());
    QStringList broken;
    const auto ask = [&](const QString& name, QString sql) {
        const QVariant answer = root.value(sql.replace(u"%1"_s, month));
        if (!answer.isValid() || answer.toInt() != 0)
            broken.append(u"%1: %2"_s.arg(name, answer.isValid() ? answer.toString() : u"the query failed"_s));
    };
    for (const Rule& rule : rules)
        ask(QString::fromUtf8(rule.name), QString::fromUtf8(rule.sql));
    ask(u"a line of a sheet that is not the sum of its entries"_s, QString::fromUtf8(linesOfSheets));
    ask(u"a closed sheet without a line of work"_s, QString::fromUtf8(noLines));
    return broken + differences(root, ledger).mid(0, 10);
}

} // namespace soak
