// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/national_delivery.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/report/writers.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/reports/unit_figures.h"
#include "core/storage/national_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/report_repository.h"
#include "core/storage/year_repository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue figureOf(const std::optional<Decimal>& figure)
{
    return figure ? QJsonValue(figure->toString(2)) : QJsonValue(QJsonValue::Null);
}

bool isOfYear(const report::NationalRow& row)
{
    return row.figures.period.kind() == Period::Kind::Year;
}

DeliveryState stateOf(const DeliveredResult& delivered)
{
    if (isValid(delivered.acknowledgedOn))
        return DeliveryState::Acknowledged;
    if (!delivered.refusal.isEmpty())
        return DeliveryState::Refused;
    return isValid(delivered.sentOn) ? DeliveryState::Sent : DeliveryState::Made;
}

Result<void> writeWorkbook(
    const Agency& agency, const NationalFiles& made, const QList<report::NationalRow>& rows, const Date& today)
{
    const report::Letterhead head {
        agency.superiorName, agency.unit.name, agency.place, agency.unit.bloc, today};
    return report::writeXlsx(
        report::nationalExportReport(
            head, Tr::tr("Batch %1 of %2").arg(made.batch.number).arg(made.batch.year), agency.unit.code, rows),
        made.workbook);
}

} // namespace

QString stateLabel(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting: return Tr::tr("to be sent");
    case DeliveryState::Made: return Tr::tr("in a file");
    case DeliveryState::Sent: return Tr::tr("sent");
    case DeliveryState::Acknowledged: return Tr::tr("received");
    case DeliveryState::Refused: return Tr::tr("refused");
    }
    Q_UNREACHABLE();
}

NationalCounter counterOf(const QList<NationalResult>& results)
{
    NationalCounter counter;
    counter.all = int(results.size());
    for (const NationalResult& one : results) {
        counter.waiting += one.state == DeliveryState::Waiting;
        counter.made += one.state == DeliveryState::Made;
        counter.sent += one.state == DeliveryState::Sent;
        counter.acknowledged += one.state == DeliveryState::Acknowledged;
        counter.refused += one.state == DeliveryState::Refused;
        counter.overdue += one.overdue;
        const bool open = one.state == DeliveryState::Waiting || one.state == DeliveryState::Made
            || one.state == DeliveryState::Refused;
        if (open && (!isValid(counter.nextDue) || one.dueOn < counter.nextDue))
            counter.nextDue = one.dueOn;
    }
    return counter;
}

QJsonObject nationalJson(
    const NationalBatch& batch, const QString& agencyCode, const QString& agencyName,
    const QList<report::NationalRow>& rows)
{
    QJsonArray results;
    for (const report::NationalRow& row : rows)
        results.append(QJsonObject {
            {u"ma_co_quan"_s, agencyCode},
            {u"ma_don_vi"_s, row.unitCode},
            {u"ten_don_vi"_s, row.unitName},
            {u"ma_can_bo"_s, row.personCode},
            {u"ho_va_ten"_s, row.fullName},
            {u"doi_tuong"_s, code(row.kind)},
            {u"chuc_vu"_s, row.positionTitle},
            {u"vai_tro"_s, code(row.role)},
            {u"ky_danh_gia"_s, row.figures.period.toString()},
            {u"diem_chung"_s, isOfYear(row) ? QJsonValue() : QJsonValue(row.figures.commonPoints.toString(2))},
            {u"diem_ket_qua"_s, figureOf(row.figures.resultPoints)},
            {u"tong_diem"_s, figureOf(row.figures.total)},
            {u"muc"_s, row.figures.level},
            {u"bo_tieu_chi"_s, row.ruleSetId},
            {u"nguoi_ky"_s, row.signerName},
            {u"ngay_ky"_s, isoDate(row.signedOn)},
            {u"ma_noi_dung"_s, row.contentHash}});
    return {
        {u"format"_s, u"so-viec-ket-qua-danh-gia"_s},
        {u"edition"_s, 1},
        {u"made_at"_s, isoTime(batch.madeAt)},
        {u"agency"_s, QJsonObject {{u"code"_s, agencyCode}, {u"name"_s, agencyName}}},
        {u"batch"_s, batch.number},
        {u"year"_s, batch.year},
        {u"results"_s, results}};
}

Result<void> NationalDelivery::mayDeliver() const
{
    const auto manages
        = Organisation(m_office).managesUnit(m_office.agency().unit.id, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only the personnel officer or an administrator of the agency exports data."));
}

Result<QList<NationalResult>> NationalDelivery::signedResults(int year)
{
    const auto below = Organisation(m_office).below(m_office.agency().unit.id);
    if (!below)
        return passOn(below);
    const auto sheets = storage::ReportRepository(m_office.db()).signedSheets(*below, withParts(Period::year(year)));
    if (!sheets)
        return passOn(sheets);
    QList<NationalResult> results;
    for (const storage::SignedSheet& sheet : *sheets) {
        NationalResult result;
        result.person = sheet.figures.person;
        result.row = {sheet.personCode, sheet.fullName, sheet.kind, sheet.unitCode, sheet.unitName,
                      sheet.positionTitle, sheet.role, sheet.figures, sheet.ruleSetId, sheet.signerName,
                      localDate(sheet.signedAt), sheet.contentHash};
        results.append(result);
    }
    const auto ratings = storage::YearRepository(m_office.db()).current({m_office.agency().unit.id}, year);
    const auto units = storage::OrgRepository(m_office.db()).units();
    if (!ratings || !units)
        return std::unexpected(!ratings ? ratings.error() : units.error());
    for (const YearRating& rating : *ratings) {
        if (rating.state != YearRatingState::Signed || !rating.level)
            continue;
        const auto person = storage::OrgRepository(m_office.db()).person(rating.person);
        if (!person)
            return passOn(person);
        if (!*person)
            continue;
        const auto unit = std::ranges::find(*units, rating.unit, &Unit::id);
        NationalResult result;
        result.person = rating.person;
        result.row = {(*person)->code, (*person)->fullName, (*person)->kind,
                      unit == units->end() ? QString() : unit->code, rating.unitName, rating.positionTitle,
                      rating.role,
                      {rating.person, Period::year(year), SheetState::Signed, {}, {}, rating.mean, code(*rating.level)},
                      rating.ruleSetId, rating.signerName, localDate(rating.signedAt), rating.contentHash};
        results.append(result);
    }
    return results;
}

Result<QList<NationalResult>> NationalDelivery::results(int year)
{
    if (const auto may = mayDeliver(); !may)
        return passOn(may);
    auto results = signedResults(year);
    if (!results)
        return passOn(results);
    const auto delivered
        = storage::NationalRepository(m_office.db()).results(m_office.agency().unit.id, year);
    if (!delivered)
        return passOn(delivered);
    // Of several deliveries the last one counts, unless an earlier one was acknowledged.
    QHash<QString, DeliveredResult> last;
    for (const DeliveredResult& one : *delivered) {
        if (!isValid(last.value(one.contentHash).acknowledgedOn))
            last.insert(one.contentHash, one);
    }
    const Date today = m_office.clock().today();
    for (NationalResult& result : *results) {
        result.dueOn = result.row.signedOn + Days(nationalDays);
        const auto found = last.constFind(result.row.contentHash);
        if (found != last.constEnd()) {
            result.state = stateOf(*found);
            result.batch = found->batchNumber;
            result.batchId = found->batch;
            result.refusal = found->refusal;
        }
        const bool open = result.state != DeliveryState::Sent && result.state != DeliveryState::Acknowledged;
        result.overdue = open && today > result.dueOn;
    }
    return *results;
}

Result<QList<NationalBatch>> NationalDelivery::batches()
{
    if (const auto may = mayDeliver(); !may)
        return passOn(may);
    return storage::NationalRepository(m_office.db()).batches(m_office.agency().unit.id);
}

Result<void> NationalDelivery::store(const NationalBatch& batch, const QList<NationalResult>& results)
{
    storage::NationalRepository repository(m_office.db());
    if (const auto stored = repository.insert(batch); !stored)
        return stored;
    for (const NationalResult& one : results) {
        const auto stored = repository.insert(DeliveredResult {
            batch.id, batch.number, {}, one.row.contentHash, one.person, one.row.figures.period,
            one.row.signedOn, {}, {}});
        if (!stored)
            return stored;
    }
    return m_office.record(
        u"national_batch"_s, batch.id.toString(), u"make"_s, {},
        {{u"number"_s, batch.number}, {u"results"_s, batch.results}, {u"file_hash"_s, batch.fileHash}});
}

Result<NationalFiles> NationalDelivery::make(int year, bool again, const QString& folder)
{
    const auto all = results(year);
    if (!all)
        return passOn(all);
    QList<NationalResult> chosen;
    std::ranges::copy_if(*all, std::back_inserter(chosen), [again](const NationalResult& one) {
        return one.state == DeliveryState::Waiting || one.state == DeliveryState::Refused
            || (again && one.state != DeliveryState::Acknowledged);
    });
    if (chosen.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("There is nothing to send for %1: every signed result is in a batch already.").arg(year));
    }
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const Agency& agency = m_office.agency();
    const auto number = storage::NationalRepository(m_office.db()).nextNumber(agency.unit.id);
    if (!number)
        return passOn(number);
    NationalFiles made;
    made.batch = {NationalBatchId::create(), agency.unit.id, year, *number, m_office.clock().now(),
                  m_office.who().person, m_office.who().name, int(chosen.size()), {}, {}, {}, 0, 0};
    QList<report::NationalRow> rows;
    for (const NationalResult& one : chosen)
        rows.append(one.row);
    const QByteArray json
        = QJsonDocument(nationalJson(made.batch, agency.unit.code, agency.unit.name, rows)).toJson();
    made.batch.fileHash = sha256Tag(json);
    if (const auto stored = store(made.batch, chosen); !stored)
        return passOn(stored);
    const QString stem = QDir(folder).filePath(
        u"ket-qua-%1-%2-dot-%3"_s.arg(agency.unit.code.toLower()).arg(year).arg(*number, 3, 10, QChar(u'0')));
    made.json = stem + u".json"_s;
    made.workbook = stem + u".xlsx"_s;
    Result<void> written = writeFile(made.json, json);
    if (written)
        written = writeWorkbook(agency, made, rows, m_office.clock().today());
    if (written)
        written = transaction->commit();
    if (!written) {
        QFile::remove(made.json);
        QFile::remove(made.workbook);
        return passOn(written);
    }
    emit m_office.feed().changed({u"national"_s, {}, {}});
    return made;
}

Result<NationalBatch> NationalDelivery::numbered(int number)
{
    const auto all = batches();
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find(*all, number, &NationalBatch::number);
    if (found == all->end())
        return fail(ErrorCode::NotFound, Tr::tr("There is no batch %1. See the list of batches.").arg(number));
    return *found;
}

Result<NationalBatch> NationalDelivery::markSent(int number, const Date& day, const QString& receipt)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto batch = numbered(number);
    if (!batch)
        return passOn(batch);
    if (!isValid(day) || day < localDate(batch->madeAt) || day > m_office.clock().today()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Write the day batch %1 was sent: not before %2, when it was made, and not after today.")
                .arg(number)
                .arg(formDate(localDate(batch->madeAt))));
    }
    batch->sentOn = day;
    batch->receipt = receipt;
    if (const auto stored = storage::NationalRepository(m_office.db()).setSent(*batch); !stored)
        return passOn(stored);
    const auto recorded = m_office.record(
        u"national_batch"_s, batch->id.toString(), u"send"_s, {},
        {{u"number"_s, number}, {u"sent_on"_s, isoDate(day)}, {u"receipt"_s, receipt}});
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"national"_s, {}, {}});
    return *batch;
}

Result<NationalBatch> NationalDelivery::acknowledge(
    int number, const Date& day, const QHash<QString, QString>& refusals)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    auto batch = numbered(number);
    if (!batch)
        return passOn(batch);
    if (!isValid(batch->sentOn))
        return fail(ErrorCode::Refused, Tr::tr("Batch %1 is not sent yet. Note the day it was sent first.").arg(number));
    if (!isValid(day) || day < batch->sentOn || day > m_office.clock().today()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Write the day of the answer: not before %1, when the batch was sent, and not after today.")
                .arg(formDate(batch->sentOn)));
    }
    storage::NationalRepository store(m_office.db());
    const auto results = store.results(batch->agency, batch->year);
    if (!results)
        return passOn(results);
    for (DeliveredResult one : *results) {
        if (one.batch != batch->id || isValid(one.acknowledgedOn) || !one.refusal.isEmpty())
            continue;
        one.refusal = refusals.value(one.contentHash);
        one.acknowledgedOn = one.refusal.isEmpty() ? day : Date();
        if (const auto stored = store.acknowledge(one); !stored)
            return passOn(stored);
        ++(one.refusal.isEmpty() ? batch->acknowledged : batch->refused);
    }
    const auto recorded = m_office.record(
        u"national_batch"_s, batch->id.toString(), u"acknowledge"_s, {},
        {{u"number"_s, number}, {u"acknowledged"_s, batch->acknowledged}, {u"refused"_s, batch->refused},
         {u"on"_s, isoDate(day)}});
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"national"_s, {}, {}});
    return *batch;
}

} // namespace soviec::service
