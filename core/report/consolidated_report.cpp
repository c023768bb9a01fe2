// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/consolidated_report.h"

#include "core/base/number.h"
#include "core/report/evaluation_summary.h"
#include "core/report/placeholders.h"
#include "core/report/table_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

struct Share {
    int part;
    int whole;
    QString text() const
    {
        return whole == 0 ? u"0 %"_s : formatPercent(Ratio(part, whole).roundHalfUp(4));
    }
};

UnitFigures sumOf(const QList<UnitFigures>& units, std::optional<Bloc> bloc = {})
{
    UnitFigures sum;
    for (const UnitFigures& one : units) {
        if (!bloc || one.bloc == *bloc)
            sum += one;
    }
    return sum;
}

const UnitFigures* find(const QList<UnitFigures>& units, const QString& key)
{
    const auto it = std::ranges::find(units, key, &UnitFigures::key);
    return it == units.end() ? nullptr : &*it;
}

Cell points(const std::optional<Decimal>& value)
{
    return value ? Cell(*value) : Cell();
}

Cell change(const std::optional<Decimal>& now, const std::optional<Decimal>& before)
{
    return now && before ? Cell(*now - *before) : Cell();
}

QString meanText(const std::optional<Decimal>& mean)
{
    return mean ? formatNumber(*mean, 2) : u"–"_s;
}

// "tăng 1,20 điểm", "giảm 0,35 điểm", "không đổi", or that there is nothing to compare with.
QString trendText(
    const FormText& words, const std::optional<Decimal>& now, const std::optional<Decimal>& before)
{
    if (!now || !before)
        return words.text(u"trend_none");
    if (*now == *before)
        return words.text(u"trend_same");
    return *now > *before ? words.text(u"trend_up").arg(formatNumber(*now - *before, 2))
                          : words.text(u"trend_down").arg(formatNumber(*before - *now, 2));
}

// A paragraph names so many; the annex has them all.
QString listText(const QStringList& names, const FormText& words)
{
    constexpr qsizetype most = 20;
    if (names.isEmpty())
        return words.text(u"nobody");
    if (names.size() <= most)
        return names.join(u"; "_s);
    return QStringList(names.mid(0, most)).join(u"; "_s) + u"; "_s
           + words.text(u"and_more").arg(names.size() - most);
}

class Composer {
public:
    Composer(const ConsolidatedContent& content, const FormText& words)
        : m_content(content)
        , m_words(words)
        , m_figures(consolidatedFigures(content))
        , m_all(sumOf(content.agencies))
        , m_before(sumOf(content.before))
    {
    }

    Report make() const;

private:
    QString paragraph(QStringView key) const { return filled(m_words.text(key), m_figures); }
    Section part(QStringView heading, std::initializer_list<QStringView> paragraphs) const;
    Section blocTable() const;
    Section agencyTable() const;
    Row figuresRow(
        Cell number, const QString& name, const UnitFigures& now, const UnitFigures* before,
        RowStyle style) const;
    std::vector<Column> columns(const QString& nameKey) const;

    const ConsolidatedContent& m_content;
    const FormText& m_words;
    QMap<QString, QString> m_figures;
    UnitFigures m_all;
    UnitFigures m_before;
};

Section Composer::part(QStringView heading, std::initializer_list<QStringView> paragraphs) const
{
    Section section;
    if (!heading.isEmpty())
        section.heading = m_words.text(heading);
    for (const QStringView key : paragraphs) {
        const QString text = paragraph(key);
        if (!text.isEmpty())
            section.paragraphs.append(text);
    }
    return section;
}

std::vector<Column> Composer::columns(const QString& nameKey) const
{
    const TableForm form(m_words);
    std::vector<Column> columns {
        form.number(), form.words(nameKey, 26), form.figure(u"people"_s, 7),
        form.figure(u"signed"_s, 8)};
    for (const CodeOf<Level>& one : Codes<Level>::entries) {
        if (one.value != Level::NotRated)
            columns.push_back(
                {code(one.value), shortLevelText(code(one.value)), 8, Align::Right, 0});
    }
    columns.push_back(form.figure(u"mean"_s, 8, 2));
    columns.push_back(form.figure(u"mean_before"_s, 8, 2));
    columns.push_back(form.figure(u"mean_change"_s, 8, 2));
    return columns;
}

Row Composer::figuresRow(
    Cell number, const QString& name, const UnitFigures& now, const UnitFigures* before,
    RowStyle style) const
{
    Row row {{std::move(number), name, Decimal(now.people), Decimal(now.finished)}, style};
    for (const CodeOf<Level>& one : Codes<Level>::entries) {
        if (one.value != Level::NotRated)
            row.cells.emplace_back(Decimal(now.level(one.value)));
    }
    const auto was = before ? before->mean() : std::nullopt;
    row.cells.insert(row.cells.end(), {points(now.mean()), points(was), change(now.mean(), was)});
    return row;
}

Section Composer::blocTable() const
{
    Section table;
    table.columns = columns(u"bloc"_s);
    for (const CodeOf<Bloc>& one : Codes<Bloc>::entries) {
        const UnitFigures now = sumOf(m_content.agencies, one.value);
        if (now.people == 0 && now.finished == 0)
            continue;
        const UnitFigures was = sumOf(m_content.before, one.value);
        table.rows.push_back(figuresRow(
            nextNumber(table), m_words.text(QString(u"bloc_"_s + code(one.value))), now, &was,
            RowStyle::Normal));
    }
    table.rows.push_back(figuresRow(
        Cell(), FormText::common().text(u"total"), m_all, &m_before, RowStyle::Total));
    return table;
}

Section Composer::agencyTable() const
{
    Section table;
    table.heading = m_words.text(u"annex_agencies");
    table.columns = columns(u"agency"_s);
    for (const CodeOf<Bloc>& one : Codes<Bloc>::entries) {
        bool any = false;
        for (const UnitFigures& agency : m_content.agencies) {
            if (agency.bloc != one.value)
                continue;
            if (!any) {
                const UnitFigures now = sumOf(m_content.agencies, one.value);
                const UnitFigures was = sumOf(m_content.before, one.value);
                table.rows.push_back(figuresRow(
                    Cell(), m_words.text(QString(u"bloc_"_s + code(one.value))), now, &was,
                    RowStyle::Group));
                any = true;
            }
            table.rows.push_back(figuresRow(
                nextNumber(table), agency.name, agency, find(m_content.before, agency.key),
                RowStyle::Normal));
        }
    }
    table.rows.push_back(figuresRow(
        Cell(), FormText::common().text(u"total"), m_all, &m_before, RowStyle::Total));
    return table;
}

Report Composer::make() const
{
    const TableForm form(m_words);
    Report report = form.begin(u"consolidated"_s, m_content.head, paragraph(u"subject"));
    report.isDocument = true;
    report.number = m_words.text(u"document_number");
    report.sections.push_back(part({}, {u"addressee", u"opening"}));
    report.sections.push_back(part(u"part_1", {u"general", u"reporting"}));
    report.sections.push_back(part(u"part_2", {u"results", u"trend"}));
    report.sections.push_back(blocTable());
    if (m_all.finished > 0) {
        Section picture;
        picture.chart = distributionChart(m_all);
        report.sections.push_back(std::move(picture));
    }
    report.sections.push_back(part(u"part_3", {u"missing", u"partial", u"unusual"}));
    report.sections.push_back(part(u"part_4", {u"proposals", u"closing"}));
    Signature signature = form.signer(u"sign_title", m_content.signerName);
    signature.note.clear();
    report.signatures = {signature};
    report.recipients = m_words.text(u"recipients").split(u'\n', Qt::SkipEmptyParts);
    report.annex = {agencyTable()};
    if (m_content.agencies.size() > 1) {
        Section means;
        means.chart = meansChart(m_content.agencies, m_all);
        if (!means.chart->points.isEmpty())
            report.annex.push_back(std::move(means));
    }
    return report;
}

} // namespace

QMap<QString, QString> consolidatedFigures(const ConsolidatedContent& content)
{
    const FormText& words = FormText::of(u"consolidated"_s);
    const UnitFigures all = sumOf(content.agencies);
    const UnitFigures before = sumOf(content.before);
    QStringList missing;
    QStringList partial;
    for (const UnitFigures& one : content.agencies) {
        if (one.people == 0)
            continue;
        if (one.finished == 0)
            missing.append(one.name);
        else if (one.finished < one.people)
            partial.append(u"%1 (%2/%3)"_s.arg(one.name).arg(one.finished).arg(one.people));
    }
    QStringList odd;
    for (const UnitFigures* one : unusual(content.agencies, all))
        odd.append(u"%1 (%2)"_s.arg(one->name, meanText(one->mean())));
    const int reported = int(content.agencies.size() - missing.size());
    QMap<QString, QString> figures {
        {u"period"_s, periodText(content.period).toLower()},
        {u"period_before"_s, periodText(content.period.previous()).toLower()},
        {u"area"_s, content.areaName},
        {u"agencies"_s, QString::number(content.agencies.size())},
        {u"reported"_s, QString::number(reported)},
        {u"people"_s, formatNumber(int64_t(all.people))},
        {u"signed"_s, formatNumber(int64_t(all.finished))},
        {u"signed_share"_s, Share {all.finished, all.people}.text()},
        {u"mean"_s, meanText(all.mean())},
        {u"least"_s, meanText(all.least)},
        {u"most"_s, meanText(all.most)},
        {u"mean_before"_s, meanText(before.mean())},
        {u"trend"_s, trendText(words, all.mean(), before.mean())},
        {u"missing_count"_s, QString::number(missing.size())},
        {u"missing_list"_s, listText(missing, words)},
        {u"partial_count"_s, QString::number(partial.size())},
        {u"partial_list"_s, listText(partial, words)},
        {u"unusual_count"_s, QString::number(odd.size())},
        {u"unusual_list"_s, listText(odd, words)}};
    for (const CodeOf<Level>& one : Codes<Level>::entries) {
        const int count = all.level(one.value);
        figures.insert(code(one.value), formatNumber(int64_t(count)));
        figures.insert(code(one.value) + u"_share"_s, Share {count, all.finished}.text());
    }
    return figures;
}

QStringList consolidatedNames()
{
    ConsolidatedContent any;
    any.period = Period::month(2026, 1);
    return consolidatedFigures(any).keys();
}

Report consolidatedReport(const ConsolidatedContent& content, const FormText& words)
{
    return Composer(content, words).make();
}

} // namespace soviec::report
