// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_html.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_places.h"
#include "ui/rules/rule_words.h"

#include <QJsonArray>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString small(const QString& text)
{
    return text.isEmpty() ? QString() : u"<span class=\"muted\">%1</span>"_s.arg(escaped(text));
}

QString right(const QString& figure)
{
    return u"<div align=\"right\">%1</div>"_s.arg(escaped(figure));
}

QString articleOf(const QString& article)
{
    return article.isEmpty() ? QString() : Tr::tr("Article %1").arg(article);
}

/// Puts the parts of the document one under the other.
class Writer {
public:
    Writer(const service::RuleDocument& document, const QHash<QString, int>& comments, bool may)
        : m_document(document), m_comments(comments), m_may(may)
    {
    }
    QString write();

private:
    void heading(const QString& title, const QString& place, const QString& muted = {});
    void beginTable() { m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s; }
    void endTable() { m_html += u"</table>"_s; }
    /// One row; the last of the widths (per cent) may be left out.
    void row(const QStringList& cells, const QList<int>& widths, bool strong = false);
    void head();
    void identity();
    void criteria(const QList<CriteriaGroup>& groups, const QString& part);
    void results(const RuleSet& set);
    void knobs(const RuleSet& set);
    void bands(const RuleSet& set);
    void forced(const RuleSet& set);
    void conditions(const RuleSet& set);
    void quota(const RuleSet& set);
    void year(const RuleSet& set);
    void deadlines(const RuleSet& set);

    const service::RuleDocument& m_document;
    const QHash<QString, int>& m_comments;
    bool m_may;
    QString m_html;
};

void Writer::heading(const QString& title, const QString& place, const QString& muted)
{
    const int count = int(std::ranges::count_if(
        m_comments.keys(), [&](const QString& one) { return one.startsWith(place); }));
    QString link;
    if (m_may || count > 0) {
        link = u"&nbsp; <a href=\"comment:%1\">%2</a>"_s.arg(
            escaped(place),
            escaped(count > 0 ? Tr::tr("Comments (%1)").arg(count) : Tr::tr("Comment")));
    }
    m_html += u"<h3><a name=\"%1\"></a>%2 %3%4</h3>"_s.arg(
        escaped(place), escaped(title), small(muted), link);
}

void Writer::row(const QStringList& cells, const QList<int>& widths, bool strong)
{
    m_html += u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString width
            = i < widths.size() ? u" width=\"%1%\""_s.arg(widths[i]) : QString();
        m_html += u"<td valign=\"top\"%1>%2</td>"_s.arg(
            width, strong ? u"<b>"_s + cells[i] + u"</b>"_s : cells[i]);
    }
    m_html += u"</tr>"_s;
}

void Writer::head()
{
    const service::RuleEntry& entry = m_document.entry;
    m_html += u"<h2>%1</h2>"_s.arg(escaped(entry.title));
    QStringList words {entry.setId};
    if (entry.edition > 0)
        words.append(Tr::tr("edition %1").arg(entry.edition));
    words.append(entry.state);
    if (!entry.overlayOf.isEmpty())
        words.append(Tr::tr("local set over %1").arg(entry.overlayOf));
    m_html += u"<p>%1</p>"_s.arg(small(words.join(u" · "_s)));
}

void Writer::identity()
{
    const service::RuleEntry& entry = m_document.entry;
    const QList<int> widths {26};
    beginTable();
    row({escaped(Tr::tr("Rates")),
         escaped(
             (entry.subject == RuleSubject::Unit ? Tr::tr("agencies and units: %1")
                                                 : Tr::tr("people: %1"))
                 .arg(ruleCodesLabel(entry.kinds)))},
        widths);
    row({escaped(Tr::tr("Blocs")), escaped(ruleCodesLabel(entry.blocs))}, widths);
    QString days;
    if (isValid(entry.from)) {
        days = isValid(entry.to)
            ? Tr::tr("from %1 to %2").arg(formDate(entry.from), formDate(entry.to))
            : Tr::tr("from %1").arg(formDate(entry.from));
    }
    row({escaped(Tr::tr("In force")), escaped(days)}, widths);
    QStringList periods;
    for (const Period::Kind kind : entry.periods)
        periods.append(ruleCodeLabel(code(kind)));
    row({escaped(Tr::tr("Periods")), escaped(periods.join(u", "_s))}, widths);
    if (!entry.decision.isEmpty()) {
        row({escaped(Tr::tr("Decided by")), escaped(entry.decision)}, widths);
        row({escaped(Tr::tr("Published by")), escaped(entry.by)}, widths);
    }
    if (m_document.reading.set) {
        for (const RuleBasis& basis : m_document.reading.set->basis) {
            QString text = escaped(basis.text.local());
            if (basis.kind == RuleBasis::Kind::SecondHand)
                text += u" <i>(%1)</i>"_s.arg(escaped(Tr::tr("second-hand: its own text was not read")));
            if (basis.kind == RuleBasis::Kind::Example)
                text += u" <i>(%1)</i>"_s.arg(escaped(Tr::tr("an example to start from")));
            const bool isFirst = &basis == &m_document.reading.set->basis.first();
            row({isFirst ? escaped(Tr::tr("Legal basis")) : QString(), text}, widths);
        }
    }
    endTable();
}

void Writer::criteria(const QList<CriteriaGroup>& groups, const QString& part)
{
    beginTable();
    for (const CriteriaGroup& group : groups) {
        const QString at = u"%1.groups[%2]"_s.arg(part, group.code);
        row({escaped(group.code) + u"<a name=\"%1\"></a>"_s.arg(escaped(at)),
             escaped(group.title.local()) + u" "_s + small(articleOf(group.article)),
             right(formatNumber(group.max))},
            {8, 80, 12}, true);
        for (const Criterion& criterion : group.criteria) {
            QString text = escaped(criterion.title.local());
            if (criterion.grading == Grading::FullOrZero)
                text += u" "_s + small(Tr::tr("(all points or none)"));
            for (const RuleText& descriptor : criterion.descriptors)
                text += u"<br>"_s + small(u"– "_s + descriptor.local());
            row({escaped(criterion.code), text, right(formatNumber(criterion.max))},
                {8, 80, 12});
        }
    }
    endTable();
}

QString formulaText(const Formula& formula, const RuleSet& set)
{
    QStringList terms;
    int weights = 0;
    for (const Formula::Term& term : formula.terms) {
        const Component* component = set.component(term.component);
        const QString symbol = component ? component->symbol : code(term.component);
        terms.append(term.weight == 1 ? symbol : u"%1 × %2"_s.arg(term.weight).arg(symbol));
        weights += term.weight;
    }
    return u"(%1) ÷ %2"_s.arg(terms.join(u" + "_s)).arg(weights);
}

void Writer::results(const RuleSet& set)
{
    heading(
        Tr::tr("Result, at most %1 points").arg(formatNumber(set.result.max)), u"result"_s,
        articleOf(set.result.article));
    if (set.givesResultPoints()) {
        criteria(set.result.groups, u"result"_s);
        return;
    }
    beginTable();
    for (const Component& component : set.result.components) {
        QString text = escaped(component.title.local()) + u" "_s
            + small(articleOf(component.article));
        if (!component.full.local().isEmpty())
            text += u"<br>"_s + small(u"100 %: "_s + component.full.local());
        if (!component.half.local().isEmpty())
            text += u"<br>"_s + small(u"50 %: "_s + component.half.local());
        row({u"<b>%1</b>"_s.arg(escaped(component.symbol)), text}, {8});
    }
    endTable();
    for (const Formula& formula : set.result.formulas) {
        QStringList roles;
        for (const Role role : formula.roles)
            roles.append(ruleCodeLabel(code(role)));
        m_html += u"<p>%1: <b>%2 × %3</b> %4</p>"_s.arg(
            escaped(roles.join(u", "_s)), escaped(formulaText(formula, set)),
            escaped(formatNumber(set.result.max)), small(articleOf(formula.article)));
    }
}

void Writer::knobs(const RuleSet& set)
{
    heading(Tr::tr("Points the text leaves open, as this set answers them"), u"knobs"_s);
    const QJsonObject json = set.json[u"knobs"_s].toObject();
    beginTable();
    for (const KnobInfo& info : knobInfos()) {
        const QJsonValue knob = json[info.name];
        const QString note = RuleText {knob[u"note"][u"vi"].toString(),
                                       knob[u"note"][u"en"].toString()}.local();
        row({escaped(knobTitle(info.name)),
             u"<b>%1</b>"_s.arg(escaped(knobChoiceLabel(info.name, knobValue(set.knobs, info.name))))
                 + (note.isEmpty() ? QString() : u"<br>"_s + small(note)),
             small(articleOf(knob[u"article"].toString()))},
            {36, 46, 18});
    }
    endTable();
}

void Writer::bands(const RuleSet& set)
{
    heading(Tr::tr("Level bands"), u"bands"_s);
    beginTable();
    for (const Band& band : set.bands) {
        row({u"<b>%1</b>"_s.arg(escaped(band.title.local())), escaped(bandRange(band)),
             small(articleOf(band.article))},
            {46, 36, 18});
    }
    endTable();
}

void Writer::forced(const RuleSet& set)
{
    if (set.forced.isEmpty())
        return;
    heading(Tr::tr("Levels that follow from a fact, whatever the score"), u"forced"_s);
    beginTable();
    for (const ForcedLevel& one : set.forced) {
        QStringList roles;
        for (const Role role : one.roles)
            roles.append(ruleCodeLabel(code(role)));
        row({escaped(one.title.local())
                 + (roles.isEmpty() ? QString() : u" "_s + small(u"("_s + roles.join(u", "_s) + u')')),
             escaped(levelLabel(one.level)), small(articleOf(one.article))},
            {56, 26, 18});
    }
    endTable();
}

void Writer::conditions(const RuleSet& set)
{
    if (set.conditions.isEmpty())
        return;
    heading(Tr::tr("What a level asks for beside the points"), u"conditions"_s);
    beginTable();
    for (const Condition& one : set.conditions) {
        row({escaped(one.title.local()),
             escaped(conditionBound(one) + u" → "_s + levelLabel(one.level)),
             small(articleOf(one.article))},
            {46, 36, 18});
    }
    endTable();
}

void Writer::quota(const RuleSet& set)
{
    if (!set.quota)
        return;
    heading(Tr::tr("Quota of excellent"), u"quota"_s, articleOf(set.quota->article));
    QStringList places;
    if (set.quota->perAgency)
        places.append(Tr::tr("within each agency"));
    if (set.quota->perGroup)
        places.append(Tr::tr("within each group with similar duties"));
    m_html += u"<p>%1</p>"_s.arg(escaped(
        Tr::tr("At most %1 % of %2, counted %3; the authority may raise the share to %4 %.")
            .arg(
                formatNumber(set.knobs.quotaPercent),
                knobChoiceLabel(u"quota_base"_s, code(set.knobs.quotaBase)),
                places.join(u" "_s + Tr::tr("and") + u" "_s),
                formatNumber(set.quota->maxPercent))));
}

void Writer::year(const RuleSet& set)
{
    heading(Tr::tr("Quarter and year"), u"year"_s, articleOf(set.year.article));
    QStringList lines {Tr::tr("The months become a quarter and a year as the %1.")
                           .arg(knobChoiceLabel(u"aggregate"_s, code(set.knobs.aggregate)))};
    lines.append(Tr::tr("Who worked fewer than %n months is not rated.", nullptr, set.year.minMonths));
    if (set.year.headWithinUnit)
        lines.append(Tr::tr("A head is rated no higher than the organisation."));
    m_html += u"<ul>"_s;
    for (const QString& line : std::as_const(lines))
        m_html += u"<li>%1</li>"_s.arg(escaped(line));
    m_html += u"</ul>"_s;
}

void Writer::deadlines(const RuleSet& set)
{
    if (!set.deadlines.isEmpty())
        heading(Tr::tr("Deadlines"), u"deadlines"_s);
    beginTable();
    for (const Deadline& one : set.deadlines) {
        row({escaped(one.title.local()), escaped(deadlineText(one)),
             small(articleOf(one.article))},
            {56, 26, 18});
    }
    endTable();
    if (!set.forms.isEmpty())
        heading(Tr::tr("Forms"), u"forms"_s);
    beginTable();
    for (const RuleForm& form : set.forms)
        row({escaped(form.title.local()), small(articleOf(form.article))}, {82, 18});
    endTable();
}

QString Writer::write()
{
    head();
    identity();
    const RuleSetPtr& set = m_document.reading.set;
    if (!set) {
        m_html += u"<p>%1</p><ul>"_s.arg(escaped(
            Tr::tr("This draft cannot be read as a set before its errors are mended:")));
        for (const RuleFinding& finding : m_document.reading.findings) {
            m_html += u"<li>%1: %2</li>"_s.arg(
                escaped(rulePlaceLabel(keyedPlace(finding.place, m_document.reading.complete))),
                escaped(finding.text));
        }
        return m_html + u"</ul>"_s;
    }
    heading(
        Tr::tr("Common criteria, at most %1 points").arg(formatNumber(set->commonMax)),
        u"common"_s, articleOf(set->commonArticle));
    criteria(set->groups, u"common"_s);
    results(*set);
    knobs(*set);
    bands(*set);
    forced(*set);
    conditions(*set);
    quota(*set);
    year(*set);
    deadlines(*set);
    m_html += u"<p>%1</p>"_s.arg(small(Tr::tr("Checksum: %1").arg(set->checksum)));
    return m_html;
}

} // namespace

QString ruleHtml(
    const service::RuleDocument& document, const QHash<QString, int>& comments, bool mayComment)
{
    return Writer(document, comments, mayComment).write();
}

} // namespace soviec
