// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evaluation.h"
#include "core/service/month_close.h"
#include "core/service/sheet_content.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_file.h"
#include "tests/bench/workplace.h"

#include <QSqlError>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

// A sheet as it is after signing: the case and the result of a real one, the same for everybody, as it
// is the number and the size of the rows that cost.
void signEverybody(BareFile& bare, const service::SheetView& like)
{
    const auto quoted = [](QString text) -> QString { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; };
    PeriodSheet sheet = like.sheet;
    service::putScore(sheet, like.member.person, like.input, like.result, *like.rules);
    const QString caseText = quoted(QString::fromUtf8(sheet.caseJson));
    const QString resultText = quoted(QString::fromUtf8(sheet.resultJson));
    bare.run(u"INSERT INTO period_sheet (id, person_id, unit_id, unit_name, period, revision, role, "
             "position_title, state, return_reason, self_scores, strengths, weaknesses, remarks, "
             "organising_reason, unity_reason, rule_set_id, rule_checksum, case_json, result_json, "
             "common_points, result_points, total, level, content_hash, submitted_at, signer_name, "
             "signer_title, external_document, signed_at) "
             "SELECT printf('%08x', a.rowid) || substr(p.id, 9), p.id, a.unit_id, u.name, '2026-04', 1, "
             "a.role, a.position_title, 'signed', '', '{}', '', '', '', '', '', %1, %2, %3, %4, 250000, "
             "600000, 800000 + a.rowid % 150000, 'good', %5, '2026-05-02T01:00:00.000Z', 'Trần Văn Mẫu', "
             "'Trưởng phòng', '', '2026-05-04T01:00:00.000Z' "
             "FROM appointment AS a JOIN person AS p ON p.id = a.person_id JOIN unit AS u ON u.id = a.unit_id"_s
                 .arg(quoted(like.rules->id), quoted(like.rules->checksum), caseText, resultText,
                      quoted(service::contentHash(sheet))));
    bare.run(u"INSERT INTO period_lock SELECT person_id, period, id, signed_at FROM period_sheet"_s);
}

constexpr int templatePeople = 100; // made by the program; the others are copies of them

/// Everybody of an organisation with April signed.
class SignedMonth {
public:
    SignedMonth(int people, int entries)
        : m_place(std::min(people, templatePeople))
    {
        must(fillPeople(m_place.path(), people, entries, m_place.month()));
        must(m_place.office().signIn(u"n2"_s));
        const auto like = must(service::Evaluation(m_place.office())
                                   .view(m_place.office().who().person, m_place.month()));
        m_place.office().signInAsOperator();
        BareFile bare(m_place.path(), {u"period_sheet"_s, u"period_lock"_s});
        signEverybody(bare, like);
        if (!bare.error().isEmpty())
            qFatal("%s", qUtf8Printable(bare.error()));
    }
    Workplace& place() { return m_place; }
    /// As before the close.
    void openAgain()
    {
        BareFile bare(m_place.path(), {u"sheet_close"_s});
        bare.run(u"DELETE FROM sheet_close"_s);
    }

private:
    Workplace m_place;
};

int rowsOf(const QSqlDatabase& db, const QString& sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    int rows = 0;
    qint64 sum = 0;
    while (query.next()) {
        ++rows;
        sum += query.value(1).toLongLong();
    }
    return sum >= 0 ? rows : 0;
}

// HR closes the month of everybody: the board, the sheets, the history, the commit.
Outcome close(const Options& options)
{
    SignedMonth month(options.people, options.entries);
    const qint64 there = Workplace::count(month.place().same(), u"SELECT count(*) FROM person"_s);
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        month.openAgain();
        int closed = 0;
        int people = 0;
        const double ours = milliseconds([&] {
            closed = must(service::MonthClose(month.place().office()).close(month.place().month())).closed;
        });
        const double plain = milliseconds([&] {
            people = rowsOf(
                month.place().same(),
                u"SELECT person_id, sum(minutes), sum(accepted_minutes), sum(accepted_quantity * coefficient), "
                "count(*) FROM diary_entry WHERE day BETWEEN '2026-04-01' AND '2026-04-30' GROUP BY person_id"_s);
        });
        if (closed != there || people != there)
            outcome.failure = u"%1 sheets closed, %2 people summed"_s.arg(closed).arg(people);
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(plain);
        }
    }
    outcome.amount = there;
    return outcome;
}

} // namespace

Bench monthCloseBench()
{
    return {u"month-close"_s, close};
}

} // namespace soviec::bench
