// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/year_rating_report.h"

#include "core/base/clock.h"
#include "core/report/evaluation_summary.h"
#include "core/report/table_form.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr Level ratedLevels[] = {
    Level::Excellent, Level::Good, Level::Completed, Level::NotCompleted};

// Both signs stand in every Times face, which a ticked box does not.
QStringList boxes(const std::optional<Level>& chosen)
{
    QStringList lines;
    for (const Level level : ratedLevels)
        lines.append((chosen == level ? u"■ "_s : u"□ "_s) + levelText(code(level)));
    return lines;
}

QString noteOf(const YearPeriod& period)
{
    QStringList notes;
    if (period.state != PeriodState::Rated)
        notes.append(FormText::of(u"year-rating"_s).text(QString(u"state_"_s + code(period.state))));
    if (!period.agency.isEmpty())
        notes.append(period.agency);
    return notes.join(u"; "_s);
}

Section monthsSection(const TableForm& form, const YearRatingContent& content)
{
    Section section;
    section.heading = form.text(u"part_1");
    section.columns = {
        form.centred(u"month"_s, 26), {u"points"_s, form.text(u"points"), 30, Align::Centre, 2},
        form.words(u"note"_s, 40)};
    for (const YearPeriod& one : content.periods) {
        const QString name = one.period.kind() == Period::Kind::Month
                                 ? QString::number(one.period.index())
                                 : periodText(one.period);
        section.rows.push_back(
            {{name, one.state == PeriodState::Rated ? Cell(one.total) : Cell(), noteOf(one)},
             RowStyle::Normal});
    }
    const bool isSigned = content.rating.state != YearRatingState::Proposal;
    const auto mean = isSigned ? content.rating.mean : content.result.mean;
    section.rows.push_back(
        {{form.text(u"mean"), mean ? Cell(*mean) : Cell(), Cell()}, RowStyle::Total});
    return section;
}

Section levelSection(const QString& heading, const std::optional<Level>& level)
{
    Section section;
    section.heading = heading;
    section.paragraphs = boxes(level);
    return section;
}

Date dayOf(const QDateTime& utc)
{
    return utc.isValid() ? localDate(utc) : Date();
}

std::vector<Signature> signatures(const TableForm& form, const YearRatingContent& content)
{
    const YearRating& rating = content.rating;
    Signature person = form.signer(u"sign_person", content.fullName);
    person.note = form.text(u"sign_note");
    person.dateLine = dateLine(content.head.place, Date());
    Signature authority = form.signer(u"sign_authority", rating.signerName);
    authority.note = person.note;
    const bool isSigned = rating.state != YearRatingState::Proposal;
    const Date day = isValid(rating.decisionDate) ? rating.decisionDate : dayOf(rating.signedAt);
    authority.dateLine = dateLine(content.head.place, isSigned ? day : Date());
    if (isSigned)
        authority.signedLine =
            rating.decision.isEmpty()
                ? form.text(u"signed_line").arg(localTime(rating.signedAt))
                : form.text(u"signed_outside").arg(rating.decision);
    return {person, authority};
}

Section people(const QString& heading, const TableForm& form, const QList<QuotaPerson>& list)
{
    Section section;
    section.heading = heading;
    section.columns = {
        form.number(), form.words(u"person"_s, 26), form.words(u"person_unit"_s, 26),
        form.words(u"group"_s, 24), form.figure(u"mean"_s, 10, 2)};
    for (const QuotaPerson& one : list)
        section.rows.push_back(
            {{nextNumber(section), one.fullName, one.unitName, one.group,
              one.mean ? Cell(*one.mean) : Cell()},
             RowStyle::Normal});
    return section;
}

} // namespace

Report yearRatingReport(const YearRatingContent& content)
{
    const TableForm form(FormText::of(u"year-rating"_s));
    const YearRating& rating = content.rating;
    Report report;
    report.kind = u"year-rating"_s;
    setHead(report, content.head, false);
    report.formName = form.text(u"form");
    report.title = form.text(u"title");
    report.subtitle = periodText(Period::year(rating.year));
    Section about;
    about.fields = form.person(content.fullName, rating.positionTitle, rating.unitName);
    Section measures;
    measures.heading = form.text(u"part_4");
    measures.fields = {{QString(), rating.measures, rating.measures.isEmpty() ? 1 : 0}};
    Section notes;
    notes.paragraphs = {form.text(u"footnote_1"), form.text(u"footnote_2")};
    const bool isSigned = rating.state != YearRatingState::Proposal;
    report.sections = {
        std::move(about), monthsSection(form, content),
        levelSection(form.text(u"part_2"), rating.selfLevel),
        levelSection(form.text(u"part_3"), isSigned ? rating.level : std::nullopt),
        std::move(measures), std::move(notes)};
    report.signatures = signatures(form, content);
    const QString checksum = rating.ruleChecksum.section(u':', -1).left(12);
    report.footer =
        isSigned ? form.text(u"footer").arg(
                       rating.ruleSetId, checksum, QString::number(rating.revision),
                       rating.contentHash.section(u':', -1))
                 : form.text(u"footer_draft").arg(rating.ruleSetId, checksum);
    if (isSigned)
        report.contentHash = rating.contentHash;
    report.fileStem = u"mau-02-%1-%2"_s.arg(fileWord(content.fullName)).arg(rating.year);
    return report;
}

Report quotaReport(
    const Letterhead& head, int year, const QString& unitName, const QList<QuotaRow>& quotas,
    const QList<QuotaPerson>& cut, const QList<QuotaPerson>& tied, const QString& headName)
{
    const TableForm form(FormText::of(u"quota"_s));
    Report report = form.begin(u"quota"_s, head, periodText(Period::year(year)));
    report.paper = Paper::Landscape;
    Section table;
    table.fields = {{FormText::common().text(u"unit"), unitName}};
    table.columns = {
        form.number(), form.words(u"agency"_s, 28), form.words(u"group"_s, 24),
        form.figure(u"base"_s, 9), form.figure(u"percent"_s, 8), form.figure(u"candidates"_s, 10),
        form.figure(u"allowed"_s, 9), form.figure(u"cut"_s, 10), form.figure(u"tied"_s, 10),
        form.words(u"document"_s, 18)};
    for (const QuotaRow& one : quotas) {
        table.rows.push_back(
            {{nextNumber(table), one.use.agency,
              one.use.group.isEmpty() ? form.text(u"whole_agency") : one.use.group,
              Decimal(one.use.base), one.percent, Decimal(one.use.candidates),
              Decimal(one.use.allowed), Decimal(int(one.use.cut.size())),
              Decimal(int(one.use.tied.size())), one.document},
             RowStyle::Normal});
    }
    table.paragraphs = {form.text(quotas.isEmpty() ? u"empty" : u"legend")};
    report.sections = {std::move(table)};
    if (!cut.isEmpty())
        report.sections.push_back(people(form.text(u"cut_people"), form, cut));
    if (!tied.isEmpty())
        report.sections.push_back(people(form.text(u"tied_people"), form, tied));
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
